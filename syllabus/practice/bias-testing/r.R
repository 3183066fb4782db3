# %%
# For the charts only: fresh copies that your own code never changes.
raw_people <- load_data("cost_proxy")
raw_probe <- load_data("oximetry")
COLOURS <- c(A = "#1f77b4", B = "#ff7f0e") # the same in every figure
MARKS <- c(A = 19, B = 15)

# %% [markdown]
# ## 1 Harm: who pays for which error?
#
# Open `data/cost_proxy.md` and `data/oximetry.md`, the data dictionaries, and keep them beside you.
#
# Write two sentences for the report before you compute anything. They decide which rate the report
# puts first.
#
# - A **miss** is … The person who pays for it is …
# - A **false flag** is … The person who pays for it is …

# %% [task=bias_harm]
bias_harm <- NULL # "A", "B", "C" or "D"

# %% [check=bias_harm]
check("bias_harm")

# %% [markdown]
# ## 2 Groups: how many people stand behind each number?
#
# Harm can hide where two columns cross, here group and age. Crossed groups get small quickly. Count
# first.

# %% [given, levels=guided standard open own]
# 95 % Wilson interval of the share x / n, as c(lo, hi). c(NA, NA) when n is 0. Ready to use.
wilson <- function(x, n) {
  if (n == 0) return(c(NA, NA))
  z <- 1.959963984540054
  middle <- x / n + z^2 / (2 * n)
  half <- z * sqrt(x / n * (1 - x / n) / n + z^2 / (4 * n^2))
  scale <- 1 + z^2 / n
  c(max(0, (middle - half) / scale), min(1, (middle + half) / scale))
}

# %% [task=bias_groups]
people <- load_data("cost_proxy")
people$in_need <- people$need >= 3
bands <- c("under 40", "40-59", "60-79", "80+")
people$band <- as.character(cut(people$age, c(-Inf, 39, 59, 79, Inf), labels = bands))

# TRUE for the people on a list of the highest values of a column; ties go to the lower id. Ready to
# use.
#
# share: places as a share of all people, above 0 and at most 1.
top <- function(column, share) {
  places <- floor(nrow(people) * share + 1e-9)
  ranked <- people$id[order(-people[[column]], people$id)]
  people$id %in% head(ranked, places)
}

people$picked <- top("prior_cost", 0.10) # the programme's list
### BEGIN SOLUTION
crossed <- tapply(people$in_need, paste(people$group, people$band), sum)
oldest <- people[people$group == "B" & people$band == "80+", ]
found <- sum(oldest$picked & oldest$in_need)
limits <- wilson(found, sum(oldest$in_need))
bias_groups <- list(
  share_b = mean(people$group == "B"),
  small = sort(names(crossed)[crossed < 10], method = "radix"),
  b80_n = nrow(oldest),
  b80_pos = sum(oldest$in_need),
  b80_found = found,
  b80_lo = limits[1],
  b80_hi = limits[2]
)
### STARTER
# # The people in need in each crossed group, and everybody in it.
# crossed <- tapply(people$in_need, paste(people$group, people$band), sum)
# print(cbind(in_need = crossed, people = table(paste(people$group, people$band))))
# oldest <- people[people$group == "B" & people$band == "80+", ]
# # Of these: how many are in need, and how many of those are picked? Then wilson(..., ...).
# bias_groups <- NULL
# # list(share_b = ..., small = c("A ...", "B ..."), b80_n = ..., b80_pos = ..., b80_found = ...,
# #   b80_lo = ..., b80_hi = ...)
### END SOLUTION

# %% [check=bias_groups]
check("bias_groups")

# %% [markdown]
# ## 3 Label audit: what does the score stand for?
#
# The programme ranks by cost and means need. If cost stood for need equally well in both groups,
# people with the same cost would be equally ill.

# %% [markdown, levels=guided]
# *Figure 1. Mean need by tenth of last year's cost, with 95 % intervals.*

# %% [markdown, levels=standard]
# **Figure 1.** Cut the people into tenths by `prior_cost` and draw the mean need of each group in
# each tenth, with 95 % intervals. It must show how ill people of each group are at the same cost.
# Write it as a function `figure_1()` that draws it, and say below it in words what it shows to
# somebody who cannot see it.

# %%
figure_1 <- function() {
  place <- rank(raw_people$prior_cost, ties.method = "first")
  tenth <- ceiling(place / nrow(raw_people) * 10)
  plot(
    NULL,
    xlim = c(1, 10), ylim = c(0, 5), xaxt = "n",
    main = "How ill people are at the same cost",
    xlab = "Tenth of the people by prior_cost (10 = costliest)",
    ylab = "Mean need (chronic conditions)"
  )
  axis(1, at = 1:10)
  for (group in names(COLOURS)) {
    here <- raw_people$group == group
    need_in <- split(raw_people$need[here], tenth[here])
    mean_need <- vapply(need_in, mean, 0)
    half <- 1.96 * vapply(need_in, sd, 0) / sqrt(lengths(need_in))
    x <- as.numeric(names(need_in)) + if (group == "B") 0.12 else -0.12
    segments(x, mean_need - half, x, mean_need + half, col = COLOURS[group])
    lines(x, mean_need, type = "b", pch = MARKS[group], col = COLOURS[group])
  }
  legend("topleft", paste("group", names(COLOURS)), col = COLOURS, pch = MARKS, lty = 1)
}
figure_1()

