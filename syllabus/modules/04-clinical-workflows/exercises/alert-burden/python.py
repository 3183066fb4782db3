# %% [task=alert_burden]
def alert_burden(rows, threshold, lockout_min, nurse_hours):
    """How often a rule calls the nurses, and how often it is right.

    rows: dicts with patient, t (minutes), score (or None), event (0/1), in any order. lockout_min: minutes.
    Fires at score >= threshold, at least lockout_min minutes after the last fired alert of the same patient.
    Returns {"fired", "patients", "per_hour" (per nurse-hour), "ppv"}; a share without a denominator is None.
    """
    ### BEGIN SOLUTION
    last, fired = {}, []
    scored = [row for row in rows if row["score"] is not None]
    for row in sorted(scored, key=lambda row: (row["patient"], row["t"], -row["score"])):
        if row["score"] < threshold:
            continue
        if row["patient"] in last and row["t"] - last[row["patient"]] < lockout_min:
            continue
        last[row["patient"]] = row["t"]
        fired.append(row)
    return {
        "fired": len(fired),
        "patients": len(last),
        "per_hour": len(fired) / nurse_hours if nurse_hours else None,
        "ppv": sum(row["event"] for row in fired) / len(fired) if fired else None,
    }
    ### STARTER
    # last, fired = {}, []  # last: {patient: minute of the last alert that fired}
    # for row in sorted(rows, key=lambda row: (row["patient"], row["t"])):
    #     ...  # does it fire?
    # return None
    ### END SOLUTION

# %% [check=alert_burden]
check("alert_burden")

# %% [task=three_plans]
# load("alerts") gives the rows as dicts: {"id": 1, "t_min": 20.1, "patient": 88, "unit": "A", "score": 0.0361, "event": 0, "ack_min": None}.
### BEGIN SOLUTION
log = load("alerts")
rows = [{"patient": row["patient"], "t": row["t_min"], "score": row["score"], "event": row["event"]} for row in log]
nurse_hours = 8 * max(row["t"] for row in rows) / 60
three_plans = [alert_burden(rows, threshold, lockout, nurse_hours) for threshold, lockout in [(0.20, 0), (0.20, 240), (0.35, 240)]]
### STARTER
# log = load("alerts")
# rows = []  # {"patient": ..., "t": ..., "score": ..., "event": ...} for each row of the log
# nurse_hours = 8 * max(row["t_min"] for row in log) / 60  # eight nurses, from the start to the last row
# three_plans = None  # a list of three results
### END SOLUTION

# %% [check=three_plans]
check("three_plans")

# %% [task=pilot_plan]
pilot_plan = None  # "A", "B", "C" or "D"

# %% [check=pilot_plan]
check("pilot_plan")
