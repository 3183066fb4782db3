# %% [task=implied_fpr]
# False-positive rate that prevalence, PPV and false-negative rate force on a group.
#
# prev: share with the disease, in (0, 1). ppv: share of flags that are right, in (0, 1].
# fnr: share of the sick who are missed, in [0, 1].
# Returns the share of the well who are flagged. A result above 1 says that the three numbers cannot
# belong to one group. Stops with an error outside the limits.
# Source: Chouldechova 2017.
implied_fpr <- function(prev, ppv, fnr) {
  ### BEGIN SOLUTION
  if (prev <= 0 || prev >= 1 || ppv <= 0 || ppv > 1 || fnr < 0 || fnr > 1) {
    stop("prev lies in (0, 1), ppv in (0, 1], fnr in [0, 1]")
  }
  prev / (1 - prev) * (1 - ppv) / ppv * (1 - fnr)
  ### STARTER
  # sick_and_flagged <- NULL # share of all people
  # well_and_flagged <- NULL
  # NULL
  ### END SOLUTION
}

# %% [check=implied_fpr]
check("implied_fpr")

# %% [task=ppv_at_equal_fpr]
### BEGIN SOLUTION
fpr_a <- implied_fpr(prev = 0.3, ppv = 0.6, fnr = 0.2)
right <- 0.1 * (1 - 0.2)
wrong <- (1 - 0.1) * fpr_a
ppv_at_equal_fpr <- right / (right + wrong)
### STARTER
# fpr_a <- implied_fpr(prev = 0.3, ppv = 0.6, fnr = 0.2) # group A stays as it is
# ppv_at_equal_fpr <- NULL # group B
### END SOLUTION

# %% [check=ppv_at_equal_fpr]
check("ppv_at_equal_fpr")

# %% [task=board_sentence]
board_sentence <- NULL # "A", "B", "C" or "D"

# %% [check=board_sentence]
check("board_sentence")
