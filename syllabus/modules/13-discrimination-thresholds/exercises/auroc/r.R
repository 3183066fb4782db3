# %% [task=auroc]
# Chance that a random case has a higher score than a random non-case; equal scores count one half.
#
# y: 1 = case, 0 = non-case. s: scores. One entry per patient in both.
# Returns a number in 0-1, NA without a case or without a non-case. Stops for a missing score.
auroc <- function(y, s) {
  ### BEGIN SOLUTION
  if (anyNA(s)) stop("a patient without a score cannot be ranked")
  n1 <- sum(y)
  n0 <- length(y) - n1
  if (n1 == 0 || n0 == 0) return(NA)
  (sum(rank(s)[y == 1]) - n1 * (n1 + 1) / 2) / (n1 * n0)
  ### STARTER
  # cases <- s[y == 1]
  # others <- s[y == 0]
  # NULL
  ### END SOLUTION
}

# %% [check=auroc]
check("auroc")

# %% [task=external_auroc]
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
external_auroc <- auroc(rows$y, risk(rows))
### STARTER
# external_auroc <- NULL
### END SOLUTION

# %% [check=external_auroc]
check("external_auroc")

# %% [task=vendor_claim]
vendor_claim <- NULL # "A", "B", "C" or "D"

# %% [check=vendor_claim]
check("vendor_claim")
