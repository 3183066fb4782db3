# The three plans at another price of a false alarm or by another rule; refusals as in the reference.
plans <- function(y, p, pt, weight = pt / (1 - pt), flagged = p >= pt, all_weight = weight) {
  if (!is.list(net_benefit(y, p, pt))) return(NA)
  list(
    model = mean(flagged & y == 1) - mean(flagged & y == 0) * weight,
    all = mean(y) - (1 - mean(y)) * all_weight,
    none = 0
  )
}

mistake("inverted weight", task = "net_benefit", lesson = "weigh",
  "You charge (1 \u2212 pt)/pt for a false alarm: at 20 % four missed cases instead of a quarter of one.
  A ward that believes this switches off an alert that helps.",
  function(y, p, pt) plans(y, p, pt, (1 - pt) / pt)
)

mistake("the threshold as the price", task = "net_benefit", lesson = "weigh",
  "You charge pt for a false alarm. Its price is the *odds*, pt/(1 \u2212 pt); at 50 % that is one
  patient, not half. False alarms look cheap, and the alert stays on for the wrong nights.",
  function(y, p, pt) plans(y, p, pt, pt)
)

mistake("false alarms for free", task = "net_benefit", lesson = "weigh",
  "You counted the patients found and charged nothing for the rest. By this number everyone should be
  examined, always, and the nurses would never reach the next true alarm.",
  function(y, p, pt) plans(y, p, pt, 0)
)

mistake("one for one", task = "net_benefit", lesson = "weigh",
  "You charge a whole patient for each false alarm, whatever the threshold. That is a ward that acts at
  50 %. One that acts at 10 % accepts nine walks, and its alert would look harmful.",
  function(y, p, pt) plans(y, p, pt, 1)
)

mistake("strictly above", task = "net_benefit", lesson = "weigh",
  "Patients exactly at the agreed threshold were left out. The agreement says \"at this risk or
  more\", so they were promised an examination.",
  function(y, p, pt) plans(y, p, pt, flagged = p > pt)
)

mistake("per healthy person", task = "net_benefit", lesson = "weigh",
  "You divided false alarms by the healthy instead of by everyone. Net benefit counts per patient seen,
  so that gain and cost share one scale. On yours an alert costs more than it does.",
  function(y, p, pt) {
    good <- plans(y, p, pt)
    if (!is.list(good) || !any(y == 0)) return(good)
    good$model <- mean(p >= pt & y == 1) - sum(p >= pt & y == 0) / sum(y == 0) * pt / (1 - pt)
    good
  }
)

mistake("counts instead of per patient", task = "net_benefit", lesson = "weigh",
  "You left counts. A hospital twice as large then seems to have an alert twice as good, and two sites
  cannot be compared. Divide by the number of patients.",
  function(y, p, pt) {
    good <- net_benefit(y, p, pt)
    if (is.list(good)) lapply(good, function(value) value * length(y)) else good
  }
)

mistake("everyone costs nothing", task = "net_benefit", lesson = "weigh",
  "Your plan \"all\" finds every case and pays for no false alarm. Beside it any model looks useless,
  and the ward would be told to wake every patient every night.",
  function(y, p, pt) plans(y, p, pt, all_weight = 0)
)

mistake("one for one in examining everyone", task = "net_benefit", lesson = "weigh",
  "You charged the model the ward's price for a false alarm, and the plan \"all\" a whole patient for
  each. On unequal scales any model beats examining everyone, and a useless one goes live.",
  function(y, p, pt) plans(y, p, pt, all_weight = 1)
)

mistake("no one left open", task = "net_benefit", lesson = "weigh",
  "You left \"examine no one\" open. Its net benefit is known: nobody found, no false alarm, 0. It is
  the plan that an alert must beat before it may wake anybody.",
  function(y, p, pt) {
    good <- net_benefit(y, p, pt)
    if (is.list(good)) replace(good, "none", NA) else good
  }
)

mistake("missed patients charged", task = "net_benefit", lesson = "weigh",
  "You charged for the patients who were missed, not for the false alarms. Missed ones are charged
  already, since they are not among those found. The nurses' walks are now free, and the alert looks
  better than its nights.",
  function(y, p, pt) {
    good <- net_benefit(y, p, pt)
    if (!is.list(good)) return(good)
    good$model <- mean(y == 1 & p >= pt) - mean(y == 1 & p < pt) * pt / (1 - pt)
    good
  }
)

mistake("zero without patients", task = "net_benefit", lesson = "weigh",
  "Without a single patient you report a net benefit of 0, as if three plans had been tried and had
  come out equal. Nothing was tried: it is missing.",
  function(y, p, pt) {
    good <- net_benefit(y, p, pt)
    if (is.list(good)) good else list(model = 0, all = 0, none = 0)
  }
)

mistake("silent about the threshold", task = "net_benefit", lesson = "weigh",
  "A threshold of 10, typed for 10 %, or of 1 passed without a stop. No ward can mean it, and the
  answer looks like a result. Refuse it.",
  function(y, p, pt) tryCatch(net_benefit(y, p, pt), error = function(refused) NA)
)

# The table with another repair of the risks.
with_repair <- function(risks) {
  at <- function(pt) net_benefit(y, risks, pt)$model
  modifyList(benefit_table, list(repaired = vapply(c(0.05, 0.10, 0.20), at, 0)))
}

mistake("not repaired", task = "benefit_table", lesson = "repair",
  "Your repaired risks are the delivered ones. The board would read that the repair does nothing, and a
  model that could help would be sent back.",
  function() with_repair(p)
)

mistake("added to the risk itself", task = "benefit_table", lesson = "level-and-spread",
  "You added the constant to the risks, not to the log-odds. Everyone falls below zero, nobody is
  flagged, and every sick patient is missed. Go to log-odds, add, and come back.",
  function() with_repair(p + level_shift(y, p))
)

mistake("shifted the wrong way", task = "benefit_table", lesson = "level-and-spread",
  "You took the constant away instead of adding it. Risks that were too high are now higher still, and
  the nurses walk for nearly everyone.",
  function() with_repair(to_risk(log_odds(p) - level_shift(y, p)))
)

mistake("risks multiplied", task = "benefit_table", lesson = "level-and-spread",
  "You multiplied every risk by observed \u00f7 expected. The average fits, but no patient can now be
  told more than 38 % (default data), however ill. Shift the log-odds instead.",
  function() with_repair(p * sum(y) / sum(p))
)

mistake("the ratio on the log-odds", task = "benefit_table", lesson = "level-and-spread",
  "You added ln(observed \u00f7 expected). That is the shift for risks near zero; for higher ones it is
  too small, and the sum of the risks still promises more patients than come. Use `level_shift`.",
  function() with_repair(to_risk(log_odds(p) + log(sum(y) / sum(p))))
)

mistake("per 1,000", task = "benefit_table", lesson = "weigh",
  "You left the numbers per 1,000 patients. Easier to say aloud, but the table is per patient: read
  together with others it would make this alert a thousand times as good.",
  function() lapply(benefit_table, function(values) 1000 * values)
)
