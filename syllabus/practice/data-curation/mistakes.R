mistake("checksum of the table", task = "curate_intake",
  "You fingerprinted what R wrote, not the file that came. Reading already changes it: texts get
  quotes, and blanks become NA. If a value was altered before you, your receipt would not show
  it.",
  function() {
    written <- utils::capture.output(write.csv(raw, row.names = FALSE))
    replace(curate_intake, "checksum", checksum(charToRaw(paste0(written, "\n", collapse = ""))))
  }
)

mistake("heading counted as a row", task = "curate_intake",
  "You counted the line of column names as a patient. Whoever compares your receipt with the table
  looks for one admission that never was.",
  function() replace(curate_intake, "rows", nrow(raw) + 1L)
)

mistake("only complete rows", task = "curate_intake",
  "Nearly everyone is missing from your receipt. You counted only rows without any blank, and an
  empty date of death is a blank: the rows that remain are the people who died.",
  function() replace(curate_intake, "rows", sum(complete.cases(raw)))
)

mistake("codes already taken out", task = "curate_profile",
  "You repaired before you profiled. Your means leave the codes out, so nobody can see that a
  dozen patients had a pressure of 999, nor check what your repair did to the others.",
  function() {
    found <- curate_profile
    found$mean_hba1c <- mean(raw$hba1c[raw$hba1c > 0])
    found$mean_sbp <- mean(raw$sbp[raw$sbp < 999])
    found
  }
)

mistake("blank searched as empty text", task = "curate_profile",
  "Your profile says that every pulse was taken and every patient asked about smoking. You looked
  for empty text; R has read empty fields as NA. The patients nobody examined became invisible.",
  function() replace(curate_profile, c("blank_hr", "blank_smoker"), 0L)
)

mistake("compared with NA", task = "curate_profile",
  "Your profile cannot say how many patients nobody examined. A comparison with NA is NA, for
  every row, and so is their sum. Ask each value whether it is missing.",
  function() replace(curate_profile, c("blank_hr", "blank_smoker"), NA_integer_)
)

mistake("means of complete rows", task = "curate_profile",
  "Your means describe a handful of people. You dropped every row with a blank, and an empty date
  of death is a blank: hardly anyone remains but the dead.",
  function() {
    complete <- raw[complete.cases(raw), ]
    found <- curate_profile
    for (column in c("creatinine", "hba1c", "sbp")) {
      found[[paste0("mean_", column)]] <- mean(complete[[column]])
    }
    found
  }
)

mistake("impossible counted as blank", task = "curate_profile",
  "You counted impossible pulses as empty fields. Somebody did type something there. A blank asks
  who was not examined; an impossible number asks what was mistyped, and the ward needs both
  questions.",
  function() replace(curate_profile, "blank_hr", sum(is.na(raw$hr) | raw$hr > 300))
)

mistake("impossible pulses divided by ten", task = "curate_values",
  "You guessed. Divided by ten, the impossible pulses look like sound ones, and nobody can tell
  them apart again. If one of them was 120 with a wrong first digit, a racing heart is now on
  record as calm.",
  function() {
    pulses <- ifelse(raw$hr > 300, raw$hr / 10, raw$hr)
    with_pulses(pulses, curate_values$hr_impossible)
  }
)

mistake("abnormal pulses taken out", task = "curate_values",
  "The sickest patients disappeared. You emptied every pulse outside 60 to 100, as if unusual
  meant impossible. An alarm trained on the rest has never seen a heart that races or fails.",
  function() {
    normal <- ifelse(raw$hr >= 60 & raw$hr <= 100, raw$hr, NA)
    with_pulses(normal, sum(!is.na(raw$hr)) - sum(!is.na(normal)))
  }
)

mistake("other spellings left out", task = "curate_values",
  "Women whose form said \"female\" or \"f\" are no longer counted. You took only the capital
  letter F; everyone written differently, mostly from one desk, drops out of every comparison of
  women and men.",
  function() replace(curate_values, "women", sum(raw$sex == "F"))
)

mistake("rows with a bad value deleted", task = "curate_values",
  "You deleted whole patients for one bad cell. Pulse, sex and diagnosis of someone whose HbA1c
  was coded \u22129 are sound; without these rows, the busiest wards vanish from your data.",
  function() {
    good <- measured[!(hba1c_code | sbp_code | hr_impossible), ]
    replace(with_pulses(good$hr, curate_values$hr_impossible), "women", sum(good$sex == "F"))
  }
)

