# %% [task=ppv_npv]
def ppv_npv(se, sp, prev):
    """Positive and negative predictive value.

    se, sp, prev: sensitivity, specificity, prevalence, shares in 0-1.
    Returns {"ppv", "npv"}, shares in 0-1; None where nobody is flagged, or nobody cleared.
    ValueError for a share outside 0-1.
    """
    ### BEGIN SOLUTION
    if not all(0 <= share <= 1 for share in (se, sp, prev)):
        raise ValueError("sensitivity, specificity and prevalence lie between 0 and 1")
    tp, fn = se * prev, (1 - se) * prev
    tn, fp = sp * (1 - prev), (1 - sp) * (1 - prev)
    return {
        "ppv": tp / (tp + fp) if tp + fp else None,
        "npv": tn / (tn + fn) if tn + fn else None,
    }
    ### STARTER
    # tp = se * prev  # ill and flagged
    # ...
    # return None  # return {"ppv": ..., "npv": ...}
    ### END SOLUTION

# %% [check=ppv_npv]
check("ppv_npv")

# %% [task=half_true]
### BEGIN SOLUTION
false_flags = 1 - 0.907  # among the well; as many as true ones where half of the flags are true
half_true = false_flags / (false_flags + 0.872)
### STARTER
# half_true = None  # a share between 0 and 1
### END SOLUTION

# %% [check=half_true]
check("half_true")

# %% [task=two_shares]
two_shares = None  # "A", "B", "C" or "D"

# %% [check=two_shares]
check("two_shares")
