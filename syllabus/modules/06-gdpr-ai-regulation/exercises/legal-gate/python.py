# %% [task=legal_gate]
def legal_gate(project):
    """Questions that a project must put to counsel, as sorted codes.

    project: dict of facts; what is missing counts as False or None. No facts: [].
    A course rule for study: limited data sets, state law and many exceptions are left out. Not legal advice.
    """
    get = project.get
    ### BEGIN SOLUTION
    codes = []
    if get("eu_subjects") and get("deid") != "anonymous":
        if get("health") and get("art9_basis") not in ("a", "h", "i", "j"):
            codes.append("GDPR9-NO-BASIS")
        if get("solely_automated") and get("significant_effect"):
            codes.append("GDPR22-SAFEGUARDS")
        if get("health") and get("large_scale"):
            codes.append("GDPR35-DPIA")
        if get("deid") == "safe_harbor":
            codes.append("GDPR-STILL-PERSONAL")
    if get("us_covered") and get("deid") not in ("safe_harbor", "expert", "anonymous"):
        if get("purpose") == "research" and not get("authorization") and not get("waiver"):
            codes.append("HIPAA-AUTH-OR-WAIVER")
        if get("vendor") and not get("baa"):
            codes.append("HIPAA-BAA")
    if get("eu_market"):
        if get("mdr_class") in ("IIa", "IIb", "III"):
            codes.append("AIA-6(1)-HIGH")
        if get("use") == "emergency_triage":
            codes.append("AIA-III-5d-HIGH")
    if get("us_market"):
        met = [answer for answer in get("cds_criteria") or [] if answer is True]
        codes.append("FDA-NONDEVICE-CDS" if len(met) == 4 else "FDA-DEVICE")
    return sorted(codes)
    ### STARTER
    # codes = []
    # if get("eu_subjects") and get("deid") != "anonymous":
    #     ...  # four rules
    # # three more blocks
    # return None
    ### END SOLUTION

# %% [check=legal_gate]
check("legal_gate")

# %% [task=sheet_codes]
SHEETS = {
    "emergency line, Lyon": {
        "eu_subjects": True, "health": True, "art9_basis": "h", "large_scale": True, "solely_automated": False,
        "eu_market": True, "use": "emergency_triage", "mdr_class": None,
    },
    "sepsis alert, Ohio": {
        "us_covered": True, "purpose": "operations", "vendor": True, "baa": False,
        "us_market": True, "cds_criteria": [True, True, True, False],
    },
    "registry export, Lyon to Ohio": {
        "eu_subjects": True, "health": True, "art9_basis": "j", "large_scale": True, "deid": "safe_harbor",
        "us_covered": True, "purpose": "research",
    },
    "ward counts, published": {
        "eu_subjects": True, "health": True, "deid": "anonymous", "us_covered": True, "purpose": "research", "vendor": True,
    },
}

### BEGIN SOLUTION
sheet_codes = {name: legal_gate(sheet) for name, sheet in SHEETS.items()}
### STARTER
# sheet_codes = None  # {name: codes}
# for name, sheet in SHEETS.items():
#     print(name, legal_gate(sheet))
### END SOLUTION

# %% [check=sheet_codes]
check("sheet_codes")

# %% [task=baa_owner]
baa_owner = None  # "A", "B", "C" or "D"

# %% [check=baa_owner]
check("baa_owner")
