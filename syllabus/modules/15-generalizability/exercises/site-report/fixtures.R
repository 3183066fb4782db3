# Two to four sites with few or many stays in mixed order, risks in steps of a hundredth and
# outcomes that follow them; at times a site where nearly nobody, or nearly everybody, has the
# outcome.
hidden_case <- function(s) {
  names <- c("west", "east", "north", "harbour")[seq_len(2 + s$i(3))]
  shift <- numeric(length(names))
  for (at in seq_along(names)) shift[at] <- if (s$b(0.25)) s$i(2) * 1.2 - 0.6 else 0
  n <- 15 + s$i(60)
  site <- character(n)
  y <- numeric(n)
  p <- numeric(n)
  for (at in seq_len(n)) {
    which <- 1 + floor(length(names) * s$u() * s$u()) # the first sites are larger
    site[at] <- names[which]
    p[at] <- (5 + s$i(90)) / 100
    y[at] <- s$b(0.25 + 0.3 * p[at] + shift[which])
  }
  list(df = data.frame(site = site, y = y, p = p), min_events = 2 + s$i(9))
}
