def _root(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx", decade=lambda age: age // 10, gap="unknown"):
    """The sum with one of its parts exchanged; gaps and refusals as in the reference."""
    if warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model) is None:
        return None
    t = TERMS[model]
    root = t["constant"] + t["decade"] * decade(age) + t["cm"] * height + t["kg"] * weight
    for name, level in (("vkorc1", vkorc1), ("cyp2c9", cyp2c9), ("race", race)):
        missing = {"vkorc1": "G/G", "cyp2c9": "*1/*1"}.get(name, "unknown") if gap == "wild" else "unknown"
        root += t.get(name, {}).get(missing if level is None else level, 0)
    return root + t["inducer"] * inducer + t["amiodarone"] * amiodarone


@mistake("decades not cut", task="warfarin_iwpc", lesson="equation")
def decades_not_cut(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Everybody between two birthdays gets too little, and too little warfarin is a clot. You divided the age by ten and kept the rest. The paper counts whole decades: somebody of 59 is in the fifth."""
    root = _root(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, decade=lambda age: age / 10)
    return None if root is None else root**2


@mistake("not squared", task="warfarin_iwpc", lesson="equation")
def not_squared(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """A man who needs 31 mg a week would get less than 6 and go on clotting. Your number is the square root of a weekly dose; the last step of the equation is missing."""
    return _root(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)


@mistake("milligrams a day", task="warfarin_iwpc", lesson="equation")
def a_day(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """The column says mg a week, and yours are a day. Where one reader takes the one for the other, somebody swallows a week's dose every morning: seven times too much, and bleeds."""
    root = _root(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    return None if root is None else root**2 / 7


@mistake("unknown as wild type", task="warfarin_iwpc", lesson="unknown")
def unknown_as_wild(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Whoever was not tested is given the highest dose, as if the genes were known to be quick. Among the untested are the sensitive, and they bleed. Unknown has a term of its own in the paper."""
    root = _root(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model, gap="wild")
    return None if root is None else root**2


@mistake("unknown refused", task="warfarin_iwpc", lesson="unknown")
def unknown_refused(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """You give no answer where a genotype or a race is missing. On the first day that is nearly everyone. The paper has a term for not knowing; without it, the sheet is empty when it is needed."""
    if model == "pgx" and None in (vkorc1, cyp2c9, race):
        return None
    return warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)


@mistake("amiodarone with the wrong sign", task="warfarin_iwpc", lesson="equation")
def amiodarone_added(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Patients on amiodarone get more, and they should get less: the drug slows the breakdown, and they bleed. You added where the paper takes off. Public copies have this fault."""
    root = _root(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    return None if root is None else (root - 2 * TERMS[model]["amiodarone"] * amiodarone) ** 2


@mistake("one model for both", task="warfarin_iwpc", lesson="equation")
def one_model(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """You answered with the genetic model whatever was asked. The clinical one has its own constant and its own terms; somebody without a test would get the dose of another equation."""
    warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model)
    return warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone)


@mistake("a false level taken as unknown", task="warfarin_iwpc", lesson="unknown")
def false_level(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """A genotype that does not exist was dosed as "not tested". It is a fault in the feed from the laboratory: stop, or the next mistyped letter is dosed, too, and no one looks it up."""
    known = [level if level in TERMS["pgx"][name] else None for name, level in (("vkorc1", vkorc1), ("cyp2c9", cyp2c9), ("race", race))]
    return warfarin_iwpc(age, height, weight, *known, inducer, amiodarone, model)


@mistake("everyone who differs", task="wrong_copy", lesson="copies")
def all_who_differ():
    """Your list holds people whose dose differs by a hair. The pharmacist must call those by name who get another dose: more than 1 mg a week."""
    return {**wrong_copy, "affected": sum(abs(copy_b(p) - dose_of(p)) > 1e-9 for p in people)}


@mistake("the mean difference", task="wrong_copy", lesson="copies")
def mean_difference():
    """You gave the mean. Harm is done at the end: one patient is off by several times as much, and nobody is the mean. Report the largest difference."""
    gaps = [abs(copy_b(p) - dose_of(p)) for p in people]
    return {**wrong_copy, "worst": sum(gaps) / len(gaps)}
