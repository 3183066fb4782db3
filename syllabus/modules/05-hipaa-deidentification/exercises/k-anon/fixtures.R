# Up to 30 people in a few areas and years, some with gaps; one to three columns in any order.
hidden_case <- function(s) {
  n <- 1 + s$i(30)
  areas <- c("021", "941", "606", NA)
  zip3 <- character(n)
  yob <- numeric(n)
  sex <- character(n)
  for (at in seq_len(n)) {
    zip3[at] <- areas[s$i(4) + 1]
    yob[at] <- 1940 + 10 * s$i(3)
    sex[at] <- if (s$b(0.5)) "F" else "M"
  }
  columns <- list("zip3", c("zip3", "sex"), c("sex", "yob"), c("yob", "zip3", "sex"))
  qi <- columns[[s$i(4) + 1]]
  k <- 2 + s$i(5)
  list(df = data.frame(zip3 = zip3, yob = yob, sex = sex), qi = qi, k = k)
}
