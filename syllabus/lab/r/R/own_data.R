# own_data("data/own/ward.csv", list(y = "died")): the learner's own table, under the names that the
# notebook uses.

# A data frame of a CSV file of the learner's folder; `columns` gives the file's column for each
# name, the others keep theirs. Another column of the file that has such a name becomes `name_file`.
own_data <- function(path, columns) {
  file <- file.path(root, path)
  if (!file.exists(file)) {
    stop("The file ", path, " is not in your folder. ",
      "Use the command \"Practise on My Own Data\u2026\" once more.", call. = FALSE)
  }
  if (!all(validUTF8(readLines(file, warn = FALSE)))) {
    stop("The file ", path, " is not written in UTF-8. Save it once more as \"CSV UTF-8\".",
      call. = FALSE)
  }
  # read.csv would make row names of a field too much, or a row of its own.
  fields <- utils::count.fields(file, sep = ",", quote = "\"", comment.char = "")
  if (length(fields) < 2) stop("The file ", path, " has no rows.", call. = FALSE)
  longer <- which(fields > fields[1])
  if (length(longer) > 0) {
    stop("Line ", longer[1], " of ", basename(path),
      " has more fields than the first line has names.", call. = FALSE)
  }
  rows <- read_rows(file)
  columns <- unlist(columns)
  lacking <- setdiff(columns, names(rows))
  if (length(lacking) > 0) {
    stop("The file ", path, " lacks ", plural(length(lacking), "column"), ": ",
      paste(lacking, collapse = ", "), ".", call. = FALSE)
  }
  found <- match(columns, names(rows))
  taken <- setdiff(which(names(rows) %in% names(columns)), found)
  names(rows)[taken] <- paste0(names(rows)[taken], "_file")
  names(rows)[found] <- names(columns)
  rows
}
