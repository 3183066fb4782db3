# Ten to forty people over all three bands, predictions that are off by up to half; at times a gap or
# a dose of zero.
hidden_case <- function(s) {
  n <- 10 + s$i(31)
  actual <- numeric(n)
  pred <- numeric(n)
  for (at in seq_len(n)) {
    actual[at] <- (80 + s$i(620)) / 10
    pred[at] <- floor(actual[at] * (0.6 + 0.9 * s$u()) * 10 + 0.5) / 10
  }
  if (s$b(0.4)) pred[1 + s$i(n)] <- NA
  if (s$b(0.3)) actual[1 + s$i(n)] <- NA
  if (s$b(0.2)) actual[1 + s$i(n)] <- 0
  list(pred = pred, actual = actual)
}
