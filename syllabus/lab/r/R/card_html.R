# A result as HTML for any notebook: no script, no classes, colours that work in light and dark. The
# same markup as in Python; a test compares them.

bars <- c(pass = "#3a9a4b", wrong = "#d64550", mutated = "#d64550", error = "#d64550")
idle_bar <- "#8a8a8a"
mono <- "font-family:ui-monospace,Menlo,Consolas,monospace"
code_style <- paste0(mono, ";background:rgba(128,128,128,.16);padding:1px 4px;border-radius:3px")
block_style <- paste0(
  mono, ";background:rgba(128,128,128,.12);padding:6px 0;margin:6px 0;overflow-x:auto"
)
line_style <- "padding-left:10px;border-left:3px solid"
head_style <- "padding:4px 14px 4px 0;text-align:left;border-bottom:1px solid rgba(128,128,128,.4)"
cell_style <- paste0(head_style, ";", mono, ";vertical-align:top;white-space:pre-wrap")
hidden_style <- "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"

as_html <- function(result) {
  bar <- if (result$verdict %in% names(bars)) bars[[result$verdict]] else idle_bar
  parts <- paragraphs(result)
  blocks <- c(
    paste0('<p style="margin:0 0 6px"><strong>', escape(heading(result)), "</strong></p>"),
    mapply(html_paragraph, names(parts), unlist(parts)),
    if (!is.null(result$missing)) html_list(result$missing),
    if (length(code_lines(result)) > 0) html_code(result),
    if (length(result$rows) > 0) html_table(result),
    vapply(footer(result), function(line) {
      paste0('<p style="margin:4px 0;opacity:.8">', inline(line), "</p>")
    }, "")
  )
  paste0(
    '<section role="region" aria-label="', escape(paste("Check of", result$task)),
    '" style="border-left:3px solid ', bar, ";padding:4px 0 4px 14px;",
    'max-width:52em;color:inherit;background:transparent">',
    paste(unlist(blocks), collapse = ""), "</section>"
  )
}

escape <- function(text) {
  signs <- c("&" = "&amp;", "<" = "&lt;", ">" = "&gt;", "\"" = "&quot;", "'" = "&#x27;")
  for (sign in names(signs)) text <- gsub(sign, signs[[sign]], text, fixed = TRUE)
  text
}

# Escaped text in which `code` marks code.
inline <- function(text) {
  gsub("`([^`]+)`", paste0('<code style="', code_style, '">\\1</code>'), escape(text))
}

html_paragraph <- function(label, text) {
  strong <- if (nzchar(label)) paste0("<strong>", escape(label), "</strong>")
  paste0('<p style="margin:4px 0">', strong, inline(text), "</p>")
}

html_list <- function(sentences) {
  items <- paste0("<li>", inline(sentences), "</li>", collapse = "")
  paste0('<ul style="margin:4px 0;padding-left:20px">', items, "</ul>")
}

# The line at which the code stopped has a bar, weight and a sign.
html_code <- function(result) {
  lines <- vapply(code_lines(result), function(each) html_line(each$here, each$where, each$code), "")
  paste0('<pre style="', block_style, '">', paste(lines, collapse = "\n"), "</pre>")
}

html_line <- function(here, where, code) {
  look <- if (here) c("#d64550", "bold", "&gt;") else c("transparent", "normal", " ")
  paste0(
    '<span style="', line_style, " ", look[1], ";font-weight:", look[2], '">', look[3], " ", where,
    ": ", escape(code), "</span>"
  )
}

html_table <- function(result) {
  names <- columns(result)
  head <- paste0('<th scope="col" style="', head_style, '">', names, "</th>", collapse = "")
  rows <- vapply(result$rows, html_row, "", result$verdict, "Expected" %in% names)
  body <- paste0("<tr>", rows, "</tr>", collapse = "")
  paste0(
    '<table style="border-collapse:collapse;margin:6px 0">',
    "<thead><tr>", head, "</tr></thead><tbody>", body, "</tbody></table>"
  )
}

html_row <- function(row, verdict, with_expected) {
  sign <- agreement(row, verdict)
  mark <- if (nzchar(sign[1])) {
    paste0(
      '<span aria-hidden="true">', sign[1], " </span>",
      '<span style="', hidden_style, '">', sign[2], " </span>"
    )
  }
  cells <- c(
    escape(row$input),
    if (with_expected) escape(row$expected %||% "not shown"),
    paste0(mark, escape(row$yours))
  )
  paste0('<td style="', cell_style, '">', cells, "</td>", collapse = "")
}
