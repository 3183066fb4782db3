mistake("(o + m + p) / 3", task = "pert", lesson = "pert",
  "The extreme guesses got equal weight; the date is wrong. You divided the sum of three by three.
  One gloomy guess moves the whole plan, and the ward waits for its alert without need.",
  function(o, m, p, deadline) estimated(o, m, p, deadline, mean = sum((o + m + p) / 3))
)

mistake("the likely weeks only", task = "pert", lesson = "pert",
  "You added the most likely weeks. Tasks have more room to be late than to be early, and that room
  is gone from your plan. The alert is announced for a week in which nobody watches the patients
  yet.",
  function(o, m, p, deadline) estimated(o, m, p, deadline, mean = sum(m))
)

mistake("sds added instead of variances", task = "pert", lesson = "pert",
  "You promised with false caution or false confidence. Adding the spreads supposes that every task
  is late at the same time. Early and late ones partly cancel; square them first, or patients wait
  for a date padded without reason.",
  function(o, m, p, deadline) estimated(o, m, p, deadline, sd = sum((p - o) / 6))
)

mistake("the variance as spread", task = "pert", lesson = "pert",
  "You stopped one step early: this is the variance, not its root. Its unit is weeks squared, and no
  ward can plan by it. The chance beside your date is wrong, in either direction.",
  function(o, m, p, deadline) estimated(o, m, p, deadline, sd = sum(((p - o) / 6)^2))
)

mistake("prob of the mean = 1", task = "pert", lesson = "pert",
  "Half of such projects finish later than the mean. You call a deadline sure as soon as it is not
  before the mean. Nurses are rostered for an alert, and patients told of it, on a coin toss.",
  function(o, m, p, deadline) {
    right <- pert(o, m, p, deadline)
    right$prob <- as.numeric(right$mean <= deadline + 1e-9)
    right
  }
)

mistake("the chance to be late", task = "pert", lesson = "pert",
  "You gave the chance to be *late*. A plan that will most likely hold is turned down, and one that
  will fail is announced to the patients. Take the part of the curve up to the deadline.",
  function(o, m, p, deadline) {
    right <- pert(o, m, p, deadline)
    right$prob <- 1 - right$prob
    right
  }
)

mistake("no spread, no chance", task = "pert", lesson = "pert",
  "With no spread at all you gave no probability. Where all three guesses agree the date is certain:
  it holds or it does not. Left open, a safe week for the patients looks like an unknown one.",
  function(o, m, p, deadline) {
    right <- pert(o, m, p, deadline)
    if (right$sd == 0) right$prob <- NA
    right
  }
)

mistake("any order accepted", task = "pert", lesson = "pert",
  "You accept a best case that is slower than the worst one. Somebody has filled in the wrong
  column, and your date, down to the decimal, rests on it. The ward would plan by a slip. Refuse,
  and ask.",
  function(o, m, p, deadline) {
    if (anyNA(c(o, m, p)) || length(o) != length(m) || length(m) != length(p)) {
      return(pert(o, m, p, deadline))
    }
    estimated(o, m, p, deadline, check = FALSE)
  }
)

mistake("a missing guess left out", task = "pert", lesson = "pert",
  "You left out the task with a missing guess. It has to be done all the same, in no time and
  without risk, as your plan has it. Often it is the safety test nobody dared to estimate. Stop,
  and ask.",
  function(o, m, p, deadline) {
    if (length(o) != length(m) || length(m) != length(p)) return(pert(o, m, p, deadline))
    whole <- !is.na(o) & !is.na(m) & !is.na(p)
    pert(o[whole], m[whole], p[whole], deadline)
  }
)

mistake("the week of the mean", task = "promise_week", lesson = "pert",
  "You took the mean, rounded up. Its chance is about a half. Flint Maple's wife is told a week that
  comes true as often as a coin shows heads.",
  function() ceiling(estimate$mean)
)

mistake("the sum of the likely weeks", task = "promise_week", lesson = "pert",
  "You added the most likely weeks. The chance of that date is 14 %: six times in seven the ward
  stands without its alert on the day it was told.",
  function() sum(path$m)
)

mistake("the worst of everything", task = "promise_week", lesson = "pert",
  "You promised the week in which everything has gone wrong at once. It is safe for you. The winter
  is over by then, and the patients of that winter had no alert.",
  function() sum(path$p)
)

mistake("rounded down", task = "promise_week", lesson = "pert",
  "You rounded down, so the promise holds with less than 80 %. It is the week that was asked for,
  and on the ward nobody is watched a little. Round up.",
  function() floor(qnorm(0.8, estimate$mean, estimate$sd))
)

# The reference with another mean or spread; refusals as there.
estimated <- function(o, m, p, deadline, mean = sum((o + 4 * m + p) / 6),
                      sd = sqrt(sum(((p - o) / 6)^2)), check = TRUE) {
  if (check) pert(o, m, p, deadline)
  prob <- if (sd > 0) pnorm(deadline, mean, sd) else as.numeric(mean <= deadline + 1e-9)
  list(mean = mean, sd = sd, prob = prob)
}
