limits <- list(
  c(3.5, 5.1, 1.0, 10.0), # potassium, mmol/L
  c(60, 100, 20, 300), # heart rate, per minute
  c(90, 140, 40, 300), # systolic pressure, mmHg
  c(0, 3, 0, 50) # a normal range that begins at the lowest possible value
)
codes <- list(numeric(0), 999, -9, c(-9, 999), 0)

# 0 to 25 values: on the limits, just beside them, anywhere, codes (named or not), and blanks.
hidden_case <- function(s) {
  edges <- limits[[s$i(length(limits)) + 1]]
  missing_codes <- codes[[s$i(length(codes)) + 1]]
  values <- vapply(seq_len(s$i(26)), function(k) {
    kind <- s$i(6)
    if (kind == 0) return(NA_real_)
    if (kind == 1) return(c(999, -9, 0)[s$i(3) + 1])
    if (kind == 2) return(edges[s$i(4) + 1])
    if (kind == 3) return(edges[s$i(4) + 1] + c(-0.25, 0.25)[s$i(2) + 1])
    trunc(((edges[4] * 1.2 - edges[3]) * s$u() + edges[3] - 1) * 10) / 10
  }, 0)
  list(
    values = values, low = edges[1], high = edges[2],
    min_possible = edges[3], max_possible = edges[4], missing_codes = missing_codes
  )
}
