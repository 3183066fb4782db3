OPS = ["load", "units", "dedupe", "flag", "release", "Umlaut ä"]


def hidden_case(s):
    """Up to five steps with keys in a random order, some values nested, sometimes after a parent."""
    steps = []
    for _ in range(s.i(6)):
        facts = {"op": OPS[s.i(len(OPS))], "rows": s.i(500), "columns": ["hr", "sbp"][: s.i(3)], "undo": [True, False, None][s.i(3)], "cut": s.i(200) / 8}
        names = list(facts)
        steps.append({names[at]: facts[names[at]] for at in s.shuffle(len(names))[: 1 + s.i(len(names))]})
    return {"steps": steps, "parent": ["", "", "6b470871ac99", "00ff"][s.i(4)]}
