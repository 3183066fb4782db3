def _lint(doc, section=None, count=is_count, in_order=lambda first, last: is_date(first) and is_date(last) and first <= last, compare=True):
    """The reference with one of its steps exchanged; section(text) gives "MISSING", "THIN" or None."""
    facts = doc.get("facts") or {}
    codes = [f"{found}:{name}" for name in SECTIONS if (found := (section or _section)(doc.get(name)))]
    codes += ["FACT:" + name for name in COUNTS if not count(facts.get(name))]
    rows, patients = facts.get("n_rows"), facts.get("n_patients")
    if compare and count(rows) and count(patients) and patients > rows:
        codes.append("FACT:n_patients>n_rows")
    if not in_order(facts.get("first_date"), facts.get("last_date")):
        codes.append("FACT:dates")
    if not doc.get("prohibited_uses"):
        codes.append("MISSING:prohibited_uses")
    return sorted(codes)


def _section(text, length=lambda text: len(text.strip()), least=20, filler=only_filler):
    if text is None:
        return "MISSING"
    return "THIN" if not isinstance(text, str) or length(text) < least or filler(text) else None


@mistake("a heading counts as documented", task="datasheet_lint", lesson="datasheet")
def heading_is_enough(doc):
    """You accept every section that exists. "TODO" under "uses" passes, and the next team doses patients with a table that was made for billing. An empty heading tells them nothing."""
    return _lint(doc, section=lambda text: "MISSING" if text is None else None)


@mistake("long filler accepted", task="datasheet_lint", lesson="datasheet")
def long_filler(doc):
    """You only measure the length. "TBD, TBD, TBD, TBD, TBD" is long enough and says nothing about the patients. Ask whether a word remains when the filler is gone."""
    return _lint(doc, section=lambda text: _section(text, filler=lambda text: False))


@mistake("any TODO condemns", task="datasheet_lint", lesson="datasheet")
def any_todo(doc):
    """You reject every text with a filler word in it. "None of the patients is under 18" is a fact the next team needs; rejected, it will be cut out. Only filler *alone* is thin."""
    def has_filler(text):
        return only_filler(text) or any(word.strip(".,;:!?-()").lower() in FILLER for word in text.split())

    return _lint(doc, section=lambda text: _section(text, filler=has_filler))


@mistake("spaces counted as text", task="datasheet_lint", lesson="datasheet")
def spaces_counted(doc):
    """You count the spaces around a text. Ten blanks make a short remark long enough, and a section about patients' consent may be three words and a row of empty lines."""
    return _lint(doc, section=lambda text: _section(text, length=len))


@mistake("more than twenty", task="datasheet_lint", lesson="datasheet")
def more_than_twenty(doc):
    """You reject a text of exactly 20 characters. The rule says fewer than 20 is thin. A sound sheet comes back to a tired colleague, who will learn to type until the check is quiet."""
    return _lint(doc, section=lambda text: _section(text, least=21))


@mistake("numbers not compared", task="datasheet_lint", lesson="datasheet")
def not_compared(doc):
    """You check each number alone. 500 patients in 420 rows pass; these counts describe another table, and every rate built on them is about people who are not in it."""
    return _lint(doc, compare=False)


@mistake("a tick is a count", task="datasheet_lint", lesson="datasheet")
def tick_is_count(doc):
    """You let True pass as a number; to Python it is 1. Somebody ticked a box, and the sheet says one row, one patient. A tick is not a count."""
    return _lint(doc, count=lambda value: isinstance(value, int) and value >= 0)


@mistake("numbers as text", task="datasheet_lint", lesson="datasheet")
def numbers_as_text(doc):
    """You accept "400" in quotation marks. Compared as text, "90" patients are more than "420". Ask for a number, or the check on patients and rows is worth nothing."""
    def looks_like(value):
        return is_count(value) or (isinstance(value, str) and value.isdigit())

    codes = _lint(doc, count=looks_like, compare=False)
    facts = doc.get("facts") or {}
    rows, patients = facts.get("n_rows"), facts.get("n_patients")
    if looks_like(rows) and looks_like(patients) and int(patients) > int(rows):
        codes.append("FACT:n_patients>n_rows")
    return sorted(codes)


