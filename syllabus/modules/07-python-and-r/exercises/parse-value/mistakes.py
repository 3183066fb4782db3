@mistake("operator dropped", task="parse_value", lesson="text")
def operator_dropped(s):
    """A troponin below the limit became an exact number. You kept the value and lost the sign, so a limit of the method now passes as a measurement of the patient."""
    result = parse_value(s)
    return {**result, "op": "=" if result["op"] else None}


@mistake("absent groups left as None", task="parse_value", lesson="text")
def absent_left_as_none(s):
    """A plain result has the operator None in your table, like one nobody could read. A later filter on missing operators throws out every patient who was simply measured. No sign means "=", no unit means ""."""
    result = parse_value(s)
    return {**result, "op": None if result["op"] == "=" else result["op"], "unit": result["unit"] or None}


@mistake("every comma removed", task="parse_value", lesson="text")
def every_comma_removed(s):
    """"1,5" became 15. It may have been one and a half, and then the patient's value is wrong tenfold. You took commas out before looking where they stand. Refuse and ask."""
    return parse_value(s.replace(",", "") if isinstance(s, str) else s)


@mistake("code kept as a number", task="parse_value", lesson="missing")
def code_kept(s):
    """A missing-value code entered the mean as −9, or as 999. Nobody measured it. Codes fit the pattern of a number, so ask about them before the pattern."""
    text = "" if s is None else str(s).strip()
    if text in ("-9", "-999", "999", "-9.0", "-999.0", "999.0"):
        return {"value": float(text), "op": "=", "unit": ""}
    return parse_value(s)


@mistake("code missed when it is a number", task="parse_value", lesson="missing")
def numeric_code_missed(s):
    """A system that sends numbers instead of text slips its −9.0 past you. You compared texts only, and "-9.0" is not "-9". Judge a number by its value."""
    if isinstance(s, float) and s in (-9, 999, -999):
        return {"value": s, "op": "=", "unit": ""}
    return parse_value(s)


@mistake("unreadable as zero", task="parse_value", lesson="missing")
def unreadable_as_zero(s):
    """"neg" and "1,5" became 0, and a zero looks measured. A patient nobody could read turns into one with a perfect or a deadly result. What you cannot read stays without a value."""
    result = parse_value(s)
    if result["value"] is None and isinstance(s, str) and s.strip() not in MISSING:
        return {"value": 0.0, "op": "=", "unit": ""}
    return result


@mistake("limit halved", task="parse_value", lesson="text")
def limit_halved(s):
    """You replaced "<0.5" by half of it. Some analyses do so, openly and later. Done here, everyone afterwards takes the invented number for a measured one. Keep limit and operator."""
    result = parse_value(s)
    return {**result, "value": result["value"] / 2} if result["op"] in ("<", "<=") else result


@mistake("start of the text is enough", task="parse_value", lesson="text")
def prefix_is_enough(s):
    """"120/80" was read as 120 and "1,5" as 1. You accepted any text that *begins* like a number. The pattern must fit the whole text, or half a blood pressure passes for a result."""
    good = parse_value(s)
    match = PATTERN.match(str(s).strip())
    if good["value"] is not None or match is None or str(s).strip() in MISSING or not isinstance(s, str):
        return good
    op, number, unit = match.groups()
    return {"value": float(number.replace(",", "")), "op": op or "=", "unit": unit or ""}


@mistake("only one kind of limit", task="result_counts", lesson="text")
def only_below():
    """You counted "<" and forgot ">=". A filtration of "90 or more" is a limit as well. Read as exactly 90, every healthy kidney looks the same."""
    return {**result_counts, "censored": sum(1 for each in read if each["op"] in ("<", "<="))}


@mistake("limits counted as missing", task="result_counts", lesson="text")
def limits_as_missing():
    """You counted limits among the results without a value. Then the patients known to be low leave the table, and those who stay look sicker than the ward is."""
    return {**result_counts, "no_value": result_counts["no_value"] + result_counts["censored"]}


@mistake("missing operators counted as limits", task="result_counts", lesson="missing")
def missing_as_limits():
    """A result nobody could read has no operator, and you counted it as a limit because it is not "=". The report then promises knowledge about patients of whom nothing is known."""
    return {**result_counts, "censored": sum(1 for each in read if each["op"] != "=")}


@mistake("only the codes counted", task="result_counts", lesson="missing")
def only_codes():
    """"neg" and "1,5 mmol/L" are missing from your count. They were sent, but nobody can use them as numbers. Unreported, two patients vanish between the file and the table."""
    return {**result_counts, "no_value": sum(1 for text in results if text.strip() in MISSING)}
