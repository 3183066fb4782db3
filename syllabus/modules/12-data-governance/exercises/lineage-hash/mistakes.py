def _text(step):
    return json.dumps(step, sort_keys=True, separators=(",", ":"))


def _sha(text):
    return hashlib.sha256(text.encode()).hexdigest()


def _chain(steps, parent, text=_text, join=lambda previous, text: previous + text, digest=_sha):
    """The reference with one of its steps exchanged."""
    chain = []
    for step in steps:
        parent = digest(join(parent, text(step)))
        chain.append(parent)
    return chain


@mistake("links that are not chained", task="lineage_hash", lesson="lineage")
def not_chained(steps, parent=""):
    """Each fingerprint stands alone. Somebody swaps an early step, and all the later ones still fit. The auditor checks the end, finds it in order, and other patients are called in."""
    return _chain(steps, parent, join=lambda previous, text: text)


@mistake("the parent only at the start", task="lineage_hash", lesson="lineage")
def parent_only(steps, parent=""):
    """You put the starting fingerprint in front of every step and never carry the new one along. Steps two and three can change places, deduplicate before or after, and the chain does not notice."""
    return [_sha(parent + _text(step)) for step in steps]


@mistake("the starting fingerprint forgotten", task="lineage_hash", lesson="lineage")
def parent_forgotten(steps, parent=""):
    """You begin every chain from nothing. A history that goes on from an approved one is cut from its past; what was done to the patients' rows before is no longer part of it."""
    return _chain(steps, "")


@mistake("the step printed as Python writes it", task="lineage_hash", lesson="lineage")
def python_text(steps, parent=""):
    """You took the text of the dict. Its keys stand in the order somebody typed them, so the same step looks like tampering. An alarm without a cause, and the next one is not believed."""
    return _chain(steps, parent, text=str)


@mistake("keys not sorted", task="lineage_hash", lesson="lineage")
def keys_not_sorted(steps, parent=""):
    """You write JSON without sorting the keys. Two colleagues record the same step, get two fingerprints, and an untouched table is taken away from the clinic."""
    return _chain(steps, parent, text=lambda step: json.dumps(step, separators=(",", ":")))


@mistake("spaces in the JSON", task="lineage_hash", lesson="lineage")
def spaces_in_json(steps, parent=""):
    """Your JSON has spaces after commas and colons. No other program will reach your fingerprints, so nobody outside can check the table. One step, one spelling, agreed by all."""
    return _chain(steps, parent, text=lambda step: json.dumps(step, sort_keys=True))


@mistake("accents not escaped", task="lineage_hash", lesson="lineage")
def not_escaped(steps, parent=""):
    """You write accents as they are, the agreement says escaped. Until somebody called Zoë appears in a step both chains agree; then a table without a fault fails the audit."""
    return _chain(steps, parent, text=lambda step: json.dumps(step, sort_keys=True, separators=(",", ":"), ensure_ascii=False))


@mistake("the previous one behind", task="lineage_hash", lesson="lineage")
def previous_behind(steps, parent=""):
    """You put the previous fingerprint behind the step. It is chained, too, but not as agreed: the board's digits from March will never match, and a sound table is withdrawn."""
    return _chain(steps, parent, join=lambda previous, text: text + previous)


@mistake("chained with twelve digits", task="lineage_hash", lesson="lineage")
def chained_short(steps, parent=""):
    """You cut each fingerprint to twelve digits. Twelve are for people to compare; the chain needs all 64. A short link is easier to forge, and it fits nobody else's chain."""
    return _chain(steps, parent, digest=lambda text: _sha(text)[:12])


@mistake("Python's own hash", task="lineage_hash", lesson="lineage")
def own_hash(steps, parent=""):
    """You used the built-in hash. For text it differs each time Python starts. The audit fails tomorrow on a table nobody touched, and the model is switched off for nothing."""
    return _chain(steps, parent, digest=lambda text: str(hash(text)))


@mistake("only the last one", task="lineage_hash", lesson="lineage")
def last_only(steps, parent=""):
    """You return the last fingerprint alone. It tells that something changed. To find the step that took patients off the list, the auditor needs them all."""
    return _chain(steps, parent)[-1:]


@mistake("the last difference", task="first_change", lesson="lineage")
def last_difference():
    """You named the last step that differs. After one change all later fingerprints differ, so this is always the end of the chain. The auditor would question the wrong people."""
    return {name: max(_different(steps), default=None) for name, steps in HISTORIES.items()}


@mistake("counted from zero", task="first_change", lesson="lineage")
def from_zero():
    """You counted from 0. To people the first step is number 1; your report sends the auditor to the step before, where nothing is wrong with anybody's data."""
    return {name: min(_different(steps)) - 1 if _different(steps) else None for name, steps in HISTORIES.items()}


@mistake("whole fingerprints against twelve digits", task="first_change", lesson="lineage")
def whole_against_short():
    """You compared 64 digits with twelve. They never agree, so every department seems to have changed its first step. Three teams are accused, one of them for nothing."""
    return {name: 1 for name in HISTORIES}


@mistake("how many differ", task="first_change", lesson="lineage")
def how_many():
    """You counted the fingerprints that differ. One change near the beginning gives many, one at the end gives one; the number says nothing about how much was done to the patients' data."""
    return {name: len(_different(steps)) or None for name, steps in HISTORIES.items()}


def _different(steps):
    chain = lineage_hash(steps)
    return [number for number, (mine, signed) in enumerate(zip(chain, APPROVED), start=1) if mine[:12] != signed]