@mistake("dates only compared", task="datasheet_lint", lesson="datasheet")
def dates_only_compared(doc):
    """You compare two texts and never ask whether they are dates. 30 February passes. Nobody can tell then whether the table covers the winter in which most patients came."""
    return _lint(doc, in_order=lambda first, last: isinstance(first, str) and isinstance(last, str) and first <= last)


@mistake("one day is no period", task="datasheet_lint", lesson="datasheet")
def one_day_refused(doc):
    """You refuse a table that begins and ends on the same day. A census of one night on the wards is a sound table; its patients would be left out for a sign."""
    return _lint(doc, in_order=lambda first, last: is_date(first) and is_date(last) and first < last)


@mistake("prohibited uses not asked for", task="datasheet_lint", lesson="datasheet")
def prohibited_not_asked(doc):
    """You do not ask for prohibited uses. It is the one section a machine can block on: "not for dosing" has to stand where the dosing team must meet it."""
    return [code for code in datasheet_lint(doc) if code != "MISSING:prohibited_uses"]


@mistake("stops at the first fault", task="datasheet_lint", lesson="datasheet")
def first_fault(doc):
    """You report one fault and stop. The author mends it, sends the sheet again, gets the next one, seven times over; the eighth time nobody sends it. Report all at once."""
    return datasheet_lint(doc)[:1]


@mistake("a patient called None", task="ehr_facts", lesson="datasheet")
def patient_none():
    """You counted the blank as a record number. One patient too many, called "nobody": the sheet reports somebody who does not exist and hides that several rows cannot be linked."""
    return {**ehr_facts, "n_patients": len({row["mrn"] for row in rows})}


@mistake("a row is a patient", task="ehr_facts", lesson="datasheet")
def row_is_patient():
    """You counted rows as patients. Some people are in the table twice; the next team splits by row, meets the same patient in training and in testing, and believes its model."""
    return {**ehr_facts, "n_patients": len(rows)}


@mistake("the living counted as gaps", task="ehr_facts", lesson="datasheet")
def living_as_gaps():
    """You counted the empty death dates. Each of them is a person who lived. With them your table looks full of holes, and the real gaps, ten pulses and some record numbers, disappear in the crowd."""
    return {**ehr_facts, "n_missing_cells": sum(value is None for row in rows for value in row.values())}


@mistake("discharges for admissions", task="ehr_facts", lesson="datasheet")
def discharge_dates():
    """You took the discharge dates. The sheet describes when patients went home; a team that looks for the first winter of admissions gets the wrong one."""
    days = [row["discharge_date"] for row in rows]
    return {**ehr_facts, "first_date": min(days), "last_date": max(days)}


@mistake("first and last row", task="ehr_facts", lesson="datasheet")
def first_and_last_row():
    """You took the dates of the first and the last row. The table is not sorted by admission; whole seasons of patients lie outside the period you report."""
    return {**ehr_facts, "first_date": rows[0]["admit_date"], "last_date": rows[-1]["admit_date"]}


@mistake("the sheet as it was handed over", task="sheet_codes_left", lesson="datasheet")
def as_handed_over():
    """These are the codes of the sheet as you got it. Each names a sentence that is missing about these patients. Write the sentences into the copy, then run the check again."""
    return datasheet_lint(HANDED_OVER)


@mistake("the facts left as they were", task="sheet_codes_left", lesson="datasheet")
def old_facts():
    """The text is there, the old facts as well: 421 patients in 420 rows. Words convince a reader; the numbers show that they describe another table. Put your computed facts into the sheet."""
    return datasheet_lint({**sheet, "facts": HANDED_OVER["facts"]})
