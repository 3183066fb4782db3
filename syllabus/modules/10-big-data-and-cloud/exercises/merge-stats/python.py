# %% [task=merge_stats]
def merge_stats(a, b):
    """Size, mean and spread of two groups of patients together, from their summaries alone.

    a, b: {"n", "mean", "m2"}, with m2 the sum of squared distances from the group's own mean.
    Returns {"n", "mean", "m2", "var"}; mean is None for nobody, var (n - 1) below two patients.
    """
    ### BEGIN SOLUTION
    n = a["n"] + b["n"]
    if a["n"] == 0 or b["n"] == 0:
        only = b if a["n"] == 0 else a
        mean, m2 = (only["mean"], only["m2"]) if n else (None, 0)
    else:
        delta = b["mean"] - a["mean"]
        mean = a["mean"] + delta * b["n"] / n
        m2 = a["m2"] + b["m2"] + delta**2 * a["n"] * b["n"] / n
    return {"n": n, "mean": mean, "m2": m2, "var": m2 / (n - 1) if n > 1 else None}
    ### STARTER
    # n = a["n"] + b["n"]
    # # what if one of them, or both, are empty?
    #
    # return None  # {"n": n, "mean": ..., "m2": ..., "var": ...}
    ### END SOLUTION

# %% [check=merge_stats]
check("merge_stats")

# %% [task=three_sites]
# Creatinine in mg/dL. What each hospital sent: no row, no name.
HARBOUR = {"n": 900, "mean": 1.02, "m2": 129.8}
LAKE = {"n": 310, "mean": 1.15, "m2": 62.6}
VALLEY = {"n": 20, "mean": 1.94, "m2": 15.4}
SITES = [HARBOUR, LAKE, VALLEY]

### BEGIN SOLUTION
pooled = merge_stats(merge_stats(HARBOUR, LAKE), VALLEY)
three_sites = {
    "n": pooled["n"],
    "mean": pooled["mean"],
    "var": pooled["var"],
    "mean_of_means": sum(site["mean"] for site in SITES) / len(SITES),
}
### STARTER
# three_sites = None  # {"n": ..., "mean": ..., "var": ..., "mean_of_means": ...}
### END SOLUTION

# %% [check=three_sites]
check("three_sites")

# %% [task=night_of_one]
night_of_one = None  # "A", "B", "C" or "D"

# %% [check=night_of_one]
check("night_of_one")
