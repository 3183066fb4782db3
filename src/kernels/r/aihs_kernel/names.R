# What the editor asks about the names of a notebook between two cells: completions, and what a name stands for.

# kind: "names", with the text before the cursor, or "about", with a name such as x or table$column.
look <- function(kind, text) {
  answer <- tryCatch(
    if (kind == "about") list(type = "about", text = about(text)) else completions(text),
    error = function(refused) if (kind == "about") list(type = "about") else no_completions
  )
  emit(answer)
}

json_array <- function(values) structure(values, class = "json_array")

no_completions <- list(type = "names", prefix = "", items = json_array(list()))

# R's own completion, as its help page ?rcompgen offers it to editors.
completions <- function(before) {
  line <- sub(".*\n", "", before)
  own <- asNamespace("utils")
  own$.assignLinebuffer(line)
  own$.assignEnd(nchar(line))
  token <- own$.guessTokenFromLine()
  own$.completeToken()
  found <- utils::head(own$.retrieveCompletions(), 300L)
  if (!nzchar(token)) found <- character()
  items <- lapply(found, function(text) list(text = text, kind = kind_of(text)))
  list(type = "names", prefix = token, items = json_array(items))
}

kind_of <- function(text) {
  if (grepl("[$@]", text)) return("key")
  if (grepl("=\\s*$", text)) return("variable")
  if (is.function(get0(text, globalenv()))) "function" else "variable"
}

about <- function(name) {
  parts <- strsplit(name, "$", fixed = TRUE)[[1L]]
  value <- get0(parts[1L], globalenv())
  for (part in parts[-1L]) value <- value[[part]]
  if (is.null(value)) return(NULL)
  if (is.function(value)) {
    head <- deparse(args(value))
    return(sub("^function ", name, paste(trimws(head[-length(head)]), collapse = " ")))
  }
  shape <- if (is.data.frame(value)) {
    sprintf("%d rows: %s", nrow(value), paste(names(value), collapse = ", "))
  } else {
    paste(utils::head(utils::capture.output(utils::str(value, give.attr = FALSE)), 5L), collapse = "\n")
  }
  substr(paste0(name, ": ", class(value)[1L], ", ", shape), 1L, 400L)
}
