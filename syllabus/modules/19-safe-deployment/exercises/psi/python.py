# %% [task=psi]
import math


def psi(expected, actual):
    """Population stability index of two sets of counts in the same bins; 0 when their shares are equal.

    expected: counts per bin in the reference month. actual: counts per bin in another one.
    A count below 0.5 is taken as 0.5. None when a total is zero. Raises ValueError for other bins.
    """
    ### BEGIN SOLUTION
    if len(expected) != len(actual):
        raise ValueError("expected and actual need the same bins")
    if sum(expected) == 0 or sum(actual) == 0:
        return None
    total = 0.0
    for count_e, count_a in zip(expected, actual):
        e = max(count_e, 0.5) / sum(expected)
        a = max(count_a, 0.5) / sum(actual)
        total += (a - e) * math.log(a / e)
    return total
    ### STARTER
    # total = 0.0
    # for count_e, count_a in zip(expected, actual):
    #     ...
    # return None
    ### END SOLUTION

# %% [check=psi]
check("psi")

# %% [task=drift_psi]
rows = load("drift")  # {"month": 1, "k": 1, "lactate": 1.6287}; 300 rows for each of 12 months


def bin_counts(values, cuts):
    """How many values lie in each of the bins between the cuts; a value on a cut belongs below. Ready to use."""
    counts = [0] * (len(cuts) + 1)
    for value in values:
        counts[sum(1 for cut in cuts if cut < value)] += 1
    return counts


### BEGIN SOLUTION
by_month = {month: [row["lactate"] for row in rows if row["month"] == month] for month in range(1, 13)}
cuts = sorted(by_month[1])[30::30]
base = bin_counts(by_month[1], cuts)
drift_psi = [psi(base, bin_counts(values, cuts)) for values in by_month.values()]
### STARTER
# by_month = {month: [row["lactate"] for row in rows if row["month"] == month] for month in range(1, 13)}
# drift_psi = None  # a list of 12 numbers
### END SOLUTION

# %% [check=drift_psi]
check("drift_psi")

# %%
# The months as points. The band is what months without a change reached in the default data.
if drift_psi:
    axes = {
        "x": {"field": "month", "type": "ordinal", "title": "Month"},
        "y": {"field": "psi", "type": "quantitative", "title": "PSI against month 1"},
    }
    figure(
        {
            "layer": [
                {"mark": {"type": "rect", "opacity": 0.2}, "encoding": {"y": {"datum": 0.054}, "y2": {"datum": 0.080}}},
                {"mark": {"type": "point", "filled": True, "size": 60}, "encoding": axes},
            ]
        },
        data=[{"month": month, "psi": value} for month, value in enumerate(drift_psi, 1)],
        alt="PSI by month, with the range of months without a change as a band.",
    )

# %% [task=alarm_limit]
alarm_limit = None  # "A", "B", "C" or "D"

# %% [check=alarm_limit]
check("alarm_limit")
