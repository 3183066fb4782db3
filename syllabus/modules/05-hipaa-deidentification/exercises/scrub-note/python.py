# %% [task=scrub_note]
import re

PATTERNS = {
    "[EMAIL]": r"[\w.+-]+@[\w-]+\.[\w.]+",
    "[SSN]": r"\b\d{3}-\d{2}-\d{4}\b",
    "[PHONE]": r"(?:\(\d{3}\)\s?|\b\d{3}[-.])\d{3}[-.]\d{4}\b",
    "[MRN]": r"\bMRN[:#\s]*\d{5,9}\b",
    ### BEGIN SOLUTION
    "[DATE]": r"\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b",
    "[NAME]": r"\b(?:Dr|Mr|Mrs|Ms)\.?\s+[A-Z][a-z]+(?:-[A-Z][a-z]+)?",
    "[AGE]": r"\b(?:9\d|1[0-2]\d)(?=[- ]?(?:year|yr|y/o))",
    ### STARTER
    # # "[DATE]": r"...",
    # # "[NAME]": r"...",
    # # "[AGE]": r"...",
    ### END SOLUTION
}


def scrub_note(text):
    """Replace identifiers in a note by tags.

    text: one note. Returns (scrubbed text, {tag: how often}) with the tags that occurred.
    The patterns are applied in their order. They are a course rule: a teaching filter, not a safe one.
    """
    ### BEGIN SOLUTION
    counts = {}
    for tag, pattern in PATTERNS.items():
        text, hits = re.subn(pattern, tag, text)
        if hits:
            counts[tag] = hits
    return text, counts
    ### STARTER
    # counts = {}
    # for tag, pattern in PATTERNS.items():
    #     ...  # replace, and count
    # return None
    ### END SOLUTION

# %% [check=scrub_note]
check("scrub_note")

# %%
# Three of your notes, with what a careful reader marked in them.
spans = load("note_spans")
for row in load("notes")[:3]:
    print(row["text"])
    print("   ", ", ".join(span["type"] + ": " + str(span["text"]) for span in spans if span["note"] == row["note"]))

# %% [task=scrub_recall]
# load("notes"): {"note": 1, "text": "…"}; load("note_spans"): {"span": 1, "note": 1, "start": 0, "end": 11, "type": "NAME", "text": "…"}.
### BEGIN SOLUTION
scrubbed = {row["note"]: scrub_note(row["text"])[0] for row in load("notes")}
found = {}
for span in load("note_spans"):
    gone = span["text"] not in scrubbed[span["note"]]
    for kind in (span["type"], "all"):
        found[kind] = found.get(kind, []) + [gone]
scrub_recall = {kind: sum(hits) / len(hits) for kind, hits in found.items()}
### STARTER
# found = {}  # {type: [True, False, ...]}
# for span in load("note_spans"):
#     ...  # is its text gone from its note?
# scrub_recall = None  # {"NAME": ..., "DATE": ..., ..., "all": ...}
### END SOLUTION

# %% [check=scrub_recall]
check("scrub_recall")

# %% [task=notes_leave]
notes_leave = None  # "A", "B", "C" or "D"

# %% [check=notes_leave]
check("notes_leave")
