# %% [task=auroc]
def auroc(y, s):
    """Chance that a random case has a higher score than a random non-case; equal scores count one half.

    y: 1 = case, 0 = non-case. s: scores. One entry per patient in both.
    Returns a number in 0-1, None without a case or without a non-case. ValueError for a missing score.
    """
    ### BEGIN SOLUTION
    if any(score is None or score != score for score in s):
        raise ValueError("a patient without a score cannot be ranked")
    n1 = sum(y)
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        return None
    order = sorted(range(len(s)), key=lambda at: s[at])
    ranks_of_cases = 0
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and s[order[end + 1]] == s[order[start]]:
            end += 1
        shared_rank = (start + end) / 2 + 1
        ranks_of_cases += shared_rank * sum(y[at] for at in order[start : end + 1])
        start = end + 1
    return (ranks_of_cases - n1 * (n1 + 1) / 2) / (n1 * n0)
    ### STARTER
    # cases = [score for truth, score in zip(y, s) if truth == 1]
    # others = [score for truth, score in zip(y, s) if truth == 0]
    # wins = 0
    # ...
    # return None
    ### END SOLUTION

# %% [check=auroc]
check("auroc")

# %% [task=external_auroc]
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
external_auroc = auroc([row["y"] for row in rows], [risk(row) for row in rows])
### STARTER
# external_auroc = None
### END SOLUTION

# %% [check=external_auroc]
check("external_auroc")

# %% [task=vendor_claim]
vendor_claim = None  # "A", "B", "C" or "D"

# %% [check=vendor_claim]
check("vendor_claim")
