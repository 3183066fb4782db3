# A document that evidences work: what the author wrote, the numbers and verdicts of the notebook,
# its figures and versions.

synthetic_note <- paste(
  "Synthetic patients, drawn from a seed.",
  "A record of practice: no professional certificate, and no clinical advice."
)
own_data_note <- paste(
  "Made from data of its author's, on the author's machine.",
  "Nothing in it was compared with a known truth."
)

# The document of a deliver task: list(title, intro, note, sections, figures, colophon). `figures`
# is a list of list(caption, svg), `facts` a named vector on when and by what it was made, `graded`
# the tasks whose verdict is told; on own data none is.
compose_document <- function(task, names, figures, facts, graded, own_data) {
  texts <- if (names$has(task$name)) names$get(task$name)
  list(
    title = task$title, intro = task$intro,
    note = if (own_data) own_data_note else synthetic_note,
    sections = lapply(task$sections, document_section, texts, names, if (!own_data) graded),
    figures = figures,
    colophon = c(facts, "Made with" = paste0("R ", getRversion()))
  )
}

document_section <- function(spec, texts, names, graded) {
  text <- written(texts, spec)
  open <- !is.null(spec$ask) && !nzchar(text)
  list(
    title = spec$title, items = spec$items %||% "", text = text,
    open_question = if (open) spec$ask else "",
    numbers = lapply(spec$show, document_numbers, names, graded)
  )
}

# A variable as list(task, lines = c(name = value), verdict); no verdict for what is not graded.
document_numbers <- function(task, names, graded) {
  result <- last_result(task)
  verdict <- result$headline %||%
    if (task %in% graded) "not checked since the kernel started" else ""
  value <- if (names$has(task)) names$get(task)
  lines <- if (is.function(value)) { # an audit: what it saw in each planted set
    rows <- result$rows
    stats::setNames(vapply(rows, `[[`, "", "yours"), vapply(rows, `[[`, "", "input"))
  } else {
    value_lines(value)
  }
  list(task = task, lines = lines, verdict = verdict)
}

# A named list as one line a leaf, `B.tpr` for what lies deeper; another value as one line.
value_lines <- function(value, prefix = "") {
  if (is_missing(value)) return(stats::setNames("not yet", if (nzchar(prefix)) prefix else "value"))
  value <- plain(value)
  if (!is_named(value) || is.data.frame(value)) {
    text <- if (is.character(value) && length(value) == 1) value[[1]] else brief(value, 160)
    return(stats::setNames(text, if (nzchar(prefix)) prefix else "value"))
  }
  keys <- if (nzchar(prefix)) paste0(prefix, ".", names(value)) else names(value)
  unlist(unname(Map(value_lines, as.list(value), keys)))
}

open_sections <- function(document) {
  open <- vapply(document$sections, function(section) nzchar(section$open_question), NA)
  vapply(document$sections[open], `[[`, "", "title")
}
