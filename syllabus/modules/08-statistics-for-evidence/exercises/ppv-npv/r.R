# %% [task=ppv_npv]
# Positive and negative predictive value.
#
# se, sp, prev: sensitivity, specificity, prevalence, shares in 0-1.
# Returns list(ppv, npv), shares in 0-1; NA where nobody is flagged, or nobody cleared.
# Stops for a share outside 0-1.
ppv_npv <- function(se, sp, prev) {
  ### BEGIN SOLUTION
  shares <- c(se, sp, prev)
  if (any(shares < 0 | shares > 1)) {
    stop("sensitivity, specificity and prevalence lie between 0 and 1")
  }
  tp <- se * prev
  fn <- (1 - se) * prev
  tn <- sp * (1 - prev)
  fp <- (1 - sp) * (1 - prev)
  list(
    ppv = if (tp + fp > 0) tp / (tp + fp) else NA,
    npv = if (tn + fn > 0) tn / (tn + fn) else NA
  )
  ### STARTER
  # tp <- se * prev # ill and flagged
  # NULL # list(ppv = ..., npv = ...)
  ### END SOLUTION
}

# %% [check=ppv_npv]
check("ppv_npv")

# %% [task=half_true]
### BEGIN SOLUTION
false_flags <- 1 - 0.907 # among the well; as many as true ones where half of the flags are true
half_true <- false_flags / (false_flags + 0.872)
### STARTER
# half_true <- NULL # a share between 0 and 1
### END SOLUTION

# %% [check=half_true]
check("half_true")

# %% [task=two_shares]
two_shares <- NULL # "A", "B", "C" or "D"

# %% [check=two_shares]
check("two_shares")
