# Whether two values mean the same, and where they first part.
#
# Numbers: |difference| <= tolerance * max(1, |expected|); an expected integer (4L) exactly. An
# expected TRUE or FALSE only equals a logical. NA, NaN and NULL are missing, and NULL is an empty
# vector too. A vector equals a list of the same values. The order of names is ignored, and names
# themselves where the expected value has none. Factors and dates count as text, a matrix as its
# rows.

# NULL when both mean the same, else the names and positions that lead to the first difference.
difference <- function(expected, actual, tolerance = 1e-6) {
  if (identical(expected, actual)) return(NULL) # most items, and the questions below take their time
  expected <- plain(expected)
  actual <- plain(actual)
  if (is_empty(expected) && is.null(actual)) return(NULL)
  if (is_blank_table(expected) && is_blank_table(actual) && length(actual) == 0) return(NULL)
  if (is_missing(expected) || is_missing(actual)) {
    return(unless(is_missing(expected) && is_missing(actual)))
  }
  if (!is.vector(expected) && !is.data.frame(expected)) return(unless(identical(expected, actual)))
  if (is_named(expected)) return(difference_by_name(expected, actual, tolerance))
  if (is.data.frame(actual)) actual <- rows_of(actual)
  if (!is.vector(actual) || length(expected) != length(actual)) return(list())
  if (is.atomic(expected) && is.atomic(actual)) {
    at <- which(!agree(expected, actual, tolerance))
    if (length(at) == 0) NULL else if (length(expected) == 1) list() else list(at[1])
  } else {
    first_difference(seq_along(expected), expected, actual, tolerance)
  }
}

# NULL, NA and NaN.
is_missing <- function(value) {
  is.null(value) || (is.atomic(value) && length(value) == 1 && is.na(value))
}

# A value without the classes that only change how it looks.
plain <- function(value) {
  if (is.atomic(value) && is.null(attributes(value))) return(value)
  if (is.factor(value) || inherits(value, c("Date", "POSIXct"))) {
    value <- stats::setNames(as.character(value), names(value))
  }
  if (is.data.frame(value)) return(value)
  if (is.matrix(value)) return(plain_rows(value))
  if (is.array(value)) value <- stats::setNames(as.vector(value), names(value))
  if (isS4(value) || !(is.atomic(value) || is.list(value)) || is.null(value)) return(value)
  kept <- names(value)
  attributes(value) <- NULL
  names(value) <- kept
  value
}

plain_rows <- function(value) {
  rows <- lapply(seq_len(nrow(value)), function(at) value[at, ])
  stats::setNames(rows, rownames(value))
}

# The rows of a data frame, each as a named list.
rows_of <- function(frame) {
  lapply(seq_len(nrow(frame)), function(at) lapply(frame, function(column) column[[at]]))
}

is_empty <- function(value) !is.null(value) && length(value) == 0

# A table without rows; data.frame() has no columns either, and says the same.
is_blank_table <- function(value) is.data.frame(value) && nrow(value) == 0

is_named <- function(value) is.data.frame(value) || (length(value) > 0 && !is.null(names(value)))

difference_by_name <- function(expected, actual, tolerance) {
  fits <- is_named(actual) && length(actual) == length(expected) &&
    setequal(names(expected), names(actual)) && !anyDuplicated(names(actual))
  if (!fits || is.data.frame(expected) && !same_rows(expected, actual)) return(list())
  first_difference(names(expected), expected, actual, tolerance)
}

same_rows <- function(expected, actual) all(lengths(as.list(actual)) == nrow(expected))

first_difference <- function(keys, expected, actual, tolerance) {
  for (key in keys) {
    path <- difference(expected[[key]], actual[[key]], tolerance)
    if (!is.null(path)) return(c(list(key), path))
  }
  NULL
}

# Item by item, for two vectors of one length.
agree <- function(expected, actual, tolerance) {
  alike <- if (is.logical(expected)) {
    is.logical(actual)
  } else if (is.numeric(expected)) {
    is.numeric(actual) || is.logical(actual)
  } else {
    typeof(expected) == typeof(actual)
  }
  equal <- if (!alike) FALSE else expected == actual
  if (alike && is.double(expected)) {
    near <- abs(expected - actual) <= tolerance * pmax(1, abs(expected))
    equal <- equal | (is.finite(expected) & is.finite(actual) & near)
  }
  ifelse(is.na(expected) | is.na(actual), is.na(expected) & is.na(actual), equal)
}

unless <- function(same) if (same) NULL else list()
