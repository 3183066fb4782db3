OPS = ["", "", "<", "<=", ">", ">="]
NUMBERS = ["0.5", "7", "12.25", "1,250", "24,000.5", "1,234,567", "-3.2", "0", "999", "-9"]
UNITS = ["", "mg/dL", "mmol/L", "%", "10^9/L"]
CODES = ["", ".", "NA", "N/A", "-9", "999", "-999"]
UNREADABLE = ["1,5", "0,75 mg/dL", "12,3456", "pos", "12.", ".5", "+4", "<", "4 - 6", "1.234,5", "130/85", "=5"]


def hidden_case(s):
    """A readable result in most cases, otherwise a code, something unreadable, or a number."""
    kind = s.i(8)
    if kind == 0:
        text = CODES[s.i(len(CODES))]
    elif kind == 1:
        text = UNREADABLE[s.i(len(UNREADABLE))]
    elif kind == 2:
        return {"s": [None, -9, -9.0, 999, -999.0, 4.5, 12][s.i(7)]}
    else:
        op, number, unit = OPS[s.i(len(OPS))], NUMBERS[s.i(len(NUMBERS))], UNITS[s.i(len(UNITS))]
        text = op + " " * s.i(2) + number + " " * s.i(3) + unit
    return {"s": " " * s.i(2) + text + " " * s.i(2)}
