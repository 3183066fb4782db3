# What a card says, in reading order; how it looks is for card_html and card_text.

symbols <- c(
  pass = "\u2713", wrong = "\u2717", mutated = "\u2717", error = "\u26a0", notAttempted = "\u25cb",
  timeout = "\u25a0"
)

# The verdict by symbol and by word.
heading <- function(result) paste(symbols[[result$verdict]], result$headline)

# The paragraphs above the table, named by their label; the label may be empty.
paragraphs <- function(result) {
  cause <- if (is.null(result$mistake)) "" else "Likely cause: "
  drop_null(stats::setNames(
    list(result$error$plain, result$explanation, result$consequence, result$diagnosis),
    c("", "", "For patients: ", cause)
  ))
}

# The learner's lines around the one at which their code stopped: list(here, where, code) each, where
# `here` says that it is the one.
code_lines <- function(result) {
  lapply(result$error$lines, function(each) {
    here <- each$line == result$error$line
    list(here = here, where = paste("line", each$line), code = each$source)
  })
}

# The small print below the table, and where to go next.
footer <- function(result) {
  drawn <- !is.null(result$counts$hidden$total) && result$counts$hidden$total > 0
  c(
    result$more,
    result$note,
    if (drawn) paste0("The new cases were drawn with seed ", number_text(result$seed), "."),
    if (!is.null(result$lesson)) paste("Read again:", result$lesson$title),
    if (!is.null(result$`next`)) paste("Next:", result$`next`)
  )
}

# The headings of the table; Expected only where a row has it.
columns <- function(result) {
  expected <- any(vapply(result$rows, function(row) !is.null(row$expected), NA))
  c("Input", if (expected) "Expected", "Yours")
}

# Symbol and word of a row; none where there was no answer to compare.
agreement <- function(row, verdict) {
  if (verdict %in% c("notAttempted", "timeout")) return(c("", ""))
  if (row$ok) c("\u2713", "matches:") else c("\u2717", "differs:")
}
