def hidden_case(s):
    """A short log in no order: few patients, a grid of times with ties, scores on the threshold, some missing.

    No two rows agree in patient, minute and score: which of them fired would depend on the order of the log.
    """
    patients = 1 + s.i(4)
    rows, seen = [], set()
    for _ in range(s.i(25)):
        row = {
            "patient": 1 + s.i(patients),
            "t": 30 * s.i(16),
            "score": None if s.b(0.1) else (1 + s.i(18)) / 20,
            "event": s.b(0.3),
        }
        key = (row["patient"], row["t"], row["score"])
        if key not in seen:
            seen.add(key)
            rows.append(row)
    return {"rows": rows, "threshold": [0.2, 0.35, 0.5, 0.65][s.i(4)], "lockout_min": [0, 30, 60, 120, 240][s.i(5)], "nurse_hours": [0, 4, 8, 16][s.i(4)]}
