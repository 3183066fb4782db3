# Adults mostly, creatinine on both sides of kappa, both units and versions; at times a child or a
# gap.
hidden_case <- function(s) {
  scr <- if (s$b(0.5)) 0.4 + trunc(s$u() * 20) / 20 else 1 + trunc(s$u() * 60) / 10
  age <- 18 + s$i(75)
  sex <- c("F", "M")[s$i(2) + 1]
  unit <- if (s$b(0.35)) "umol/L" else "mg/dL"
  version <- if (s$b(0.35)) 2009 else 2021
  kind <- s$i(12)
  if (kind == 0) age <- s$i(18)
  if (kind == 1) scr <- NA
  if (unit == "umol/L") scr <- trunc(scr * 884) / 10
  list(scr = scr, age = age, sex = sex, unit = unit, version = version)
}
