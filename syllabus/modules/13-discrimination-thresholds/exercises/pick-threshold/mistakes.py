def _at(y, s, t, flagged=lambda score, t: score >= t):
    """The entries of the answer at a threshold."""
    cases, others = sum(y), len(y) - sum(y)
    tp = sum(1 for truth, score in zip(y, s) if truth == 1 and flagged(score, t))
    alerts = sum(1 for score in s if flagged(score, t))
    return {
        "t": t,
        "sens": tp / cases,
        "spec": 1 - (alerts - tp) / others if others else None,
        "ppv": tp / alerts if alerts else None,
        "alerts": alerts,
    }


def _first(y, s, meets, flagged=lambda score, t: score >= t):
    """The answer at the highest observed score that meets another requirement; None when none does."""
    found = (t for t in sorted(set(s), reverse=True) if meets(t))
    return next((_at(y, s, t, flagged) for t in found), None)


@mistake("lowest threshold that meets it", task="pick_threshold", lesson="threshold")
def lowest(y, s, min_sens):
    """You page for every patient to catch the same cases. Every low threshold meets the requirement; the ward needs the highest that does. After a week of such pages nobody looks up."""
    return None if sum(y) == 0 else _at(y, s, min(s))


@mistake("s > t", task="pick_threshold", lesson="pitfalls")
def strictly_above(y, s, min_sens):
    """Your threshold misses one more case than you promise: the patient exactly at t is not flagged. The agreement says "t or more". Count with the same rule you search with."""
    good = pick_threshold(y, s, min_sens)
    return None if good is None else _at(y, s, good["t"], lambda score, t: score > t)


@mistake("s > t in the search too", task="pick_threshold", lesson="pitfalls")
def strictly_above_throughout(y, s, min_sens):
    """You flag above t and search with the same rule, so your t lies one score too low. Set into a system that flags "t or more", it pages for patients you never counted, and the ward's plan is wrong."""
    if sum(y) == 0:
        return None
    above = lambda score, t: score > t
    return _first(y, s, lambda t: _at(y, s, t, above)["sens"] >= min_sens - 1e-9, above)


@mistake("Youden", task="pick_threshold", lesson="owner")
def youden(y, s, min_sens):
    """Nobody asked for balance; the ward asked to miss at most so many. You maximised sensitivity plus specificity and ignored the requirement. The patients beyond the promise are missed without anyone having chosen it."""
    if sum(y) == 0:
        return None
    best = max(sorted(set(s), reverse=True), key=lambda t: _at(y, s, t)["sens"] + (_at(y, s, t)["spec"] or 0))
    return _at(y, s, best)


@mistake("cut at 0.5", task="pick_threshold", lesson="threshold")
def cut_at_half(y, s, min_sens):
    """You cut at 0.5, whatever was required. In the default sepsis data that finds 15 of 116 cases. A half is a habit, not an agreement with anybody."""
    return None if sum(y) == 0 else _at(y, s, 0.5)


@mistake("more than required", task="pick_threshold", lesson="threshold")
def more_than_required(y, s, min_sens):
    """You wanted *more* than the required sensitivity. At exactly four in five the promise is kept; going on adds pages nobody asked for, and none of them is in the agreement."""
    if sum(y) == 0:
        return None
    return _first(y, s, lambda t: _at(y, s, t)["sens"] > min_sens + 1e-9)


@mistake("PPV required", task="pick_threshold", lesson="threshold")
def ppv_required(y, s, min_sens):
    """You made sure that enough *alerts* are right, not that enough *patients* are found. One sure alert satisfies you, and the other cases die unpaged. The requirement is a sensitivity."""
    if sum(y) == 0:
        return None
    return _first(y, s, lambda t: _at(y, s, t)["ppv"] >= min_sens - 1e-9)


@mistake("specificity over everyone", task="pick_threshold", lesson="threshold")
def spec_over_everyone(y, s, min_sens):
    """Your specificity divides by all patients, so the cases count as if they had been disturbed. Only patients without the condition can be left alone rightly; they are its denominator."""
    good = pick_threshold(y, s, min_sens)
    if good is None or good["spec"] is None:
        return good
    return {**good, "spec": good["spec"] * (len(y) - sum(y)) / len(y)}


