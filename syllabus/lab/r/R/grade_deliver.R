# Grade the written parts of a document by their form: what is still empty, and what that leaves its
# reader without.

grade_deliver <- function(exercise, task, texts, seed) {
  if (is_blank(texts)) {
    return(not_attempted(task$name, paste0(
      "`", task$name, "` is still empty. Write its sections in the cell above and run that cell."
    )))
  }
  if (!is_named(texts)) {
    return(c(single(FALSE), wrong(paste("Not yet:", task$name), list()), list(
      diagnosis = paste0(
        "`", task$name, "` is ", kind(texts), "; a list with a text for each section is asked for."
      )
    )))
  }
  missing <- lacking(task, texts)
  if (length(missing) > 0) {
    headline <- paste("Not yet:", plural(length(missing), "section"), "open in", task$name)
    return(c(single(FALSE), wrong(headline, list()), list(missing = I(missing))))
  }
  c(single(TRUE), complete(task$name, list()), list(
    explanation = paste(c(form_only, task$explanation), collapse = " ")
  ))
}

# One sentence for each section that its author has not written, or has hardly begun.
lacking <- function(task, texts) {
  asked <- Filter(function(section) !is.null(section$ask), task$sections)
  unlist(lapply(asked, function(section) {
    count <- length(words_in(written(texts, section)))
    if (count == 0) {
      paste0("\"", section$title, "\" is still to be written. ", section$lack %||% section$ask)
    } else if (count < (section$words %||% 1)) {
      paste0(
        "\"", section$title, "\" has ", plural(count, "word"), ", too few to act on. ", section$ask
      )
    }
  }))
}

# The author's text of a section, empty when there is none.
written <- function(texts, section) {
  text <- as.list(texts)[[section$id]]
  if (is.character(text) && length(text) == 1 && !is.na(text)) trimws(text) else ""
}
