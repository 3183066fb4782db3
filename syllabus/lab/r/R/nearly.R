# Answers that may be right but for their form: other names, rounded, in per cent, or in another
# order.

# What to say when each actual value differs from the expected one in its form alone, else NULL.
nearly <- function(expected, actual) {
  if (length(expected) == 0) return(NULL)
  told <- other_names(expected, actual)
  if (!is.null(told)) return(told)
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

# Of results that all have other names than they should, what the first one lacks and what it has
# instead.
other_names <- function(expected, actual) {
  if (!all(vapply(c(expected, actual), is_named, NA))) return(NULL)
  if (any(mapply(function(due, got) setequal(names(due), names(got)), expected, actual))) return(NULL)
  lacks <- setdiff(names(expected[[1]]), names(actual[[1]]))
  has <- setdiff(names(actual[[1]]), names(expected[[1]]))
  parts <- c(
    if (length(lacks) > 0) paste("has no", names_listed(lacks)),
    if (length(has) > 0) paste0("has ", names_listed(has), ", which is not asked for")
  )
  paste0(
    "Your result ", paste(parts, collapse = ", and "),
    ". Compare its names with those in the task."
  )
}

names_listed <- function(names, shown = 3) {
  text <- paste0("`", utils::head(names, shown), "`", collapse = ", ")
  if (length(names) > shown) paste(text, "and", length(names) - shown, "more") else text
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
