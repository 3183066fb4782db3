# Small and large groups; at times no event, only events, nobody, or counts that cannot be.
hidden_case <- function(s) {
  n <- if (s$b(0.5)) 1 + s$i(30) else 30 + s$i(3000)
  kind <- s$i(8)
  if (kind == 0) return(list(x = 0, n = n))
  if (kind == 1) return(list(x = n, n = n))
  if (kind == 2) {
    if (s$b(0.5)) return(list(x = c(n + 1, -1)[s$i(2) + 1], n = n))
    return(list(x = s$i(2), n = 0))
  }
  list(x = s$i(n + 1), n = n)
}
