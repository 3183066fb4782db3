# %% [task=merge_stats]
# Size, mean and spread of two groups of patients together, from their summaries alone.
#
# a, b: list(n, mean, m2), with m2 the sum of squared distances from the group's own mean.
# Returns list(n, mean, m2, var); mean is NA for nobody, var (n - 1) below two patients.
merge_stats <- function(a, b) {
  ### BEGIN SOLUTION
  n <- a$n + b$n
  if (n == 0) return(list(n = 0, mean = NA, m2 = 0, var = NA))
  if (a$n == 0 || b$n == 0) {
    only <- if (a$n == 0) b else a
    mean <- only$mean
    m2 <- only$m2
  } else {
    delta <- b$mean - a$mean
    mean <- a$mean + delta * b$n / n
    m2 <- a$m2 + b$m2 + delta^2 * a$n * b$n / n
  }
  list(n = n, mean = mean, m2 = m2, var = if (n > 1) m2 / (n - 1) else NA)
  ### STARTER
  # n <- a$n + b$n
  # # what if one of them, or both, are empty?
  #
  # NULL # list(n = n, mean = ..., m2 = ..., var = ...)
  ### END SOLUTION
}

# %% [check=merge_stats]
check("merge_stats")

# %% [task=three_sites]
# Creatinine in mg/dL. What each hospital sent: no row, no name.
HARBOUR <- list(n = 900, mean = 1.02, m2 = 129.8)
LAKE <- list(n = 310, mean = 1.15, m2 = 62.6)
VALLEY <- list(n = 20, mean = 1.94, m2 = 15.4)
SITES <- list(HARBOUR, LAKE, VALLEY)

### BEGIN SOLUTION
pooled <- merge_stats(merge_stats(HARBOUR, LAKE), VALLEY)
means <- sapply(SITES, function(site) site$mean)
three_sites <- c(pooled[c("n", "mean", "var")], mean_of_means = mean(means))
### STARTER
# three_sites <- NULL # list(n = ..., mean = ..., var = ..., mean_of_means = ...)
### END SOLUTION

# %% [check=three_sites]
check("three_sites")

# %% [task=night_of_one]
night_of_one <- NULL # "A", "B", "C" or "D"

# %% [check=night_of_one]
check("night_of_one")
