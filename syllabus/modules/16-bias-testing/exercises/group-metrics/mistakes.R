mistake("accuracy by group", task = "group_metrics", lesson = "rates",
  "Group B looks as safe as group A, while its sick patients are missed. You reported accuracy, the
  share of right calls among everyone. Well patients who were left alone fill that number up.
  Sensitivity asks only those who have the need.",
  function(y, flag, group) {
    each_group(y, flag, group, function(row, y, flag) {
      right <- sum(y == flag)
      limits <- wilson(right, row$n)
      c(tpr = right / row$n, tpr_lo = limits[1], tpr_hi = limits[2])
    })
  }
)

mistake("zero for undefined", task = "group_metrics", lesson = "undefined",
  "The board would read that the tool misses everyone in a group where nobody was sick. You gave a
  rate without a denominator the value 0. No cases is not zero sensitivity: it is no answer yet.",
  function(y, flag, group) {
    lapply(group_metrics(y, flag, group), function(row) replace(row, is.na(row), 0))
  }
)

mistake("gap without n", task = "group_metrics", lesson = "small-groups",
  "No group is marked as small, so \"1 of 2 against 2 of 2\" reaches the board as a finding. One
  patient decides that gap. The mark tells the reader to wait for more patients before anyone
  changes the care of a group.",
  function(y, flag, group) {
    each_group(y, flag, group, function(row, y, flag) list(small = FALSE))
  }
)

mistake("small by group size", task = "group_metrics", lesson = "small-groups",
  "A group of many well people and a handful of sick ones passes as well measured. You judged size
  by everyone in the group. Sensitivity rests on those with the need, so they are the ones to
  count.",
  function(y, flag, group) {
    each_group(y, flag, group, function(row, y, flag) list(small = row$n < 10))
  }
)

mistake("interval over everyone", task = "group_metrics", lesson = "small-groups",
  "The interval around sensitivity belongs to another share. You gave it the whole group as
  denominator, so patients who could not be missed at all make it look certain. Its limits must
  rest on the same patients as the rate.",
  function(y, flag, group) {
    each_group(y, flag, group, function(row, y, flag) {
      limits <- wilson(sum(y == 1 & flag == 1), row$n)
      c(tpr_lo = limits[1], tpr_hi = limits[2])
    })
  }
)

mistake("false alarms among flags", task = "group_metrics", lesson = "rates",
  "A well patient's own risk of a false alarm is hidden. You divided false alarms by the flagged;
  that is 1 \u2212 PPV, the view of the person who answers flags. The false-positive rate divides
  by everyone without the need.",
  function(y, flag, group) {
    each_group(y, flag, group, function(row, y, flag) list(fpr = 1 - row$ppv))
  }
)

mistake("false alarms over everyone", task = "group_metrics", lesson = "rates",
  "You divided false alarms by the whole group. The sick cannot have a false alarm; with them below the
  line, a group with much disease seems to be left in peace. Divide by those without the need.",
  function(y, flag, group) {
    each_group(y, flag, group, function(row, y, flag) list(fpr = row$fpr * (row$n - row$pos) / row$n))
  }
)

mistake("those left alone as false alarms", task = "group_metrics", lesson = "rates",
  "Your false-positive rate counts the well who were *not* flagged. That is the specificity: the report
  would call the quietest tool the one that disturbs most people. Count the well who were flagged.",
  function(y, flag, group) each_group(y, flag, group, function(row, y, flag) list(fpr = 1 - row$fpr))
)

mistake("the missed share as false alarms", task = "group_metrics", lesson = "rates",
  "You gave 1 \u2212 sensitivity as the false-positive rate. That is the share of the *sick* who are
  missed. The well who are called in for nothing stand in no number of your report.",
  function(y, flag, group) each_group(y, flag, group, function(row, y, flag) list(fpr = 1 - row$tpr))
)

mistake("share of flags as sensitivity", task = "group_metrics", lesson = "rates",
  "The patients who were missed have left your report. You exchanged sensitivity and PPV: one
  starts from those with the need, the other from those who were flagged. A tool that finds one
  patient in ten could then score 100 %.",
  function(y, flag, group) {
    exchanged <- group_metrics(flag, y, group)
    truth <- group_metrics(y, flag, group)
    Map(function(row, true) {
      kept <- c("n", "pos", "fpr", "small")
      row[kept] <- true[kept]
      row
    }, exchanged, truth)
  }
)

mistake("cost as the truth", task = "need_rates", lesson = "proxy",
  "The programme looks fair, and group B's patients in need stay at home. You judged it by who
  became expensive. That label carries the same gap as the score: less is spent on group B at
  equal need. Judge it by need.",
  function() programme(function(rows) rows$id %in% costliest(rows, rows$cost))
)

mistake("more than three", task = "need_rates", lesson = "rates",
  "Patients with exactly three conditions fell out of the report. The programme's rule says three
  or more, so they were promised help and must be counted among those it may miss.",
  function() programme(function(rows) rows$need > 3)
)

mistake("truth and flag exchanged", task = "need_rates", lesson = "rates",
  "You asked how many of the picked had the need and called it sensitivity. The patients nobody
  picked are then in no denominator. The first list is what is true of the patient, the second
  what the tool did.",
  function() group_metrics(rows$id %in% picked, rows$need >= 3, rows$group)
)

# The right result with some entries of each group replaced; `change` sees the group's own patients.
each_group <- function(y, flag, group, change) {
  result <- group_metrics(y, flag, group)
  for (name in names(result)) {
    here <- group == name
    changes <- as.list(change(result[[name]], y[here], flag[here]))
    result[[name]][names(changes)] <- changes
  }
  result
}

programme <- function(truth) group_metrics(truth(rows), rows$id %in% picked, rows$group)

costliest <- function(rows, cost) head(rows$id[order(-cost, rows$id)], nrow(rows) %/% 10)
