UNKNOWN = ["g", "mcmol/L", "K"]


def hidden_case(s):
    """Any analyte in any direction; at times the same unit twice, a missing value or an unknown unit."""
    analyte = list(LINES)[s.i(len(LINES))]
    first, second = LINES[analyte][:2]
    units = [(first, second), (second, first), (first, second), (second, first), (first, first)][s.i(5)]
    value = int(s.u() * 2000) / 10
    kind = s.i(8)
    if kind == 0:
        value = None
    elif kind == 1:
        units = (units[0], UNKNOWN[s.i(len(UNKNOWN))])
    return {"value": value, "analyte": analyte, "frm": units[0], "to": units[1]}
