# %% [task=erlang_c]
import math


def erlang_c(lam, mu, c):
    """The line before a desk of c nurses: lam arrivals per hour, mu patients per hour and nurse.

    Returns {"util", "p_wait", "wq_min" (mean wait in minutes)}; at a utilisation of 1 or more 1 and infinite.
    ValueError for a missing number, lam < 0, mu <= 0, or a c that is no whole number of at least 1.
    """
    ### BEGIN SOLUTION
    if any(value is None or value != value for value in (lam, mu, c)) or lam < 0 or mu <= 0 or c < 1 or c != int(c):
        raise ValueError("needs lam >= 0, mu > 0 and a whole number of nurses")
    util = lam / (c * mu)
    if util >= 1 - 1e-9:
        return {"util": util, "p_wait": 1.0, "wq_min": math.inf}
    a, B = lam / mu, 1
    for k in range(1, int(c) + 1):
        B = a * B / (k + a * B)
    p_wait = B / (1 - util * (1 - B))
    return {"util": util, "p_wait": p_wait, "wq_min": 60 * p_wait / (c * mu - lam)}
    ### STARTER
    # a, B = lam / mu, 1
    # for k in range(1, c + 1):
    #     ...
    # return None
    ### END SOLUTION

# %% [check=erlang_c]
check("erlang_c")

# %% [task=desk_waits]
### BEGIN SOLUTION
desk_waits = [erlang_c(10, 4, c)["wq_min"] for c in (3, 4, 5)]
### STARTER
# desk_waits = None  # minutes with 3, 4 and 5 nurses
### END SOLUTION

# %% [check=desk_waits]
check("desk_waits")

# %%
# The cliff: three and four nurses, from six patients an hour up to where three are full.
if desk_waits and erlang_c(10, 4, 3):
    points = [
        {"arrivals": lam / 10, "nurses": f"{c} nurses", "wait": erlang_c(lam / 10, 4, c)["wq_min"]}
        for c in (3, 4)
        for lam in range(60, 117)
    ]
    figure(
        {
            "mark": "line",
            "encoding": {
                "x": {"field": "arrivals", "type": "quantitative", "title": "Arrivals per hour", "scale": {"zero": False}},
                "y": {"field": "wait", "type": "quantitative", "title": "Mean wait, minutes"},
                "strokeDash": {"field": "nurses", "type": "nominal", "title": None},
            },
        },
        data=points,
        alt="Mean wait by arrivals per hour. With four nurses it stays low; with three it climbs steeply after ten an hour.",
    )

# %% [task=fourth_nurse]
fourth_nurse = None  # "A", "B", "C" or "D"

# %% [check=fourth_nurse]
check("fourth_nurse")
