# %% [task=first_alarm]
# The month in which the alarm rings: the last of `run` months in a row with a value above `limit`.
#
# x: one value per month, in order, NA where there is none. limit: a value equal to it is quiet.
# Returns the position in x, NA if it never rings. A missing month breaks the row.
first_alarm <- function(x, limit, run = 2) {
  ### BEGIN SOLUTION
  streak <- 0
  for (month in seq_along(x)) {
    streak <- if (!is.na(x[month]) && x[month] > limit) streak + 1 else 0
    if (streak == run) return(month)
  }
  NA
  ### STARTER
  # streak <- 0
  # for (month in seq_along(x)) {
  #   # one more, or back to zero
  # }
  # NULL
  ### END SOLUTION
}

# %% [check=first_alarm]
check("first_alarm")

# %% [task=alarm_months]
PSI <- c(0, 0.0617, 0.0542, 0.0798, 0.058, 0.0722, 0.0801, 0.4852, 0.3795, 0.4406, 0.3703, 0.5261)
### BEGIN SOLUTION
alarm_months <- list(
  low_once = first_alarm(PSI, 0.05, 1),
  low_twice = first_alarm(PSI, 0.05, 2),
  high_once = first_alarm(PSI, 0.1, 1),
  high_twice = first_alarm(PSI, 0.1, 2)
)
### STARTER
# alarm_months <- NULL # list(low_once = ..., low_twice = ..., high_once = ..., high_twice = ...)
### END SOLUTION

# %% [check=alarm_months]
check("alarm_months")

# %% [task=silent_feed]
silent_feed <- NULL # "A", "B", "C" or "D"

# %% [check=silent_feed]
check("silent_feed")
