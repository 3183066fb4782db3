# The reference with one of its steps exchanged; gaps and refusals as there.
with_shares <- function(expected, actual, lift = function(count) pmax(count, 0.5),
                        keep = function(e, a) TRUE, weight = function(e, a) a - e,
                        ratio = function(e, a) log(a / e), of_total = TRUE) {
  if (is.na(psi(expected, actual))) return(NA)
  e <- lift(expected) / if (of_total) sum(expected) else 1
  a <- lift(actual) / if (of_total) sum(actual) else 1
  sum(ifelse(keep(expected, actual), 1, 0) * weight(e, a) * ratio(e, a))
}

mistake("log2", task = "psi", lesson = "psi",
  "You took the logarithm to base 2. Each PSI is 1.44 times as large, and your alarm rings at a
  smaller shift than the plan says. The team is called to patients whose inputs have not
  changed.",
  function(expected, actual) psi(expected, actual) / log(2)
)

mistake("empty bins skipped", task = "psi", lesson = "psi",
  "You skipped bins that are empty in one of the months. A vanished age band then counts as no
  drift at all, though it is the greatest there is. Lift the empty bin to a half patient.",
  function(expected, actual) with_shares(expected, actual, keep = function(e, a) e > 0 & a > 0)
)

mistake("half a patient added to every bin", task = "psi", lesson = "psi",
  "You added a half to every count. It moves all shares a little, so that two months which differ
  look more alike, on a small ward most of all. Only a count below 0.5 is lifted.",
  function(expected, actual) with_shares(expected, actual, lift = function(count) count + 0.5)
)

mistake("one direction only", task = "psi", lesson = "psi",
  "You summed a × ln(a ÷ e). It is not the same from both sides: swap the months and you get
  another number. With it, patients who are missing this month weigh less than those who came.",
  function(expected, actual) with_shares(expected, actual, weight = function(e, a) a)
)

mistake("counts for shares", task = "psi", lesson = "psi",
  "You compared counts. A month with twice the patients looks like a great drift, and the team is
  paged because the ward was full. Divide each count by the total of its own month.",
  function(expected, actual) with_shares(expected, actual, of_total = FALSE)
)

mistake("zero for no patients", task = "psi", lesson = "psi",
  "A month without patients got a PSI of 0. Nobody came, or the feed is broken, and your plot
  shows a perfect month. No data is no answer: leave it open.",
  function(expected, actual) {
    result <- psi(expected, actual)
    if (is.na(result)) 0 else result
  }
)

mistake("without the logarithm", task = "psi", lesson = "psi",
  "You squared the difference of the shares. A bin that falls from 10 to 1 patient then weighs no
  more than one that goes from 50 to 41. The ratio is what tells that a kind of patient is gone.",
  function(expected, actual) with_shares(expected, actual, ratio = function(e, a) a - e)
)

mistake("bins from the current month", task = "drift_psi", lesson = "psi",
  "You cut each month by its own values. Ten equal bins come out every time; the ruler moved with
  the patients, and no shift will ever be seen. Cut once, in month 1.",
  function() {
    tenths <- function(values) bin_counts(values, sort(values)[seq(31, 271, 30)])
    unname(vapply(by_month, function(values) psi(base, tenths(values)), 0))
  }
)

mistake("compared with the month before", task = "drift_psi", lesson = "psi",
  "You compared each month with the one before. After the jump in month 8 all looks calm again,
  while the analyser goes on reading high for every patient. Keep month 1 as the reference.",
  function() {
    counts <- lapply(by_month, bin_counts, cuts)
    unname(mapply(psi, c(counts[1], counts[-12]), counts))
  }
)

mistake("the raw means", task = "drift_psi", lesson = "psi",
  "You gave the mean lactate of each month. A mean can stand still while the lowest and the
  highest patients drift apart. Count per bin, and compare the counts.",
  function() unname(vapply(by_month, mean, 0))
)
