def _without(card, *starts):
    """The reference's codes except those that begin like this."""
    return [code for code in model_card_lint(card) if not code.startswith(starts)]


@mistake("AUROC alone accepted", task="model_card_lint", lesson="card")
def auroc_alone(card):
    """You accept a card with one kind of metric. An AUROC tells the order of patients. Clinicians read the number on the screen as a probability, and nobody checked that it is one. Ask for calibration, too."""
    return _without(card, "METRICS:")


@mistake("an interval is not required", task="model_card_lint", lesson="card")
def no_interval(card):
    """You let a value stand alone. A number without interval hides how few cases it rests on: 0.9 from eleven patients looks like 0.9 from a thousand."""
    return _without(card, "METRIC-NO-CI")


@mistake("limitations \"none\" accepted", task="model_card_lint", lesson="limits")
def none_accepted(card):
    """You accept any text that is there. "None" under limitations passes. No model is without limits; the nurse finds them first, on a patient. Too short, or only filler, is thin."""
    return _without(card, "THIN")


@mistake("long filler accepted", task="model_card_lint", lesson="card")
def long_filler(card):
    """You only measure length. "TBD, TBD, TBD, TBD, TBD" is long enough and says nothing about any patient. Ask whether a word is left when the filler is gone."""
    kept = {key: text for key, text in card.items() if key in TEXTS and isinstance(text, str) and len(text.strip()) >= 20}
    return model_card_lint({**card, **{key: "x" * 20 for key in kept}})


@mistake("spaces counted", task="model_card_lint", lesson="card")
def spaces_counted(card):
    """You counted the spaces around a text. A few blanks make a short remark long enough, and the line that should say for whom the model was never tried stays a stump."""
    padded = {key: text + "x" * 20 for key, text in card.items() if key in TEXTS and isinstance(text, str) and len(text) >= 20 and not only_filler(text)}
    return model_card_lint({**card, **padded})


@mistake("a contact must be long", task="model_card_lint", lesson="card")
def long_contact(card):
    """You sent the card back for a short contact. "ai-safety desk" is enough to telephone. A check that cries over nothing will be switched off, with everything it finds."""
    contact = card.get("contact")
    codes = model_card_lint(card)
    short = isinstance(contact, str) and len(contact.strip()) < 20 and "THIN:contact" not in codes
    return sorted(codes + ["THIN:contact"]) if short else codes


@mistake("any version will do", task="model_card_lint", lesson="card")
def any_version(card):
    """You accept every version that is there. After "v2" comes another "v2", and when a patient was paged in error nobody can say by which of them."""
    return _without(card, "FORMAT")


@mistake("a part of the version is enough", task="model_card_lint", lesson="card")
def part_of_version(card):
    """You looked for three numbers *somewhere* in the text. 1.0.0.1 passes as 1.0.0, though it is another model. The whole text has to fit."""
    fits = re.search(r"\d+\.\d+\.\d+", str(card.get("version")))
    return _without(card, "FORMAT") if fits else model_card_lint(card)


@mistake("value and interval not compared", task="model_card_lint", lesson="card")
def not_compared(card):
    """You did not ask whether the value lies in its interval. A slope of 1.4 with 0.8 to 1.2 passes: one of the numbers comes from another test, on other patients."""
    return _without(card, "METRIC-CI-ORDER")


@mistake("on the limit refused", task="model_card_lint", lesson="card")
def on_the_limit(card):
    """You refuse a value that equals the end of its interval. That can happen, as with a rate of 1. The vendor will widen the interval until your check is quiet."""
    codes = model_card_lint(card)
    for metric in card.get("metrics") or []:
        value, lo, hi = (metric.get(key) for key in ("value", "lo", "hi"))
        if None not in (value, lo, hi) and value in (lo, hi):
            codes.append(f"METRIC-CI-ORDER:{metric['name']}")
    return sorted(codes)


@mistake("a group of nobody", task="model_card_lint", lesson="card")
def group_of_nobody(card):
    """You let a group stand whose n is missing or 0. "Pregnant" is on the card, so the nurse believes it was tried in pregnancy. Nobody was there."""
    return _without(card, "SUBGROUP")


@mistake("empty lists accepted", task="model_card_lint", lesson="card")
def empty_lists(card):
    """You take an empty list for an answer. A card without one metric, or without one group, has the right headings and says about no patient how well it works."""
    empty = [key for key in ("metrics", "subgroups") if card.get(key) == []]
    return [code for code in model_card_lint(card) if code.removeprefix("MISSING:") not in empty]


@mistake("stops at the first fault", task="model_card_lint", lesson="card")
def first_fault(card):
    """You report one fault and stop. The vendor mends it and sends the next version in a month. Until the tenth round the ward works with the ninth. Report all at once."""
    return model_card_lint(card)[:1]


@mistake("the card as it was bought", task="vendor_card", lesson="card")
def as_bought():
    """This is the page as it came. Each code is a question that a nurse will have at night, and the report has the answer. Write it into a copy, line by line."""
    return AS_BOUGHT


@mistake("the brochure's AUROC", task="vendor_card", lesson="card")
def brochure_auroc():
    """You kept 0.9 and put an interval around it. The second site measured 0.775. A form without gaps can be false; the ward will trust a number that was never found in its patients."""
    better = {"name": "AUROC", "kind": "discrimination", "value": 0.9, "lo": 0.85, "hi": 0.94}
    return {**vendor_card, "metrics": [better, vendor_card["metrics"][1]]}


@mistake("only the good news", task="vendor_card", lesson="limits")
def good_news():
    """You left the calibration out. It is the finding that changes what the ward does: 116 events where 304 were expected. Without it each risk is read as it stands, nearly three times too high."""
    return {**vendor_card, "metrics": vendor_card["metrics"][:1]}
