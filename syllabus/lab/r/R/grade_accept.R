# Grade the form of a value: a function of fixtures.R lists what is missing. Nobody grades the content.

form_only <- "The structure is complete. Nobody has graded the content: this check cannot judge it."

grade_accept <- function(exercise, task, value, seed) {
  if (is_blank(value)) {
    return(not_attempted(task$name, paste0(
      "`", task$name, "` is still empty. Fill it in the cell above and run that cell."
    )))
  }
  row <- function(ok) {
    if (is.character(value) && length(value) == 1) return(list())
    list(list(name = task$name, input = task$name, yours = brief(value), ok = ok))
  }
  kinds <- c(kind(value), kind(exercise$reference$of(task$name)))
  if (kinds[1] != kinds[2]) {
    return(c(single(FALSE), wrong(paste("Not yet:", task$name), row(FALSE)), list(
      diagnosis = paste0("`", task$name, "` is ", kinds[1], "; ", kinds[2], " is asked for.")
    )))
  }
  accept <- exercise$reference$fixture(task$accept)
  missing <- problems_in(task, accept, value)
  if (length(missing) == 0) {
    return(c(single(TRUE), complete(task$name, row(TRUE)), list(
      explanation = paste(c(form_only, task$explanation), collapse = " ")
    )))
  }
  headline <- paste("Not yet:", plural(length(missing), "point"), "open in", task$name)
  mistakes <- exercise$reference$mistakes(task$id)
  c(
    single(FALSE), wrong(headline, row(FALSE)), list(missing = I(vapply(missing, `[`, "", 2))),
    named(exercise, mistake_of_form(mistakes, task, accept, missing))
  )
}

# What a value lacks, as a list of c(code, sentence).
problems_in <- function(task, accept, value) {
  tryCatch(quietly(accept(value))$value, error = function(error) {
    trouble("`", task$name, "` could not be read (", conditionMessage(error), ").")
  })
}

# The mistake whose value lacks exactly the same.
mistake_of_form <- function(mistakes, task, accept, missing) {
  codes <- function(found) sort(vapply(found, `[`, "", 1))
  same <- vapply(mistakes, function(mistake) {
    identical(codes(problems_in(task, accept, mistake$wrong())), codes(missing))
  }, NA)
  if (any(same)) mistakes[[which(same)[1]]]
}
