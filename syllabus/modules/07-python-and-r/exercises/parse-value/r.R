# %% [task=parse_value]
MISSING <- c("", ".", "NA", "N/A", "-9", "999", "-999")

# Three groups in brackets: operator, number, unit.
PATTERN <- paste0(
  "^(<=|>=|<|>)? *", # perhaps an operator
  "(-?[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?", # a number with commas before every three digits,
  "|-?[0-9]+(?:\\.[0-9]+)?) *", # or one without commas
  "([A-Za-z%][A-Za-z0-9%/.^]*)?$" # perhaps a unit
)

# The three groups of a text that fits PATTERN, "" for a group that is not there; character(0) for
# a text that does not fit. Ready to use.
fit_pattern <- function(text) regmatches(text, regexec(PATTERN, text, perl = TRUE))[[1]][-1]

# Read one laboratory result.
#
# s: text as the laboratory sent it, a number, or NA.
# Returns list(value = number, op = "=", "<", "<=", ">" or ">=", unit = text, "" if none); all three
# are NA for a missing code and for text that cannot be read. Never stops.
parse_value <- function(s) {
  ### BEGIN SOLUTION
  unread <- list(value = NA, op = NA, unit = NA)
  if (is.na(s) || s %in% c(-9, 999, -999)) return(unread)
  if (is.numeric(s)) return(list(value = s, op = "=", unit = ""))
  text <- trimws(s)
  groups <- fit_pattern(text)
  if (text %in% MISSING || length(groups) == 0) return(unread)
  list(
    value = as.numeric(gsub(",", "", groups[2])),
    op = if (groups[1] == "") "=" else groups[1],
    unit = groups[3]
  )
  ### STARTER
  # unread <- list(value = NA, op = NA, unit = NA)
  # if (is.na(s)) return(unread)
  # text <- trimws(s)
  # groups <- fit_pattern(text)
  # NULL # list(value = ..., op = ..., unit = ...), once it is complete
  ### END SOLUTION
}

# %% [check=parse_value]
check("parse_value")

# %% [task=result_counts]
results <- c(
  "<0.5 mg/dL", "1.1", "-9", "1,234.5 ng/mL", ">=90 mL/min", "N/A",
  "7.2%", "", "1,5 mmol/L", "<5 ng/L", "88 umol/L", "neg"
)
### BEGIN SOLUTION
read <- lapply(results, parse_value)
ops <- sapply(read, function(each) each$op)
values <- sapply(read, function(each) each$value)
result_counts <- list(censored = sum(!ops %in% c(NA, "=")), no_value = sum(is.na(values)))
### STARTER
# read <- lapply(results, parse_value) # a list with one result for each text
# result_counts <- NULL # list(censored = ..., no_value = ...)
### END SOLUTION

# %% [check=result_counts]
check("result_counts")
