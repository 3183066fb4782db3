# check("task"): grade what the learner wrote and show the result below the cell.

# The seed that a result shows gives the same new cases again: check("task", seed = 4711).
check <- function(task, seed = NULL) {
  names <- names_seen_from(parent.frame())
  told_plainly({
    started <- proc.time()[["elapsed"]]
    exercise <- open_exercise(task)
    if (is.null(seed)) {
      seed <- seed_from(read_index()$learner, task, attempts(), format(Sys.time(), "%H%M%OS6"))
    }
    result <- c(list(version = 1), stamp(), runtime = runtime(), grade(exercise, task, names, seed))
    keep_result(result)
    result$durationMs <- round(1000 * (proc.time()[["elapsed"]] - started))
    show_bundle(list(
      "application/vnd.aihs.check.v1+json" = result,
      "text/html" = as_html(result),
      "text/plain" = as_text(result)
    ))
  })
}

# How often a check or a hint ran in this session, this one included.
attempts <- function() {
  state$attempts <- (state$attempts %||% 0) + 1
}

# A fresh id and the time in UTC. Not from R's random numbers: the learner's seed stays where it is.
stamp <- function() {
  now <- Sys.time()
  parts <- c(Sys.getpid(), attempts(), format(now, "%Y%m%d%H%M%OS6"), proc.time())
  halves <- vapply(c("a", "b"), function(salt) hash32(paste(c(salt, parts), collapse = "/")), 0)
  digits <- sprintf("%04x%04x", as.integer(halves %/% 65536), as.integer(halves %% 65536))
  list(
    id = paste(digits, collapse = ""),
    at = format(now, "%Y-%m-%dT%H:%M:%OS3Z", tz = "UTC")
  )
}

# Such as `R 4.6.0 (WebR)`.
runtime <- function() {
  paste0("R ", getRversion(), if (grepl("emscripten", R.version$os)) " (WebR)")
}

# The caller's variables, and behind them those of the workspace.
names_seen_from <- function(caller) {
  where <- function(name) {
    for (place in c(caller, globalenv())) {
      if (exists(name, place, inherits = FALSE)) return(place)
    }
  }
  list(
    has = function(name) !is.null(where(name)),
    get = function(name) get(name, where(name), inherits = FALSE)
  )
}
