# What one call did: its value, or its error.

# An outcome. `error` is the condition; `deliberate` says that the author of the code meant it.
outcome <- function(value = NULL, error = NULL, deliberate = FALSE, place = NULL) {
  list(value = value, error = error, deliberate = deliberate, place = place)
}

# Whether `got` is as good as what is due. Where a stop() is due, a crash of R's own will not do.
meets <- function(got, due, tolerance) {
  if (!is.null(due$error)) return(!is.null(got$error) && got$deliberate >= due$deliberate)
  is.null(got$error) && is.null(difference(due$value, got$value, tolerance))
}

# Whether both gave the same value, or stopped for the same reason.
equals <- function(got, other, tolerance) {
  if (!is.null(got$error) || !is.null(other$error)) {
    return(identical(error_name(got), error_name(other)))
  }
  is.null(difference(other$value, got$value, tolerance))
}

# Call by position, as far as `args` follow `order`, so that the learner may name parameters freely.
# An interrupt passes through: it is Stop.
attempt <- function(fun, args, order = NULL) {
  lead <- order[seq_len(match(FALSE, order %in% names(args), nomatch = length(order) + 1) - 1)]
  rest <- names(args)[!names(args) %in% lead] # setdiff() takes ten times as long
  named <- stats::setNames(lapply(c(lead, rest), as.name), c(rep("", length(lead)), rest))
  call <- as.call(c(fun, named)) # by name of variable, since R quotes the call in its messages
  given <- list2env(as.list(args), parent = baseenv())
  raised <- NULL
  depth <- sys.nframe()
  note <- function(error) {
    top <- sys.nframe()
    calls <- lapply(max(depth + 1, top - 40):top, sys.call) # endless recursion leaves thousands
    deliberate <- by_stop(calls) && is.null(explanation_of(error))
    raised <<- outcome(NULL, error, deliberate, place_in(calls))
  }
  tryCatch(
    outcome(withCallingHandlers(eval(call, given), error = note)),
    error = function(error) raised %||% outcome(error = error)
  )
}

# Whether stop(), or stopifnot() by it, raised the error under way: then it is among the last calls.
by_stop <- function(calls) {
  any(vapply(utils::tail(calls, 6), function(call) {
    identical(call[[1]], quote(stop)) || identical(call[[1]], quote(base::stop))
  }, NA))
}

# Run code without its output reaching the cell. Returns list(value, lines, warnings).
quietly <- function(code) {
  printed <- rawConnection(raw(0), "w")
  depth <- sink.number()
  warned <- character(0)
  sink(printed)
  on.exit({
    while (sink.number() > depth) sink()
    close(printed)
  })
  value <- withCallingHandlers(
    code,
    warning = function(warning) {
      warned <<- c(warned, conditionMessage(warning))
      invokeRestart("muffleWarning")
    },
    message = function(message) invokeRestart("muffleMessage")
  )
  list(value = value, lines = sum(rawConnectionValue(printed) == 0x0a), warnings = warned)
}
