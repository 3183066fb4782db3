# Common wrong ideas as code, and whether the learner's results are those of one of them.

# Collects what mistakes.R declares: mistake(name, lesson, task, text, wrong implementation). A
# mistake without a task belongs to the first graded one. The text's line breaks are of no meaning.
new_register <- function(default_task) {
  declared <- list()
  mistake <- function(name, text, wrong, lesson = NULL, task = default_task) {
    text <- trimws(gsub("[[:space:]]+", " ", text))
    entry <- list(name = name, text = text, wrong = wrong, lesson = lesson, task = task)
    declared <<- c(declared, list(entry))
    invisible(wrong)
  }
  list(mistake = mistake, all = function() declared)
}

# The mistake whose results the learner has on every case where it differs from the reference. Of
# several the one told by most cases, then the first in the file.
recognise <- function(mistakes, trials, order, tolerance) {
  telling <- vapply(mistakes, telling_cases, 0, trials, order, tolerance)
  if (any(telling > 0)) mistakes[[which.max(telling)]]
}

# On how many cases the mistake differs from the reference; 0 once the learner's result is another.
telling_cases <- function(mistake, trials, order, tolerance) {
  telling <- 0
  for (trial in trials) {
    wrong <- attempt(mistake$wrong, trial$case$args, order)
    if (meets(wrong, trial$expected, tolerance)) next
    if (!equals(trial$yours, wrong, tolerance)) return(0)
    telling <- telling + 1
  }
  telling
}
