# A document as Markdown and as a page to print: no script, nothing from elsewhere. The same texts as
# in Python; a test compares them.

page_style <- "
body { font: 11pt/1.5 Georgia, serif; max-width: 44em; margin: 2em auto; padding: 0 1em; color: #111; background: #fff }
h1, h2 { line-height: 1.2; break-after: avoid } .note, .items, caption, figcaption { color: #444 }
table { border-collapse: collapse; margin: .6em 0; break-inside: avoid; font-size: 10pt }
caption { text-align: left; font-style: italic } th, td { text-align: left; padding: 2px 14px 2px 0; border-bottom: 1px solid #bbb; vertical-align: top }
.open { border-left: 4px solid #555; padding-left: .8em } figure { margin: 1em 0; break-inside: avoid } img { max-width: 100%; height: auto }
"

# `pictures` are the names of the pictures beside the file, in the order of the figures.
document_markdown <- function(document, pictures) {
  captions <- vapply(document$figures, `[[`, "", "caption")
  blocks <- c(
    paste("#", document$title), document$intro, paste0("*", document$note, "*"),
    unlist(lapply(document$sections, markdown_section)),
    if (length(captions) > 0) {
      c("## Figures", paste0("![", captions, "](", pictures, ")\n\n*", captions, "*"))
    },
    "## How it was made",
    paste0("- ", names(document$colophon), ": ", document$colophon, collapse = "\n")
  )
  paste0(paste(blocks[nzchar(blocks)], collapse = "\n\n"), "\n")
}

markdown_section <- function(section) {
  c(
    paste("##", section$title), if (nzchar(section$items)) paste0("*", section$items, "*"),
    section$text,
    if (nzchar(section$open_question)) paste("> **Still to be written.**", section$open_question),
    vapply(section$numbers, markdown_table, "")
  )
}

markdown_table <- function(numbers) {
  cell <- function(text) gsub("\n", " ", gsub("|", "\\|", text, fixed = TRUE), fixed = TRUE)
  lines <- paste0("| ", cell(names(numbers$lines)), " | ", cell(numbers$lines), " |")
  verdict <- if (nzchar(numbers$verdict)) paste0(": ", numbers$verdict)
  head <- c(paste0("`", numbers$task, "`", verdict), "", "| what | value |", "| --- | --- |")
  paste(c(head, if (length(numbers$lines) > 0) lines), collapse = "\n")
}

document_page <- function(document) {
  parts <- c(
    paste0("<h1>", escape(document$title), "</h1>"),
    paste0("<p>", escape(document$intro), "</p>"),
    paste0("<p class=\"note\"><em>", escape(document$note), "</em></p>"),
    vapply(document$sections, page_section, ""),
    if (length(document$figures) > 0) c("<h2>Figures</h2>", vapply(document$figures, page_figure, "")),
    paste0("<h2>How it was made</h2><ul>", paste0(
      "<li>", escape(names(document$colophon)), ": ", escape(document$colophon), "</li>", collapse = ""
    ), "</ul>")
  )
  paste0(
    "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>",
    escape(document$title), "</title><style>", page_style, "</style></head>\n<body>\n",
    paste(parts, collapse = "\n"), "\n</body></html>\n"
  )
}

page_section <- function(section) {
  paragraphs <- strsplit(section$text, "\n\n", fixed = TRUE)[[1]]
  parts <- c(
    paste0("<h2>", escape(section$title), "</h2>"),
    if (nzchar(section$items)) paste0("<p class=\"items\">", escape(section$items), "</p>"),
    if (length(paragraphs) > 0) paste0("<p>", escape(paragraphs[nzchar(paragraphs)]), "</p>"),
    if (nzchar(section$open_question)) {
      paste0(
        "<p class=\"open\"><strong>Still to be written.</strong> ", escape(section$open_question), "</p>"
      )
    },
    vapply(section$numbers, page_table, "")
  )
  paste(parts, collapse = "\n")
}

page_table <- function(numbers) {
  rows <- paste0(
    "<tr><th scope=\"row\">", escape(names(numbers$lines)), "</th><td>", escape(numbers$lines),
    "</td></tr>", collapse = ""
  )
  if (length(numbers$lines) == 0) rows <- ""
  paste0(
    "<table><caption>", escape(numbers$task),
    if (nzchar(numbers$verdict)) paste0(": ", escape(numbers$verdict)),
    "</caption><tbody>", rows, "</tbody></table>"
  )
}

page_figure <- function(figure) {
  # A picture of its own, since two drawings in one page may use the same ids.
  source <- paste0("data:image/svg+xml,", percent_encoded(figure$svg))
  caption <- escape(figure$caption)
  paste0(
    "<figure><img src=\"", source, "\" alt=\"", caption, "\"><figcaption>", caption,
    "</figcaption></figure>"
  )
}

# As utils::URLencode(text, reserved = TRUE) has it, which keeps a learner in the browser's R waiting
# for most of a minute when a picture has thousands of points.
percent_encoded <- function(text) {
  codes <- sprintf("%%%02X", 1:255)
  kept <- utf8ToInt(paste(c(LETTERS, letters, 0:9, "-._~"), collapse = ""))
  codes[kept] <- strsplit(intToUtf8(kept), "")[[1]]
  paste(codes[as.integer(charToRaw(enc2utf8(text)))], collapse = "")
}
