# %% [task=within20]
# How often a predicted dose is within 20 % of the actual one, over everybody and by band.
#
# pred, actual: mg a week, one entry per person in both.
# Returns list(n, all, low, mid, high, mae); a share or an error of nobody is NA.
within20 <- function(pred, actual) {
  ### BEGIN SOLUTION
  complete <- !is.na(pred) & !is.na(actual) & actual > 0
  pred <- pred[complete]
  actual <- actual[complete]
  hit <- abs(pred - actual) <= 0.2 * actual + 1e-9
  share <- function(band) if (any(band)) mean(hit[band]) else NA
  list(
    n = length(hit), all = share(rep(TRUE, length(hit))),
    low = share(actual <= 21), mid = share(actual > 21 & actual < 49), high = share(actual >= 49),
    mae = if (length(hit) > 0) mean(abs(pred - actual)) else NA
  )
  ### STARTER
  # complete <- !is.na(pred) & !is.na(actual)
  # pred <- pred[complete]
  # actual <- actual[complete]
  # NULL
  ### END SOLUTION
}

# %% [check=within20]
check("within20")

# %% [task=low_dose_shares]
people <- load_data("warfarin")

# The published equations for every person (module 24, exercise 1): mg a week. Ready to use.
equation <- function(p, terms) {
  level <- function(name) {
    if (is.null(terms[[name]])) return(0)
    unname(terms[[name]][ifelse(is.na(p[[name]]), "unknown", p[[name]])])
  }
  root <- terms$constant + terms$decade * (p$age %/% 10) + terms$cm * p$height_cm +
    terms$kg * p$weight_kg + level("vkorc1") + level("cyp2c9") + level("race") +
    terms$inducer * p$inducer + terms$amiodarone * p$amiodarone
  root^2
}

doses <- list(
  pgx = equation(people, list(
    constant = 5.6044, decade = -0.2614, cm = 0.0087, kg = 0.0128,
    inducer = 1.1816, amiodarone = -0.5503,
    vkorc1 = c("G/G" = 0, "A/G" = -0.8677, "A/A" = -1.6974, unknown = -0.4854),
    cyp2c9 = c(
      "*1/*1" = 0, "*1/*2" = -0.5211, "*1/*3" = -0.9357, "*2/*2" = -1.0616, "*2/*3" = -1.9206,
      "*3/*3" = -2.3312, unknown = -0.2188
    ),
    race = c(White = 0, Asian = -0.1092, Black = -0.2760, unknown = -0.1032)
  )),
  clinical = equation(people, list(
    constant = 4.0376, decade = -0.2546, cm = 0.0118, kg = 0.0134,
    inducer = 1.2799, amiodarone = -0.5695,
    race = c(White = 0, Asian = -0.6752, Black = 0.4060, unknown = 0.0443)
  )),
  fixed = rep(35, nrow(people))
)
### BEGIN SOLUTION
low_dose_shares <- lapply(doses, function(pred) within20(pred, people$dose_mg_wk)$low)
### STARTER
# # doses$pgx, doses$clinical, doses$fixed: a dose for each person; people$dose_mg_wk: the actual one.
# low_dose_shares <- NULL # list(pgx = ..., clinical = ..., fixed = ...)
### END SOLUTION

# %% [check=low_dose_shares]
check("low_dose_shares")

# %% [task=dose_correlation]
dose_correlation <- NULL # "A", "B", "C" or "D"

# %% [check=dose_correlation]
check("dose_correlation")
