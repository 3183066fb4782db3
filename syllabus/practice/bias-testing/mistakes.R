crossed_where <- function(wanted) sort(names(crossed)[wanted], method = "radix")

# A named list with some entries replaced.
with_other <- function(answer, ...) {
  other <- list(...)
  answer[names(other)] <- other
  answer
}

mistake("small by everyone", task = "bias_groups",
  "You called a group small by all its members. A sensitivity rests on those in need alone. A group
  of 27 with three people in need would pass as large, and one person would decide its rate.",
  function() {
    everyone <- table(paste(people$group, people$band))[names(crossed)]
    with_other(bias_groups, small = crossed_where(everyone < 10))
  }
)

mistake("share of the places", task = "bias_groups",
  "You took group B's share of the picked. The report needs the share of all people first: only
  beside it can anybody see that the places are fewer than the people.",
  function() with_other(bias_groups, share_b = mean(people$group[people$picked] == "B"))
)

mistake("interval over everyone", task = "bias_groups",
  "Your interval divides by everybody of that age, also those who need no nurse. It is narrower and
  lower than what six people can tell, and the owner believes it.",
  function() {
    limits <- wilson(found_of_oldest(), nrow(oldest))
    with_other(bias_groups, b80_lo = limits[1], b80_hi = limits[2])
  }
)

mistake("age alone", task = "bias_groups",
  "You took the oldest of both groups together. Harm hides where two columns cross: group A's oldest
  would answer for group B's, whom nobody has looked at.",
  function() {
    both <- people[people$band == "80+", ]
    seen <- sum(both$picked & both$in_need)
    limits <- wilson(seen, sum(both$in_need))
    with_other(bias_groups,
      b80_n = nrow(both), b80_pos = sum(both$in_need), b80_found = seen,
      b80_lo = limits[1], b80_hi = limits[2]
    )
  }
)

mistake("cost of the same year", task = "bias_lists",
  "You audited a list nobody used. When the places were given, this year's cost was not known; the
  programme ranked by prior_cost. The people who were really passed over do not show.",
  function() {
    each_list(function(share, row) {
      chosen <- people[top("cost", share), ]
      list(
        b_by_cost = mean(chosen$group == "B"),
        need_a = mean(chosen$need[chosen$group == "A"]),
        need_b = mean(chosen$need[chosen$group == "B"])
      )
    })
  }
)

mistake("share of the group", task = "bias_lists",
  "You divided by all of group B. That tells how many of them get a place, which grows with the
  number of places. To see who is passed over, ask how many of the places go to group B.",
  function() {
    in_b <- people$group == "B"
    each_list(function(share, row) {
      list(
        b_by_cost = mean(top("prior_cost", share)[in_b]),
        b_by_need = mean(top("need", share)[in_b])
      )
    })
  }
)

mistake("need of everyone", task = "bias_lists",
  "You averaged need over everybody. That says how ill the groups are, not how ill one had to be to
  get a nurse. Average on the list by cost, where the hurdle shows.",
  function() {
    ill <- tapply(people$need, people$group, mean)
    each_list(function(share, row) list(need_a = ill[["A"]], need_b = ill[["B"]]))
  }
)

mistake("need on the list by need", task = "bias_lists",
  "You averaged on the list that should have been. Everyone on it is about equally ill, so the
  hurdle that group B meets today disappears. Use the list by cost, the one that decided.",
  function() {
    each_list(function(share, row) {
      chosen <- people[top("need", share), ]
      ill <- tapply(chosen$need, chosen$group, mean)
      list(need_a = ill[["A"]], need_b = ill[["B"]])
    })
  }
)

mistake("blood gas minus probe", task = "bias_limits",
  "Your sign is turned round: your numbers say that the probe reads too low. The nurse would expect
  the patient to be better than the display, and the one who is short of oxygen gets none.",
  function() {
    lapply(bias_limits, function(row) with_other(row, bias = -row$bias, lo = -row$hi, hi = -row$lo))
  }
)