# %% [markdown, levels=guided]
# *Figure 1 in words.* Two rising lines: the higher the cost, the more conditions. In the cheapest
# tenth both are near zero; after that the line of group B lies above that of group A all the way.
# At the same cost, people of group B are more ill. The costliest tenth on the right is the
# programme's list.

# %% [task=bias_lists]
### BEGIN SOLUTION
bias_lists <- list()
for (share in c(0.03, 0.10)) {
  by_cost <- people[top("prior_cost", share), ]
  by_need <- people[top("need", share), ]
  bias_lists[[as.character(share)]] <- list(
    b_by_cost = mean(by_cost$group == "B"),
    b_by_need = mean(by_need$group == "B"),
    need_a = mean(by_cost$need[by_cost$group == "A"]),
    need_b = mean(by_cost$need[by_cost$group == "B"])
  )
}
### STARTER
# by_cost <- people[top("prior_cost", 0.03), ] # the people on this list, as a table
# # Do the same by need, and both again for 10 %.
# bias_lists <- NULL
# # list("0.03" = list(b_by_cost = ..., b_by_need = ..., need_a = ..., need_b = ...),
# #   "0.1" = list(...))
### END SOLUTION

# %% [check=bias_lists]
check("bias_lists")

# %% [markdown]
# ## 4 Measurement audit: whom does the probe reassure?
#
# The programme's nurse measures oxygen with a finger probe (`spo2`). In `oximetry`, a blood gas
# (`sao2`) was taken at the same moment. The column `group` is measured skin tone, because light
# passes through skin. It is not race.

# %% [task=bias_limits]
probe <- load_data("oximetry")
probe$difference <- probe$spo2 - probe$sao2
### BEGIN SOLUTION
bias_limits <- list()
for (tone in c("light", "medium", "dark")) {
  difference <- probe$difference[probe$group == tone]
  bias <- mean(difference)
  spread <- 1.96 * sd(difference)
  bias_limits[[tone]] <- list(
    n = length(difference), bias = bias, lo = bias - spread, hi = bias + spread
  )
}
### STARTER
# difference <- probe$difference[probe$group == "light"]
# # mean() and sd() of the differences; then the same for the other two tones.
# bias_limits <- NULL
# # list(light = list(n = ..., bias = ..., lo = ..., hi = ...), medium = list(...),
# #   dark = list(...))
### END SOLUTION

# %% [check=bias_limits]
check("bias_limits")

# %% [markdown, levels=guided]
# *Figure 2. Bland–Altman plots by skin tone: probe minus blood gas. The lines are your numbers.*

# %% [markdown, levels=standard]
# **Figure 2.** Draw a Bland–Altman plot for each skin tone: probe minus blood gas over the mean of
# the two, with your bias and limits as lines, all three on the same scale. It must show how far one
# reading may be off. Write it as `figure_2()`, and say in words what it shows.

# %%
figure_2 <- function() {
  before <- par(mfrow = c(1, 3), mar = c(4.5, 4.5, 3, 0.5))
  on.exit(par(before))
  means <- range((raw_probe$spo2 + raw_probe$sao2) / 2)
  differences <- range(raw_probe$spo2 - raw_probe$sao2)
  for (tone in c("light", "medium", "dark")) {
    pairs <- raw_probe[raw_probe$group == tone, ]
    numbers <- tryCatch(
      unlist(as.list(bias_limits[[tone]])[c("bias", "lo", "hi")]),
      error = function(error) NULL
    )
    ready <- is.numeric(numbers) && length(numbers) == 3 # else still NULL, or not the table yet
    told <- if (ready) sprintf("%+.1f points", numbers[1]) else "no lines yet"
    plot(
      (pairs$spo2 + pairs$sao2) / 2, pairs$spo2 - pairs$sao2,
      pch = 20, cex = 0.5, col = "grey60", xlim = means, ylim = differences,
      main = paste0(tone, ", n = ", nrow(pairs), "\n", told),
      xlab = "Mean of probe and gas (%)",
      ylab = if (tone == "light") "Probe minus blood gas (percentage points)" else ""
    )
    abline(h = 0)
    if (ready) abline(h = numbers, lty = c(1, 2, 2), col = "#d62728", lwd = 1.5)
  }
}
figure_2()

