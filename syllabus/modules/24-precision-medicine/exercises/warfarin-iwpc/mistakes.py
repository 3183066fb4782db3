def _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, decade=lambda age: math.floor(age / 10), power=2, sign=1, wild=(), genes=None):
    """The equation with one of its steps exchanged; gaps and refusals as in the reference."""
    if warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model) is None:
        return None
    terms = TERMS[model]
    root = terms["start"] + terms["decade"] * decade(age) + terms["cm"] * height + terms["kg"] * weight
    for name, level, first in (("vkorc1", vkorc1, "G/G"), ("cyp2c9", cyp2c9, "*1/*1"), ("race", race, "White")):
        table = TERMS[genes or model][name] if name != "race" else terms[name]
        root += table[(first if name in wild else "unknown") if level is None else level]
    root += terms["inducer"] * inducer + sign * terms["amiodarone"] * amiodarone
    return root**power


@mistake("age not cut to decades", task="warfarin_iwpc", lesson="equation")
def age_not_cut(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Each birthday lowers your dose a little, and at 59 a patient is given what the paper says for nearly 60. Doses drift within a decade, unlike the published rule: it cuts the age down to full tens."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, decade=lambda age: age / 10)


@mistake("age rounded to the nearest ten", task="warfarin_iwpc", lesson="equation")
def age_rounded(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """At 59 you count six decades, so half of all patients get a lower number than the paper prints for them. Too little warfarin is a clot. Five decades are full at 59; the rule cuts down."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, decade=lambda age: math.floor(age / 10 + 0.5))


@mistake("age in years", task="warfarin_iwpc", lesson="equation")
def age_in_years(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """You multiplied the term by years. The sum falls far below zero, and squaring turns it into a large, confident number: over 100 mg a week at 72. The term is for decades."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, decade=lambda age: age)


@mistake("not squared", task="warfarin_iwpc", lesson="equation")
def not_squared(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """5.6 looks like a daily dose, and somebody would give it as one. It is the square root of a weekly dose, a number nobody can swallow. The terms add up to the root; one step is missing."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, power=1)


@mistake("mg a day", task="warfarin_iwpc", lesson="equation")
def mg_a_day(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """You divided by seven. The next reader takes the equation at its word, mg a week, and the patient gets a seventh. In the other direction it is worse: a weekly dose given daily is a seven-fold overdose."""
    dose = warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    return None if dose is None else dose / 7


@mistake("unknown genotype as wild type", task="warfarin_iwpc", lesson="unknown")
def unknown_as_wild_type(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Untested people would be over-dosed: you gave them the genes that need most. The sensitive among them, whom the test was meant to find, bleed first. Unknown has a term of its own."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, wild=("vkorc1", "cyp2c9"))


@mistake("unknown race as White", task="warfarin_iwpc", lesson="who")
def unknown_race_as_white(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Everyone whose race nobody wrote down became White in your copy. It shifts the dose of people you know least about, and nobody will see it. Missing or mixed has its own term."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, wild=("race",))


@mistake("amiodarone added", task="warfarin_iwpc", lesson="copies")
def amiodarone_added(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Amiodarone slows the breakdown of warfarin, so these patients need less; your copy gives them more, 38 instead of 26 mg a week at 60. They would bleed. Look at the sign of the term."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, sign=-1)


@mistake("model ignored", task="warfarin_iwpc", lesson="unknown")
def model_ignored(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """You answered with the pgx terms whatever model was asked. A clinic without genotypes would publish its results for the wrong equation, and its patients would be compared with other people's doses."""
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    return warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone)


@mistake("genes in the clinical model", task="warfarin_iwpc", lesson="unknown")
def genes_in_the_clinical_model(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """You took the gene terms off the clinical model too. Its start is lower because it already averages over the genes; taken off twice, sensitive patients end near nothing, and they clot."""
    return _dose(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, genes="pgx")


@mistake("a wrong level as unknown", task="warfarin_iwpc", lesson="unknown")
def wrong_level_as_unknown(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """A/T does not exist, and you answered as if nobody had tested. A typing error in the laboratory's file then gives every patient a believable number. Unknown is an answer; a level outside the table is a fault."""
    known = TERMS["pgx"]
    return warfarin_iwpc(
        age, height, weight,
        vkorc1 if vkorc1 in known["vkorc1"] else None,
        cyp2c9 if cyp2c9 in known["cyp2c9"] else None,
        race if race in known["race"] else None,
        inducer, amiodarone, model,
    )


@mistake("invalid as missing", task="warfarin_iwpc", lesson="unknown")
def invalid_as_missing(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """A weight of zero or a genotype that does not exist came back as "missing". Missing says that nobody measured; this is a fault in the feed. Left silent, it goes on for every patient."""
    try:
        return warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    except ValueError:
        return None


@mistake("a drug nobody asked about as not taken", task="warfarin_iwpc", lesson="unknown")
def drug_not_asked(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Nobody had asked about amiodarone, and you wrote "no". If the patient takes it, the number is far too high for him. The paper has no term for "unknown" here: stop, so that somebody asks."""
    return warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer or 0, amiodarone or 0, model)


def _compare(wrong):
    return {name: wrong([copy(p) - by_equation(p) for p in people]) for name, copy in copies.items()}


@mistake("only the printed examples", task="copy_gaps", lesson="copies")
def only_printed_examples():
    """You found no gap, as the printed examples would not: nobody in them takes amiodarone. All three copies would stay in use, and with one of them those patients bleed. Compare all 150 people."""
    return _compare(lambda gaps: 0)


@mistake("the last digit counted", task="copy_gaps", lesson="copies")
def last_digit():
    """You counted any difference at all. Adding the same terms in another order changes the sixteenth digit, so right copies look wrong for many people, and the one that harms patients is lost among them."""
    return _compare(lambda gaps: sum(1 for gap in gaps if gap != 0))


@mistake("the mean gap", task="copy_gaps", lesson="copies")
def mean_gap():
    """You gave the mean gap over everyone. About one mg a week sounds harmless; a few people carry all of it, more than ten each, and nobody could call them. Count people."""
    return _compare(lambda gaps: sum(gaps) / len(gaps))


@mistake("the share of people", task="copy_gaps", lesson="copies")
def share_of_people():
    """You left shares. The pharmacist has to find these patients and asks how many they are. Give counts of people."""
    return _compare(lambda gaps: sum(1 for gap in gaps if abs(gap) > 0.1) / len(gaps))
