# Few to many people; at times nobody is sick, or all are; at times all or none of the photographs
# are readable.
hidden_case <- function(s) {
  people <- 1 + s$i(24)
  sick <- c(0, 0.3, 0.3, 0.6, 1)[s$i(5) + 1]
  unreadable <- c(0, 0.2, 0.2, 0.4, 1)[s$i(5) + 1]
  y <- numeric(people)
  result <- numeric(people)
  for (k in seq_len(people)) {
    y[k] <- s$b(sick)
    result[k] <- s$b(if (y[k] == 1) 0.8 else 0.2)
    if (s$b(unreadable) == 1) result[k] <- NA
  }
  list(y = y, result = result)
}
