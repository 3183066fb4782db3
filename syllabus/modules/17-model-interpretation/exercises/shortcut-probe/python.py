# %% [task=shortcut_probe]
def auroc(y, s):
    """Chance that a random case outranks a random non-case, ties one half; None without both. Ready to use."""
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
        ranks_of_cases += ((start + end) / 2 + 1) * sum(y[at] for at in order[start : end + 1])
        start = end + 1
    return (ranks_of_cases - n1 * (n1 + 1) / 2) / (n1 * n0)


def shortcut_probe(y, score, marker):
    """Does the score rank patients, or only tell which side of the marker they are on?

    y: 1 = case, 0 = non-case. score: numbers. marker: two values, such as 1 = portable scanner, 0 = not.
    Returns {"overall", "within", "marker_only", "suspect"}: three AUROCs in 0-1 and a Boolean; None where undefined.
    """
    ### BEGIN SOLUTION
    won = total = 0
    for value in set(marker):
        here = [at for at, mark in enumerate(marker) if mark == value]
        truths = [y[at] for at in here]
        cases = sum(truths)
        pairs = cases * (len(truths) - cases)
        if pairs:
            won += pairs * auroc(truths, [score[at] for at in here])
            total += pairs
    overall = auroc(y, score)
    within = won / total if total else None
    return {
        "overall": overall,
        "within": within,
        "marker_only": auroc(y, marker),
        "suspect": None if overall is None or within is None else overall - within >= 0.10 - 1e-9,
    }
    ### STARTER
    # won = total = 0
    # for value in set(marker):
    #     here = [at for at, mark in enumerate(marker) if mark == value]
    #     truths = [y[at] for at in here]
    #     ...
    # return None  # {"overall": ..., "within": ..., "marker_only": ..., "suspect": ...}
    ### END SOLUTION

# %% [check=shortcut_probe]
check("shortcut_probe")

# %% [task=two_models]
import math

SEVEN = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705]
EIGHT = [-4.68907, 0.221737, 0.280801, 0.52616, 0.531036, -0.289499, 0.157402, 0.832781, 3.71222]


def risk(row, coefficients):
    """Risk of sepsis, 0-1. With nine coefficients the model also sees the antibiotic order. Ready to use."""
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
    return 1 / (1 + math.exp(-sum(c * x for c, x in zip(coefficients, inputs))))


rows = load("sepsis_ext")
y = [row["y"] for row in rows]
abx = [row["abx"] for row in rows]
seven = [risk(row, SEVEN) for row in rows]
eight = [risk(row, EIGHT) for row in rows]
### BEGIN SOLUTION
two_models = {"seven": shortcut_probe(y, seven, abx), "eight": shortcut_probe(y, eight, abx)}
### STARTER
# two_models = None  # {"seven": ..., "eight": ...}
### END SOLUTION

# %% [check=two_models]
check("two_models")

# %% [task=within_scanner]
within_scanner = None  # "A", "B", "C" or "D"

# %% [check=within_scanner]
check("within_scanner")