# %% [markdown, levels=guided]
# *Figure 2 in words.* Three clouds of points around a solid red line, most of them between two
# dashed ones. For light skin the solid line lies near zero, for medium skin above it, for dark skin
# still higher. The clouds are about equally broad. On the right they slope downwards, because no
# reading exceeds 100.

# %% [task=bias_occult]
### BEGIN SOLUTION
looks_safe <- probe[probe$spo2 >= 92 & probe$spo2 <= 96, ]
bias_occult <- list()
for (tone in c("light", "medium", "dark")) {
  readings <- looks_safe[looks_safe$group == tone, ]
  n <- nrow(readings)
  x <- sum(readings$sao2 < 88)
  limits <- wilson(x, n)
  bias_occult[[tone]] <- list(n = n, x = x, rate = x / n, lo = limits[1], hi = limits[2])
}
### STARTER
# looks_safe <- probe[probe$spo2 >= 92 & probe$spo2 <= 96, ] # both ends belong to it
# # For each tone: how many readings, and behind how many of them is the blood gas below 88?
# bias_occult <- NULL
# # list(light = list(n = ..., x = ..., rate = ..., lo = ..., hi = ...), medium = list(...),
# #   dark = list(...))
### END SOLUTION

# %% [check=bias_occult]
check("bias_occult")

# %% [task=bias_probe]
bias_probe <- NULL # "A", "B", "C" or "D"

# %% [check=bias_probe]
check("bias_probe")

# %% [markdown]
# ## 5 Metrics: two labels, two verdicts
#
# The programme picked 200 people. Whom did it find? That depends on the label you judge it by:
# **need** (three or more conditions), or **cost** (the 200 people who cost most in the following
# year, which is what it was built to predict).

# %% [task=bias_rates]
labels <- list(need = people$in_need, cost = top("cost", 0.10)) # what happened, under each label

# Error rates of one group: list(pos, tpr, lo, hi, fpr, ppv).
#
# y: TRUE for a person who has the label, flag: TRUE for a person who was picked; two vectors of one
# length. pos: people with the label. lo, hi: Wilson limits of tpr. Every denominator here has
# somebody in it.
rates <- function(y, flag) {
  ### BEGIN SOLUTION
  found <- sum(y & flag)
  pos <- sum(y)
  limits <- wilson(found, pos)
  list(
    pos = pos,
    tpr = found / pos,
    lo = limits[1],
    hi = limits[2],
    fpr = sum(!y & flag) / sum(!y),
    ppv = found / sum(flag)
  )
  ### STARTER
  # found <- sum(y & flag) # & is "and", ! is "not", one answer for each person
  # pos <- sum(y)
  # # Three rates, three denominators.
  # NULL
  ### END SOLUTION
}

### BEGIN SOLUTION
bias_rates <- list()
for (label in names(labels)) {
  for (group in c("A", "B")) {
    members <- people$group == group
    bias_rates[[label]][[group]] <- rates(labels[[label]][members], people$picked[members])
  }
}
### STARTER
# members <- people$group == "A" # labels$need[members] is the vector for group A alone
# bias_rates <- NULL
# # list(need = list(A = rates(...), B = rates(...)), cost = list(A = ..., B = ...))
### END SOLUTION

# %% [check=bias_rates]
check("bias_rates")

# %% [markdown, levels=guided]
# *Figure 3. Sensitivity of the same list in both groups, judged by two labels, with 95 %
# intervals.*

# %% [markdown, levels=standard]
# **Figure 3.** Draw a forest plot of the four sensitivities: two labels, two groups, each with its
# interval and the number of people behind it. It must let the owner see that one list has two
# verdicts. Write it as `figure_3()`, and say in words what it shows.

# %%
figure_3 <- function() {
  before <- par(mar = c(4.5, 9, 3, 6))
  on.exit(par(before))
  plot(
    NULL,
    xlim = c(0, 1), ylim = c(4.4, 0.6), yaxt = "n",
    main = "Whom the programme finds",
    xlab = "Sensitivity (share of the people with the label who were picked)", ylab = ""
  )
  judged_by <- rep(c("need", "cost"), each = 2)
  axis(2, at = 1:4, labels = paste0("by ", judged_by, ": group ", c("A", "B")), las = 1)
  abline(h = 2.5, col = "grey70")
  segments(finds[, "lo"], 1:4, finds[, "hi"], 1:4, col = COLOURS, lwd = 2)
  points(finds[, "tpr"], 1:4, pch = MARKS, col = COLOURS, cex = 1.2)
  text(1.06, 1:4, paste(finds[, "pos"], "people"), adj = 0, xpd = TRUE)
}
# Four rows: need in A and B, cost in A and B.
finds <- tryCatch(
  t(sapply(list(c("need", "A"), c("need", "B"), c("cost", "A"), c("cost", "B")), function(at) {
    unlist(as.list(bias_rates[[at[1]]][[at[2]]])[c("tpr", "lo", "hi", "pos")])
  })),
  error = function(error) NULL
)
if (is.numeric(finds) && identical(dim(finds), c(4L, 4L))) {
  figure_3()
} else { # still NULL, or not the table yet
  rm(figure_3)
  cat("No chart yet: bias_rates should hold the rates of both groups under both labels.",
    "Complete the task above first.")
}