mistake("a gap swallows the mean", task = "curate_values",
  "Your report has no pulse at all. A few patients' pulses were never taken, and in R one gap
  makes the mean NA. Leave the gaps out and say how many values the mean rests on.",
  function() replace(curate_values, "hr_mean", NA_real_)
)

with_pulses <- function(pulses, impossible) {
  found <- curate_values
  found$hr_impossible <- impossible
  found$hr_n <- sum(!is.na(pulses))
  found$hr_mean <- mean(pulses, na.rm = TRUE)
  found
}

mistake("only labelled values converted", task = "curate_units",
  "The patients without a unit still have kidneys that have stopped, on paper. You converted the
  labelled values and left the blank ones at 80 or 90 mg/dL; a dosing rule would withhold their
  drugs.",
  function() {
    creatinine <- ifelse(labelled, measured$creatinine / 88.4, measured$creatinine)
    found <- curate_units
    found$inferred <- 0L
    found$mean_creatinine <- mean(creatinine)
    found
  }
)

mistake("odd units deleted", task = "curate_units",
  "One laboratory's patients are gone. You removed the rows instead of converting them. They were
  treated here too, and a model that never met them will be used on them.",
  function() units_of(converted[!(labelled | inferred | fahrenheit | metres), ])
)

mistake("odd units emptied", task = "curate_units",
  "You threw away real measurements. The values in the other unit became missing, though one
  division brings them back. A fever measured in Fahrenheit is still a fever, and now nobody sees
  it.",
  function() {
    left <- converted
    left$creatinine[labelled | inferred] <- NA
    left$temp_c[fahrenheit] <- NA
    left$height_cm[metres] <- NA
    units_of(left)
  }
)

mistake("Fahrenheit without minus 32", task = "curate_units",
  "A dozen patients now have a body temperature above 50 \u00b0C. You scaled Fahrenheit by 5/9
  without taking off 32. These two scales start at different points, so a factor alone cannot turn
  one into the other.",
  function() {
    scaled <- ifelse(fahrenheit, measured$temp_c * 5 / 9, measured$temp_c)
    replace(curate_units, "mean_temp_c", mean(scaled))
  }
)

units_of <- function(table) {
  found <- curate_units
  found$values_left <- sum(!is.na(table[c("creatinine", "temp_c", "height_cm")]))
  found$mean_creatinine <- mean(table$creatinine, na.rm = TRUE)
  found$mean_temp_c <- mean(table$temp_c, na.rm = TRUE)
  found$mean_height_cm <- mean(table$height_cm, na.rm = TRUE)
  found
}

mistake("dates swapped back", task = "curate_dates",
  "You repaired by guess: the reversed stays count as if the two dates were only exchanged. If one
  day was mistyped instead, every drug and laboratory value of that stay now lies on the wrong
  side of admission.",
  function() stays_of(abs(as.numeric(discharged - admitted)))
)

mistake("negative stays averaged", task = "curate_dates",
  "Patients who left before they came shorten your mean stay. You averaged all rows, the flagged
  ones too. Beds planned with this mean are missing when someone needs one.",
  function() stays_of(as.numeric(discharged - admitted))
)

mistake("every flagged row left out", task = "curate_dates",
  "You left out stays that are sound. A wrong date of birth or death says nothing against the days
  between admission and discharge. Leave out what the question needs and no more, or patients
  vanish for a clerk's slip.",
  function() {
    doubtful <- flagged$stay_flag | flagged$death_flag | flagged$birth_flag
    stays_of(as.numeric(discharged - admitted)[!doubtful])
  }
)

mistake("no date of death counted as wrong", task = "curate_dates",
  "You flagged everyone without a date of death. \"Not on or after admission\" is also true of
  people who never died. The wards would get hundreds of questions about the living, and miss the
  few that matter.",
  function() replace(curate_dates, "death_before_admission", sum(is.na(died) | died < admitted))
)

mistake("no answer because most people live", task = "curate_dates",
  "Your count of deaths before admission is NA. Most people have no date of death, and a
  comparison with a missing date is NA, not FALSE. The few wrong dates stay unasked because the
  others live.",
  function() replace(curate_dates, "death_before_admission", NA_integer_)
)

stays_of <- function(days) {
  found <- curate_dates
  found$stays <- length(days)
  found$mean_stay <- mean(days)
  found
}

