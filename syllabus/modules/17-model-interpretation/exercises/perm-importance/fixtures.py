WEIGHTS = [-1, 0, 0.5, 1, 2]


def hidden_case(s):
    """Up to 25 patients with one to four columns of whole numbers, often tied; y follows the first column at times."""
    columns = 1 + s.i(4)
    n = 4 + s.i(22)
    weights = [WEIGHTS[s.i(len(WEIGHTS))] for _ in range(columns)]
    chance = [0, 0.05, 0.1, 0.1][s.i(4)]
    X, y = [], []
    for _ in range(n):
        row = [s.i(8) for _ in range(columns)]
        X.append(row)
        y.append(s.b(0.1 + chance * row[0]))
    return {"weights": weights, "X": X, "y": y, "seed": 1 + s.i(900)}
