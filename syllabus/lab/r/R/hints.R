# hint("task"): one step further with each call, from a question to a skeleton with one blank.

# Show the next hint of a task; after the last one, the last one again.
hint <- function(task) {
  told_plainly({
    exercise <- open_exercise(task)
    hints <- task_of(exercise, task)$hints
    if (length(hints) == 0) {
      again <- "Read the prompt above the cell once more."
      trouble("There is no hint for \"", task, "\".", next_step = again)
    }
    step <- min((state$given[[task]] %||% 0) + 1, length(hints))
    state$given[[task]] <- step
    heading <- paste("Hint", step, "of", length(hints))
    result <- c(list(version = 1), stamp(), list(
      task = task, module = exercise$module, exercise = exercise$exercise, step = step,
      of = length(hints), text = hints[[step]]
    ))
    show_bundle(list(
      "application/vnd.aihs.hint.v1+json" = result,
      "text/markdown" = paste0("**", heading, "**\n\n", hints[[step]]),
      "text/plain" = paste0(heading, ": ", hints[[step]])
    ))
  })
}
