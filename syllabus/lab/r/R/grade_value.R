# Grade a variable against the reference's variable. The expected value is never shown.

grade_value <- function(exercise, task, value, seed) {
  yours <- outcome(value)
  expected <- outcome(exercise$reference$of(task$name))
  ok <- meets(yours, expected, task$tolerance)
  if (!ok && is.null(value)) {
    return(not_attempted(task$name, paste0(
      "`", task$name, "` is still NULL. Give it a value in the cell above and run that cell."
    )))
  }
  rows <- list(list(name = task$name, input = task$name, yours = brief(value), ok = ok))
  if (ok) return(c(single(ok), passed(task$name, rows)))
  case <- list(stage = "visible", name = task$name, args = list())
  trial <- list(case = case, expected = expected, yours = yours, ok = ok)
  mistakes <- exercise$reference$mistakes(task$id)
  found <- quietly(recognise(mistakes, list(trial), NULL, task$tolerance))$value
  told <- named(exercise, found)
  kinds <- c(kind(value), kind(expected$value))
  if (is.null(told)) {
    other <- paste0("`", task$name, "` is ", kinds[1], "; ", kinds[2], " is asked for.")
    told <- list(
      diagnosis = if (kinds[1] == kinds[2]) nearly(list(expected$value), list(value)) else other
    )
  }
  c(
    single(ok),
    wrong(paste("Not yet:", task$name, "differs from the reference"), rows),
    list(consequence = consequence(task$consequence, list(yours = value), expected$value)),
    told
  )
}
