mistake("PPV as sensitivity", task = "ppv_npv", lesson = "base-rates",
  "In the supermarket two of three positives are false; you promised nearly nine of ten right. You
  gave the sensitivity, the share of the *ill* who are flagged. Start from the flagged.",
  function(se, sp, prev) {
    if (defined(se, sp, prev)) list(ppv = se, npv = sp) else ppv_npv(se, sp, prev)
  }
)

mistake("prevalence ignored", task = "ppv_npv", lesson = "base-rates",
  "The same test means different things in a clinic and a supermarket; you gave the same answer for
  both. Well people are far more numerous, and each can be flagged wrongly. Weigh both parts by
  prevalence.",
  function(se, sp, prev) {
    ppv_npv(se, sp, prev)
    ppv_npv(se, sp, 0.5)
  }
)

mistake("share of everyone", task = "ppv_npv", lesson = "base-rates",
  "You gave the part of *all* people who are ill and flagged. The woman in front of you has been
  flagged already: divide by the flagged, and NPV by the cleared.",
  function(se, sp, prev) {
    if (!defined(se, sp, prev)) return(ppv_npv(se, sp, prev))
    list(ppv = se * prev, npv = sp * (1 - prev))
  }
)

mistake("false alarms as if all were well", task = "ppv_npv", lesson = "base-rates",
  "You weighed the ill by their share and the well not at all. False alarms are then counted in
  people who are ill, and where disease is common a good test looks poor. Weigh the well by
  1 \u2212 prevalence.",
  function(se, sp, prev) {
    ppv_npv(se, sp, prev)
    share <- function(right, wrong) if (right + wrong > 0) right / (right + wrong) else NA
    list(ppv = share(se * prev, 1 - sp), npv = share(sp, (1 - se) * prev))
  }
)

mistake("1 \u2212 NPV for NPV", task = "ppv_npv", lesson = "base-rates",
  "Your NPV is the share of the cleared who are *ill*. In the supermarket that reads 0.7 %, as if
  nearly everyone sent home had the disease. NPV counts the cleared who are well.",
  function(se, sp, prev) {
    result <- ppv_npv(se, sp, prev)
    replace(result, "npv", 1 - result$npv)
  }
)

mistake("1 \u2212 PPV for PPV", task = "ppv_npv", lesson = "base-rates",
  "Your PPV is the share of the flagged who are *well*. In the supermarket the woman would hear 67 %
  and believe that she is probably ill. PPV counts the flagged who have the disease.",
  function(se, sp, prev) {
    result <- ppv_npv(se, sp, prev)
    replace(result, "ppv", 1 - result$ppv)
  }
)

mistake("sensitivity and specificity exchanged", task = "ppv_npv", lesson = "base-rates",
  "You exchanged sensitivity and specificity. Sensitivity speaks of the ill, specificity of the well.
  The ill whom your table calls found are those of another test, and somebody is sent home by it.",
  function(se, sp, prev) ppv_npv(sp, se, prev)
)

mistake("per cent for shares", task = "ppv_npv", lesson = "base-rates",
  "You gave per cent where shares from 0 to 1 are asked for. The next program multiplies by your PPV,
  and plans a hundred visits for each patient who needs one.",
  function(se, sp, prev) lapply(ppv_npv(se, sp, prev), function(share) 100 * share)
)

mistake("zero for undefined", task = "ppv_npv", lesson = "base-rates",
  "Nobody was flagged, and you report that no flag is right. The board would switch off a test that
  has not raised one alarm. Without the flagged there is no PPV: `NA`.",
  function(se, sp, prev) {
    result <- ppv_npv(se, sp, prev)
    replace(result, is.na(result), 0)
  }
)

mistake("silent outside the limits", task = "ppv_npv", lesson = "base-rates",
  "A typing error, 5 for 5 %, passed without a stop. The answer looks like a share and is none, and
  somebody is counselled by it. Refuse what cannot be a share.",
  function(se, sp, prev) {
    tryCatch(ppv_npv(se, sp, prev), error = function(refused) list(ppv = NA, npv = NA))
  }
)

mistake("half of the people", task = "half_true", lesson = "base-rates",
  "You answered with a prevalence of 50 %. The question is when half of the *flags* are true. This
  test gets there much earlier, and clinics that could use it would be refused.",
  function() 0.5
)

mistake("in per cent", task = "half_true", lesson = "base-rates",
  "You gave per cent. Read as a share it says that everyone must be ill several times over. A share
  between 0 and 1 is asked for.",
  function() 100 * half_true
)

mistake("the false-positive rate", task = "half_true", lesson = "base-rates",
  "0.093 is the share of well people who are flagged. Close, and not it: it ignores that the test
  also misses some of the ill. Set true flags equal to false ones.",
  function() 0.093
)

mistake("the PPV itself", task = "half_true", lesson = "base-rates",
  "You left the PPV found at the end, not the prevalence that brings it. The rule would demand that
  half of the shoppers are ill.",
  function() ppv_npv(0.872, 0.907, 0.097)$ppv
)

defined <- function(se, sp, prev) !anyNA(ppv_npv(se, sp, prev))
