# %% [task=consent_filter]
def consent_filter(records, consents, purpose, on):
    """Which records may be used for a purpose on a day, and why the others may not.

    records: dicts with id and patient. consents: dicts with patient, date, decision ("grant" or
    "withdraw") and purposes (list), in any order. on and date: "YYYY-MM-DD".
    Returns {"keep": [id], "drop": {id: "no_consent", "withdrawn" or "purpose"}}.
    Course rule: of a grant and a withdrawal on the same day the withdrawal is in force.
    """
    ### BEGIN SOLUTION
    keep, drop = [], {}
    for record in records:
        known = [c for c in consents if c["patient"] == record["patient"] and c["date"] <= on]
        if not known:
            drop[record["id"]] = "no_consent"
            continue
        latest = max(known, key=lambda c: (c["date"], c["decision"] == "withdraw"))
        if latest["decision"] == "withdraw":
            drop[record["id"]] = "withdrawn"
        elif purpose not in latest["purposes"]:
            drop[record["id"]] = "purpose"
        else:
            keep.append(record["id"])
    return {"keep": keep, "drop": drop}
    ### STARTER
    # keep, drop = [], {}
    # for record in records:
    #     ...  # the decisions of this patient up to the day, then the latest of them
    # return None
    ### END SOLUTION

# %% [check=consent_filter]
check("consent_filter")

# %% [task=dropped_on]
DAYS = ["2024-03-01", "2024-04-15"]
RECORDS = [{"id": f"r{k}", "patient": f"p{k}"} for k in range(1, 7)]
REGISTER = [
    {"patient": "p1", "date": "2023-11-20", "decision": "grant", "purposes": ["research", "care"]},
    {"patient": "p2", "date": "2023-11-21", "decision": "grant", "purposes": ["research"]},
    {"patient": "p3", "date": "2024-01-09", "decision": "grant", "purposes": ["care", "teaching"]},
    {"patient": "p5", "date": "2024-01-30", "decision": "withdraw", "purposes": []},
    {"patient": "p5", "date": "2024-01-10", "decision": "grant", "purposes": ["research"]},
    {"patient": "p6", "date": "2024-02-14", "decision": "grant", "purposes": ["research"]},
    {"patient": "p2", "date": "2024-04-02", "decision": "withdraw", "purposes": []},
    {"patient": "p5", "date": "2024-04-10", "decision": "grant", "purposes": ["research", "care"]},
]
### BEGIN SOLUTION
dropped_on = {day: consent_filter(RECORDS, REGISTER, "research", day)["drop"] for day in DAYS}
### STARTER
# for day in DAYS:
#     print(day, consent_filter(RECORDS, REGISTER, "research", day))
# dropped_on = None  # {"2024-03-01": {...}, "2024-04-15": {...}}
### END SOLUTION

# %% [check=dropped_on]
check("dropped_on")

# %% [task=late_withdrawal]
late_withdrawal = None  # "A", "B", "C" or "D"

# %% [check=late_withdrawal]
check("late_withdrawal")
