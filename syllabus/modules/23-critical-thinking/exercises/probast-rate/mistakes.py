DOMAINS = ["participants", "predictors", "outcome", "analysis"]


def _worst(ratings):
    return "high" if "high" in ratings else "unclear" if "unclear" in ratings else "low"


def _rated(answers, domain, overall=_worst):
    """A rating with another rule for a domain or for the whole; refusals as in the reference."""
    probast_rate(answers)
    rating = {name: domain(answers.get(name, [])) for name in DOMAINS}
    return {**rating, "overall": overall(list(rating.values()))}


def _right(given):
    return probast_rate({"analysis": given})["analysis"]


def _majority(given):
    yes, no, open_ones = (sum(answer in kind for answer in given) for kind in (("Y", "PY"), ("N", "PN"), ("NI",)))
    if no > yes:
        return "high"
    return "unclear" if open_ones > yes or not given else "low"


@mistake("majority vote", lesson="domains")
def majority_vote(answers):
    """You let the answers of a domain vote. One fatal flaw in the analysis is not outvoted: patients who were in the training data spoil the result, however well the rest was done, and the ward meets new patients."""
    return _rated(answers, _majority)


@mistake("the domains vote", lesson="domains")
def domains_vote(answers):
    """You let the four domains vote on the whole. Three sound domains do not repair the fourth. The unit reads "low", and the patients get alerts whose quality was never measured."""
    return _rated(answers, _right, lambda found: max(["low", "unclear", "high"], key=found.count))


@mistake("no information taken as yes", lesson="domains")
def no_information_is_yes(answers):
    """You took "no information" as a yes. Not reported is not done. If the lactate came after the prediction, no patient will ever have it in time, and you would never have asked."""
    return probast_rate({name: ["Y" if answer == "NI" else answer for answer in given] for name, given in answers.items()})


@mistake("no information taken as no", lesson="domains")
def no_information_is_no(answers):
    """You took "no information" as a No. The paper may be sound and only badly written. A model that could help patients is dropped before anyone has sent one letter."""
    return probast_rate({name: ["N" if answer == "NI" else answer for answer in given] for name, given in answers.items()})


@mistake("a domain without answers passes", lesson="domains")
def empty_is_low(answers):
    """A domain that nobody has looked at was rated low. "We did not check" would stand in the file as "no risk", and what is wrong there reaches the patients unseen."""
    return _rated(answers, lambda given: "low" if not given else _right(given))


@mistake("domains left out of the result", lesson="domains")
def only_given(answers):
    """You rated only the domains that were answered. What nobody looked at has vanished from the table, and its reader takes silence for approval. All four belong there."""
    right = probast_rate(answers)
    rating = {name: right[name] for name in DOMAINS if name in answers}
    return {**rating, "overall": _worst(list(rating.values()))}


@mistake("probably no does not count", lesson="domains")
def probably_no(answers):
    """You let "probably no" pass. It is the honest word of somebody who sees the flaw and cannot prove it. Patients carry the risk either way."""
    return _rated(answers, lambda given: _right(["PY" if answer == "PN" else answer for answer in given]))


@mistake("a gap hides a flaw", lesson="domains")
def gap_first(answers):
    """You looked for gaps before flaws. A domain with a known flaw and a gap becomes merely unclear, somebody writes to the authors, and the alert goes live for patients in the meantime."""
    return _rated(answers, lambda given: "unclear" if "NI" in given else _right(given))


@mistake("an unclear domain hides a high one", lesson="domains")
def unclear_first(answers):
    """One domain is high, another unclear, and you call the whole unclear. The known flaw disappears behind the open question, and the model reaches patients while the question is answered. High first."""
    return _rated(answers, _right, lambda found: "unclear" if "unclear" in found else _worst(found))


@mistake("unknown answers let through", lesson="domains")
def unknown_passes(answers):
    """You rated answers that do not exist. A typing error, "?" for "N", then turns a flaw into a pass, and nobody sees which patients it concerns. Refuse what you do not know."""
    known = {name: [a for a in given if a in ("Y", "PY", "PN", "N", "NI")] for name, given in answers.items() if name in DOMAINS}
    unknown = {name: len(given) > len(known.get(name, [])) for name, given in answers.items()}
    return probast_rate({name: given or (["Y"] if unknown[name] else []) for name, given in known.items()})


@mistake("unknown domains let through", lesson="domains")
def unknown_domain(answers):
    """You passed over a domain that does not exist. If "analysis" was misspelt, its flaw has just been lost, and with it the warning for every patient. Refuse it."""
    return probast_rate({name: given for name, given in answers.items() if name in DOMAINS})


@mistake("a share of yes", task="two_papers", lesson="domains")
def share_of_yes():
    """You let the answers vote, and both papers pass, Summit with the better count. The unit buys a number that was reached on patients the model already knew."""
    return {name: majority_vote(answers) for name, answers in PAPERS.items()}


@mistake("only the verdicts", task="two_papers", lesson="domains")
def only_the_verdicts():
    """You left the overall word only. The unit cannot see which domain decides, nor what to ask the authors; the talk about the patients ends where it should begin."""
    return {name: probast_rate(answers)["overall"] for name, answers in PAPERS.items()}


@mistake("the gap passed", task="two_papers", lesson="domains")
def the_gap_passed():
    """Harbour came out low: you read "no information" as fine. If the lactate came after the prediction, the model knew the answer, and at the bedside it will not."""
    return {name: no_information_is_yes(answers) for name, answers in PAPERS.items()}
