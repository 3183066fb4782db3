def _strata(y, score, marker):
    """(AUROC or None, cases, patients) for each value of the marker, smallest first."""
    found = []
    for value in sorted(set(marker)):
        here = [at for at, mark in enumerate(marker) if mark == value]
        truths = [y[at] for at in here]
        found.append((auroc(truths, [score[at] for at in here]), sum(truths), len(here)))
    return found


def _with_within(y, score, marker, within):
    """The right dict with another value within, and the verdict that follows from it."""
    right = shortcut_probe(y, score, marker)
    overall = right["overall"]
    suspect = None if overall is None or within is None else overall - within >= 0.10 - 1e-9
    return {**right, "within": within, "suspect": suspect}


def _weighted(y, score, marker, weight):
    known = [(area, weight(cases, n)) for area, cases, n in _strata(y, score, marker) if area is not None]
    total = sum(share for _, share in known)
    return _with_within(y, score, marker, sum(area * share for area, share in known) / total if total else None)


@mistake("simple mean of strata", task="shortcut_probe", lesson="shortcuts")
def simple_mean(y, score, marker):
    """A stratum with few pairs got the same say. Three films can then lift a number that many patients contradict, and a score that knows only the scanner passes. Weight by cases × non-cases."""
    return _weighted(y, score, marker, lambda cases, n: 1)


@mistake("weighted by patients", task="shortcut_probe", lesson="shortcuts")
def by_patients(y, score, marker):
    """You weighted by the number of patients. A ward full of well people carries nearly the whole vote, though hardly any case was ranked there. AUROC counts pairs; so must its average."""
    return _weighted(y, score, marker, lambda cases, n: n)


@mistake("weighted by cases", task="shortcut_probe", lesson="shortcuts")
def by_cases(y, score, marker):
    """You weighted by cases alone. The intensive unit, where nearly all are sick and few comparisons exist, decides for everyone. A pair needs a case and a non-case; count both."""
    return _weighted(y, score, marker, lambda cases, n: cases)


@mistake("overall only", task="shortcut_probe", lesson="shortcuts")
def overall_only(y, score, marker):
    """You took the ranking among all for the ranking within. The high AUROC came from knowing which scanner the sick use, and the patient who walks in is judged by a score that never saw his lungs."""
    return _with_within(y, score, marker, auroc(y, score))


@mistake("an undefined stratum counted as one half", task="shortcut_probe", lesson="shortcuts")
def half_for_undefined(y, score, marker):
    """A stratum without cases says nothing about ranking, and you let it say "coin". A sound model would be withdrawn from patients because nobody at that scanner was ill."""
    right = shortcut_probe(y, score, marker)
    return _with_within(y, score, marker, 0.5) if right["within"] is None else right


@mistake("an undefined stratum in the mean", task="shortcut_probe", lesson="shortcuts")
def half_in_the_mean(y, score, marker):
    """You averaged the strata one by one, and one without pairs came in as a coin. Patients nobody could rank pull the number down, and the model is suspected for a scanner it was never tested at."""
    strata = _strata(y, score, marker)
    return _with_within(y, score, marker, sum(0.5 if area is None else area for area, _, _ in strata) / len(strata) if strata else None)


@mistake("no answer taken for no suspicion", task="shortcut_probe", lesson="shortcuts")
def unknown_is_false(y, score, marker):
    """Where nobody could be compared you cleared the model. All the sick lay in bed, all the well stood: the worst case for a shortcut, and your report says "not suspect". Leave it open."""
    right = shortcut_probe(y, score, marker)
    return {**right, "suspect": bool(right["suspect"])}


@mistake("more than 0.10", task="shortcut_probe", lesson="shortcuts")
def strictly_more(y, score, marker):
    """A gap of exactly 0.10 slipped through: either the rule was read as "more than", or the last bit of the subtraction decided. A rule that protects patients must not hang on the sixteenth digit."""
    right = shortcut_probe(y, score, marker)
    if right["suspect"] is None:
        return right
    return {**right, "suspect": right["overall"] - right["within"] >= 0.10}


@mistake("a gap in either direction", task="shortcut_probe", lesson="shortcuts")
def either_direction(y, score, marker):
    """You also suspect models that rank *better* within. There the marker hides a good ranking, it does not make one. A model that helps at each scanner would be taken away from the patients."""
    right = shortcut_probe(y, score, marker)
    if right["suspect"] is None:
        return right
    return {**right, "suspect": abs(right["overall"] - right["within"]) >= 0.10 - 1e-9}


@mistake("suspect by the marker alone", task="shortcut_probe", lesson="shortcuts")
def by_the_marker(y, score, marker):
    """You suspect the model because the marker ranks well. Portable films do come from sicker patients; a model can know that and read lungs too. Look at what is left among equals before you take it away."""
    right = shortcut_probe(y, score, marker)
    if right["suspect"] is None:
        return right
    return {**right, "suspect": right["marker_only"] >= 0.60}


@mistake("the score ranks the marker", task="shortcut_probe", lesson="shortcuts")
def score_on_marker(y, score, marker):
    """You asked how well the score finds the scanner. Interesting, but the report needs how well the scanner finds the sick: that is what a model gains by looking at nothing else of the patient."""
    return {**shortcut_probe(y, score, marker), "marker_only": auroc([1 if mark == max(marker) else 0 for mark in marker], score) if y else None}


@mistake("the portable films only", task="shortcut_probe", lesson="shortcuts")
def one_stratum(y, score, marker):
    """You looked at one value of the marker only. Those who walk in, the ones such a model sends home, have no say in your number. Every stratum with pairs votes."""
    marked = [(truth, value) for truth, value, mark in zip(y, score, marker) if mark == 1]
    return _with_within(y, score, marker, auroc([truth for truth, _ in marked], [value for _, value in marked]))


def _both(probe):
    return {"seven": probe(y, seven, abx), "eight": probe(y, eight, abx)}


@mistake("the mean of two groups", task="two_models", lesson="shortcuts")
def mean_of_two():
    """You averaged the two groups as they are. Few of those without an order are ill, so the two hold very different numbers of pairs. The board would compare versions by patients who hardly count."""
    return _both(simple_mean)


@mistake("the ranking among all twice", task="two_models", lesson="shortcuts")
def among_all():
    """You compared the versions among all stays. By that number the newer one is far better, and it is bought for knowing what the doctor already did. Ask among patients with the same order."""
    return _both(overall_only)


@mistake("the same risks for both", task="two_models", lesson="shortcuts")
def same_risks():
    """Both entries come from the risks with eight columns. The board sees no difference between the versions and keeps the one that waits for an order before it finds a patient."""
    return {"seven": shortcut_probe(y, eight, abx), "eight": shortcut_probe(y, eight, abx)}


@mistake("names exchanged", task="two_models", lesson="shortcuts")
def exchanged():
    """You exchanged the names. The sound version would be withdrawn, and the wards get the one that finds a patient only after a doctor has."""
    return {"seven": shortcut_probe(y, eight, abx), "eight": shortcut_probe(y, seven, abx)}
