# %% [task=site_report]
# Chance that a random case has a higher risk than a random non-case; NA without one of the two.
# Ready to use, from module 13.
auroc <- function(y, p) {
  n1 <- sum(y)
  n0 <- length(y) - n1
  if (n1 == 0 || n0 == 0) return(NA)
  (sum(rank(p)[y == 1]) - n1 * (n1 + 1) / 2) / (n1 * n0)
}

# Level (citl, 0 is perfect) and spread (slope, 1 is perfect) of risks, as a named vector. The slope
# is NA when all risks are equal, and when they part cases from non-cases without overlap: then no
# finite slope fits. Ready to use, from module 14.
calib <- function(y, p) {
  lp <- qlogis(pmin(pmax(p, 1e-6), 1 - 1e-6))
  cases <- range(lp[y == 1])
  others <- range(lp[y == 0])
  none <- diff(range(lp)) < 1e-9 || cases[1] >= others[2] || others[1] >= cases[2]
  c(
    citl = coef(glm(y ~ 1, family = binomial, offset = lp))[[1]],
    slope = if (none) NA else coef(glm(y ~ lp, family = binomial))[[2]]
  )
}

# Results of a model at each site, one row for each, sorted by name.
#
# df: data frame with site, y (0/1) and p (predicted risk, 0-1), a row per stay.
# min_events: a site with fewer events than this is marked as small.
# Returns data.frame(site, n, events, auc, citl, slope, small). Stops when anything is missing.
site_report <- function(df, min_events = 10) {
  ### BEGIN SOLUTION
  if (anyNA(df[c("site", "y", "p")])) stop("a stay lacks its site, outcome or risk")
  sites <- sort(unique(as.character(df$site)), method = "radix")
  of_each <- function(what) {
    vapply(sites, function(name) as.numeric(what(df[df$site == name, ])), 0, USE.NAMES = FALSE)
  }
  levels <- lapply(sites, function(name) {
    part <- df[df$site == name, ]
    if (min(sum(part$y), sum(1 - part$y)) < 2) return(c(citl = NA, slope = NA))
    calib(part$y, part$p)
  })
  events <- of_each(function(part) sum(part$y))
  data.frame(
    site = sites,
    n = of_each(nrow),
    events = events,
    auc = of_each(function(part) auroc(part$y, part$p)),
    citl = vapply(levels, function(level) as.numeric(level[["citl"]]), 0),
    slope = vapply(levels, function(level) as.numeric(level[["slope"]]), 0),
    small = events < min_events
  )
  ### STARTER
  # sites <- sort(unique(as.character(df$site)))
  # # A number for each site, made of its own stays. of_each(nrow) counts the stays.
  # of_each <- function(what) {
  #   vapply(sites, function(name) as.numeric(what(df[df$site == name, ])), 0, USE.NAMES = FALSE)
  # }
  #
  # NULL # data.frame(site = sites, n = of_each(nrow), events = ..., and auc, citl, slope, small)
  ### END SOLUTION
}

# %% [check=site_report]
check("site_report")

# %% [task=too_few]
COEFFICIENTS <- c(
  -2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705
)

# Risks of sepsis, 0-1, one per stay, from the logistic model as delivered. Ready to use.
delivered_risk <- function(rows) {
  inputs <- cbind(
    1,
    (rows$age - 60) / 10,
    (rows$hr - 88) / 10,
    (rows$rr - 18) / 5,
    abs(rows$temp - 37),
    (rows$sbp - 122) / 10,
    pmax(0, rows$wbc - 11),
    rows$lactate - 1.7
  )
  plogis(as.vector(inputs %*% COEFFICIENTS))
}

rows <- load_data("sepsis_ext")
ten_sites <- data.frame(
  site = rep(LETTERS[1:10], each = 250),
  y = rows$y,
  p = delivered_risk(rows)
)
### BEGIN SOLUTION
report <- site_report(ten_sites)
too_few <- report$site[report$small]
### STARTER
# report <- site_report(ten_sites)
# report
# too_few <- NULL # a vector of names
### END SOLUTION

# %% [check=too_few]
check("too_few")

# %% [task=site_verdict]
site_verdict <- NULL # "A", "B", "C" or "D"

# %% [check=site_verdict]
check("site_verdict")
