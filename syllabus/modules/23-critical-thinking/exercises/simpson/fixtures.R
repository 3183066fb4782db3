# One to six departments of different size and strictness, with men and women who choose them in
# different shares; now and then nobody of one sex applied. At times a piece of the published table.
hidden_case <- function(s) {
  if (s$b(0.08)) return(list(tab = UCBAdmissions[, , 1:2, drop = FALSE]))
  if (s$b(0.08)) return(list(tab = UCBAdmissions[, , 3:6]))
  departments <- 1 + s$i(6)
  counts <- numeric(0)
  for (at in seq_len(departments)) {
    open <- s$u()
    men <- if (s$b(0.08)) 0 else 1 + floor(open * s$i(400))
    women <- if (s$b(0.08)) 0 else 1 + floor((1 - open) * s$i(400))
    for (applied in c(men, women)) {
      rate <- min(1, max(0, open + 0.3 * (s$u() - 0.5)))
      admitted <- floor(applied * rate + 0.5)
      counts <- c(counts, admitted, applied - admitted)
    }
  }
  labels <- list(
    Admit = c("Admitted", "Rejected"),
    Gender = c("Male", "Female"),
    Dept = LETTERS[seq_len(departments)]
  )
  list(tab = as.table(array(counts, c(2, 2, departments), labels)))
}
