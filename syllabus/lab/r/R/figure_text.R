# A chart for clients that draw none: its description and its first values, as HTML and as plain
# text.

figure_text <- function(description, rows) {
  if (length(rows) == 0) return(description)
  table <- figure_table(rows)
  padded <- apply(table, 2, function(column) {
    paste0(column, strrep(" ", max(nchar(column)) - nchar(column)))
  })
  lines <- trimws(apply(padded, 1, paste, collapse = "  "), "right")
  paste(c(description, lines, first_rows(rows)), collapse = "\n")
}

# A figure with the description as its caption; no script, no class, no outside resource.
figure_html <- function(description, rows) {
  style <- "padding:3px 14px 3px 0;text-align:left;border-bottom:1px solid rgba(128,128,128,.4)"
  caption <- paste0('<figcaption style="margin:0 0 6px">', escape(description), "</figcaption>")
  table <- if (length(rows) > 0) {
    cells <- figure_table(rows)
    head <- paste0('<th scope="col" style="', style, '">', escape(cells[1, ]), "</th>")
    body <- apply(cells[-1, , drop = FALSE], 1, function(line) {
      row <- paste0('<td style="', style, '">', escape(line), "</td>", collapse = "")
      paste0("<tr>", row, "</tr>")
    })
    paste0(
      '<table style="border-collapse:collapse"><thead><tr>', paste(head, collapse = ""),
      "</tr></thead><tbody>", paste(body, collapse = ""), "</tbody></table>"
    )
  }
  rest <- first_rows(rows)
  if (!is.null(rest)) rest <- paste0('<p style="margin:4px 0;opacity:.8">', rest, "</p>")
  paste0('<figure style="margin:0;max-width:52em">', caption, table, rest, "</figure>")
}

# The names of the columns and the first ten rows, as a matrix of texts.
figure_table <- function(rows) {
  shown <- utils::head(rows, 10)
  names <- unique(unlist(lapply(shown, names)))
  texts <- function(row) vapply(names, function(name) figure_cell(row[[name]]), "")
  cells <- vapply(shown, texts, names)
  rbind(names, matrix(cells, ncol = length(names), byrow = TRUE), deparse.level = 0)
}

figure_cell <- function(value) {
  if (is_missing(value)) return("")
  if (is.numeric(value)) number_text(value) else as.character(value)[1]
}

first_rows <- function(rows) {
  if (length(rows) > 10) paste0("The first 10 of ", length(rows), " rows.")
}
