@mistake("impossible tested after low", task="range_flags", lesson="impossible")
def impossible_last(values, low, high, min_possible, max_possible, missing_codes=()):
    """A potassium of −1 was treated as a patient to rescue. You asked "low or high?" before "possible?", so no fault is ever called a fault, and wards learn not to believe the list."""
    return range_flags(values, low, high, float("-inf"), float("inf"), missing_codes)


@mistake("codes after ranges", task="range_flags", lesson="disguised-missing")
def codes_last(values, low, high, min_possible, max_possible, missing_codes=()):
    """A missing test was counted as a device fault. You looked at the limits before the codes, so 999 became an impossible potassium. Engineers will search the analyser for a sample that nobody took."""
    plain = range_flags(values, low, high, min_possible, max_possible)
    return ["missing" if label == "ok" and value in missing_codes else label for value, label in zip(values, plain)]


@mistake("abnormal set to missing", task="range_flags", lesson="impossible")
def abnormal_missing(values, low, high, min_possible, max_possible, missing_codes=()):
    """The sickest patients disappeared. You turned low and high values into missing ones, as if unusual meant wrong. A model trained on the rest has never seen the people it is meant to find."""
    labels = range_flags(values, low, high, min_possible, max_possible, missing_codes)
    return ["missing" if label in ("low", "high") else label for label in labels]


@mistake("the normal limit counted as abnormal", task="range_flags", lesson="impossible")
def limits_abnormal(values, low, high, min_possible, max_possible, missing_codes=()):
    """People exactly on a normal limit were flagged. The laboratory prints its limits as still normal; every flag beyond that is an alarm for a well patient, and wards stop reading alarms."""
    labels = range_flags(values, low, high, min_possible, max_possible, missing_codes)
    return [
        ("low" if value == low else "high" if value == high else label) if label == "ok" else label
        for value, label in zip(values, labels)
    ]


@mistake("the possible limit counted as impossible", task="range_flags", lesson="impossible")
def extremes_impossible(values, low, high, min_possible, max_possible, missing_codes=()):
    """A value exactly on the limit of the possible was called a fault. It can still be a living patient, and at that value one of the sickest. You drop the alarm at the very edge where it matters most."""
    labels = range_flags(values, low, high, min_possible, max_possible, missing_codes)
    return [
        "impossible" if label != "missing" and value in (min_possible, max_possible) else label
        for value, label in zip(values, labels)
    ]


@mistake("a blank read as zero", task="range_flags", lesson="disguised-missing")
def blank_as_zero(values, low, high, min_possible, max_possible, missing_codes=()):
    """A test nobody took became a result of zero. You compared the blank as if it were 0, so the ward reads a device fault, or a dangerously low value, where the sample was never drawn."""
    return range_flags([0 if value is None else value for value in values], low, high, min_possible, max_possible, missing_codes)


@mistake("blanks left out of the count", task="pulse_labels", lesson="disguised-missing")
def blanks_skipped():
    """Patients whose pulse nobody took are gone from your profile. You labelled only the values that are there, so the column looks complete. Missing is a label too, and often the most telling one."""
    return _pulse([row["hr"] for row in load("ehr_raw") if row["hr"] is not None])


@mistake("impossible pulses divided by ten", task="pulse_labels", lesson="impossible")
def divided_by_ten():
    """You repaired by guess. Dividing the impossible pulses by ten makes them look like sound measurements, and nobody can tell them from real ones again. Flag them; only the chart may say what was counted."""
    return _pulse([row["hr"] / 10 if (row["hr"] or 0) > 300 else row["hr"] for row in load("ehr_raw")])


@mistake("impossible counted as high", task="pulse_labels", lesson="impossible")
def impossible_as_high():
    """Keyboard slips joined the list of racing hearts. You counted the impossible pulses as high, so a nurse is sent to patients who are well, and the real ones wait their turn."""
    return _pulse([row["hr"] for row in load("ehr_raw")], highest=float("inf"))


@mistake("mean of the normal values only", task="pressure_means", lesson="impossible")
def normal_only():
    """The patients with high and low pressure disappeared from your mean. You kept only what was labelled ok. A ward described without its sick looks as if it needed no one."""
    return _means(lambda value: 90 <= value <= 140)


@mistake("codes left in", task="pressure_means", lesson="disguised-missing")
def codes_left_in():
    """Your clean mean still contains a dozen pressures that nobody measured. 999 is a code, not a pressure; with it the whole ward looks hypertensive."""
    return _means(lambda value: True)


@mistake("codes counted as zero", task="pressure_means", lesson="disguised-missing")
def codes_as_zero():
    """You divided by all rows, so everyone unmeasured went in with a pressure of zero and pulled the mean down. Who was not measured belongs neither in the sum nor in the number you divide by."""
    values = [row["sbp"] for row in load("ehr_raw")]
    return {**_means(lambda value: True), "clean": sum(value for value in values if value not in (None, 999)) / len(values)}


def _pulse(values, highest=300):
    labels = range_flags(values, 60, 100, 20, highest)
    return {name: labels.count(name) for name in ("missing", "impossible", "low", "high", "ok")}


def _means(keep):
    values = [row["sbp"] for row in load("ehr_raw") if row["sbp"] is not None]
    clean = [value for value in values if keep(value)]
    return {"raw": sum(values) / len(values), "clean": sum(clean) / len(clean)}
