mistake("labelled values rewritten", task = "fix_units", lesson = "units-with-trace",
  "A labelled value was silently rewritten. You divided every large number, also one that says
  mg/dL. Somebody wrote that unit down. If the label is wrong, the laboratory must hear of it: the
  next sample will be wrong as well.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) {
    named <- tolower(trimws(unit)) %in% "mg/dl"
    fix_units(ifelse(named & value > cut, value / 88.4, value), unit, cut, lo, hi)
  }
)

mistake("every flag ok", task = "fix_units", lesson = "units-with-trace",
  "Nobody can audit your repair. The values are right, but every one of them claims that it came
  like this. When the laboratory answers that the blanks were something else, you cannot tell
  which patients to look at again.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) {
    fixed <- fix_units(value, unit, cut, lo, hi)
    fixed$flag <- rep("ok", nrow(fixed))
    fixed
  }
)

mistake("rows deleted", task = "fix_units", lesson = "pitfalls",
  "You removed patients, mostly those of one laboratory. Everything else in their rows was measured
  on a person. A model trained on the rest has never seen that clinic. Keep the row, set the value
  to `NA`, and say why.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) {
    fixed <- fix_units(value, unit, cut, lo, hi)
    fixed[!is.na(fixed$value), ]
  }
)

mistake("limits before conversion", task = "fix_units", lesson = "units-with-trace",
  "Healthy kidneys were called impossible. You compared µmol/L with limits in mg/dL, so every value
  of the second laboratory is set aside, and its patients enter the model without a creatinine.
  Convert first.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) {
    fixed <- fix_units(value, unit, cut, lo, hi)
    early <- fixed$flag %in% c("converted", "inferred") & (value < lo | value > hi)
    fixed$value[early] <- NA
    fixed$flag[early] <- "implausible"
    fixed
  }
)

mistake("unknown unit taken for mg/dL", task = "fix_units", lesson = "units-with-trace",
  "You took a unit that you do not know for mg/dL. 1.2 mmol/L is 13.6 mg/dL: a patient whose
  kidneys have failed reads as well. A unit nobody expected is a question for the laboratory.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) {
    known <- tolower(trimws(unit)) %in% c("umol/l", "", NA)
    fix_units(value, ifelse(known, unit, "mg/dL"), cut, lo, hi)
  }
)

mistake("blank taken for mg/dL", task = "fix_units", lesson = "units-with-trace",
  "A blank unit was read as mg/dL whatever the number says. 97 is then impossible, and a healthy
  patient loses the only creatinine on record. A blank may be inferred from the size of the
  number, if the flag says so.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) fix_units(value, unit, Inf, lo, hi)
)

mistake("unit compared letter by letter", task = "fix_units", lesson = "units-with-trace",
  "You compared units letter by letter, so \"UMOL/L\" or a space in front made a unit unknown.
  These patients lose their creatinine because of a keyboard. Trim the unit and ignore its case.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) {
    odd <- !unit %in% c("mg/dL", "umol/L", "", NA)
    fix_units(value, ifelse(odd, "unknown", unit), cut, lo, hi)
  }
)

mistake("the cut itself inferred", task = "fix_units", lesson = "units-with-trace",
  "A value exactly on the cut was divided by 88.4. The rule says above the cut. At 15 mg/dL this is
  a patient on the way to dialysis, and your table says 0.17.",
  function(value, unit, cut = 15, lo = 0.1, hi = 20) fix_units(value, unit, cut - 1e-6, lo, hi)
)

mistake("only the labelled ones", task = "creatinine_means", lesson = "units-with-trace",
  "You converted what was labelled and left the blanks as they came. Fifteen healthy people keep a
  creatinine near 85, and the ward still looks as if its kidneys were failing.",
  function() {
    rows <- load_data("ehr_raw")
    labelled <- rows$creat_unit %in% "umol/L"
    means(rows, ifelse(labelled, rows$creatinine / 88.4, rows$creatinine))
  }
)

mistake("only the values that were ok", task = "creatinine_means", lesson = "pitfalls",
  "You kept only values that needed no repair. Forty patients left the mean, mostly those of one
  laboratory. If that laboratory serves the dialysis unit, your ward has just become healthy.",
  function() {
    rows <- load_data("ehr_raw")
    fixed <- fix_units(rows$creatinine, rows$creat_unit)
    means(rows, fixed$value[fixed$flag == "ok"])
  }
)

means <- function(rows, repaired) {
  list(before = mean(rows$creatinine, na.rm = TRUE), after = mean(repaired, na.rm = TRUE))
}
