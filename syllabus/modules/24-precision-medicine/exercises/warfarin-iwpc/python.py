# %% [task=warfarin_iwpc]
import math

# Terms of both models, as printed in the paper. They add up to the square root of the weekly dose.
# Ready to use. A teaching equation: never a dose for a person.
TERMS = {
    "pgx": {
        "start": 5.6044, "decade": -0.2614, "cm": 0.0087, "kg": 0.0128,
        "vkorc1": {"G/G": 0, "A/G": -0.8677, "A/A": -1.6974, "unknown": -0.4854},
        "cyp2c9": {
            "*1/*1": 0, "*1/*2": -0.5211, "*1/*3": -0.9357,
            "*2/*2": -1.0616, "*2/*3": -1.9206, "*3/*3": -2.3312, "unknown": -0.2188,
        },
        "race": {"White": 0, "Asian": -0.1092, "Black": -0.2760, "unknown": -0.1032},
        "inducer": 1.1816, "amiodarone": -0.5503,
    },
    "clinical": {  # knows no genes: their terms are 0
        "start": 4.0376, "decade": -0.2546, "cm": 0.0118, "kg": 0.0134,
        "vkorc1": {"G/G": 0, "A/G": 0, "A/A": 0, "unknown": 0},
        "cyp2c9": {"*1/*1": 0, "*1/*2": 0, "*1/*3": 0, "*2/*2": 0, "*2/*3": 0, "*3/*3": 0, "unknown": 0},
        "race": {"White": 0, "Asian": -0.6752, "Black": 0.4060, "unknown": 0.0443},
        "inducer": 1.2799, "amiodarone": -0.5695,
    },
}


def warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Weekly dose in mg by the published equation. Teaching only, never dosing advice.

    age: years; height: cm; weight: kg; vkorc1, cyp2c9, race: a level of TERMS, None if unknown;
    inducer, amiodarone: 0 or 1; model: "pgx" or "clinical".
    None if age, height or weight is missing. Raises ValueError below 10 years, for a size of 0 or
    less, another level or another model. Source: IWPC 2009.
    """
    ### BEGIN SOLUTION
    if age is None or height is None or weight is None:
        return None
    if model not in TERMS or age < 10 or height <= 0 or weight <= 0:
        raise ValueError("model pgx or clinical, age from 10, height and weight above 0")
    if inducer not in (0, 1) or amiodarone not in (0, 1):
        raise ValueError("inducer and amiodarone are 0 or 1")
    terms = TERMS[model]
    root = terms["start"] + terms["decade"] * math.floor(age / 10)
    root += terms["cm"] * height + terms["kg"] * weight
    for name, level in (("vkorc1", vkorc1), ("cyp2c9", cyp2c9), ("race", race)):
        key = "unknown" if level is None else level
        if key not in terms[name]:
            raise ValueError(f"{name} is {level!r}, not a level of the equation")
        root += terms[name][key]
    root += terms["inducer"] * inducer + terms["amiodarone"] * amiodarone
    return root**2
    ### STARTER
    # # Missing first, then what is invalid.
    # terms = TERMS["pgx"]
    # root = terms["start"]
    # ...
    # return None
    ### END SOLUTION

# %% [check=warfarin_iwpc]
check("warfarin_iwpc")

# %% [task=copy_gaps]
# Three copies of the equation from three spreadsheets. p is one person of the data, as a dict.
def desk(p):
    vkorc1 = {"G/G": 0, "A/G": 0.8677, "A/A": 1.6974, None: 0.4854}
    cyp2c9 = {"*1/*1": 0, "*1/*2": 0.5211, "*1/*3": 0.9357, "*2/*2": 1.0616, "*2/*3": 1.9206, "*3/*3": 2.3312}
    race = {"White": 0, "Asian": 0.1092, "Black": 0.2760, None: 0.1032}
    root = 5.6044 - 0.2614 * (p["age"] // 10) + 0.0087 * p["height_cm"] + 0.0128 * p["weight_kg"]
    root -= vkorc1[p["vkorc1"]] + cyp2c9.get(p["cyp2c9"], 0.2188) + race[p["race"]]
    return (root + 1.1816 * p["inducer"] - 0.5503 * p["amiodarone"]) ** 2


def ward(p):
    vkorc1 = {"G/G": 0, "A/G": -0.8677, "A/A": -1.6974, None: -0.4854}
    cyp2c9 = {"*1/*1": 0, "*1/*2": -0.5211, "*1/*3": -0.9357, "*2/*2": -1.0616, "*2/*3": -1.9206, "*3/*3": -2.3312}
    race = {"White": 0, "Asian": -0.1092, "Black": -0.2760, None: -0.1032}
    root = 5.6044 + 1.1816 * p["inducer"] + 0.5503 * p["amiodarone"]
    root += race[p["race"]] + cyp2c9.get(p["cyp2c9"], -0.2188) + vkorc1[p["vkorc1"]]
    return (root + 0.0128 * p["weight_kg"] + 0.0087 * p["height_cm"] - 0.2614 * (p["age"] // 10)) ** 2


def clinic(p):
    start = {"G/G": 5.6044, "A/G": 4.7367, "A/A": 3.9070, None: 5.1190}
    cyp2c9 = {"*1/*1": 0, "*1/*2": 0.5211, "*1/*3": 0.9357, "*2/*2": 1.0616, "*2/*3": 1.9206, "*3/*3": 2.3312}
    race = {"White": 0, "Asian": 0.1092, "Black": 0.2760, None: 0.1032}
    body = (87 * p["height_cm"] + 128 * p["weight_kg"] - 2614 * (p["age"] // 10)) / 10000
    drugs = 1.1816 * p["inducer"] - 0.5503 * p["amiodarone"]
    return (start[p["vkorc1"]] - cyp2c9.get(p["cyp2c9"], 0.2188) + body + drugs - race[p["race"]]) ** 2


# load("warfarin") gives 150 synthetic people as dicts with the keys "id", "age", "height_cm",
# "weight_kg", "race", "vkorc1", "cyp2c9", "inducer", "amiodarone" and "dose_mg_wk"; None is unknown.
people = load("warfarin")
copies = {"desk": desk, "ward": ward, "clinic": clinic}
### BEGIN SOLUTION
def by_equation(p):
    return warfarin_iwpc(
        p["age"], p["height_cm"], p["weight_kg"], p["vkorc1"], p["cyp2c9"], p["race"], p["inducer"], p["amiodarone"]
    )


copy_gaps = {
    name: sum(1 for p in people if abs(copy(p) - by_equation(p)) > 0.1) for name, copy in copies.items()
}
### STARTER
# copy_gaps = None  # {"desk": ..., "ward": ..., "clinic": ...}
### END SOLUTION

# %% [check=copy_gaps]
check("copy_gaps")

# %% [task=wrong_copy]
wrong_copy = None  # "A", "B", "C" or "D"

# %% [check=wrong_copy]
check("wrong_copy")
