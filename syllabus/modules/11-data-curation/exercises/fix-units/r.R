# %% [task=fix_units]
# Creatinine in mg/dL, with a flag that says what was done to each value.
#
# value: numbers as sent, NA where there is none. unit: text as sent, "" or NA where there is none.
# cut: a blank unit above it is taken for umol/L. lo, hi: plausible limits in mg/dL, both plausible.
# Returns data.frame(value, flag), one row per result; flag is "ok", "converted", "inferred",
# "assumed", "unknown_unit", "implausible" or "missing".
# 88.4 umol/L of creatinine are 1 mg/dL. The cut and the limits are course rules.
fix_units <- function(value, unit, cut = 15, lo = 0.1, hi = 20) {
  ### BEGIN SOLUTION
  unit <- tolower(trimws(unit))
  blank <- is.na(unit) | unit == ""
  flag <- ifelse(unit == "mg/dl", "ok", ifelse(unit == "umol/l", "converted", "unknown_unit"))
  flag[blank] <- ifelse(value[blank] > cut, "inferred", "assumed")

  changed <- flag %in% c("converted", "inferred")
  value[changed] <- value[changed] / 88.4
  known <- !flag %in% "unknown_unit"
  flag[known & !is.na(value) & (value < lo | value > hi)] <- "implausible"
  flag[is.na(value)] <- "missing"
  value[flag %in% c("implausible", "unknown_unit")] <- NA
  data.frame(value = value, flag = as.character(flag))
  ### STARTER
  # flag <- rep("ok", length(value))
  # # a flag from the unit, then the conversion, then the limits
  # NULL # data.frame(value = value, flag = flag), once it is complete
  ### END SOLUTION
}

# %% [check=fix_units]
check("fix_units")

# %% [task=creatinine_means]
# load_data("ehr_raw") gives a data frame with the columns row, creatinine, creat_unit, … An empty
# field is NA.
### BEGIN SOLUTION
rows <- load_data("ehr_raw")
fixed <- fix_units(rows$creatinine, rows$creat_unit)
creatinine_means <- list(
  before = mean(rows$creatinine, na.rm = TRUE),
  after = mean(fixed$value, na.rm = TRUE)
)
### STARTER
# rows <- load_data("ehr_raw")
# table(rows$creat_unit, useNA = "ifany")
# creatinine_means <- NULL # list(before = ..., after = ...)
### END SOLUTION

# %% [check=creatinine_means]
check("creatinine_means")

# %% [task=blank_and_large]
blank_and_large <- NULL # "A", "B", "C" or "D"

# %% [check=blank_and_large]
check("blank_and_large")
