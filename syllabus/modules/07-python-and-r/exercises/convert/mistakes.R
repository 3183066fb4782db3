mistake("only the slope inverted", task = "convert", lesson = "units",
  "HbA1c 6.5 % is a cut-off for diabetes; your way back moves it to 71 mmol/mol, and patients
  beyond the true line are told they are well. On the way back the intercept goes off first.",
  function(value, analyte, frm, to) {
    on_the_way_back(value, analyte, frm, to, function(line) value / line$slope)
  }
)

mistake("slope first on the way back", task = "convert", lesson = "units",
  "You divided by the slope and took the intercept off afterwards. It stands in the second unit, so
  it must go first. A normal temperature comes out far too warm or too cold, and nobody trusts the
  table again.",
  function(value, analyte, frm, to) {
    on_the_way_back(value, analyte, frm, to, function(line) value / line$slope - line$intercept)
  }
)

mistake("intercept left out", task = "convert", lesson = "units",
  "You multiplied and stopped. For most analytes that is all; a temperature of 98.6 \u00b0F comes
  out as 54.8 \u00b0C, and an HbA1c loses two points. Slope *and* intercept, both ways.",
  function(value, analyte, frm, to) {
    if (is.na(convert(value, analyte, frm, to)) || frm == to) return(value)
    line <- line_of(analyte)
    if (frm == line$first) line$slope * value else value / line$slope
  }
)

mistake("unknown unit returned unchanged", task = "convert", lesson = "units",
  "The value travels on with the wrong unit: the classic 88-fold creatinine error. A pair that is
  not in the table must stop the program, so that somebody asks.",
  function(value, analyte, frm, to) {
    tryCatch(convert(value, analyte, frm, to), error = function(refused) value)
  }
)

mistake("unknown unit as missing", task = "convert", lesson = "units",
  "A result that was measured disappears as \"missing\", without a word to anybody. A unit your
  table does not know is a question to the laboratory. Refuse loudly.",
  function(value, analyte, frm, to) {
    tryCatch(convert(value, analyte, frm, to), error = function(refused) NA)
  }
)

mistake("unknown analyte gives nothing", task = "convert", lesson = "units",
  "An analyte that is not in the table came back as `numeric(0)`: no number, no error. Put together
  with the others it leaves no gap, and every later result moves up to another patient's name. Stop
  instead.",
  function(value, analyte, frm, to) {
    if (analyte %in% LINES$analyte) convert(value, analyte, frm, to) else numeric(0)
  }
)

mistake("target unit not looked at", task = "convert", lesson = "units",
  "You looked at the unit the value comes in, not at the one it should get. Asked for g/L, you gave
  mmol/L under the wrong name, and the reader treats a number that is not there. Check both units.",
  function(value, analyte, frm, to) {
    line <- line_of(analyte)
    units <- c(line$first, line$second)
    if (frm %in% units && !to %in% units) to <- setdiff(units, frm)
    convert(value, analyte, frm, to)
  }
)

mistake("one factor for all", task = "convert", lesson = "units",
  "You used the glucose factor for every analyte. Creatinine is off many-fold, and the dose
  adjustment follows it. Each analyte weighs differently: take its own line of the table.",
  function(value, analyte, frm, to) {
    if (is.na(convert(value, analyte, frm, to)) || frm == to) return(value)
    if (frm == line_of(analyte)$first) value / 18.016 else value * 18.016
  }
)

mistake("always forward", task = "convert", lesson = "units",
  "You converted in one direction only. 70 kg became 32 \"pounds\"; a dose by weight would fall to a
  fifth. Ask which of the two units the value comes in.",
  function(value, analyte, frm, to) {
    on_the_way_back(value, analyte, frm, to, function(line) line$slope * value + line$intercept)
  }
)

mistake("missing as zero", task = "convert", lesson = "missing",
  "A test nobody took became a result: a missing HbA1c turns into 2.2 %. You converted a missing
  value as if it were 0. Missing stays missing in every unit.",
  function(value, analyte, frm, to) {
    convert(if (is.na(value)) 0 else value, analyte, frm, to)
  }
)

mistake("missing rows dropped", task = "panel_si", lesson = "missing",
  "Nine numbers for ten rows: the one after the gap moved up and now stands beside the wrong name.
  Keep the place of what is missing, or a patient gets a neighbour's result.",
  function() panel_si[!is.na(panel_si)]
)

mistake("missing written as zero", task = "panel_si", lesson = "missing",
  "A hemoglobin of 0 g/L is no living patient. Nobody measured it; the panel must say so, or the
  mean of the ward drops.",
  function() ifelse(is.na(panel_si), 0, panel_si)
)

mistake("converted twice", task = "panel_si", lesson = "units",
  "The row that was already in the right unit went through once more, and 97 \u00b5mol/L became
  thousands. Look at each row's own unit, not at what most rows have.",
  function() {
    to <- SI[panel$analyte]
    lines <- LINES[match(panel$analyte, LINES$analyte), ]
    other <- ifelse(to == lines$first, lines$second, lines$first)
    mapply(convert, panel$value, panel$analyte, other, to)
  }
)

mistake("HbA1c left in per cent", task = "panel_si", lesson = "units",
  "Your HbA1c values are in per cent, the column says mmol/mol. A reader sees 6.5 and 7, which in
  that unit no living person has. Take the target from `SI` for every analyte.",
  function() {
    to <- replace(SI, "hba1c", "%")
    mapply(convert, panel$value, panel$analyte, panel$unit, to[panel$analyte])
  }
)

line_of <- function(analyte) LINES[LINES$analyte == analyte, ]

# The right answer, except from the second unit to the first, where `back` gives it.
on_the_way_back <- function(value, analyte, frm, to, back) {
  good <- convert(value, analyte, frm, to)
  line <- line_of(analyte)
  if (!is.na(value) && frm == line$second && to == line$first) back(line) else good
}
