# %% [task=leak_scan]
from bisect import bisect_left, bisect_right


def auroc(y, s):
    """Chance that a random case has a higher value than a random non-case; equal values count one half.

    None without a pair to compare. Ready to use.
    """
    cases = [value for truth, value in zip(y, s) if truth == 1]
    others = sorted(value for truth, value in zip(y, s) if truth == 0)
    if not cases or not others:
        return None
    won = sum(bisect_left(others, case) + bisect_right(others, case) for case in cases) / 2
    return won / (len(cases) * len(others))


def leak_scan(columns, y, available_at, limit=0.85):
    """Columns that may know too much, each with its reasons: "after", "auc", "missing", in this order.

    columns: {name: values}, None where missing. y: 0 or 1 for each row.
    available_at: {name: minutes relative to the prediction}; not listed means 0.
    Returns {name: [reasons]} for the suspicious ones only.
    """
    ### BEGIN SOLUTION
    def reaches(truth, values, at_least):
        a = auroc(truth, values)
        return a is not None and max(a, 1 - a) >= at_least - 1e-9

    suspicious = {}
    for name, values in columns.items():
        known = [at for at, value in enumerate(values) if value is not None]
        why = []
        if available_at.get(name, 0) > 0:
            why.append("after")
        if reaches([y[at] for at in known], [values[at] for at in known], limit):
            why.append("auc")
        if reaches(y, [1 if value is None else 0 for value in values], 0.70):
            why.append("missing")
        if why:
            suspicious[name] = why
    return suspicious
    ### STARTER
    # suspicious = {}
    # for name, values in columns.items():
    #     why = []
    #     ...
    # return None  # suspicious
    ### END SOLUTION

# %% [check=leak_scan]
check("leak_scan")

# %% [task=sepsis_leaks]
rows = load("sepsis_dev")
CHARTED = {"age": -240, "hr": -15, "rr": -15, "temp": -15, "sbp": -15, "wbc": -60, "lactate": -30, "abx": 90}
columns = {name: [row[name] for row in rows] for name in CHARTED}
y = [row["y"] for row in rows]
### BEGIN SOLUTION
sepsis_leaks = leak_scan(columns, y, CHARTED)
### STARTER
# sepsis_leaks = None  # {name: [reasons]}
### END SOLUTION

# %% [check=sepsis_leaks]
check("sepsis_leaks")

# %% [task=blind_alert]
import math

LEAKY = [-4.68907, 0.22174, 0.2808, 0.52616, 0.53104, -0.2895, 0.1574, 0.83278, 3.71222]


def leaky_risk(row):
    """Risk of sepsis, 0-1, from the model that was fitted with the antibiotic order. Ready to use."""
    inputs = [
        1,
        (row["age"] - 60) / 10,
        (row["hr"] - 88) / 10,
        (row["rr"] - 18) / 5,
        abs(row["temp"] - 37),
        (row["sbp"] - 122) / 10,
        max(0, row["wbc"] - 11),
        row["lactate"] - 1.7,
        row["abx"],
    ]
    return 1 / (1 + math.exp(-sum(c * x for c, x in zip(LEAKY, inputs))))


external = load("sepsis_ext")
### BEGIN SOLUTION
cases = [row for row in external if row["y"] == 1]
blind_alert = {
    "recorded": sum(1 for row in cases if leaky_risk(row) >= 0.2) / len(cases),
    "at_prediction": sum(1 for row in cases if leaky_risk({**row, "abx": 0}) >= 0.2) / len(cases),
}
### STARTER
# blind_alert = None  # {"recorded": ..., "at_prediction": ...}
### END SOLUTION

# %% [check=blind_alert]
check("blind_alert")

# %% [task=flagged_lactate]
flagged_lactate = None  # "A", "B", "C" or "D"

# %% [check=flagged_lactate]
check("flagged_lactate")
