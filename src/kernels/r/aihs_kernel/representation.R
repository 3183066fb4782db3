# What a value looks like below a cell.

most_rows <- 60L
most_columns <- 30L

# Shows a visible value. The last one of a cell is its result; others are printed, and tables displayed, in passing.
show_value <- function(value, last) {
  table <- is_table(value)
  if (!last && !table) return(print_value(value))
  text <- printed(value)
  if (!nzchar(text)) return(invisible())
  data <- list("text/plain" = text)
  if (table) data[["text/html"]] <- table_html(value)
  emit(list(type = if (last) "result" else "display", data = data, metadata = list()))
}

is_table <- function(value) {
  plain_matrix <- is.matrix(value) && is.atomic(value) && !is.object(value)
  (is.data.frame(value) || plain_matrix) && ncol(value) > 0L
}

print_value <- function(value) if (isS4(value)) methods::show(value) else print(value)

# What print() writes, without its last line end. Long tables are cut unless their class prints itself.
printed <- function(value) {
  cut <- if (is_table(value) && length(class(value)) <= 2L) nrow(value) - most_rows else 0L
  if (cut > 0L) value <- utils::head(value, most_rows)
  lines <- utils::capture.output(invisible(print_value(value)))
  if (cut > 0L) lines <- c(lines, more(cut, "row"))
  paste(lines, collapse = "\n")
}

table_html <- function(value) {
  cut <- c(nrow(value) - most_rows, ncol(value) - most_columns)
  rows <- seq_len(min(nrow(value), most_rows))
  columns <- seq_len(min(ncol(value), most_columns))
  part <- if (is.data.frame(value)) as.data.frame(value)[rows, columns, drop = FALSE] else value[rows, columns, drop = FALSE]
  cells <- as.matrix(if (is.data.frame(part)) format(part) else array(format_columns(part), dim(part)))
  header <- colnames(part)
  if (is.null(header)) header <- paste0("[,", columns, "]")
  labels <- rownames(part)
  if (is.null(labels)) labels <- if (length(rows) > 0L) paste0("[", rows, ",]") else character()
  body <- vapply(rows, function(row) {
    cells_of <- paste0("<td>", html_text(trimws(cells[row, ])), "</td>", collapse = "")
    paste0("<tr><th scope=\"row\">", html_text(labels[row]), "</th>", cells_of, "</tr>")
  }, "")
  head <- paste0("<th scope=\"col\">", html_text(header), "</th>", collapse = "")
  left <- c(if (cut[1L] > 0L) more(cut[1L], "row"), if (cut[2L] > 0L) more(cut[2L], "column"))
  paste0(
    "<table><thead><tr><td></td>", head, "</tr></thead><tbody>", paste(body, collapse = ""), "</tbody></table>",
    paste0("<p>", left, "</p>", recycle0 = TRUE, collapse = "")
  )
}

# Each column with its own number of digits, as print() does.
format_columns <- function(matrix) vapply(seq_len(ncol(matrix)), function(j) format(matrix[, j]), character(nrow(matrix)))

more <- function(count, noun) paste0("... ", count, " more ", noun, if (count > 1L) "s")

html_text <- function(text) {
  for (pair in list(c("&", "&amp;"), c("<", "&lt;"), c(">", "&gt;"), c("\"", "&quot;"))) {
    text <- gsub(pair[1], pair[2], text, fixed = TRUE)
  }
  text
}
