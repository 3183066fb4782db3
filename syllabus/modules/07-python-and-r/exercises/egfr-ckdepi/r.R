# %% [task=egfr_ckdepi]
# Constants of both versions, as printed in the papers. Ready to use.
KAPPA <- c(F = 0.7, M = 0.9)
CONSTANTS <- list(
  "2021" = list(c = 142, alpha = c(F = -0.241, M = -0.302), b = -1.200, d = 0.9938, f = 1.012),
  "2009" = list(c = 141, alpha = c(F = -0.329, M = -0.411), b = -1.209, d = 0.993, f = 1.018)
)

# Estimated kidney function by CKD-EPI creatinine, mL/min/1.73 m².
#
# scr: creatinine in `unit`, "mg/dL" or "umol/L". age: years. sex: "F" or "M".
# version: 2021 or 2009.
# NA if scr, age or sex is missing, and below 18 years. Stops for another unit, sex or version and
# for scr <= 0. Sources: Inker 2021; Levey 2009, without its race term.
egfr_ckdepi <- function(scr, age, sex, unit = "mg/dL", version = 2021) {
  ### BEGIN SOLUTION
  if (is.na(scr) || is.na(age) || is.na(sex)) return(NA)
  stopifnot(
    unit %in% c("mg/dL", "umol/L"), sex %in% names(KAPPA), version %in% names(CONSTANTS), scr > 0
  )
  if (age < 18) return(NA)
  if (unit == "umol/L") scr <- scr / 88.4
  k <- CONSTANTS[[as.character(version)]]
  ratio <- scr / KAPPA[[sex]]
  egfr <- k$c * min(ratio, 1)^k$alpha[[sex]] * max(ratio, 1)^k$b * k$d^age
  if (sex == "F") egfr * k$f else egfr
  ### STARTER
  # if (is.na(scr) || is.na(age) || is.na(sex)) return(NA)
  # k <- CONSTANTS[[as.character(version)]] # k$c, k$alpha[[sex]], k$b, k$d, k$f
  # NULL
  ### END SOLUTION
}

# %% [check=egfr_ckdepi]
check("egfr_ckdepi")

# %% [task=changed_stage]
# GFR categories (KDIGO) of kidney functions in mL/min/1.73 m²; NA stays NA. Ready to use.
stage <- function(egfr) {
  limits <- c(15, 30, 45, 60, 90)
  c("G5", "G4", "G3b", "G3a", "G2", "G1")[findInterval(egfr, limits) + 1]
}

usable <- subset(load_data("ehr_raw"), sex %in% c("F", "M") & creat_unit == "mg/dL")
patients <- head(subset(usable, age >= 65), 20)
### BEGIN SOLUTION
new <- mapply(egfr_ckdepi, patients$creatinine, patients$age, patients$sex)
old <- mapply(egfr_ckdepi, patients$creatinine, patients$age, patients$sex, version = 2009)
changed_stage <- patients$row[which(stage(new) != stage(old))]
### STARTER
# # patients is a data frame: patients$creatinine, patients$age, patients$sex, patients$row.
# changed_stage <- NULL # row numbers, ascending
### END SOLUTION

# %% [check=changed_stage]
check("changed_stage")

# %% [task=race_term]
race_term <- NULL # "A", "B", "C" or "D"

# %% [check=race_term]
check("race_term")
