def hidden_case(s):
    """Few to many people; at times nobody is sick, or all are; at times all or none of the photographs are readable."""
    people = 1 + s.i(24)
    sick = (0, 0.3, 0.3, 0.6, 1)[s.i(5)]
    unreadable = (0, 0.2, 0.2, 0.4, 1)[s.i(5)]
    y, result = [], []
    for _ in range(people):
        y.append(s.b(sick))
        called = s.b(0.8 if y[-1] else 0.2)
        result.append(None if s.b(unreadable) else called)
    return {"y": y, "result": result}
