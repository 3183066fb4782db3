# %% [task=calib]
# Calibration of predicted risks: level, spread, and observed over expected.
#
# y: 0/1 outcomes. p: predicted risks, 0-1. One entry per patient in both.
# A named vector: citl (0 is perfect), slope (1 is perfect; NA where there is none), oe.
calib <- function(y, p) {
  ### BEGIN SOLUTION
  p <- pmin(pmax(p, 1e-6), 1 - 1e-6)
  lp <- qlogis(p)
  level <- glm(y ~ 1, family = binomial, offset = lp)
  cases <- lp[y == 1]
  others <- lp[y == 0]
  none <- max(lp) - min(lp) < 1e-9 || min(cases) >= max(others) || min(others) >= max(cases)
  spread <- if (none) NA else coef(glm(y ~ lp, family = binomial))[[2]]
  c(citl = coef(level)[[1]], slope = spread, oe = sum(y) / sum(p))
  ### STARTER
  # lp <- qlogis(p)
  # level <- glm(y ~ 1, family = binomial)
  # NULL # c(citl = ..., slope = ..., oe = ...)
  ### END SOLUTION
}

# %% [check=calib]
check("calib")

# %% [task=external_level]
COEFFICIENTS <- c(
  -2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705
)

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
  plogis(as.vector(inputs %*% COEFFICIENTS))
}

rows <- load_data("sepsis_ext")
y <- rows$y
p <- delivered_risk(rows)
### BEGIN SOLUTION
external_level <- calib(y, p)
### STARTER
# external_level <- NULL
### END SOLUTION

# %% [check=external_level]
check("external_level")
