ACTUAL <- c(9, 14, 20, 21, 21.5, 28, 33, 35, 42, 48.9, 49, 56, 70, 0, NA)

# A few people on doses around the limits of the bands; predictions in steps of 5 % of the actual
# dose or anywhere, at times missing.
hidden_case <- function(s) {
  n <- s$i(25)
  pred <- numeric(n)
  actual <- numeric(n)
  for (at in seq_len(n)) {
    dose <- ACTUAL[s$i(15) + 1]
    near <- s$b(0.7)
    factor <- 0.65 + 0.05 * s$i(15)
    anywhere <- s$i(70)
    missing <- s$b(0.06)
    actual[at] <- dose
    guess <- if (near == 1 && !is.na(dose)) factor * dose else anywhere
    pred[at] <- if (missing == 1) NA else guess
  }
  list(pred = pred, actual = actual)
}
