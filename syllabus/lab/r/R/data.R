# The data sets beside the notebook.

# The CSV file of a data set, such as data_path("cost_proxy").
data_path <- function(name) {
  folder <- file.path(root, "data")
  known <- sub("[.]csv$", "", list.files(folder, "[.]csv$"))
  name <- sub("[.]csv$", "", as.character(name)[1])
  if (!name %in% known) no_data(name, known)
  file.path(folder, paste0(name, ".csv"))
}

# The rows of a data set as a data frame; an empty field is NA. A column becomes numeric when every
# value in it is a number. Identifiers stay text, since arithmetic on them is an error and a lost
# leading zero cannot be guessed: columns named zip, mrn or phone, and any column with a value such
# as 02139.
load_data <- function(name) read_rows(data_path(name))

read_rows <- function(path) {
  rows <- utils::read.csv(
    path,
    colClasses = "character", na.strings = "", check.names = FALSE, encoding = "UTF-8"
  )
  # Before the first name, where Excel has saved the file, stands a byte-order mark.
  names(rows) <- sub("^\ufeff\"?([^\"]*)\"?$", "\\1", enc2utf8(names(rows)))
  rows[] <- Map(converted, names(rows), rows)
  rows
}

converted <- function(name, values) {
  there <- values[!is.na(values)]
  identifier <- tolower(name) %in% c("zip", "mrn", "phone") || any(grepl("^[+-]?0[0-9]", there))
  number <- "^[+-]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][+-]?[0-9]+)?$"
  if (identifier || !all(grepl(number, there))) values else as.numeric(values)
}

no_data <- function(name, known) {
  listed <- if (length(known) > 0) paste(known, collapse = ", ") else "none yet"
  stop(structure(
    class = c("no_data", "error", "condition"),
    list(message = paste0(
      "There is no data set \"", name, "\" in the folder data. Data sets there: ", listed, "."
    ), call = NULL)
  ))
}
