# %% [task=smd_table]
# Standardized mean difference of each column: (mean a - mean b) over the usual spread.
#
# a, b: named lists, column -> numbers, NA where missing; the same columns in both.
# A named list of SMDs; NA with fewer than two values on a side, or with a difference but no spread.
smd_table <- function(a, b) {
  ### BEGIN SOLUTION
  variance <- function(values, binary) if (binary) mean(values) * (1 - mean(values)) else var(values)
  smd <- function(left, right) {
    left <- left[!is.na(left)]
    right <- right[!is.na(right)]
    if (min(length(left), length(right)) < 2) return(NA)
    difference <- mean(left) - mean(right)
    binary <- all(c(left, right) %in% 0:1)
    spread <- sqrt((variance(left, binary) + variance(right, binary)) / 2)
    if (spread >= 1e-12) return(difference / spread)
    if (abs(difference) < 1e-12) 0 else NA
  }
  Map(smd, a, b[names(a)])
  ### STARTER
  # smd <- function(left, right) {
  #   left <- left[!is.na(left)]
  #   # ...
  # }
  # NULL # Map(smd, a, b[names(a)])
  ### END SOLUTION
}

# %% [check=smd_table]
check("smd_table")

# %% [task=shifted_columns]
columns <- c("age", "hr", "rr", "temp", "sbp", "wbc", "lactate", "abx", "y")
external <- load_data("sepsis_ext")
development <- load_data("sepsis_dev")
### BEGIN SOLUTION
table <- unlist(smd_table(external[columns], development[columns]))
shifted_columns <- sort(names(table)[abs(table) > 0.1])
### STARTER
# table <- NULL # the SMD of each column
# shifted_columns <- NULL # a vector of names
### END SOLUTION

# %% [check=shifted_columns]
check("shifted_columns")

# %% [task=director_claim]
director_claim <- NULL # "A", "B", "C" or "D"

# %% [check=director_claim]
check("director_claim")
