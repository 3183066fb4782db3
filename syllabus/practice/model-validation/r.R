# %%
# For the charts only: fresh copies that your own code never changes.
raw_dev <- load_data("sepsis_dev")
raw_ext <- load_data("sepsis_ext")
raw_test <- raw_dev[raw_dev$patient %% 5 < 2, ]

# Whether each named variable holds one risk per patient. If not, says so in one line.
risks_ready <- function(...) {
  counts <- c(...)
  for (name in names(counts)) {
    risks <- get0(name, globalenv())
    fits <- is.numeric(risks) && length(risks) == counts[[name]] &&
      !anyNA(risks) && all(risks >= 0 & risks <= 1)
    if (!fits) {
      cat("No chart yet: ", name, " should hold ", counts[[name]],
        " risks. Complete the task above first.\n", sep = "")
      return(FALSE)
    }
  }
  TRUE
}

# %% [markdown]
# ## 1 Protocol
#
# What counts as good is fixed before anyone sees a result.
#
# | Field | The protocol |
# | --- | --- |
# | Outcome | `y`: sepsis during the stay |
# | Prediction time | the values of the vital signs and the laboratory at that time, nothing later |
# | Requirement of the ward | miss at most one case in five (sensitivity ≥ 0.80) |
# | Risk at which the ward would act | 10 % (one true alert is worth nine false ones) |
#
# Three fields are yours: what the model is meant for, who acts on an alert and how, and who chose the two numbers and when. Decide now; you will write them into the report.

# %% [task=validate_protocol]
validate_protocol <- NULL # "A", "B", "C" or "D"

# %% [check=validate_protocol]
check("validate_protocol")

# %% [markdown]
# ## 2 Split
#
# The development file has one row a stay. Some patients have two stays. One rule for everybody: a patient whose number leaves a
# remainder below 2 when divided by 5 belongs to the internal test. All others train the model.

# %% [given]
dev <- load_data("sepsis_dev")
ext <- load_data("sepsis_ext")

# %% [task=validate_split]
### BEGIN SOLUTION
in_test <- dev$patient %% 5 < 2
test <- dev[in_test, ]
train <- dev[!in_test, ]
validate_split <- list(
  patients = length(unique(dev$patient)),
  overlap = length(intersect(train$patient, test$patient)),
  test_stays = nrow(test),
  test_events = sum(test$y)
)
### STARTER
# test <- NULL # the rows of dev that belong to the internal test
# train <- NULL # the other rows
# validate_split <- NULL # list(patients = ..., overlap = ..., test_stays = ..., test_events = ...)
### END SOLUTION

# %% [check=validate_split]
check("validate_split")

# %% [markdown]
# ## 3 The model and its leaks
#
# The team left you the recipe of its model: seven values of the patient, prepared by `features`, in a plain logistic regression. You
# rebuild it, so that you know what you are judging. Then a colleague comes by: "Add the order of antibiotics, and it gets far better."

# %% [given]
# The team's seven inputs, in this order. Ready to use.
features <- function(rows) {
  data.frame(
    age = (rows$age - 60) / 10,
    hr = (rows$hr - 88) / 10,
    rr = (rows$rr - 18) / 5,
    temp = abs(rows$temp - 37),
    sbp = (rows$sbp - 122) / 10,
    wbc = pmax(0, rows$wbc - 11),
    lactate = rows$lactate - 1.7
  )
}

# %% [task=validate_model]
# The risk of each row, 0 to 1, from a fitted model. Ready to use.
risks <- function(model, inputs) unname(predict(model, inputs, type = "response"))

# Go on until nothing moves any more. Ready to use: glm(..., control = exact)
exact <- glm.control(epsilon = 1e-12, maxit = 50)

# A logistic regression fitted by maximum likelihood.
#
# inputs: a data frame, one row per patient, one column per input. y: 0 or 1.
# Returns the fitted model.
fit_plain <- function(inputs, y) {
  ### BEGIN SOLUTION
  glm(y ~ ., family = binomial, data = cbind(inputs, y = y), control = exact)
  ### STARTER
  # # As it stands, this fits a straight line: some patients would get a risk below 0.
  # model <- glm(y ~ ., data = cbind(inputs, y = y), control = exact)
  # NULL # model, once it is a logistic regression
  ### END SOLUTION
}

### BEGIN SOLUTION
honest <- fit_plain(features(dev), dev$y)
validate_model <- unname(coef(honest))
### STARTER
# honest <- NULL # the model on all stays of dev
# validate_model <- NULL # eight numbers: the intercept, then the coefficients in the order of features()
### END SOLUTION

# %% [check=validate_model]
check("validate_model")

# %% [given]
# AUROC: how often a case has the higher score than another patient; ties count half. Ready to use.
auroc <- function(y, score) {
  cases <- sum(y == 1)
  others <- sum(y == 0)
  (sum(rank(score)[y == 1]) - cases * (cases + 1) / 2) / (cases * others)
}

# %% [task=validate_abx_alone]
### BEGIN SOLUTION
validate_abx_alone <- auroc(dev$y, dev$abx)
### STARTER
# validate_abx_alone <- NULL # auroc(outcome, score) works for a column of 0 and 1, too
### END SOLUTION

# %% [check=validate_abx_alone]
check("validate_abx_alone")

# %% [task=validate_leak]
# The seven inputs and abx: a column, or one number for every row. Ready to use.
features_with_abx <- function(rows, abx) cbind(features(rows), abx = abx)

### BEGIN SOLUTION
leaky <- fit_plain(features_with_abx(dev, dev$abx), dev$y)
at_the_bedside <- risks(leaky, features_with_abx(ext, 0))
validate_leak <- list(
  dev = auroc(dev$y, risks(leaky, features_with_abx(dev, dev$abx))),
  ext = auroc(ext$y, risks(leaky, features_with_abx(ext, ext$abx))),
  ext_bedside = auroc(ext$y, at_the_bedside),
  sens_bedside = mean(at_the_bedside[ext$y == 1] >= 0.20)
)
### STARTER
# leaky <- NULL # fit_plain on all stays of dev, with abx
# validate_leak <- NULL # list(dev = ..., ext = ..., ext_bedside = ..., sens_bedside = ...)
### END SOLUTION

