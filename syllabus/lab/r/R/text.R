# Values as short text for people, in R notation. Never stops, whatever class a learner's object
# has.

# A value in at most `limit` characters: numbers to six digits, long vectors cut.
brief <- function(value, limit = 240) clip(value_text(value, 0), limit)

# Arguments as `tp = 80, n = 1000`.
inputs <- function(args, limit = 240) {
  if (length(args) == 0) return("no arguments")
  clip(paste0(names(args), " = ", vapply(args, value_text, "", depth = 0), collapse = ", "), limit)
}

clip <- function(text, limit) {
  if (nchar(text) <= limit) text else paste0(trimws(substr(text, 1, limit - 2), "right"), " \u2026")
}

# `4 of 6 examples`, `1 of 1 example`.
of <- function(count, total, thing) paste(count, "of", plural(total, thing))

plural <- function(count, thing) paste0(count, " ", thing, if (count != 1) "s")

# The sort of a value in plain words, with R's own name.
kind <- function(value) {
  value <- plain(value)
  if (is.null(value)) return("NULL")
  if (is.function(value)) return("a function")
  if (is.data.frame(value)) return("a data frame")
  if (!is.vector(value)) return(paste("an object of class", class(value)[1]))
  if (is_missing(value)) return("NA")
  if (is_named(value)) return("a named list")
  if (length(value) != 1 || is.list(value)) return("a vector")
  if (is.logical(value)) return("TRUE or FALSE (logical)")
  if (is.numeric(value)) "a number" else "a text (character)"
}

value_text <- function(value, depth) {
  value <- plain(value)
  if (depth > 5) return("\u2026")
  if (is.null(value)) return("NULL")
  if (is.data.frame(value)) return(paste0("data.frame(", items_text(as.list(value), depth), ")"))
  if (is.function(value)) return("a function")
  if (!is.vector(value)) return(paste("an object of class", class(value)[1]))
  if (is.list(value)) return(paste0("list(", items_text(value, depth), ")"))
  if (length(value) == 0) return(paste0(if (is.double(value)) "numeric" else typeof(value), "(0)"))
  if (length(value) == 1 && !is_named(value)) return(scalar_text(value))
  paste0("c(", items_text(value, depth), ")")
}

# Comma-separated items with their names, of more than twelve the first eight.
items_text <- function(items, depth) {
  shown <- if (length(items) > 12) utils::head(items, 8) else items
  each <- if (is.list(items)) value_text else function(item, depth) scalar_text(item)
  texts <- vapply(seq_along(shown), function(at) each(shown[[at]], depth + 1), "")
  named <- nzchar(names(shown) %||% character(length(texts)))
  texts[named] <- paste(name_text(names(shown)[named]), "=", texts[named])
  rest <- if (length(items) > 12) paste0(", \u2026 ", length(items), " in all")
  paste0(paste(texts, collapse = ", "), rest)
}

name_text <- function(names) ifelse(make.names(names) == names, names, paste0("`", names, "`"))

scalar_text <- function(value) {
  if (is.na(value)) return(if (is.nan(value)) "NaN" else "NA")
  if (is.character(value)) return(quoted(value))
  if (is.numeric(value)) number_text(value) else as.character(value)
}

quoted <- function(text) {
  for (pair in list(c("\\", "\\\\"), c("\"", "\\\""), c("\n", "\\n"), c("\t", "\\t"))) {
    text <- gsub(pair[1], pair[2], text, fixed = TRUE)
  }
  paste0("\"", text, "\"")
}

# Whole numbers in full, others to six digits.
number_text <- function(value) {
  if (!is.finite(value)) return(as.character(value))
  whole <- value == floor(value) && abs(value) < 1e15
  sprintf(if (whole) "%.0f" else "%.6g", value)
}

`%||%` <- function(value, default) if (is.null(value)) default else value
