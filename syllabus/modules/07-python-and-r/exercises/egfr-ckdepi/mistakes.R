mistake("min and max exchanged", task = "egfr_ckdepi", lesson = "equation",
  "Kidney function overstated: the man of 60 gets 89.6 instead of 69.2. A drug cleared by the kidney
  would not be reduced. You exchanged the two switches, so a high creatinine meets the flat part of
  the curve.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    equation(scr, age, sex, unit, version, low = max, high = min)
  }
)

mistake("\u00b5mol/L not converted", task = "egfr_ckdepi", lesson = "units",
  "A healthy woman looks ready for dialysis: her 79.56 \u00b5mol/L was read as mg/dL. The unit came
  as an argument; use it before the equation sees the number.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    egfr_ckdepi(scr, age, sex, unit, version)
    egfr_ckdepi(scr, age, sex, "mg/dL", version)
  }
)

mistake("the women's factor for men", task = "egfr_ckdepi", lesson = "equation",
  "Every man moves up by more than one per cent and every woman down. Some cross a treatment
  cut-off. The last factor is for women only.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    equation(scr, age, sex, unit, version, factor_for = "M")
  }
)

mistake("no factor for women", task = "egfr_ckdepi", lesson = "equation",
  "Every woman's kidney function is a little too low; those near a cut-off cross it and lose a drug
  they could have had. The last factor of the equation is missing.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    equation(scr, age, sex, unit, version, factor_for = "nobody")
  }
)

mistake("version ignored", task = "egfr_ckdepi", lesson = "equation",
  "You answered with 2021 whatever version was asked. An old report cannot be reproduced, and the
  patients whom the update moved cannot be found. Take the constants from the row of the version.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    egfr_ckdepi(scr, age, sex, unit, version)
    egfr_ckdepi(scr, age, sex, unit)
  }
)

mistake("children get the adult equation", task = "egfr_ckdepi", lesson = "equation",
  "A boy of 16 got an adult's number. The equation was made from adults; for a child it gives a
  confident, wrong kidney function. Below 18 the answer is: not by this equation.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    if (anyNA(list(scr, age, sex)) || age >= 18) return(egfr_ckdepi(scr, age, sex, unit, version))
    egfr_ckdepi(scr, 18, sex, unit, version) * CONSTANTS[[as.character(version)]]$d^(age - 18)
  }
)

mistake("rounded", task = "egfr_ckdepi", lesson = "twins",
  "You rounded inside the function. 59.6 becomes 60, and the patient stands in another category than
  his number. Round once, at the end, when a person reads it.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    round(egfr_ckdepi(scr, age, sex, unit, version))
  }
)

mistake("invalid as missing", task = "egfr_ckdepi", lesson = "missing",
  "A creatinine below zero, or a unit nobody knows, slipped through as \"missing\". Missing means
  that nobody measured. This is a fault in the feed; stop, or it goes on for every patient.",
  function(scr, age, sex, unit = "mg/dL", version = 2021) {
    tryCatch(egfr_ckdepi(scr, age, sex, unit, version), error = function(refused) NA)
  }
)

mistake("every number that differs", task = "changed_stage", lesson = "equation",
  "Nearly every number differs a little between versions, so your list holds nearly everyone. The
  ward needs those who change category; a list of all is a list of none.",
  function() patients$row[which(new != old)]
)

mistake("only the line at 60", task = "changed_stage", lesson = "equation",
  "You looked at one line, 60. Patients who cross another one change category as well, and with it
  how closely they are followed. Compare the categories.",
  function() patients$row[which((new >= 60) != (old >= 60))]
)

mistake("positions instead of row numbers", task = "changed_stage", lesson = "values",
  "You gave places in your list of twenty, not row numbers of the table. Somebody will look those
  rows up and call other people about their kidneys. Take the column `row` at those places.",
  function() which(stage(new) != stage(old))
)

mistake("a count instead of patients", task = "changed_stage", lesson = "equation",
  "A number cannot be called. The ward needs to know who they are: give the row numbers.",
  function() length(changed_stage)
)

# The equation with one of its parts exchanged; gaps, refusals and children as in the reference.
equation <- function(scr, age, sex, unit, version, low = min, high = max, factor_for = "F") {
  if (is.na(egfr_ckdepi(scr, age, sex, unit, version))) return(NA)
  ratio <- (if (unit == "umol/L") scr / 88.4 else scr) / KAPPA[[sex]]
  k <- CONSTANTS[[as.character(version)]]
  egfr <- k$c * low(ratio, 1)^k$alpha[[sex]] * high(ratio, 1)^k$b * k$d^age
  if (sex == factor_for) egfr * k$f else egfr
}
