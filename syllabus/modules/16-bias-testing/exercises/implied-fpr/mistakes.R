mistake("prevalence left out", task = "implied_fpr", lesson = "conflict",
  "You promise both groups the same false alarms because PPV and misses are equal. They cannot be:
  the group with more disease has fewer well people to carry its wrong flags. Prevalence belongs
  in the answer.",
  function(prev, ppv, fnr) {
    implied_fpr(prev, ppv, fnr)
    (1 - ppv) / ppv * (1 - fnr)
  }
)

mistake("odds upside down", task = "implied_fpr", lesson = "conflict",
  "At a prevalence of 30 % more than all of the well would get a false alarm, which is impossible.
  You turned the prevalence odds around. More disease must bring more false alarms here, not
  fewer.",
  function(prev, ppv, fnr) {
    implied_fpr(prev, ppv, fnr)
    (1 - prev) / prev * (1 - ppv) / ppv * (1 - fnr)
  }
)

mistake("prevalence for odds", task = "implied_fpr", lesson = "conflict",
  "Your rate speaks of everyone, sick and well together, so it is too low for the well. They alone
  can get a false alarm. The more common the disease, the more of their burden you hide.",
  function(prev, ppv, fnr) {
    implied_fpr(prev, ppv, fnr)
    prev * (1 - ppv) / ppv * (1 - fnr)
  }
)

mistake("missed instead of found", task = "implied_fpr", lesson = "conflict",
  "By your version a tool that misses nobody would cause no false alarms at all. You counted the
  sick who were missed. Wrong flags come along with right ones, so start from the sick who were
  found.",
  function(prev, ppv, fnr) {
    implied_fpr(prev, ppv, fnr)
    prev / (1 - prev) * (1 - ppv) / ppv * fnr
  }
)

mistake("one minus PPV", task = "implied_fpr", lesson = "rates",
  "You told well people the share of wrong flags among all flags. That is the view of the clinic
  that answers them. A well person asks another question: of people like me, how many are flagged?",
  function(prev, ppv, fnr) {
    implied_fpr(prev, ppv, fnr)
    1 - ppv
  }
)

mistake("PPV odds upside down", task = "implied_fpr", lesson = "conflict",
  "The more reliable the flag, the more false alarms you predict. A board would turn down the
  better tool. For each right flag count the wrong ones, not the other way round.",
  function(prev, ppv, fnr) {
    implied_fpr(prev, ppv, fnr)
    prev / (1 - prev) * ppv / (1 - ppv) * (1 - fnr)
  }
)

mistake("silent outside the limits", task = "implied_fpr", lesson = "conflict",
  "A typing error, 30 for 0.30, passes without a word and may end up in the board's paper. Numbers
  that no group of people can have must stop the calculation with an error.",
  function(prev, ppv, fnr) tryCatch(implied_fpr(prev, ppv, fnr), error = function(e) NA)
)

mistake("the old PPV", task = "ppv_at_equal_fpr", lesson = "conflict",
  "You left group B's PPV where it was. With more false alarms and no more sick people, its flags
  are right less often. The clinic would be staffed for far fewer well people than will come.",
  function() 0.6
)

mistake("well people not counted", task = "ppv_at_equal_fpr", lesson = "conflict",
  "You used the false-positive rate as if all of group B were well. It applies to the nine in ten
  who are. Weigh it by their share before you compare it with the sick.",
  function() {
    right <- 0.1 * 0.8
    right / (right + implied_fpr(0.3, 0.6, 0.2))
  }
)

mistake("nobody missed", task = "ppv_at_equal_fpr", lesson = "conflict",
  "You counted every sick person of group B as found. One in five is missed, so fewer flags are
  right than you promise the clinic.",
  function() 0.1 / (0.1 + 0.9 * implied_fpr(0.3, 0.6, 0.2))
)

mistake("right flags per wrong one", task = "ppv_at_equal_fpr", lesson = "rates",
  "You gave the number of right flags for each wrong one. PPV asks for the right flags among all
  flags; read as a PPV your number is too high, and the clinic plans for too few visits.",
  function() 0.1 * 0.8 / (0.9 * implied_fpr(0.3, 0.6, 0.2))
)
