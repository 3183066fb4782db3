# Three sheets around a drawn level, with blanks; now and then a tie between the stems or a domain
# left blank.
hidden_case <- function(s) {
  clinical <- ratings(s, 4)
  technical <- ratings(s, 5)
  professional <- ratings(s, 5)
  if (s$b(0.15)) technical <- rev(clinical)
  if (s$b(0.08)) professional <- rep(NA_real_, length(professional))
  list(clinical = clinical, technical = technical, professional = professional)
}

ratings <- function(s, n) {
  level <- s$i(5)
  vapply(seq_len(n), function(k) if (s$b(0.12)) NA else min(5, level + s$i(3)), 0)
}
