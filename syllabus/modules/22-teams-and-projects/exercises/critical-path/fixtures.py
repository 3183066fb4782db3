def hidden_case(s):
    """Two to nine tasks whose names say nothing about their order; few durations, so that ties are common. Some plans are impossible."""
    names = list("abcdefghi")
    for last in range(len(names) - 1, 0, -1):
        other = s.i(last + 1)
        names[last], names[other] = names[other], names[last]
    names = names[: 2 + s.i(8)]
    tasks = {}
    for at, name in enumerate(names):
        needs = [earlier for earlier in names[:at] if s.b(0.35)]
        tasks[name] = {"dur": [0.5, 1, 2, 2, 3, 4][s.i(6)], "needs": needs}
    fault = s.i(12)
    if fault == 0:
        tasks[names[0]]["needs"].append(names[-1])
        tasks[names[-1]]["needs"].append(names[0])
    elif fault == 1:
        tasks[names[s.i(len(names))]]["needs"].append("permit")
    elif fault == 2:
        tasks[names[s.i(len(names))]]["dur"] = 0
    if s.b(0.5):
        tasks = dict(reversed(tasks.items()))
    return {"tasks": tasks}
