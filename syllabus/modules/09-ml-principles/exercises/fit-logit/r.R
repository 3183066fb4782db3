# %% [task=fit_logit]
# Coefficients of a logistic regression at maximum likelihood: the intercept, then one per column.
#
# X: a matrix with a row for each patient, without an intercept (one column may be a vector).
# y: 0 or 1 for each patient. Stops for one class, columns that say the same, a coefficient beyond
# 50, or a risk within 1e-8 of 0 or 1.
fit_logit <- function(X, y) {
  ### BEGIN SOLUTION
  if (length(unique(y)) < 2) stop("with one class there is nothing to tell apart")
  model <- suppressWarnings(glm(y ~ as.matrix(X), family = binomial, epsilon = 1e-12))
  b <- unname(coef(model))
  b[abs(b) < 1e-12] <- 0 # what adding in another order leaves
  if (anyNA(b)) stop("two columns say the same: no single answer exists")
  risk <- fitted(model)
  if (max(abs(b)) > 50 || min(risk, 1 - risk) < 1e-8) stop("the classes are separated")
  b
  ### STARTER
  # model <- NULL # glm(...)
  # NULL # the coefficients
  ### END SOLUTION
}

# %% [check=fit_logit]
check("fit_logit")

# %% [task=sepsis_coefficients]
# The seven inputs of the sepsis model as a matrix, one row per stay. Ready to use.
inputs <- function(rows) {
  cbind(
    (rows$age - 60) / 10,
    (rows$hr - 88) / 10,
    (rows$rr - 18) / 5,
    abs(rows$temp - 37),
    (rows$sbp - 122) / 10,
    pmax(0, rows$wbc - 11),
    rows$lactate - 1.7
  )
}

rows <- load_data("sepsis_dev")
### BEGIN SOLUTION
sepsis_coefficients <- fit_logit(inputs(rows), rows$y)
### STARTER
# sepsis_coefficients <- NULL # eight numbers
### END SOLUTION

# %% [check=sepsis_coefficients]
check("sepsis_coefficients")

# %%
# What one unit more does to the odds, as numbers to look at.
if (!is.null(sepsis_coefficients)) {
  odds <- exp(sepsis_coefficients[-1])
  names(odds) <- c("age/10", "hr/10", "rr/5", "|temp-37|", "sbp/10", "wbc>11", "lactate")
  print(round(odds, 2))
}

# %% [task=nurse_sentence]
nurse_sentence <- NULL # "A", "B", "C" or "D"

# %% [check=nurse_sentence]
check("nurse_sentence")
