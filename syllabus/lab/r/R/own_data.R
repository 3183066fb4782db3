# own_data("data/own/ward.csv", list(y = "died")): the learner's own table, under the names that the
# notebook uses.

# A data frame of a CSV file of the learner's folder; `columns` gives the file's column for each
# name, the others keep theirs.
own_data <- function(path, columns) {
  file <- file.path(root, path)
  if (!file.exists(file)) {
    stop("The file ", path, " is not in your folder. ",
      "Use the command \"Practise on My Own Data\u2026\" once more.", call. = FALSE)
  }
  rows <- read_rows(file)
  if (nrow(rows) == 0) stop("The file ", path, " has no rows.", call. = FALSE)
  columns <- unlist(columns)
  lacking <- setdiff(columns, names(rows))
  if (length(lacking) > 0) {
    stop("The file ", path, " has no ", plural(length(lacking), "column"), " ",
      paste(lacking, collapse = ", "), ".", call. = FALSE)
  }
  found <- match(columns, names(rows))
  names(rows)[found] <- names(columns)
  rows
}
