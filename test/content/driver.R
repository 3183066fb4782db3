# Grades one exercise in every way a learner could meet it. `Rscript driver.R job.R` reads JOB, a list, and
# prints the report as JSON.

sys.source(commandArgs(TRUE)[1], environment(), keep.source = FALSE)
source(file.path(JOB$root, ".lab", "lab.R"))
lab <- environment(check)
exercise <- lab$read_exercise(JOB$file)
seed <- 4711

# The learner's variables after running a source; `check` does nothing.
ran <- function(source) {
  names <- new.env(parent = globalenv())
  names$check <- function(...) invisible()
  utils::capture.output(eval(parse(text = source, encoding = "UTF-8"), names))
  names
}

seen <- function(names, name = NULL, value = NULL) {
  list(
    has = function(key) identical(key, name) || exists(key, names, inherits = FALSE),
    get = function(key) if (identical(key, name)) value else get(key, names, inherits = FALSE)
  )
}

graded <- function(task, names) lab$grade(exercise, task, names, seed)

verdicts <- function(names) {
  lapply(stats::setNames(nm = names(exercise$tasks)), function(id) graded(id, seen(names))$verdict)
}

# Published values are rounded to six digits, and may name only some of the fields.
near <- function(expected, value) {
  if (is.list(expected) && !is.data.frame(expected) && !is.null(names(expected))) {
    if (!all(names(expected) %in% names(value))) return(FALSE)
    return(all(mapply(near, expected, value[names(expected)])))
  }
  is.null(lab$difference(expected, value, 1e-5))
}

untouched <- ran(JOB$starter)
right <- ran(JOB$solution)
for (id in names(JOB$choices)) right[[id]] <- JOB$choices[[id]]

mistakes <- list()
hard_coded <- list()
expectations <- character(0)
for (id in names(exercise$tasks)) {
  task <- lab$task_of(exercise, id)
  if (task$kind == "choice") next
  for (mistake in exercise$reference$mistakes(id)) {
    wrong <- if (task$kind %in% c("call", "audit")) mistake$wrong else mistake$wrong()
    result <- graded(id, seen(right, task$name, wrong))
    mistakes <- c(mistakes, list(list(
      task = id, name = mistake$name, recognised = result$mistake, verdict = result$verdict
    )))
  }
  if (task$kind == "audit") { # knows the sets a learner can see, and nothing else
    shown <- Filter(function(member) member$case$stage == "visible", lab$read_zoo(task))
    by_heart <- function(data) {
      same <- vapply(shown, function(member) identical(member$case$args[[1]], data), NA)
      if (any(same)) shown[[which(same)[1]]]$finds else character(0)
    }
    hard_coded[[id]] <- graded(id, seen(right, task$name, by_heart))$verdict
  }
  if (task$kind != "call") next
  reference <- exercise$reference$of(task$name)
  key <- function(args) paste(deparse(unname(args)), collapse = "")
  known <- list()
  for (case in task$visible) {
    known[[key(case$args)]] <- lab$attempt(reference, case$args, names(formals(reference)))$value
  }
  copied <- function(...) known[[key(list(...))]] %||% 0
  environment(copied) <- list2env(list(known = known, key = key, `%||%` = lab$`%||%`), parent = baseenv())
  hard_coded[[id]] <- graded(id, seen(right, task$name, copied))$verdict
  for (at in seq_along(task$visible)) {
    expect <- JOB$expect[[id]][[at]]
    if (length(expect) == 0) next
    case <- task$visible[[at]]
    value <- lab$attempt(reference, case$args, names(formals(reference)))$value
    if (!near(expect$value, value)) {
      expectations <- c(expectations, paste0(id, ", ", case$name, ": ", lab$brief(value, 2000)))
    }
  }
}

cat(lab$to_json(list(
  starters = verdicts(untouched),
  solved = verdicts(right),
  mistakes = mistakes,
  hardCoded = c(hard_coded, list(none = NULL)),
  expectations = I(expectations)
)), "\n", sep = "")
