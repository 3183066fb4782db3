# One to five valleys, two to five diagnoses: zeros, small counts, counts on the edge of the rule,
# and large ones, with ties.
hidden_case <- function(s) {
  rows <- 1 + s$i(5)
  columns <- 2 + s$i(4)
  cells <- numeric(rows * columns)
  for (at in seq_along(cells)) {
    kind <- s$i(8)
    size <- s$i(20)
    cells[at] <- 12 + size
    if (kind == 0) cells[at] <- 0
    if (kind == 1) cells[at] <- 1 + size %/% 2
    if (kind == 2) cells[at] <- 11
  }
  k <- c(11, 11, 11, 5, 12)[1 + s$i(5)]
  list(tab = matrix(cells, nrow = rows), k = k)
}
