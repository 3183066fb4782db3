# %% [task=perm_importance]
def auroc(y, s):
    """Chance that a random case outranks a random non-case, ties one half; None without both. Ready to use."""
    n1 = sum(y)
    n0 = len(y) - n1
    if n1 == 0 or n0 == 0:
        return None
    order = sorted(range(len(s)), key=lambda at: s[at])
    ranks_of_cases = 0
    start = 0
    while start < len(order):
        end = start
        while end + 1 < len(order) and s[order[end + 1]] == s[order[start]]:
            end += 1
        ranks_of_cases += ((start + end) / 2 + 1) * sum(y[at] for at in order[start : end + 1])
        start = end + 1
    return (ranks_of_cases - n1 * (n1 + 1) / 2) / (n1 * n0)


def shuffled(n, seed):
    """0 to n - 1 in a random order (Fisher and Yates), the same in every language and version. Ready to use."""
    state = seed % 2147483647 or 1
    draws = []
    for _ in range(10 + n):
        state = 48271 * state % 2147483647
        draws.append(state / 2147483647)
    order = list(range(n))
    for last, u in zip(range(n - 1, 0, -1), draws[10:]):
        other = int(u * (last + 1))
        order[last], order[other] = order[other], order[last]
    return order


def perm_importance(predict, X, y, seed):
    """How much AUROC is lost when one column is scrambled, for each column.

    predict: a function that gives the score of one row. X: rows (lists of numbers). y: 1 = case, 0 = non-case.
    seed: a whole number; column j (from 0) is scrambled by shuffled(len(X), seed + j). X stays as it is.
    Returns a list, one number per column: AUROC before minus AUROC after. None each without an AUROC; [] without rows.
    """
    ### BEGIN SOLUTION
    base = auroc(y, [predict(row) for row in X])
    losses = []
    for j in range(len(X[0]) if X else 0):
        order = shuffled(len(X), seed + j)
        mixed = [list(row) for row in X]
        for i, other in enumerate(order):
            mixed[i][j] = X[other][j]
        after = auroc(y, [predict(row) for row in mixed])
        losses.append(None if base is None else base - after)
    return losses
    ### STARTER
    # base = auroc(y, [predict(row) for row in X])
    # losses = []
    # for j in range(len(X[0]) if X else 0):
    #     order = shuffled(len(X), seed + j)
    #     mixed = [list(row) for row in X]
    #     ...
    # return None  # return losses, once they are complete
    ### END SOLUTION


def importance_of(weights, X, y, seed):
    """Your function for a model whose score is a weighted sum of the columns. Ready to use; the check calls it."""
    return perm_importance(lambda row: sum(w * x for w, x in zip(weights, row)), X, y, seed)

# %% [check=perm_importance]
check("perm_importance")

# %% [task=sepsis_importance]
import math

NAMES = ["age", "hr", "rr", "temp", "sbp", "wbc", "lactate"]
COEFFICIENTS = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705]


def risk_of(row):
    """Risk of sepsis, 0-1, from the seven columns in the order of NAMES; the model as delivered. Ready to use."""
    age, hr, rr, temp, sbp, wbc, lactate = row
    inputs = [
        1,
        (age - 60) / 10,
        (hr - 88) / 10,
        (rr - 18) / 5,
        abs(temp - 37),
        (sbp - 122) / 10,
        max(0, wbc - 11),
        lactate - 1.7,
    ]
    return 1 / (1 + math.exp(-sum(c * x for c, x in zip(COEFFICIENTS, inputs))))


rows = load("sepsis_ext")
X = [[row[name] for name in NAMES] for row in rows]
y = [row["y"] for row in rows]
### BEGIN SOLUTION
runs = [perm_importance(risk_of, X, y, seed) for seed in (100, 200, 300)]
sepsis_importance = {name: sum(run[j] for run in runs) / 3 for j, name in enumerate(NAMES)}
### STARTER
# sepsis_importance = None  # {name: mean loss of AUROC}
### END SOLUTION

# %% [check=sepsis_importance]
check("sepsis_importance")

# %%
# The ranking, most needed first; a star for each 0.004 of AUROC.
for name, loss in sorted((sepsis_importance or {}).items(), key=lambda item: -item[1]):
    print(f"{name:8} {loss:+.3f} {'*' * int(max(0, loss) / 0.004)}")

# %% [task=top_cause]
top_cause = None  # "A", "B", "C" or "D"

# %% [check=top_cause]
check("top_cause")
