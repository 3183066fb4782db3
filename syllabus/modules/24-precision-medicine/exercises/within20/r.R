# %% [task=within20]
# Share of people whose predicted dose lies within 20 % of the actual one, overall and by band.
#
# pred, actual: weekly doses in mg, one entry per person in both; NA is missing. The actual dose is
# the stable one. Pairs with something missing or an actual dose of 0 or less are left out.
# A list with n, all, low (actual up to 21), mid, high (actual from 49) and mae, the mean absolute
# error in mg a week. Shares lie in 0-1; NA where nobody is. Teaching only, never dosing advice.
within20 <- function(pred, actual) {
  ### BEGIN SOLUTION
  usable <- !is.na(pred) & !is.na(actual) & actual > 0
  pred <- pred[usable]
  actual <- actual[usable]
  hit <- abs(pred - actual) <= 0.2 * actual + 1e-9
  share <- function(here) if (any(here)) mean(hit[here]) else NA
  low <- actual <= 21
  high <- actual >= 49
  list(
    n = length(actual), all = share(actual > 0),
    low = share(low), mid = share(!low & !high), high = share(high),
    mae = if (length(actual) > 0) mean(abs(pred - actual)) else NA
  )
  ### STARTER
  # usable <- !is.na(pred) & !is.na(actual) & actual > 0
  # pred <- pred[usable]
  # actual <- actual[usable]
  # NULL # list(n = ..., all = ..., low = ..., mid = ..., high = ..., mae = ...)
  ### END SOLUTION
}

# %% [check=within20]
check("within20")

# %% [task=rule_bands]
# load_data("warfarin") gives 150 synthetic people: id, age, height_cm, weight_kg, race, vkorc1,
# cyp2c9, inducer, amiodarone and dose_mg_wk, the stable weekly dose; NA is unknown.
people <- load_data("warfarin")

# Weekly doses in mg of everyone in p by the published equation, model "pgx" or "clinical". Ready to
# use. A teaching equation: never a dose for a person.
predicted <- function(p, model) {
  term <- function(level, terms) unname(terms[ifelse(is.na(level), "unknown", level)])
  decades <- floor(p$age / 10)
  root <- if (model == "pgx") {
    5.6044 - 0.2614 * decades + 0.0087 * p$height_cm + 0.0128 * p$weight_kg +
      term(p$vkorc1, c("G/G" = 0, "A/G" = -0.8677, "A/A" = -1.6974, unknown = -0.4854)) +
      term(p$cyp2c9, c(
        "*1/*1" = 0, "*1/*2" = -0.5211, "*1/*3" = -0.9357,
        "*2/*2" = -1.0616, "*2/*3" = -1.9206, "*3/*3" = -2.3312, unknown = -0.2188
      )) +
      term(p$race, c(White = 0, Asian = -0.1092, Black = -0.2760, unknown = -0.1032)) +
      1.1816 * p$inducer - 0.5503 * p$amiodarone
  } else {
    4.0376 - 0.2546 * decades + 0.0118 * p$height_cm + 0.0134 * p$weight_kg +
      term(p$race, c(White = 0, Asian = -0.6752, Black = 0.4060, unknown = 0.0443)) +
      1.2799 * p$inducer - 0.5695 * p$amiodarone
  }
  root^2
}
### BEGIN SOLUTION
actual <- people$dose_mg_wk
rule_bands <- list(
  pgx = within20(predicted(people, "pgx"), actual),
  clinical = within20(predicted(people, "clinical"), actual),
  fixed = within20(rep(35, nrow(people)), actual)
)
### STARTER
# actual <- people$dose_mg_wk
# rule_bands <- NULL # list(pgx = ..., clinical = ..., fixed = ...)
### END SOLUTION

# %% [check=rule_bands]
check("rule_bands")

# %% [task=low_dose_rule]
low_dose_rule <- NULL # "A", "B", "C" or "D"

# %% [check=low_dose_rule]
check("low_dose_rule")

# %% [task=doubled_rule]
doubled_rule <- NULL # "A", "B", "C" or "D"

# %% [check=doubled_rule]
check("doubled_rule")
