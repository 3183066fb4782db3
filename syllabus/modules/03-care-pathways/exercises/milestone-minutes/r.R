# %% [task=milestone_minutes]
# Minutes from arrival to needle, and what can be said of them.
#
# arrival, needle: text "YYYY-MM-DD HH:MM" in UTC, NA where missing; one entry per patient.
# target: minutes. A list with minutes, n, missing, invalid, median and within.
milestone_minutes <- function(arrival, needle, target = 60) {
  ### BEGIN SOLUTION
  at <- function(text) as.POSIXct(as.character(text), format = "%Y-%m-%d %H:%M", tz = "UTC")
  minutes <- as.numeric(difftime(at(needle), at(arrival), units = "mins"))
  missing <- is.na(minutes)
  invalid <- !missing & minutes < 0
  minutes[invalid] <- NA
  valid <- minutes[!is.na(minutes)]
  list(
    minutes = minutes,
    n = length(valid),
    missing = sum(missing),
    invalid = sum(invalid),
    median = if (length(valid) > 0) median(valid) else NA,
    within = if (length(valid) > 0) mean(valid <= target) else NA
  )
  ### STARTER
  # at <- function(text) as.POSIXct(text, format = "%Y-%m-%d %H:%M") # in which time zone?
  # NULL # list(minutes = ..., n = ..., missing = ..., invalid = ..., median = ..., within = ...)
  ### END SOLUTION
}

# %% [check=milestone_minutes]
check("milestone_minutes")

# %% [task=weekend_report]
weekend <- data.frame(
  arrival = c(
    "2024-03-30 08:10", "2024-03-30 13:05", "2024-03-30 23:40", "2024-03-31 00:30",
    "2024-03-31 02:15", "2024-03-31 09:00", "2024-03-31 11:20", "2024-03-31 16:45"
  ),
  needle = c(
    "2024-03-30 08:52", NA, "2024-03-31 00:30", "2024-03-31 03:30",
    "2024-03-31 03:20", "2024-03-31 09:38", NA, "2024-03-31 18:00"
  )
)
### BEGIN SOLUTION
weekend_report <- milestone_minutes(weekend$arrival, weekend$needle)[c("median", "within", "missing")]
### STARTER
# weekend_report <- NULL # list(median = ..., within = ..., missing = ...)
### END SOLUTION

# %% [check=weekend_report]
check("weekend_report")
