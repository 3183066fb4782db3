# %% [task=net_benefit]
def net_benefit(y, p, pt):
    """Net benefit per patient of acting at a risk of pt or more.

    y: 0/1 outcomes. p: predicted risks, 0-1. One entry per patient in both. pt: threshold, between 0 and 1.
    Returns {"model", "all", "none"}; None without patients. ValueError for a threshold that is not between 0 and 1.
    Source: Vickers and Elkin 2006.
    """
    ### BEGIN SOLUTION
    if not 0 < pt < 1:
        raise ValueError("the threshold must lie between 0 and 1")
    n = len(y)
    if n == 0:
        return None
    weight = pt / (1 - pt)
    tp = sum(1 for outcome, risk in zip(y, p) if risk >= pt and outcome == 1)
    fp = sum(1 for outcome, risk in zip(y, p) if risk >= pt and outcome == 0)
    prev = sum(y) / n
    return {
        "model": tp / n - fp / n * weight,
        "all": prev - (1 - prev) * weight,
        "none": 0,
    }
    ### STARTER
    # n = len(y)
    # tp = 0  # flagged, with sepsis
    # fp = 0  # flagged, without
    # ...
    # return None  # return {"model": ..., "all": ..., "none": 0}
    ### END SOLUTION

# %% [check=net_benefit]
check("net_benefit")

# %% [task=benefit_table]
import math

COEFFICIENTS = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705]


def log_odds(risk):
    """ln(risk / (1 - risk)). Ready to use."""
    return math.log(risk / (1 - risk))


def to_risk(value):
    """The way back from log-odds, 0-1. Ready to use."""
    return 1 / (1 + math.exp(-value))


def level_shift(y, p):
    """Calibration in the large: what to add to all log-odds so that the risks add up to the cases. Ready to use."""
    low, high = -10.0, 10.0
    for _ in range(40):
        middle = (low + high) / 2
        expected = sum(to_risk(log_odds(risk) + middle) for risk in p)
        low, high = (middle, high) if expected < sum(y) else (low, middle)
    return (low + high) / 2


def delivered_risk(row):
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
    return to_risk(sum(c * x for c, x in zip(COEFFICIENTS, inputs)))


rows = load("sepsis_ext")
y = [row["y"] for row in rows]
p = [delivered_risk(row) for row in rows]
### BEGIN SOLUTION
shift = level_shift(y, p)
repaired = [to_risk(log_odds(risk) + shift) for risk in p]
thresholds = (0.05, 0.10, 0.20)
benefit_table = {
    "delivered": [net_benefit(y, p, pt)["model"] for pt in thresholds],
    "repaired": [net_benefit(y, repaired, pt)["model"] for pt in thresholds],
    "all": [net_benefit(y, p, pt)["all"] for pt in thresholds],
}
### STARTER
# thresholds = (0.05, 0.10, 0.20)
# benefit_table = None  # {"delivered": [..., ..., ...], "repaired": [...], "all": [...]}
### END SOLUTION

# %% [check=benefit_table]
check("benefit_table")

# %% [task=alert_decision]
alert_decision = None  # "A", "B", "C" or "D"

# %% [check=alert_decision]
check("alert_decision")
