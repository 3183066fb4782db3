# %% [task=range_flags]
def range_flags(values, low, high, min_possible, max_possible, missing_codes=()):
    """A label for every value: "missing", "impossible", "low", "high" or "ok".

    values: numbers, or None; all limits in the unit of the values. low, high: normal limits, both ok themselves.
    min_possible, max_possible: limits of what can occur in a living person, both possible themselves.
    missing_codes: numbers that mean "not measured"; None and NaN always do. No values: [].
    """
    ### BEGIN SOLUTION
    labels = []
    for value in values:
        if value is None or value != value or value in missing_codes:
            labels.append("missing")
        elif value < min_possible or value > max_possible:
            labels.append("impossible")
        elif value < low:
            labels.append("low")
        elif value > high:
            labels.append("high")
        else:
            labels.append("ok")
    return labels
    ### STARTER
    # labels = []
    # for value in values:
    #     if value is None:
    #         labels.append("missing")
    #     ...
    # return None
    ### END SOLUTION

# %% [check=range_flags]
check("range_flags")

# %% [task=pulse_labels]
# load("ehr_raw") gives the rows as dicts: {"row": 1, "sbp": 111, "hr": 77, …}. An empty field is None.
### BEGIN SOLUTION
rows = load("ehr_raw")
labels = range_flags([row["hr"] for row in rows], 60, 100, 20, 300)
pulse_labels = {name: sum(1 for label in labels if label == name) for name in ("missing", "impossible", "low", "high", "ok")}
### STARTER
# rows = load("ehr_raw")
# pulses = [row["hr"] for row in rows]
# pulse_labels = None  # {"missing": ..., "impossible": ..., "low": ..., "high": ..., "ok": ...}
### END SOLUTION

# %% [check=pulse_labels]
check("pulse_labels")

# %% [task=pressure_means]
### BEGIN SOLUTION
values = [row["sbp"] for row in load("ehr_raw")]
labels = range_flags(values, 90, 140, 40, 300, [999])
raw = [value for value in values if value is not None]
clean = [value for value, label in zip(values, labels) if label not in ("missing", "impossible")]
pressure_means = {"raw": sum(raw) / len(raw), "clean": sum(clean) / len(clean)}
### STARTER
# values = [row["sbp"] for row in load("ehr_raw")]
# raw = [value for value in values if value is not None]
# pressure_means = None  # {"raw": ..., "clean": ...}
### END SOLUTION

# %% [check=pressure_means]
check("pressure_means")

# %% [task=impossible_pulse]
impossible_pulse = None  # "A", "B", "C" or "D"

# %% [check=impossible_pulse]
check("impossible_pulse")
