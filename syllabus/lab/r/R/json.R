# JSON, written in base R: plain ASCII, so that no locale can harm it.

# Named lists and vectors become objects, others arrays, single values scalars (I(x) keeps the
# array), data frames arrays of rows; NA and infinite numbers become null.
to_json <- function(value) {
  if (is.null(value)) return("null")
  if (inherits(value, "AsIs")) return(json_array(as.list(value)))
  value <- plain(value)
  if (is.data.frame(value)) return(json_array(rows_of(value)))
  if (is_named(value)) {
    fields <- paste0(json_text(names(value)), ":", vapply(as.list(value), to_json, ""))
    return(paste0("{", paste(fields, collapse = ","), "}"))
  }
  if (is_scalar(value)) json_scalar(value) else json_array(as.list(value))
}

json_array <- function(items) {
  paste0("[", paste(vapply(unname(items), to_json, ""), collapse = ","), "]")
}

json_scalar <- function(value) {
  if (is.na(value) || is.numeric(value) && !is.finite(value)) return("null")
  if (is.logical(value)) return(if (value) "true" else "false")
  if (!is.numeric(value)) return(json_text(as.character(value)))
  text <- sprintf("%.15g", value)
  if (as.numeric(text) == value) text else sprintf("%.17g", value)
}

json_text <- function(texts) {
  texts <- enc2utf8(texts)
  special <- grepl("[^ !#-\\[\\]-~]", texts, perl = TRUE, useBytes = TRUE)
  texts[special] <- vapply(texts[special], json_escaped, "", USE.NAMES = FALSE)
  paste0("\"", texts, "\"")
}

# A text in which whatever is not plain ASCII stands as its UTF-16 numbers.
json_escaped <- function(text) {
  units <- utf8ToInt(text)
  if (any(units > 0xffff)) units <- unlist(lapply(units, utf16_units))
  plain <- units >= 32 & units < 127 & !units %in% c(34, 92)
  out <- character(length(units))
  out[plain] <- intToUtf8(units[plain], multiple = TRUE)
  out[!plain] <- sprintf("\\u%04x", as.integer(units[!plain]))
  paste(out, collapse = "")
}

utf16_units <- function(code) {
  if (code <= 0xffff) return(code)
  c(0xd800 + (code - 0x10000) %/% 0x400, 0xdc00 + (code - 0x10000) %% 0x400)
}
