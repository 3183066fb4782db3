# Halls of 40 to 2000 people; shares in steps of half a per cent, so that halves occur.
hidden_case <- function(s) {
  se <- (100 + s$i(101)) / 200
  sp <- (80 + s$i(121)) / 200
  prev <- s$i(81) / 200
  n <- c(40, 100, 200, 500, 1000, 2000)[s$i(6) + 1]
  list(se = se, sp = sp, prev = prev, n = n)
}