mistake("limits of the mean", task = "bias_limits",
  "Your limits are those of the mean: you divided by the root of n. They tell the buyer of the probe
  something. The nurse at the bed has one reading, and it may be many points off.",
  function() lapply(bias_limits, function(row) around(row, (row$hi - row$bias) / sqrt(row$n)))
)

mistake("one spread short", task = "bias_limits",
  "Your limits lie one standard deviation away, so a third of the readings falls outside. The nurse
  is told that these are the limits, and every third patient breaks them.",
  function() lapply(bias_limits, function(row) around(row, (row$hi - row$bias) / 1.96))
)

mistake("one number for all tones", task = "bias_limits",
  "All tones share your mean. The error on dark skin disappears in an average that light skin
  dominates. That is how such a probe came to be sold as accurate.",
  function() {
    everyone <- probe$spo2 - probe$sao2
    lapply(bias_limits, function(row) {
      around(with_other(row, bias = mean(everyone)), 1.96 * sd(everyone))
    })
  }
)

mistake("of the hypoxic, who looks fine", task = "bias_occult",
  "You started from the patients with low oxygen. That asks how many of them look fine. The nurse
  stands before a reading of 94 and asks the reverse: how often does it lie?",
  function() occult(kept = probe$sao2 < 88, counted = probe$spo2 >= 92 & probe$spo2 <= 96)
)

mistake("low readings let in", task = "bias_occult",
  "You let in readings below 92. Those alarm by themselves and reassure nobody; with them your rate
  is no longer the rate of false comfort.",
  function() occult(kept = probe$spo2 <= 96, counted = probe$sao2 < 88)
)

mistake("high readings let in", task = "bias_occult",
  "You let in readings above 96. They are mostly right and dilute the rate: the false comfort at 92
  to 96, where the nurse decides whether to wait, looks rarer than it is.",
  function() occult(kept = probe$spo2 >= 92, counted = probe$sao2 < 88)
)

mistake("88 counted as below", task = "bias_occult",
  "You counted a blood gas of exactly 88. The definition says below 88. Your rates can no longer be
  compared with the published ones, and the comparison is what the owner will ask for.",
  function() occult(kept = probe$spo2 >= 92 & probe$spo2 <= 96, counted = probe$sao2 <= 88)
)

mistake("plain interval", task = "bias_occult",
  "Your interval is the plain one, rate plus or minus 1.96 standard errors. With seven events it
  lies too low, and near zero it promises safety that seven patients cannot give.",
  function() {
    lapply(bias_occult, function(row) {
      half <- 1.96 * sqrt(row$rate * (1 - row$rate) / row$n)
      with_other(row, lo = max(0, row$rate - half), hi = row$rate + half)
    })
  }
)

mistake("sensitivity and PPV exchanged", task = "bias_rates",
  "You exchanged sensitivity and PPV. Group B then looks well served, since the few who get in are
  very ill. The many who were missed have left your numbers.",
  function() each_rate(function(row, y, flag) with_other(row, tpr = row$ppv, ppv = row$tpr))
)

mistake("wrong flags among the flags", task = "bias_rates",
  "You divided the wrong flags by all flags. The false-positive rate asks the people without need:
  how many of them were called? They are the many, and your number does not know them.",
  function() each_rate(function(row, y, flag) with_other(row, fpr = sum(!y & flag) / sum(flag)))
)

mistake("one label twice", task = "bias_rates",
  "Both your verdicts use the label cost, the one the programme was built on. By it, all is well.
  Whoever is ill and cheap cannot appear in your report at all.",
  function() list(need = bias_rates$cost, cost = bias_rates$cost)
)

mistake("judged by its own list", task = "bias_rates",
  "You judged the list by last year's cost, which is the list itself. It finds everybody it picked,
  100 % in both groups. A tool that is its own witness is never found wrong.",
  function() {
    own <- lapply(c(A = "A", B = "B"), function(group) {
      picked <- people$picked[people$group == group]
      rates(picked, picked)
    })
    with_other(bias_rates, cost = own)
  }
)

