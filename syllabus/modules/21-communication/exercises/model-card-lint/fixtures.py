FILLED = {
    "intended_use": "Adult ward deterioration alert",
    "out_of_scope": "Children and pregnancy care",
    "training_data": "Site one 2021 to 2023 stays",
    "evaluation_data": "Second site, 2,500 stays",
    "limitations": "Over-predicts at the second site",
    "human_oversight": "Nurse reviews before paging",
    "version": "1.0.0",
    "contact": "ai-safety desk",
}
ODD = [None, "", "none", "TBD, tba; unknown (n/a) none.", "A bit under twenty.", "Exactly twenty chars", "v2", "10.2.33", "1.2"]


def hidden_case(s):
    """A card with about one fault in six places of its text, and up to three metrics and subgroups."""
    card = dict(FILLED)
    for key in FILLED:
        fault = s.i(12)
        if fault == 0:
            del card[key]
        elif fault == 1:
            card[key] = ODD[s.i(9)]
    metrics = []
    for name in ["AUROC", "slope", "O/E"][: s.i(4)]:
        metric = {"name": name, "kind": "discrimination" if name == "AUROC" else "calibration"}
        low = s.i(10) / 10
        for key, number in (("value", low + (s.i(5) - 1) / 10), ("lo", low), ("hi", low + 0.2)):
            if s.b(0.9):
                metric[key] = number
        metrics.append(metric)
    card["metrics"] = metrics
    card["subgroups"] = [{"name": name, "n": s.i(4) * 100} for name in ["women", "65 or older", "pregnant"][: s.i(4)]]
    return {"card": card}


# What a reader misses, by the first part of the code.
LOST = {
    "MISSING": "nobody can act on what is not there",
    "THIN": "an empty sentence looks answered, and the nurse finds the limit first",
    "FORMAT": "no one can say later which version paged for this patient",
    "METRIC-NO-VALUE": "a name without a number tells the ward nothing",
    "METRIC-NO-CI": "a number without interval hides how few patients with the event it rests on",
    "METRIC-CI-ORDER": "value and interval contradict each other, and one of them is about other patients",
    "METRICS": "clinicians will read the risk as a probability, and nobody checked that it is one",
    "SUBGROUP-NO-N": "a group is named, but perhaps nobody of it was ever tested",
}
REPORTED = {"AUROC": (0.775, 0.732, 0.818), "slope": (0.92, 0.75, 1.10)}


def card_problems(card):
    """The codes that are left, and metrics that are not those of the report, as (code, sentence) pairs."""
    problems = [(code, f"`{code}`: {LOST[code.split(':')[0]]}.") for code in model_card_lint(card)]
    given = {metric.get("name"): metric for metric in card.get("metrics") or []}
    for name, numbers in REPORTED.items():
        if name not in given:
            problems.append((f"left-out:{name}", f"The report measured the {name}; the card does not say so, and half a test passes for a whole one."))
        elif tuple(given[name].get(key) for key in ("value", "lo", "hi")) != numbers:
            problems.append((f"other:{name}", f"The {name} on the card is not the one of the report: the ward would trust a number that nobody measured here."))
    return problems
