mistake("denominator of the hypoxic", task = "occult_hypoxemia", lesson = "measurement",
  "You divided by the patients with too little oxygen: of those, how many look fine. That is
  another question. The nurse sees a comforting number and asks how often it deceives her; those
  numbers are the denominator.",
  function(df, lo = 92, hi = 96, cut = 88) {
    df <- complete(df)
    rates_of(df$group, df$sao2 < cut, df$spo2 >= lo & df$spo2 <= hi)
  }
)

mistake("low readings included", task = "occult_hypoxemia", lesson = "measurement",
  "You counted readings below the window as well. Those patients would alarm anyway. The question
  is false reassurance, and with them in, the rate describes people whom nobody overlooks.",
  function(df, lo = 92, hi = 96, cut = 88) occult_hypoxemia(df, -Inf, hi, cut)
)

mistake("high readings included", task = "occult_hypoxemia", lesson = "measurement",
  "You counted every reading from the lower end on. Readings near 100 are right far more often and
  fill the denominator, so the danger between 92 and 96 looks smaller than it is for the patient
  who lies there.",
  function(df, lo = 92, hi = 96, cut = 88) occult_hypoxemia(df, lo, Inf, cut)
)

mistake("the ends of the window left out", task = "occult_hypoxemia", lesson = "measurement",
  "Readings of exactly 92 and 96 fell out of your count. They look safe on the screen, so the
  patients behind them are part of the question.",
  function(df, lo = 92, hi = 96, cut = 88) occult_hypoxemia(df, lo + 1e-9, hi - 1e-9, cut)
)

mistake("exactly 88 counted", task = "occult_hypoxemia", lesson = "measurement",
  "You counted a saturation of exactly 88 as too low. The published definition says below 88. With
  another line your rates cannot be compared with the study, and no one can tell whether your ward
  does worse.",
  function(df, lo = 92, hi = 96, cut = 88) occult_hypoxemia(df, lo, hi, cut + 1e-9)
)

mistake("groups without a reading dropped", task = "occult_hypoxemia", lesson = "undefined",
  "A group without a comforting reading has left your table. Its patients were measured; that none
  of them looked safe is worth a line. A reader cannot miss a group that the report does not show.",
  function(df, lo = 92, hi = 96, cut = 88) {
    rates <- occult_hypoxemia(df, lo, hi, cut)
    rates[rates$n > 0, ]
  }
)

mistake("zero for undefined", task = "occult_hypoxemia", lesson = "undefined",
  "A group without a comforting reading got a rate of 0. The report now says that the probe never
  deceives these patients, and nobody has looked. No reading is no rate: leave it `NA`.",
  function(df, lo = 92, hi = 96, cut = 88) {
    rates <- occult_hypoxemia(df, lo, hi, cut)
    rates[rates$n == 0, c("rate", "lo", "hi")] <- 0
    rates
  }
)

mistake("incomplete rows counted", task = "occult_hypoxemia", lesson = "measurement",
  "Comforting readings without a blood gas stayed in your denominator. Nobody knows whether they
  were right, and each one makes the probe look safer than it was shown to be.",
  function(df, lo = 92, hi = 96, cut = 88) {
    known <- complete(df)
    open <- !is.na(df$group) & !is.na(df$spo2) & is.na(df$sao2) & df$group %in% known$group
    both <- rbind(known, replace(df[open, ], "sao2", rep(100, sum(open))))
    occult_hypoxemia(both, lo, hi, cut)
  }
)

mistake("denominator of the hypoxic in the table", task = "tone_rates", lesson = "measurement",
  "You divided by the patients with too little oxygen. The table then says how many of them look
  fine, not how often a comforting reading deceives the nurse who sees it.",
  function() {
    df <- load_data("oximetry")
    rates_of(df$group, df$sao2 < 88, df$spo2 >= 92 & df$spo2 <= 96)
  }
)

mistake("all readings in the table", task = "tone_rates", lesson = "measurement",
  "You took every reading, also those that alarm anyway and those near 100. The rate of false
  reassurance is diluted, and the patient with dark skin and a reading of 94 disappears in it.",
  function() occult_hypoxemia(load_data("oximetry"), -Inf, Inf)
)

complete <- function(df) df[complete.cases(df[c("group", "spo2", "sao2")]), ]

# The table for any denominator (`among`) and numerator (`hit`).
rates_of <- function(group, among, hit) {
  groups <- sort(unique(as.character(group)), method = "radix")
  n <- vapply(groups, function(g) sum(group == g & among), 0)
  x <- vapply(groups, function(g) sum(group == g & among & hit), 0)
  rate <- ifelse(n > 0, x / n, NA)
  data.frame(group = groups, n = n, x = x, rate = rate, wilson(x, n), row.names = NULL)
}
