LIMITS <- list(
  rr = c(8, 11, 20, 24),
  spo2 = c(83, 85, 87, 91, 92, 93, 94, 95, 96),
  sbp = c(90, 100, 110, 219),
  hr = c(40, 50, 90, 110, 130),
  temp = c(35, 36, 38, 39)
)
NORMAL <- list(rr = 16, spo2 = 97, sbp = 125, hr = 75, temp = 36.9)

# Vital signs on a limit of the chart or one step beside it, the rest normal; now and then one is
# missing.
hidden_case <- function(s) {
  vitals <- NORMAL
  for (name in names(LIMITS)) {
    if (s$b(0.55)) {
      limits <- LIMITS[[name]]
      limit <- limits[s$i(length(limits)) + 1]
      value <- limit + (if (name == "temp") 0.1 else 1) * (s$i(3) - 1)
      vitals[[name]] <- if (name == "temp") trunc(value * 10 + 0.5) / 10 else value
    }
  }
  scale2 <- s$b(0.5) == 1
  oxygen <- s$b(0.5) == 1
  acvpu <- substring("AAAAACVPUX", 1:10, 1:10)[s$i(10) + 1]
  given <- list(
    rr = vitals$rr, spo2 = vitals$spo2, scale2 = scale2, oxygen = oxygen,
    sbp = vitals$sbp, hr = vitals$hr, acvpu = acvpu, temp = vitals$temp
  )
  if (s$b(0.12)) given[[s$i(length(given)) + 1]] <- NA
  given
}
