# Forty to a hundred patients with risks in steps of a hundredth, outcomes that follow them more or
# less; at times a risk of exactly 0 or 1.
hidden_case <- function(s) {
  n <- 40 + s$i(60)
  p <- numeric(n)
  y <- numeric(n)
  for (at in seq_len(n)) {
    p[at] <- (5 + s$i(90)) / 100
    y[at] <- s$b(0.15 + 0.6 * p[at])
  }
  if (s$b(0.2)) p[1 + s$i(n)] <- s$i(2)
  list(y = y, p = p)
}
