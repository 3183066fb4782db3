# Expected failures: one sentence on what is wrong and one next step, never a traceback.

reopen <- paste(
  "Open the exercise once more from the sidebar:",
  "its files are then written again, your notebook is kept."
)

# Something around the exercise is missing or broken; the learner's code is not at fault.
trouble <- function(..., next_step = reopen) {
  stop(structure(
    class = c("lab_trouble", "condition"),
    list(message = paste0(..., " ", next_step), call = NULL)
  ))
}

# Print a trouble as text instead of letting it end the cell with an error.
told_plainly <- function(command) {
  tryCatch(command, lab_trouble = function(trouble) say(conditionMessage(trouble)))
  invisible()
}

# A line of text in UTF-8, whatever R's locale is.
say <- function(text) writeLines(enc2utf8(text), useBytes = TRUE)
