# %% [task=programme]
# What a screening programme brings, for one or several prevalences.
#
# prev: shares with disease. n: people photographed. se, sp: sensitivity and specificity among the
# gradable. gradable: share of photographs that can be read, alike for sick and well.
# Ungradable: referred. Returns data.frame(prev, detected, missed, referrals, ppv, per_case); people
# as expected numbers (not rounded), ppv as a share in 0-1; a ratio without a denominator is NA.
programme <- function(prev, n, se, sp, gradable = 1) {
  ### BEGIN SOLUTION
  over <- function(x, total) ifelse(total > 0, x / total, NA)
  detected <- n * prev * (gradable * se + 1 - gradable)
  referrals <- detected + n * (1 - prev) * (gradable * (1 - sp) + 1 - gradable)
  data.frame(
    prev = prev,
    detected = detected,
    missed = n * prev - detected,
    referrals = referrals,
    ppv = over(detected, referrals),
    per_case = over(referrals, detected)
  )
  ### STARTER
  # sick <- n * prev
  # well <- n * (1 - prev)
  # # Of each: the gradable who are flagged, and the ungradable, who are all referred.
  # NULL # data.frame(prev = prev, detected = ..., and so on)
  ### END SOLUTION
}

# %% [check=programme]
check("programme")

# %% [task=programme_per_case]
### BEGIN SOLUTION
programme_per_case <- list(
  trial = programme(c(0.02, 0.05, 0.2), 10000, 0.872, 0.907, 0.961)$per_case,
  camera = programme(c(0.02, 0.05, 0.2), 10000, 0.872, 0.907, 0.768)$per_case
)
### STARTER
# programme_per_case <- NULL # list(trial = ..., camera = ...), three numbers each
### END SOLUTION

# %% [check=programme_per_case]
check("programme_per_case")

# %%
# Referrals for each case found. The lower the prevalence, the more a poor camera costs.
if (!is.null(programme_per_case)) {
  barplot(
    do.call(rbind, programme_per_case),
    beside = TRUE, names.arg = c("2 %", "5 %", "20 %"), xlab = "Prevalence",
    ylab = "Referrals per case found", legend.text = c("trial, 96.1 % gradable", "76.8 % gradable")
  )
}

# %% [task=programme_capacity]
programme_capacity <- NULL # "A", "B", "C" or "D"

# %% [check=programme_capacity]
check("programme_capacity")
