# %% [task=erlang_c]
# The line before a desk of c nurses: lam arrivals per hour, mu patients per hour and nurse.
#
# Returns list(util, p_wait, wq_min), the wait in minutes; at a utilisation of 1 or more 1 and Inf.
# Stops for a missing number, lam < 0, mu <= 0, or a c that is no whole number of at least 1.
erlang_c <- function(lam, mu, c) {
  ### BEGIN SOLUTION
  if (is.na(lam) || is.na(mu) || is.na(c)) stop("a number is missing")
  if (lam < 0 || mu <= 0 || c < 1 || c != floor(c)) stop("these numbers make no desk")
  util <- lam / (c * mu)
  if (util >= 1 - 1e-9) return(list(util = util, p_wait = 1, wq_min = Inf))
  a <- lam / mu
  B <- 1
  for (k in seq_len(c)) B <- a * B / (k + a * B)
  p_wait <- B / (1 - util * (1 - B))
  list(util = util, p_wait = p_wait, wq_min = 60 * p_wait / (c * mu - lam))
  ### STARTER
  # a <- lam / mu
  # B <- 1
  # NULL
  ### END SOLUTION
}

# %% [check=erlang_c]
check("erlang_c")

# %% [task=desk_waits]
### BEGIN SOLUTION
desk_waits <- sapply(3:5, function(c) erlang_c(10, 4, c)$wq_min)
### STARTER
# desk_waits <- NULL # minutes with 3, 4 and 5 nurses
### END SOLUTION

# %% [check=desk_waits]
check("desk_waits")

# %%
# The cliff: three and four nurses, from six patients an hour up to where three are full.
if (!is.null(desk_waits) && !is.null(erlang_c(10, 4, 3))) {
  arrivals <- seq(6, 11.6, 0.1)
  waits <- sapply(3:4, function(c) sapply(arrivals, function(lam) erlang_c(lam, 4, c)$wq_min))
  matplot(arrivals, waits,
    type = "l", lty = 1:2, col = 1, lwd = 2, xlab = "Arrivals per hour", ylab = "Mean wait, minutes"
  )
  legend("topleft", c("3 nurses", "4 nurses"), lty = 1:2, lwd = 2, bty = "n")
}

# %% [task=fourth_nurse]
fourth_nurse <- NULL # "A", "B", "C" or "D"

# %% [check=fourth_nurse]
check("fourth_nurse")
