# %% [task=recompute_claim]
# What a study's counts say about its alerts.
#
# n: all stays. events: those with the condition. missed: events without an alert. alert_frac: share
# of all stays with an alert, 0-1.
# Returns list(tp, alerts, sens, spec, ppv, nne); shares in 0-1, NA without a denominator.
# Stops when the numbers contradict each other.
recompute_claim <- function(n, events, missed, alert_frac) {
  ### BEGIN SOLUTION
  if (missed < 0 || missed > events || events > n || alert_frac < 0 || alert_frac > 1) {
    stop("the counts contradict each other")
  }
  tp <- events - missed
  alerts <- floor(alert_frac * n + 0.5 + 1e-9)
  fp <- alerts - tp
  if (fp < 0 || fp > n - events) stop("so many alerts cannot be")
  list(
    tp = tp,
    alerts = alerts,
    sens = if (events > 0) tp / events else NA,
    spec = if (n > events) 1 - fp / (n - events) else NA,
    ppv = if (alerts > 0) tp / alerts else NA,
    nne = if (tp > 0) alerts / tp else NA
  )
  ### STARTER
  # tp <- 0
  # alerts <- floor(alert_frac * n + 0.5 + 1e-9)
  #
  # NULL # list(tp = tp, alerts = alerts, sens = ..., spec = ..., ppv = ..., nne = ...)
  ### END SOLUTION
}

# %% [check=recompute_claim]
check("recompute_claim")

# %% [task=claim_bounds]
### BEGIN SOLUTION
few <- recompute_claim(38455, 2552, 1709, 0.175)
many <- recompute_claim(38455, 2552, 1709, 0.185)
claim_bounds <- list(ppv = c(many$ppv, few$ppv), nne = c(few$nne, many$nne))
### STARTER
# claim_bounds <- NULL # list(ppv = c(lowest, highest), nne = c(lowest, highest))
### END SOLUTION

# %% [check=claim_bounds]
check("claim_bounds")

# %% [task=sales_sheet]
sales_sheet <- NULL # "A", "B", "C" or "D"

# %% [check=sales_sheet]
check("sales_sheet")