mistake("everybody in both groups", task = "bias_rates",
  "Both groups show the rates of everybody. In that average group B's misses disappear, which is how
  they went unseen until now. Cut both vectors by group before you count.",
  function() {
    lapply(labels, function(y) {
      everybody <- rates(y, people$picked)
      list(A = everybody, B = everybody)
    })
  }
)

mistake("a model for each group", task = "bias_calibration",
  "You fitted a model in each group. Each fits its own people, so every shift is zero and nothing
  seems wrong. The programme prints one risk for everybody; judge that one.",
  function() lapply(bias_calibration, function(row) list(A = 0, B = 0))
)

mistake("difference of two shares", task = "bias_calibration",
  "You subtracted two shares. That depends on how common need is; it is not the shift on the logit
  scale that makes a group's risks right. Whoever applies your number repairs the wrong amount.",
  function() each_shift(function(y, p) mean(y) - mean(p))
)

mistake("the risk of cost against need", task = "bias_calibration",
  "You judged one model by both labels. A risk of high cost, read as a risk of need, is too low for
  nearly everybody who is ill. Fit one model for each label.",
  function() with_other(bias_calibration, need = shifts(labels$need, risk$cost, citl))
)

mistake("expected minus observed", task = "bias_calibration",
  "Your sign is turned round. Whoever repairs the risks by it lowers those of group B, which are too
  low already, and takes away more of their places.",
  function() each_shift(function(y, p) -citl(y, p))
)

mistake("a quota on the same list", task = "bias_mitigation",
  "You gave group B its share of the places, still by cost. The costliest of each group get in, not
  the most ill. The number looks fair; Mrs B., ill and cheap, stays out.",
  function() {
    ranked <- people[order(-people$prior_cost, people$id), ]
    for_b <- round(sum(people$picked) * mean(people$group == "B"))
    taken <- c(
      head(ranked$id[ranked$group == "B"], for_b),
      head(ranked$id[ranked$group == "A"], sum(people$picked) - for_b)
    )
    moved(people$id %in% taken)
  }
)

mistake("ties given to the costlier", task = "bias_mitigation",
  "You broke ties by cost. Many people share the same need, so at the edge of the list cost decides
  again, and group B pays again. A rule for ties is a rule about people.",
  function() {
    ranked <- people$id[order(-people$need, -people$prior_cost)]
    moved(people$id %in% head(ranked, sum(people$picked)))
  }
)

mistake("everyone in need", task = "bias_mitigation",
  "You gave a place to everyone in need. There are more of them than places: the programme would
  promise a nurse to people whom nobody can visit.",
  function() moved(people$in_need)
)

mistake("winners for losers", task = "bias_mitigation",
  "You exchanged those who lose a place with those who gain one. The people who lose their nurse
  would hear of it last, and the report would say that they were the most ill.",
  function() {
    with_other(bias_mitigation,
      lose_a = sum(gaining$group == "A"), lose_b = sum(gaining$group == "B"),
      need_losing = bias_mitigation$need_gaining, need_gaining = bias_mitigation$need_losing
    )
  }
)

mistake("the group column left out", task = "audit_bias",
  "You left the group column out, and every district looks sound. Not to look at groups is not
  fairness: the people who are missed are still missed, and nobody can see it.",
  function(rows) character(0)
)

mistake("AUROC alone", task = "audit_bias",
  "You compared AUROC. It asks who stands above whom within a group, and that is right in all these
  districts. It does not see that a whole group stands too low, is recorded too rarely or is
  measured wrongly.",
  function(rows) {
    areas <- vapply(large_groups(rows), auroc, 0)
    sorted(c(if (max(areas) - min(areas) >= 0.05) "TPR_GAP", kept(rows, "SMALL_GROUP")))
  }
)

mistake("sensitivity alone", task = "audit_bias",
  "You looked at who is picked and at nothing else. A gap there is a symptom. Whether the label, the
  risks, the probe or more illness stands behind it decides what helps the people who were missed.",
  function(rows) kept(rows, c("TPR_GAP", "SMALL_GROUP"))
)

