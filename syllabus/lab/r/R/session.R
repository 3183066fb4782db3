# What was checked since the kernel started, for the documents that tell of it.

# The last result of a task replaces the one before, but a pass stays: a later slip takes nothing
# away.
keep_result <- function(result) {
  before <- state$results[[result$task]]
  if (result$verdict == "pass" || !identical(before$verdict, "pass")) {
    state$results[[result$task]] <- result
  }
}

last_result <- function(task) state$results[[task]]
