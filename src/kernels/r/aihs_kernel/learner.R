# Functions of R that mean something else below a cell. They stand on the search path in front of R's own.

# The file in which the editor answers: the number of the question, then the line. start() sets it.
answer_file <- NULL
asked <- new.env(parent = emptyenv())
asked$count <- 0L

# Every question to the learner ends here; a box opens at the top of the editor.
ask <- function(prompt = "") {
  asked$count <- asked$count + 1L
  emit(list(type = "input", ask = asked$count, prompt = prompt, password = FALSE))
  repeat {
    wait(0.05)
    lines <- if (file.exists(answer_file)) base::readLines(answer_file, warn = FALSE, encoding = "UTF-8")
    if (length(lines) > 0L && lines[1L] == as.character(asked$count)) break
  }
  text <- paste(lines[-1L], collapse = "\n")
  cat(prompt, text, "\n", sep = "")
  text
}

# Replaced in the built-in R, where R's own waiting keeps the processor busy.
wait <- function(seconds) base::Sys.sleep(seconds)

# Lines until an empty one, or the n that were asked for.
ask_lines <- function(n) {
  lines <- character()
  while (n < 0L || length(lines) < n) {
    line <- ask()
    if (n < 0L && line == "") break
    lines <- c(lines, line)
  }
  lines
}

learner_functions <- function() {
  quit <- function(save = "default", status = 0, runLast = TRUE) {
    emit_stderr("q() ended this cell. R goes on with your variables; restart the kernel to begin afresh.\n")
    stop(structure(list(message = "q()", call = NULL), class = c("aihs_quit", "condition")))
  }
  functions <- list(
    q = quit,
    quit = quit,
    warnings = remembered_warnings,
    readline = function(prompt = "") ask(prompt),
    readLines = function(con = stdin(), n = -1L, ...) {
      if (is_stdin(con)) ask_lines(n) else base::readLines(con, n, ...)
    },
    scan = function(file = "", ...) {
      asks <- identical(file, "") && !("text" %in% names(list(...))) || is_stdin(file)
      if (asks) return(base::scan(..., text = ask_lines(-1L)))
      if (missing(file)) base::scan(...) else base::scan(file, ...)
    },
    View = function(x, title) {
      emit_stderr("View() needs a window of its own. To see a table, write its name on the last line of a cell.\n")
    }
  )
  as.environment(functions)
}

is_stdin <- function(con) inherits(con, "connection") && (con == 0L || summary(con)$description == "stdin")
