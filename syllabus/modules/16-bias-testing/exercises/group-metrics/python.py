# %% [task=group_metrics]
def wilson(x, n):
    """95 % Wilson interval of the share x / n, as (lo, hi). (None, None) when n is 0. Ready to use."""
    if n == 0:
        return None, None
    z = 1.959963984540054
    share = x / n
    middle = share + z * z / (2 * n)
    half = z * (share * (1 - share) / n + z * z / (4 * n * n)) ** 0.5
    scale = 1 + z * z / n
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)


def group_metrics(y, flag, group):
    """Error rates of a flag, by group.

    y: 1 = has the need, 0 = has not. flag: 1 = picked, 0 = not. group: labels.
    Three lists with one entry per patient, nothing missing.
    Returns {group: {"n", "pos", "tpr", "tpr_lo", "tpr_hi", "fpr", "ppv", "small"}}.
    n, pos: patients and patients with the need. Rates and limits lie in 0-1;
    a rate with nobody in its denominator is None. small: pos < 10.
    No patients: {}.
    """
    ### BEGIN SOLUTION
    result = {}
    for name in sorted(set(group)):
        tp = fp = fn = tn = 0
        for truth, picked_by_tool, label in zip(y, flag, group):
            if label != name:
                continue
            if truth == 1 and picked_by_tool == 1:
                tp += 1
            elif truth == 1:
                fn += 1
            elif picked_by_tool == 1:
                fp += 1
            else:
                tn += 1
        pos, neg, flagged = tp + fn, fp + tn, tp + fp
        lo, hi = wilson(tp, pos)
        result[name] = {
            "n": pos + neg,
            "pos": pos,
            "tpr": tp / pos if pos else None,
            "tpr_lo": lo,
            "tpr_hi": hi,
            "fpr": fp / neg if neg else None,
            "ppv": tp / flagged if flagged else None,
            "small": pos < 10,
        }
    return result
    ### STARTER
    # result = {}
    # for name in sorted(set(group)):
    #     tp = fp = fn = tn = 0
    #     for truth, picked_by_tool, label in zip(y, flag, group):
    #         if label != name:
    #             continue
    #         # Add this patient to one of the four counts.
    #     result[name] = {"n": tp + fp + fn + tn}
    #     # Add the other entries.
    # return None  # return result, once it is complete
    ### END SOLUTION

# %% [check=group_metrics]
check("group_metrics")

# %% [task=need_rates]
# load("cost_proxy") gives 2,000 synthetic patients as dicts with the keys
# "id", "group", "age", "need" (chronic conditions), "cost" and "prior_cost".
rows = load("cost_proxy")
by_prior_cost = sorted(rows, key=lambda row: (-row["prior_cost"], row["id"]))
picked = {row["id"] for row in by_prior_cost[: len(rows) // 10]}
### BEGIN SOLUTION
need_rates = group_metrics(
    [1 if row["need"] >= 3 else 0 for row in rows],
    [1 if row["id"] in picked else 0 for row in rows],
    [row["group"] for row in rows],
)
### STARTER
# y = []      # 1 for a patient with a need of 3 or more, else 0
# flag = []   # 1 for a patient the programme picked, else 0
# group = []  # "A" or "B"
# need_rates = None
### END SOLUTION

# %% [check=need_rates]
check("need_rates")

# %% [task=small_groups]
small_groups = None  # "A", "B", "C" or "D"

# %% [check=small_groups]
check("small_groups")