mistake("label and device trusted", task = "audit_bias",
  "You took the label for the need and the device for the patient. Sick people who were never
  recorded count as well, and a probe that reads too high reassures. Both are claims about a patient
  that somebody has to check.",
  function(rows) {
    rows$y <- rows$label
    rows$meas <- rows$ref
    audit_bias(rows)
  }
)

mistake("risks and device left out", task = "audit_bias",
  "You counted flags and labels and left the numbers out. A doctor who reads a risk, and a nurse who
  reads a probe, act on the number itself. Where it is wrong for one group, counts at one threshold
  need not show it.",
  function(rows) kept(rows, c("TPR_GAP", "LABEL_PROXY", "PREVALENCE_DIFF", "SMALL_GROUP"))
)

mistake("the first finding ends the audit", task = "audit_bias",
  "You stopped at the first finding. The gap in who is picked comes first and its cause after it, so
  the owner gets the symptom, moves a cut-off, and the sick whom nobody records stay where they
  are.",
  function(rows) {
    codes <- audit_bias(rows)
    order_of_rules <- c(
      "SMALL_GROUP", "TPR_GAP", "CALIBRATION_GAP", "LABEL_PROXY", "PREVALENCE_DIFF",
      "MEASUREMENT_BIAS"
    )
    head(codes[order(match(kind_of(codes), order_of_rules))], 1)
  }
)

mistake("nobody is named", task = "audit_bias",
  "Your codes do not say which group. \"The probe is wrong for somebody\" sends no nurse to anybody.
  Put the name of the group behind the colon.",
  function(rows) sorted(kind_of(audit_bias(rows)))
)

mistake("both groups accused", task = "audit_bias",
  "You accuse both groups of the same finding. The people whose risks and readings are right would
  get a correction, too, and for them it would be a new error.",
  function(rows) {
    codes <- audit_bias(rows)
    about_one <- kind_of(codes) %in% c("CALIBRATION_GAP", "MEASUREMENT_BIAS")
    both <- outer(kind_of(codes[about_one]), unique(rows$group), paste, sep = ":")
    sorted(c(codes, both))
  }
)

mistake("every difference counts", task = "audit_bias",
  "Every difference is a finding to you, without an interval and without a smallest size. Two groups
  are never exactly alike, so the sound district is accused, and its people wait while a committee
  looks for nothing.",
  function(rows) {
    parts <- split(rows, rows$group)
    differ <- function(share) length(unique(vapply(parts, share, 0))) > 1
    error <- vapply(parts, function(part) mean(part$meas - part$ref), 0)
    shifted <- vapply(parts, function(part) abs(citl(part$y, part$p)) > 1e-9, NA)
    sorted(c(
      if (differ(function(part) mean(part$flag[part$y == 1]))) "TPR_GAP",
      if (differ(function(part) mean(part$label[part$y == 1]))) "LABEL_PROXY",
      if (differ(function(part) mean(part$y))) "PREVALENCE_DIFF",
      sprintf("CALIBRATION_GAP:%s", names(parts)[shifted]),
      sprintf("MEASUREMENT_BIAS:%s", names(parts)[error != error[1]])
    ))
  }
)

mistake("the label among everybody", task = "audit_bias",
  "You counted the label among everybody. Then more illness and illness that nobody recorded look
  the same. Ask only those in need who of them is labelled, and leave the label out when you ask who
  is in need.",
  function(rows) {
    labelled <- lapply(large_groups(rows), function(part) part$label)
    sorted(c(
      kept(rows, c("TPR_GAP", "CALIBRATION_GAP", "MEASUREMENT_BIAS", "SMALL_GROUP")),
      if (any_apart(labelled)) c("LABEL_PROXY", "PREVALENCE_DIFF")
    ))
  }
)

mistake("only lower counts as harm", task = "audit_bias",
  "You looked only for a group that lies lower. The probe that reads too high is the one that
  reassures, and the group with more illness is the one that needs more places. Harm has both
  directions.",
  function(rows) {
    judged <- large_groups(rows)
    need <- vapply(judged, function(part) mean(part$y), 0)
    error <- vapply(judged, function(part) mean(part$meas - part$ref), 0)
    higher <- c(
      if (all(need >= need[1])) "PREVALENCE_DIFF",
      sprintf("MEASUREMENT_BIAS:%s", names(judged)[error > error[1]])
    )
    setdiff(audit_bias(rows), higher)
  }
)

