# One to six tasks with room above and below the likely value; at times a certain one, or guesses
# out of order.
hidden_case <- function(s) {
  n <- 1 + s$i(6)
  o <- numeric(n)
  m <- numeric(n)
  p <- numeric(n)
  for (at in seq_len(n)) {
    o[at] <- 1 + s$i(8) / 2
    certain <- s$b(0.2)
    m[at] <- o[at] + if (certain) 0 else s$i(5) / 2
    p[at] <- m[at] + if (certain) 0 else s$i(12) / 2
  }
  if (s$b(0.1)) {
    at <- 1 + s$i(n)
    p[at] <- m[at] - 1
  }
  likely <- sum(m)
  deadline <- likely + (s$i(9) - 3) / 2
  list(o = o, m = m, p = p, deadline = deadline)
}
