# The commonest way to have understood all and still differ: the expected numbers, rounded.

# What to say when each actual value is the expected one in fewer decimals; NULL otherwise.
rounded <- function(expected, actual) {
  for (digits in seq_len(if (length(expected) > 0) 6 else 0)) {
    same <- Map(function(due, got) is.null(difference(cut_to(due, digits), got, 1e-9)), expected, actual)
    if (!all(unlist(same))) next
    return(paste0("Your numbers are rounded to ", plural(digits, "decimal"), ". Leave them as they ",
      "were computed, and round where you print: whoever counts on with rounded numbers gets another ",
      "result for the same patients."))
  }
}

# The value with its numbers rounded. One of which nothing is left equals no number: a 0 may be any
# mistake.
cut_to <- function(value, digits) {
  value <- plain(value)
  if (is.list(value)) {
    value[] <- lapply(value, cut_to, digits)
    return(value)
  }
  if (!is.double(value)) return(value)
  short <- round(value, digits)
  replace(short, which(short == 0 & value != 0), Inf)
}
