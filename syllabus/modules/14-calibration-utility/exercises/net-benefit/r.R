# %% [task=net_benefit]
# Net benefit per patient of acting at a risk of pt or more.
#
# y: 0/1 outcomes. p: predicted risks, 0-1. One entry per patient in both. pt: threshold, between 0
# and 1. A list with model, all and none; NA without patients. Stops for a threshold that is not
# between 0 and 1. Source: Vickers and Elkin 2006.
net_benefit <- function(y, p, pt) {
  ### BEGIN SOLUTION
  if (!(pt > 0 && pt < 1)) stop("the threshold must lie between 0 and 1")
  if (length(y) == 0) return(NA)
  weight <- pt / (1 - pt)
  flagged <- p >= pt
  list(
    model = mean(flagged & y == 1) - mean(flagged & y == 0) * weight,
    all = mean(y) - (1 - mean(y)) * weight,
    none = 0
  )
  ### STARTER
  # n <- length(y)
  # tp <- 0 # flagged, with sepsis
  # fp <- 0 # flagged, without
  # NULL # list(model = ..., all = ..., none = 0)
  ### END SOLUTION
}

# %% [check=net_benefit]
check("net_benefit")

# %% [task=benefit_table]
COEFFICIENTS <- c(
  -2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705
)

# Log-odds of risks, and the way back, 0-1. Ready to use.
log_odds <- function(risk) qlogis(risk)
to_risk <- function(value) plogis(value)

# Calibration in the large: what to add to all log-odds so that the risks add up to the cases. Ready
# to use.
level_shift <- function(y, p) {
  low <- -10
  high <- 10
  for (step in 1:40) {
    middle <- (low + high) / 2
    if (sum(to_risk(log_odds(p) + middle)) < sum(y)) low <- middle else high <- middle
  }
  (low + high) / 2
}

# Risks of sepsis, 0-1, one per stay, from the logistic model as delivered. Ready to use.
delivered_risk <- function(rows) {
  inputs <- cbind(
    1,
    (rows$age - 60) / 10,
    (rows$hr - 88) / 10,
    (rows$rr - 18) / 5,
    abs(rows$temp - 37),
    (rows$sbp - 122) / 10,
    pmax(0, rows$wbc - 11),
    rows$lactate - 1.7
  )
  to_risk(as.vector(inputs %*% COEFFICIENTS))
}

rows <- load_data("sepsis_ext")
y <- rows$y
p <- delivered_risk(rows)
### BEGIN SOLUTION
repaired <- to_risk(log_odds(p) + level_shift(y, p))
at_thresholds <- function(risks, plan) {
  sapply(c(0.05, 0.10, 0.20), function(pt) net_benefit(y, risks, pt)[[plan]])
}
benefit_table <- list(
  delivered = at_thresholds(p, "model"),
  repaired = at_thresholds(repaired, "model"),
  all = at_thresholds(p, "all")
)
### STARTER
# thresholds <- c(0.05, 0.10, 0.20)
# benefit_table <- NULL # list(delivered = c(..., ..., ...), repaired = c(...), all = c(...))
### END SOLUTION

# %% [check=benefit_table]
check("benefit_table")

# %% [task=alert_decision]
alert_decision <- NULL # "A", "B", "C" or "D"

# %% [check=alert_decision]
check("alert_decision")
