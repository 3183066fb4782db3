def hidden_case(s):
    """A catalogue without circles whose ids say nothing about the order: a module may need one with a higher id."""
    ids = list(range(1, 13))
    for last in range(len(ids) - 1, 0, -1):
        other = s.i(last + 1)
        ids[last], ids[other] = ids[other], ids[last]
    ids = ids[: 4 + s.i(5)]
    modules = {}
    for at, module in enumerate(ids):
        needs = [earlier for earlier in ids[:at] if s.b(0.35)]
        modules[module] = {"min": 20 + 5 * s.i(21), "needs": needs}
    wanted = [ids[s.i(len(ids))] for _ in range(1 + s.i(3))]
    return {"modules": modules, "wanted": wanted, "hours_per_week": [0.5, 1, 1.5, 2, 3][s.i(5)]}
