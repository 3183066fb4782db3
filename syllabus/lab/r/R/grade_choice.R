# Grade a choice: the letter of an option, and the reason of the option that was chosen.

# Never says which option is right.
grade_choice <- function(exercise, task, answer, seed) {
  letters <- LETTERS[seq_along(task$options)]
  allowed <- paste(paste(utils::head(letters, -1), collapse = ", "), "or", utils::tail(letters, 1))
  letter <- if (is.character(answer) && is_scalar(answer)) toupper(trimws(answer)) else ""
  if (!letter %in% letters) {
    still <- if (is.null(answer)) "is still" else "is"
    return(not_attempted(task$name, paste0(
      "`", task$name, "` ", still, " ", brief(answer, 40), ". Set it to ", allowed, ", in quotes."
    )))
  }
  option <- task$options[[match(letter, letters)]]
  rows <- list(list(name = "your choice", input = letter, yours = option$text, ok = option$right))
  if (!option$right) {
    verdict <- wrong(paste("Not yet:", letter, "does not fit", task$name), rows)
    return(c(single(FALSE), verdict, list(diagnosis = option$why)))
  }
  reason <- paste(c(option$why, drop_null(list(task$explanation))), collapse = " ")
  c(single(TRUE), passed(task$name, rows), list(explanation = reason))
}
