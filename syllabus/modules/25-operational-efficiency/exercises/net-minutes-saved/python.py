# %% [task=net_minutes_saved]
def net_minutes_saved(volume, before, after, adoption, alerts, review_min, upkeep_min):
    """What a documentation tool saves in a period, and what it costs, in minutes.

    volume: notes. before, after: minutes per note. adoption: share of notes written with the tool, 0-1.
    alerts, review_min: flags to review, minutes each. upkeep_min: minutes of upkeep.
    Returns {"gross", "cost", "net", "break_even"}; break_even is the adoption at which net is 0, or None.
    """
    ### BEGIN SOLUTION
    if not 0 <= adoption <= 1:
        raise ValueError("adoption is a share, 0 to 1")
    possible = volume * (before - after)
    gross = possible * adoption
    cost = alerts * review_min + upkeep_min
    break_even = cost / possible if possible > 0 else None
    if break_even is not None and break_even > 1 + 1e-9:
        break_even = None
    return {"gross": gross, "cost": cost, "net": gross - cost, "break_even": break_even}
    ### STARTER
    # gross = ...
    # cost = ...
    # return None
    ### END SOLUTION

# %% [check=net_minutes_saved]
check("net_minutes_saved")

# %% [task=scribe_break_even]
# load("emergency_log") gives the rows as dicts: {"row": 1, "arrive_min": 9.2, "acuity": 3, "wait_min": 35, "treat_min": 150, "dispo": "home", "board_min": 0}.
rows = load("emergency_log")
### BEGIN SOLUTION
notes = sum(row["dispo"] != "lwbs" for row in rows)
flags = sum(row["dispo"] == "admit" for row in rows)
scribe_break_even = net_minutes_saved(notes, 9, 6, 0.6, flags, 2, 600)["break_even"]
### STARTER
# scribe_break_even = None
### END SOLUTION

# %% [check=scribe_break_even]
check("scribe_break_even")

# %% [task=scribe_claim]
scribe_claim = None  # "A", "B", "C" or "D"

# %% [check=scribe_claim]
check("scribe_claim")
