# A log of three years around a leap day, a review on any day, and often an entry just on an edge of
# the window.
hidden_case <- function(s) {
  domains <- c("clinical", "technical", "regulatory", "ethics")
  n <- 1 + s$i(12)
  review <- as.Date("2024-01-01") + s$i(500)
  domain <- character(n)
  hours <- numeric(n)
  date <- character(n)
  for (at in seq_len(n)) {
    domain[at] <- domains[s$i(4) + 1]
    hours[at] <- if (s$b(0.15)) NA else s$i(17) / 2
    kind <- s$i(8)
    back <- if (kind == 3) -1 - s$i(90) else if (kind < 3) c(365, 366, 0)[kind + 1] else s$i(800)
    date[at] <- format(review - back)
  }
  targets <- list()
  for (name in domains) {
    if (s$b(0.7)) targets[[name]] <- s$i(13)
  }
  log <- data.frame(domain = domain, hours = hours, date = date)
  list(log = log, targets = targets, asof = format(review))
}
