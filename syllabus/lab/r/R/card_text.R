# A result as plain text.

as_text <- function(result) {
  parts <- paragraphs(result)
  lines <- c(heading(result), paste0(names(parts), unlist(parts)))
  if (length(parts) == 0) lines <- heading(result)
  if (!is.null(result$missing)) lines <- c(lines, paste("  -", result$missing))
  for (each in code_lines(result)) {
    line <- paste0(if (each$here) "  > " else "    ", each$where, ": ", each$code)
    lines <- c(lines, trimws(line, "right"))
  }
  for (row in result$rows) {
    mark <- paste(Filter(nzchar, agreement(row, result$verdict)), collapse = " ")
    lines <- c(
      lines,
      paste0("  ", if (nzchar(mark)) mark else "-", " ", row$input),
      if (!is.null(row$expected)) paste0("      expected ", row$expected),
      paste0("      yours    ", row$yours)
    )
  }
  paste(c(lines, footer(result)), collapse = "\n")
}
