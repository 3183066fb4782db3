units <- list("mg/dL", "umol/L", "", NA, "UMOL/L", "mmol/L", " mg/dL")

# 1 to 12 results: in either unit, beside the cut, far too large, or missing.
hidden_case <- function(s) {
  n <- 1 + s$i(12)
  value <- rep(NA_real_, n)
  unit <- rep(NA_character_, n)
  for (k in seq_len(n)) {
    kind <- s$i(6)
    drawn <- s$u()
    value[k] <- if (kind < 2) {
      floor(40 + 200 * drawn)
    } else if (kind < 4) {
      floor(10 * (0.4 + 3 * drawn)) / 10
    } else if (kind == 4) {
      c(14.9, 15, 15.1, 5000, 0.05)[floor(5 * drawn) + 1]
    } else {
      NA
    }
    unit[k] <- units[[s$i(length(units)) + 1]]
  }
  list(value = value, unit = unit)
}
