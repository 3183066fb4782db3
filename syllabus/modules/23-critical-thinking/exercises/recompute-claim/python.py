# %% [task=recompute_claim]
import math


def recompute_claim(n, events, missed, alert_frac):
    """What a study's counts say about its alerts.

    n: all stays. events: those with the condition. missed: events without an alert. alert_frac: share of all stays with an alert, 0-1.
    Returns {"tp", "alerts", "sens", "spec", "ppv", "nne"}; shares in 0-1, None without a denominator.
    Raises ValueError when the numbers contradict each other.
    """
    ### BEGIN SOLUTION
    if not 0 <= missed <= events <= n or not 0 <= alert_frac <= 1:
        raise ValueError("the counts contradict each other")
    tp = events - missed
    alerts = math.floor(alert_frac * n + 0.5 + 1e-9)
    fp = alerts - tp
    if not 0 <= fp <= n - events:
        raise ValueError("so many alerts cannot be")
    return {
        "tp": tp,
        "alerts": alerts,
        "sens": tp / events if events else None,
        "spec": 1 - fp / (n - events) if n > events else None,
        "ppv": tp / alerts if alerts else None,
        "nne": alerts / tp if tp else None,
    }
    ### STARTER
    # tp = 0
    # alerts = math.floor(alert_frac * n + 0.5 + 1e-9)
    # ...
    # return None  # {"tp": tp, "alerts": alerts, "sens": ..., "spec": ..., "ppv": ..., "nne": ...}
    ### END SOLUTION

# %% [check=recompute_claim]
check("recompute_claim")

# %% [task=claim_bounds]
### BEGIN SOLUTION
few = recompute_claim(38455, 2552, 1709, 0.175)
many = recompute_claim(38455, 2552, 1709, 0.185)
claim_bounds = {"ppv": [many["ppv"], few["ppv"]], "nne": [few["nne"], many["nne"]]}
### STARTER
# claim_bounds = None  # {"ppv": [lowest, highest], "nne": [lowest, highest]}
### END SOLUTION

# %% [check=claim_bounds]
check("claim_bounds")

# %% [task=sales_sheet]
sales_sheet = None  # "A", "B", "C" or "D"

# %% [check=sales_sheet]
check("sales_sheet")
