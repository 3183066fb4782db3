def _filter(records, consents, purpose, on, reason):
    """The reference with another judgement; reason(known, purpose) gives None to keep a record."""
    keep, drop = [], {}
    for record in records:
        known = [c for c in consents if c["patient"] == record["patient"] and c["date"] <= on]
        why = reason(known, purpose)
        if why:
            drop[record["id"]] = why
        else:
            keep.append(record["id"])
    return {"keep": keep, "drop": drop}


def _of_decision(decision, purpose):
    if decision["decision"] == "withdraw":
        return "withdrawn"
    return None if purpose in decision["purposes"] else "purpose"


def _latest(known):
    return max(known, key=lambda c: (c["date"], c["decision"] == "withdraw"))


@mistake("any grant ever", task="consent_filter", lesson="consent")
def any_grant_ever(records, consents, purpose, on):
    """You keep whoever once said yes. She withdrew in February, and in March her record trains a model. A withdrawal that changes nothing was never offered. Take the latest decision."""
    def reason(known, purpose):
        grants = [c for c in known if c["decision"] == "grant"]
        if any(purpose in c["purposes"] for c in grants):
            return None
        return "purpose" if grants else "withdrawn" if known else "no_consent"

    return _filter(records, consents, purpose, on, reason)


@mistake("a later withdrawal applied back", task="consent_filter", lesson="consent")
def applied_back(records, consents, purpose, on):
    """You looked at the whole register, also at what came after that day. Then consent was valid, and the record must say so. Your report would accuse colleagues who did nothing wrong."""
    return consent_filter(records, consents, purpose, "9999-12-31")


@mistake("no record is consent", task="consent_filter", lesson="consent")
def silence_is_consent(records, consents, purpose, on):
    """You kept patients of whom no decision is on file. Silence is not permission: perhaps they were never asked, or were unconscious when the form went round."""
    return _filter(records, consents, purpose, on, lambda known, purpose: _of_decision(_latest(known), purpose) if known else None)


@mistake("the purpose not asked", task="consent_filter", lesson="consent")
def any_purpose(records, consents, purpose, on):
    """A yes is a yes, your filter says. They agreed to be *treated*, not to be studied. Ask what the latest grant was for."""
    def reason(known, purpose):
        return "no_consent" if not known else "withdrawn" if _latest(known)["decision"] == "withdraw" else None

    return _filter(records, consents, purpose, on, reason)


@mistake("the last line of the register", task="consent_filter", lesson="consent")
def last_line(records, consents, purpose, on):
    """You took the decision that stands last in the register. It is in any order: a grant filed late overtook the withdrawal that came after it. Compare the dates."""
    return _filter(records, consents, purpose, on, lambda known, purpose: _of_decision(known[-1], purpose) if known else "no_consent")


@mistake("on the same day the grant", task="consent_filter", lesson="consent")
def grant_wins(records, consents, purpose, on):
    """Yes and no bear the same date, and you took the yes. When you cannot know which came last, the error that can be repaired is the better one: a record left out may come back."""
    def reason(known, purpose):
        return _of_decision(max(known, key=lambda c: (c["date"], c["decision"] == "grant")), purpose) if known else "no_consent"

    return _filter(records, consents, purpose, on, reason)


@mistake("the day itself left out", task="consent_filter", lesson="consent")
def strictly_before(records, consents, purpose, on):
    """You only count decisions *before* the day. Somebody withdraws in the morning, and in the afternoon the record is used. A decision holds from its own day on."""
    return consent_filter(records, [c for c in consents if c["date"] < on], purpose, on)


@mistake("purposes of all grants", task="consent_filter", lesson="consent")
def purposes_added_up(records, consents, purpose, on):
    """You added up the purposes of every grant. The new one, for care alone, was meant to replace the old one. She narrowed her consent, and you widened it again."""
    def reason(known, purpose):
        if not known or _latest(known)["decision"] == "withdraw":
            return "withdrawn" if known else "no_consent"
        return None if any(purpose in c["purposes"] for c in known) else "purpose"

    return _filter(records, consents, purpose, on, reason)


@mistake("both days as in March", task="dropped_on", lesson="consent")
def frozen():
    """Your April list is the one of March. In between one patient withdrew and one came back. Training on the frozen list uses the first against her word and forgets the second."""
    return {day: dropped_on[DAYS[0]] for day in DAYS}


@mistake("today's register for both days", task="dropped_on", lesson="consent")
def as_of_today():
    """You judged March by what was known in April. The audit would say that the table of 1 March was pulled without consent. It was not. Judge each day by its own papers."""
    return {day: dropped_on[DAYS[1]] for day in DAYS}


@mistake("the kept instead of the dropped", task="dropped_on", lesson="consent")
def kept():
    """These are the records you keep. The list of those left out, with reasons, is what a patient or an auditor will ask you for."""
    return {day: consent_filter(RECORDS, REGISTER, "research", day)["keep"] for day in DAYS}
