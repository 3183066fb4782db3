from math import exp as _exp, floor as _floor


def hidden_case(s):
    """80 to 120 patients with one to three inputs; at times one class, two columns that say the same, or classes that are separated."""
    kind, n, columns = s.i(8), 80 + s.i(41), 1 + s.i(3)
    weights = [1.2 * s.u() - 0.6] + [1.6 * s.u() - 0.8 for _ in range(columns)]
    X, y = [], []
    for _ in range(n):
        row = [_floor(s.z() * 100 + 0.5) / 100, s.b(0.5), s.i(5) - 2][:columns]
        logit = weights[0]
        for at in range(columns):
            logit += weights[1 + at] * row[at]
        X.append(row)
        y.append(s.b(1 / (1 + _exp(-logit))))
    if kind == 0:
        y = [1 if weights[0] > 0 else 0] * n
    if kind == 1 and columns > 1:
        for row in X:
            row[1] = 2 * row[0]
    if kind == 2:
        for row, truth in zip(X, y):
            row[0] = (1 + s.i(5) + 6 * truth) / 10
    return {"X": X, "y": y}
