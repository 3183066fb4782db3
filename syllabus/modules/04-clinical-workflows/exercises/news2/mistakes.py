TABLES = {
    "rr": [(8, 3), (11, 1), (20, 0), (24, 2), (None, 3)],
    "scale 1": [(91, 3), (93, 2), (95, 1), (None, 0)],
    "scale 2 on air": [(83, 3), (85, 2), (87, 1), (92, 0), (None, 0)],
    "scale 2 on oxygen": [(83, 3), (85, 2), (87, 1), (92, 0), (94, 1), (96, 2), (None, 3)],
    "sbp": [(90, 3), (100, 2), (110, 1), (219, 0), (None, 3)],
    "hr": [(40, 3), (50, 1), (90, 0), (110, 1), (130, 2), (None, 3)],
    "temp": [(35.0, 3), (36.0, 1), (38.0, 0), (39.0, 1), (None, 2)],
}


def _scale(scale2, oxygen):
    return "scale 1" if not scale2 else "scale 2 on oxygen" if oxygen else "scale 2 on air"


def _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, score_of=points, scale=_scale, on_oxygen=2, awake=("A",), risk=None, red_of=lambda items: 3 in items):
    """The score with one of its steps exchanged."""
    if news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp)["score"] is None:
        return {"score": None, "red": None, "risk": "incomplete"}
    items = [
        score_of(rr, TABLES["rr"]),
        score_of(spo2, TABLES[scale(scale2, oxygen)]),
        on_oxygen if oxygen else 0,
        score_of(sbp, TABLES["sbp"]),
        score_of(hr, TABLES["hr"]),
        0 if acvpu in awake else 3,
        score_of(temp, TABLES["temp"]),
    ]
    score, red = sum(items), red_of(items)
    named = "high" if score >= 7 else "medium" if score >= 5 else "low-medium" if red else "low"
    return {"score": score, "red": red, "risk": risk(score, red) if risk else named}


@mistake("missing scored as normal", task="news2", lesson="missing")
def missing_as_normal(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You gave 0 points for what nobody measured. An unmeasured pulse scored as normal is how deterioration is missed: the patient nobody has looked at gets the best number on the ward."""
    normal = [16, 97, False, False, 125, 75, "A", 36.9]
    given = [rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp]
    return news2(*[usual if value is None or value != value else value for value, usual in zip(given, normal)])


@mistake("scale 2 for everyone", task="news2", lesson="scale2")
def scale2_for_everyone(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You used scale 2 for everyone. A hypoxic patient with 90 % then scores 0 for oxygen, and nobody comes. Scale 2 needs a prescribed target of 88–92 %."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, scale=lambda wanted, given: _scale(True, given))


@mistake("scale 1 for everyone", task="news2", lesson="scale2")
def scale1_for_everyone(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You never used scale 2. A patient kept at 88–92 % on purpose is then a permanent alarm, and somebody may turn up oxygen that does him harm."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, scale=lambda wanted, given: "scale 1")


@mistake("scale 2 as if on oxygen", task="news2", lesson="scale2")
def scale2_as_on_oxygen(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You gave points for a high saturation on air. On scale 2 it is only too much of *given* oxygen that is dangerous; 97 % on his own breath is good news, and your list wakes a doctor for it."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, scale=lambda wanted, given: _scale(wanted, True))


@mistake("too much oxygen not scored", task="news2", lesson="scale2")
def too_much_not_scored(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You stop scale 2 at 88 %. Above 92 % on oxygen the points begin again: this patient is being given more than he was prescribed, and his carbon dioxide may rise because of it."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, scale=lambda wanted, given: _scale(wanted, False))


@mistake("oxygen itself not scored", task="news2", lesson="score")
def oxygen_not_scored(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You forgot the 2 points for oxygen being given. 96 % with a mask is not 96 % without one; the patient who needs help to reach it looks well."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, on_oxygen=0)


@mistake("total only", task="news2", lesson="red")
def total_only(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You looked at the total only. A systolic pressure of 88 alone needs an urgent look even at a total of 3; your list calls this patient low."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, risk=lambda score, red: "high" if score >= 7 else "medium" if score >= 5 else "low")


@mistake("a lone 3 called medium", task="news2", lesson="red")
def red_as_medium(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You put a lone 3 and a total of 5 into one level. Both need an urgent look, but they are two levels of the chart, answered by different people. Merged, the team comes for the wrong one first."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, risk=lambda score, red: "high" if score >= 7 else "medium" if score >= 5 or red else "low")


@mistake("red from the total", task="news2", lesson="red")
def red_from_total(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You called a total of 3 red. Red means one single item with 3 points. Three small signs are not one large one; flag them alike, and the patient with the pressure of 88 is one of many."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, red_of=lambda items: sum(items) >= 3)


@mistake("the top band begins one too late", task="news2", lesson="score")
def top_band_late(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """Your highest bands begin just after their limit. At a breathing rate of 25 you give 2 points instead of 3, and the sickest band loses exactly the patients who have just entered it."""
    steps = {25: 1, 220: 1, 131: 1, 39.1: 0.1}
    late = lambda value, bands: points(value - steps.get(value, 0), bands) if bands not in (TABLES[name] for name in TABLES if name.startswith("scale")) else points(value, bands)
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, score_of=late)


@mistake("limits read as below", task="news2", lesson="score")
def limits_as_below(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You read "8 or less" as "less than 8". At every limit the patient slides one band up: a breathing rate of 8 then scores 1 instead of 3, and nobody comes to a patient who hardly breathes."""
    below = lambda value, bands: next(score for limit, score in bands if limit is None or value < limit)
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, score_of=below)


@mistake("new confusion not counted", task="news2", lesson="score")
def confusion_not_counted(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """You gave new confusion no points. C scores 3 like V, P and U: a mind that has changed overnight is often the first sign of a failing body."""
    return _news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp, awake=("A", "C"))


@mistake("bed 4 given a normal breath", task="ward_risks", lesson="missing")
def normal_breath():
    """You gave bed 4 a breathing rate that nobody counted. The list now looks complete, and no one is sent to count it."""
    return {bed: news2(**{**vitals, "rr": vitals["rr"] or 16})["risk"] for bed, vitals in WARD.items()}


@mistake("bed 2 on scale 1", task="ward_risks", lesson="scale2")
def bed_two_scale_one():
    """You ignored bed 2's prescription. His 90 % is what his doctor wants; on your list he is a red alarm, and the oxygen he is given for it may harm him."""
    return {bed: news2(**{**vitals, "scale2": False})["risk"] for bed, vitals in WARD.items()}


@mistake("the score instead of the risk", task="ward_risks", lesson="escalate")
def scores():
    """You listed scores. Beds 3 and 2 would differ by two points, and nobody reads from a 3 that one item alone is red. The response hangs on the risk."""
    return {bed: news2(**vitals)["score"] for bed, vitals in WARD.items()}
