clipped <- function(p) pmin(pmax(p, 1e-6), 1 - 1e-6)
# Whether there is a finite slope.
varies <- function(p, y) {
  cases <- range(p[y == 1])
  others <- range(p[y == 0])
  max(p) - min(p) > 1e-9 && cases[1] < others[2] && others[1] < cases[2]
}
# The right three numbers with some of them replaced.
with_other <- function(y, p, ...) {
  right <- calib(y, p)
  other <- c(...)
  replace(right, names(other), other)
}

mistake("the intercept of the slope model", task = "calib", lesson = "level-and-spread",
  "You read the level from the fit with a free slope. That intercept mixes spread and level; the alarm
  for \"everyone over-predicted\" needs the log-odds as an offset. A ward would be told the wrong
  size of the repair.",
  function(y, p) {
    if (!varies(p, y)) return(calib(y, p))
    lp <- qlogis(clipped(p))
    with_other(y, p, citl = coef(glm(y ~ lp, family = binomial))[[1]])
  }
)

mistake("no offset", task = "calib", lesson = "level-and-spread",
  "You left the offset out. The intercept is then the log-odds of the outcome itself and knows nothing
  of the model: rare illness would look like a model that promises too much.",
  function(y, p) with_other(y, p, citl = qlogis(mean(y)))
)

mistake("difference of the mean risks", task = "calib", lesson = "level-and-spread",
  "You took the mean outcome minus the mean risk. That is on the scale of risks: added to a patient's
  1 % it can fall below zero. The level is a constant on the log-odds; let a regression with the
  offset find it.",
  function(y, p) with_other(y, p, citl = mean(y) - mean(clipped(p)))
)

mistake("log-odds of the two means", task = "calib", lesson = "level-and-spread",
  "You compared the log-odds of two means. Patients' log-odds do not average like that, and repaired by
  your number the risks still do not add up to the cases that come. Fit it, with the offset.",
  function(y, p) with_other(y, p, citl = qlogis(mean(y)) - qlogis(mean(clipped(p))))
)

mistake("names of the coefficients kept", task = "calib", lesson = "level-and-spread",
  "The numbers carry two names, such as `citl.(Intercept)`: `coef(model)[1]` keeps its own. A report
  that looks for `citl` finds nothing and leaves the patients' risks as they are. `[[1]]` takes the
  number alone.",
  function(y, p) {
    right <- calib(y, p)
    names(right) <- c("citl.(Intercept)", if (is.na(right[["slope"]])) "slope" else "slope.lp", "oe")
    right
  }
)

mistake("slope from a straight line", task = "calib", lesson = "level-and-spread",
  "You fitted a straight line of 0 and 1 on the risks. That is a different quantity: it lives on risks,
  not on log-odds, and a bold model can pass it. Use logistic regression on the log-odds.",
  function(y, p) {
    if (!varies(p, y)) return(calib(y, p))
    with_other(y, p, slope = coef(lm(y ~ p))[[2]])
  }
)

mistake("regressed on the risk", task = "calib", lesson = "level-and-spread",
  "You put the risk itself into the logistic regression. Its coefficient is not 1 for a perfect model,
  so nobody can tell from it whether patients are promised too much at the extremes. Take log-odds.",
  function(y, p) {
    if (!varies(p, y)) return(calib(y, p))
    with_other(y, p, slope = coef(glm(y ~ clipped(p), family = binomial))[[2]])
  }
)

mistake("expected over observed", task = "calib", lesson = "level-and-spread",
  "You turned the ratio. Read as observed over expected, your number says too few were promised where
  too many were; the nurses would be told to walk more.",
  function(y, p) with_other(y, p, oe = sum(clipped(p)) / sum(y))
)

mistake("a slope where there is none", task = "calib", lesson = "level-and-spread",
  "All risks are equal, and you report a spread. One risk for everybody cannot be too bold or too timid;
  it tells no patient from another. The slope is missing.",
  function(y, p) if (max(p) - min(p) > 1e-9) calib(y, p) else with_other(y, p, slope = 0)
)

mistake("a slope of separated outcomes", task = "calib", lesson = "level-and-spread",
  "Every case here has a higher risk than every other patient. The fit then has no end: the slope grows
  until the program gives up, and a number of no meaning stands in the report on these patients.",
  function(y, p) {
    if (varies(p, y) || max(p) - min(p) <= 1e-9) return(calib(y, p))
    with_other(y, p, slope = suppressWarnings(coef(glm(y ~ qlogis(clipped(p)), family = binomial))[[2]]))
  }
)

mistake("only the ratio", task = "external_level", lesson = "level-and-spread",
  "You left only observed over expected. It says that the level is wrong, not what to add to the
  log-odds to mend it, and nothing of the spread.",
  function() calib(y, p)[["oe"]]
)

mistake("the level of the slope model", task = "external_level", lesson = "level-and-spread",
  "The level comes from the fit with a free slope. Repaired by it, the second hospital would be
  under-promised: some who should be visited would not be.",
  function() with_other(y, p, citl = coef(glm(y ~ qlogis(p), family = binomial))[[1]])
)
