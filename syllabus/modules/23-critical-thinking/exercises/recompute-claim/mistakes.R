# The reference's result with some fields replaced; each of `other` is a function of the counts.
counted <- function(n, events, missed, alert_frac, ...) {
  right <- recompute_claim(n, events, missed, alert_frac)
  facts <- list(n = n, events = events, missed = missed, tp = right$tp, alerts = right$alerts)
  other <- list(...)
  for (name in names(other)) if (!is.na(right[[name]])) right[[name]] <- other[[name]](facts)
  right
}

ratios <- function(n, events, tp, alerts) {
  list(
    tp = tp,
    alerts = alerts,
    sens = if (events != 0) tp / events else NA,
    spec = if (n != events) 1 - (alerts - tp) / (n - events) else NA,
    ppv = if (alerts != 0) tp / alerts else NA,
    nne = if (tp != 0) alerts / tp else NA
  )
}

whole <- function(x) floor(x + 0.5 + 1e-9)

mistake("everyone below the line of sensitivity", task = "recompute_claim", lesson = "recompute",
  "You divided the missed by everyone. In the published study two thirds of septic patients were
  missed, and your number calls that a sensitivity of 96 %. Only those with the condition can be
  missed.",
  function(n, events, missed, alert_frac) {
    counted(n, events, missed, alert_frac, sens = function(of) 1 - of$missed / of$n)
  }
)

mistake("share of alerts as PPV", task = "recompute_claim", lesson = "recompute",
  "You gave the share of stays with an alert as PPV. That is how often it rings, not how often it
  is right. The nurse asks: of those it rings for, how many are ill?",
  function(n, events, missed, alert_frac) {
    counted(n, events, missed, alert_frac, ppv = function(of) of$alerts / of$n)
  }
)

mistake("accepts impossible numbers", task = "recompute_claim", lesson = "recompute",
  "You computed from counts that cannot be: fifty patients found by ten alerts. The abstract
  contradicts itself; ask the authors. A neat ratio made of it would be believed on the ward.",
  function(n, events, missed, alert_frac) {
    ratios(n, events, events - missed, whole(alert_frac * n))
  }
)

mistake("too many false alerts accepted", task = "recompute_claim", lesson = "recompute",
  "You did not ask whether so many well people exist. More false alerts than people without the
  condition make a negative specificity; a table with it goes to the ward, and the error behind it
  stays in the paper.",
  function(n, events, missed, alert_frac) {
    plain <- missed >= 0 && missed <= events && events <= n && alert_frac >= 0 && alert_frac <= 1
    if (plain && whole(alert_frac * n) >= events - missed) {
      return(ratios(n, events, events - missed, whole(alert_frac * n)))
    }
    recompute_claim(n, events, missed, alert_frac)
  }
)

mistake("missed and found exchanged", task = "recompute_claim", lesson = "recompute",
  "You counted the missed patients as the found ones. A system that overlooks two of three would
  be praised for finding them. Those with an alert are the events without the missed.",
  function(n, events, missed, alert_frac) {
    right <- recompute_claim(n, events, missed, alert_frac)
    ratios(n, events, missed, right$alerts)
  }
)

mistake("everyone below the line of specificity", task = "recompute_claim", lesson = "recompute",
  "You divided the false alerts by everyone. Specificity speaks for the well: of them, how many
  were left in peace? With the sick below the line the ward's nights look quieter than they are.",
  function(n, events, missed, alert_frac) {
    counted(n, events, missed, alert_frac, spec = function(of) 1 - (of$alerts - of$tp) / of$n)
  }
)

mistake("every alert false", task = "recompute_claim", lesson = "recompute",
  "You counted every alert against specificity, the right ones too. The patients who were found
  would be booked as disturbed well people. Take them off first.",
  function(n, events, missed, alert_frac) {
    counted(n, events, missed, alert_frac, spec = function(of) 1 - of$alerts / (of$n - of$events))
  }
)

mistake("alerts for each case, found or not", task = "recompute_claim", lesson = "recompute",
  "You divided the alerts by all cases. The missed ones did not come by an alert: in the published
  study 2.7 alerts would seem to find a patient, where it took 8.2. The night shift is staffed by
  this number.",
  function(n, events, missed, alert_frac) {
    counted(n, events, missed, alert_frac, nne = function(of) of$alerts / of$events)
  }
)

mistake("false alerts for each case found", task = "recompute_claim", lesson = "recompute",
  "You counted only the false alerts for each case found. Somebody walks to the right ones, too;
  the ward needs all walks. The number is one too low.",
  function(n, events, missed, alert_frac) {
    counted(n, events, missed, alert_frac, nne = function(of) (of$alerts - of$tp) / of$tp)
  }
)

mistake("a half rounded to even", task = "recompute_claim", lesson = "recompute",
  "Twelve and a half alerts became twelve: `round()` takes a half to the even number. Two
  reviewers then recompute one paper and get two PPVs. Round a half up, as the task says.",
  function(n, events, missed, alert_frac) {
    right <- recompute_claim(n, events, missed, alert_frac)
    ratios(n, events, right$tp, round(alert_frac * n))
  }
)

mistake("parts of an alert", task = "recompute_claim", lesson = "recompute",
  "You kept 6,921.9 alerts. An alert is an event at a bed; there are no parts of one. A count that
  nobody could have counted makes a reader doubt the rest of your table.",
  function(n, events, missed, alert_frac) {
    right <- recompute_claim(n, events, missed, alert_frac)
    ratios(n, events, right$tp, alert_frac * n)
  }
)

mistake("zero for undefined", task = "recompute_claim", lesson = "recompute",
  "A ratio without a denominator got the value 0. With no case on the ward a sensitivity of 0 says
  that every patient was overlooked. Nobody was there to overlook: leave it open.",
  function(n, events, missed, alert_frac) {
    lapply(recompute_claim(n, events, missed, alert_frac), function(x) if (is.na(x)) 0 else x)
  }
)

mistake("18 taken as exact", task = "claim_bounds", lesson = "recompute",
  "You took 18 % as exact. It is a rounded number, and so is what you make of it. The authors can
  answer \"12.4\" to your \"12.2\", and the talk about the missed patients is over.",
  function() {
    exact <- recompute_claim(38455, 2552, 1709, 0.18)
    list(ppv = rep(exact$ppv, 2), nne = rep(exact$nne, 2))
  }
)

mistake("ends exchanged", task = "claim_bounds", lesson = "recompute",
  "Lowest and highest PPV have changed places. More alerts for the same patients make each alert
  worth less. A reader would take the better end for the worse one.",
  function() list(ppv = c(few$ppv, many$ppv), nne = c(few$nne, many$nne))
)

mistake("a whole point to each side", task = "claim_bounds", lesson = "recompute",
  "You went from 17 to 19 %. Whoever prints 18 may have had 17.5 to 18.5. Bounds wider than the
  rounding let the authors say that your numbers prove nothing about their patients.",
  function() {
    low <- recompute_claim(38455, 2552, 1709, 0.17)
    high <- recompute_claim(38455, 2552, 1709, 0.19)
    list(ppv = c(high$ppv, low$ppv), nne = c(low$nne, high$nne))
  }
)
