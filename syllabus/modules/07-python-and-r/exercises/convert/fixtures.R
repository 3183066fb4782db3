unknown <- c("g", "mcmol/L", "K")

# Any analyte in any direction; at times the same unit twice, a missing value or an unknown unit.
hidden_case <- function(s) {
  line <- LINES[s$i(nrow(LINES)) + 1, ]
  there <- c(line$first, line$second)
  units <- list(there, rev(there), there, rev(there), there[c(1, 1)])[[s$i(5) + 1]]
  value <- trunc(s$u() * 2000) / 10
  kind <- s$i(8)
  if (kind == 0) value <- NA
  if (kind == 1) units[2] <- unknown[s$i(length(unknown)) + 1]
  list(value = value, analyte = line$analyte, frm = units[1], to = units[2])
}
