# %% [task=allocate]
def allocate(rows, capacity, rule):
    """Who gets a place, and what share of each group does.

    rows: dicts with id, group, need (higher is sicker) and benefit (expected gain); nothing missing.
    capacity: number of places. rule: "need", "benefit" or "need_then_benefit"; ties by the smaller id.
    Returns {"ids": [first in line first], "rate": {group: share of its patients, 0-1}}.
    Raises ValueError for an unknown rule or a negative capacity.
    """
    ### BEGIN SOLUTION
    orders = {
        "need": lambda row: (-row["need"], row["id"]),
        "benefit": lambda row: (-row["benefit"], row["id"]),
        "need_then_benefit": lambda row: (-row["need"], -row["benefit"], row["id"]),
    }
    if rule not in orders:
        raise ValueError(f"unknown rule: {rule}")
    if capacity < 0:
        raise ValueError("capacity must not be negative")
    ids = [row["id"] for row in sorted(rows, key=orders[rule])[:capacity]]
    rate = {}
    for name in sorted({row["group"] for row in rows}):
        members = [row for row in rows if row["group"] == name]
        rate[name] = sum(row["id"] in ids for row in members) / len(members)
    return {"ids": ids, "rate": rate}
    ### STARTER
    # orders = {
    #     "need": lambda row: (-row["need"], row["id"]),  # the minus puts the highest first
    # }
    # ...
    # return None  # {"ids": ids, "rate": rate}
    ### END SOLUTION

# %% [check=allocate]
check("allocate")

# %% [task=slot_losers]
RULES = ["need", "benefit", "need_then_benefit"]
WAITING = [
    {"id": 11, "group": "A", "need": 5, "benefit": 0.2},
    {"id": 12, "group": "B", "need": 3, "benefit": 0.6},
    {"id": 13, "group": "A", "need": 5, "benefit": 0.4},
    {"id": 14, "group": "B", "need": 4, "benefit": 0.5},
    {"id": 15, "group": "A", "need": 2, "benefit": 0.1},
    {"id": 16, "group": "B", "need": 5, "benefit": 0.1},
    {"id": 17, "group": "A", "need": 1, "benefit": 0.3},
    {"id": 18, "group": "B", "need": 4, "benefit": 0.6},
]
### BEGIN SOLUTION
chosen = {rule: allocate(WAITING, 2, rule)["ids"] for rule in RULES}
slot_losers = {}
for rule in RULES:
    others = {id for other in RULES if other != rule for id in chosen[other]}
    slot_losers[rule] = sorted(others - set(chosen[rule]))
### STARTER
# for rule in RULES:
#     print(rule, allocate(WAITING, 2, rule))
# slot_losers = None  # {"need": [...], "benefit": [...], "need_then_benefit": [...]}
### END SOLUTION

# %% [check=slot_losers]
check("slot_losers")

# %% [task=tied_patient]
tied_patient = None  # "A", "B", "C" or "D"

# %% [check=tied_patient]
check("tied_patient")
