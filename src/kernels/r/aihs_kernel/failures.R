# What stops or troubles a cell, in words: errors with the learner's lines, warnings as R shows them.

# How R calls code at the top of a cell, which no learner wrote: see evaluate() in runner.R.
own_call <- quote(eval(expression, globalenv()))

# Where learner code is right now: source references into cells, outermost first. Call it from a calling handler.
places_now <- function() {
  # A runaway recursion has thousands of calls; its two ends tell the story.
  calls <- sys.calls()
  if (length(calls) > 200L) calls <- c(utils::head(calls, 100L), utils::tail(calls, 100L))
  Filter(in_cell, lapply(calls, attr, "srcref"))
}

in_cell <- function(place) !is.null(place) && isTRUE(attr(place, "srcfile")$aihs)

emit_error <- function(error, cell, places) {
  call <- conditionCall(error)
  text <- words_of(error)
  if (inherits(error, "stackOverflowError")) text <- paste0(text, ". A function may be calling itself without end.")
  head <- if (is.null(call) || identical(call, own_call)) "Error: " else paste0("Error in ", shortened(call), " : ")
  name <- if (inherits(error, "simpleError")) "Error" else class(error)[1L]
  emit_failure(name, text, paste0(head, text), cell, places)
}

emit_interrupt <- function(condition, cell, places) {
  text <- "You stopped this cell. Your variables are kept."
  emit_failure("Interrupt", text, text, cell, places)
}

# An error of parse(): R writes "Cell:2:5: unexpected symbol" and the lines around it.
emit_parse_error <- function(error, cell) {
  text <- sub(paste0(cell$filename, ":"), "", conditionMessage(error), fixed = TRUE)
  line <- suppressWarnings(as.integer(sub(":.*", "", text)))
  text <- sub("^[0-9]+:[0-9]+: ", "", text)
  message <- list(type = "error", ename = "ParseError", evalue = sub("\n.*", "", text))
  message$traceback <- paste0(cell$filename, if (!is.na(line)) paste(", line", line), ": ", text)
  if (!is.na(line)) message$line <- line
  emit(message)
}

emit_failure <- function(name, text, heading, cell, places) {
  message <- list(type = "error", ename = name, evalue = text, traceback = paste(c(heading, trace(places)), collapse = "\n"))
  here <- Filter(function(place) identical(attr(place, "srcfile"), cell), places)
  if (length(here) > 0L) message$line <- here[[length(here)]][1L]
  emit(message)
}

trace <- function(places) {
  lines <- vapply(places, function(place) {
    file <- attr(place, "srcfile")
    paste0("  ", file$filename, ", line ", place[1L], ": ", trimws(file$lines[place[1L]]))
  }, "")
  lines <- lines[c(TRUE, lines[-1L] != lines[-length(lines)])[seq_along(lines)]]
  if (length(lines) > 12L) c(lines[1:4], "  ...", utils::tail(lines, 6L)) else lines
}

# After a statement R shows up to ten warnings; more can be had with warnings().
emit_warnings <- function(warnings, count) {
  if (count == 0L) return(invisible())
  if (count > 10L) {
    many <- if (count > 50L) "50 or more" else count
    see <- if (count > 50L) "the first 50" else "them"
    return(emit_stderr(paste0("There were ", many, " warnings (use warnings() to see ", see, ")\n")))
  }
  said <- vapply(warnings, said_warning, "", prefix = "In ")
  if (count > 1L) said <- paste0(seq_along(said), ": ", said)
  emit_stderr(paste0(if (count > 1L) "Warning messages:\n" else "Warning message:\n", paste0(said, "\n", collapse = "")))
}

said_warning <- function(warning, prefix) {
  call <- conditionCall(warning)
  text <- words_of(warning)
  if (is.null(call) || identical(call, own_call)) return(text)
  head <- paste0(prefix, shortened(call), " :")
  # R breaks the line where both would not fit on one.
  paste0(head, if (nchar(head) + nchar(text) > 76L) "\n  " else " ", text)
}

# What warnings() gives: R keeps them where only R itself can write.
remembered_warnings <- function(...) {
  calls <- lapply(state$last_warnings, function(warning) {
    call <- conditionCall(warning)
    if (!identical(call, own_call)) call
  })
  names(calls) <- vapply(state$last_warnings, words_of, "")
  structure(calls, class = "warnings")
}

# A condition of a learner's own class may have a conditionMessage() that fails; the error is still worth showing.
words_of <- function(condition) {
  text <- tryCatch(paste(conditionMessage(condition), collapse = "\n"), error = function(e) "")
  if (is.character(text)) text else ""
}

shortened <- function(call) {
  # base:: comes from learner.R, where a function asks R's own.
  text <- sub("^base::", "", deparse(call, nlines = 1L)[1L])
  if (nchar(text) > 60L) paste0(substr(text, 1L, 57L), "...") else text
}
