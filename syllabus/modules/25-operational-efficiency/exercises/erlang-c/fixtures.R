# Desks of one to eight nurses, empty to overfull; halves and whole numbers, so that "full" is exact.
hidden_case <- function(s) {
  c <- 1 + s$i(8)
  mu <- (1 + s$i(12)) / 2
  lam <- s$i(2 * c * mu + 4) / 2
  list(lam = lam, mu = mu, c = c)
}