# %% [markdown, levels=guided]
# *Figure 3 in words.* Four lines with a mark on each. Judged by need, group A's mark lies well to
# the right of group B's, and in the default data their lines do not touch. Judged by cost, both
# marks lie far to the right, one below the other, and the lines overlap almost fully. It is the
# same list of 200 people.

# %% [markdown]
# ### Calibration by group
#
# The programme's slides turn the cost into a risk: one logistic model on ln(prior_cost + 1), fitted
# on everybody. A risk of 20 % should mean one in five in each group.

# %% [given]
# The risk of each person, 0 to 1, from a logistic model of y on x. Ready to use.
fit_risk <- function(x, y) {
  # Somebody without any cost has a risk near 0; glm would warn of it.
  fit <- suppressWarnings(glm(y ~ x, family = binomial, control = list(epsilon = 1e-12)))
  unname(fitted(fit))
}

# %% [given, levels=guided standard open own]
# Calibration in the large: what to add to every logit of risk until as many are expected as
# observed. Ready to use.
citl <- function(y, p) {
  logit <- qlogis(p)
  shift <- 0
  for (step in 1:30) {
    q <- plogis(logit + shift)
    change <- sum(y - q) / sum(q * (1 - q))
    shift <- shift + change
    if (isTRUE(abs(change) < 1e-12)) break
  }
  shift
}

# %% [task=bias_calibration]
log_cost <- log(people$prior_cost + 1)
### BEGIN SOLUTION
risk <- lapply(labels, function(y) fit_risk(log_cost, y))
bias_calibration <- list()
for (label in names(labels)) {
  for (group in c("A", "B")) {
    members <- people$group == group
    bias_calibration[[label]][[group]] <- citl(labels[[label]][members], risk[[label]][members])
  }
}
bias_calibration <- lapply(bias_calibration, as.list)
### STARTER
# risk <- NULL # list(need = fit_risk(log_cost, ...), cost = fit_risk(log_cost, ...)): one for each
# bias_calibration <- NULL
# # list(need = list(A = citl(...), B = citl(...)), cost = list(A = ..., B = ...))
### END SOLUTION

# %% [check=bias_calibration]
check("bias_calibration")

# %% [markdown, levels=guided]
# *Figure 4. Observed against predicted share by group, in fifths of each group by risk, with 95 %
# Wilson intervals.*

# %% [markdown, levels=standard]
# **Figure 4.** For each label, draw the observed share over the mean predicted risk in fifths of
# each group, with intervals and the diagonal. It must show what one printed risk means in either
# group. Write it as `figure_4()`, and say in words what it shows.

# %%
figure_4 <- function() {
  before <- par(mfrow = c(1, 2), mar = c(4.5, 4.5, 3, 0.5))
  on.exit(par(before))
  costliest <- head(raw_people$id[order(-raw_people$cost, raw_people$id)], nrow(raw_people) %/% 10)
  happened <- list(need = raw_people$need >= 3, cost = raw_people$id %in% costliest)
  for (label in names(happened)) {
    plot(
      NULL,
      xlim = c(0, 0.9), ylim = c(0, 0.9), main = paste("Label:", label),
      xlab = "Mean predicted share (0 to 1)",
      ylab = if (label == "need") "Observed share (0 to 1)" else ""
    )
    abline(0, 1, lty = 3, col = "grey40")
    for (group in names(COLOURS)) {
      here <- raw_people$group == group
      p <- risk[[label]][here]
      fifth <- ceiling(rank(p, ties.method = "first") / sum(here) * 5)
      x <- tapply(p, fifth, mean)
      seen <- tapply(happened[[label]][here], fifth, sum)
      people_in <- tapply(p, fifth, length)
      limits <- mapply(wilson, seen, people_in)
      segments(x, limits[1, ], x, limits[2, ], col = COLOURS[group])
      lines(x, seen / people_in, type = "b", pch = MARKS[group], col = COLOURS[group])
    }
    if (label == "need") {
      legend("bottomright", c(paste("group", names(COLOURS)), "as predicted"),
        col = c(COLOURS, "grey40"), pch = c(MARKS, NA), lty = c(1, 1, 3))
    }
  }
}
holds_risks <- tryCatch(
  all(vapply(c("need", "cost"), function(label) {
    p <- risk[[label]]
    is.numeric(p) && length(p) == nrow(raw_people) && all(p >= 0 & p <= 1)
  }, NA)),
  error = function(error) FALSE
)
if (isTRUE(holds_risks)) {
  figure_4()
} else { # still NULL, or no risks yet
  rm(figure_4)
  cat("No chart yet: risk should hold", nrow(raw_people), "risks for each label.",
    "Complete the task above first.")
}

