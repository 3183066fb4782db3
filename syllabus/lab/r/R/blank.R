# Whether a learner has put anything into a value yet: NULL, NA, a text with nothing but Markdown
# headings, a vector or list of nothing but these are blank.
is_blank <- function(value) {
  if (is.null(value) || length(value) == 0) return(TRUE)
  if (is.function(value)) return(FALSE)
  if (is.list(value)) return(all(vapply(value, is_blank, NA)))
  all(is.na(value) | is.character(value) & vapply(value, only_headings, NA))
}

only_headings <- function(text) {
  lines <- trimws(strsplit(as.character(text), "\n", fixed = TRUE)[[1]])
  all(!nzchar(lines) | startsWith(lines, "#"))
}
