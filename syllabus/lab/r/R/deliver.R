# deliver("bias_report"): write the document of a practice notebook into the folder portfolio.

# Write the document of a task as Markdown and as a page to print. figures: a list of functions that
# draw, named by their captions. own_data: the rows are the author's, and nothing in them is known.
deliver <- function(task, figures = list(), own_data = FALSE) {
  names <- names_seen_from(parent.frame())
  told_plainly({
    exercise <- open_exercise(task)
    spec <- task_of(exercise, task)
    if (spec$kind != "deliver") {
      trouble("The task \"", task, "\" makes no document.",
        next_step = "Name the task of the last section.")
    }
    drawn <- unname(Map(function(caption, draw) {
      list(caption = caption, svg = drawn_svg(draw))
    }, names(figures), figures))
    facts <- c(
      Made = format(Sys.time(), "%Y-%m-%d %H:%M %Z"),
      Exercise = paste0(exercise$module, "/", exercise$exercise),
      if (!own_data) c(Seed = paste("learner number", number_text(read_index()$learner)))
    )
    document <- compose_document(spec, names, drawn, facts, names(exercise$tasks), own_data)
    name <- paste0(spec$deliver, if (own_data) ".own-data", ".r")
    say_delivered(document, write_document(portfolio_folder(), name, document))
  })
}

# The folder for evidence: of a class's own seed it is the learner's, too.
portfolio_folder <- function() {
  folder <- file.path(root, read_index()$portfolio)
  dir.create(folder, showWarnings = FALSE, recursive = TRUE)
  normalizePath(folder, winslash = "/")
}

write_document <- function(folder, name, document) {
  pictures <- paste0(rep(name, length(document$figures)), ".figure-", seq_along(document$figures), ".svg")
  texts <- c(
    document_markdown(document, pictures), document_page(document),
    vapply(document$figures, `[[`, "", "svg")
  )
  files <- c(paste0(name, c(".md", ".html")), if (length(document$figures) > 0) pictures)
  for (at in seq_along(files)) {
    partial <- file.path(folder, paste0(files[at], ".partial"))
    connection <- file(partial, "wb")
    writeBin(charToRaw(enc2utf8(texts[at])), connection)
    close(connection)
    file.rename(partial, file.path(folder, files[at]))
  }
  file.path(folder, files[1:2])
}

drawn_svg <- function(draw) {
  path <- tempfile(fileext = ".svg")
  on.exit(unlink(path))
  before <- grDevices::dev.cur()
  grDevices::svg(path, width = 7, height = 4.5)
  opened <- grDevices::dev.cur()
  tryCatch(draw(), finally = {
    grDevices::dev.off(opened)
    if (before > 1) grDevices::dev.set(before)
  })
  paste(readLines(path, warn = FALSE, encoding = "UTF-8"), collapse = "\n")
}

say_delivered <- function(document, files) {
  say(paste0(
    "Written into the folder ", basename(dirname(files[1])), ": ",
    paste(basename(files), collapse = " and "), "."
  ))
  open <- open_sections(document)
  if (length(open) > 0) {
    say(paste0(
      "Still to be written: ", paste(open, collapse = ", "), ". The document marks each of them."
    ))
  }
}
