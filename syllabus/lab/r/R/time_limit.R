# End the learner's code when it runs too long.

# The results of `run` for each item, fewer than items when time was up. R raises an error at the
# limit; a tryCatch of the learner's may swallow it, so the clock is asked as well.
within_time <- function(items, seconds, run) {
  results <- list()
  end <- proc.time()[["elapsed"]] + seconds
  time_is_up <- function() proc.time()[["elapsed"]] >= end
  on.exit(setTimeLimit())
  setTimeLimit(elapsed = seconds, transient = TRUE)
  run_all <- function() {
    for (item in items) {
      result <- run(item)
      if (time_is_up()) break
      results <<- c(results, list(result))
    }
  }
  tryCatch(run_all(), error = function(error) if (!time_is_up()) stop(error))
  results
}