mistake("5 for 0.05", task = "audit_bias",
  "Your shares run from 0 to 1 and your limit is 5, so no gap is ever large enough. One sick person
  in twenty found instead of three in four, and the audit says that all is well. Five percentage
  points are 0.05.",
  function(rows) kept(rows, c("CALIBRATION_GAP", "MEASUREMENT_BIAS", "SMALL_GROUP"))
)

mistake("a minority called small", task = "audit_bias",
  "You called a group small because it is the smaller one. More than two hundred of its people are
  in need, enough to judge. Put aside as small, they are never looked at, and the gap stays.",
  function(rows) {
    sizes <- table(rows$group)
    sprintf("SMALL_GROUP:%s", names(sizes)[sizes < 0.5 * nrow(rows)])
  }
)

found_of_oldest <- function() sum(oldest$picked & oldest$in_need)

# bias_lists with other entries; `change` sees the share of places and the row for it.
each_list <- function(change) {
  shares <- names(bias_lists)
  rows <- lapply(shares, function(share) {
    row <- bias_lists[[share]]
    do.call(with_other, c(list(row), change(as.numeric(share), row)))
  })
  stats::setNames(rows, shares)
}

around <- function(row, spread) {
  list(n = row$n, bias = row$bias, lo = row$bias - spread, hi = row$bias + spread)
}

# The table with other readings in the denominator, or others counted.
occult <- function(kept, counted) {
  lapply(stats::setNames(nm = names(bias_occult)), function(tone) {
    here <- probe$group == tone & kept
    limits <- wilson(sum(here & counted), sum(here))
    list(
      n = sum(here), x = sum(here & counted), rate = sum(here & counted) / sum(here),
      lo = limits[1], hi = limits[2]
    )
  })
}

# bias_rates with each row replaced by what `change` makes of it, of the labels and of the flags.
each_rate <- function(change) {
  lapply(labels, function(y) {
    lapply(c(A = "A", B = "B"), function(group) {
      here <- people$group == group
      change(rates(y[here], people$picked[here]), y[here], people$picked[here])
    })
  })
}

shifts <- function(y, p, measure) {
  lapply(c(A = "A", B = "B"), function(group) {
    here <- people$group == group
    measure(y[here], p[here])
  })
}

each_shift <- function(measure) {
  Map(function(y, p) shifts(y, p, measure), labels, risk[names(labels)])
}

# The task's numbers for another new list.
moved <- function(chosen) {
  out <- people[people$picked & !chosen, ]
  into <- people[!people$picked & chosen, ]
  list(
    share_b = mean(people$group[chosen] == "B"),
    tpr_a = mean(chosen[people$in_need & people$group == "A"]),
    tpr_b = mean(chosen[people$in_need & people$group == "B"]),
    lose_a = sum(out$group == "A"), lose_b = sum(out$group == "B"),
    need_losing = mean(out$need), need_gaining = mean(into$need)
  )
}

kind_of <- function(codes) sub(":.*", "", codes)
sorted <- function(codes) sort(unique(as.character(codes)), method = "radix")

# The findings of the right audit that are of these kinds.
kept <- function(rows, kinds) {
  codes <- audit_bias(rows)
  codes[kind_of(codes) %in% kinds]
}

# The groups that are large enough to judge, by name.
large_groups <- function(rows) Filter(function(part) sum(part$y) >= 20, split(rows, rows$group))

any_apart <- function(parts) {
  limits <- vapply(parts, function(part) wilson(sum(part), length(part)), c(0, 0))
  shares <- vapply(parts, mean, 0)
  max(shares) - min(shares) >= 0.05 && max(limits[1, ]) > min(limits[2, ])
}

auroc <- function(part) {
  pos <- sum(part$y == 1)
  neg <- sum(part$y == 0)
  (sum(rank(part$p)[part$y == 1]) - pos * (pos + 1) / 2) / (pos * neg)
}
