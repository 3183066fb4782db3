import math as _math


def _pairs(y, s, tie):
    """The share of pairs won, with another value for a tie; gaps and refusals as in the reference."""
    if auroc(y, s) is None:
        return None
    cases = [score for truth, score in zip(y, s) if truth == 1]
    others = [score for truth, score in zip(y, s) if truth == 0]
    wins = sum(1 if case > other else tie if case == other else 0 for case in cases for other in others)
    return wins / (len(cases) * len(others))


@mistake("ties count 1", task="auroc", lesson="ranking")
def ties_count_one(y, s):
    """A model that gives everyone 0.5 looked perfect. You counted equal scores as wins, so a score that cannot tell the dying from the well is bought for the ward."""
    return _pairs(y, s, 1)


@mistake("ties count 0", task="auroc", lesson="ranking")
def ties_count_zero(y, s):
    """Equal scores were treated as wrong order, and an empty model looks worse than a coin. A score in coarse steps would be turned down for errors it did not make. A tie is half a win."""
    return _pairs(y, s, 0)


@mistake("counted from the wrong end", task="auroc", lesson="ranking")
def wrong_end(y, s):
    """You counted the pairs in which the *well* patient has the higher score. A model that finds the sick would be turned down, and one that pages for the well be bought."""
    good = auroc(y, s)
    return None if good is None else 1 - good


@mistake("ties in the order of the file", task="auroc", lesson="ranking")
def ties_by_file_order(y, s):
    """Patients with equal scores were ranked by their place in the file. Sort the file in another way, and the same model gets another number; a board could be shown the better one. Equal scores share the mean of their ranks."""
    if auroc(y, s) is None:
        return None
    places = {at: place for place, at in enumerate(sorted(range(len(s)), key=lambda at: s[at]))}
    return auroc(y, [places[at] for at in range(len(s))])


@mistake("pairs won, not their share", task="auroc", lesson="ranking")
def pairs_won(y, s):
    """You left the number of pairs that were won. A large hospital then has a better model than a small one, whatever it tells of their patients. Divide by the number of all pairs, cases × non-cases."""
    good = auroc(y, s)
    return None if good is None else good * sum(y) * (len(y) - sum(y))


@mistake("pairs won for each patient", task="auroc", lesson="ranking")
def per_patient(y, s):
    """You divided the pairs that were won by the number of patients. Each patient stands in many pairs, so the number can pass 1, and no board can compare it with the vendor's 0.90. Divide by cases × non-cases."""
    good = auroc(y, s)
    return None if good is None else good * sum(y) * (len(y) - sum(y)) / len(y)


@mistake("patients without a score left out", task="auroc", lesson="ranking")
def missing_left_out(y, s):
    """You dropped the patient without a score. Those are often the sickest, whose bloods were not back yet, and the AUROC speaks of the others. Stop, so that somebody asks why there is no score."""
    known = [(truth, score) for truth, score in zip(y, s) if score is not None]
    return auroc([truth for truth, _ in known], [score for _, score in known])


@mistake("steps of 0.1", task="auroc", lesson="pitfalls")
def steps(y, s):
    """Coarse steps hide real ordering errors between patients: the case at 0.31 and the non-case at 0.34 became equal. Compare the scores as they are, not a grid of thresholds."""
    auroc(y, s)
    return auroc(y, [_math.floor(score * 10 + 1e-9) for score in s])


@mistake("accuracy at 0.5", task="auroc", lesson="not-said")
def accuracy(y, s):
    """You counted right calls at 0.5. That is a threshold result, not ranking. In the default data a model that flags nobody is 95 % accurate and finds no patient."""
    if auroc(y, s) is None:
        return None
    return sum(1 for truth, score in zip(y, s) if (score >= 0.5) == (truth == 1)) / len(y)


@mistake("never below one half", task="auroc", lesson="ranking")
def never_below_half(y, s):
    """You turned an AUROC below 0.5 around. A model that ranks the well above the sick would enter the ward with a good number and page for the wrong people. Below 0.5 is a finding; report it."""
    good = auroc(y, s)
    return None if good is None else max(good, 1 - good)


@mistake("one half without pairs", task="auroc", lesson="ranking")
def half_without_pairs(y, s):
    """With only cases there is no pair, and you reported a coin. A clinic where the model was never tested reads as one where it failed. No pair, no AUROC: None."""
    good = auroc(y, s)
    return 0.5 if good is None else good


@mistake("missing score as zero", task="auroc", lesson="ranking")
def missing_as_zero(y, s):
    """A patient nobody scored was ranked as the healthiest of all. If he is a case, the model gets the blame; if not, the credit. He cannot be ranked: stop and say so."""
    return auroc(y, [0 if score is None else score for score in s])


@mistake("missing score as if there were no pairs", task="auroc", lesson="ranking")
def missing_as_no_pairs(y, s):
    """A score is missing, and your answer is None, as if there were no pairs. The report says "not applicable" where it should say "one patient was never scored", and nobody looks for her. Stop instead."""
    return None if None in s else auroc(y, s)


def _risks():
    return [row["y"] for row in rows], [risk(row) for row in rows]


@mistake("accuracy of the model", task="external_auroc", lesson="not-said")
def accuracy_of_the_model():
    """You left the accuracy at 0.5. It looks splendid because most stays have no sepsis; flagging nobody would look better still. The claim to be tested is about ranking."""
    return accuracy(*_risks())


@mistake("lactate alone", task="external_auroc", lesson="ranking")
def lactate_alone():
    """You ranked by lactate, not by the model. Useful to know what one blood value can do, but the vendor's claim would be judged by another score. Use `risk(row)`."""
    return auroc([row["y"] for row in rows], [row["lactate"] for row in rows])


@mistake("rounded risks", task="external_auroc", lesson="pitfalls")
def rounded_risks():
    """You rounded the risks before ranking. Patients who differ were made equal, and the number drifts. Rank first; round when you print."""
    y, s = _risks()
    return auroc(y, [round(score, 1) for score in s])


@mistake("outcome and risk exchanged", task="external_auroc", lesson="ranking")
def not_a_ranking():
    """You counted from the wrong end, so well patients outrank the sick. The vendor would be told that the model is worse than a coin. Cases are the rows with y = 1."""
    y, s = _risks()
    return auroc([1 - truth for truth in y], s)