# %% [check=validate_leak]
check("validate_leak")

# %% [markdown]
# ## 4 Discrimination
#
# `abx` stays out. Now the honest model: how well does it rank patients it has not seen? The width of the answer comes from the cases,
# because they are few.

# %% [markdown, levels=standard]
# After the next task **draw figure 1** and keep it as the function `figure_1`: the ROC curves of the internal test and of the external hospital, with
# the diagonal of chance and the ward's line at 0.80. It must show whether ranking survives the move, and what share of false alarms the
# ward's requirement costs.
#
# **Draw figure 2** and keep it as the function `figure_2`: two histograms below each other, the external risks of stays without and with sepsis, with
# a line at 10 %. It must show how far they overlap. Title, axes with units, and below each figure one sentence in words, for a reader who
# does not see it.

# %% [task=validate_discrimination]
# AUROC with its 95 % DeLong interval: list(auroc, lo, hi), limits cut at 0 and 1.
#
# y: 0 or 1, p: risks; one entry per patient, at least two of each kind.
auroc_ci <- function(y, p) {
  case <- p[y == 1]
  other <- p[y == 0]
  # One row a case, one column a patient without sepsis: 1 if the case has the higher risk, a half
  # if equal.
  wins <- outer(case, other, ">") + 0.5 * outer(case, other, "==")
  ### BEGIN SOLUTION
  per_case <- rowMeans(wins)
  per_other <- colMeans(wins)
  half <- qnorm(0.975) * sqrt(var(per_case) / length(case) + var(per_other) / length(other))
  area <- mean(wins)
  list(auroc = area, lo = max(0, area - half), hi = min(1, area + half))
  ### STARTER
  # per_case <- rowMeans(wins) # each case: the share of others it stands above
  # per_other <- colMeans(wins) # each other patient: the share of cases above it
  # # Two variances, each with the size of its own group, give the standard error.
  # NULL
  ### END SOLUTION
}

### BEGIN SOLUTION
test_p <- risks(fit_plain(features(train), train$y), features(test))
ext_p <- risks(honest, features(ext))
validate_discrimination <- list(
  internal = auroc_ci(test$y, test_p),
  external = auroc_ci(ext$y, ext_p)
)
### STARTER
# test_p <- NULL # risks of the test stays, from a model fitted on train
# ext_p <- NULL # risks of the external stays, from the model fitted on all of dev
# validate_discrimination <- NULL # list(internal = auroc_ci(...), external = auroc_ci(...))
### END SOLUTION

# %% [check=validate_discrimination]
check("validate_discrimination")

# %% [markdown, levels=guided]
# **Figure 1.** ROC curves of the internal test and the external hospital; every point of a line is one possible threshold.

# %%
if (risks_ready(test_p = nrow(raw_test), ext_p = nrow(raw_ext))) {
  figure_1 <- function() {
    plot(c(0, 1), c(0, 1), type = "l", lty = 3, col = "grey50", xaxs = "i",
      main = "Cases found against false alarms",
      xlab = "False alarms (share of stays without sepsis)",
      ylab = "Sensitivity (share of stays with sepsis)")
    sets <- list(list(raw_test$y, test_p, 1, "#0072B2"), list(raw_ext$y, ext_p, 2, "#D55E00"))
    for (set in sets) {
      down <- order(set[[2]], decreasing = TRUE)
      case <- set[[1]][down] == 1
      last <- !duplicated(set[[2]][down], fromLast = TRUE) # equal risks move together
      lines(c(0, (cumsum(!case) / sum(!case))[last]), c(0, (cumsum(case) / sum(case))[last]),
        lty = set[[3]], col = set[[4]], lwd = 2)
    }
    abline(h = 0.8)
    text(0.98, 0.77, "required by the ward", adj = 1, cex = 0.8)
    legend("bottomright", c("internal test", "external hospital", "chance"), lty = c(1, 2, 3),
      lwd = c(2, 2, 1), col = c("#0072B2", "#D55E00", "grey50"), bty = "n")
  }
  figure_1()
}

# %% [markdown, levels=guided]
# *In words:* both lines rise well above the diagonal of chance; in the default data they run close together. Ranking survives the
# move to the other hospital. To reach the ward's line of 0.80, both accept false alarms in a good part of those without sepsis.
#
# **Figure 2.** Predicted risks at the external hospital, for stays with and without sepsis; each panel has its own scale.

# %%
if (risks_ready(ext_p = nrow(raw_ext))) {
  figure_2 <- function() {
    before <- par(mfrow = c(2, 1), mar = c(4, 4, 2, 1))
    on.exit(par(before))
    for (outcome in 0:1) {
      shown <- ext_p[raw_ext$y == outcome]
      label <- if (outcome == 1) "stays with sepsis" else "stays without sepsis"
      hist(shown, breaks = seq(0, 1, 0.025), border = "white",
        col = if (outcome == 1) "#D55E00" else "#0072B2",
        main = paste(length(shown), label), cex.main = 1,
        xlab = if (outcome == 1) "Predicted risk of sepsis (0 to 1)" else "",
        ylab = "Number of stays")
      abline(v = 0.10, lty = 2)
      if (outcome == 0) text(0.11, par("usr")[4] * 0.85, "10 %: the ward would act", adj = 0)
    }
  }
  figure_2()
}

# %% [markdown, levels=guided]
# *In words:* most stays without sepsis crowd at low risks, with a long tail to the right. Stays with sepsis are spread widely, some
# of them at low risk. The two pictures overlap: no threshold parts them.

# %% [task=validate_threshold]
### BEGIN SOLUTION
sepsis <- ext$y == 1
for (t in sort(unique(ext_p), decreasing = TRUE)) {
  flag <- ext_p >= t
  if (mean(flag[sepsis]) >= 0.80) break
}
validate_threshold <- list(
  t = t,
  sens = mean(flag[sepsis]),
  spec = mean(!flag[!sepsis]),
  ppv = mean(sepsis[flag]),
  alerts = sum(flag)
)
### STARTER
# # Try the observed risks from high to low: sort(unique(ext_p), decreasing = TRUE).
# # Stop at the first that finds enough of the cases.
# validate_threshold <- NULL # list(t = ..., sens = ..., spec = ..., ppv = ..., alerts = ...)
### END SOLUTION

