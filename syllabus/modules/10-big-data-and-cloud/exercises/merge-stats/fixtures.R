# A summary of 0 to 40 patients, small groups often. One patient has no spread, nobody has no
# values.
part <- function(s) {
  n <- c(0, 1, 2, 5, 12, 40)[s$i(6) + 1]
  mean <- (50 + s$i(300)) / 100
  m2 <- (1 + s$i(900)) / 100
  list(n = n, mean = if (n > 0) mean else 0, m2 = if (n > 1) m2 else 0)
}

hidden_case <- function(s) {
  a <- part(s)
  b <- part(s)
  list(a = a, b = b)
}
