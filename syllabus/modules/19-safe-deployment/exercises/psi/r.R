# %% [task=psi]
# Population stability index of two sets of counts in the same bins; 0 when their shares are equal.
#
# expected: counts per bin in the reference month. actual: counts per bin in another one.
# A count below 0.5 is taken as 0.5. NA when a total is zero. Stops for other bins.
psi <- function(expected, actual) {
  ### BEGIN SOLUTION
  if (length(expected) != length(actual)) stop("expected and actual need the same bins")
  if (sum(expected) == 0 || sum(actual) == 0) return(NA)
  e <- pmax(expected, 0.5) / sum(expected)
  a <- pmax(actual, 0.5) / sum(actual)
  sum((a - e) * log(a / e))
  ### STARTER
  # e <- expected / sum(expected) # and the empty bins?
  #
  # NULL
  ### END SOLUTION
}

# %% [check=psi]
check("psi")

# %% [task=drift_psi]
rows <- load_data("drift") # columns month, k, lactate; 300 rows for each of 12 months

# How many values lie in each of the bins between the cuts; a value on a cut belongs below. Ready to
# use.
bin_counts <- function(values, cuts) {
  tabulate(findInterval(values, cuts, left.open = TRUE) + 1, length(cuts) + 1)
}

### BEGIN SOLUTION
by_month <- split(rows$lactate, rows$month)
cuts <- sort(by_month[["1"]])[1 + 30 * (1:9)]
base <- bin_counts(by_month[["1"]], cuts)
drift_psi <- sapply(1:12, function(month) psi(base, bin_counts(by_month[[month]], cuts)))
### STARTER
# by_month <- split(rows$lactate, rows$month)
# drift_psi <- NULL # a vector of 12 numbers
### END SOLUTION

# %% [check=drift_psi]
check("drift_psi")

# %%
# The months as points. The band is what months without a change reached in the default data.
if (!is.null(drift_psi)) {
  plot(drift_psi, pch = 19, ylim = c(0, max(drift_psi)), xlab = "Month", ylab = "PSI (month 1)")
  rect(0, 0.054, 13, 0.080, col = "#80808040", border = NA)
}

# %% [task=alarm_limit]
alarm_limit <- NULL # "A", "B", "C" or "D"

# %% [check=alarm_limit]
check("alarm_limit")