mistake("number alone", task = "curate_duplicates",
  "The charts that were opened without a number stay apart, with their own allergy lists. You
  linked by the record number only, and in a hurry that is the field that gets left empty.",
  function() linked(list(flagged$mrn))
)

mistake("identical rows only", task = "curate_duplicates",
  "You found only the charts that agree in every field. One missing phone number, or a name in
  capitals, is enough to hide a second chart, and the allergy with it.",
  function() linked(list(do.call(paste, flagged[names(flagged) != "row"])))
)

mistake("blank number equals blank number", task = "curate_duplicates",
  "Strangers were merged: people who have in common only that nobody wrote down their number. You
  turned the blank into text, so it links. One of them gets the other's allergies.",
  function() linked(list(paste(flagged$mrn), name_and_birth))
)

mistake("the later chart kept", task = "curate_duplicates",
  "You kept the second chart, which is the poorer one: number, phone and ZIP code are missing
  there. The person can no longer be found in the other systems. Keep the first row, and the link
  to the second.",
  function() {
    last <- tapply(flagged$row, person, max)
    replace(curate_duplicates, "twice", list(sort(as.integer(last[sizes > 1]))))
  }
)

mistake("every member dropped", task = "curate_duplicates",
  "Everyone with two charts is gone from your table. You removed all rows of a group and kept
  none. The people registered twice are often those who come often, and the model would never meet
  them.",
  function() replace(curate_duplicates, "kept", sum(sizes == 1))
)

linked <- function(keys) {
  count <- table(join_rows(flagged$row, keys))
  list(
    groups = sum(count > 1), kept = length(count), twice = as.integer(names(count)[count > 1])
  )
}

mistake("second charts still counted", task = "curate_after",
  "Some patients count twice in your means. You measured on the table before the second charts
  were taken out. Whoever was registered twice now weighs double in every rate and every model.",
  function() means_of(flagged)
)

mistake("measured on the raw table", task = "curate_after",
  "Your second profile is your first: codes and \u00b5mol/L are still in it. A ward with these
  means would be in kidney failure, and the report would say that this is after curation.",
  function() means_of(raw)
)

mistake("gaps filled with the mean", task = "curate_after",
  "You gave unmeasured patients an average value. The mean hardly moves, but the number of values
  now claims that everyone was examined. Someone who was never measured can no longer be told from
  someone who was.",
  function() {
    filled <- people
    for (column in c("hba1c", "sbp")) {
      filled[[column]][is.na(filled[[column]])] <- mean(filled[[column]], na.rm = TRUE)
    }
    means_of(filled)
  }
)

mistake("every repaired row left out", task = "curate_after",
  "You measured only rows that needed no repair. The patients of the second laboratory are gone,
  although their values were put right. Then the repair was for nothing, and one part of the city
  is missing.",
  function() means_of(people[people$creat_flag == "ok", ])
)

mistake("a gap swallows a mean", task = "curate_after",
  "HbA1c and pressure have no mean in your report. You made gaps of the codes, and in R one gap
  makes a mean NA. The patients who were measured are still there: average those, and give their
  number.",
  function() replace(curate_after, c("hba1c", "sbp"), NA_real_)
)

means_of <- function(table) {
  found <- list()
  for (column in c("creatinine", "hba1c", "sbp")) {
    found[[column]] <- mean(table[[column]], na.rm = TRUE)
    found[[paste0(column, "_n")]] <- sum(!is.na(table[[column]]))
  }
  found
}

mistake("ages from 89", task = "curate_safe_harbor",
  "You hid people who are 89. Safe Harbor hides ages over 89; 89 may stay. You took a true age
  from patients whose treatment depends on it, without making anyone safer.",
  function() {
    found <- curate_safe_harbor
    found$age_90_plus <- sum(people$age >= 89)
    found$birth_years <- sum(people$age < 89)
    found
  }
)

mistake("birth year of the oldest kept", task = "curate_safe_harbor",
  "You wrote 90+ and left the year of birth beside it. With the year of admission anyone can
  subtract. The few very old people of a town are the easiest to find, and you have just shown
  them.",
  function() replace(curate_safe_harbor, "birth_years", nrow(people))
)

