# A report on each site, made of its own stays; `change` gets the reference's row and the stays.
row_by_row <- function(df, min_events, change) {
  report <- site_report(df, min_events)
  for (at in seq_len(nrow(report))) {
    report[at, ] <- change(report[at, ], df[df$site == report$site[at], ])
  }
  report
}

enough_for <- function(part, least) min(sum(part$y), sum(1 - part$y)) >= least

mistake("pooled AUROC repeated", task = "site_report", lesson = "sites",
  "Every site has the AUROC of all stays together. One failing hospital disappears in the average,
  and its patients with it. Each row is made of its own stays.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report$auc <- rep(if (nrow(df) > 0) auroc(df$y, df$p) else 0, nrow(report))
    report
  }
)

mistake("pooled calibration repeated", task = "site_report", lesson = "sites",
  "Level and spread come from all stays together. A hospital where too much is promised hides
  behind one where too little is; its nurses walk for nothing, and your table says that all is
  well.",
  function(df, min_events = 10) {
    row_by_row(df, min_events, function(row, part) {
      if (enough_for(part, 2)) row[c("citl", "slope")] <- calib(df$y, df$p)
      row
    })
  }
)

mistake("small sites hidden", task = "site_report", lesson = "sites",
  "Small sites are missing from your table. Silence about a site reads as approval: if the model
  fails its patients, nobody will be looking. Keep the row and mark it.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report[!report$small, ]
  }
)

mistake("small sites emptied", task = "site_report", lesson = "sites",
  "You blanked the results of small sites. What was seen there belongs in the row, beside the mark
  that it is little; otherwise nobody can add next year's patients to it.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report[report$small, c("auc", "citl", "slope")] <- NA
    report
  }
)

mistake("stays for events", task = "site_report", lesson = "sites",
  "You called a site small by its stays. A thousand stays with three events know as little as
  thirty with three: it is the patients with sepsis who show whether they are found.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report$small <- report$n < min_events
    report
  }
)

mistake("exactly enough is small", task = "site_report", lesson = "sites",
  "A site with exactly the agreed number of events was marked as small. It has what was asked for;
  a hospital that waited for its tenth patient is told to wait on.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report$small <- report$events <= min_events
    report
  }
)

mistake("always ten", task = "site_report", lesson = "sites",
  "You compared with ten, whatever was asked. The limit belongs to those who decide; with yours, a
  site that they find too small for its patients' safety passes.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report$small <- report$events < 10
    report
  }
)

mistake("calibration from a single case", task = "site_report", lesson = "sites",
  "You fitted level and spread to a single patient of a kind. The number that comes out is that
  patient's story, and a hospital's risks would be moved for everyone by it. Below two, leave both
  open.",
  function(df, min_events = 10) {
    row_by_row(df, min_events, function(row, part) {
      if (enough_for(part, 1)) row[c("citl", "slope")] <- calib(part$y, part$p)
      row
    })
  }
)

mistake("zero for unknown", task = "site_report", lesson = "sites",
  "A site whose level cannot be known got a 0, which means perfect. The regulator ticks off the
  hospital that was never tested, and its patients are the test. Leave it `NA`.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report[is.na(report)] <- 0
    report
  }
)

mistake("a coin without pairs", task = "site_report", lesson = "sites",
  "A site without an event has no pair to rank, and you gave it 0.5. It reads as a model that
  failed there; in truth no sick patient came, and nobody knows. Leave it `NA`.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report$auc[is.na(report$auc)] <- 0.5
    report
  }
)

mistake("sites as they come", task = "site_report", lesson = "sites",
  "Your rows stand in the order of the file. Next month's table has another order, and somebody
  reads the row of another hospital's patients. Sort by name.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report[match(unique(as.character(df$site)), report$site), ]
  }
)

mistake("ranked by AUROC", task = "site_report", lesson = "sites",
  "You ranked the sites by AUROC. The first and the last are then mostly the smallest: a site with
  two events was named worst, and its patients lose what may serve them. Sort by name.",
  function(df, min_events = 10) {
    report <- site_report(df, min_events)
    report[order(-report$auc), ]
  }
)

mistake("incomplete stays dropped", task = "site_report", lesson = "sites",
  "You left out stays without a risk or an outcome. They are often those where something broke: a
  patient whom the model never scored disappears from the count that should accuse it. Stop and
  say so.",
  function(df, min_events = 10) site_report(df[complete.cases(df), ], min_events)
)

mistake("the lowest results", task = "too_few", lesson = "sites",
  "You named the sites with the lowest AUROC. That is another list, and mostly luck: the question
  was where too few patients had sepsis to judge at all.",
  function() report$site[order(report$auc)][1:2]
)

mistake("ten is too few", task = "too_few", lesson = "sites",
  "You counted ten events as too few. The rule says fewer than ten. Two hospitals that have what
  was agreed would wait another year for a word about their patients.",
  function() report$site[report$events <= 10]
)

mistake("those that can be judged", task = "too_few", lesson = "sites",
  "You named the sites that have enough events. The letter would ask nine hospitals to wait and
  let the one pass whose patients nobody has been able to judge.",
  function() report$site[!report$small]
)
