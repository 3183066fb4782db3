# The lines of the example table: what went in, what was expected, what came out.

# At most three rows: examples that differ, else what failed beyond the examples, then examples that
# match. Of the hidden cases the smallest failing one. Only rows of examples say what was expected.
table_rows <- function(trials, tolerance) {
  visible <- at_stage(trials, "visible")
  failing <- visible[!is_ok(visible)]
  if (length(failing) == 0) failing <- beyond(trials)
  lapply(utils::head(c(failing, visible[is_ok(visible)]), 3), row, tolerance = tolerance)
}

# What became of the examples that are not in the table: `3 more examples: 2 differ, 1 matches.`
more <- function(trials, shown) {
  visible <- at_stage(trials, "visible")
  listed <- Filter(function(line) !is.null(line$expected), shown)
  rest <- length(visible) - length(listed)
  if (rest <= 0) return(NULL)
  matching <- sum(is_ok(visible)) - sum(vapply(listed, `[[`, NA, "ok"))
  differing <- rest - matching
  if (differing == 0) {
    return(paste0(plural(rest, "more example"), " ", verb(rest, "match", "matches"), "."))
  }
  parts <- c(
    paste(differing, verb(differing, "differ", "differs")),
    if (matching > 0) paste(matching, verb(matching, "match", "matches"))
  )
  paste0(plural(rest, "more example"), ": ", paste(parts, collapse = ", "), ".")
}

# One line; `yours` replaces the learner's result, such as `no answer yet`.
row <- function(trial, tolerance, yours = NULL) {
  line <- list(
    name = trial$case$name, input = inputs(trial$case$args),
    yours = yours %||% told(trial$yours), ok = trial$ok
  )
  if (trial$case$stage == "visible") {
    line$expected <- told(trial$expected)
    if (!trial$ok && is.null(yours)) line <- utils::modifyList(line, contrast(trial, tolerance))
  }
  line
}

told <- function(got) {
  if (is.null(got$error)) return(brief(got$value))
  name <- error_name(got)
  if (name == "error") "stops with an error" else paste("stops:", name)
}

beyond <- function(trials) {
  failing <- trials[!is_ok(trials)]
  hidden <- at_stage(failing, "hidden")
  size <- vapply(hidden, function(trial) sum(nchar(deparse(unname(trial$case$args)))), 0)
  c(utils::head(at_stage(failing, "edge"), 1), hidden[which.min(size)])
}

# Where two values are long, or look alike at six digits, the first place at which they differ.
contrast <- function(trial, tolerance) {
  if (!is.null(trial$expected$error) || !is.null(trial$yours$error)) return(list())
  wanted <- trial$expected$value
  got <- trial$yours$value
  alike <- brief(wanted) == brief(got) || max(nchar(c(brief(wanted), brief(got)))) > 80
  path <- difference(wanted, got, tolerance)
  if (length(path) == 0 || !alike) {
    return(list(expected = exact(wanted, got), yours = exact(got, wanted)))
  }
  here <- paste0("[[", vapply(path, scalar_text, ""), "]]", collapse = "")
  for (key in path) {
    if (is.data.frame(got) && is.numeric(key) && !is.data.frame(wanted)) got <- rows_of(got)
    wanted <- plain(wanted)[[key]]
    got <- plain(got)[[key]]
  }
  list(
    expected = paste(here, "=", exact(wanted, got)),
    yours = paste(here, "=", exact(got, wanted))
  )
}

# Six digits, or all of them where six would show two different numbers alike.
exact <- function(value, other) {
  text <- brief(value)
  same <- text == brief(other) && is.double(value) && is_scalar(value)
  if (same) format(value, digits = 15) else text
}

verb <- function(count, many, one) if (count == 1) one else many
