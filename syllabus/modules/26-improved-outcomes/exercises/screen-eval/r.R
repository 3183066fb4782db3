# %% [task=screen_eval]
# A screening test, with the people whose photograph gave no result.
#
# y: 1 = has the disease, 0 = has not. result: 1 = called diseased, 0 = called healthy,
# NA = ungradable. Two vectors with one entry per person; nothing is missing in y.
# Returns list(n, gradable, sens_gradable, spec_gradable, sens_missed, sens_referred,
# spec_referred). n is a count, the others are shares in 0-1; a share with nobody in its
# denominator is NA.
screen_eval <- function(y, result) {
  ### BEGIN SOLUTION
  share <- function(count, total) if (total > 0) count / total else NA
  sick <- result[y == 1]
  well <- result[y != 1]
  tp <- sum(sick == 1, na.rm = TRUE)
  fn <- sum(sick == 0, na.rm = TRUE)
  fp <- sum(well == 1, na.rm = TRUE)
  tn <- sum(well == 0, na.rm = TRUE)
  list(
    n = length(y),
    gradable = share(sum(!is.na(result)), length(y)),
    sens_gradable = share(tp, tp + fn),
    spec_gradable = share(tn, tn + fp),
    sens_missed = share(tp, length(sick)),
    sens_referred = share(tp + sum(is.na(sick)), length(sick)),
    spec_referred = share(tn, length(well))
  )
  ### STARTER
  # sick <- result[y == 1]
  # well <- result[y == 0]
  # # Three counts in each: called diseased, called healthy, no result.
  # NULL # list(n = ..., gradable = ..., sens_gradable = ..., and so on)
  ### END SOLUTION
}

# %% [check=screen_eval]
check("screen_eval")

# %% [task=screen_by_site]
# load_data("retinopathy_reads") gives 1,600 synthetic eyes with the columns id, site ("A", "B"), y,
# gradable, ai (NA if ungradable) and nurse.
rows <- load_data("retinopathy_reads")
### BEGIN SOLUTION
screen_by_site <- lapply(split(rows, rows$site), function(here) screen_eval(here$y, here$ai))
### STARTER
# at_a <- rows[rows$site == "A", ]
# screen_by_site <- NULL # list(A = screen_eval(...), B = screen_eval(...))
### END SOLUTION

# %% [check=screen_by_site]
check("screen_by_site")

# %%
# The three sensitivities of each site: one site, three answers.
if (!is.null(screen_by_site) && !any(vapply(screen_by_site, is.null, TRUE))) {
  measures <- c("gradable", "sens_gradable", "sens_missed", "sens_referred")
  print(round(sapply(screen_by_site, function(site) unlist(site[measures])), 3))
}

# %% [task=screen_report]
screen_report <- NULL # "A", "B", "C" or "D"

# %% [check=screen_report]
check("screen_report")
