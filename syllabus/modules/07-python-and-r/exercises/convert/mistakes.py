@mistake("only the slope inverted", task="convert", lesson="units")
def only_the_slope(value, analyte, frm, to):
    """HbA1c 6.5 % is a cut-off for diabetes; your way back moves it to 71 mmol/mol, and patients beyond the true line are told they are well. On the way back the intercept goes off first."""
    good = convert(value, analyte, frm, to)
    first, second, slope, intercept = LINES[analyte]
    return value / slope if value is not None and (frm, to) == (second, first) else good


@mistake("slope first on the way back", task="convert", lesson="units")
def slope_first(value, analyte, frm, to):
    """You divided by the slope and took the intercept off afterwards. It stands in the second unit, so it must go first. A normal temperature comes out far too warm or too cold, and nobody trusts the table again."""
    good = convert(value, analyte, frm, to)
    first, second, slope, intercept = LINES[analyte]
    return value / slope - intercept if value is not None and (frm, to) == (second, first) else good


@mistake("intercept left out", task="convert", lesson="units")
def no_intercept(value, analyte, frm, to):
    """You multiplied and stopped. For most analytes that is all; a temperature of 98.6 °F comes out as 54.8 °C, and an HbA1c loses two points. Slope *and* intercept, both ways."""
    if convert(value, analyte, frm, to) is None or frm == to:
        return value
    first, second, slope, intercept = LINES[analyte]
    return slope * value if frm == first else value / slope


@mistake("unknown unit returned unchanged", task="convert", lesson="units")
def unknown_unchanged(value, analyte, frm, to):
    """The value travels on with the wrong unit: the classic 88-fold creatinine error. A pair that is not in the table must stop the program, so that somebody asks."""
    try:
        return convert(value, analyte, frm, to)
    except ValueError:
        return value


@mistake("unknown unit as missing", task="convert", lesson="units")
def unknown_missing(value, analyte, frm, to):
    """A result that was measured disappears as "missing", without a word to anybody. A unit your table does not know is a question to the laboratory. Refuse loudly."""
    try:
        return convert(value, analyte, frm, to)
    except ValueError:
        return None


@mistake("target unit not looked at", task="convert", lesson="units")
def target_ignored(value, analyte, frm, to):
    """You looked at the unit the value comes in, not at the one it should get. Asked for g/L, you gave mmol/L under the wrong name, and the reader treats a number that is not there. Check both units."""
    first, second, slope, intercept = LINES.get(analyte, (None, None, 1, 0))
    if value is None or frm not in (first, second) or to in (first, second):
        return convert(value, analyte, frm, to)
    return convert(value, analyte, frm, second if frm == first else first)


@mistake("one factor for all", task="convert", lesson="units")
def one_factor(value, analyte, frm, to):
    """You used the glucose factor for every analyte. Creatinine is off many-fold, and the dose adjustment follows it. Each analyte weighs differently: take its own line of the table."""
    good = convert(value, analyte, frm, to)
    if good is None or frm == to:
        return good
    return value / 18.016 if frm == LINES[analyte][0] else value * 18.016


@mistake("always forward", task="convert", lesson="units")
def always_forward(value, analyte, frm, to):
    """You converted in one direction only. 70 kg became 32 "pounds"; a dose by weight would fall to a fifth. Ask which of the two units the value comes in."""
    good = convert(value, analyte, frm, to)
    first, second, slope, intercept = LINES[analyte]
    return slope * value + intercept if good is not None and frm == second and to == first else good


@mistake("missing as zero", task="convert", lesson="missing")
def missing_as_zero(value, analyte, frm, to):
    """A test nobody took became a result: a missing HbA1c turns into 2.2 %. You converted None as if it were 0. Missing stays missing in every unit."""
    return convert(0 if value is None else value, analyte, frm, to)


@mistake("missing rows dropped", task="panel_si", lesson="missing")
def missing_dropped():
    """Nine numbers for ten rows: the one after the gap moved up and now stands beside the wrong name. Keep the place of what is missing, or a patient gets a neighbour's result."""
    return [value for value in panel_si if value is not None]


@mistake("missing written as zero", task="panel_si", lesson="missing")
def zero_for_missing():
    """A hemoglobin of 0 g/L is no living patient. Nobody measured it; the panel must say so, or the mean of the ward drops."""
    return [0 if value is None else value for value in panel_si]


@mistake("converted twice", task="panel_si", lesson="units")
def converted_twice():
    """The row that was already in the right unit went through once more, and 97 µmol/L became thousands. Look at each row's own unit, not at what most rows have."""
    result = []
    for row in panel:
        first, second = LINES[row["analyte"]][:2]
        target = SI[row["analyte"]]
        result.append(convert(row["value"], row["analyte"], second if target == first else first, target))
    return result


@mistake("HbA1c left in per cent", task="panel_si", lesson="units")
def hba1c_in_per_cent():
    """Your HbA1c values are in per cent, the column says mmol/mol. A reader sees 6.5 and 7, which in that unit no living person has. Take the target from `SI` for every analyte."""
    return [
        convert(row["value"], "hba1c", row["unit"], "%") if row["analyte"] == "hba1c" else value
        for row, value in zip(panel, panel_si)
    ]
