# The equation with one of its steps exchanged; gaps and refusals as in the reference.
exchanged <- function(given, decade = function(age) floor(age / 10), power = 2, sign = 1,
                      wild = character(0), genes = given$model) {
  if (is.na(do.call(warfarin_iwpc, given))) return(NA)
  terms <- TERMS[[given$model]]
  tables <- list(
    vkorc1 = TERMS[[genes]]$vkorc1, cyp2c9 = TERMS[[genes]]$cyp2c9, race = terms$race
  )
  level <- function(name) {
    key <- given[[name]]
    if (is.na(key)) key <- if (name %in% wild) names(tables[[name]])[1] else "unknown"
    tables[[name]][[key]]
  }
  root <- terms$start + terms$decade * decade(given$age) + terms$cm * given$height +
    terms$kg * given$weight + level("vkorc1") + level("cyp2c9") + level("race") +
    terms$inducer * given$inducer + sign * terms$amiodarone * given$amiodarone
  root^power
}

mistake("age not cut to decades", task = "warfarin_iwpc", lesson = "equation",
  "Each birthday lowers your dose a little, and at 59 a patient is given what the paper says for
  nearly 60. Doses drift within a decade, unlike the published rule: it cuts the age down to full
  tens.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), decade = function(age) age / 10)
  }
)

mistake("age rounded to the nearest ten", task = "warfarin_iwpc", lesson = "equation",
  "At 59 you count six decades, so half of all patients get a lower number than the paper prints for
  them. Too little warfarin is a clot. Five decades are full at 59; the rule cuts down.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), decade = function(age) floor(age / 10 + 0.5))
  }
)

mistake("age in years", task = "warfarin_iwpc", lesson = "equation",
  "You multiplied the term by years. The sum falls far below zero, and squaring turns it into a
  large, confident number: over 100 mg a week at 72. The term is for decades.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), decade = function(age) age)
  }
)

mistake("not squared", task = "warfarin_iwpc", lesson = "equation",
  "5.6 looks like a daily dose, and somebody would give it as one. It is the square root of a weekly
  dose, a number nobody can swallow. The terms add up to the root; one step is missing.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), power = 1)
  }
)

mistake("mg a day", task = "warfarin_iwpc", lesson = "equation",
  "You divided by seven. The next reader takes the equation at its word, mg a week, and the patient
  gets a seventh. In the other direction it is worse: a weekly dose given daily is a seven-fold
  overdose.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    do.call(warfarin_iwpc, mget(names(formals()))) / 7
  }
)

mistake("unknown genotype as wild type", task = "warfarin_iwpc", lesson = "unknown",
  "Untested people would be over-dosed: you gave them the genes that need most. The sensitive among
  them, whom the test was meant to find, bleed first. Unknown has a term of its own.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), wild = c("vkorc1", "cyp2c9"))
  }
)

mistake("unknown race as White", task = "warfarin_iwpc", lesson = "who",
  "Everyone whose race nobody wrote down became White in your copy. It shifts the dose of people you
  know least about, and nobody will see it. Missing or mixed has its own term.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), wild = "race")
  }
)

mistake("amiodarone added", task = "warfarin_iwpc", lesson = "copies",
  "Amiodarone slows the breakdown of warfarin, so these patients need less; your copy gives them
  more, 38 instead of 26 mg a week at 60. They would bleed. Look at the sign of the term.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), sign = -1)
  }
)

mistake("model ignored", task = "warfarin_iwpc", lesson = "unknown",
  "You answered with the pgx terms whatever model was asked. A clinic without genotypes would
  publish its results for the wrong equation, and its patients would be compared with other
  people's doses.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone)
  }
)

mistake("genes in the clinical model", task = "warfarin_iwpc", lesson = "unknown",
  "You took the gene terms off the clinical model too. Its start is lower because it already
  averages over the genes; taken off twice, sensitive patients end near nothing, and they clot.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    exchanged(mget(names(formals())), genes = "pgx")
  }
)

mistake("a wrong level as unknown", task = "warfarin_iwpc", lesson = "unknown",
  "A/T does not exist, and you answered as if nobody had tested. A typing error in the laboratory's
  file then gives every patient a believable number. Unknown is an answer; a level outside the
  table is a fault.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    known <- function(name, level) if (level %in% names(TERMS$pgx[[name]])) level else NA
    warfarin_iwpc(
      age, height, weight, known("vkorc1", vkorc1), known("cyp2c9", cyp2c9), known("race", race),
      inducer, amiodarone, model
    )
  }
)

mistake("invalid as missing", task = "warfarin_iwpc", lesson = "unknown",
  "A weight of zero or a genotype that does not exist came back as \"missing\". Missing says that
  nobody measured; this is a fault in the feed. Left silent, it goes on for every patient.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    given <- mget(names(formals()))
    tryCatch(do.call(warfarin_iwpc, given), error = function(refused) NA)
  }
)

mistake("a drug nobody asked about as not taken", task = "warfarin_iwpc", lesson = "unknown",
  "Nobody had asked about amiodarone, and you wrote \"no\". If the patient takes it, the number is
  far too high for him. The paper has no term for \"unknown\" here: stop, so that somebody asks.",
  function(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model = "pgx") {
    taken <- function(drug) if (is.na(drug)) 0 else drug
    warfarin_iwpc(
      age, height, weight, vkorc1, cyp2c9, race, taken(inducer), taken(amiodarone), model
    )
  }
)

# The gaps of the three copies, summed up in another way.
compare_copies <- function(wrong) {
  gap <- function(copy) all_by(copy) - right
  list(desk = wrong(gap(desk)), ward = wrong(gap(ward)), clinic = wrong(gap(clinic)))
}

mistake("only the printed examples", task = "copy_gaps", lesson = "copies",
  "You found no gap, as the printed examples would not: nobody in them takes amiodarone. All three
  copies would stay in use, and with one of them those patients bleed. Compare all 150 people.",
  function() compare_copies(function(gaps) 0)
)

mistake("the last digit counted", task = "copy_gaps", lesson = "copies",
  "You counted any difference at all. Adding the same terms in another order changes the sixteenth
  digit, so right copies look wrong for many people, and the one that harms patients is lost among
  them.",
  function() compare_copies(function(gaps) sum(gaps != 0))
)

mistake("the mean gap", task = "copy_gaps", lesson = "copies",
  "You gave the mean gap over everyone. About one mg a week sounds harmless; a few people carry all
  of it, more than ten each, and nobody could call them. Count people.",
  function() compare_copies(mean)
)

mistake("the share of people", task = "copy_gaps", lesson = "copies",
  "You left shares. The pharmacist has to find these patients and asks how many they are. Give
  counts of people.",
  function() compare_copies(function(gaps) mean(abs(gaps) > 0.1))
)
