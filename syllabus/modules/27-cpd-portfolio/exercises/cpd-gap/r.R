# %% [task=cpd_gap]
# Hours of the last 365 days by domain, and what is missing to the target.
#
# log: data frame with domain, hours (NA where not written down) and date. targets: named list of
# hours by domain. date and asof: "YYYY-MM-DD". An entry counts if asof - 365 days < date <= asof.
# Returns a named list, sorted: for each domain list(hours, gap); gap is never below 0. Course rule.
cpd_gap <- function(log, targets, asof) {
  ### BEGIN SOLUTION
  end <- as.Date(asof)
  day <- as.Date(as.character(log$date))
  counts <- !is.na(log$hours) & day > end - 365 & day <= end
  result <- list()
  for (domain in sort(as.character(names(targets)), method = "radix")) {
    hours <- sum(log$hours[counts & log$domain == domain])
    result[[domain]] <- list(hours = hours, gap = max(0, targets[[domain]] - hours))
  }
  result
  ### STARTER
  # end <- as.Date(asof)
  # result <- list()
  # for (domain in sort(as.character(names(targets)), method = "radix")) {
  #   # the hours of this domain that count
  # }
  # NULL
  ### END SOLUTION
}

# %% [check=cpd_gap]
check("cpd_gap")

# %% [task=before_review]
TODAY <- "2026-11-27"
REVIEW <- "2027-03-31"
TARGETS <- list(clinical = 10, communication = 3, ethics = 4, regulatory = 6, technical = 12)
LOG <- data.frame(
  domain = c(
    "regulatory", "clinical", "technical", "regulatory", "clinical", "ethics", "regulatory",
    "technical", "regulatory"
  ),
  hours = c(4, 3, 6, 3, 12, 4, NA, 8, 2),
  date = c(
    "2024-10-02", "2025-11-15", "2026-01-20", "2026-02-11", "2026-04-02", "2026-05-19",
    "2026-06-03", "2026-09-14", "2026-10-08"
  )
)
### BEGIN SOLUTION
gaps <- sapply(cpd_gap(LOG, TARGETS, REVIEW), function(row) row$gap)
before_review <- gaps[gaps > 0]
### STARTER
# str(cpd_gap(LOG, TARGETS, TODAY))
# before_review <- NULL # list(<domain> = hours missing, ...)
### END SOLUTION

# %% [check=before_review]
check("before_review")

# %% [task=blank_hours]
blank_hours <- NULL # "A", "B", "C" or "D"

# %% [check=blank_hours]
check("blank_hours")
