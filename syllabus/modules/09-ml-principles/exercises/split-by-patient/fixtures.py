NAMES = ["Ash", "Birch", "Clover", "Dill", "Elder", "Fern", "Heath", "Iris", "Juniper", "Laurel", "Maple", "Sage"]
SHARES = [0.05, 0.2, 0.25, 0.3, 0.34, 0.4, 0.5, 0.7, 0.95]


def hidden_case(s):
    """1 to 30 stays of up to 12 patients, by name or by number, in no order; at times a row without a patient."""
    rows, patients, by_name = 1 + s.i(30), 2 + s.i(11), s.b(0.7)
    drawn = [s.i(patients) for _ in range(rows)]
    ids = [NAMES[number] if by_name else 900 - 7 * number for number in drawn]
    if s.b(0.1):
        ids[s.i(rows)] = None
    return {"ids": ids, "test_frac": SHARES[s.i(len(SHARES))], "seed": s.i(100000)}
