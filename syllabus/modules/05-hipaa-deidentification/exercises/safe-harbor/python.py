# %% [task=safe_harbor]
# ZIP areas (first three digits) with 20,000 people or fewer, by the census of 2000, as in the guidance of HHS.
# Data, not knowledge: whoever uses such a list looks up whether a newer one has replaced it.
RESTRICTED = "036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split()
DATES = ["birth_date", "admit_date", "discharge_date", "death_date"]


def safe_harbor(rec, keep):
    """A new record after the Safe Harbor rules, as far as this course follows them.

    rec: dict of one patient; keep: keys that may pass unchanged.
    zip -> zip3, dates -> years (integers), age above 89 -> "90+" without birth_year, every other key is dropped.
    Source: 45 CFR 164.514(b)(2); ZIP areas: HHS guidance, census of 2000.
    """
    ### BEGIN SOLUTION
    old = (rec.get("age") or 0) > 89
    result = {}
    for key, value in rec.items():
        if key == "zip":
            area = value[:3] if isinstance(value, str) else ""
            known = len(area) == 3 and area.isdigit()
            result["zip3"] = ("000" if area in RESTRICTED else area) if known else None
        elif key in DATES:
            if not (key == "birth_date" and old):
                result[key.replace("_date", "_year")] = int(value[:4]) if value else None
        elif key == "age":
            result["age"] = "90+" if old else value
        elif key in keep:
            result[key] = value
    return result
    ### STARTER
    # result = {}
    # for key, value in rec.items():
    #     if key == "zip":
    #         ...  # zip3
    #     elif key in DATES:
    #         ...  # the year
    #     # the age, and everything else
    # return None
    ### END SOLUTION

# %% [check=safe_harbor]
check("safe_harbor")

# %% [task=harbor_counts]
# load("ehr_raw") gives the rows as dicts: {"row": 1, "mrn": "M100037", "name": "…", "dob": "2002-07-27", "zip": "82101", …}.
### BEGIN SOLUTION
released = [safe_harbor(row, ["sex", "dx_code"]) for row in load("ehr_raw")]
harbor_counts = {
    "zip_000": sum(row["zip3"] == "000" for row in released),
    "zip_none": sum(row["zip3"] is None for row in released),
    "age_90": sum(row["age"] == "90+" for row in released),
    "columns": sorted(released[0]),
}
### STARTER
# rows = load("ehr_raw")
# released = []  # every row, through safe_harbor
# harbor_counts = None  # {"zip_000": ..., "zip_none": ..., "age_90": ..., "columns": [...]}
### END SOLUTION

# %% [check=harbor_counts]
check("harbor_counts")

# %% [task=harbor_claim]
harbor_claim = None  # "A", "B", "C" or "D"

# %% [check=harbor_claim]
check("harbor_claim")
