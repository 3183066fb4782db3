mistake("ties count 1", task = "auroc", lesson = "ranking",
  "A model that gives everyone 0.5 looked perfect. You counted equal scores as wins, so a score that
  cannot tell the dying from the well is bought for the ward.",
  function(y, s) pairs_won(y, s, tie = 1)
)

mistake("ties count 0", task = "auroc", lesson = "ranking",
  "Equal scores were treated as wrong order, and an empty model looks worse than a coin. A score in
  coarse steps would be turned down for errors it did not make. A tie is half a win.",
  function(y, s) pairs_won(y, s, tie = 0)
)

mistake("counted from the wrong end", task = "auroc", lesson = "ranking",
  "You counted the pairs in which the *well* patient has the higher score. A model that finds the sick
  would be turned down, and one that pages for the well be bought.",
  function(y, s) 1 - auroc(y, s)
)

mistake("pairs won, not their share", task = "auroc", lesson = "ranking",
  "You left the number of pairs that were won. A large hospital then has a better model than a small
  one, whatever it tells of their patients. Divide by the number of all pairs, cases \u00d7 non-cases.",
  function(y, s) auroc(y, s) * sum(y) * sum(1 - y)
)

mistake("pairs won for each patient", task = "auroc", lesson = "ranking",
  "You divided the pairs that were won by the number of patients. Each patient stands in many pairs, so
  the number can pass 1, and no board can compare it with the vendor's 0.90. Divide by
  cases \u00d7 non-cases.",
  function(y, s) auroc(y, s) * sum(y) * sum(1 - y) / length(y)
)

mistake("patients without a score left out", task = "auroc", lesson = "ranking",
  "You dropped the patient without a score. Those are often the sickest, whose bloods were not back
  yet, and the AUROC speaks of the others. Stop, so that somebody asks why there is no score.",
  function(y, s) auroc(y[!is.na(s)], s[!is.na(s)])
)

mistake("ties in the order of the file", task = "auroc", lesson = "ranking",
  "Patients with equal scores were ranked by their place in the file. Sort the file in another way,
  and the same model gets another number; a board could be shown the better one. Equal scores share
  the mean of their ranks.",
  function(y, s) {
    if (is.na(auroc(y, s))) return(NA)
    auroc(y, rank(s, ties.method = "first"))
  }
)

mistake("steps of 0.1", task = "auroc", lesson = "pitfalls",
  "Coarse steps hide real ordering errors between patients: the case at 0.31 and the non-case at
  0.34 became equal. Compare the scores as they are, not a grid of thresholds.",
  function(y, s) auroc(y, floor(s * 10 + 1e-9))
)

mistake("accuracy at 0.5", task = "auroc", lesson = "not-said",
  "You counted right calls at 0.5. That is a threshold result, not ranking. In the default data a
  model that flags nobody is 95 % accurate and finds no patient.",
  function(y, s) if (is.na(auroc(y, s))) NA else mean((s >= 0.5) == (y == 1))
)

mistake("never below one half", task = "auroc", lesson = "ranking",
  "You turned an AUROC below 0.5 around. A model that ranks the well above the sick would enter the
  ward with a good number and page for the wrong people. Below 0.5 is a finding; report it.",
  function(y, s) max(auroc(y, s), 1 - auroc(y, s))
)

mistake("one half without pairs", task = "auroc", lesson = "ranking",
  "With only cases there is no pair, and you reported a coin. A clinic where the model was never
  tested reads as one where it failed. No pair, no AUROC: `NA`.",
  function(y, s) if (is.na(auroc(y, s))) 0.5 else auroc(y, s)
)

mistake("missing score as zero", task = "auroc", lesson = "ranking",
  "A patient nobody scored was ranked as the healthiest of all. If he is a case, the model gets the
  blame; if not, the credit. He cannot be ranked: stop and say so.",
  function(y, s) auroc(y, ifelse(is.na(s), 0, s))
)

mistake("missing score ranked highest", task = "auroc", lesson = "ranking",
  "`rank()` puts `NA` last, so a patient nobody scored was ranked as the sickest of all. If she is a
  case, the model is praised for a patient it never saw. She cannot be ranked: stop and say so.",
  function(y, s) auroc(y, rank(s))
)

mistake("missing score as if there were no pairs", task = "auroc", lesson = "ranking",
  "A score is missing, and your answer is `NA`, as if there were no pairs. The report says \"not
  applicable\" where it should say \"one patient was never scored\", and nobody looks for her. Stop
  instead.",
  function(y, s) if (anyNA(s)) NA else auroc(y, s)
)

mistake("accuracy of the model", task = "external_auroc", lesson = "not-said",
  "You left the accuracy at 0.5. It looks splendid because most stays have no sepsis; flagging
  nobody would look better still. The claim to be tested is about ranking.",
  function() mean((risk(rows) >= 0.5) == (rows$y == 1))
)

mistake("lactate alone", task = "external_auroc", lesson = "ranking",
  "You ranked by lactate, not by the model. Useful to know what one blood value can do, but the
  vendor's claim would be judged by another score. Use `risk(rows)`.",
  function() auroc(rows$y, rows$lactate)
)

mistake("rounded risks", task = "external_auroc", lesson = "pitfalls",
  "You rounded the risks before ranking. Patients who differ were made equal, and the number drifts.
  Rank first; round when you print.",
  function() auroc(rows$y, round(risk(rows), 1))
)

mistake("outcome and risk exchanged", task = "external_auroc", lesson = "ranking",
  "You counted from the wrong end, so well patients outrank the sick. The vendor would be told that
  the model is worse than a coin. Cases are the rows with y = 1.",
  function() auroc(1 - rows$y, risk(rows))
)

# The share of pairs won, with another value for a tie; gaps and refusals as in the reference.
pairs_won <- function(y, s, tie) {
  if (is.na(auroc(y, s))) return(NA)
  cases <- s[y == 1]
  others <- s[y == 0]
  mean(outer(cases, others, ">") + tie * outer(cases, others, "=="))
}
