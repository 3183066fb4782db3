# %% [task=fit_logit]
import math


def sigmoid(z):
    """1 / (1 + e^-z), without overflow. Ready to use."""
    return 1 / (1 + math.exp(-z)) if z >= 0 else math.exp(z) / (1 + math.exp(z))


def solve(matrix, right):
    """x with matrix · x = right (Gauss, largest pivot first). ValueError if it is singular. Ready to use."""
    n = len(right)
    m = [[*row, value] for row, value in zip(matrix, right)]
    tiny = 1e-10 * max(abs(value) for row in matrix for value in row)
    for i in range(n):
        pivot = max(range(i, n), key=lambda at: abs(m[at][i]))
        if abs(m[pivot][i]) <= tiny:
            raise ValueError("singular matrix: no single answer exists")
        m[i], m[pivot] = m[pivot], m[i]
        for at in range(n):
            if at != i:
                factor = m[at][i] / m[i][i]
                m[at] = [a - factor * b for a, b in zip(m[at], m[i])]
    return [m[i][n] / m[i][i] for i in range(n)]


def fit_logit(X, y):
    """Coefficients of a logistic regression at maximum likelihood: the intercept, then one for each column.

    X: a list of numbers for each patient, without an intercept. y: 0 or 1 for each patient.
    ValueError for one class, a singular matrix, a coefficient beyond 50, or no rest after 25 rounds.
    """
    ### BEGIN SOLUTION
    if len(set(y)) < 2:
        raise ValueError("with one class there is nothing to tell apart")
    rows = [[1.0, *row] for row in X]
    size = range(len(rows[0]))
    b = [0.0 for _ in size]
    for _ in range(25):
        gradient = [0.0 for _ in size]
        matrix = [[0.0 for _ in size] for _ in size]
        for row, truth in zip(rows, y):
            p = sigmoid(sum(weight * value for weight, value in zip(b, row)))
            for i in size:
                gradient[i] += row[i] * (truth - p)
                for j in size:
                    matrix[i][j] += row[i] * row[j] * p * (1 - p)
        step = solve(matrix, gradient)
        b = [old + change for old, change in zip(b, step)]
        if max(abs(weight) for weight in b) > 50:
            raise ValueError("a coefficient runs away: the classes are separated")
        if max(abs(change) for change in step) < 1e-10:
            return b
    raise ValueError("no rest after 25 rounds: the classes are separated")
    ### STARTER
    # rows = [[1.0, *row] for row in X]
    # size = range(len(rows[0])) if rows else range(0)
    # b = [0.0 for _ in size]
    # for _ in range(25):
    #     gradient = [0.0 for _ in size]
    #     matrix = [[0.0 for _ in size] for _ in size]
    #     ...
    # return None  # b
    ### END SOLUTION

# %% [check=fit_logit]
check("fit_logit")

# %% [task=sepsis_coefficients]
def inputs(row):
    """The seven inputs of the sepsis model, from one stay. Ready to use."""
    return [
        (row["age"] - 60) / 10,
        (row["hr"] - 88) / 10,
        (row["rr"] - 18) / 5,
        abs(row["temp"] - 37),
        (row["sbp"] - 122) / 10,
        max(0, row["wbc"] - 11),
        row["lactate"] - 1.7,
    ]


rows = load("sepsis_dev")
### BEGIN SOLUTION
sepsis_coefficients = fit_logit([inputs(row) for row in rows], [row["y"] for row in rows])
### STARTER
# sepsis_coefficients = None  # eight numbers
### END SOLUTION

# %% [check=sepsis_coefficients]
check("sepsis_coefficients")

# %%
# What one unit more does to the odds, as numbers to look at.
if sepsis_coefficients:
    names = ["age / 10", "heart rate / 10", "breaths / 5", "°C off 37", "pressure / 10", "white cells > 11", "lactate"]
    for name, weight in zip(names, sepsis_coefficients[1:]):
        print(f"{name:17} odds x {math.exp(weight):.2f}")

# %% [task=nurse_sentence]
nurse_sentence = None  # "A", "B", "C" or "D"

# %% [check=nurse_sentence]
check("nurse_sentence")