# %% [check=validate_threshold]
check("validate_threshold")

# %% [markdown]
# ## 5 Calibration
#
# A risk of 20 % should mean one in five. Ranking cannot show whether it does.

# %% [markdown, levels=standard]
# After the next task **draw figure 3** and keep it as the function `figure_3`: for tenths of the external stays by risk, the observed share with sepsis
# against the mean predicted risk, with 95 % Wilson intervals and the diagonal "as predicted". It must show at which risks patients are
# promised too much. One sentence in words below it.

# %% [task=validate_calibration]
# How risks agree with what happened: list(citl, slope, oe, brier).
#
# citl: the number added to every logit of risk so that as many events are expected as were observed.
# slope: the coefficient of a logistic regression of y on the logit of risk.
# oe: observed / expected events.
calibration <- function(y, p) {
  p <- pmin(pmax(p, 1e-6), 1 - 1e-6)
  logit <- qlogis(p)
  ### BEGIN SOLUTION
  level <- glm(y ~ 1, family = binomial, offset = logit, control = exact)
  spread <- glm(y ~ logit, family = binomial, control = exact)
  list(
    citl = coef(level)[[1]],
    slope = coef(spread)[[2]],
    oe = sum(y) / sum(p),
    brier = mean((p - y)^2)
  )
  ### STARTER
  # # For the level, nothing but an intercept is fitted; the logit stays as it is.
  # level <- glm(y ~ 1, family = binomial, control = exact)
  # # For the slope, the logit is an ordinary input.
  # NULL
  ### END SOLUTION
}

### BEGIN SOLUTION
validate_calibration <- list(
  internal = calibration(test$y, test_p),
  external = calibration(ext$y, ext_p)
)
### STARTER
# validate_calibration <- NULL # list(internal = calibration(...), external = calibration(...))
### END SOLUTION

# %% [check=validate_calibration]
check("validate_calibration")

# %% [markdown, levels=guided]
# **Figure 3.** Observed against predicted risk at the external hospital, in tenths of the patients by risk, with 95 % Wilson intervals.

