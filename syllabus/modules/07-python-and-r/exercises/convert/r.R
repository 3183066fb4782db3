# %% [task=convert]
# One line per analyte: second unit = slope * first unit + intercept. Ready to use.
LINES <- data.frame(
  analyte = c(
    "glucose", "creatinine", "lactate", "hemoglobin", "weight", "temperature", "hba1c"
  ),
  first = c("mg/dL", "mg/dL", "mg/dL", "g/dL", "lb", "F", "mmol/mol"),
  second = c("mmol/L", "umol/L", "mmol/L", "g/L", "kg", "C", "%"),
  slope = c(1 / 18.016, 88.4, 1 / 9.008, 10, 0.45359237, 5 / 9, 0.09148),
  intercept = c(0, 0, 0, 0, 0, -32 * 5 / 9, 2.152)
)

# A value in another unit.
#
# value: number in unit frm, or NA. analyte: a name in LINES. frm, to: units of that analyte.
# Returns the number in unit to; NA for a missing value. Stops for an unknown analyte or unit.
convert <- function(value, analyte, frm, to) {
  ### BEGIN SOLUTION
  if (is.na(value)) return(NA)
  line <- LINES[LINES$analyte == analyte, ]
  if (!all(c(frm, to) %in% c(line$first, line$second))) {
    stop(analyte, " from ", frm, " to ", to, " is not in the table")
  }
  if (frm == to) return(value)
  if (frm == line$first) return(line$slope * value + line$intercept)
  (value - line$intercept) / line$slope
  ### STARTER
  # line <- LINES[LINES$analyte == analyte, ] # its row of the table: line$first, line$slope, ...
  # NULL
  ### END SOLUTION
}

# %% [check=convert]
check("convert")

# %% [task=panel_si]
SI <- c(
  glucose = "mmol/L", creatinine = "umol/L", lactate = "mmol/L", hemoglobin = "g/L",
  weight = "kg", temperature = "C", hba1c = "mmol/mol"
)
panel <- data.frame(
  analyte = c(
    "glucose", "creatinine", "creatinine", "hba1c", "hba1c", "temperature", "weight", "lactate",
    "hemoglobin", "hemoglobin"
  ),
  value = c(126, 1.2, 97, 6.5, 53, 101.3, 154, 18, NA, 13.2),
  unit = c("mg/dL", "mg/dL", "umol/L", "%", "mmol/mol", "F", "lb", "mg/dL", "g/dL", "g/dL")
)
### BEGIN SOLUTION
panel_si <- mapply(convert, panel$value, panel$analyte, panel$unit, SI[panel$analyte])
### STARTER
# panel_si <- NULL # ten numbers, in the order of panel
### END SOLUTION

# %% [check=panel_si]
check("panel_si")
