# %% [task=warfarin_iwpc]
# Terms of both models, as printed in the paper. They add up to the square root of the weekly dose.
# Ready to use. A teaching equation: never a dose for a person.
TERMS <- list(
  pgx = list(
    start = 5.6044, decade = -0.2614, cm = 0.0087, kg = 0.0128,
    vkorc1 = c("G/G" = 0, "A/G" = -0.8677, "A/A" = -1.6974, unknown = -0.4854),
    cyp2c9 = c(
      "*1/*1" = 0, "*1/*2" = -0.5211, "*1/*3" = -0.9357,
      "*2/*2" = -1.0616, "*2/*3" = -1.9206, "*3/*3" = -2.3312, unknown = -0.2188
    ),
    race = c(White = 0, Asian = -0.1092, Black = -0.2760, unknown = -0.1032),
    inducer = 1.1816, amiodarone = -0.5503
  ),
  clinical = list( # knows no genes: their terms are 0
    start = 4.0376, decade = -0.2546, cm = 0.0118, kg = 0.0134,
    vkorc1 = c("G/G" = 0, "A/G" = 0, "A/A" = 0, unknown = 0),
    cyp2c9 = c(
      "*1/*1" = 0, "*1/*2" = 0, "*1/*3" = 0, "*2/*2" = 0, "*2/*3" = 0, "*3/*3" = 0, unknown = 0
    ),
    race = c(White = 0, Asian = -0.6752, Black = 0.4060, unknown = 0.0443),
    inducer = 1.2799, amiodarone = -0.5695
  )
)

# Weekly dose in mg by the published equation. Teaching only, never dosing advice.
#
# age: years; height: cm; weight: kg; vkorc1, cyp2c9, race: a level of TERMS, NA if unknown;
# inducer, amiodarone: 0 or 1; model: "pgx" or "clinical". One person at a time.
# NA if age, height or weight is missing. Stops below 10 years, for a size of 0 or less, another
# level or another model. Source: IWPC 2009.
warfarin_iwpc <- function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone,
                          model = "pgx") {
  ### BEGIN SOLUTION
  if (is.na(age) || is.na(height) || is.na(weight)) return(NA)
  stopifnot(
    model %in% names(TERMS), age >= 10, height > 0, weight > 0,
    inducer %in% c(0, 1), amiodarone %in% c(0, 1)
  )
  terms <- TERMS[[model]]
  term <- function(name, level) {
    key <- if (is.na(level)) "unknown" else level
    if (!key %in% names(terms[[name]])) stop(name, " is ", level, ", not a level of the equation")
    terms[[name]][[key]]
  }
  root <- terms$start + terms$decade * floor(age / 10) + terms$cm * height + terms$kg * weight +
    term("vkorc1", vkorc1) + term("cyp2c9", cyp2c9) + term("race", race) +
    terms$inducer * inducer + terms$amiodarone * amiodarone
  root^2
  ### STARTER
  # # Missing first, then what is invalid.
  # terms <- TERMS[["pgx"]] # terms$start, terms$vkorc1[["A/G"]], ...
  # root <- terms$start
  # NULL
  ### END SOLUTION
}

# %% [check=warfarin_iwpc]
check("warfarin_iwpc")

# %% [task=copy_gaps]
# load_data("warfarin") gives 150 synthetic people as a data frame: id, age, height_cm, weight_kg,
# race, vkorc1, cyp2c9, inducer, amiodarone and dose_mg_wk; NA is unknown.
people <- load_data("warfarin")

# Three copies of the equation from three spreadsheets. p is one person of the data, as a list.
pick <- function(level, terms) terms[[if (is.na(level)) "unknown" else level]]

desk <- function(p) {
  root <- 5.6044 - 0.2614 * (p$age %/% 10) + 0.0087 * p$height_cm + 0.0128 * p$weight_kg
  root <- root - pick(p$vkorc1, c("G/G" = 0, "A/G" = 0.8677, "A/A" = 1.6974, unknown = 0.4854))
  root <- root - pick(p$cyp2c9, c(
    "*1/*1" = 0, "*1/*2" = 0.5211, "*1/*3" = 0.9357,
    "*2/*2" = 1.0616, "*2/*3" = 1.9206, "*3/*3" = 2.3312, unknown = 0.2188
  ))
  root <- root - pick(p$race, c(White = 0, Asian = 0.1092, Black = 0.2760, unknown = 0.1032))
  (root + 1.1816 * p$inducer - 0.5503 * p$amiodarone)^2
}

ward <- function(p) {
  root <- 5.6044 + 1.1816 * p$inducer + 0.5503 * p$amiodarone
  root <- root + pick(p$race, c(White = 0, Asian = -0.1092, Black = -0.2760, unknown = -0.1032))
  root <- root + pick(p$cyp2c9, c(
    "*1/*1" = 0, "*1/*2" = -0.5211, "*1/*3" = -0.9357,
    "*2/*2" = -1.0616, "*2/*3" = -1.9206, "*3/*3" = -2.3312, unknown = -0.2188
  ))
  root <- root + pick(p$vkorc1, c("G/G" = 0, "A/G" = -0.8677, "A/A" = -1.6974, unknown = -0.4854))
  (root + 0.0128 * p$weight_kg + 0.0087 * p$height_cm - 0.2614 * (p$age %/% 10))^2
}

clinic <- function(p) {
  genes <- pick(p$vkorc1, c("G/G" = 5.6044, "A/G" = 4.7367, "A/A" = 3.9070, unknown = 5.1190))
  genes <- genes - pick(p$cyp2c9, c(
    "*1/*1" = 0, "*1/*2" = 0.5211, "*1/*3" = 0.9357,
    "*2/*2" = 1.0616, "*2/*3" = 1.9206, "*3/*3" = 2.3312, unknown = 0.2188
  ))
  body <- (87 * p$height_cm + 128 * p$weight_kg - 2614 * (p$age %/% 10)) / 10000
  drugs <- 1.1816 * p$inducer - 0.5503 * p$amiodarone
  race <- pick(p$race, c(White = 0, Asian = 0.1092, Black = 0.2760, unknown = 0.1032))
  (genes + body + drugs - race)^2
}

# The weekly doses of everyone in `people` by one of the copies. Ready to use.
all_by <- function(copy) vapply(seq_len(nrow(people)), function(i) copy(as.list(people[i, ])), 0)
### BEGIN SOLUTION
by_equation <- function(p) {
  warfarin_iwpc(
    p$age, p$height_cm, p$weight_kg, p$vkorc1, p$cyp2c9, p$race, p$inducer, p$amiodarone
  )
}
right <- all_by(by_equation)
gaps <- function(copy) sum(abs(all_by(copy) - right) > 0.1)
copy_gaps <- list(desk = gaps(desk), ward = gaps(ward), clinic = gaps(clinic))
### STARTER
# copy_gaps <- NULL # list(desk = ..., ward = ..., clinic = ...)
### END SOLUTION

# %% [check=copy_gaps]
check("copy_gaps")

# %% [task=wrong_copy]
wrong_copy <- NULL # "A", "B", "C" or "D"

# %% [check=wrong_copy]
check("wrong_copy")