@mistake("false-positive rate for specificity", task="pick_threshold", lesson="threshold")
def fpr_for_spec(y, s, min_sens):
    """Your specificity is the share of the well who *are* flagged. The ward reads 0 as "everyone is disturbed" where nobody is, and turns down the quietest threshold. Count the well who are left alone."""
    good = pick_threshold(y, s, min_sens)
    return good if good is None or good["spec"] is None else {**good, "spec": 1 - good["spec"]}


@mistake("only false alerts counted", task="pick_threshold", lesson="threshold")
def only_false_alerts(y, s, min_sens):
    """You counted only the false alerts. The nurse walks for the right ones, too, and before she comes nobody knows which is which. The plan must hold everyone who is flagged."""
    good = pick_threshold(y, s, min_sens)
    return None if good is None else {**good, "alerts": round(good["alerts"] * (1 - good["ppv"]))}


@mistake("zero without a well patient", task="pick_threshold", lesson="threshold")
def zero_without_others(y, s, min_sens):
    """Nobody here is well, and you report a specificity of 0: "every well patient is disturbed". There was none to disturb or to spare. Leave it open, or the ward refuses a threshold for patients who never came."""
    good = pick_threshold(y, s, min_sens)
    return None if good is None else {**good, "spec": good["spec"] or 0}


def _ward(min_sens):
    return pick_threshold([row["y"] for row in rows], [risk(row) for row in rows], min_sens)


@mistake("one in five found", task="ward_threshold", lesson="threshold")
def one_in_five_found():
    """You found one case in five instead of missing one. Four of five patients would have no page, and the ward would think it is covered."""
    return _ward(0.2)


@mistake("every case found", task="ward_threshold", lesson="threshold")
def every_case():
    """You left nobody out. The ward did not ask for that, and it pays with pages for nearly everyone. The last cases are the dearest."""
    return _ward(1)


@mistake("half of them found", task="ward_threshold", lesson="threshold")
def half_found():
    """Half of the cases is not "at most one in five missed". The ward would lose one patient in two, with the promise still on its wall."""
    return _ward(0.5)


@mistake("Youden for the ward", task="ward_threshold", lesson="owner")
def youden_for_the_ward():
    """A fair middle, and fewer alerts; but the ward's promise is broken. It would miss far more than one in five and believe otherwise."""
    order = sorted(rows, key=risk, reverse=True)
    cases = sum(row["y"] for row in rows)
    tp, best, at = 0, -1.0, None
    for k, row in enumerate(order, 1):
        tp += row["y"]
        gain = tp / cases - (k - tp) / (len(rows) - cases)
        if gain > best:
            best, at = gain, risk(row)
    return _at([row["y"] for row in rows], [risk(row) for row in rows], at)


@mistake("all 100 days", task="nightly_price", lesson="threshold")
def all_days():
    """You gave the sum of a hundred days. Nobody is staffed for a hundred days at once; the ward asked what one day costs."""
    return {name: number * days for name, number in nightly_price.items()}


@mistake("all cases taken for found", task="nightly_price", lesson="threshold")
def all_cases_found():
    """You took all cases off the alerts, also those that were missed. A missed patient raises no alert, right or wrong, so the ward expects fewer walks in vain than there will be."""
    cases = sum(row["y"] for row in rows)
    return {"alerts": nightly_price["alerts"], "false": nightly_price["alerts"] - cases / days}


@mistake("right alerts as false", task="nightly_price", lesson="threshold")
def right_as_false():
    """You counted the right alerts as false ones. The ward would expect a calm day with hardly a walk in vain. PPV is the part that is right; the rest is false."""
    return {"alerts": nightly_price["alerts"], "false": nightly_price["alerts"] - nightly_price["false"]}


@mistake("false alerts from specificity alone", task="nightly_price", lesson="threshold")
def from_specificity():
    """You applied 1 − specificity to the alerts. It is a share of the *well*, not of the alerts, so most walks in vain have vanished from your plan. Among alerts, ask PPV."""
    return {"alerts": nightly_price["alerts"], "false": nightly_price["alerts"] * (1 - ward_threshold["spec"])}
