mistake("operator dropped", task = "parse_value", lesson = "text",
  "A troponin below the limit became an exact number. You kept the value and lost the sign, so a
  limit of the method now passes as a measurement of the patient.",
  function(s) {
    result <- parse_value(s)
    replace(result, "op", if (is.na(result$op)) NA else "=")
  }
)

mistake("absent operator left empty", task = "parse_value", lesson = "text",
  "A plain result has no operator in your table, as if nobody could read it. A later filter on
  empty operators throws out every patient who was simply measured. No sign means \"=\".",
  function(s) {
    result <- parse_value(s)
    replace(result, "op", if (result$op %in% "=") "" else result$op)
  }
)

mistake("every comma removed", task = "parse_value", lesson = "text",
  "\"1,5\" became 15. It may have been one and a half, and then the patient's value is wrong
  tenfold. You took commas out before looking where they stand. Refuse and ask.",
  function(s) parse_value(if (is.character(s)) gsub(",", "", s) else s)
)

mistake("commas left in the number", task = "parse_value", lesson = "text",
  "\"1,234.5\" lost its value: R turns a text with a comma into `NA`, and only a warning says so.
  The patient with the highest result of the day leaves your table. Take the commas out of the
  number group first.",
  function(s) {
    result <- parse_value(s)
    replace(result, "value", if (grepl(",", s)) NA else result$value)
  }
)

mistake("code kept as a number", task = "parse_value", lesson = "missing",
  "A missing-value code entered the mean as \u22129, or as 999. Nobody measured it. Codes fit the
  pattern of a number, so ask about them before the pattern.",
  function(s) {
    number <- suppressWarnings(as.numeric(s))
    if (number %in% codes) list(value = number, op = "=", unit = "") else parse_value(s)
  }
)

mistake("codes sought in texts only", task = "parse_value", lesson = "missing",
  "A system that sends numbers instead of text slips its \u22129 past you. You asked about codes in
  texts only. A number can be a code too: judge it by its value.",
  function(s) {
    if (is.numeric(s) && s %in% codes) list(value = s, op = "=", unit = "") else parse_value(s)
  }
)

mistake("number written in powers of ten", task = "parse_value", lesson = "text",
  "A system that sends numbers lost its round ones: R writes 100000 as \"1e+05\" when it becomes a
  text, and your pattern refuses that. The patient's platelets are missing, though they were
  counted. A number needs no reading.",
  function(s) if (is.numeric(s)) parse_value(as.character(s)) else parse_value(s)
)

mistake("unreadable as zero", task = "parse_value", lesson = "missing",
  "\"neg\" and \"1,5\" became 0, and a zero looks measured. A patient nobody could read turns into
  one with a perfect or a deadly result. What you cannot read stays without a value.",
  function(s) {
    result <- parse_value(s)
    unreadable <- is.na(result$value) && is.character(s) && !trimws(s) %in% MISSING
    if (unreadable) list(value = 0, op = "=", unit = "") else result
  }
)

mistake("limit halved", task = "parse_value", lesson = "text",
  "You replaced \"<0.5\" by half of it. Some analyses do so, openly and later. Done here, everyone
  afterwards takes the invented number for a measured one. Keep limit and operator.",
  function(s) {
    result <- parse_value(s)
    if (result$op %in% c("<", "<=")) result$value <- result$value / 2
    result
  }
)

mistake("start of the text is enough", task = "parse_value", lesson = "text",
  "\"120/80\" was read as 120 and \"1,5\" as 1. You accepted any text that *begins* like a number.
  The pattern must fit the whole text, or half a blood pressure passes for a result.",
  function(s) {
    result <- parse_value(s)
    if (!is.na(result$value) || !is.character(s) || trimws(s) %in% MISSING) return(result)
    beginning <- sub("[$]$", "", PATTERN)
    text <- regmatches(trimws(s), regexpr(beginning, trimws(s), perl = TRUE))
    if (length(text) == 0) result else parse_value(text)
  }
)

mistake("only one kind of limit", task = "result_counts", lesson = "text",
  "You counted \"<\" and forgot \">=\". A filtration of \"90 or more\" is a limit as well. Read as
  exactly 90, every healthy kidney looks the same.",
  function() replace(result_counts, "censored", sum(ops %in% c("<", "<=")))
)

mistake("limits counted as missing", task = "result_counts", lesson = "text",
  "You counted limits among the results without a value. Then the patients known to be low leave
  the table, and those who stay look sicker than the ward is.",
  function() {
    replace(result_counts, "no_value", result_counts$no_value + result_counts$censored)
  }
)

mistake("missing operators counted as limits", task = "result_counts", lesson = "missing",
  "A result nobody could read has no operator, and you counted it as a limit because it is not
  \"=\". The report then promises knowledge about patients of whom nothing is known.",
  function() replace(result_counts, "censored", sum(!ops %in% "="))
)

mistake("only the codes counted", task = "result_counts", lesson = "missing",
  "\"neg\" and \"1,5 mmol/L\" are missing from your count. They were sent, but nobody can use them
  as numbers. Unreported, two patients vanish between the file and the table.",
  function() replace(result_counts, "no_value", sum(trimws(results) %in% MISSING))
)

codes <- c(-9, 999, -999)
