# Messages of the kernel protocol, written into stdout between what the learner prints: marker, JSON, end of line.
# The marker is random for each process, so no text of a cell is taken for a message (FrameReader.ts reads them).

marker <- NULL

# Sends one message: a named list of strings, numbers, truth values and further such lists.
# It passes every sink() of the learner, and an interrupt does not cut it in two.
emit <- function(message) {
  line <- paste0(marker, to_json(message), "\n")
  suspendInterrupts({
    depth <- sink.number()
    # stdout() would be the sink itself.
    if (depth > 0L) sink(getConnection(1L))
    cat(line)
    if (sink.number() > depth) sink()
  })
  invisible()
}

emit_stderr <- function(text) emit(list(type = "stream", name = "stderr", text = text))

# What options("aihs.display") holds. data: named list, MIME type to string; JSON types carry JSON text.
display <- function(data, metadata = list()) {
  emit(list(type = "display", data = as.list(data), metadata = as.list(metadata)))
}

to_json <- function(value) {
  if (inherits(value, "json_array")) {
    return(paste0("[", paste(vapply(unclass(value), to_json, ""), collapse = ","), "]"))
  }
  if (is.list(value)) {
    if (length(value) == 0L) return("{}")
    keys <- vapply(names(value), quoted, "")
    return(paste0("{", paste0(keys, ":", vapply(value, to_json, ""), collapse = ","), "}"))
  }
  if (is.character(value)) return(quoted(paste(value, collapse = "\n")))
  if (length(value) != 1L || is.na(value) || is.infinite(value)) return("null")
  if (is.logical(value)) tolower(value) else format(value, digits = 15)
}

# A JSON string in ASCII, so that it means the same in every locale.
quoted <- function(text) {
  text <- enc2utf8(text)
  if (!validUTF8(text)) text <- iconv(text, "UTF-8", "UTF-8", sub = "?")
  for (pair in list(c("\\", "\\\\"), c("\"", "\\\""), c("\n", "\\n"), c("\t", "\\t"))) {
    text <- gsub(pair[1], pair[2], text, fixed = TRUE)
  }
  if (grepl("[^ -~]", text, perl = TRUE)) {
    places <- gregexpr("[^ -~]", text, perl = TRUE)
    found <- regmatches(text, places)[[1]]
    distinct <- unique(found)
    regmatches(text, places) <- list(vapply(distinct, escaped, "")[match(found, distinct)])
  }
  paste0("\"", text, "\"")
}

escaped <- function(character) {
  code <- utf8ToInt(character)
  if (code < 0x10000L) return(sprintf("\\u%04x", code))
  code <- code - 0x10000L
  sprintf("\\u%04x\\u%04x", 0xd800L + code %/% 0x400L, 0xdc00L + code %% 0x400L)
}
