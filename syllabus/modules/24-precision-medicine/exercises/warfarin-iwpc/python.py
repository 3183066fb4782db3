# %% [task=warfarin_iwpc]
# The numbers of the paper (International Warfarin Pharmacogenetics Consortium 2009). Ready to use.
TERMS = {
    "pgx": {
        "constant": 5.6044, "decade": -0.2614, "cm": 0.0087, "kg": 0.0128, "inducer": 1.1816, "amiodarone": -0.5503,
        "vkorc1": {"G/G": 0, "A/G": -0.8677, "A/A": -1.6974, "unknown": -0.4854},
        "cyp2c9": {
            "*1/*1": 0, "*1/*2": -0.5211, "*1/*3": -0.9357, "*2/*2": -1.0616, "*2/*3": -1.9206, "*3/*3": -2.3312,
            "unknown": -0.2188,
        },
        "race": {"White": 0, "Asian": -0.1092, "Black": -0.2760, "unknown": -0.1032},
    },
    "clinical": {
        "constant": 4.0376, "decade": -0.2546, "cm": 0.0118, "kg": 0.0134, "inducer": 1.2799, "amiodarone": -0.5695,
        "race": {"White": 0, "Asian": -0.6752, "Black": 0.4060, "unknown": 0.0443},
    },
}


def warfarin_iwpc(age, height, weight, vkorc1, cyp2c9, race, inducer, amiodarone, model="pgx"):
    """Weekly warfarin dose in mg by the published equation. For teaching; never dose a person by it.

    age: years. height: cm. weight: kg. vkorc1, cyp2c9, race: a level of TERMS, None if unknown. inducer,
    amiodarone: 0 or 1. model: "pgx" or "clinical", which knows no genotype.
    None if age, height or weight is missing. ValueError for what the table does not know.
    """
    ### BEGIN SOLUTION
    if age is None or height is None or weight is None:
        return None
    if model not in TERMS or age < 10 or height <= 0 or weight <= 0:
        raise ValueError("outside the equation")
    if inducer not in (0, 1) or amiodarone not in (0, 1):
        raise ValueError("a flag is 0 or 1")
    t = TERMS[model]
    root = t["constant"] + t["decade"] * (age // 10) + t["cm"] * height + t["kg"] * weight
    for name, level in (("vkorc1", vkorc1), ("cyp2c9", cyp2c9), ("race", race)):
        known = TERMS["pgx"][name]
        if level is not None and (level not in known or level == "unknown"):
            raise ValueError(f"{name} is {level}")
        root += t.get(name, {}).get("unknown" if level is None else level, 0)
    root += t["inducer"] * inducer + t["amiodarone"] * amiodarone
    return root**2
    ### STARTER
    # if age is None or height is None or weight is None:
    #     return None
    # t = TERMS[model]  # t["constant"], t["cm"], t["vkorc1"]["A/G"]; "clinical" has no "vkorc1" and no "cyp2c9"
    # return None
    ### END SOLUTION

# %% [check=warfarin_iwpc]
check("warfarin_iwpc")

# %% [task=wrong_copy]
people = load("warfarin")
LEVELS = ("vkorc1", "cyp2c9", "race")


def dose_of(p):
    """Your equation for one person. Ready to use."""
    return warfarin_iwpc(
        p["age"], p["height_cm"], p["weight_kg"], p["vkorc1"], p["cyp2c9"], p["race"], p["inducer"], p["amiodarone"]
    )


def copy_a(p):
    decade = (p["age"] - p["age"] % 10) / 10
    s = 5.6044 + 0.0087 * p["height_cm"] + 0.0128 * p["weight_kg"] - 0.2614 * decade
    s += sum(TERMS["pgx"][name][p[name] or "unknown"] for name in LEVELS)
    return (s + 1.1816 * p["inducer"] - 0.5503 * p["amiodarone"]) ** 2


def copy_b(p):
    s = 5.6044 - 0.02614 * p["age"] + 0.0087 * p["height_cm"] + 0.0128 * p["weight_kg"]
    s += sum(TERMS["pgx"][name][p[name] or "unknown"] for name in LEVELS)
    return (s + 1.1816 * p["inducer"] - 0.5503 * p["amiodarone"]) ** 2


def copy_c(p):
    s = sum(TERMS["pgx"][name][p[name] or "unknown"] for name in LEVELS) - 0.5503 * p["amiodarone"]
    s += 1.1816 * p["inducer"] + 0.0128 * p["weight_kg"] + 0.0087 * p["height_cm"]
    s += 5.6044 - 0.2614 * int(p["age"] / 10)
    return s * s


### BEGIN SOLUTION
gaps = {
    letter: [abs(copy(p) - dose_of(p)) for p in people]
    for letter, copy in (("A", copy_a), ("B", copy_b), ("C", copy_c))
}
letter = max(gaps, key=lambda each: max(gaps[each]))
wrong_copy = {"copy": letter, "affected": sum(gap > 1 for gap in gaps[letter]), "worst": max(gaps[letter])}
### STARTER
# # copy_a(p), copy_b(p), copy_c(p) and dose_of(p) give mg a week for one person p of people.
# wrong_copy = None  # {"copy": "A", "affected": ..., "worst": ...}
### END SOLUTION

# %% [check=wrong_copy]
check("wrong_copy")

# %% [task=dose_screen]
dose_screen = None  # "A", "B", "C" or "D"

# %% [check=dose_screen]
check("dose_screen")
