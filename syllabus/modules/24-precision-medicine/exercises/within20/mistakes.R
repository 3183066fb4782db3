# The same with another idea of a hit, of the bands or of whom to keep.
judged <- function(pred, actual, hit = function(pred, actual) abs(pred - actual) <= 0.2 * actual + 1e-9,
                   low = function(actual) actual <= 21, high = function(actual) actual >= 49,
                   band_by = function(pred, actual) actual, nobody = NA) {
  keep <- !is.na(pred) & !is.na(actual) & actual > 0
  pred <- pred[keep]
  actual <- actual[keep]
  right <- hit(pred, actual)
  by <- band_by(pred, actual)
  share <- function(band) if (any(band)) mean(right[band]) else nobody
  list(
    n = length(right), all = share(rep(TRUE, length(right))), low = share(low(by)),
    mid = share(!low(by) & !high(by)), high = share(high(by)),
    mae = if (length(right) > 0) mean(abs(pred - actual)) else nobody
  )
}

mistake("a fifth of the prediction", task = "within20", lesson = "bands",
  "A prediction that is too high makes its own target wider: 25 for somebody who needs 20 counts as
  right. The patient bleeds by the dose that was given, and the report says hit. Take a fifth of what
  the person needs.",
  function(pred, actual) {
    judged(pred, actual, hit = function(pred, actual) abs(pred - actual) <= 0.2 * pred + 1e-9)
  }
)

mistake("only what is too high", task = "within20", lesson = "bands",
  "You counted as wrong only what is too high. A dose that is far too low is a clot in the lung: the
  patient needs the difference in both directions.",
  function(pred, actual) {
    judged(pred, actual, hit = function(pred, actual) pred - actual <= 0.2 * actual + 1e-9)
  }
)

mistake("20 milligrams", task = "within20", lesson = "bands",
  "You allowed 20 mg, not 20 %. For somebody who needs 14 that is more than twice the dose, and your
  table calls it right.",
  function(pred, actual) judged(pred, actual, hit = function(pred, actual) abs(pred - actual) <= 20)
)

mistake("bands by the prediction", task = "within20", lesson = "bands",
  "You sorted people by what the rule gave them. Whoever needs little and was given much stands in the
  middle, and the harm at the low end is gone from the table. Sort by the actual dose.",
  function(pred, actual) judged(pred, actual, band_by = function(pred, actual) pred)
)

mistake("the ends of the bands left out", task = "within20", lesson = "bands",
  "Somebody who needs exactly 21 or exactly 49 mg a week is at the end of the scale, and you put both
  into the middle. The bands say 21 or less, 49 or more.",
  function(pred, actual) {
    judged(pred, actual, low = function(actual) actual < 21, high = function(actual) actual > 49)
  }
)

mistake("zero for nobody", task = "within20", lesson = "bands",
  "A band without people was given 0. The committee reads that the rule fails everyone there, and
  there is nobody. Nothing is known: `NA`.",
  function(pred, actual) judged(pred, actual, nobody = 0)
)

mistake("the missing counted as missed", task = "within20", lesson = "unknown",
  "You counted a missing number as a wrong dose. A rule that could not be computed is another matter
  than one that gave too much: report how many are left, and judge those.",
  function(pred, actual) {
    pred[is.na(pred)] <- -1e6
    right <- within20(pred, actual)
    right$mae <- within20(replace(pred, pred < 0, NA), actual)$mae
    right
  }
)

mistake("only the share of all", task = "low_dose_shares", lesson = "bands",
  "You gave the share over everybody. There the fixed dose looks passable; among those who need little
  it is right for nobody, and they are the ones who bleed.",
  function() lapply(doses, function(pred) within20(pred, people$dose_mg_wk)$all)
)

mistake("the high end", task = "low_dose_shares", lesson = "bands",
  "You took the people who need much. They are in danger of a clot; the question was about those who
  bleed when the dose is too high, at the low end.",
  function() lapply(doses, function(pred) within20(pred, people$dose_mg_wk)$high)
)

mistake("prediction and need exchanged", task = "low_dose_shares", lesson = "bands",
  "You exchanged the two columns, so people were sorted by what a rule gave them. The fixed dose gives
  nobody little: in your table its victims do not exist.",
  function() lapply(doses, function(pred) within20(people$dose_mg_wk, pred)$low)
)
