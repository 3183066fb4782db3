def hidden_case(s):
    """4 to 24 rows, up to four columns: values that rise, fall or do not care, an order given late, a test done for the sick."""
    n = 4 + s.i(21)
    y = [s.b(0.45) for _ in range(n)]
    pull = 1 + s.i(4)
    columns = {
        "rises": [None if s.b(0.1) else s.i(5) + pull * truth for truth in y],
        "falls": [None if s.b(0.1) else 20 + s.i(5) - pull * truth for truth in y],
        "abx": [s.b(0.85 if truth else 0.1) for truth in y],
        "troponin": [s.i(9) / 10 if s.b(0.85 if truth else 0.25) else None for truth in y],
        "age": [None if s.b(0.3) else 30 + s.i(60) for truth in y],
    }
    available_at = {name: [-60, -5, 0, 1, 90][s.i(5)] for name in columns if s.b(0.6)}
    kept = {name: values for name, values in columns.items() if s.b(0.8)}
    return {"columns": kept, "y": y, "available_at": available_at, "limit": [0.75, 0.8, 0.85, 0.9][s.i(4)]}
