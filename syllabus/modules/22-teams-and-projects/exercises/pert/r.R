# %% [task=pert]
# Mean, spread and chance of a chain of tasks, from three guesses for each.
#
# o, m, p: optimistic, most likely and pessimistic weeks; one entry per task, o <= m <= p.
# deadline: weeks. Returns list(mean, sd, prob); prob is the chance to be finished by the deadline.
# Stops for a missing guess, other lengths, or guesses out of order. Source: Malcolm et al. 1959.
pert <- function(o, m, p, deadline) {
  ### BEGIN SOLUTION
  if (length(o) != length(m) || length(m) != length(p)) stop("each task needs three guesses")
  if (anyNA(c(o, m, p, deadline))) stop("a guess is missing")
  if (any(o > m | m > p)) stop("the guesses of a task must be in the order o <= m <= p")
  mean <- sum((o + 4 * m + p) / 6)
  sd <- sqrt(sum(((p - o) / 6)^2))
  prob <- if (sd > 0) pnorm(deadline, mean, sd) else as.numeric(mean <= deadline + 1e-9)
  list(mean = mean, sd = sd, prob = prob)
  ### STARTER
  # mean <- sum((o + 4 * m + p) / 6)
  #
  # NULL # list(mean = ..., sd = ..., prob = ...)
  ### END SOLUTION
}

# %% [check=pert]
check("pert")

# %% [task=promise_week]
path <- data.frame(
  task = c("ethics_vote", "data_access", "validation", "silent_run", "rollout"),
  o = c(6, 2, 3, 4, 2),
  m = c(8, 3, 4, 4, 3),
  p = c(18, 6, 7, 6, 5)
)
### BEGIN SOLUTION
estimate <- pert(path$o, path$m, path$p, 22)
promise_week <- ceiling(qnorm(0.8, estimate$mean, estimate$sd))
### STARTER
# str(pert(path$o, path$m, path$p, 22))
# promise_week <- NULL
### END SOLUTION

# %% [check=promise_week]
check("promise_week")

# %%
# The chance of each week. The dashed line is the 80 % that was asked for.
weeks <- 18:30
chance <- vapply(weeks, function(week) {
  estimate <- pert(path$o, path$m, path$p, week)
  if (is.null(estimate)) NA_real_ else estimate$prob
}, 0)
if (!anyNA(chance)) {
  plot(weeks, chance, type = "b", ylim = c(0, 1), xlab = "Week", ylab = "Chance to be finished")
  abline(h = 0.8, lty = 2)
}

# %% [task=sponsor_date]
sponsor_date <- NULL # "A", "B", "C" or "D"

# %% [check=sponsor_date]
check("sponsor_date")
