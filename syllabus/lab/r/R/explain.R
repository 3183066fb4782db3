# Why the learner's code stopped, in plain words, and on which line.

# The error of an outcome as list(name, message, line, source, lines, plain).
describe <- function(got, fun) {
  place <- got$place %||% place_of(attr(fun, "srcref"))
  drop_null(list(
    name = error_name(got),
    message = clip(conditionMessage(got$error), 300),
    line = place$line,
    source = place$source,
    lines = place$lines,
    plain = paste(plain_words(got, fun), not_an_answer)
  ))
}

not_an_answer <-
  "This is a coding error, not a wrong answer: what you verified before stays verified."

# What kind of error it is: R's own words where they are known, else `error`.
error_name <- function(got) {
  if (!is.null(got$error)) explanation_of(got$error)$name %||% "error"
}

# The line of the learner's code at which an error arose: the deepest call that has a source, since
# lab and base R have none.
place_in <- function(calls) {
  sources <- Filter(Negate(is.null), lapply(calls, attr, "srcref"))
  if (length(sources) > 0) place_of(sources[[length(sources)]])
}

# A line, counted within its cell, its text, and the three lines around it.
place_of <- function(source) {
  if (is.null(source)) return(NULL)
  line <- as.integer(source)[1]
  code <- getSrcLines(attr(source, "srcfile"), 1, line + 2)
  first <- max(1, min(line - 1, length(code) - 2))
  numbers <- seq(first, length.out = min(3, length(code)))
  lines <- lapply(numbers, function(number) list(line = number, source = code[number]))
  list(line = line, source = code[line], lines = lines)
}

plain_words <- function(got, fun) {
  known <- explanation_of(got$error)
  if (identical(known$name, "unused argument") && is.null(got$place)) {
    return(paste(
      "The examples could not be passed in:",
      "the arguments in your `function` line do not fit them."
    ))
  }
  if (!is.null(known)) return(sub("{1}", known$detail, known$plain, fixed = TRUE))
  if (got$deliberate) {
    return("A value cannot be used here, or your code refuses an input that is allowed.")
  }
  "Your code stopped with an error at this line."
}

# The first explanation whose message fits, with what the message names; NULL when none does.
explanation_of <- function(error, patterns = patterns_now()) {
  message <- conditionMessage(error)
  at <- which(vapply(patterns$pattern, grepl, NA, x = message))[1]
  if (is.na(at)) return(NULL)
  detail <- regmatches(message, regexec(patterns$pattern[at], message))[[1]][2]
  c(explanations[[patterns$entry[at]]], detail = detail)
}

# R translates its messages: they are looked up once, in the language that R speaks.
patterns_now <- function() state$patterns <- state$patterns %||% message_patterns(gettext)

message_patterns <- function(translate) {
  templates <- lapply(explanations, `[[`, "messages")
  told <- lapply(templates, function(each) {
    c(translate(each, domain = "R"), translate(each, domain = "R-base"))
  })
  escaped <- gsub("([][{}()+*^$|\\\\?.])", "\\\\\\1", unlist(told))
  pattern <- paste0("^", gsub("%[sd]", "(.*)", escaped), "$")
  kept <- !duplicated(pattern)
  list(pattern = pattern[kept], entry = rep(seq_along(told), lengths(told))[kept])
}

explanations <- list(
  list(
    name = "object not found", messages = "object '%s' not found",
    plain = "Nothing is called `{1}` here. Look for a typing slip, or run the cell that defines it."
  ),
  list(
    name = "could not find function", messages = "could not find function \"%s\"",
    plain = paste(
      "There is no function `{1}` here. Look for a typing slip, or run the cell that defines it;",
      "the task can be solved without packages."
    )
  ),
  list(
    name = "unexpected symbol", messages = "%s:%d:%d: unexpected %s",
    plain = paste(
      "R cannot read this code: a comma, an operator or a bracket is missing,",
      "or there is one too many."
    )
  ),
  list(
    name = "subscript out of bounds", messages = "subscript out of bounds",
    plain = paste(
      "There is nothing at that position or under that name:",
      "the vector or list is shorter than expected, perhaps empty."
    )
  ),
  list(
    name = "non-numeric argument",
    messages = c(
      "non-numeric argument to binary operator", "non-numeric argument to mathematical function",
      "invalid argument to unary operator", "invalid 'type' (%s) of argument"
    ),
    plain = paste(
      "Two values do not go together here, such as a text and a number,",
      "or a list used as a number."
    )
  ),
  list(
    name = "argument missing", messages = "argument \"%s\" is missing, with no default",
    plain = "`{1}` was not given: a function was called without it, and it has no default."
  ),
  list(
    name = "missing value where TRUE/FALSE needed",
    messages = "missing value where TRUE/FALSE needed",
    plain = paste(
      "The condition is NA here, a missing value;",
      "decide with `is.na()` what happens with it before you compare."
    )
  ),
  list(
    name = "condition of another length",
    messages = c("argument is of length zero", "the condition has length > 1"),
    plain = paste(
      "The condition of an `if` or `while` must be one TRUE or FALSE;",
      "here it is empty or has several values."
    )
  ),
  list(
    name = "undefined columns", messages = "undefined columns selected",
    plain = "The data frame has no column of that name. `names(\u2026)` shows the ones it has."
  ),
  list(
    name = "replacement length",
    messages = c(
      "replacement has length zero", "replacement has %d row, data has %d",
      "replacement has %d rows, data has %d", "arguments imply differing number of rows: %s",
      "more elements supplied than there are to replace"
    ),
    plain = "The values you put in are not as many as the places they go to."
  ),
  list(
    name = "unused argument", messages = c("unused argument %s", "unused arguments %s"),
    plain = paste(
      "A function was given an argument that it does not have.",
      "Check the names and how many there are."
    )
  ),
  list(
    name = "not a list", messages = "$ operator is invalid for atomic vectors",
    plain = paste(
      "`$` needs a list or a data frame; this is a plain vector.",
      "Its items are reached with `[[\u2026]]`."
    )
  ),
  list(
    name = "infinite recursion",
    messages = c(
      "evaluation nested too deeply: infinite recursion / options(expressions=)?",
      "C stack usage  %s is too close to the limit", "node stack overflow"
    ),
    plain = "The function calls itself without end: the case that stops it is missing or never met."
  )
)
