# 80 to 120 patients with one to three inputs; at times one class, two columns that say the same, or
# classes that are separated.
hidden_case <- function(s) {
  kind <- s$i(8)
  n <- 80 + s$i(41)
  columns <- 1 + s$i(3)
  weights <- 1.2 * s$u() - 0.6
  for (at in seq_len(columns)) weights <- c(weights, 1.6 * s$u() - 0.8)
  X <- matrix(0, n, columns)
  y <- numeric(n)
  for (k in seq_len(n)) {
    first <- floor(s$z() * 100 + 0.5) / 100
    second <- s$b(0.5)
    third <- s$i(5) - 2
    row <- c(first, second, third)[seq_len(columns)]
    logit <- weights[1]
    for (at in seq_len(columns)) logit <- logit + weights[1 + at] * row[at]
    X[k, ] <- row
    y[k] <- s$b(1 / (1 + exp(-logit)))
  }
  if (kind == 0) y <- rep(if (weights[1] > 0) 1 else 0, n)
  if (kind == 1 && columns > 1) X[, 2] <- 2 * X[, 1]
  if (kind == 2) for (k in seq_len(n)) X[k, 1] <- (1 + s$i(5) + 6 * y[k]) / 10
  list(X = X, y = y)
}
