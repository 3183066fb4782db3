def hidden_case(s):
    """Small and large groups; at times no event, only events, nobody, or counts that cannot be."""
    n = 1 + s.i(30) if s.b(0.5) else 30 + s.i(3000)
    kind = s.i(8)
    if kind == 0:
        return {"x": 0, "n": n}
    if kind == 1:
        return {"x": n, "n": n}
    if kind == 2:
        return {"x": [n + 1, -1][s.i(2)], "n": n} if s.b(0.5) else {"x": s.i(2), "n": 0}
    return {"x": s.i(n + 1), "n": n}
