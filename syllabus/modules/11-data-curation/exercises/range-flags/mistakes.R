mistake("impossible tested after low", task = "range_flags", lesson = "impossible",
  "A potassium of \u22121 was treated as a patient to rescue. You asked \"low or high?\" before
  \"possible?\", so no fault is ever called a fault, and wards learn not to believe the list.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    range_flags(values, low, high, -Inf, Inf, missing_codes)
  }
)

mistake("codes after ranges", task = "range_flags", lesson = "disguised-missing",
  "A missing test was counted as a device fault. You looked at the limits before the codes, so 999
  became an impossible potassium. Engineers will search the analyser for a sample that nobody
  took.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    labels <- range_flags(values, low, high, min_possible, max_possible)
    ifelse(labels == "ok" & values %in% missing_codes, "missing", labels)
  }
)

mistake("abnormal set to missing", task = "range_flags", lesson = "impossible",
  "The sickest patients disappeared. You turned low and high values into missing ones, as if unusual
  meant wrong. A model trained on the rest has never seen the people it is meant to find.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    labels <- range_flags(values, low, high, min_possible, max_possible, missing_codes)
    ifelse(labels %in% c("low", "high"), "missing", labels)
  }
)

mistake("the normal limit counted as abnormal", task = "range_flags", lesson = "impossible",
  "People exactly on a normal limit were flagged. The laboratory prints its limits as still normal;
  every flag beyond that is an alarm for a well patient, and wards stop reading alarms.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    labels <- range_flags(values, low, high, min_possible, max_possible, missing_codes)
    labels[labels == "ok" & values == high] <- "high"
    labels[labels == "ok" & values == low] <- "low"
    labels
  }
)

mistake("the possible limit counted as impossible", task = "range_flags", lesson = "impossible",
  "A value exactly on the limit of the possible was called a fault. It can still be a living
  patient, and at that value one of the sickest. You drop the alarm at the very edge where it
  matters most.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    labels <- range_flags(values, low, high, min_possible, max_possible, missing_codes)
    ifelse(labels != "missing" & values %in% c(min_possible, max_possible), "impossible", labels)
  }
)

mistake("a blank read as zero", task = "range_flags", lesson = "disguised-missing",
  "A test nobody took became a result of zero. You compared the blank as if it were 0, so the ward
  reads a device fault, or a dangerously low value, where the sample was never drawn.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    filled <- ifelse(is.na(values), 0, values)
    range_flags(filled, low, high, min_possible, max_possible, missing_codes)
  }
)

mistake("a blank left as NA", task = "range_flags", lesson = "disguised-missing",
  "A blank got no label at all: comparing `NA` with a limit gives `NA`, not a yes or a no. Whoever
  counts your labels loses the patients nobody measured. Ask `is.na()` before you ask about
  limits.",
  function(values, low, high, min_possible, max_possible, missing_codes = c()) {
    labels <- range_flags(values, low, high, min_possible, max_possible, missing_codes)
    ifelse(is.na(values), NA, labels)
  }
)

mistake("blanks left out of the count", task = "pulse_labels", lesson = "disguised-missing",
  "Patients whose pulse nobody took are gone from your profile. You labelled only the values that
  are there, so the column looks complete. Missing is a label too, and often the most telling one.",
  function() pulse(stats::na.omit(load_data("ehr_raw")$hr))
)

mistake("impossible pulses divided by ten", task = "pulse_labels", lesson = "impossible",
  "You repaired by guess. Dividing the impossible pulses by ten makes them look like sound
  measurements, and nobody can tell them from real ones again. Flag them; only the chart may say
  what was counted.",
  function() {
    hr <- load_data("ehr_raw")$hr
    pulse(ifelse(hr > 300, hr / 10, hr))
  }
)

mistake("impossible counted as high", task = "pulse_labels", lesson = "impossible",
  "Keyboard slips joined the list of racing hearts. You counted the impossible pulses as high, so a
  nurse is sent to patients who are well, and the real ones wait their turn.",
  function() pulse(load_data("ehr_raw")$hr, highest = Inf)
)

mistake("mean of the normal values only", task = "pressure_means", lesson = "impossible",
  "The patients with high and low pressure disappeared from your mean. You kept only what was
  labelled ok. A ward described without its sick looks as if it needed no one.",
  function() pressures(function(value) value >= 90 & value <= 140)
)

mistake("codes left in", task = "pressure_means", lesson = "disguised-missing",
  "Your clean mean still contains a dozen pressures that nobody measured. 999 is a code, not a
  pressure; with it the whole ward looks hypertensive.",
  function() pressures(function(value) rep(TRUE, length(value)))
)

mistake("codes counted as zero", task = "pressure_means", lesson = "disguised-missing",
  "You divided by all rows, so everyone unmeasured went in with a pressure of zero and pulled the
  mean down. Who was not measured belongs neither in the sum nor in the number you divide by.",
  function() {
    sbp <- load_data("ehr_raw")$sbp
    means <- pressures(function(value) rep(TRUE, length(value)))
    means$clean <- sum(sbp[!sbp %in% c(NA, 999)]) / length(sbp)
    means
  }
)

pulse <- function(values, highest = 300) {
  labels <- range_flags(values, 60, 100, 20, highest)
  table(factor(labels, levels = c("missing", "impossible", "low", "high", "ok")))
}

pressures <- function(keep) {
  values <- stats::na.omit(load_data("ehr_raw")$sbp)
  list(raw = mean(values), clean = mean(values[keep(values)]))
}
