def _rounds(X, y, rounds=25, intercept=True, step=None, rest=1e-10):
    """Newton's rounds with one of the steps exchanged; no refusals but those of solve."""
    rows = [[1.0, *row] if intercept else list(row) for row in X]
    size = range(len(rows[0]))
    b = [0.0 for _ in size]
    for _ in range(rounds):
        risks = [sigmoid(sum(w * v for w, v in zip(b, row))) for row in rows]
        gradient = [sum(row[i] * (t - p) for row, t, p in zip(rows, y, risks)) for i in size]
        if step:
            change = step(gradient, len(rows))
        else:
            change = solve([[sum(row[i] * row[j] * p * (1 - p) for row, p in zip(rows, risks)) for j in size] for i in size], gradient)
        b = [old + new for old, new in zip(b, change)]
        if max(map(abs, change)) < rest:
            break
    return b


@mistake("gradient descent 100 steps", task="fit_logit", lesson="fit")
def gradient_descent(X, y):
    """You walked a hundred small steps and stopped on the way. No coefficient has arrived, so every printed risk is wrong, and another step size would have given the patients other ones."""
    fit_logit(X, y)
    return _rounds(X, y, 100, step=lambda gradient, n: [0.1 * g / n for g in gradient])


@mistake("one round", task="fit_logit", lesson="fit")
def one_round(X, y):
    """You stopped after one round. The first step is made as if everyone had a risk of one half; the coefficients are too small, and the sickest patients come out too low. Go on until nothing moves."""
    fit_logit(X, y)
    return _rounds(X, y, 1)


@mistake("no intercept", task="fit_logit", lesson="fit")
def no_intercept(X, y):
    """One number is missing: the intercept. A patient whose inputs are all 0 would always get 50 %, however rare the condition is. The first column is all ones."""
    fit_logit(X, y)
    return _rounds(X, y, intercept=False)


@mistake("intercept last", task="fit_logit", lesson="fit")
def intercept_last(X, y):
    """Your intercept stands last. Whoever reads the list as agreed multiplies the age with the intercept, and every patient gets a nonsense risk with many decimals."""
    b = fit_logit(X, y)
    return [*b[1:], b[0]]


@mistake("the healthy as cases", task="fit_logit", lesson="fit")
def the_healthy_as_cases(X, y):
    """Every sign is turned: you modelled who stays well. The alert would go to the patients who need it least and leave out the sickest."""
    return [-weight for weight in fit_logit(X, y)]


@mistake("a straight line", task="fit_logit", lesson="fit")
def straight_line(X, y):
    """You fitted a straight line through zeros and ones. It promises a sick enough patient more than 100 %, and its weights are no odds. Use the risks of the logistic curve."""
    fit_logit(X, y)
    rows = [[1.0, *row] for row in X]
    size = range(len(rows[0]))
    return solve([[sum(row[i] * row[j] for row in rows) for j in size] for i in size], [sum(row[i] * t for row, t in zip(rows, y)) for i in size])


@mistake("a penalty", task="fit_logit", lesson="pitfalls")
def a_penalty(X, y):
    """Your weights are pulled towards zero, as a well-known library does unless told otherwise. It can be a good idea, but it is not what was agreed: the ward's risks would differ from those in the report."""
    fit_logit(X, y)
    rows = [[1.0, *row] for row in X]
    size = range(len(rows[0]))
    b = [0.0 for _ in size]
    for _ in range(25):
        risks = [sigmoid(sum(w * v for w, v in zip(b, row))) for row in rows]
        gradient = [sum(row[i] * (t - p) for row, t, p in zip(rows, y, risks)) - (b[i] if i else 0) for i in size]
        matrix = [[sum(row[i] * row[j] * p * (1 - p) for row, p in zip(rows, risks)) + (i == j > 0) for j in size] for i in size]
        b = [old + new for old, new in zip(b, solve(matrix, gradient))]
    return b


@mistake("separation ignored", task="fit_logit", lesson="fit")
def separation_ignored(X, y):
    """Where the classes are perfectly split the weights grow without end, and you returned the last ones. A coefficient of 700 is no strong predictor, it is often a leak. Refuse before a patient gets a risk of 100 %."""
    if len(set(y)) < 2:
        raise ValueError("one class")
    return _rounds(X, y)


@mistake("one class accepted", task="fit_logit", lesson="fit")
def one_class_accepted(X, y):
    """With only cases, or only non-cases, you return a model. It has never seen the difference it is to find, and it would call every patient of the next ward the same."""
    if len(set(y)) < 2 and len(y) > 0:
        return [0.0 for _ in range(1 + len(X[0]))]
    return fit_logit(X, y)


@mistake("the columns as they stand", task="sepsis_coefficients", lesson="leak")
def raw_columns():
    """You fitted the columns as they stand, not the seven inputs. A temperature of 35 and one of 39 are both dangerous; one straight weight for it cannot say so, and the cold patient is overlooked."""
    return fit_logit([[row[name] for name in ("age", "hr", "rr", "temp", "sbp", "wbc", "lactate")] for row in rows], [row["y"] for row in rows])


@mistake("antibiotics as an input", task="sepsis_coefficients", lesson="leak")
def antibiotics_as_an_input():
    """Nine numbers: the antibiotic order is among your inputs. It is written about 90 minutes after the prediction, because the team already suspects sepsis. At the bedside the model would wait for it in vain."""
    return fit_logit([[*inputs(row), row["abx"]] for row in rows], [row["y"] for row in rows])


@mistake("antibiotics as the outcome", task="sepsis_coefficients", lesson="leak")
def antibiotics_as_the_outcome():
    """You fitted who is given antibiotics. That is what the team does, not what the patient has; those whom the team overlooks would be overlooked by the model as well. The outcome is `y`."""
    return fit_logit([inputs(row) for row in rows], [row["abx"] for row in rows])


@mistake("the intercept left out of the list", task="sepsis_coefficients", lesson="fit")
def intercept_left_out():
    """Seven numbers: the intercept is gone. Without it the model ranks as before, but every patient seems to start from 50 %. Keep all eight."""
    return sepsis_coefficients[1:]
