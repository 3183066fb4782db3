def _scores(weights, X):
    return [sum(w * x for w, x in zip(weights, row)) for row in X]


def _losses(weights, X, y, seed, scramble, loss=lambda base, after: base - after, order=lambda n, seed, j: shuffled(n, seed + j)):
    """The reference with one of its steps exchanged. scramble(rows, order, j) gives the rows to score."""
    base = auroc(y, _scores(weights, X))
    if base is None:
        return [None for _ in (X[0] if X else [])]
    return [
        loss(base, auroc(y, _scores(weights, scramble(X, order(len(X), seed, j), j))))
        for j in range(len(X[0]) if X else 0)
    ]


def _column(X, order, j):
    return [[*row[:j], X[other][j], *row[j + 1 :]] for row, other in zip(X, order)]


@mistake("shuffles X in place", task="perm_importance", lesson="permutation")
def in_place(weights, X, y, seed):
    """Later features inherit the damage: once the pulse is scrambled it stays so, and the pressure is blamed for both. The ward would guard the wrong measurement. Each column needs the patients' original rows."""
    base = auroc(y, _scores(weights, X))
    losses = []
    for j in range(len(X[0]) if X else 0):
        X = _column(X, shuffled(len(X), seed + j), j)
        losses.append(None if base is None else base - auroc(y, _scores(weights, X)))
    return losses


@mistake("retrains per feature", task="perm_importance", lesson="correlated")
def retrains(weights, X, y, seed):
    """You fitted a new model without the column. You asked what a new model could do, not what this one uses. Where two inputs say the same, both look needless, and tonight's patients are scored by this model."""
    return _refitted(weights, X, y) if X else []


@mistake("the same order for every column", task="perm_importance", lesson="permutation")
def same_order(weights, X, y, seed):
    """You used one order for all columns. Columns are then compared by a single draw of chance: if it happens to be mild, everything looks unimportant to the patient's score. Column j has the seed plus j."""
    return _losses(weights, X, y, seed, _column, order=lambda n, seed, j: shuffled(n, seed))


@mistake("columns counted from one", task="perm_importance", lesson="permutation")
def from_one(weights, X, y, seed):
    """Your first column takes the seed plus one. Sound numbers, and no colleague will get the same: the ward sees two reports about one model and trusts neither. The first column is number 0."""
    return _losses(weights, X, y, seed, _column, order=lambda n, seed, j: shuffled(n, seed + j + 1))


@mistake("dealt out the other way", task="perm_importance", lesson="permutation")
def other_way(weights, X, y, seed):
    """You gave the value of row i to row order[i] instead of the other way round. It is a fair shuffle, but another one: your report on the ward's model cannot be checked by anyone."""
    return _losses(weights, X, y, seed, lambda X, order, j: _column(X, sorted(range(len(X)), key=lambda at: order[at]), j))


@mistake("whole rows scrambled", task="perm_importance", lesson="permutation")
def whole_rows(weights, X, y, seed):
    """You moved whole patients. Every column is broken at once, so each gets the blame for all, and no one learns which measurement the score of the next patient hangs on. Move one column, keep the others."""
    return _losses(weights, X, y, seed, lambda X, order, j: [X[other] for other in order])


@mistake("the AUROC that is left", task="perm_importance", lesson="permutation")
def what_is_left(weights, X, y, seed):
    """You report what is left, not what is lost. The input that matters least has the largest number; read as a ranking, the ward would let the vital one be late."""
    return _losses(weights, X, y, seed, _column, lambda base, after: after)


@mistake("after minus before", task="perm_importance", lesson="permutation")
def turned(weights, X, y, seed):
    """You subtracted the wrong way round. What the model needs most stands at the end of your list with a minus sign, and the ward protects the input that does nothing for its patients."""
    return _losses(weights, X, y, seed, _column, lambda base, after: after - base)


@mistake("losses below zero set to zero", task="perm_importance", lesson="permutation")
def cut_at_zero(weights, X, y, seed):
    """You hid the losses below zero. There the patients were ranked better with the column scrambled: it may be wired the wrong way round. That warning belongs into the report."""
    return _losses(weights, X, y, seed, _column, lambda base, after: max(0, base - after))


@mistake("losses without their sign", task="perm_importance", lesson="permutation")
def without_sign(weights, X, y, seed):
    """You dropped the sign. An input that makes the ranking *worse* now looks like one that the model needs, and the ward would guard a measurement that misleads it. Keep what lies below zero."""
    return _losses(weights, X, y, seed, _column, lambda base, after: abs(base - after))


