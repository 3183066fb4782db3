# %% [task=datasheet_lint]
from datetime import date

SECTIONS = ["motivation", "composition", "collection", "preprocessing", "uses", "distribution", "maintenance"]
COUNTS = ["n_rows", "n_patients", "n_missing_cells"]
FILLER = {"todo", "tbd", "tba", "n/a", "none", "unknown"}


def only_filler(text):
    """Whether a text consists of filler words and punctuation alone: "TODO. tbd ..." is True."""
    words = [word.strip(".,;:!?-()").lower() for word in text.split()]
    return all(word in FILLER for word in words if word)


def is_count(value):
    """Whether a value is an integer from 0 on. True and False are no counts."""
    ### BEGIN SOLUTION
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0
    ### STARTER
    # return isinstance(value, int)  # not yet
    ### END SOLUTION


def is_date(value):
    """Whether a value is text such as "2022-01-31"."""
    try:
        return date.fromisoformat(value).isoformat() == value
    except (TypeError, ValueError):
        return False


def datasheet_lint(doc):
    """Codes for what a data sheet lacks, sorted; [] when it is clean.

    doc: dict with a text for each of SECTIONS, facts (dict) and prohibited_uses (list).
    Sections after Gebru et al., Datasheets for datasets; lengths and filler are course rules.
    """
    ### BEGIN SOLUTION
    codes = []
    for name in SECTIONS:
        text = doc.get(name)
        if text is None:
            codes.append("MISSING:" + name)
        elif not isinstance(text, str) or len(text.strip()) < 20 or only_filler(text):
            codes.append("THIN:" + name)
    facts = doc.get("facts") or {}
    codes += ["FACT:" + name for name in COUNTS if not is_count(facts.get(name))]
    rows, patients = facts.get("n_rows"), facts.get("n_patients")
    if is_count(rows) and is_count(patients) and patients > rows:
        codes.append("FACT:n_patients>n_rows")
    first, last = facts.get("first_date"), facts.get("last_date")
    if not (is_date(first) and is_date(last) and first <= last):
        codes.append("FACT:dates")
    if not doc.get("prohibited_uses"):
        codes.append("MISSING:prohibited_uses")
    return sorted(codes)
    ### STARTER
    # codes = []
    # for name in SECTIONS:
    #     text = doc.get(name)
    #     ...  # absent, thin or fine?
    # # facts, dates, prohibited uses
    # return None
    ### END SOLUTION

# %% [check=datasheet_lint]
check("datasheet_lint")

# %% [task=ehr_facts]
# load("ehr_raw") gives the rows as dicts: {"row": 1, "mrn": "M100037", …, "death_date": None, …}. An empty cell is None.
### BEGIN SOLUTION
rows = load("ehr_raw")
ehr_facts = {
    "n_rows": len(rows),
    "n_patients": len({row["mrn"] for row in rows if row["mrn"] is not None}),
    "n_missing_cells": sum(value is None for row in rows for name, value in row.items() if name != "death_date"),
    "first_date": min(row["admit_date"] for row in rows),
    "last_date": max(row["admit_date"] for row in rows),
}
### STARTER
# rows = load("ehr_raw")
# ehr_facts = None  # {"n_rows": ..., "n_patients": ..., "n_missing_cells": ..., "first_date": ..., "last_date": ...}
### END SOLUTION

# %% [check=ehr_facts]
check("ehr_facts")

# %% [task=sheet_codes_left]
HANDED_OVER = {
    "motivation": "Teaching data for learners who audit hospital tables.",
    "composition": "TODO",
    "collection": "see e-mail",
    "preprocessing": "TBD, TBD; unknown (n/a), none.",
    "uses": "",
    "distribution": "Inside this course only; each learner has a copy.",
    "facts": {"n_rows": 420, "n_patients": 421, "first_date": "2022-01-01", "last_date": "unknown"},
    "prohibited_uses": [],
}
sheet = dict(HANDED_OVER)

### BEGIN SOLUTION
sheet["composition"] = "One row is one admission of a synthetic adult; -9 and 999 stand for values nobody measured."
sheet["collection"] = "Exported from several systems; two laboratories, one of them reports creatinine in µmol/L."
sheet["preprocessing"] = "Nothing was repaired: duplicates, swapped dates and mixed units are still in the table."
sheet["uses"] = "Practising the audit of a raw extract. It says nothing about real patients."
sheet["maintenance"] = "Owned by the course; faults are reported to its maintainers and kept in a log."
sheet["facts"] = ehr_facts
sheet["prohibited_uses"] = ["dosing decisions", "training a model for patients"]
sheet_codes_left = datasheet_lint(sheet)
### STARTER
# sheet["composition"] = "..."  # one line for each code that is left
# print(datasheet_lint(sheet))
# sheet_codes_left = None  # datasheet_lint(sheet), when the sheet is complete
### END SOLUTION

# %% [check=sheet_codes_left]
check("sheet_codes_left")
