def _egfr(scr, age, sex, unit, version, low=min, high=max, female="F"):
    """The equation with one of its parts exchanged; gaps, refusals and children as in the reference."""
    if egfr_ckdepi(scr, age, sex, unit, version) is None:
        return None
    ratio = (scr / 88.4 if unit == "umol/L" else scr) / KAPPA[sex]
    c = CONSTANTS[version]
    egfr = c["c"] * low(ratio, 1) ** c["alpha"][sex] * high(ratio, 1) ** c["b"] * c["d"] ** age
    return egfr * c["f"] if sex == female else egfr


@mistake("min and max exchanged", task="egfr_ckdepi", lesson="equation")
def min_and_max_exchanged(scr, age, sex, unit="mg/dL", version=2021):
    """Kidney function overstated: the man of 60 gets 89.6 instead of 69.2. A drug cleared by the kidney would not be reduced. You exchanged the two switches, so a high creatinine meets the flat part of the curve."""
    return _egfr(scr, age, sex, unit, version, low=max, high=min)


@mistake("µmol/L not converted", task="egfr_ckdepi", lesson="units")
def not_converted(scr, age, sex, unit="mg/dL", version=2021):
    """A healthy woman looks ready for dialysis: her 79.56 µmol/L was read as mg/dL. The unit came as an argument; use it before the equation sees the number."""
    egfr_ckdepi(scr, age, sex, unit, version)
    return egfr_ckdepi(scr, age, sex, "mg/dL", version)


@mistake("the women's factor for men", task="egfr_ckdepi", lesson="equation")
def factor_for_men(scr, age, sex, unit="mg/dL", version=2021):
    """Every man moves up by more than one per cent and every woman down. Some cross a treatment cut-off. The last factor is for women only."""
    return _egfr(scr, age, sex, unit, version, female="M")


@mistake("no factor for women", task="egfr_ckdepi", lesson="equation")
def no_factor(scr, age, sex, unit="mg/dL", version=2021):
    """Every woman's kidney function is a little too low; those near a cut-off cross it and lose a drug they could have had. The last factor of the equation is missing."""
    return _egfr(scr, age, sex, unit, version, female=None)


@mistake("version ignored", task="egfr_ckdepi", lesson="equation")
def version_ignored(scr, age, sex, unit="mg/dL", version=2021):
    """You answered with 2021 whatever version was asked. An old report cannot be reproduced, and the patients whom the update moved cannot be found. Take the constants from the row of the version."""
    egfr_ckdepi(scr, age, sex, unit, version)
    return egfr_ckdepi(scr, age, sex, unit)


@mistake("children get the adult equation", task="egfr_ckdepi", lesson="equation")
def children_too(scr, age, sex, unit="mg/dL", version=2021):
    """A boy of 16 got an adult's number. The equation was made from adults; for a child it gives a confident, wrong kidney function. Below 18 the answer is: not by this equation."""
    if None in (scr, age, sex) or age >= 18:
        return egfr_ckdepi(scr, age, sex, unit, version)
    return egfr_ckdepi(scr, 18, sex, unit, version) * CONSTANTS[version]["d"] ** (age - 18)


@mistake("rounded", task="egfr_ckdepi", lesson="twins")
def rounded(scr, age, sex, unit="mg/dL", version=2021):
    """You rounded inside the function. 59.6 becomes 60, and the patient stands in another category than his number. Round once, at the end, when a person reads it."""
    egfr = egfr_ckdepi(scr, age, sex, unit, version)
    return None if egfr is None else round(egfr)


@mistake("invalid as missing", task="egfr_ckdepi", lesson="missing")
def invalid_as_missing(scr, age, sex, unit="mg/dL", version=2021):
    """A creatinine below zero, or a unit nobody knows, slipped through as "missing". Missing means that nobody measured. This is a fault in the feed; stop, or it goes on for every patient."""
    try:
        return egfr_ckdepi(scr, age, sex, unit, version)
    except ValueError:
        return None


def _changed(differ):
    """Row numbers of the patients whose two numbers, new and old version, differ in the given way."""
    versions = [[egfr_ckdepi(p["creatinine"], p["age"], p["sex"], version=v) for v in (2021, 2009)] for p in patients]
    return [p["row"] for p, (new, old) in zip(patients, versions) if differ(new, old)]


@mistake("every number that differs", task="changed_stage", lesson="equation")
def every_difference():
    """Nearly every number differs a little between versions, so your list holds nearly everyone. The ward needs those who change category; a list of all is a list of none."""
    return _changed(lambda new, old: new != old)


@mistake("only the line at 60", task="changed_stage", lesson="equation")
def only_sixty():
    """You looked at one line, 60. Patients who cross another one change category as well, and with it how closely they are followed. Compare the categories."""
    return _changed(lambda new, old: (new >= 60) != (old >= 60))


@mistake("a count instead of patients", task="changed_stage", lesson="equation")
def a_count():
    """A number cannot be called. The ward needs to know who they are: give the row numbers."""
    return len(changed_stage)
