def hidden_case(s):
    """A term built from the box, now and then with a fault that makes it unreadable."""
    pick = lambda kind: sorted(PARTS[kind])[s.i(len(PARTS[kind]))]
    prefix = pick("prefix") if s.b(0.5) else ""
    roots = ""
    for _ in range(s.i(4)):
        roots += pick("root") + ("o" if s.b(0.6) else "")
    suffix = pick("suffix")
    fault = s.i(16)
    if fault == 0:
        term = prefix + suffix + roots
    elif fault == 1:
        term = prefix + roots
    elif fault == 2:
        term = prefix + "x" + roots + suffix
    elif fault == 3:
        term = prefix + roots + suffix + "s"
    else:
        term = prefix + roots + suffix
    if s.b(0.3):
        term = "  " + term.upper()
    return {"term": term}
