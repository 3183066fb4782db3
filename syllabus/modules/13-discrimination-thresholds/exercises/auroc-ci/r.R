# %% [task=auroc_ci]
Z <- 1.959963984540054 # 95 %, two-sided

# AUROC with its 95 % interval by DeLong.
#
# y: 1 = case, 0 = non-case. s: scores. One entry per patient in both.
# Returns c(auc, se, lo, hi) by name; all but se lie in 0-1.
# Stops for fewer than two cases or two non-cases, and for a missing score. Source: DeLong 1988.
auroc_ci <- function(y, s) {
  ### BEGIN SOLUTION
  cases <- s[y == 1]
  others <- s[y == 0]
  if (anyNA(s)) stop("a patient without a score cannot be ranked")
  if (length(cases) < 2 || length(others) < 2) stop("a variance needs two cases and two non-cases")
  wins <- outer(cases, others, ">") + 0.5 * outer(cases, others, "==")
  auc <- mean(wins)
  se <- sqrt(var(rowMeans(wins)) / length(cases) + var(colMeans(wins)) / length(others))
  c(auc = auc, se = se, lo = max(0, auc - Z * se), hi = min(1, auc + Z * se))
  ### STARTER
  # cases <- s[y == 1]
  # others <- s[y == 0]
  # NULL # c(auc = ..., se = ..., lo = ..., hi = ...)
  ### END SOLUTION
}

# %% [check=auroc_ci]
check("auroc_ci")

# %% [task=building_intervals]
COEFFICIENTS <- c(
  -2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705
)

# Risks of sepsis, 0-1, one per stay, from the logistic model as delivered. Ready to use.
risk <- function(rows) {
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
  plogis(as.vector(inputs %*% COEFFICIENTS))
}

rows <- load_data("sepsis_ext")
### BEGIN SOLUTION
east <- rows[1:820, ]
west <- rows[-(1:820), ]
building_intervals <- list(
  East = auroc_ci(east$y, risk(east)),
  West = auroc_ci(west$y, risk(west))
)
### STARTER
# building_intervals <- NULL # list(East = ..., West = ...)
### END SOLUTION

# %% [check=building_intervals]
check("building_intervals")

# %% [task=building_gap]
building_gap <- NULL # "A", "B", "C" or "D"

# %% [check=building_gap]
check("building_gap")
