# %% [task=range_flags]
# A label for every value: "missing", "impossible", "low", "high" or "ok".
#
# values: numbers, or NA; all limits in the unit of the values.
# low, high: normal limits, both ok themselves.
# min_possible, max_possible: limits of what can occur in a living person, both possible themselves.
# missing_codes: numbers that mean "not measured"; NA always does. No values, no labels.
range_flags <- function(values, low, high, min_possible, max_possible, missing_codes = c()) {
  ### BEGIN SOLUTION
  ifelse(
    is.na(values) | values %in% missing_codes, "missing",
    ifelse(
      values < min_possible | values > max_possible, "impossible",
      ifelse(values < low, "low", ifelse(values > high, "high", "ok"))
    )
  )
  ### STARTER
  # labels <- ifelse(is.na(values), "missing", "...")
  # NULL # labels, once they are complete
  ### END SOLUTION
}

# %% [check=range_flags]
check("range_flags")

# %% [task=pulse_labels]
# load_data("ehr_raw") gives a data frame with the columns row, sbp, hr, … An empty field is NA.
### BEGIN SOLUTION
labels <- range_flags(load_data("ehr_raw")$hr, 60, 100, 20, 300)
names <- c("missing", "impossible", "low", "high", "ok")
pulse_labels <- sapply(names, function(name) sum(labels == name))
### STARTER
# rows <- load_data("ehr_raw")
# pulses <- rows$hr
# pulse_labels <- NULL # list(missing = ..., impossible = ..., low = ..., high = ..., ok = ...)
### END SOLUTION

# %% [check=pulse_labels]
check("pulse_labels")

# %% [task=pressure_means]
### BEGIN SOLUTION
values <- load_data("ehr_raw")$sbp
labels <- range_flags(values, 90, 140, 40, 300, 999)
clean <- values[!labels %in% c("missing", "impossible")]
pressure_means <- list(raw = mean(values, na.rm = TRUE), clean = mean(clean))
### STARTER
# values <- load_data("ehr_raw")$sbp
# pressure_means <- NULL # list(raw = ..., clean = ...)
### END SOLUTION

# %% [check=pressure_means]
check("pressure_means")

# %% [task=impossible_pulse]
impossible_pulse <- NULL # "A", "B", "C" or "D"

# %% [check=impossible_pulse]
check("impossible_pulse")
