# %% [task=label_audit]
import math


def label_audit(rows, proxy, need, group, target, frac):
    """Compare a list picked by a proxy with the list picked by need.

    rows: dicts with "id" and the columns named by proxy, need and group; nothing missing.
    target: a group label. frac: share of rows with a place, in 0-1; k = floor(n * frac) places.
    Both lists: highest value first, ties by lower id.
    Returns {"overall", "by_proxy", "by_need"}: shares of target in 0-1,
    {"need_target", "need_other"}: mean need inside the proxy list, None if nobody is there,
    {"flag"}: by_need - by_proxy >= 0.05. ValueError without a place.
    """
    ### BEGIN SOLUTION
    k = math.floor(len(rows) * frac + 1e-9)
    if k < 1:
        raise ValueError("no place to give: n * frac is below 1")

    def top(column):
        return sorted(rows, key=lambda row: (-row[column], row["id"]))[:k]

    def share(patients):
        return sum(1 for row in patients if row[group] == target) / len(patients)

    def mean_need(patients):
        return sum(row[need] for row in patients) / len(patients) if patients else None

    chosen = top(proxy)
    by_proxy, by_need = share(chosen), share(top(need))
    return {
        "overall": share(rows),
        "by_proxy": by_proxy,
        "by_need": by_need,
        "need_target": mean_need([row for row in chosen if row[group] == target]),
        "need_other": mean_need([row for row in chosen if row[group] != target]),
        "flag": by_need - by_proxy >= 0.05 - 1e-9,
    }
    ### STARTER
    # def share(patients):
    #     """Share of the target group among these patients."""
    #     return None
    # k = 0         # places
    # chosen = []   # the k rows the proxy picks
    # needed = []   # the k rows need would pick
    # result = {"overall": share(rows), "by_proxy": share(chosen), "by_need": share(needed)}
    # return None   # return result, once it is complete
    ### END SOLUTION

# %% [check=label_audit]
check("label_audit")

# %% [task=two_cuts]
# load("cost_proxy") gives 2,000 synthetic patients as dicts with the keys
# "id", "group", "age", "need" (chronic conditions), "cost" and "prior_cost".
rows = load("cost_proxy")
### BEGIN SOLUTION
two_cuts = [label_audit(rows, "prior_cost", "need", "group", "B", frac) for frac in (0.03, 0.10)]
### STARTER
# two_cuts = None  # [result for 3 % of places, result for 10 % of places]
### END SOLUTION

# %% [check=two_cuts]
check("two_cuts")

# %% [task=left_out]
k = len(rows) // 10  # places for 10 %
### BEGIN SOLUTION
on_cost_list = {row["id"] for row in sorted(rows, key=lambda row: (-row["prior_cost"], row["id"]))[:k]}
on_need_list = sorted(rows, key=lambda row: (-row["need"], row["id"]))[:k]
left_out = sorted(row["id"] for row in on_need_list if row["group"] == "B" and row["id"] not in on_cost_list)
### STARTER
# left_out = None  # ids, ascending
### END SOLUTION

# %% [check=left_out]
check("left_out")

# %% [task=label_memo]
label_memo = None  # "A", "B", "C" or "D"

# %% [check=label_memo]
check("label_memo")
