# %% [task=littles_law]
def littles_law(L, lam, W):
    """The missing one of three: L patients inside, lam arrivals per hour, W hours of stay, with L = lam * W.

    Exactly one is None. ValueError for none or several missing, a negative number or a division by zero.
    """
    ### BEGIN SOLUTION
    known = [value for value in (L, lam, W) if value is not None]
    if len(known) != 2 or any(not value >= 0 for value in known):
        raise ValueError("exactly one must be missing, and none negative")
    if L is None:
        return lam * W
    divisor = W if lam is None else lam
    if divisor == 0:
        raise ValueError("division by zero: the two numbers left fit any answer or none")
    return L / divisor
    ### STARTER
    # if L is None:
    #     ...
    # return None
    ### END SOLUTION

# %% [check=littles_law]
check("littles_law")

# %% [task=ed_flow]
# load("emergency_log") gives the rows as dicts: {"row": 1, "arrive_min": 9.2, "acuity": 3, "wait_min": 35, "treat_min": 150, "dispo": "home", "board_min": 0}.
rows = load("emergency_log")
### BEGIN SOLUTION
per_hour = len(rows) / (max(row["arrive_min"] for row in rows) / 60)
stay_min = sum(row["wait_min"] + row["treat_min"] + row["board_min"] for row in rows) / len(rows)
inside = littles_law(None, per_hour, stay_min / 60)
ed_flow = {
    "per_hour": per_hour,
    "stay_min": stay_min,
    "inside": inside,
    "target_min": 60 * littles_law(inside - 10, per_hour, None),
}
### STARTER
# hours = max(row["arrive_min"] for row in rows) / 60
# stays = [row["wait_min"] + row["treat_min"] + row["board_min"] for row in rows]
# ed_flow = None  # {"per_hour": ..., "stay_min": ..., "inside": ..., "target_min": ...}
### END SOLUTION

# %% [check=ed_flow]
check("ed_flow")

# %% [task=left_unseen]
left_unseen = None  # "A", "B", "C" or "D"

# %% [check=left_unseen]
check("left_unseen")
