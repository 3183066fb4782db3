# The sum with one of its parts exchanged; gaps and refusals as in the reference.
root_of <- function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model,
                    decade = function(age) age %/% 10, gap = "unknown") {
  right <- warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
  if (is.na(right)) return(NA)
  t <- TERMS[[model]]
  root <- t$constant + t$decade * decade(age) + t$cm * height + t$kg * weight
  wild <- list(vkorc1 = "G/G", cyp2c9 = "*1/*1", race = "unknown")
  person <- list(vkorc1 = vkorc1, cyp2c9 = cyp2c9, race = race)
  for (name in intersect(names(person), names(t))) {
    level <- person[[name]]
    if (is.na(level)) level <- if (gap == "wild") wild[[name]] else "unknown"
    root <- root + t[[name]][[level]]
  }
  root + t$inducer * inducer + t$amiodarone * amiodarone
}

mistake("decades not cut", task = "warfarin_iwpc", lesson = "equation",
  "Everybody between two birthdays gets too little, and too little warfarin is a clot. You divided the
  age by ten and kept the rest. The paper counts whole decades: somebody of 59 is in the fifth.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    root_of(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model,
      decade = function(age) age / 10)^2
  }
)

mistake("not squared", task = "warfarin_iwpc", lesson = "equation",
  "A man who needs 31 mg a week would get less than 6 and go on clotting. Your number is the square
  root of a weekly dose; the last step of the equation is missing.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    root_of(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
  }
)

mistake("milligrams a day", task = "warfarin_iwpc", lesson = "equation",
  "The column says mg a week, and yours are a day. Where one reader takes the one for the other,
  somebody swallows a week's dose every morning: seven times too much, and bleeds.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    root_of(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)^2 / 7
  }
)

mistake("unknown as wild type", task = "warfarin_iwpc", lesson = "unknown",
  "Whoever was not tested is given the highest dose, as if the genes were known to be quick. Among the
  untested are the sensitive, and they bleed. Unknown has a term of its own in the paper.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    root_of(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, gap = "wild")^2
  }
)

mistake("unknown refused", task = "warfarin_iwpc", lesson = "unknown",
  "You give no answer where a genotype or a race is missing. On the first day that is nearly everyone.
  The paper has a term for not knowing; without it, the sheet is empty when it is needed.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    if (model == "pgx" && anyNA(list(vkorc1, cyp2c9, race))) return(NA)
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
  }
)

mistake("amiodarone with the wrong sign", task = "warfarin_iwpc", lesson = "equation",
  "Patients on amiodarone get more, and they should get less: the drug slows the breakdown, and they
  bleed. You added where the paper takes off. Public copies have this fault.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    root <- root_of(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    (root - 2 * TERMS[[model]]$amiodarone * amiodarone)^2
  }
)

mistake("one model for both", task = "warfarin_iwpc", lesson = "equation",
  "You answered with the genetic model whatever was asked. The clinical one has its own constant and
  its own terms; somebody without a test would get the dose of another equation.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone)
  }
)

mistake("a false level taken as unknown", task = "warfarin_iwpc", lesson = "unknown",
  "A genotype that does not exist was dosed as \"not tested\". It is a fault in the feed from the
  laboratory: stop, or the next mistyped letter is dosed, too, and no one looks it up.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    known <- function(name, level) if (level %in% names(TERMS$pgx[[name]])) level else NA
    warfarin_iwpc(age, height, weight, known("vkorc1", vkorc1), known("cyp2c9", cyp2c9),
      known("race", race), inducer, amiodarone, model)
  }
)

mistake("everyone who differs", task = "wrong_copy", lesson = "copies",
  "Your list holds people whose dose differs by a hair. The pharmacist must call those by name who get
  another dose: more than 1 mg a week.",
  function() replace(wrong_copy, "affected", sum(abs(copy_b(people) - dose_of(people)) > 1e-9))
)

mistake("the mean difference", task = "wrong_copy", lesson = "copies",
  "You gave the mean. Harm is done at the end: one patient is off by several times as much, and nobody
  is the mean. Report the largest difference.",
  function() replace(wrong_copy, "worst", mean(abs(copy_b(people) - dose_of(people))))
)
