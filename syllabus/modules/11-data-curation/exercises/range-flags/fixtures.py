LIMITS = [
    (3.5, 5.1, 1.0, 10.0),  # potassium, mmol/L
    (60, 100, 20, 300),  # heart rate, per minute
    (90, 140, 40, 300),  # systolic pressure, mmHg
    (0, 3, 0, 50),  # a normal range that begins at the lowest possible value
]
CODES = [[], [999], [-9], [-9, 999], [0]]


def hidden_case(s):
    """0 to 25 values: on the limits, just beside them, anywhere, codes (named or not), and blanks."""
    low, high, lowest, highest = LIMITS[s.i(len(LIMITS))]
    codes = CODES[s.i(len(CODES))]
    edges = [low, high, lowest, highest]
    values = []
    for _ in range(s.i(26)):
        kind = s.i(6)
        if kind == 0:
            values.append(None)
        elif kind == 1:
            values.append([999, -9, 0][s.i(3)])
        elif kind == 2:
            values.append(edges[s.i(4)])
        elif kind == 3:
            values.append(edges[s.i(4)] + [-0.25, 0.25][s.i(2)])
        else:
            values.append(int(((highest * 1.2 - lowest) * s.u() + lowest - 1) * 10) / 10)
    return {
        "values": values, "low": low, "high": high,
        "min_possible": lowest, "max_possible": highest, "missing_codes": codes,
    }
