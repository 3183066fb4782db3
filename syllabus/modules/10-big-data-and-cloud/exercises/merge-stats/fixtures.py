def part(s):
    """A summary of 0 to 40 patients, small groups often. One patient has no spread, nobody has no values."""
    n = [0, 1, 2, 5, 12, 40][s.i(6)]
    mean = (50 + s.i(300)) / 100
    m2 = (1 + s.i(900)) / 100
    return {"n": n, "mean": mean if n > 0 else 0.0, "m2": m2 if n > 1 else 0.0}


def hidden_case(s):
    a = part(s)
    b = part(s)
    return {"a": a, "b": b}
