# Eighty to 160 patients; the outcome follows age and lactate weakly, so that no fit separates. At
# times a third term, at times steps.
hidden_case <- function(s) {
  n <- 80 + s$i(80)
  age <- numeric(n)
  lactate <- numeric(n)
  fem <- numeric(n)
  y <- numeric(n)
  for (at in seq_len(n)) {
    age[at] <- 40 + s$i(50)
    lactate[at] <- (5 + s$i(40)) / 10
    fem[at] <- s$b(0.5)
    y[at] <- s$b(0.1 + 0.004 * (age[at] - 40) + 0.05 * lactate[at])
  }
  terms <- c("age", "lactate", if (s$b(0.5)) "fem")
  per <- list()
  if (s$b(0.6)) per$age <- 5 + 5 * s$i(3)
  if (s$b(0.3)) per$lactate <- 2
  df <- data.frame(y = y, age = age, lactate = lactate, fem = fem)
  list(df = df, outcome = "y", terms = terms, per = if (length(per)) unlist(per) else numeric(0))
}
