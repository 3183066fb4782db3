# Grade a function: run it on every case beside the reference and say what the results mean.

grade_call <- function(exercise, task, fun, seed) {
  if (!is.function(fun)) return(no_function(task$name, fun))
  reference <- exercise$reference$of(task$name)
  order <- setdiff(names(formals(args(reference))), "...")
  due <- function(cases) lapply(cases, function(case) attempt(reference, case$args, order))
  quietly({
    known <- once(exercise, paste("cases of", task$id), function() {
      cases <- written_cases(task)
      list(cases = cases, expected = due(cases))
    })
    drawn <- drawn_cases(task, exercise$reference, seed)
    cases <- c(known$cases, drawn)
    expected <- c(known$expected, due(drawn))
  })
  seconds <- check_timeout()
  run <- quietly(within_time(cases, seconds, function(case) attempt(fun, case$args, order)))
  done <- seq_along(run$value)
  trials <- Map(new_trial, cases[done], expected[done], run$value, task$tolerance)
  if (length(done) < length(cases)) {
    at <- length(done) + 1
    return(out_of_time(task, cases[[at]], expected[[at]], seconds))
  }
  untouched <- untouched_example(trials)
  if (!is.null(untouched)) {
    return(placeholder(task$name, list(row(untouched, task$tolerance, "no answer yet"))))
  }
  c(
    list(counts = tally(trials), note = noted(run$lines, run$warnings)),
    judge_trials(exercise, task, fun, trials, order)
  )
}

# What is wrong with the examples goes first.
judge_trials <- function(exercise, task, fun, trials, order) {
  rows <- table_rows(trials, task$tolerance)
  rest <- more(trials, rows)
  if (all(is_ok(trials))) {
    both <- c(rest, checked_as_well(trials))
    return(c(passed(task$name, rows), list(more = if (length(both)) paste(both, collapse = " "))))
  }
  mistakes <- exercise$reference$mistakes(task$id)
  found <- quietly(recognise(mistakes, trials, order, task$tolerance))$value
  told <- named(exercise, found)
  failing <- trials[!is_ok(trials)]
  differing <- at_stage(failing, "visible")
  crash <- first_crash(if (length(differing) > 0) differing else failing)
  if (!is.null(crash)) {
    error <- describe(crash$yours, fun)
    return(c(stopped(error, list(row(crash, task$tolerance))), told))
  }
  sentences <- unlist(lapply(differing, function(trial) consequence_of(task, trial)))
  verdict <- c(wrong(headline(task$name, trials), rows), list(
    consequence = if (length(sentences) > 0) sentences[[1]],
    more = rest
  ))
  if (is.null(told)) {
    other <- if (length(differing) > 0) other_kind(differing[[1]])
    told <- list(diagnosis = other %||% nearly_in(failing))
  }
  c(verdict, told)
}

# An example that has an answer, if the function still gives its placeholder for every such example.
untouched_example <- function(trials) {
  answered <- Filter(function(trial) {
    is.null(trial$expected$error) && !is_missing(trial$expected$value)
  }, at_stage(trials, "visible"))
  open <- vapply(answered, function(trial) {
    is.null(trial$yours$error) && is.null(trial$yours$value)
  }, NA)
  if (length(answered) > 0 && all(open)) answered[[1]]
}

first_crash <- function(trials) {
  crashes <- Filter(function(trial) !is.null(trial$yours$error) && !trial$ok, trials)
  if (length(crashes) > 0) crashes[[1]]
}

out_of_time <- function(task, case, expected, seconds) {
  hung <- list(case = case, expected = expected, yours = outcome(), ok = FALSE)
  yours <- paste("no answer in", number_text(seconds), "s")
  timed_out(task$name, seconds, list(row(hung, task$tolerance, yours)))
}

consequence_of <- function(task, trial) {
  given <- list(yours = trial$yours$value, expected = trial$expected$value)
  consequence(task$consequence, c(trial$case$args, given), trial$expected$value)
}

nearly_in <- function(failing) {
  failed <- function(trial) !is.null(trial$yours$error) || !is.null(trial$expected$error)
  if (any(vapply(failing, failed, NA))) return(NULL)
  values <- function(of) lapply(failing, function(trial) trial[[of]]$value)
  nearly(values("expected"), values("yours"))
}

# When the result is of another sort than the example's, that is the first thing to say.
other_kind <- function(trial) {
  found <- kind(trial$yours$value)
  wanted <- kind(trial$expected$value)
  failed <- !is.null(trial$yours$error) || !is.null(trial$expected$error)
  if (failed || found == wanted || is_missing(trial$expected$value)) return(NULL)
  paste0("Your function returns ", found, "; for the example \"", trial$case$name, "\" ", wanted,
    " is expected.")
}
