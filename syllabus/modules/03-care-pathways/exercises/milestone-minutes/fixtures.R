# A few patients around midnight, often in one of the nights in which clocks change; at times a time
# is missing or the needle stands before the arrival.
hidden_case <- function(s) {
  nights <- c("2024-03-30 22:00", "2024-10-26 22:00", "2024-06-01 22:00")
  written <- function(time) format(time, "%Y-%m-%d %H:%M", tz = "UTC")
  n <- 1 + s$i(7)
  arrival <- character(n)
  needle <- character(n)
  for (at in seq_len(n)) {
    start <- as.POSIXct(nights[s$i(3) + 1], tz = "UTC") + 60 * s$i(300)
    wait <- if (s$b(0.15)) -1 - s$i(30) else 30 + s$i(150)
    arrival[at] <- if (s$b(0.1)) NA else written(start)
    needle[at] <- if (s$b(0.15)) NA else written(start + 60 * wait)
  }
  list(arrival = arrival, needle = needle)
}
