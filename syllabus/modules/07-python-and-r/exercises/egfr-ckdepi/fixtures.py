def hidden_case(s):
    """Adults mostly, creatinine on both sides of kappa, both units and versions; at times a child or a gap."""
    scr = 0.4 + int(s.u() * 20) / 20 if s.b(0.5) else 1 + int(s.u() * 60) / 10
    age = 18 + s.i(75)
    sex = "FM"[s.i(2)]
    unit = "umol/L" if s.b(0.35) else "mg/dL"
    version = 2009 if s.b(0.35) else 2021
    kind = s.i(12)
    if kind == 0:
        age = s.i(18)
    elif kind == 1:
        scr = None
    return {
        "scr": int(scr * 884) / 10 if scr is not None and unit == "umol/L" else scr,
        "age": age, "sex": sex, "unit": unit, "version": version,
    }
