# %% [task=egfr_ckdepi]
# Constants of both versions, as printed in the papers. Ready to use.
KAPPA = {"F": 0.7, "M": 0.9}
CONSTANTS = {
    2021: {"c": 142, "alpha": {"F": -0.241, "M": -0.302}, "b": -1.200, "d": 0.9938, "f": 1.012},
    2009: {"c": 141, "alpha": {"F": -0.329, "M": -0.411}, "b": -1.209, "d": 0.993, "f": 1.018},
}


def egfr_ckdepi(scr, age, sex, unit="mg/dL", version=2021):
    """Estimated kidney function by CKD-EPI creatinine, mL/min/1.73 m².

    scr: creatinine in `unit`, "mg/dL" or "umol/L". age: years. sex: "F" or "M". version: 2021 or 2009.
    None if scr, age or sex is missing, and below 18 years. ValueError for another unit, sex or
    version and for scr <= 0. Sources: Inker 2021; Levey 2009, without its race term.
    """
    ### BEGIN SOLUTION
    if scr is None or age is None or sex is None:
        return None
    if unit not in ("mg/dL", "umol/L") or sex not in KAPPA or version not in CONSTANTS or scr <= 0:
        raise ValueError("creatinine above 0 in mg/dL or umol/L, sex F or M, version 2021 or 2009")
    if age < 18:
        return None
    if unit == "umol/L":
        scr = scr / 88.4
    c = CONSTANTS[version]
    ratio = scr / KAPPA[sex]
    egfr = c["c"] * min(ratio, 1) ** c["alpha"][sex] * max(ratio, 1) ** c["b"] * c["d"] ** age
    return egfr * c["f"] if sex == "F" else egfr
    ### STARTER
    # if scr is None or age is None or sex is None:
    #     return None
    # ...
    # return None
    ### END SOLUTION

# %% [check=egfr_ckdepi]
check("egfr_ckdepi")

# %% [task=changed_stage]
def stage(egfr):
    """GFR category (KDIGO) of a kidney function in mL/min/1.73 m²; None if it is missing. Ready to use."""
    if egfr is None:
        return None
    for limit, name in ((90, "G1"), (60, "G2"), (45, "G3a"), (30, "G3b"), (15, "G4")):
        if egfr >= limit:
            return name
    return "G5"


usable = [row for row in load("ehr_raw") if row["sex"] in ("F", "M") and row["creat_unit"] == "mg/dL"]
patients = [row for row in usable if row["age"] >= 65][:20]
### BEGIN SOLUTION
changed_stage = [
    p["row"]
    for p in patients
    if stage(egfr_ckdepi(p["creatinine"], p["age"], p["sex"]))
    != stage(egfr_ckdepi(p["creatinine"], p["age"], p["sex"], version=2009))
]
### STARTER
# # A patient is a dict: patients[0]["creatinine"], ["age"], ["sex"], ["row"].
# changed_stage = None  # row numbers, ascending
### END SOLUTION

# %% [check=changed_stage]
check("changed_stage")

# %% [task=race_term]
race_term = None  # "A", "B", "C" or "D"

# %% [check=race_term]
check("race_term")
