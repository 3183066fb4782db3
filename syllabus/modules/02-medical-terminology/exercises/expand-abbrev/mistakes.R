mistake("hazards spelled out", task = "expand_abbrev", lesson = "abbreviations",
  "You expanded U to units. Silently rewriting an order hides the hazard: the pharmacist sees a
  clean line and does not ask whether 10 U had already been read as 100. Flag it to a person and
  leave it as written.",
  function(text) {
    spelled <- c(
      U = "units", IU = "international units", QD = "daily", QOD = "every other day"
    )
    expanded(text, table = c(EXPAND, spelled))
  }
)

mistake("case ignored", task = "expand_abbrev", lesson = "abbreviations",
  "You ignored case, so a note about a normal gait (\"ms gait\") was flagged as an opioid order.
  False alarms train people to click past the true one.",
  function(text) {
    table <- stats::setNames(EXPAND, tolower(names(EXPAND)))
    expanded(text, table = table, unsafe = tolower(UNSAFE), key = tolower)
  }
)

mistake("every decimal flagged", task = "expand_abbrev", lesson = "abbreviations",
  "You flagged 0.5. The leading zero is the safe way to write it. If the safe form raises an alarm
  as well, there is no reason left to write it.",
  function(text) expanded(text, decimal = "^[0-9]*[.][0-9]+$")
)

mistake("naked decimals missed", task = "expand_abbrev", lesson = "abbreviations",
  "You let \".5\" pass. A small point is easily lost on paper, and .5 mg is given as 5: ten times
  the dose.",
  function(text) expanded(text, decimal = "^[0-9]+[.]0+$")
)

mistake("trailing zeros missed", task = "expand_abbrev", lesson = "abbreviations",
  "You let \"1.0\" pass. Where the point is not seen, it is read as 10. In an order the zero adds
  nothing but that risk.",
  function(text) expanded(text, decimal = "^[.][0-9]+$")
)

mistake("a bare point in the pattern", task = "expand_abbrev", lesson = "abbreviations",
  "A bare point in a pattern stands for any character, so 10 and 100 look like 1.0 to you. Every
  second dose is flagged now, and nobody reads the list to the line that matters. Write `[.]`.",
  function(text) expanded(text, decimal = "^([0-9]+.0+|.[0-9]+)$")
)

mistake("punctuation kept on", task = "expand_abbrev", lesson = "abbreviations",
  "You compare the token with its comma. \"MS,\" is then not \"MS\", and the hazard passes because
  a sentence went on after it.",
  function(text) expanded(text, punctuation = "^$")
)

mistake("punctuation lost", task = "expand_abbrev", lesson = "abbreviations",
  "You cut the commas and did not put them back. Two orders run into one line, and the dose of the
  first can be read as belonging to the second.",
  function(text) expanded(paste(sub("[,;:]+$", "", tokens_of(text)), collapse = " "))
)

mistake("each hazard once", task = "expand_abbrev", lesson = "abbreviations",
  "You list each kind of hazard once. Two doses in units are two places to check; the pharmacist
  corrects one and believes the line is clean.",
  function(text) {
    result <- expand_abbrev(text)
    result$unsafe <- unique(result$unsafe)
    result
  }
)

mistake("every line listed", task = "pharmacist_list", lesson = "abbreviations",
  "You listed every line, also the one with nothing to see. On a ward that is hundreds of empty
  entries a day. A list with nothing in it is soon not opened.",
  function() lapply(ORDERS, function(order) expand_abbrev(order)$unsafe)
)

mistake("the first hazard only", task = "pharmacist_list", lesson = "abbreviations",
  "You kept only the first hazard of each line. In line 1 the pharmacist would settle the unit and
  never see QD, which has been mistaken for every other day.",
  function() lapply(pharmacist_list, `[`, 1)
)

tokens_of <- function(text) strsplit(trimws(text), "[[:space:]]+")[[1]]

# The job with one of its steps exchanged.
expanded <- function(text, table = EXPAND, unsafe = UNSAFE, key = identity,
                     decimal = "^([0-9]+[.]0+|[.][0-9]+)$", punctuation = "[,;:]+$") {
  tokens <- tokens_of(text)
  core <- sub(punctuation, "", tokens)
  found <- key(core) %in% unsafe | grepl(decimal, core)
  words <- ifelse(key(core) %in% names(table), table[key(core)], core)
  ends <- substring(tokens, nchar(core) + 1)
  list(text = paste0(words, ends, collapse = " "), unsafe = core[found])
}
