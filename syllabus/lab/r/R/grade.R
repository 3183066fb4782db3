# Judge one task: the learner's names in, a result (a list for JSON) out.

# Grade a task. `names` finds the learner's value: names$has(name), names$get(name). Pure but for
# running the learner's and the author's code: the same seed gives the same result.
grade <- function(exercise, id, names, seed) {
  task <- task_of(exercise, id)
  judge <- list(
    call = grade_call, value = grade_value, choice = grade_choice, accept = grade_accept,
    audit = grade_audit, deliver = grade_deliver
  )[[task$kind]]
  if (is.null(judge)) trouble("The task \"", id, "\" is of an unknown kind, \"", task$kind, "\".")
  result <- if (names$has(task$name)) {
    judge(exercise, task, names$get(task$name), seed)
  } else {
    undefined(task$name)
  }
  if (result$verdict == "pass") result <- c(result, pass_extras(task, result))
  if (result$verdict == "wrong" && is.null(result$lesson)) {
    result <- c(result, list(lesson = lesson_part(exercise, task$lesson)))
  }
  header <- list(
    module = exercise$module, exercise = exercise$exercise, task = id, language = "r", seed = seed
  )
  drop_null(c(header, result))
}

pass_extras <- function(task, result) {
  explanation <- if (is.null(result$explanation)) task$explanation
  list(`next` = task$`next`, explanation = explanation)
}

drop_null <- function(fields) {
  fields[!vapply(fields, function(field) is.null(field) || is_missing_text(field), NA)]
}

is_missing_text <- function(field) is.atomic(field) && length(field) == 1 && is.na(field)
