def hidden_case(s):
    """1 to 4 inputs, 1 to 4 hidden units; at times huge inputs, at times a length that does not fit."""
    inputs, units, kind = 1 + s.i(4), 1 + s.i(4), s.i(8)
    number = lambda: int(s.u() * 400) / 100 - 2
    x = [number() * (1000 if kind == 0 else 1) for _ in range(inputs)]
    W1 = [[number() for _ in range(inputs)] for _ in range(units)]
    b1 = [number() for _ in range(units)]
    W2 = [number() for _ in range(units)]
    b2 = number()
    if kind == 1:
        [x, b1, W2, W1[-1]][s.i(4)].append(1.0)
    return {"x": x, "W1": W1, "b1": b1, "W2": W2, "b2": b2}
