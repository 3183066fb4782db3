def hidden_case(s):
    """A small clinic with many equal costs and needs, its rows in no order of id."""
    kind = s.i(6)
    if kind == 0:
        n, frac = 50, 0.58  # exactly 29 places; the computer's product lies just below
    elif kind == 1:
        n, frac = 11, 0.3  # 3.3 places
    else:
        n, frac = 5 + s.i(20), [0.2, 0.25, 0.4, 0.5, 0.75][s.i(5)]
    ids = list(range(1, n + 1))
    for last in range(n - 1, 0, -1):
        other = s.i(last + 1)
        ids[last], ids[other] = ids[other], ids[last]
    rows = []
    for number in ids:
        rows.append({"id": number, "site": "ABBC"[s.i(4)], "conditions": s.i(5), "spend": 500 + 400 * s.i(5)})
    return {"rows": rows, "proxy": "spend", "need": "conditions", "group": "site", "target": "B", "frac": frac}
