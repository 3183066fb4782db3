# %% [task=or_table]
Z <- 1.959963984540054 # 95 %, two-sided

# Odds ratios of one logistic regression, with 95 % Wald limits.
#
# df: data frame. outcome: name of its 0/1 column. terms: names of numeric columns, fitted together.
# per: steps by name, such as c(age = 10) for "per 10 years"; a term without one is per 1.
# Returns a data frame with term, or, lo, hi, one row per term in their order; no intercept.
# Stops for a step whose name is not among the terms.
or_table <- function(df, outcome, terms, per = numeric(0)) {
  ### BEGIN SOLUTION
  if (!all(names(per) %in% terms)) stop("a step for a term that is not in the model")
  for (term in names(per)) df[[term]] <- df[[term]] / per[[term]]
  # A small epsilon fits to the last digit; the default is near enough for any reader.
  model <- reformulate(terms, outcome)
  fit <- glm(model, family = binomial, data = df, epsilon = 1e-14, maxit = 50)
  found <- coef(summary(fit))[terms, , drop = FALSE]
  b <- found[, "Estimate"]
  se <- found[, "Std. Error"]
  limits <- list(lo = exp(b - Z * se), hi = exp(b + Z * se))
  data.frame(term = terms, or = exp(b), limits, row.names = NULL)
  ### STARTER
  # fit <- glm(reformulate(terms, outcome), family = binomial, data = df)
  # found <- coef(summary(fit))
  # NULL # data.frame(term = terms, or = ..., lo = ..., hi = ...)
  ### END SOLUTION
}

# %% [check=or_table]
check("or_table")

# %% [task=sepsis_odds]
rows <- load_data("sepsis_ext")
### BEGIN SOLUTION
sepsis_odds <- or_table(rows, "y", c("age", "lactate"), c(age = 10))
### STARTER
# sepsis_odds <- NULL
### END SOLUTION

# %% [check=sepsis_odds]
check("sepsis_odds")

# %% [task=odds_sentence]
odds_sentence <- NULL # "A", "B", "C" or "D"

# %% [check=odds_sentence]
check("odds_sentence")
