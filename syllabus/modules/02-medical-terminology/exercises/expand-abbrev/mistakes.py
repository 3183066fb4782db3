import re


def _expand(text, core_of=lambda token: token.rstrip(",;:"), table=EXPAND, unsafe=UNSAFE, decimal=r"[0-9]+\.0+|\.[0-9]+", join=" ".join):
    """The job with one of its steps exchanged."""
    words, found = [], []
    for token in text.split():
        core = core_of(token)
        if core in unsafe or re.fullmatch(decimal, core):
            found.append(core)
        words.append(table.get(core, core) + token[len(core):])
    return {"text": join(words), "unsafe": found}


@mistake("hazards spelled out", task="expand_abbrev", lesson="abbreviations")
def hazards_spelled_out(text):
    """You expanded U to units. Silently rewriting an order hides the hazard: the pharmacist sees a clean line and does not ask whether 10 U had already been read as 100. Flag it to a person and leave it as written."""
    return _expand(text, table={**EXPAND, "U": "units", "IU": "international units", "QD": "daily", "QOD": "every other day"})


@mistake("case ignored", task="expand_abbrev", lesson="abbreviations")
def case_ignored(text):
    """You ignored case, so a note about a normal gait ("ms gait") was flagged as an opioid order. False alarms train people to click past the true one."""
    words, found = [], []
    table = {short.lower(): meaning for short, meaning in EXPAND.items()}
    names = [name.lower() for name in UNSAFE]
    for token in text.split():
        core = token.rstrip(",;:")
        if core.lower() in names or re.fullmatch(r"[0-9]+\.0+|\.[0-9]+", core):
            found.append(core)
        words.append(table.get(core.lower(), core) + token[len(core):])
    return {"text": " ".join(words), "unsafe": found}


@mistake("every decimal flagged", task="expand_abbrev", lesson="abbreviations")
def every_decimal(text):
    """You flagged 0.5. The leading zero is the safe way to write it. If the safe form raises an alarm as well, there is no reason left to write it."""
    return _expand(text, decimal=r"[0-9]*\.[0-9]+")


@mistake("naked decimals missed", task="expand_abbrev", lesson="abbreviations")
def naked_missed(text):
    """You let ".5" pass. A small point is easily lost on paper, and .5 mg is given as 5: ten times the dose."""
    return _expand(text, decimal=r"[0-9]+\.0+")


@mistake("trailing zeros missed", task="expand_abbrev", lesson="abbreviations")
def trailing_missed(text):
    """You let "1.0" pass. Where the point is not seen, it is read as 10. In an order the zero adds nothing but that risk."""
    return _expand(text, decimal=r"\.[0-9]+")


@mistake("punctuation kept on", task="expand_abbrev", lesson="abbreviations")
def punctuation_kept(text):
    """You compare the token with its comma. "MS," is then not "MS", and the hazard passes because a sentence went on after it."""
    return _expand(text, core_of=lambda token: token)


@mistake("punctuation lost", task="expand_abbrev", lesson="abbreviations")
def punctuation_lost(text):
    """You cut the commas and did not put them back. Two orders run into one line, and the dose of the first can be read as belonging to the second."""
    return _expand(" ".join(token.rstrip(",;:") for token in text.split()))


@mistake("each hazard once", task="expand_abbrev", lesson="abbreviations")
def each_once(text):
    """You list each kind of hazard once. Two doses in units are two places to check; the pharmacist corrects one and believes the line is clean."""
    result = expand_abbrev(text)
    return {**result, "unsafe": list(dict.fromkeys(result["unsafe"]))}


@mistake("every line listed", task="pharmacist_list", lesson="abbreviations")
def every_line():
    """You listed every line, also the one with nothing to see. On a ward that is hundreds of empty entries a day. A list with nothing in it is soon not opened."""
    return {line: expand_abbrev(order)["unsafe"] for line, order in ORDERS.items()}


@mistake("the first hazard only", task="pharmacist_list", lesson="abbreviations")
def first_only():
    """You kept only the first hazard of each line. In line 1 the pharmacist would settle the unit and never see QD, which has been mistaken for every other day."""
    return {line: found[:1] for line, order in ORDERS.items() if (found := expand_abbrev(order)["unsafe"])}