# %% [markdown, levels=guided]
# *Figure 4 in words.* Two panels. Under the label need, group B's line lies far above the dotted
# diagonal and group A's below it: at the same printed risk, people of group B are in need far more
# often. Under the label cost, both lines run close to the diagonal, group B's a little below it.

# %% [markdown]
# ## 6 Mitigation: change the label, and say who pays
#
# Rank by `need` instead of `prior_cost`. The places stay 200, so whoever gains one takes it from
# somebody.

# %% [task=bias_mitigation]
### BEGIN SOLUTION
by_need <- top("need", 0.10)
losing <- people[people$picked & !by_need, ]
gaining <- people[!people$picked & by_need, ]
bias_mitigation <- list(
  share_b = mean(people$group[by_need] == "B"),
  tpr_a = mean(by_need[people$in_need & people$group == "A"]),
  tpr_b = mean(by_need[people$in_need & people$group == "B"]),
  lose_a = sum(losing$group == "A"),
  lose_b = sum(losing$group == "B"),
  need_losing = mean(losing$need),
  need_gaining = mean(gaining$need)
)
### STARTER
# by_need <- people$picked # not yet: the list by need
# losing <- people[people$picked & !by_need, ] # had a place, have none
# gaining <- NULL # had none, have one
# bias_mitigation <- NULL
# # list(share_b = ..., tpr_a = ..., tpr_b = ..., lose_a = ..., lose_b = ..., need_losing = ...,
# #   need_gaining = ...)
### END SOLUTION

# %% [check=bias_mitigation]
check("bias_mitigation")

# %% [markdown]
# ## 7 Decision: a paper for the owner of the programme

# %% [task=bias_decision]
bias_decision <- NULL # "A", "B", "C" or "D"

# %% [check=bias_decision]
check("bias_decision")

# %% [markdown]
# ## 8 Audit: the next programme
#
# Next spring another programme comes, and you are on leave. Leave behind a function that asks your
# questions of its table.
#
# It is run on seven districts that you can see and on fourteen that you cannot. In each, 2,400
# people live in two groups, and at most one thing is wrong.

# %% [task=audit_bias]
# The 95 % limits of citl(y, p), as c(lo, hi). Ready to use.
citl_limits <- function(y, p) {
  shift <- citl(y, p)
  q <- plogis(qlogis(p) + shift)
  shift + c(-1, 1) * 1.96 / sqrt(sum(q * (1 - q)))
}

# What is wrong with a programme, as a sorted vector of codes; character(0) when nothing is.
#
# rows: a data frame with a row for each person and the columns id, group, y, label, p, flag, ref,
# meas.
audit_bias <- function(rows) {
  ### BEGIN SOLUTION
  groups <- split(rows, as.character(rows$group))
  large <- vapply(groups, function(part) sum(part$y) >= 20, NA)
  found <- sprintf("SMALL_GROUP:%s", names(groups)[!large])
  judged <- groups[large]
  # Whether two vectors of 0 and 1 have shares 0.05 or more apart, with intervals that do not meet.
  apart <- function(one, other) {
    a <- wilson(sum(one), length(one))
    b <- wilson(sum(other), length(other))
    abs(mean(one) - mean(other)) >= 0.05 - 1e-9 && (a[1] > b[2] || b[1] > a[2])
  }
  for (at in seq_along(judged)) {
    for (before in seq_len(at - 1)) {
      one <- judged[[before]]
      other <- judged[[at]]
      if (apart(one$flag[one$y == 1], other$flag[other$y == 1])) found <- c(found, "TPR_GAP")
      if (apart(one$label[one$y == 1], other$label[other$y == 1])) found <- c(found, "LABEL_PROXY")
      if (apart(one$y, other$y)) found <- c(found, "PREVALENCE_DIFF")
    }
  }
  errors <- lapply(judged, function(part) part$meas - part$ref)
  for (name in names(judged)) {
    part <- judged[[name]]
    limits <- citl_limits(part$y, part$p)
    if (abs(citl(part$y, part$p)) > 0.3 && (limits[1] > 0 || limits[2] < 0)) {
      found <- c(found, paste0("CALIBRATION_GAP:", name))
    }
    first <- errors[[1]]
    here <- errors[[name]]
    further <- abs(mean(here) - mean(first))
    error <- sqrt(var(first) / length(first) + var(here) / length(here))
    if (further >= 1 - 1e-9 && further > 3 * error) {
      found <- c(found, paste0("MEASUREMENT_BIAS:", name))
    }
  }
  sort(unique(found), method = "radix")
  ### STARTER
  # found <- character(0)
  # judged <- list() # the groups that are large enough, by name
  # groups <- split(rows, rows$group)
  # for (name in names(groups)) {
  #   if (sum(groups[[name]]$y) < 20) { # the first rule is done
  #     found <- c(found, paste0("SMALL_GROUP:", name))
  #   } else {
  #     judged[[name]] <- groups[[name]]
  #   }
  # }
  # # For each pair of judged groups TPR_GAP, LABEL_PROXY, PREVALENCE_DIFF: a share, its interval,
  # # and the same of the other group.
  # for (name in names(judged)) {
  #   part <- judged[[name]]
  #   # CALIBRATION_GAP, MEASUREMENT_BIAS
  # }
  # NULL # sort(found), once all rules are in
  ### END SOLUTION
}

