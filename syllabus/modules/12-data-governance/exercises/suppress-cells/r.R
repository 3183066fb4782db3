# %% [task=suppress_cells]
# A table of counts in which no hidden cell is the only gap of its row or column.
#
# tab: a matrix of counts, row and column totals being published; NA: hidden already.
# k: counts from 1 to k - 1 are hidden. Returns the matrix with NA for each hidden cell.
suppress_cells <- function(tab, k = 11) {
  ### BEGIN SOLUTION
  tab[!is.na(tab) & tab > 0 & tab < k] <- NA
  # The place in one row or column that has to go with its only gap; none if it has not one gap.
  partner <- function(cells) {
    others <- which(!is.na(cells))
    if (sum(is.na(cells)) != 1 || length(others) == 0) return(c())
    positive <- others[cells[others] > 0]
    if (length(positive) == 0) return(others[1])
    positive[cells[positive] == min(cells[positive])][1]
  }
  before <- -1
  while (sum(is.na(tab)) > before) {
    before <- sum(is.na(tab))
    for (i in seq_len(nrow(tab))) tab[i, partner(tab[i, ])] <- NA
    for (j in seq_len(ncol(tab))) tab[partner(tab[, j]), j] <- NA
  }
  tab
  ### STARTER
  # small <- !is.na(tab) & tab > 0 & tab < k
  # # Hide the small counts, then give each lonely gap a partner.
  # NULL # tab, once no gap is alone
  ### END SOLUTION
}

# %% [check=suppress_cells]
check("suppress_cells")

# %% [task=pencil_test]
county <- matrix(
  c(
    48, 4, 31, 7,
    22, 6, 26, 40,
    57, 29, 8, 18
  ),
  nrow = 3, byrow = TRUE,
  dimnames = list(c("north", "middle", "south"), c("asthma", "sarcoid", "gout", "lupus"))
)
office <- county
office[office > 0 & office < 11] <- NA # what the office has hidden
### BEGIN SOLUTION
recoverable <- function(tab) {
  gaps <- is.na(tab)
  alone <- 0
  for (i in seq_len(nrow(tab))) {
    for (j in seq_len(ncol(tab))) {
      if (gaps[i, j] && (sum(gaps[i, ]) == 1 || sum(gaps[, j]) == 1)) alone <- alone + 1
    }
  }
  alone
}
pencil_test <- c(first = recoverable(office), all = recoverable(suppress_cells(county)))
### STARTER
# pencil_test <- NULL # c(first = ..., all = ...)
### END SOLUTION

# %% [check=pencil_test]
check("pencil_test")

# %% [task=pencil_price]
pencil_price <- NULL # "A", "B", "C" or "D"

# %% [check=pencil_price]
check("pencil_price")
