rules <- c("need", "benefit", "need_then_benefit")

# 1 to 14 patients in any order of id, with few different needs and benefits, so that ties are
# common.
hidden_case <- function(s) {
  n <- 1 + s$i(14)
  start <- s$i(97)
  group <- character(n)
  need <- numeric(n)
  benefit <- numeric(n)
  for (k in seq_len(n)) {
    group[k] <- c("A", "B", "C")[s$i(3) + 1]
    need[k] <- s$i(4)
    benefit[k] <- s$i(5) / 10
  }
  id <- 1 + (start + 37 * (seq_len(n) - 1)) %% 97
  capacity <- s$i(n + 2)
  rule <- rules[s$i(3) + 1]
  rows <- data.frame(id = id, group = group, need = need, benefit = benefit)
  list(rows = rows, capacity = capacity, rule = rule)
}
