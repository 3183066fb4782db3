# The verdicts in words. Fields that are NULL are dropped from the result.

passed <- function(name, rows) {
  list(verdict = "pass", headline = paste("Verified:", name), rows = rows)
}

# A pass in form: the word verified would say too much.
complete <- function(name, rows) {
  list(verdict = "pass", headline = paste("Complete:", name), rows = rows)
}

wrong <- function(headline, rows) list(verdict = "wrong", headline = headline, rows = rows)

not_attempted <- function(name, reason, rows = list()) {
  headline <- paste("Not attempted:", name)
  list(verdict = "notAttempted", headline = headline, diagnosis = reason, rows = rows)
}

placeholder <- function(name, rows) {
  not_attempted(name, paste0(
    "`", name, "` returns nothing yet, so nothing was scored. ",
    "Replace the placeholder in the cell above, end with `return`, run it, then this check."
  ), rows)
}

undefined <- function(name) {
  not_attempted(name, paste0("Run the cell that defines `", name, "` first, then this check."))
}

no_function <- function(name, value) {
  not_attempted(name, paste0(
    "`", name, "` is ", kind(value), " now, not a function. Run the cell that defines it once more."
  ))
}

stopped <- function(error, rows) {
  where <- if (!is.null(error$line)) paste(" on line", error$line)
  list(
    verdict = "error", headline = paste0("Your code stopped: ", error$name, where),
    error = error, rows = rows
  )
}

timed_out <- function(name, seconds, rows) {
  list(
    verdict = "timeout",
    headline = paste0("Stopped after ", number_text(seconds), " s: ", name),
    diagnosis = paste0(
      "The run did not finish in ", number_text(seconds), " seconds, ",
      "often because a loop never ends. ",
      "Nothing was scored. Your code, your variables and what you verified before are kept."
    ),
    rows = rows
  )
}

# The counts of a task that is one comparison.
single <- function(ok) {
  nothing <- list(matched = 0, total = 0)
  one <- list(matched = as.numeric(ok), total = 1)
  list(counts = list(visible = one, edge = nothing, hidden = nothing))
}

# What a recognised mistake tells; its lesson part stands in for the task's.
named <- function(exercise, mistake) {
  if (is.null(mistake)) return(NULL)
  told <- list(mistake = mistake$name, diagnosis = if (nzchar(mistake$text)) mistake$text)
  c(told, list(lesson = lesson_part(exercise, mistake$lesson)))
}

# A note for a function that prints, since it was asked to return, and for one that warns.
noted <- function(lines, warnings) {
  notes <- c(
    if (lines > 0) {
      paste0(
        "Your function printed ", plural(lines, "line"), " while it was checked; it need not print."
      )
    },
    if (length(warnings) > 0) {
      paste0("Your function gave ", plural(length(warnings), "warning"), " while it was checked",
        if (length(warnings) > 1) "; the first", ": ", clip(warnings[1], 160))
    }
  )
  if (length(notes) > 0) paste(notes, collapse = " ")
}
