import random as _random


def _by(ids, test_frac, seed, patients=sorted, order=shuffled, count=None, pick=lambda order, k: order[:k]):
    """The reference with one of its steps exchanged; the refusals are the same."""
    split_by_patient(ids, test_frac, seed)
    people = patients(set(ids)) if patients is sorted else patients(ids)
    n = len(people)
    k = count(test_frac, n) if count else min(n - 1, max(1, math.floor(test_frac * n + 0.5)))
    test = {people[at] for at in pick(order(n, seed), k)}
    return [at for at, one in enumerate(ids) if one not in test], [at for at, one in enumerate(ids) if one in test]


def _kept(k, n):
    return min(n - 1, max(1, k))


@mistake("row-level split", task="split_by_patient", lesson="split")
def row_level_split(ids, test_frac, seed):
    """You drew rows, so a patient can stand on both sides. The model is tested on people it has memorised; expect it to shine here and to fail the patients of the next hospital."""
    split_by_patient(ids, test_frac, seed)
    n = len(ids)
    test = sorted(shuffled(n, seed)[: _kept(math.floor(test_frac * n + 0.5), n)])
    return [at for at in range(n) if at not in test], test


@mistake("random module", task="split_by_patient", lesson="split")
def random_module(ids, test_frac, seed):
    """You shuffled with Python's own `random`. Another language or version draws other patients, and a split nobody can reproduce cannot be audited. Nobody could show that the test patients were new."""

    def order(n, seed):
        mixed = list(range(n))
        _random.Random(seed).shuffle(mixed)
        return mixed

    return _by(ids, test_frac, seed, order=order)


@mistake("unsorted set()", task="split_by_patient", lesson="split")
def unsorted_set(ids, test_frac, seed):
    """You took the patients in the order a set happens to have. It changes when Python is started again, and with it the test patients. Nobody can rebuild your test set for the audit."""
    return _by(ids, test_frac, seed, patients=lambda ids: list(set(ids)))


@mistake("the order of the file", task="split_by_patient", lesson="split")
def order_of_the_file(ids, test_frac, seed):
    """You listed the patients as they appear in the file. Sort the file by date, and other people are tested under the same seed. An auditor would rebuild another test set than yours."""
    return _by(ids, test_frac, seed, patients=lambda ids: list(dict.fromkeys(ids)))


@mistake("training and test exchanged", task="split_by_patient", lesson="split")
def exchanged(ids, test_frac, seed):
    """The two sides are exchanged. The model learns from the few and is tested on the many; it will be weaker for every patient than it had to be. Training comes first in the answer."""
    train, test = split_by_patient(ids, test_frac, seed)
    return test, train


@mistake("the last k", task="split_by_patient", lesson="split")
def the_last_k(ids, test_frac, seed):
    """You took the test patients from the end of the shuffled order. Random all the same, but not the agreed patients: a second team with the same seed tests other people and cannot confirm your result."""
    return _by(ids, test_frac, seed, pick=lambda order, k: order[-k:])


@mistake("the share cut down", task="split_by_patient", lesson="split")
def cut_down(ids, test_frac, seed):
    """You cut the number of test patients down where it should be rounded. Your test is smaller than the protocol says, and what it reports for patients less certain than it was planned to be."""
    return _by(ids, test_frac, seed, count=lambda frac, n: _kept(int(frac * n), n))


@mistake("round() at a half", task="split_by_patient", lesson="split")
def round_at_a_half(ids, test_frac, seed):
    """Python's `round` sends 2.5 to 2 and 3.5 to 4. Other languages do not, so two teams with one protocol test different patients. Use the rule of the task."""
    return _by(ids, test_frac, seed, count=lambda frac, n: _kept(round(frac * n), n))


@mistake("one side left empty", task="split_by_patient", lesson="split")
def one_side_left_empty(ids, test_frac, seed):
    """With few patients one of your sides is empty. A model without a single test patient gets a report all the same, and nobody notices that no one was tested. Keep at least one on each side."""
    return _by(ids, test_frac, seed, count=lambda frac, n: math.floor(frac * n + 0.5))


@mistake("missing patient kept in training", task="split_by_patient", lesson="split")
def missing_in_training(ids, test_frac, seed):
    """A row without a patient went to training. It may belong to somebody in your test, and then the model has seen that patient. Who cannot be named cannot be kept apart: stop and say so."""
    known = [one for one in ids if one is not None]
    return _by(known, test_frac, seed) if len(known) == len(ids) else _with_gaps(ids, known, test_frac, seed)


def _with_gaps(ids, known, test_frac, seed):
    test = {known[at] for at in split_by_patient(known, test_frac, seed)[1]}
    return [at for at, one in enumerate(ids) if one not in test], [at for at, one in enumerate(ids) if one in test]


@mistake("rows counted", task="shared_patients", lesson="split")
def rows_counted():
    """You counted stays, not people. A man with one stay on each side counts twice, and the report shows a leak twice as large as it is. Ask how many persons stand on both sides."""
    train, test = {ids[at] for at in row_train}, {ids[at] for at in row_test}
    both = train & test
    return {"by_row": sum(1 for one in ids if one in both), "by_patient": 0}


@mistake("everyone who came back", task="shared_patients", lesson="split")
def everyone_who_came_back():
    """You counted everyone with two stays. For about half of them both fell on the same side, and that is no leak. The report would accuse the split of patients it had kept together."""
    returned = sum(1 for one in set(ids) if ids.count(one) > 1)
    return {"by_row": returned, "by_patient": 0}


@mistake("rows compared", task="shared_patients", lesson="split")
def rows_compared():
    """You compared row positions. No row is on both sides, so the split looks clean, while the same people train and test the model. Look up the patient of each row."""
    return {"by_row": 0, "by_patient": 0}


@mistake("everyone in the test", task="shared_patients", lesson="split")
def everyone_in_the_test():
    """You counted all patients of the test. Only those who are in training as well were known to the model; the others are the honest part of the test."""
    return {"by_row": len({ids[at] for at in row_test}), "by_patient": len({ids[at] for at in split_by_patient(ids, 0.4, 7)[1]})}
