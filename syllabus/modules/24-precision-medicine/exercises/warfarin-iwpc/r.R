# %% [task=warfarin_iwpc]
# The numbers of the paper (International Warfarin Pharmacogenetics Consortium 2009). Ready to use.
TERMS <- list(
  pgx = list(
    constant = 5.6044, decade = -0.2614, cm = 0.0087, kg = 0.0128,
    inducer = 1.1816, amiodarone = -0.5503,
    vkorc1 = c("G/G" = 0, "A/G" = -0.8677, "A/A" = -1.6974, unknown = -0.4854),
    cyp2c9 = c(
      "*1/*1" = 0, "*1/*2" = -0.5211, "*1/*3" = -0.9357, "*2/*2" = -1.0616, "*2/*3" = -1.9206,
      "*3/*3" = -2.3312, unknown = -0.2188
    ),
    race = c(White = 0, Asian = -0.1092, Black = -0.2760, unknown = -0.1032)
  ),
  clinical = list(
    constant = 4.0376, decade = -0.2546, cm = 0.0118, kg = 0.0134,
    inducer = 1.2799, amiodarone = -0.5695,
    race = c(White = 0, Asian = -0.6752, Black = 0.4060, unknown = 0.0443)
  )
)

# Weekly warfarin dose in mg by the published equation. For teaching; never dose a person by it.
#
# age: years. height: cm. weight: kg. vkorc1, cyp2c9, race: a level of TERMS, NA if unknown.
# inducer, amiodarone: 0 or 1. model: "pgx" or "clinical", which knows no genotype.
# NA if age, height or weight is missing. Stops for what the table does not know.
warfarin_iwpc <- function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone,
                          model = "pgx") {
  ### BEGIN SOLUTION
  if (is.na(age) || is.na(height) || is.na(weight)) return(NA)
  stopifnot(model %in% names(TERMS), age >= 10, height > 0, weight > 0)
  stopifnot(inducer %in% 0:1, amiodarone %in% 0:1)
  t <- TERMS[[model]]
  root <- t$constant + t$decade * (age %/% 10) + t$cm * height + t$kg * weight
  person <- list(vkorc1 = vkorc1, cyp2c9 = cyp2c9, race = race)
  for (name in names(person)) {
    level <- person[[name]]
    stopifnot(is.na(level) || level %in% setdiff(names(TERMS$pgx[[name]]), "unknown"))
    if (!is.null(t[[name]])) root <- root + t[[name]][[if (is.na(level)) "unknown" else level]]
  }
  (root + t$inducer * inducer + t$amiodarone * amiodarone)^2
  ### STARTER
  # if (is.na(age) || is.na(height) || is.na(weight)) return(NA)
  # t <- TERMS[[model]] # t$constant, t$cm, t$vkorc1[["A/G"]]; "clinical" has no vkorc1 and cyp2c9
  # NULL
  ### END SOLUTION
}

# %% [check=warfarin_iwpc]
check("warfarin_iwpc")

# %% [task=wrong_copy]
people <- load_data("warfarin")

# Your equation for every person. Ready to use.
dose_of <- function(p) {
  as.numeric(unlist(mapply(
    warfarin_iwpc, p$age, p$height_cm, p$weight_kg, p$vkorc1, p$cyp2c9, p$race, p$inducer,
    p$amiodarone
  )))
}

# The terms of the levels, and of the two drugs. Used by all three copies.
levels_and_drugs <- function(p) {
  term <- function(name) {
    unname(TERMS$pgx[[name]][ifelse(is.na(p[[name]]), "unknown", p[[name]])])
  }
  term("vkorc1") + term("cyp2c9") + term("race") + 1.1816 * p$inducer - 0.5503 * p$amiodarone
}

copy_a <- function(p) {
  decade <- (p$age - p$age %% 10) / 10
  s <- 5.6044 + 0.0087 * p$height_cm + 0.0128 * p$weight_kg - 0.2614 * decade
  (s + levels_and_drugs(p))^2
}

copy_b <- function(p) {
  s <- 5.6044 - 0.02614 * p$age + 0.0087 * p$height_cm + 0.0128 * p$weight_kg
  (s + levels_and_drugs(p))^2
}

copy_c <- function(p) {
  s <- levels_and_drugs(p) + 0.0128 * p$weight_kg + 0.0087 * p$height_cm
  (s + 5.6044 - 0.2614 * trunc(p$age / 10))^2
}

### BEGIN SOLUTION
gaps <- lapply(list(A = copy_a, B = copy_b, C = copy_c), function(copy) {
  abs(copy(people) - dose_of(people))
})
letter <- names(which.max(vapply(gaps, max, 0)))
wrong_copy <- list(copy = letter, affected = sum(gaps[[letter]] > 1), worst = max(gaps[[letter]]))
### STARTER
# # copy_a(people), copy_b(people), copy_c(people) and dose_of(people): mg a week for each person.
# wrong_copy <- NULL # list(copy = "A", affected = ..., worst = ...)
### END SOLUTION

# %% [check=wrong_copy]
check("wrong_copy")

# %% [task=dose_screen]
dose_screen <- NULL # "A", "B", "C" or "D"

# %% [check=dose_screen]
check("dose_screen")
