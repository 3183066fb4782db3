# For functions of fixtures.R that look at the form of a memo or a self-rubric, never at an opinion.

# What a reader counts as a word: no lone dashes, no bullets.
words_in <- function(text) {
  parts <- strsplit(trimws(text), "[[:space:]]+")[[1]]
  parts[grepl("[[:alnum:]]", parts)]
}

# The problems ("open", "scale") of a self-rubric, as list(code, sentence): every line asks for a
# number from 0 to 3.
open_lines <- function(rubric, lines) {
  found <- lapply(lines, function(line) {
    number <- rubric[[line]]
    if (is_blank(number)) {
      return(c("open", paste0(
        "\"", line, "\" has no number yet: what you do not ask yourself, your reader will."
      )))
    }
    if (is.numeric(number) && number %in% 0:3) return(NULL)
    c("scale", paste0(
      "\"", line, "\" is ", brief(number),
      "; the scale is 0, 1, 2 or 3, or it tells you nothing in a year."
    ))
  })
  Filter(Negate(is.null), found)
}
