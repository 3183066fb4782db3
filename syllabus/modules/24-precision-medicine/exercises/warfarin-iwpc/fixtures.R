# Grown-up people of every level, both models; at times a gap where a gap is allowed.
hidden_case <- function(s) {
  age <- 18 + s$i(76)
  height <- 148 + s$i(46)
  weight <- (420 + s$i(700)) / 10
  vkorc1 <- c("G/G", "A/G", "A/A", NA)[s$i(4) + 1]
  cyp2c9 <- c("*1/*1", "*1/*2", "*1/*3", "*2/*2", "*2/*3", "*3/*3", NA)[s$i(7) + 1]
  race <- c("White", "Asian", "Black", NA)[s$i(4) + 1]
  inducer <- s$b(0.2)
  amiodarone <- s$b(0.2)
  model <- if (s$b(0.3)) "clinical" else "pgx"
  if (s$i(14) == 0) weight <- NA
  list(age = age, height = height, weight = weight, vkorc1 = vkorc1, cyp2c9 = cyp2c9, race = race,
    inducer = inducer, amiodarone = amiodarone, model = model)
}
