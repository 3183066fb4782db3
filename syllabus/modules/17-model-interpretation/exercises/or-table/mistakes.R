mistake("limits not exponentiated", task = "or_table", lesson = "odds-ratios",
  "Your limits are those of the coefficient; some lie below zero. An odds ratio below zero
  cannot exist, and a reader who sees one stops believing the rest of the table, also where it
  is about his patient.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms, per)
    transform(right, lo = log(lo), hi = log(hi))
  }
)

mistake("nothing exponentiated", task = "or_table", lesson = "odds-ratios",
  "You report coefficients under the name of odds ratios. What raises the odds by a tenth reads
  0.11, as if it protected nine patients of ten. Take all three numbers through the
  exponential.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms, per)
    transform(right, or = log(or), lo = log(lo), hi = log(hi))
  }
)

mistake("limits around the odds ratio", task = "or_table", lesson = "odds-ratios",
  "You put the standard error around the odds ratio. It belongs to the coefficient; there the
  interval is even on both sides, here it is not. Your lower limit is too low, at times
  negative, and a real effect on patients looks like none.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms, per)
    se <- (log(right$hi) - log(right$or)) / Z
    transform(right, lo = or - Z * se, hi = or + Z * se)
  }
)

mistake("one standard error", task = "or_table", lesson = "odds-ratios",
  "Your limits lie one standard error away. Such an interval misses the truth in one table of
  three, and what may be luck reads as a finding about the old. For 95 % it is `Z` of them.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms, per)
    se <- (log(right$hi) - log(right$or)) / Z
    transform(right, lo = or * exp(-se), hi = or * exp(se))
  }
)

mistake("the odds of not having it", task = "or_table", lesson = "odds-ratios",
  "Each of your odds ratios is one over the right one: the odds of staying well. Read as the odds of
  the illness, age would protect, and the old would be seen last.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms, per)
    transform(right, or = 1 / or, lo = 1 / hi, hi = 1 / lo)
  }
)

mistake("always per one", task = "or_table", lesson = "odds-ratios",
  "You did not use the steps. A year of age then looks tiny, and so unimportant, and the
  88-year-old is treated as if he were 48. Per decade it is the number that the table was asked
  for.",
  function(df, outcome, terms, per = numeric(0)) {
    or_table(df, outcome, terms, per)
    or_table(df, outcome, terms)
  }
)

mistake("the step the wrong way", task = "or_table", lesson = "odds-ratios",
  "You multiplied the column by its step instead of dividing. The result is per tenth of a year,
  even closer to 1, and age seems to do nothing to anyone.",
  function(df, outcome, terms, per = numeric(0)) {
    or_table(df, outcome, terms, per)
    or_table(df, outcome, terms, unlist(lapply(per, function(step) 1 / step)))
  }
)

mistake("odds ratio times the step", task = "or_table", lesson = "odds-ratios",
  "You multiplied the odds ratio by the step. Ten years at 1.02 each are not 10.2 but 1.02
  multiplied by itself ten times, 1.22. By your table ten years would bring ten times the odds,
  and the old would be given up.",
  function(df, outcome, terms, per = numeric(0)) {
    or_table(df, outcome, terms, per)
    right <- or_table(df, outcome, terms)
    steps <- each_step(terms, per)
    transform(right, or = or * steps, lo = lo * steps, hi = hi * steps)
  }
)

mistake("the step on the estimate only", task = "or_table", lesson = "odds-ratios",
  "Your odds ratio is per step, its limits are per one. The estimate then lies outside its own
  interval, and nobody can tell how sure the number about the older patient is.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms)
    right$or <- or_table(df, outcome, terms, per)$or
    right
  }
)

mistake("one model for each term", task = "or_table", lesson = "odds-ratios",
  "You fitted every term alone. Each then carries what belongs to the others: old patients with
  a high lactate are counted twice. The table promises \"at the same age\", so fit them
  together.",
  function(df, outcome, terms, per = numeric(0)) {
    or_table(df, outcome, terms, per)
    do.call(rbind, lapply(terms, function(term) {
      or_table(df, outcome, term, per[names(per) == term])
    }))
  }
)

mistake("the intercept as a term", task = "or_table", lesson = "odds-ratios",
  "The first row is the intercept: the odds of a patient aged 0 with a lactate of 0. No such
  patient exists, and someone will quote the number. Leave it out.",
  function(df, outcome, terms, per = numeric(0)) {
    right <- or_table(df, outcome, terms, per)
    fit <- glm(reformulate(terms, outcome), family = binomial, data = stepped(df, per))
    found <- coef(summary(fit))[1, ]
    limits <- exp(found[[1]] + c(0, -1, 1) * Z * found[[2]])
    first <- data.frame(term = "(Intercept)", or = limits[1], lo = limits[2], hi = limits[3])
    rbind(first, right)
  }
)

mistake("a straight line instead", task = "or_table", lesson = "odds-ratios",
  "Without `binomial` this is a straight line through 0 and 1. The exponential of its slope is
  not an odds ratio, however much it looks like one: nearly 1 for everything, and no patient
  seems at risk.",
  function(df, outcome, terms, per = numeric(0)) {
    or_table(df, outcome, terms, per)
    found <- coef(summary(glm(reformulate(terms, outcome), data = stepped(df, per))))
    found <- found[terms, , drop = FALSE]
    from_coefficients(terms, unname(found[, 1]), unname(found[, 2]))
  }
)

mistake("unknown steps ignored", task = "or_table", lesson = "odds-ratios",
  "A step with a mistyped name was passed over in silence. The heading says per ten years, the
  number is per year, and the ward leaves its oldest patients to the routine. Stop and say so.",
  function(df, outcome, terms, per = numeric(0)) {
    or_table(df, outcome, terms, per[names(per) %in% terms])
  }
)

mistake("per year", task = "sepsis_odds", lesson = "odds-ratios",
  "Your table is per single year. About 1.02 looks tiny and is read as unimportant; between two
  patients forty years apart the odds more than double. Give age its step.",
  function() or_table(rows, "y", c("age", "lactate"))
)

mistake("age without lactate", task = "sepsis_odds", lesson = "odds-ratios",
  "Each row comes from a model of its own. The letter would say \"among patients of the same
  age\" of a number that was never compared at the same age.",
  function() {
    rbind(or_table(rows, "y", "age", c(age = 10)), or_table(rows, "y", "lactate"))
  }
)

mistake("everything per ten", task = "sepsis_odds", lesson = "odds-ratios",
  "You gave lactate the step too. Ten mmol/L lie between the well and the dying; the odds ratio
  runs into the thousands, and nobody at a bedside meets that difference.",
  function() or_table(rows, "y", c("age", "lactate"), c(age = 10, lactate = 10))
)

stepped <- function(df, per) {
  for (term in names(per)) df[[term]] <- df[[term]] / per[[term]]
  df
}

each_step <- function(terms, per) {
  vapply(terms, function(term) if (term %in% names(per)) per[[term]] else 1, 0, USE.NAMES = FALSE)
}

from_coefficients <- function(terms, b, se) {
  data.frame(term = terms, or = exp(b), lo = exp(b - Z * se), hi = exp(b + Z * se))
}
