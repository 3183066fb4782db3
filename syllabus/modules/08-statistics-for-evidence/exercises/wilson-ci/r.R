# %% [task=wilson_ci]
Z <- 1.959963984540054 # 95 %, two-sided

# 95 % Wilson interval of the share x / n.
#
# x: events, n: patients, whole numbers. Returns c(lo, hi) in 0-1; c(NA, NA) when n is 0.
# Stops for x < 0 or x > n. Source: Brown, Cai, DasGupta 2001.
wilson_ci <- function(x, n) {
  ### BEGIN SOLUTION
  if (x < 0 || x > n) stop("events must lie between 0 and the number of patients")
  if (n == 0) return(c(NA, NA))
  p <- x / n
  scale <- 1 + Z^2 / n
  middle <- (p + Z^2 / (2 * n)) / scale
  half <- Z * sqrt(p * (1 - p) / n + Z^2 / (4 * n^2)) / scale
  c(max(0, middle - half), min(1, middle + half))
  ### STARTER
  # # First the two special cases, then:
  # # p <- x / n
  # # scale <- 1 + Z^2 / n
  # NULL # c(lo, hi)
  ### END SOLUTION
}

# %% [check=wilson_ci]
check("wilson_ci")

# %% [task=pump_intervals]
pumps <- list(North = c(0, 20), East = c(12, 240), West = c(30, 200)) # c(events, patients)
### BEGIN SOLUTION
pump_intervals <- lapply(pumps, function(pump) wilson_ci(pump[1], pump[2]))
### STARTER
# pump_intervals <- NULL # list(North = c(lo, hi), ...)
### END SOLUTION

# %% [check=pump_intervals]
check("pump_intervals")

# %% [task=pump_report]
pump_report <- NULL # "A", "B", "C" or "D"

# %% [check=pump_report]
check("pump_report")
