# %% [task=wilson_ci]
import math

Z = 1.959963984540054  # 95 %, two-sided


def wilson_ci(x, n):
    """95 % Wilson interval of the share x / n.

    x: events, n: patients, whole numbers. Returns [lo, hi] in 0-1; [None, None] when n is 0.
    ValueError for x < 0 or x > n. Source: Brown, Cai, DasGupta 2001.
    """
    ### BEGIN SOLUTION
    if x < 0 or x > n:
        raise ValueError("events must lie between 0 and the number of patients")
    if n == 0:
        return [None, None]
    p = x / n
    scale = 1 + Z**2 / n
    middle = (p + Z**2 / (2 * n)) / scale
    half = Z * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2)) / scale
    return [max(0.0, middle - half), min(1.0, middle + half)]
    ### STARTER
    # # First the two special cases, then:
    # # p = x / n
    # # scale = 1 + Z**2 / n
    # return None  # return [lo, hi]
    ### END SOLUTION

# %% [check=wilson_ci]
check("wilson_ci")

# %% [task=pump_intervals]
pumps = {"North": (0, 20), "East": (12, 240), "West": (30, 200)}  # (events, patients)
### BEGIN SOLUTION
pump_intervals = {name: wilson_ci(events, patients) for name, (events, patients) in pumps.items()}
### STARTER
# pump_intervals = None  # {"North": [lo, hi], ...}
### END SOLUTION

# %% [check=pump_intervals]
check("pump_intervals")

# %% [task=pump_report]
pump_report = None  # "A", "B", "C" or "D"

# %% [check=pump_report]
check("pump_report")
