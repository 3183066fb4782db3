mistake("Wald", task = "wilson_ci", lesson = "wilson",
  "Zero harms in 20 patients does not prove zero risk: up to 16 % is compatible. You used the simple
  formula around the share itself, and it is surest where it knows least.",
  function(x, n) wald(x, n)
)

mistake("Wald, not cut", task = "wilson_ci", lesson = "wilson",
  "You used the simple formula around the share itself. It gives no width at all to 0 of 20, where up
  to 16 % is compatible, and runs below zero for 1 of 20. The board reads certainty that twenty
  patients cannot give.",
  function(x, n) plain_wald(x, n, Z)
)

mistake("Wald with 1.96", task = "wilson_ci", lesson = "wilson",
  "p \u00b1 1.96 \u00d7 \u221a(p(1 \u2212 p)/n) is Wald's interval. It is surest where it knows least: a
  bare point for 0 of 20, where up to 16 % is compatible. The board would buy forty pumps on it.",
  function(x, n) plain_wald(x, n, 1.96)
)

mistake("half width not scaled", task = "wilson_ci", lesson = "wilson",
  "You divided the middle by 1 + z\u00b2/n, but not the half width. In small groups the interval is too
  wide: 0 of 20 would reach 17.7 %, and a device is refused for a forgotten bracket. Divide both.",
  function(x, n) {
    if (anyNA(wilson_ci(x, n))) return(c(NA, NA))
    p <- x / n
    middle <- (p + Z^2 / (2 * n)) / (1 + Z^2 / n)
    half <- Z * sqrt(p * (1 - p) / n + Z^2 / (4 * n^2))
    c(max(0, middle - half), min(1, middle + half))
  }
)

mistake("z rounded", task = "wilson_ci", lesson = "wilson",
  "You used 1.96. No patient is harmed by that, but two reports on the same patients will differ in
  the last digits, and somebody will search for a reason. Use the stated constant, so that both
  languages agree.",
  function(x, n) interval(x, n, z = 1.96)
)

mistake("per cent", task = "wilson_ci", lesson = "interval",
  "A table that mixes 9.6 and 0.096 will be read as a hundred-fold risk. You gave per cent; a share
  between 0 and 1 is asked for. Multiply when you print it for people.",
  function(x, n) 100 * wilson_ci(x, n)
)

mistake("90 % interval", task = "wilson_ci", lesson = "interval",
  "Your interval is too narrow: 1.645 belongs to 90 %. For 0 of 20 it ends near 12 %, and the board
  takes a smaller worst case for granted than the data allow.",
  function(x, n) interval(x, n, z = qnorm(0.95))
)

mistake("scale forgotten", task = "wilson_ci", lesson = "wilson",
  "You left out the division by 1 + z\u00b2/n. With small groups the interval slides and widens: 0
  of 20 would reach 19 %, and a fair device looks worse than the data say.",
  function(x, n) interval(x, n, scaled = FALSE)
)

mistake("second term of the root forgotten", task = "wilson_ci", lesson = "wilson",
  "For 0 of 20 your half width is zero: a single point, as if twenty patients made you certain. The
  second term under the root keeps the interval open where nobody was harmed yet.",
  function(x, n) interval(x, n, root = 0)
)

mistake("everything is possible for nobody", task = "wilson_ci", lesson = "interval",
  "With nobody observed you gave 0 to 1. In a table that looks like a measurement of something.
  Nobody was counted, so there is no interval: `NA`, and a reader who asks why.",
  function(x, n) if (x == 0 && n == 0) c(0, 1) else wilson_ci(x, n)
)

mistake("impossible counts accepted", task = "wilson_ci", lesson = "interval",
  "Six events in five patients passed without a word. Somewhere two files were joined wrongly; a
  quiet answer here carries the error into the board's paper. Refuse.",
  function(x, n) tryCatch(wilson_ci(x, n), error = function(refused) c(NA, NA))
)

mistake("exact interval", task = "wilson_ci", lesson = "wilson",
  "You used `binom.test()`, an interval of another kind: Clopper and Pearson's. It is wider, and for
  0 of 20 it ends at 16.8 %. Sound, but two reports on the same patients now differ. The task names
  Wilson.",
  function(x, n) if (n > 0) as.vector(binom.test(x, n)$conf.int) else wilson_ci(x, n)
)

mistake("interval of prop.test", task = "wilson_ci", lesson = "wilson",
  "`prop.test()` gives a Wilson interval with a continuity correction by default. For 0 of 20 it
  ends at 20 %: the board refuses a device for the default of a program. Use the formula, or
  `correct = FALSE`.",
  function(x, n) {
    if (n > 0) suppressWarnings(as.vector(prop.test(x, n)$conf.int)) else wilson_ci(x, n)
  }
)

mistake("Wald for the pumps", task = "pump_intervals", lesson = "wilson",
  "North has an interval of width zero: the pump with the fewest patients looks the surest. That is
  the simple formula. Use your function.",
  function() lapply(pumps, function(pump) wald(pump[1], pump[2]))
)

mistake("pumps in per cent", task = "pump_intervals", lesson = "interval",
  "You gave per cent; shares between 0 and 1 are asked for. Beside the tables of other hospitals
  North's pump would look a hundred times as dangerous. Multiply when you print it for people.",
  function() lapply(pumps, function(pump) 100 * wilson_ci(pump[1], pump[2]))
)

mistake("events and patients exchanged", task = "pump_intervals", lesson = "interval",
  "You gave the interval for patients *without* an event. The board asks how often harm comes; read
  in a hurry, 80 % safe and 80 % harmed look alike. Count the events.",
  function() lapply(pumps, function(pump) wilson_ci(pump[2] - pump[1], pump[2]))
)

plain_wald <- function(x, n, z) {
  if (anyNA(wilson_ci(x, n))) return(c(NA, NA))
  x / n + c(-1, 1) * z * sqrt(x / n * (1 - x / n) / n)
}

wald <- function(x, n) interval(x, n, root = 0, scaled = FALSE, shifted = FALSE)

# The interval with one of its parts exchanged; refusals and nobody as in the reference.
interval <- function(x, n, z = Z, root = 0.25, scaled = TRUE, shifted = TRUE) {
  if (anyNA(wilson_ci(x, n))) return(c(NA, NA))
  p <- x / n
  scale <- if (scaled) 1 + z^2 / n else 1
  middle <- (p + if (shifted) z^2 / (2 * n) else 0) / scale
  half <- z * sqrt(p * (1 - p) / n + root * z^2 / n^2) / scale
  c(max(0, middle - half), min(1, middle + half))
}