# %%
if (risks_ready(ext_p = nrow(raw_ext))) {
  figure_3 <- function() {
    tenth <- ceiling(rank(ext_p, ties.method = "first") / length(ext_p) * 10)
    n <- as.vector(table(tenth))
    predicted <- as.vector(tapply(ext_p, tenth, mean))
    observed <- as.vector(tapply(raw_ext$y, tenth, mean))
    z <- 1.96
    middle <- (observed + z^2 / (2 * n)) / (1 + z^2 / n)
    half <- z * sqrt(observed * (1 - observed) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
    top <- 1.1 * max(predicted, middle + half)
    plot(predicted, observed, type = "b", pch = 19, col = "#0072B2", xlim = c(0, top),
      ylim = c(0, top), xaxs = "i", yaxs = "i",
      main = "Predicted and observed sepsis, external hospital",
      xlab = "Mean predicted risk (0 to 1)", ylab = "Observed share with sepsis (0 to 1)")
    segments(predicted, middle - half, predicted, middle + half, col = "#0072B2")
    abline(0, 1, lty = 3, col = "grey50")
    legend("topleft", c("tenths of the patients", "perfect: as predicted"), lty = c(1, 3),
      pch = c(19, NA), col = c("#0072B2", "grey50"), bty = "n")
  }
  figure_3()
}

# %% [markdown, levels=guided]
# *In words:* the tenths rise from left to right, so higher predicted risk still means more sepsis. The upper tenths lie far below the
# dotted line: those patients have sepsis much less often than the model says.

# %% [markdown]
# ## 6 Utility
#
# Net benefit counts what an alert does: cases found, minus false alarms at the price the ward set. At a threshold of 10 % one false
# alarm costs a ninth of a found case. The model must beat two simple rules: alert on everyone, alert on nobody (net benefit 0).
#
# A hospital can repair the level by adding the external `citl` to the logit of every risk. Here the same patients give `citl` and test it, so the
# repaired numbers are a little too good. Say so in the report.

# %% [markdown, levels=standard]
# After the next task **draw figure 4** and keep it as the function `figure_4`: decision curves at the external hospital, net benefit over thresholds
# from 1 to 30 %, for the model as it is, recalibrated, for alerting on everyone and on nobody, with a line at 10 %. It must show from
# which threshold on the model does harm. One sentence in words below it.

# %% [task=validate_benefit]
# Net benefit per patient at threshold pt (between 0 and 1): list(model, all).
#
# model: alert where p >= pt. all: alert on everyone.
net_benefit <- function(y, p, pt) {
  ### BEGIN SOLUTION
  price <- pt / (1 - pt)
  alert <- p >= pt
  list(
    model = mean(y == 1 & alert) - price * mean(y == 0 & alert),
    all = mean(y == 1) - price * mean(y == 0)
  )
  ### STARTER
  # alert <- p >= pt
  # found <- sum(y == 1 & alert)
  # false_alarms <- sum(y == 0 & alert)
  # # Count both per patient of the file. What is one false alarm worth at this pt?
  # NULL
  ### END SOLUTION
}

### BEGIN SOLUTION
recalibrated_p <- plogis(qlogis(ext_p) + validate_calibration$external$citl)
validate_benefit <- list()
for (pt in c(0.05, 0.1, 0.2)) {
  before <- net_benefit(ext$y, ext_p, pt)
  after <- net_benefit(ext$y, recalibrated_p, pt)
  validate_benefit[[as.character(pt)]] <- list(
    model = before$model, recalibrated = after$model, all = before$all
  )
}
### STARTER
# recalibrated_p <- NULL # ext_p with the external citl added on the logit scale
# validate_benefit <- NULL
# # One entry for each threshold:
# # list("0.05" = list(model = ..., recalibrated = ..., all = ...), "0.1" = list(...), "0.2" = ...)
### END SOLUTION

# %% [check=validate_benefit]
check("validate_benefit")

# %% [markdown, levels=guided]
# **Figure 4.** Decision curves at the external hospital: net benefit of four rules over the thresholds a ward might choose.

# %%
if (risks_ready(ext_p = nrow(raw_ext), recalibrated_p = nrow(raw_ext))) {
  thresholds <- seq(0.01, 0.30, 0.005)
  curve_of <- function(p, rule) {
    vapply(thresholds, function(pt) as.numeric(net_benefit(raw_ext$y, p, pt)[[rule]]), 0)
  }
  benefits <- tryCatch(
    list(curve_of(ext_p, "model"), curve_of(recalibrated_p, "model"), curve_of(ext_p, "all")),
    error = function(error) NULL
  )
  if (is.null(benefits)) {
    cat("No chart yet: net_benefit gives no numbers. Complete the task above first.\n")
  } else {
    figure_4 <- function() {
      colours <- c("#0072B2", "#D55E00", "#009E73")
      matplot(100 * thresholds, do.call(cbind, benefits), type = "l", lty = c(1, 2, 4), lwd = 2,
        col = colours, ylim = c(-0.05, 0.05), main = "Decision curves, external hospital",
        xlab = "Threshold: risk at which the ward acts (%)",
        ylab = "Net benefit (found cases per patient)")
      abline(h = 0)
      abline(v = 10, lty = 3, col = "grey50")
      legend("topright",
        c("model as it is", "model, recalibrated", "alert on everyone", "alert on nobody"),
        lty = c(1, 2, 4, 1), lwd = c(2, 2, 2, 1), col = c(colours, "black"), bty = "n")
    }
    figure_4()
  }
}

# %% [markdown, levels=guided]
# *In words:* "alert on everyone" falls steeply and is soon below zero. The model as it is falls below zero, too; in the default data
# before 10 %, and it stays there. The recalibrated model lies above it; at high thresholds it does hardly more good than no alert.

# %% [markdown]
# ## 7 Sites
#
# One number can hide a group of patients in whom the model fails. A regulator asks for the same table for younger and older patients
# of the external hospital.

# %% [markdown, levels=standard]
# After the next task **draw figure 5** and keep it as the function `figure_5`: a line for each set of patients with the AUROC with its 95 % interval, and beside
# it the events and the stays behind it. It must show in which set the number rests on few cases. One sentence in words below it.

# %% [task=validate_sites]
# One row of the table: n, events, AUROC with its interval, citl, slope, oe and small (fewer than 10
# events). Ready to use.
site_row <- function(y, p) {
  c(
    list(n = length(y), events = sum(y)), auroc_ci(y, p),
    calibration(y, p)[c("citl", "slope", "oe")], list(small = sum(y) < 10)
  )
}

### BEGIN SOLUTION
older <- ext$age >= 62
validate_sites <- list(
  "internal test" = site_row(test$y, test_p),
  "external, all" = site_row(ext$y, ext_p),
  "external, under 62" = site_row(ext$y[!older], ext_p[!older]),
  "external, 62 and over" = site_row(ext$y[older], ext_p[older])
)
### STARTER
# older <- NULL # TRUE for every external stay of a patient aged 62 or more
# validate_sites <- NULL
# # list("internal test" = site_row(...), "external, all" = ..., "external, under 62" = ...,
# #   "external, 62 and over" = ...)
### END SOLUTION

# %% [check=validate_sites]
check("validate_sites")

# %% [markdown, levels=guided]
# **Figure 5.** AUROC with its 95 % interval in each set of patients, with the number of stays and of events behind it.

# %%
wanted <- c("n", "events", "auroc", "lo", "hi")
shown <- tryCatch(
  vapply(validate_sites, function(row) unlist(row[wanted]), numeric(5)),
  error = function(error) NULL
)
if (!is.matrix(shown) || ncol(shown) == 0) { # still NULL, or not the table yet
  cat("No chart yet: validate_sites should hold one row for each set.",
    "Complete the task above first.\n")
} else {
  figure_5 <- function() {
    before <- par(mar = c(4.5, 10, 3, 7))
    on.exit(par(before))
    place <- rev(seq_len(ncol(shown)))
    plot(shown["auroc", ], place, pch = 15, col = "#0072B2", xlim = c(0.45, 0.9), yaxt = "n",
      ylim = c(0.5, ncol(shown) + 0.5), ylab = "", main = "AUROC by set of patients",
      xlab = "AUROC with 95 % interval (0.5 is chance)")
    segments(shown["lo", ], place, shown["hi", ], place, col = "#0072B2", lwd = 2)
    abline(v = 0.5, lty = 3, col = "grey50")
    axis(2, place, colnames(shown), las = 1)
    mtext(paste(shown["events", ], "of", shown["n", ]), side = 4, at = place, las = 1, line = 0.5)
    mtext("events of stays", side = 4, at = ncol(shown) + 0.6, las = 1, line = 0.5, cex = 0.8)
  }
  figure_5()
}

# %% [markdown, levels=guided]
# *In words:* four squares stand well to the right of chance, and in the default data all four intervals overlap. Fewer events make a
# longer line. A lower square in one age group is no proof of failure: patients who resemble each other in risk are harder to rank.

# %% [markdown]
# ## 8 Recommendation

# %% [task=validate_decision]
validate_decision <- NULL # "A", "B", "C" or "D"

# %% [check=validate_decision]
check("validate_decision")

# %% [markdown]
# ## 9 Audit: the next model
#
# Three more vendors have written. Nobody has a week for each. Put your rules into a function that reads any validation study of this
# kind and names what it finds. It is run on one sound study, on one of older patients in whom nothing is wrong, and on six with a
# planted fault. Then on two more such rounds of eight, which you do not see.

# %% [task=audit_model]
# citl and slope with their 95 % intervals: list(citl, slope), each c(value, lo, hi). Ready to use.
level_and_spread <- function(y, p) {
  logit <- qlogis(pmin(pmax(p, 1e-6), 1 - 1e-6))
  last_coefficient <- function(inputs, offset) {
    beta <- numeric(ncol(inputs))
    for (step in 1:25) {
      q <- plogis(drop(inputs %*% beta) + offset)
      information <- crossprod(inputs, inputs * (q * (1 - q)))
      change <- as.vector(solve(information, crossprod(inputs, y - q)))
      beta <- beta + change
      if (max(abs(change)) < 1e-6) break
    }
    value <- beta[length(beta)]
    half <- qnorm(0.975) * sqrt(solve(information)[length(beta), length(beta)])
    c(value = value, lo = value - half, hi = value + half)
  }
  one <- rep(1, length(y))
  list(
    citl = last_coefficient(cbind(one), logit),
    slope = last_coefficient(cbind(one, logit), 0)
  )
}

# The sorted codes of what is wrong with a validation study; character(0) where nothing is.
#
# bundle: a list.
# train, test, ext: data frames with the columns patient, y and p, one row per stay.
# features: a data frame with the columns name and available_min, one row per input:
#   minutes from the prediction until it is known.
# columns: a data frame of the inputs of the training stays, one column per input.
# pt: the risk at which the ward acts, 0.10.
audit_model <- function(bundle) {
  ### BEGIN SOLUTION
  train <- bundle$train
  test <- bundle$test
  ext <- bundle$ext
  codes <- character(0)
  if (any(bundle$features$available_min > 0)) codes <- c(codes, "LEAK_TIME")
  for (name in names(bundle$columns)) {
    alone <- auroc(train$y, bundle$columns[[name]])
    if (max(alone, 1 - alone) >= 0.80) codes <- c(codes, paste0("LEAK_STRENGTH:", name))
  }
  if (length(intersect(train$patient, test$patient)) > 0) codes <- c(codes, "PATIENT_OVERLAP")
  if (sum(ext$y) < 100) codes <- c(codes, "FEW_EVENTS")
  measured <- level_and_spread(ext$y, ext$p)
  leaves_out <- function(limits, right) limits[["lo"]] > right || limits[["hi"]] < right
  citl <- measured$citl
  if (abs(citl[["value"]]) > 0.3 && leaves_out(citl, 0)) codes <- c(codes, "CITL")
  slope <- measured$slope
  off <- slope[["value"]] < 0.8 || slope[["value"]] > 1.25
  if (off && leaves_out(slope, 1)) codes <- c(codes, "SLOPE")
  benefit <- net_benefit(ext$y, ext$p, bundle$pt)
  if (benefit$model <= max(0, benefit$all) + 1e-9) codes <- c(codes, "NO_NET_BENEFIT")
  sort(codes, method = "radix")
  ### STARTER
  # codes <- character(0)
  # if (any(bundle$features$available_min > 0)) codes <- c(codes, "LEAK_TIME") # one rule is done
  # for (name in names(bundle$columns)) {
  #   # How well does bundle$columns[[name]] alone rank bundle$train$y?
  # }
  # # Then the patients of train and test, the events of ext, and its level, spread and net benefit:
  # # citl <- level_and_spread(bundle$ext$y, bundle$ext$p)$citl
  # NULL # sort(codes), once your rules are in
  ### END SOLUTION
}

# %% [check=audit_model]
check("audit_model")

# %% [markdown]
# ## 10 Report
#
# The director's page, and the file behind it. Your sentences stand beside the numbers, their verdicts and the figures.

# %% [task=validation_report]
### BEGIN SOLUTION
validation_report <- list(
  recommendation = paste(
    "Recalibrate to our hospital, then run silently: the ranking holds,",
    "the risks are two to three times too high."
  ),
  protocol = paste(
    "The model ranks adults on general wards by their risk of sepsis. A nurse sees each flagged",
    "patient within 30 minutes. Head nurse and ward physician chose sensitivity 0.80 and the",
    "threshold of 10 % before any result."
  ),
  model = paste(
    "Sepsis ward model 1.0 of the vendor's team: logistic regression, seven inputs,",
    "rebuilt by us without a penalty."
  ),
  data = paste(
    "Development: 1,500 stays of 1,125 patients at the vendor's hospital. External: 2,500 stays of",
    "our own wards. No dates are given for either; adults only."
  ),
  missing = paste(
    "No value is missing in either file. How the live model treats an empty field is not known;",
    "we ask the vendor."
  ),
  threshold = paste(
    "The ward acts at 10 %. Its requirement of 0.80 would cost 1,110 alerts in 2,500 stays;",
    "the ward has to decide."
  ),
  limitations = paste(
    "116 cases outside. The same patients gave the recalibration and tested it.",
    "One hospital, no group but age."
  ),
  monitoring = paste(
    "The informatics nurse looks at cases found, alerts and calibration each month; above 60",
    "alerts a night the ward physician switches it off."
  ),
  open = paste(
    "Open: dates (5b), sample size (10), ethics (17), other groups than age (23a),",
    "patient involvement (19)."
  ),
  signed = "Clinical data scientist, before the meeting of the committee."
)
### STARTER
# validation_report <- list(
#   recommendation = "", # accept, recalibrate or reject, and why
#   protocol = "", # meant for whom, who acts on an alert and how, who chose the two numbers and when
#   model = "", # name, version, who made it, what goes in
#   data = "", # where and when the two sets come from, and who is not in them
#   missing = "", # what is missing, and what the live model does with an empty field
#   threshold = "", # who chose it, and what it costs in alerts
#   limitations = "", # what these patients cannot show
#   monitoring = "", # what is watched, by whom, how often, and when it is switched off
#   open = "", # items of TRIPOD+AI that this report does not answer
#   signed = "" # your role and the date
# )
### END SOLUTION

# %% [check=validation_report]
check("validation_report")

# %% [levels=guided standard open]
captions <- c(
  figure_1 = "Figure 1. ROC curves of the internal test and of the external hospital",
  figure_2 = "Figure 2. Predicted risks at the external hospital, without and with sepsis",
  figure_3 = "Figure 3. Observed against predicted risk at the external hospital, in tenths",
  figure_4 = "Figure 4. Decision curves at the external hospital",
  figure_5 = "Figure 5. AUROC with its 95 % interval by set of patients"
)
# Each figure is a function that draws it. One that is not there yet is left out.
drawn <- names(captions)[vapply(names(captions), function(name) is.function(get0(name)), NA)]
deliver("validation_report", figures = setNames(lapply(drawn, get), captions[drawn]))

# %% [markdown, levels=own]
# ## 1 Protocol, before you look
#
# **Change the next cell to fit your ward**, with the people who carry the harm. What stands there are the numbers of the course.
# Nothing below knows the truth about your patients: each number is a question to those who do. Your file is only read.

# %% [levels=own]
pt <- 0.10 # the risk at which the ward would act
required <- 0.80 # the share of cases the ward wants found, at least
min_events <- 100 # with fewer events, nobody can judge the model: a course rule
small <- 10 # with fewer events, a site is counted and not judged: a course rule

# %% [markdown, levels=own]
# ## 2 Data: who is in the table
#
# Rows without an outcome of 0 or 1, or without a risk from 0 to 1, are counted and left out. Ask why they are empty: patients who were
# too ill to be measured may be among them.

# %% [levels=own]
numbers_of <- function(values) suppressWarnings(as.numeric(values))
outcome <- numbers_of(rows$y)
risk <- numbers_of(rows$p)
has_outcome <- outcome %in% c(0, 1)
has_risk <- !is.na(risk) & risk >= 0 & risk <= 1
kept <- rows[has_outcome & has_risk, , drop = FALSE]
y <- outcome[has_outcome & has_risk]
p <- risk[has_outcome & has_risk]
events <- sum(y)
judged <- min(events, length(y) - events) >= 2 && length(unique(p)) > 1
validate_split <- list(
  rows = nrow(rows),
  "left out, no outcome" = sum(!has_outcome),
  "left out, no risk" = sum(has_outcome & !has_risk),
  "rows used" = length(y),
  events = events
)
left_out <- character(0)
if ("patient" %in% names(kept)) {
  there <- kept$patient[!is.na(kept$patient)]
  validate_split$patients <- length(unique(there))
  validate_split[["rows without a patient"]] <- sum(is.na(kept$patient))
  if (anyDuplicated(there)) {
    cat("Some patients are in the table more than once:",
      "every interval below is a little too narrow.\n")
  }
} else {
  left_out <- "Whether somebody is in the table twice is left out: your file has no column patient."
}
if (!judged) {
  left_out <- c(left_out, paste(
    "Ranking, calibration, benefit and sites are left out: they need two patients of each",
    "outcome, and risks that differ."
  ))
}
cat(sprintf("%-24s %s\n", names(validate_split), unlist(validate_split)), sep = "")
cat(left_out, sep = "\n")
validate_model <- "not rebuilt: only its risks are known here"

# %% [markdown, levels=own]
# ## 3 Leakage: is a column too good?
#
# Each other column of numbers is asked how well it ranks the outcome alone. An AUROC of 0.80 or more, or 0.20 or less, is a course rule
# for a question: **when is this value known?** Only you can answer it.

# %% [levels=own]
# AUROC with its 95 % DeLong interval: list(auroc, lo, hi).
auroc_ci <- function(y, p) {
  case <- y == 1
  above <- rank(p)
  above[case] <- above[case] - rank(p[case])
  above[!case] <- above[!case] - rank(p[!case])
  per_case <- above[case] / sum(!case)
  per_other <- 1 - above[!case] / sum(case)
  half <- qnorm(0.975) * sqrt(var(per_case) / sum(case) + var(per_other) / sum(!case))
  area <- mean(per_case)
  list(auroc = area, lo = max(0, area - half), hi = min(1, area + half))
}

found <- character(0)
numeric <- names(kept)[vapply(kept, is.numeric, NA)]
inputs <- setdiff(numeric, c("y", "p", "patient", "site"))
validate_abx_alone <- "no other column of numbers in the file"
if (length(inputs) > 0) {
  alone <- vapply(kept[inputs], function(values) {
    there <- !is.na(values)
    few <- min(sum(y[there] == 1), sum(y[there] == 0)) < 2
    if (few) NA else auroc_ci(y[there], values[there])$auroc
  }, 0)
  validate_abx_alone <- as.list(ifelse(is.na(alone), "too few values", sprintf("%.3f", alone)))
  names(validate_abx_alone) <- inputs
  too_good <- inputs[!is.na(alone) & (alone >= 0.80 | alone <= 0.20)]
  found <- c(found, sprintf("LEAK_STRENGTH:%s", too_good))
  cat(sprintf("%-24s %s\n", inputs, unlist(validate_abx_alone)), sep = "")
} else {
  no_scan <- "The search for leaks is left out: your file has no other column of numbers."
  left_out <- c(left_out, no_scan)
  cat(no_scan, "\n", sep = "")
}
validate_leak <- "when each input is known: to be asked, no file can say it"

# %% [markdown, levels=own]
# ## 4 Discrimination
#
# **Figure 1.** The ROC curve: every point is one possible threshold. **Figure 2.** The stated risks of patients without and with the
# outcome.

# %% [levels=own]
figures <- list()
validate_discrimination <- validate_threshold <- "left out"
if (judged) {
  validate_discrimination <- auroc_ci(y, p)
  cat(sprintf("AUROC %.3f (%.3f to %.3f) from %d events\n", validate_discrimination$auroc,
    validate_discrimination$lo, validate_discrimination$hi, as.integer(events)))
  steps <- sort(unique(p), decreasing = TRUE)
  at_or_above <- function(p) 1 - findInterval(steps, sort(p), left.open = TRUE) / length(p)
  sensitivity <- at_or_above(p[y == 1])
  false_alarms <- at_or_above(p[y == 0])
  at <- which(sensitivity >= required)[1]
  validate_threshold <- list(t = steps[at], sens = sensitivity[at], spec = 1 - false_alarms[at],
    ppv = mean(y[p >= steps[at]]), alerts = sum(p >= steps[at]))
  cat("Highest threshold that finds enough cases:\n")
  cat(sprintf("%-24s %.4g\n", names(validate_threshold), unlist(validate_threshold)), sep = "")

  figures[["Figure 1. ROC curve"]] <- function() {
    plot(c(0, false_alarms), c(0, sensitivity), type = "s", lwd = 2, col = "#0072B2",
      xlim = c(0, 1), ylim = c(0, 1), main = "Cases found against false alarms",
      xlab = "False alarms (share of patients without the outcome)",
      ylab = "Sensitivity (share of patients with the outcome)")
    abline(0, 1, lty = 3, col = "grey50")
    abline(h = required)
    legend("bottomright", c("your table", "chance", "required"), lty = c(1, 3, 1),
      lwd = c(2, 1, 1), col = c("#0072B2", "grey50", "black"), bty = "n")
  }
  figures[[1]]()
  cat(sprintf("In words: to find %.0f%% of the cases, %.0f%% of the others get a false alarm.\n",
    100 * sensitivity[at], 100 * false_alarms[at]))
}

# %% [levels=own]
if (judged) {
  figures[["Figure 2. Stated risks, without and with the outcome"]] <- function() {
    before <- par(mfrow = c(2, 1), mar = c(4, 4, 2, 1))
    on.exit(par(before))
    for (kind in 0:1) {
      label <- if (kind == 1) "rows with the outcome" else "rows without the outcome"
      hist(p[y == kind], breaks = seq(0, 1, 0.025), border = "white",
        col = if (kind == 1) "#D55E00" else "#0072B2",
        main = paste(sum(y == kind), label), cex.main = 1, ylab = "Number of rows",
        xlab = if (kind == 1) "Stated risk (0 to 1); dashed: the ward would act" else "")
      abline(v = pt, lty = 2)
    }
  }
  figures[[2]]()
  cat(sprintf("In words: at %.0f%% or more stand %d of %d with the outcome and %d without.\n",
    100 * pt, sum(p[y == 1] >= pt), as.integer(events), sum(p[y == 0] >= pt)))
}

# %% [markdown, levels=own]
# ## 5 Calibration
#
# Does a risk of 20 % mean one in five? `citl` is the level (0 is right), `slope` the spread (1 is right), each with its 95 % interval.
#
# **Figure 3.** Observed against stated risk in tenths of the rows, with 95 % Wilson intervals.

# %% [levels=own]
logit_of <- function(p) qlogis(pmin(pmax(p, 1e-6), 1 - 1e-6))

# Value, lower and upper limit of the last coefficient of a logistic regression; NULL where there is
# none.
last_coefficient <- function(inputs, offset, y) {
  beta <- numeric(ncol(inputs))
  limits <- tryCatch({
    for (step in 1:50) {
      q <- plogis(as.vector(inputs %*% beta) + offset)
      information <- crossprod(inputs, inputs * (q * (1 - q)))
      change <- as.vector(solve(information, crossprod(inputs, y - q)))
      beta <- beta + change
    }
    value <- beta[length(beta)]
    half <- qnorm(0.975) * sqrt(solve(information)[length(beta), length(beta)])
    c(value = value, lo = value - half, hi = value + half)
  }, error = function(error) NULL)
  if (!is.null(limits) && all(is.finite(limits)) && max(abs(change)) < 1e-6) limits
}

level_and_spread <- function(y, p) {
  one <- rep(1, length(y))
  logit <- logit_of(p)
  list(
    citl = last_coefficient(cbind(one), logit, y),
    slope = if (max(logit) - min(logit) > 1e-9) last_coefficient(cbind(one, logit), 0, y)
  )
}

told <- function(limits) {
  if (is.null(limits)) return("none: the outcomes lie apart")
  sprintf("%.2f (%.2f to %.2f)", limits[["value"]], limits[["lo"]], limits[["hi"]])
}

leaves_out <- function(limits, right) limits[["lo"]] > right || limits[["hi"]] < right

validate_calibration <- "left out"
citl <- NULL
if (judged) {
  measured <- level_and_spread(y, p)
  citl <- measured$citl
  slope <- measured$slope
  validate_calibration <- list(citl = told(citl), slope = told(slope), oe = sum(y) / sum(p),
    brier = mean((p - y)^2))
  cat(sprintf("citl %s, slope %s, oe %.2f, brier %.4f\n", told(citl), told(slope),
    validate_calibration$oe, validate_calibration$brier))
  if (!is.null(citl) && abs(citl[["value"]]) > 0.3 && leaves_out(citl, 0)) found <- c(found, "CITL")
  off <- !is.null(slope) && (slope[["value"]] < 0.8 || slope[["value"]] > 1.25)
  if (off && leaves_out(slope, 1)) found <- c(found, "SLOPE")

  groups <- min(10, max(2, length(y) %/% 20))
  tenth <- ceiling(rank(p, ties.method = "first") / length(p) * groups)
  n <- as.vector(table(tenth))
  predicted <- as.vector(tapply(p, tenth, mean))
  observed <- as.vector(tapply(y, tenth, mean))
  z <- 1.96
  middle <- (observed + z^2 / (2 * n)) / (1 + z^2 / n)
  half <- z * sqrt(observed * (1 - observed) / n + z^2 / (4 * n^2)) / (1 + z^2 / n)
  figures[["Figure 3. Observed against stated risk"]] <- function() {
    top <- 1.1 * max(predicted, middle + half)
    plot(predicted, observed, type = "b", pch = 19, col = "#0072B2", xlim = c(0, top),
      ylim = c(0, top), main = "Stated and observed risk",
      xlab = "Mean stated risk (0 to 1)", ylab = "Observed share with the outcome (0 to 1)")
    segments(predicted, middle - half, predicted, middle + half, col = "#0072B2")
    abline(0, 1, lty = 3, col = "grey50")
    legend("topleft", c(paste("your rows in", groups, "groups by risk"), "perfect: as stated"),
      lty = c(1, 3), pch = c(19, NA), col = c("#0072B2", "grey50"), bty = "n")
  }
  figures[[3]]()
  cat(sprintf(paste("In words: of %d groups, %d had the outcome less often than stated",
    "and %d more often, beyond chance.\n"), as.integer(groups),
    sum(middle + half < predicted), sum(middle - half > predicted)))
}

# %% [markdown, levels=own]
# ## 6 Utility
#
# Cases found, minus false alarms at the price of the threshold, against two simple rules. The recalibrated risks come from the rows they
# are tested on, so they are a little too good.
#
# **Figure 4.** Decision curves: net benefit over the thresholds a ward might choose.

# %% [levels=own]
# Net benefit per patient at threshold pt: list(model, all).
net_benefit <- function(y, p, pt) {
  price <- pt / (1 - pt)
  alert <- p >= pt
  list(
    model = mean(y == 1 & alert) - price * mean(y == 0 & alert),
    all = mean(y == 1) - price * mean(y == 0)
  )
}

validate_benefit <- "left out"
if (judged) {
  recalibrated_p <- if (is.null(citl)) p else plogis(logit_of(p) + citl[["value"]])
  validate_benefit <- list()
  for (threshold in unique(sort(c(pt / 2, pt, min(2 * pt, 0.9))))) {
    now <- net_benefit(y, p, threshold)
    name <- format(threshold)
    validate_benefit[[name]] <- list(model = now$model,
      recalibrated = net_benefit(y, recalibrated_p, threshold)$model, all = now$all)
    cat("at ", name, ": ", paste(names(validate_benefit[[name]]),
      sprintf("%.4f", unlist(validate_benefit[[name]])), collapse = ", "), "\n", sep = "")
  }
  at_pt <- net_benefit(y, p, pt)
  if (at_pt$model <= max(0, at_pt$all) + 1e-9) found <- c(found, "NO_NET_BENEFIT")

  thresholds <- seq(pt / 10, min(3 * pt, 0.95), length.out = 60)
  curve_of <- function(p, rule) vapply(thresholds, function(t) net_benefit(y, p, t)[[rule]], 0)
  curves <- cbind(curve_of(p, "model"), curve_of(recalibrated_p, "model"), curve_of(p, "all"))
  figures[["Figure 4. Decision curves"]] <- function() {
    colours <- c("#0072B2", "#D55E00", "#009E73")
    matplot(100 * thresholds, curves, type = "l", lty = c(1, 2, 4), lwd = 2, col = colours,
      ylim = c(-0.5, 1.1) * mean(y), main = "Decision curves",
      xlab = "Threshold: risk at which the ward acts (%)",
      ylab = "Net benefit (found cases per patient)")
    abline(h = 0)
    abline(v = 100 * pt, lty = 3, col = "grey50")
    legend("topright",
      c("model as it is", "model, recalibrated", "alert on everyone", "alert on nobody"),
      lty = c(1, 2, 4, 1), lwd = c(2, 2, 2, 1), col = c(colours, "black"), bty = "n")
  }
  figures[[4]]()
  rules <- c("the model" = at_pt$model, "alerting on everyone" = at_pt$all,
    "alerting on nobody" = 0)
  best <- which.max(rules)
  cat(sprintf(paste("In words: at %.0f%%, the rule with the highest net benefit is %s",
    "(%.4f found cases per patient).\n"), 100 * pt, names(rules)[best], rules[best]))
}

# %% [markdown, levels=own]
# ## 7 Sites
#
# One number can hide a group of patients in whom the model fails. A site with few events is counted, and not judged.
#
# **Figure 5.** AUROC with its 95 % interval by site, with the events and rows behind it.

# %% [levels=own]
validate_sites <- "left out"
if (judged) {
  sets <- list("all rows" = rep(TRUE, length(y)))
  if ("site" %in% names(kept)) {
    site <- as.character(kept$site)
    site[is.na(site)] <- "no site given"
    for (name in sort(unique(site), method = "radix")) sets[[name]] <- site == name
  } else {
    no_table <- "The table of sites is left out: your file has no column site."
    left_out <- c(left_out, no_table)
    cat(no_table, "\n", sep = "")
  }
  validate_sites <- lapply(sets, function(here) {
    row <- list(n = sum(here), events = sum(y[here]))
    row$small <- min(row$events, row$n - row$events) < small
    if (row$small) return(row)
    level <- level_and_spread(y[here], p[here])
    c(row, auroc_ci(y[here], p[here]), list(citl = told(level$citl), slope = told(level$slope)))
  })
  for (name in names(sets)) {
    row <- validate_sites[[name]]
    shown <- vapply(row, function(value) {
      if (is.double(value)) sprintf("%.4g", value) else as.character(value)
    }, "")
    cat(name, ": ", paste(names(row), shown, collapse = ", "), "\n", sep = "")
  }
  large <- Filter(function(row) !row$small, validate_sites)
  if (length(large) > 0) {
    figures[["Figure 5. AUROC with its 95 % interval by site"]] <- function() {
      before <- par(mar = c(4.5, 9, 3, 7))
      on.exit(par(before))
      of <- function(key) vapply(large, function(row) as.numeric(row[[key]]), 0)
      place <- rev(seq_along(large))
      plot(of("auroc"), place, pch = 15, col = "#0072B2", xlim = c(0, 1), yaxt = "n", ylab = "",
        ylim = c(0.5, length(large) + 0.5), main = "AUROC by site, with events of rows",
        xlab = "AUROC with 95 % interval (0.5 is chance)")
      segments(of("lo"), place, of("hi"), place, col = "#0072B2", lwd = 2)
      abline(v = 0.5, lty = 3, col = "grey50")
      axis(2, place, names(large), las = 1)
      mtext(paste(of("events"), "of", of("n")), side = 4, at = place, las = 1, line = 0.5)
    }
    figures[[length(figures)]]()
    areas <- vapply(large, function(row) row$auroc, 0)
    cat(sprintf("In words: the lowest AUROC is that of %s; %d sites are too small to judge.\n",
      names(large)[which.min(areas)], length(sets) - length(large)))
  }
}

# %% [markdown, levels=own]
# ## 8 Audit and report
#
# What the course rules found, as codes. A code is a question for a person, never a verdict; no code is no proof.

# %% [levels=own]
if (events < min_events) found <- c(found, "FEW_EVENTS")
audit_model <- paste(sort(found, method = "radix"), collapse = ", ")
if (length(found) == 0) audit_model <- "nothing found by these rules"
cat("Codes:", audit_model, "\n")
cat("Left out:", if (length(left_out) > 0) left_out else "nothing", sep = "\n- ")

# %% [markdown, levels=own]
# Now your sentences, for the person who must decide about this model. One or two each, between the quotes. No name, no number and no
# story of a single patient belongs here. Then run the last cell.

# %% [levels=own]
validation_report <- list(
  recommendation = "", # accept, recalibrate or reject, and why
  protocol = "", # meant for whom, who acts on an alert and how, who chose the two numbers and when
  model = "", # name, version, who made it, what goes in
  data = "", # where and when your rows come from, and who is not in them
  missing = "", # what is missing, and what the live model does with an empty field
  threshold = "", # who chose it, and what it costs in alerts
  limitations = "", # what these patients cannot show
  monitoring = "", # what is watched, by whom, how often, and when it is switched off
  open = "", # items of TRIPOD+AI that this report does not answer
  signed = "" # your role and the date
)

# %% [levels=own]
deliver("validation_report", figures = figures, own_data = TRUE)
