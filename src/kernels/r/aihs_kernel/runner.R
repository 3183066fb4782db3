# Runs the cells of one notebook in the global environment, in the built-in R and in an installed one alike. Base R only.

state <- new.env()

# Call once, before the first cell. marker: see frames.R.
start <- function(marker, answers) {
  assign("marker", marker, envir = environment(start))
  assign("answer_file", answers, envir = environment(start))
  forget_warnings()
  prepare_figures()
  options(aihs.display = display)
  attach(learner_functions(), name = "aihs", warn.conflicts = FALSE)
}

# Runs one cell and shows what it prints, displays and evaluates to. name: how messages call the cell.
# Returns whether the cell ran to its end. Raises nothing that the cell raised; only the cell's own code can be stopped.
run_cell <- function(code, name) {
  lines <- strsplit(gsub("\r\n?", "\n", code), "\n", fixed = TRUE)[[1L]]
  cell <- srcfilecopy(name, lines)
  cell$aihs <- TRUE
  state$top <- state$inner <- NULL
  depth <- sink.number()
  suspendInterrupts({
    ok <- attempt(lines, cell)
    tryCatch(
      {
        close_sinks(depth)
        show_warnings()
        emit_all_figures()
      },
      error = function(error) emit_stderr(paste0(conditionMessage(error), "\n"))
    )
  })
  ok
}

attempt <- function(lines, cell) {
  failed <- function(emit_it) function(condition) {
    emit_it(condition, cell, places())
    FALSE
  }
  expressions <- parsed(lines, cell)
  if (is.null(expressions)) return(FALSE)
  tryCatch(
    withRestarts(allowInterrupts(evaluate(expressions)), abort = function() FALSE),
    aihs_quit = function(condition) TRUE,
    interrupt = failed(emit_interrupt),
    error = failed(emit_error)
  )
}

parsed <- function(lines, cell) {
  tryCatch(
    parse(text = lines, keep.source = TRUE, srcfile = cell, encoding = "UTF-8"),
    error = function(error) {
      emit_parse_error(error, cell)
      NULL
    }
  )
}

evaluate <- function(expressions) {
  references <- attr(expressions, "srcref")
  for (index in seq_along(expressions)) {
    state$top <- references[[index]]
    state$inner <- NULL
    expression <- expressions[[index]]
    withCallingHandlers(
      {
        shown <- withVisible(eval(expression, globalenv()))
        if (shown$visible) {
          assign(".Last.value", shown$value, envir = as.environment("aihs"))
          show_value(shown$value, index == length(expressions))
        }
      },
      message = on_message,
      warning = on_warning,
      error = on_stop,
      interrupt = on_stop
    )
    show_warnings()
    emit_finished_figures()
  }
  TRUE
}

on_message <- function(condition) {
  emit_stderr(words_of(condition))
  tryInvokeRestart("muffleMessage")
}

# As R does it: options(warn = 1) at once, 0 after the statement, 2 and more turns the warning into an error.
on_warning <- function(condition) {
  level <- getOption("warn", 0)
  if (level >= 2) return()
  if (level >= 1) {
    emit_stderr(paste0("Warning", said_warning(condition, " in "), "\n"))
  } else if (level >= 0) {
    state$count <- state$count + 1L
    if (state$count <= 50L) state$warnings[[state$count]] <- condition
  }
  tryInvokeRestart("muffleWarning")
}

# Only while the calls are still there can their lines be seen.
on_stop <- function(condition) state$inner <- places_now()

places <- function() c(if (!is.null(state$top)) list(state$top), state$inner)

forget_warnings <- function() {
  state$warnings <- list()
  state$count <- 0L
}

show_warnings <- function() {
  count <- state$count
  if (count > 0L) state$last_warnings <- state$warnings
  forget_warnings()
  emit_warnings(state$last_warnings, count)
}

close_sinks <- function(depth) {
  if (sink.number() <= depth) return(invisible())
  while (sink.number() > depth) sink()
  emit_stderr("sink() was still catching output at the end of this cell, so it was closed.\n")
}
