def _scrub(text, patterns):
    counts = {}
    for tag, pattern in patterns.items():
        text, hits = re.subn(pattern, tag, text)
        if hits:
            counts[tag] = hits
    return text, counts


@mistake("every fraction a date", task="scrub_note", lesson="free-text")
def every_fraction(text):
    """You take any two numbers with a slash for a date. A blood pressure and a coma scale are gone from the note; whoever reads it cannot tell whether the patient was stable."""
    return _scrub(text, {**PATTERNS, "[DATE]": r"\b\d{4}-\d{2}-\d{2}\b|\b\d+/\d+(?:/\d+)?\b"})


@mistake("only one way to write a date", task="scrub_note", lesson="free-text")
def iso_only(text):
    """You know only dates such as 2023-04-05. The other half of the ward writes 4/5/2023, and the day a patient was seen leaves the house in half of the notes."""
    return _scrub(text, {**PATTERNS, "[DATE]": r"\b\d{4}-\d{2}-\d{2}\b"})


@mistake("ages from eighty removed", task="scrub_note", lesson="free-text")
def ages_from_80(text):
    """You removed ages below 90. They may stay, and 84 is a risk factor the reader needs. Removing more than the rule asks costs the patients whom the labelled notes shall help."""
    return _scrub(text, {**PATTERNS, "[AGE]": r"\b(?:[89]\d|1[0-2]\d)(?=[- ]?(?:year|yr|y/o))"})


@mistake("every number from 90 an age", task="scrub_note", lesson="free-text")
def any_number_from_90(text):
    """You take every number from 90 to 129 for an age. A pulse of 95 and a pressure of 120 disappear: the note of a sick patient is emptied of the signs that show it."""
    return _scrub(text, {**PATTERNS, "[AGE]": r"\b(?:9\d|1[0-2]\d)\b"})


@mistake("the words after the age eaten", task="scrub_note", lesson="free-text")
def age_phrase(text):
    """You replaced "93-year" and not only the number. What is left does not say that this was an age; the next program reads a hole where a very old patient stood."""
    return _scrub(text, {**PATTERNS, "[AGE]": PATTERNS["[AGE]"].replace("(?=", "(?:")})


@mistake("names before addresses", task="scrub_note", lesson="free-text")
def names_first(text):
    """You changed the order. A name or date inside an e-mail address is replaced first, the address is then no longer recognised, and half of it, with the name of the hospital, stays in the note."""
    return _scrub(text, {tag: PATTERNS[tag] for tag in ["[NAME]", "[DATE]", "[EMAIL]", "[SSN]", "[PHONE]", "[MRN]", "[AGE]"]})


@mistake("the second half of a double name", task="scrub_note", lesson="free-text")
def half_a_name(text):
    """You stop at the hyphen. "Mr. Opal-Jet" becomes "[NAME]-Jet": half a rare name is enough to find him in a telephone book."""
    return _scrub(text, {**PATTERNS, "[NAME]": r"\b(?:Dr|Mr|Mrs|Ms)\.?\s+[A-Z][a-z]+"})


@mistake("titles only with a dot", task="scrub_note", lesson="free-text")
def dotted_titles(text):
    """You ask for a dot after the title. Busy people write "Mrs Talc", and Mrs Talc is named in the file. The dot is optional."""
    return _scrub(text, {**PATTERNS, "[NAME]": PATTERNS["[NAME]"].replace(r"\.?", r"\.")})


@mistake("any two capitalised words", task="scrub_note", lesson="free-text")
def capitalised_pairs(text):
    """You also remove any two words with capitals. Rowan Slate is gone, and so will be "Addison Disease" and "Ward Round". A filter that removes findings makes a note that harms its reader. Measure first."""
    return _scrub(text, {**PATTERNS, "[NAME]": PATTERNS["[NAME]"] + r"|\b[A-Z][a-z]+ [A-Z][a-z]+\b"})


@mistake("first hit only", task="scrub_note", lesson="free-text")
def first_hit_only(text):
    """You replaced the first hit of each kind and stopped. A note with three dates keeps two. Identifiers come in repeats; the second mention of a name is as readable as the first."""
    counts = {}
    for tag, pattern in PATTERNS.items():
        text, hits = re.subn(pattern, tag, text, count=1)
        if hits:
            counts[tag] = hits
    return text, counts


@mistake("zeros counted", task="scrub_note", lesson="free-text")
def zeros_counted(text):
    """You list tags that never occurred, with 0. A log of thousands of notes then names every kind of identifier in each of them, and nobody sees at a glance which notes held a person."""
    scrubbed, counts = scrub_note(text)
    return scrubbed, {tag: counts.get(tag, 0) for tag in PATTERNS}


@mistake("share of characters", task="scrub_recall", lesson="recall")
def share_of_characters():
    """You measured characters. Most of a note never named anyone, so the number is high whatever you miss. People are still named; count identifiers, each of which is a person, not letters."""
    texts = {row["note"]: row["text"] for row in load("notes")}
    missed = sum(len(span["text"]) for span in _missed())
    return {**scrub_recall, "all": 1 - missed / sum(len(text) for text in texts.values())}


@mistake("mean of the shares", task="scrub_recall", lesson="recall")
def mean_of_shares():
    """You took the mean of the types for "all". Seven ages then weigh as much as 77 names, and a filter that is blind to names looks better than it is."""
    shares = [share for kind, share in scrub_recall.items() if kind != "all"]
    return {**scrub_recall, "all": sum(shares) / len(shares)}


@mistake("hits of the filter", task="scrub_recall", lesson="recall")
def hits_of_the_filter():
    """You divided by what the filter replaced. Of that it found 100 %, always. Recall asks how much of what *was there* is gone; the missed patients belong in the denominator."""
    return {kind: 1.0 for kind in scrub_recall}


@mistake("the share that stayed", task="scrub_recall", lesson="recall")
def share_that_stayed():
    """You counted what is still readable. Useful, but it is not recall: on your report a filter that misses nobody would score 0 %, and the worst one would be released."""
    return {kind: 1 - share for kind, share in scrub_recall.items()}


def _missed():
    scrubbed = {row["note"]: scrub_note(row["text"])[0] for row in load("notes")}
    return [span for span in load("note_spans") if span["text"] in scrubbed[span["note"]]]