mistake("ZIP code as a number", task = "curate_safe_harbor",
  "Small towns are still on show. You treated ZIP codes as numbers, so 03601 became 3601 and its
  area 360, which is on no list. People from a place of a few thousand can be found again.",
  function() {
    area <- substr(as.character(as.integer(people$zip)), 1, 3)
    replace(curate_safe_harbor, "zip3_000", sum(area %in% SMALL_AREAS))
  }
)

mistake("second charts released", task = "curate_safe_harbor",
  "You counted on the table that still holds second charts. Some people would leave the hospital
  twice, and two rows of one person are easier to recognise than one.",
  function() {
    aged <- flagged$age > 89
    list(
      age_90_plus = sum(aged), zip3_000 = sum(substr(flagged$zip, 1, 3) %in% SMALL_AREAS),
      birth_years = sum(!aged)
    )
  }
)

# How many rows each fault of the numbers has.
number_faults <- function(rows) {
  found <- c()
  for (column in names(POSSIBLE)) {
    value <- rows[[column]][!is.na(rows[[column]])]
    limits <- POSSIBLE[[column]]
    other <- if (column %in% names(CONVERT)) CONVERT[[column]](value) else value
    code <- value %in% c(-9, -999, 999)
    outside <- !code & (value < limits[1] | value > limits[2])
    mixed <- outside & other >= limits[1] & other <= limits[2]
    counts <- c(sum(code), sum(mixed), sum(outside & !mixed))
    found[paste0(c("DISGUISED_MISSING:", "MIXED_UNITS:", "IMPOSSIBLE:"), column)] <- counts
  }
  found
}

with_codes <- function(rows, more) sort(unique(c(audit_table(rows), more)), method = "radix")

without_codes <- function(rows, starts) {
  codes <- audit_table(rows)
  codes[!grepl(paste0("^(", starts, ")"), codes)]
}

# The columns with limits of which a condition, a function of values and column, holds somewhere.
columns_where <- function(rows, holds) {
  columns <- names(POSSIBLE)
  columns[vapply(columns, function(column) any(holds(rows[[column]], column), na.rm = TRUE), NA)]
}

mistake("line number compared", task = "audit_table",
  "People exported twice stay two people. You looked for rows that agree in every field, and the
  line number never agrees. Nor would a name in capitals. Compare what belongs to the person: the
  record number, or name and birth.",
  function(rows) {
    found <- without_codes(rows, "DUPLICATES")
    sort(c(found, if (anyDuplicated(rows)) "DUPLICATES"), method = "radix")
  }
)

mistake("same name, same person", task = "audit_table",
  "You merged namesakes. In any town two people share a name, so your audit accuses every table,
  the sound one too. If charts are joined on it, one person gets the other's allergies. The date
  of birth must agree as well.",
  function(rows) with_codes(rows, if (anyDuplicated(name_key(rows$name))) "DUPLICATES")
)

mistake("every odd number impossible", task = "audit_table",
  "Three questions became one. A code for \"not measured\", another laboratory's unit and a slip
  of the finger are all \"impossible\" in your audit. The ward is asked about pulses when the
  laboratory should be asked about units, and real measurements are thrown away.",
  function(rows) {
    odd <- columns_where(rows, function(value, column) {
      value < POSSIBLE[[column]][1] | value > POSSIBLE[[column]][2]
    })
    found <- without_codes(rows, "DISGUISED|MIXED|IMPOSSIBLE")
    sort(c(found, paste0(rep("IMPOSSIBLE:", length(odd)), odd)), method = "radix")
  }
)

mistake("repaired before the audit", task = "audit_table",
  "You put units, codes and spellings right and then looked for faults. What you repaired goes
  unreported: nobody asks the laboratory why its label is missing, and next month it is missing
  again. Report first.",
  function(rows) without_codes(rows, "DISGUISED|MIXED|UNIT_LABEL|CATEGORY")
)

mistake("abnormal called impossible", task = "audit_table",
  "You accused the sick. A pulse of 110 or a creatinine of 1.5 is a patient, not a typing error.
  If such rows are emptied, the model never meets the people it is for. Use the limits of what is
  possible.",
  function(rows) {
    normal <- list(
      sbp = c(90, 140), hr = c(60, 100), temp_c = c(36, 38), creatinine = c(0.5, 1.2),
      hba1c = c(4, 6.4)
    )
    odd <- columns_where(rows, function(value, column) {
      limits <- normal[[column]]
      if (is.null(limits)) FALSE else value < limits[1] | value > limits[2]
    })
    with_codes(rows, paste0(rep("IMPOSSIBLE:", length(odd)), odd))
  }
)