# %% [check=audit_bias]
check("audit_bias")

# %% [markdown]
# ## 9 Bias report

# %% [task=bias_report]
### BEGIN SOLUTION
bias_report <- list(
  harm = paste(
    "The programme gives 200 people a weekly nurse, for a year. Whoever is in need and missed",
    "climbs the stairs alone for that year. A false flag costs a nurse an hour a week and holds a",
    "place that somebody in need does not get."
  ),
  groups = paste(
    "Groups A and B, since less money was spent on group B at equal illness; group crossed with",
    "age, since harm hides where two columns cross."
  ),
  labels = paste(
    "Cost stands for what was spent on a person, need for how many conditions somebody diagnosed.",
    "Need counts: the programme promises help to the ill, not to the expensive."
  ),
  small = paste(
    "Group B aged 80 or more: nine people, six in need, one found. Nobody can judge that. The",
    "programme's registrar collects two more years by the end of June."
  ),
  residual = paste(
    "132 people lose their nurse, 114 of group A and 18 of group B. Whoever is ill without a",
    "diagnosis has no need on record and is still passed over."
  ),
  decision = paste(
    "Rank by need from the next round, because ranking by cost finds half as many of group B's",
    "people in need. Visit everyone who loses a place before the round ends. Take a blood gas",
    "where probe and patient disagree."
  ),
  owner = "Head of the care programme",
  review = "2027-06-01: undiagnosed illness, and the small groups"
)
### STARTER
# bias_report <- list(
#   harm = "",
#   groups = "",
#   labels = "",
#   small = "",
#   residual = "",
#   decision = "",
#   owner = "",
#   review = ""
# )
### END SOLUTION

# %% [check=bias_report]
check("bias_report")

# %% [levels=guided standard open]
# Figures are found by these names; one that is not there yet is left out. Run this cell again when
# all is complete.
figures <- list(
  "Figure 1. How ill people are at the same cost, by group, with 95 % intervals" = get0("figure_1"),
  "Figure 2. Probe minus blood gas by skin tone, with limits of agreement" = get0("figure_2"),
  "Figure 3. Whom the programme finds, by two labels, with 95 % intervals" = get0("figure_3"),
  "Figure 4. Observed against predicted share by group, under two labels" = get0("figure_4")
)
deliver("bias_report", figures = Filter(is.function, figures))

# %% [markdown, levels=own]
# The questions go to your own table, `rows`. Nobody knows the right answers, so nothing is checked:
# the tables and figures are for you and for those who answer for the tool.
#
# ## 1 Harm: who pays for which error?
#
# Write two sentences for the report before you look at a number.
#
# - A **miss** is … The person who pays for it is …
# - A **false flag** is … The person who pays for it is …
#
# ## 2 Groups: how many people stand behind each number?
#
# Fewer than 10 people in need are too few to judge. That is a course rule; set your own below.

# %% [levels=own]
SMALL <- 10

people <- rows
people$group <- as.character(people$group)
usable <- !is.na(people$group) & people$y %in% c(0, 1) & people$flag %in% c(0, 1)
cat(sum(!usable), "of", nrow(people), "rows are left out: the group is missing, or y or flag is",
  "not 0 or 1.\n")
people <- people[usable, ]
if (nrow(people) == 0) {
  stop("No row can be used. Look at the cell above: is each name beside the right column of your ",
    "file?", call. = FALSE)
}
people$in_need <- people$y == 1
people$picked <- people$flag == 1
groups <- sort(unique(people$group), method = "radix")

# The column as numbers; NA where there is none.
numbers <- function(column) suppressWarnings(as.numeric(as.character(people[[column]])))

# Whether the table has all these columns, with numbers in them.
has <- function(...) {
  all(vapply(c(...), function(name) name %in% names(people) && any(!is.na(numbers(name))), NA))
}

# x of n as list(x, n, rate, lo, hi); without rate and limits when n is 0.
rate <- function(x, n) {
  if (n == 0) return(list(x = x, n = n))
  limits <- wilson(x, n)
  list(x = x, n = n, rate = x / n, lo = limits[1], hi = limits[2])
}

