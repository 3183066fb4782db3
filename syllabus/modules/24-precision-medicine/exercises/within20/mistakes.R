# The result with one of its steps exchanged; gaps as in the reference.
exchanged <- function(pred, actual, usable = !is.na(pred) & !is.na(actual) & actual > 0,
                      hits = function(pred, actual) abs(pred - actual) <= 0.2 * actual + 1e-9,
                      by = actual, low = function(by) by <= 21, high = function(by) by >= 49,
                      share = function(hit, here) if (any(here)) mean(hit[here]) else NA,
                      error = function(pred, actual) mean(abs(pred - actual))) {
  by <- by[usable]
  hit <- hits(pred[usable], actual[usable])
  list(
    n = sum(usable), all = share(hit, rep(TRUE, sum(usable))),
    low = share(hit, low(by)), mid = share(hit, !low(by) & !high(by)), high = share(hit, high(by)),
    mae = if (any(usable)) error(pred[usable], actual[usable]) else NA
  )
}

mistake("20 % of the prediction", task = "within20", lesson = "bands",
  "You took 20 % of the prediction. A too-high prediction widens its own target: the more a rule
  overdoses, the easier it passes. The patient's need sets the limit.",
  function(pred, actual) {
    exchanged(pred, actual, hits = function(pred, actual) abs(pred - actual) <= 0.2 * pred + 1e-9)
  }
)

mistake("exactly 20 % left out", task = "within20", lesson = "bands",
  "A prediction exactly 20 % off counts as a hit, and you counted it as a miss; without the small
  allowance, rounding inside the computer decides it. Rules would be ranked by a sixteenth digit,
  not by patients.",
  function(pred, actual) {
    exchanged(pred, actual, hits = function(pred, actual) {
      abs(pred - actual) < 0.2 * actual - 1e-9
    })
  }
)

mistake("overall only", task = "within20", lesson = "bands",
  "Every band shows the overall share. The fixed dose looks passable until you see that nobody who
  needs little is hit: those who bleed have disappeared in the mean. Count each band by itself.",
  function(pred, actual) {
    result <- within20(pred, actual)
    result[c("low", "mid", "high")] <- result["all"]
    result
  }
)

mistake("bands by the prediction", task = "within20", lesson = "bands",
  "You sorted people by what the rule predicts. With 35 mg for everyone nobody would be in the low
  band, and the people who bleed under it would have no row at all. Sort by what they need.",
  function(pred, actual) exchanged(pred, actual, by = pred)
)

mistake("prediction and actual dose exchanged", task = "within20", lesson = "bands",
  "You exchanged the two doses: bands and limits now belong to the rule. It can be too high for
  every person who needs little and never show it. The first argument is the prediction.",
  function(pred, actual) {
    usable <- !is.na(pred) & !is.na(actual) & actual > 0
    exchanged(actual, pred, usable = usable)
  }
)

mistake("the ends of the bands left out", task = "within20", lesson = "bands",
  "Somebody who needs exactly 21 mg, or exactly 49, slid into the middle band. They belong to those
  who are harmed most easily, and your report counts them among the safe.",
  function(pred, actual) {
    exchanged(pred, actual, low = function(by) by < 21, high = function(by) by > 49)
  }
)

mistake("zero for an empty band", task = "within20", lesson = "bands",
  "A band without anybody got a share of 0. The report now says that the rule fails all of them, and
  there was nobody to fail. No people, no share: leave it `NA`.",
  function(pred, actual) {
    lapply(within20(pred, actual), function(value) if (is.na(value)) 0 else value)
  }
)

mistake("missing pairs as misses", task = "within20", lesson = "bands",
  "You counted people without a prediction, or without a known dose, as misses. The rule looks worse
  where the laboratory was slow, and nobody learns for whom it fails. Leave such pairs out and say
  how many there are.",
  function(pred, actual) {
    result <- exchanged(
      pred, actual,
      usable = rep(TRUE, length(pred)),
      hits = function(pred, actual) {
        !is.na(pred) & !is.na(actual) & abs(pred - actual) <= 0.2 * actual + 1e-9
      },
      low = function(by) !is.na(by) & by <= 21,
      high = function(by) !is.na(by) & by >= 49
    )
    result$mae <- within20(pred, actual)$mae
    result
  }
)

mistake("doses of zero kept", task = "within20", lesson = "bands",
  "You kept people with an actual dose of 0 or below. Nobody is stable on that; it is a typing error
  or a stopped drug. Counted as low doses, such rows drown the people who truly need little.",
  function(pred, actual) exchanged(pred, actual, usable = !is.na(pred) & !is.na(actual))
)

mistake("share of everyone", task = "within20", lesson = "bands",
  "You divided the hits of each band by everybody. A rule that is right for all who need little then
  shows a few per cent, only because they are few. Divide by the people of the band.",
  function(pred, actual) {
    exchanged(pred, actual, share = function(hit, here) {
      if (any(here)) sum(hit[here]) / length(hit) else NA
    })
  }
)

mistake("too high and too low cancel", task = "within20", lesson = "bands",
  "Your error has a sign, so a bleed and a clot cancel to a perfect zero. The mean absolute error
  takes each distance without its sign.",
  function(pred, actual) {
    exchanged(pred, actual, error = function(pred, actual) mean(pred - actual))
  }
)

mistake("root of the mean square", task = "within20", lesson = "bands",
  "You took the root of the mean squared error. One large miss then speaks for all, and the number is
  no longer how far off a person's dose is on average. The mean absolute error is asked for.",
  function(pred, actual) {
    result <- within20(pred, actual)
    usable <- !is.na(pred) & !is.na(actual) & actual > 0
    if (any(usable)) result$mae <- sqrt(mean((pred[usable] - actual[usable])^2))
    result
  }
)

mistake("overall only in the table", task = "rule_bands", lesson = "bands",
  "You left one number for each rule. 42 % for the fixed dose looks passable until you see 0 % of
  the people who need little. Keep the whole result of your function.",
  function() lapply(rule_bands, function(result) result$all)
)

mistake("prediction and actual dose exchanged in the table", task = "rule_bands", lesson = "bands",
  "You handed over the actual dose first. With 35 mg for everyone all people now stand in one band,
  and those who need little are nowhere in your table.",
  function() of_rules(function(pred) within20(actual, pred))
)

mistake("mg a day against mg a week", task = "rule_bands", lesson = "equation",
  "You divided predictions by seven and compared them with weekly doses. Nobody is hit, and a
  mistaken unit looks like a useless rule. In the other direction it is a seven-fold overdose.",
  function() of_rules(function(pred) within20(pred / 7, actual))
)

mistake("only people who were tested", task = "rule_bands", lesson = "unknown",
  "You dropped the people without a VKORC1 result. They start the drug too, on the unknown term, and
  your table says nothing about them. The rule has to serve whoever comes through the door.",
  function() {
    tested <- !is.na(people$vkorc1)
    of_rules(function(pred) within20(pred[tested], actual[tested]))
  }
)

of_rules <- function(judge) {
  list(
    pgx = judge(predicted(people, "pgx")),
    clinical = judge(predicted(people, "clinical")),
    fixed = judge(rep(35, nrow(people)))
  )
}
