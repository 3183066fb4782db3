# Answers that are right but for their form: rounded, in per cent, or in another order.

# What to say when each actual value differs from the expected one in its form alone, else NULL.
nearly <- function(expected, actual) {
  if (length(expected) == 0) return(NULL)
  all_are <- function(changed) {
    equal <- function(due, got) is.null(difference(each_number(due, changed), got, 1e-9))
    all(mapply(equal, expected, actual))
  }
  for (digits in 1:6) {
    if (all_are(function(numbers) cut_to(numbers, digits))) {
      return(paste0(
        "Your numbers are rounded to ", plural(digits, "decimal"), ". Leave them as they were ",
        "computed, and round where you print: whoever counts on with rounded numbers gets another ",
        "result for the same patients."
      ))
    }
  }
  if (all_are(function(numbers) ifelse(abs(numbers) <= 1, 100 * numbers, numbers))) {
    return(paste(
      "Your numbers are per cent, and shares are asked for: 0.25 for 25 %. Multiply where you",
      "print: a table that mixes both is read as a hundred-fold risk."
    ))
  }
  if (all(mapply(same_items, expected, actual))) {
    "You have the right items in another order. Bring them into the one that the task names."
  }
}

# The value with each number of it changed.
each_number <- function(value, changed) {
  value <- plain(value)
  if (is.list(value)) value[] <- lapply(value, each_number, changed)
  if (is.double(value) && length(value) > 0) replace(value, TRUE, changed(value)) else value
}

# Rounded. One of which nothing is left equals no number: a 0 may be any mistake.
cut_to <- function(numbers, digits) {
  short <- round(numbers, digits)
  replace(short, which(short == 0 & numbers != 0), Inf)
}

same_items <- function(expected, actual) {
  lists <- list(plain(expected), plain(actual))
  if (!all(vapply(lists, is.vector, NA)) || is_named(lists[[1]])) return(FALSE)
  texts <- lapply(lists, function(items) sort(vapply(as.list(items), brief, "", USE.NAMES = FALSE)))
  identical(texts[[1]], texts[[2]])
}
