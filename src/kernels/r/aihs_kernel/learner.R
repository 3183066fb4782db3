# Functions of R that mean something else below a cell. They stand on the search path in front of R's own.

no_input <- "is not available, because nobody can type into a running cell. Write the value into the cell instead."

# Every question to the learner ends here.
ask <- function(asked_by) stop(paste(asked_by, no_input), call. = FALSE)

learner_functions <- function() {
  quit <- function(save = "default", status = 0, runLast = TRUE) {
    emit_stderr("q() ended this cell. R goes on with your variables; restart the kernel to begin afresh.\n")
    stop(structure(list(message = "q()", call = NULL), class = c("aihs_quit", "condition")))
  }
  functions <- list(
    q = quit,
    quit = quit,
    warnings = remembered_warnings,
    readline = function(prompt = "") ask("readline()"),
    readLines = function(con = stdin(), ...) {
      if (is_stdin(con)) ask("Reading from stdin")
      base::readLines(con, ...)
    },
    scan = function(file = "", ...) {
      if (identical(file, "") && !("text" %in% names(list(...))) || is_stdin(file)) ask("scan() without a file")
      if (missing(file)) base::scan(...) else base::scan(file, ...)
    },
    View = function(x, title) {
      emit_stderr("View() needs a window of its own. To see a table, write its name on the last line of a cell.\n")
    }
  )
  as.environment(functions)
}

is_stdin <- function(con) inherits(con, "connection") && (con == 0L || summary(con)$description == "stdin")