mistake("far from the mean", task = "audit_table",
  "You called everyone impossible who is three standard deviations from the mean. Somebody always
  is: the tallest, the sickest. And one code of 999 widens the measure until it hides itself. Ask
  what a body can do, not what is usual.",
  function(rows) {
    odd <- columns_where(rows, function(value, column) {
      abs(value - mean(value, na.rm = TRUE)) > 3 * sd(value, na.rm = TRUE)
    })
    found <- without_codes(rows, "DISGUISED|MIXED|IMPOSSIBLE")
    sort(c(found, paste0(rep("IMPOSSIBLE:", length(odd)), odd)), method = "radix")
  }
)

mistake("great age called impossible", task = "audit_table",
  "You took everyone over 89 for an error. They are the patients with the most drugs and the most
  falls. Hiding an exact age when a table is released is one thing; calling it wrong removes these
  people from care's own data.",
  function(rows) with_codes(rows, if (any(rows$age > 89)) "IMPOSSIBLE:age")
)

mistake("empty called a fault", task = "audit_table",
  "You reported empty fields. An empty field says openly that nobody asked or measured, and an
  empty date of death says that someone lives. With a warning on every table, the disguised gaps,
  which lie, drown among the honest ones.",
  function(rows) {
    empty <- names(rows)[colSums(is.na(rows)) > 0]
    with_codes(rows, paste0(rep("DISGUISED_MISSING:", length(empty)), empty))
  }
)

mistake("the living out of order", task = "audit_table",
  "You flagged everyone without a date of death. \"Not on or after admission\" is also true of
  people who never died. The wards get a question for every living patient, and stop answering.",
  function(rows) with_codes(rows, if (anyNA(rows$death_date)) "DATE_ORDER")
)

mistake("few rows do not count", task = "audit_table",
  "You let faults pass that touch fewer than one row in twenty. Eight people who left before they
  came are eight people, and a dozen codes of \u22129 move a mean. Rare faults sit on real
  patients; one row is enough to ask.",
  function(rows) {
    order <- rows$discharge_date < rows$admit_date | rows$dob > rows$admit_date |
      !is.na(rows$death_date) & rows$death_date < rows$admit_date
    counts <- c(
      number_faults(rows),
      "UNIT_LABEL:creat_unit" = sum(!rows$creat_unit %in% "mg/dL"),
      "CATEGORY:sex" = sum(!rows$sex %in% c("F", "M")), DATE_ORDER = sum(order)
    )
    sort(names(counts)[counts >= nrow(rows) / 20], method = "radix")
  }
)

mistake("numbers taken on trust", task = "audit_table",
  "You read labels, dates and names, and believed every number. A pulse of 720, a sugar of \u22129
  and a creatinine of 84 went through. Models read nothing but the numbers, and they believe them,
  too.",
  function(rows) without_codes(rows, "DISGUISED|MIXED|IMPOSSIBLE")
)

mistake("each number alone", task = "audit_table",
  "You checked single numbers only. That someone left before she came, or stands in the table
  twice, no number shows by itself. These faults appear when two dates, or two rows, are held side
  by side.",
  function(rows) without_codes(rows, "DUPLICATES|DATE_ORDER|CATEGORY|UNIT_LABEL")
)

mistake("fault without its column", task = "audit_table",
  "You named the fault and not where it is. \"Something is impossible\" sends nobody to a patient.
  With the column, the ward can be asked about pulses, and the laboratory about its unit.",
  function(rows) unique(sub(":.*", "", audit_table(rows)))
)

mistake("99 taken for a code", task = "audit_table",
  "You took 99 for \"not measured\". For a pulse, 99 is a patient in pain or with fever. Only
  numbers that no body can have may serve as codes; whoever empties this one loses the patients
  that were to be found.",
  function(rows) {
    odd <- columns_where(rows, function(value, column) value %in% c(9, 99))
    with_codes(rows, paste0(rep("DISGUISED_MISSING:", length(odd)), odd))
  }
)

mistake("first page only", task = "audit_table",
  "You audited the first twenty rows, as many as fit on a screen. Second charts are appended at
  the end, and a fault of a few rows may lie anywhere. The patients on the later pages were never
  looked at, and the report says that the table is sound.",
  function(rows) audit_table(utils::head(rows, 20))
)
