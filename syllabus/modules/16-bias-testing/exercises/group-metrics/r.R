# %% [task=group_metrics]
# 95 % Wilson interval of the share x / n, as c(lo, hi). c(NA, NA) when n is 0. Ready to use.
wilson <- function(x, n) {
  if (n == 0) return(c(NA, NA))
  z <- 1.959963984540054
  share <- x / n
  middle <- share + z * z / (2 * n)
  half <- z * sqrt(share * (1 - share) / n + z * z / (4 * n * n))
  scale <- 1 + z * z / n
  c(max(0, (middle - half) / scale), min(1, (middle + half) / scale))
}

# Error rates of a flag, by group.
#
# y: 1 = has the need, 0 = has not. flag: 1 = picked, 0 = not. group: labels.
# Three vectors with one entry per patient, nothing missing.
# Returns a named list: for each group list(n, pos, tpr, tpr_lo, tpr_hi, fpr, ppv, small).
# n, pos: patients and patients with the need. Rates and limits lie in 0-1;
# a rate with nobody in its denominator is NA. small: pos < 10.
# No patients: list().
group_metrics <- function(y, flag, group) {
  ### BEGIN SOLUTION
  rate <- function(x, n) if (n > 0) x / n else NA
  result <- list()
  for (name in sort(unique(as.character(group)), method = "radix")) {
    here <- group == name
    tp <- sum(y[here] == 1 & flag[here] == 1)
    fp <- sum(y[here] == 0 & flag[here] == 1)
    pos <- sum(y[here] == 1)
    neg <- sum(here) - pos
    limits <- wilson(tp, pos)
    result[[name]] <- list(
      n = pos + neg, pos = pos,
      tpr = rate(tp, pos), tpr_lo = limits[1], tpr_hi = limits[2],
      fpr = rate(fp, neg), ppv = rate(tp, tp + fp), small = pos < 10
    )
  }
  result
  ### STARTER
  # result <- list()
  # for (name in sort(unique(group))) {
  #   here <- group == name
  #   tp <- sum(y[here] == 1 & flag[here] == 1)
  #   # Count the other three kinds of patient.
  #   result[[name]] <- list(n = sum(here))
  #   # Add the other entries.
  # }
  # NULL # result, once it is complete
  ### END SOLUTION
}

# %% [check=group_metrics]
check("group_metrics")

# %% [task=need_rates]
# load_data("cost_proxy") gives 2,000 synthetic patients as a data frame with the columns
# id, group, age, need (chronic conditions), cost and prior_cost.
rows <- load_data("cost_proxy")
by_prior_cost <- rows[order(-rows$prior_cost, rows$id), ]
picked <- head(by_prior_cost$id, nrow(rows) %/% 10)
### BEGIN SOLUTION
need_rates <- group_metrics(
  as.numeric(rows$need >= 3),
  as.numeric(rows$id %in% picked),
  rows$group
)
### STARTER
# y <- NULL # 1 for a patient with a need of 3 or more, else 0
# flag <- NULL # 1 for a patient the programme picked, else 0
# need_rates <- NULL
### END SOLUTION

# %% [check=need_rates]
check("need_rates")

# %% [task=small_groups]
small_groups <- NULL # "A", "B", "C" or "D"

# %% [check=small_groups]
check("small_groups")
