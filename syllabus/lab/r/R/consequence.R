# The sentence that says what the learner's own numbers would do to patients.

# Fill `{pt}`, `{yours.A.tpr:.0%}`. A sentence that cannot be filled is left out whole (NULL).
fill <- function(template, values) {
  if (is.null(template)) return(NULL)
  tryCatch(
    {
      fields <- gregexpr("\\{[^{}]*\\}", template)
      regmatches(template, fields) <- lapply(regmatches(template, fields), function(each) {
        vapply(substr(each, 2, nchar(each) - 1), filled, "", values = values)
      })
      template
    },
    error = function(error) NULL # no sentence is better than a broken one
  )
}

# The filled sentence, unless the right answer would fill it alike: "33 %; it is 33 %" tells nobody
# anything.
consequence <- function(template, values, expected) {
  told <- fill(template, values)
  right <- fill(template, replace(values, "yours", list(expected)))
  alike <- identical(told, right) && any(grepl("{yours", template, fixed = TRUE))
  if (!alike) told
}

# One field. Dots look up names and positions; positions count from 0, as in Python.
filled <- function(field, values) {
  parts <- strsplit(field, ":", fixed = TRUE)[[1]]
  value <- values
  for (key in strsplit(gsub("]", "", gsub("[", ".", parts[1], fixed = TRUE), fixed = TRUE), ".",
    fixed = TRUE)[[1]]) value <- look_up(value, key)
  value <- plain(value)
  if (length(parts) > 1) return(formatted(value, parts[2]))
  if (is.character(value) && is_scalar(value) && !is.na(value)) value else brief(value, 80)
}

look_up <- function(value, key) {
  value <- plain(value)
  if (key %in% names(value)) return(value[[key]])
  if (is.data.frame(value)) value <- rows_of(value)
  if (!is.vector(value)) stop("nothing to look up in")
  at <- suppressWarnings(as.integer(key)) + 1
  if (!at %in% seq_along(value)) stop("nothing is there")
  value[[at]]
}

# The part of Python's format language that templates use: `.0%`, `.1f`, `+.2f`, `,.0f`, `d`, `e`,
# `g`. Numbers are rounded as people round them, so that .145 shows as 15 %.
formatted <- function(value, format) {
  parts <- regmatches(format, regexec("^([+]?)(,?)([.][0-9]+)?([df%eg])$", format))[[1]]
  fits <- length(parts) > 0 && is.numeric(value) && is_scalar(value) && !is.na(value)
  if (!fits) stop("the format does not fit")
  type <- parts[5]
  if (type == "%") value <- 100 * value
  if (type %in% c("%", "f")) value <- value + 1e-9
  conversion <- c(d = ".0f", f = "f", `%` = "f", e = "e", g = "g")[[type]]
  text <- sprintf(paste0("%", parts[2], parts[4], conversion), value)
  if (nzchar(parts[3])) {
    whole <- sub("[.].*", "", text)
    grouped <- format(as.numeric(whole), big.mark = ",", scientific = FALSE)
    text <- paste0(grouped, substring(text, nchar(whole) + 1))
  }
  paste0(text, if (type == "%") "%")
}
