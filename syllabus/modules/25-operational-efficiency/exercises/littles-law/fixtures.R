# Mostly one missing number; zeros, and at times a second gap, no gap or a negative number.
hidden_case <- function(s) {
  L <- s$i(41)
  lam <- s$i(13)
  W <- s$i(17) / 4
  values <- c(L, lam, W)
  gap <- s$i(3)
  odd <- s$i(10)
  after <- (gap + 1) %% 3 + 1
  values[gap + 1] <- NA
  if (odd == 0) values[after] <- NA
  if (odd == 1) values[after] <- -1 - values[after]
  if (odd == 2) values[gap + 1] <- 2
  list(L = values[1], lam = values[2], W = values[3])
}