# Draw one line for each rate that has people behind it; `lines` is a list of rates by name.
forest <- function(title, xlab, lines) {
  lines <- Filter(function(each) each$n > 0, lines)
  before <- par(mar = c(4.5, 9, 3, 6))
  on.exit(par(before))
  places <- seq_along(lines)
  part <- function(key) vapply(lines, function(each) as.numeric(each[[key]]), 0)
  plot(
    NULL,
    xlim = c(0, 1), ylim = c(length(lines) + 0.4, 0.6), yaxt = "n", main = title, xlab = xlab,
    ylab = ""
  )
  if (length(lines) == 0) return(invisible())
  axis(2, at = places, labels = names(lines), las = 1)
  segments(part("lo"), places, part("hi"), places, col = "#1f77b4", lwd = 2)
  points(part("rate"), places, pch = 19, col = "#1f77b4")
  text(1.06, places, paste(part("n"), "people"), adj = 0, xpd = TRUE)
}

# A list with an entry for each group: what `of` makes of TRUE for its people.
by_group <- function(of) {
  stats::setNames(lapply(groups, function(group) of(people$group == group)), groups)
}

bias_groups <- by_group(function(here) {
  in_need <- sum(people$in_need[here])
  list(people = sum(here), in_need = in_need, too_small_to_judge = in_need < SMALL)
})
do.call(rbind, lapply(bias_groups, as.data.frame))

# %% [markdown, levels=own]
# ## 3 Label audit: what does the score stand for?
#
# If the tool was trained on something else than the need, ask of those **in need**: who carries the
# label? A group whose need is recorded less often looks healthier to the tool than it is.

# %% [levels=own]
figure_1 <- NULL
if (has("label")) {
  labelled <- numbers("label")
  known <- people$in_need & labelled %in% c(0, 1)
  bias_lists <- by_group(function(here) rate(sum(labelled[known & here]), sum(known & here)))
  figure_1 <- function() {
    forest("Who carries the label, of those in need",
      "Share of the people in need who carry the label", bias_lists)
  }
  figure_1()
} else {
  bias_lists <- paste(
    "Left out: the table has no label beside the need,",
    "so nobody can see whose need the label hides."
  )
  cat(bias_lists)
}

# %% [markdown, levels=own]
# *Figure 1 in words.* One line for each group: a mark for the share, a bar for its 95 % interval. A
# mark far to the left is a group whose need the label does not know.
#
# ## 4 Measurement audit: whom does the device reassure?
#
# This needs the same measurement twice: by the everyday device and by a better method.

# %% [levels=own]
figure_2 <- NULL
bias_occult <- paste(
  "Left out: which readings look safe depends on the device.",
  "Name your limits, and count as in the guided notebook."
)
if (has("ref", "meas")) {
  difference <- numbers("meas") - numbers("ref")
  middle <- (numbers("meas") + numbers("ref")) / 2
  both <- !is.na(difference)
  bias_limits <- by_group(function(here) {
    pairs <- difference[both & here]
    if (length(pairs) < 2) return(list(n = length(pairs)))
    spread <- 1.96 * sd(pairs)
    bias <- mean(pairs)
    list(n = length(pairs), bias = bias, lo = bias - spread, hi = bias + spread)
  })
  figure_2 <- function() {
    largest <- head(names(sort(table(people$group), decreasing = TRUE)), 6)
    drawn <- 3000 # points a panel, at most: more would be one grey cloud
    across <- min(3, length(largest))
    before <- par(mfrow = c(ceiling(length(largest) / across), across), mar = c(4.5, 4.5, 3, 0.5))
    on.exit(par(before))
    for (group in largest) {
      here <- both & people$group == group
      points <- which(here)
      points <- points[seq_along(points) %% max(1, ceiling(length(points) / drawn)) == 0]
      plot(
        middle[points], difference[points],
        pch = 20, cex = 0.5, col = "grey60", xlim = range(middle[both]),
        ylim = range(difference[both]), main = paste0(group, ", n = ", sum(here)),
        xlab = "Mean of the two (your unit)", ylab = "Device minus better method (your unit)"
      )
      abline(h = 0)
      lines_at <- unlist(bias_limits[[group]][c("bias", "lo", "hi")])
      if (length(lines_at) == 3) abline(h = lines_at, lty = c(1, 2, 2), col = "#d62728")
    }
  }
  figure_2()
} else {
  bias_limits <- paste(
    "Left out: the table has no measurement by two methods,",
    "so nobody can see whom the device reassures."
  )
  cat(bias_limits)
}

# %% [markdown, levels=own]
# *Figure 2 in words.* One cloud of points for each of the six largest groups around a solid red
# line, the mean error, between two dashed ones, the limits of agreement. A solid line away from
# zero is a device that reads wrongly for that group. Of a large group at most 3,000 points are
# drawn; the lines are those of all.
#
# ## 5 Metrics: who is found, and who is called for nothing?

