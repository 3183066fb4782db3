# %% [task=pick_threshold]
def pick_threshold(y, s, min_sens):
    """The highest observed score t at which flagging s >= t finds at least min_sens of the cases.

    y: 1 = case, 0 = non-case. s: scores. One entry per patient in both, nothing missing.
    min_sens: required sensitivity, 0-1.
    Returns {"t", "sens", "spec", "ppv", "alerts"}: rates in 0-1, alerts a count; spec None without
    a non-case. None without a case.
    """
    ### BEGIN SOLUTION
    cases = sum(y)
    others = len(y) - cases
    if cases == 0:
        return None
    for t in sorted(set(s), reverse=True):
        tp = sum(1 for truth, score in zip(y, s) if truth == 1 and score >= t)
        if tp / cases >= min_sens - 1e-9:
            alerts = sum(1 for score in s if score >= t)
            return {
                "t": t,
                "sens": tp / cases,
                "spec": 1 - (alerts - tp) / others if others else None,
                "ppv": tp / alerts,
                "alerts": alerts,
            }
    ### STARTER
    # cases = sum(y)
    # others = len(y) - cases
    # for t in sorted(set(s), reverse=True):
    #     ...
    # return None
    ### END SOLUTION

# %% [check=pick_threshold]
check("pick_threshold")

# %% [task=ward_threshold]
import math

COEFFICIENTS = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705]


def risk(row):
    """Risk of sepsis of one stay, 0-1, from the logistic model as delivered. Ready to use."""
    inputs = [
        1,
        (row["age"] - 60) / 10,
        (row["hr"] - 88) / 10,
        (row["rr"] - 18) / 5,
        abs(row["temp"] - 37),
        (row["sbp"] - 122) / 10,
        max(0, row["wbc"] - 11),
        row["lactate"] - 1.7,
    ]
    return 1 / (1 + math.exp(-sum(c * x for c, x in zip(COEFFICIENTS, inputs))))


rows = load("sepsis_ext")
### BEGIN SOLUTION
ward_threshold = pick_threshold([row["y"] for row in rows], [risk(row) for row in rows], 0.8)
### STARTER
# ward_threshold = None
### END SOLUTION

# %% [check=ward_threshold]
check("ward_threshold")

# %% [task=nightly_price]
days = 100
### BEGIN SOLUTION
nightly_price = {
    "alerts": ward_threshold["alerts"] / days,
    "false": ward_threshold["alerts"] * (1 - ward_threshold["ppv"]) / days,
}
### STARTER
# nightly_price = None  # {"alerts": ..., "false": ...}
### END SOLUTION

# %% [check=nightly_price]
check("nightly_price")

# %% [task=threshold_offer]
threshold_offer = None  # "A", "B", "C" or "D"

# %% [check=threshold_offer]
check("threshold_offer")
