# Two hospitals of different size: a number, a 0/1 column, a count that is at times only 0 and 1, a
# column often without spread; gaps in all.
hidden_case <- function(s) {
  kinds <- list(
    age = function() 40 + s$i(50),
    fem = function() s$b(0.5),
    falls = function() s$i(3),
    oxygen = function() s$b(0.05),
    temp = function() (360 + s$i(30)) / 10
  )
  sizes <- c(1 + s$i(8), 1 + s$i(30))
  hospital <- function(size) {
    column <- function(draw) {
      values <- numeric(size)
      for (at in seq_len(size)) values[at] <- if (s$b(0.15)) NA else draw()
      values
    }
    lapply(kinds, column)
  }
  a <- hospital(sizes[1])
  list(a = a, b = hospital(sizes[2]))
}