@mistake("loss as a share of the AUROC", task="perm_importance", lesson="permutation")
def relative(weights, X, y, seed):
    """You divided each loss by the AUROC. The poorer the model, the more each input seems to matter to its patients, and two wards cannot compare their lists. Report the plain difference."""
    return _losses(weights, X, y, seed, _column, lambda base, after: (base - after) / base if base else 0)


@mistake("the column replaced by its mean", task="perm_importance", lesson="permutation")
def mean_instead(weights, X, y, seed):
    """You gave everyone the mean. No patient mix looks like that, and a model with a threshold at the mean does odd things there. Scrambling keeps every value real and only takes it from its owner."""
    def flat(X, order, j):
        middle = sum(row[j] for row in X) / len(X)
        return [[*row[:j], middle, *row[j + 1 :]] for row in X]

    return _losses(weights, X, y, seed, flat)


@mistake("each column on its own", task="perm_importance", lesson="permutation")
def alone(weights, X, y, seed):
    """You measured how each column ranks patients by itself. That is a fact about the data; the model may ignore the column. The ward asked what the score in front of them depends on."""
    if auroc(y, _scores(weights, X)) is None:
        return _losses(weights, X, y, seed, _column)
    return [auroc(y, [row[j] for row in X]) for j in range(len(X[0]))]


@mistake("zero without an AUROC", task="perm_importance", lesson="permutation")
def zero_without(weights, X, y, seed):
    """With only cases there is no ranking, and you report that every input is needless. A ward where the model was never tested would stop measuring. No AUROC, no loss: None."""
    return [0 if loss is None else loss for loss in _losses(weights, X, y, seed, _column)]


def _refitted(weights, X, y):
    """Loss of a least-squares model on the remaining columns, which ranks as a logistic one where a single column is left."""
    base = auroc(y, _scores(weights, X))
    if base is None:
        return [None for _ in X[0]]
    losses = []
    for j in range(len(X[0])):
        inputs = [[1, *row[:j], *row[j + 1 :]] for row in X]
        losses.append(base - auroc(y, _fitted(inputs, y)))
    return losses


def _fitted(inputs, y):
    """Fitted values of a straight line, rounded so that equal patients tie."""
    p = len(inputs[0])
    system = [
        [sum(row[a] * row[b] for row in inputs) + (1e-9 if a == b else 0) for b in range(p)]
        + [sum(row[a] * truth for row, truth in zip(inputs, y))]
        for a in range(p)
    ]
    for a in range(p):
        system[a] = [value / system[a][a] for value in system[a]]
        for b in range(p):
            if b != a:
                system[b] = [v - system[b][a] * u for v, u in zip(system[b], system[a])]
    return [round(sum(line[p] * x for line, x in zip(system, row)), 6) for row in inputs]


def _mean_losses(seeds=(100, 200, 300), change=lambda loss, j: loss):
    runs = [perm_importance(risk_of, X, y, seed) for seed in seeds]
    return {name: change(sum(run[j] for run in runs) / len(runs), j) for j, name in enumerate(NAMES)}


@mistake("a single shuffle", task="sepsis_importance", lesson="permutation")
def single_shuffle():
    """You shuffled once. In the default data one seed gives age three times the loss that another does; the ward would plan its night by the luck of one draw. Take the mean of the three seeds."""
    return _mean_losses((100,))


@mistake("the sum of three", task="sepsis_importance", lesson="permutation")
def sum_of_three():
    """You added the three losses. The order is right, the size is tripled: a late lactate would seem to ruin the ranking, and the ward distrusts a score that still helps its patients."""
    return _mean_losses(change=lambda loss, j: 3 * loss)


@mistake("coefficients as importance", task="sepsis_importance", lesson="permutation")
def coefficients():
    """You ranked by the coefficients. They depend on the unit, and temperature seems to beat blood pressure because one degree is large and 10 mmHg is small. Patients vary in what they vary; scramble to see it."""
    return dict(zip(NAMES, COEFFICIENTS[1:]))


@mistake("each column alone on these stays", task="sepsis_importance", lesson="permutation")
def alone_on_stays():
    """You measured how each column ranks the patients by itself. The model may ignore a good column or need a poor one. The ward asked about the score it is paged by."""
    return {name: auroc(y, [row[j] for row in X]) for j, name in enumerate(NAMES)}


@mistake("what is left of the AUROC", task="sepsis_importance", lesson="permutation")
def left_of_it():
    """You left the AUROC after scrambling, not the loss. Read from the top, the list begins with the input that matters least to the patient's score."""
    base = auroc(y, [risk_of(row) for row in X])
    return _mean_losses(change=lambda loss, j: base - loss)