# %% [levels=own]
truths <- list(need = people$in_need)
if (has("label")) truths$label <- ifelse(labelled %in% c(0, 1), labelled == 1, NA)
bias_rates <- lapply(truths, function(y) {
  by_group(function(here) {
    here <- here & !is.na(y)
    found <- sum(y & people$picked & here)
    list(
      tpr = rate(found, sum(y & here)),
      fpr = rate(sum(!y & people$picked & here), sum(!y & here)),
      ppv = rate(found, sum(people$picked & here))
    )
  })
})
sensitivities <- list()
for (name in names(bias_rates)) {
  for (group in groups) {
    each <- bias_rates[[name]][[group]]
    sensitivities[[paste0("by ", name, ": ", group)]] <- each$tpr
    for (kind in names(each)) {
      shown <- each[[kind]]
      if (shown$n == 0) next
      cat(sprintf("by %s, %s: %s %d of %d (%.0f to %.0f %%)\n", name, group, kind, shown$x, shown$n,
        100 * shown$lo, 100 * shown$hi))
    }
  }
}
figure_3 <- function() {
  forest("Whom the tool finds", "Sensitivity (share of those with the label who were picked)",
    sensitivities)
}
figure_3()

# %% [markdown, levels=own]
# *Figure 3 in words.* One line for each group and label: a mark for the sensitivity, a bar for its
# 95 % interval, and how many people stand behind it. Bars that do not meet are a difference; bars
# that meet are no proof of none.
#
# ### Calibration by group
#
# A risk of 20 % should mean one in five in each group. `citl` above 0: more happened than the tool
# expects.

# %% [levels=own]
figure_4 <- NULL
if (has("p")) {
  p <- numbers("p")
  stated <- !is.na(p) & p >= 0 & p <= 1
  p <- pmin(pmax(p, 1e-6), 1 - 1e-6)
  bias_calibration <- by_group(function(here) {
    y_here <- people$in_need[stated & here]
    p_here <- p[stated & here]
    counts <- list(n = length(y_here), observed = sum(y_here), expected = sum(p_here))
    # Nobody or everybody is in need: there is no shift.
    if (sum(y_here) == 0 || all(y_here)) return(counts)
    shift <- citl(y_here, p_here)
    q <- plogis(qlogis(p_here) + shift)
    half <- 1.96 / sqrt(sum(q * (1 - q)))
    c(counts, citl = shift, lo = shift - half, hi = shift + half)
  })
  figure_4 <- function() {
    plot(
      NULL,
      xlim = c(0, 1), ylim = c(0, 1), main = "Calibration by group",
      xlab = "Mean predicted share (0 to 1)", ylab = "Observed share (0 to 1)"
    )
    abline(0, 1, lty = 3)
    for (at in seq_along(groups)) {
      here <- stated & people$group == groups[at]
      if (!any(here)) next
      fifth <- ceiling(rank(p[here], ties.method = "first") / sum(here) * 5)
      lines(tapply(p[here], fifth, mean), tapply(people$in_need[here], fifth, mean),
        type = "b", pch = 19, col = at)
    }
    legend("topleft", paste("group", groups), col = seq_along(groups), pch = 19, lty = 1)
  }
  figure_4()
  for (group in groups) {
    row <- bias_calibration[[group]]
    cat(group, paste(names(row), round(unlist(row), 2), collapse = ", "), sep = ": ", fill = TRUE)
  }
} else {
  bias_calibration <- paste(
    "Left out: the table has no stated risk,",
    "so nobody can see whether it means the same in each group."
  )
  cat(bias_calibration)
}

# %% [markdown, levels=own]
# *Figure 4 in words.* One line for each group, from fifth to fifth of its risks. Above the dotted
# diagonal more happened than was predicted.
#
# ## 6 Mitigation and audit
#
# What would change if the tool ranked by something else, only those can try who own it. Ask them,
# and write into the report who would lose by it.
#
# ## 7 Bias report
#
# Fill in the texts; the tables come from the cells above. What is still empty is marked in the
# document.

# %% [levels=own]
bias_mitigation <- "Left out: nothing was tried on these data."
audit_bias <- "Left out: planted faults exist in synthetic data alone."
bias_report <- list(
  # What does the tool decide? Who pays for a miss, and who for a false flag?
  harm = "",
  # Which groups did you compare, and why could harm differ between them?
  groups = "",
  # What does each label stand for, and which of them counts?
  labels = "",
  # Which groups are too small, with what counts? Who collects more, and by when?
  small = "",
  # Who loses by your proposal, and whom do these data not show at all?
  residual = "",
  # What is the owner to sign, and for which reasons?
  decision = "",
  # Which role answers for it?
  owner = "",
  # On which date is the next look, and at what?
  review = ""
)

# %% [levels=own]
figures <- list(
  "Figure 1. Who carries the label, of those in need, with 95 % intervals" = figure_1,
  "Figure 2. Device minus better method by group, with limits of agreement" = figure_2,
  "Figure 3. Whom the tool finds, by group, with 95 % intervals" = figure_3,
  "Figure 4. Observed against predicted share by group" = figure_4
)
deliver("bias_report", figures = Filter(is.function, figures), own_data = TRUE)
