mistake("as if every patient were an event", task = "auroc_ci", lesson = "uncertainty",
  "You took the error of a simple share with everyone in the denominator. You claimed certainty from
  the non-cases; only the events carry it. In the default data that makes the interval far too
  narrow, and chance between two wards looks like a finding.",
  function(y, s) from_se(y, s, function(wins, auc) sqrt(auc * (1 - auc) / sum(dim(wins))))
)

mistake("as if every pair were a patient", task = "auroc_ci", lesson = "uncertainty",
  "You divided by the number of pairs. Sixteen pairs come from eight patients: each of them stands
  in several. The interval shrinks to almost nothing, and a model is bought or dropped on a
  certainty nobody has.",
  function(y, s) from_se(y, s, function(wins, auc) sqrt(auc * (1 - auc) / length(wins)))
)

mistake("z rounded", task = "auroc_ci", lesson = "uncertainty",
  "You used 1.96. No patient is harmed by that, but two reports on the same patients will differ in
  the last digits, and somebody will search for a reason. Use `Z`.",
  function(y, s) {
    right <- auroc_ci(y, s)
    limits <- right[["auc"]] + c(-1, 1) * 1.96 * right[["se"]]
    replace(right, c("lo", "hi"), pmin(1, pmax(0, limits)))
  }
)

mistake("population variance", task = "auroc_ci", lesson = "uncertainty",
  "You divided by n, not by n \u2212 1. With few cases the interval looks better than it is, and the
  ward with the fewest sick patients is trusted too soon.",
  function(y, s) {
    from_se(y, s, function(wins, auc) {
      variance <- function(shares) mean((shares - auc)^2)
      sqrt(variance(rowMeans(wins)) / nrow(wins) + variance(colMeans(wins)) / ncol(wins))
    })
  }
)

mistake("only the cases", task = "auroc_ci", lesson = "uncertainty",
  "You left out the non-cases' part. It is small when there are thousands of them, and large in a
  small clinic, where the interval would then promise more than its patients can tell.",
  function(y, s) from_se(y, s, function(wins, auc) sqrt(var(rowMeans(wins)) / nrow(wins)))
)

mistake("not divided by the number of patients", task = "auroc_ci", lesson = "uncertainty",
  "You added the two variances as they are. They describe single patients, not their mean, so every
  interval is huge and no model can ever be told from a coin. A harmful alert would run on. Divide
  each by its own number.",
  function(y, s) {
    from_se(y, s, function(wins, auc) sqrt(var(rowMeans(wins)) + var(colMeans(wins))))
  }
)

mistake("divided by the other number", task = "auroc_ci", lesson = "uncertainty",
  "You divided the cases' variance by the number of non-cases and the other way round. Each side
  speaks with the other side's number of witnesses. Where few cases scatter widely, the interval
  comes out too narrow, and chance is reported as harm to patients.",
  function(y, s) {
    from_se(y, s, function(wins, auc) {
      sqrt(var(rowMeans(wins)) / ncol(wins) + var(colMeans(wins)) / nrow(wins))
    })
  }
)

mistake("not cut at 0 and 1", task = "auroc_ci", lesson = "uncertainty",
  "Your interval leaves 0 to 1. An upper limit of 1.16 in a report makes the reader doubt every
  other number on the page, also the one about missed patients. Cut the limits.",
  function(y, s) {
    result <- auroc_ci(y, s)
    limits <- result[["auc"]] + c(-1, 1) * Z * result[["se"]]
    replace(result, c("lo", "hi"), limits)
  }
)

mistake("ties not counted", task = "auroc_ci", lesson = "ranking",
  "Equal scores counted as lost. An empty score, 0.5 for everyone, comes out worse than a coin and
  quite certain of it. Coarse scores of well-run wards would be turned down. A tie is half a win.",
  function(y, s) {
    auroc_ci(y, s)
    cases <- s[y == 1]
    others <- s[y == 0]
    interval_of(outer(cases, others, ">") + 0, delong)
  }
)

mistake("too few accepted", task = "auroc_ci", lesson = "uncertainty",
  "With one patient on a side there is no spread to see, and you gave an answer all the same. Read
  as \"certain\" or skipped as a blank, it hides that a single patient stands behind it. Stop and
  say so.",
  function(y, s) {
    tryCatch(auroc_ci(y, s), error = function(refused) c(auc = NA, se = NA, lo = NA, hi = NA))
  }
)

mistake("missing scores left out", task = "auroc_ci", lesson = "ranking",
  "You dropped the patient without a score. The interval now speaks for those the model could score,
  and the others are often the sickest, whose bloods were not back yet. Stop and ask why there is no
  score.",
  function(y, s) auroc_ci(y[!is.na(s)], s[!is.na(s)])
)

mistake("as if every stay were an event", task = "building_intervals", lesson = "uncertainty",
  "You took the error of a simple share with all stays in the denominator. The two buildings now
  seem clearly different, and East loses its alert for what may be chance. The cases carry the
  uncertainty, and there are few.",
  function() {
    buildings(function(y, s) {
      from_se(y, s, function(wins, auc) sqrt(auc * (1 - auc) / sum(dim(wins))))
    })
  }
)

mistake("risks of other stays", task = "building_intervals", lesson = "ranking",
  "In West, outcomes and risks come from different stays: the risks begin at the first row of the
  file, the outcomes at row 821. Each patient is judged by another patient's risk, and the AUROC
  falls to that of a coin.",
  function() {
    risks <- head(risk(rows), nrow(west))
    list(East = auroc_ci(east$y, risk(east)), West = auroc_ci(west$y, risks))
  }
)

mistake("lactate for the model", task = "building_intervals", lesson = "ranking",
  "You ranked by lactate. Good to know what one blood value can do, but the manager would switch off
  a model that you have not tested. Use `risk()`.",
  function() {
    list(East = auroc_ci(east$y, east$lactate), West = auroc_ci(west$y, west$lactate))
  }
)

# The result with another standard error; refusals as in the reference.
from_se <- function(y, s, error) {
  auroc_ci(y, s)
  cases <- s[y == 1]
  others <- s[y == 0]
  interval_of(outer(cases, others, ">") + 0.5 * outer(cases, others, "=="), error)
}

interval_of <- function(wins, error) {
  auc <- mean(wins)
  se <- error(wins, auc)
  c(auc = auc, se = se, lo = max(0, auc - Z * se), hi = min(1, auc + Z * se))
}

delong <- function(wins, auc) {
  sqrt(var(rowMeans(wins)) / nrow(wins) + var(colMeans(wins)) / ncol(wins))
}

buildings <- function(with) {
  list(East = with(east$y, risk(east)), West = with(west$y, risk(west)))
}
