CONTEXTS = ["patient", "patient", "user", "system", "nurse"]
RESOURCES = ["Observation", "Observation", "Condition", "MedicationRequest", "*", "x", "P"]
LETTERS = ["r", "rs", "cruds", "cud", "s", "read", "write", "*", "sr", "ur", ""]
OTHERS = ["openid", "fhirUser", "launch", "launch/patient", "launch/encounter", "offline_access", "profile"]


def hidden_case(s):
    """Up to six scopes, valid, invalid and ignored ones, some twice; needs for up to three resources."""
    requested = []
    for _ in range(s.i(7)):
        if s.b(0.25):
            requested.append(OTHERS[s.i(len(OTHERS))])
        else:
            requested.append(f"{CONTEXTS[s.i(5)]}/{RESOURCES[s.i(7)]}.{LETTERS[s.i(11)]}")
    if requested and s.b(0.2):
        requested.append(requested[0])
    needs = {name: ["r", "rs", "crs", "u"][s.i(4)] for name in ("Observation", "Condition", "Patient") if s.b(0.6)}
    return {"requested": " ".join(requested), "needs": needs}
