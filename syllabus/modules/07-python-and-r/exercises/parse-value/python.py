# %% [task=parse_value]
import re

MISSING = ["", ".", "NA", "N/A", "-9", "999", "-999"]

# Three groups in brackets: operator, number, unit. Ready to use.
PATTERN = re.compile(
    r"(<=|>=|<|>)? *"  # perhaps an operator
    r"(-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?"  # a number with commas before every three digits,
    r"|-?[0-9]+(?:\.[0-9]+)?) *"  # or one without commas
    r"([A-Za-z%][A-Za-z0-9%/.^]*)?"  # perhaps a unit
)


def parse_value(s):
    """Read one laboratory result.

    s: text as the laboratory sent it, a number, or None.
    Returns {"value": float, "op": "=", "<", "<=", ">" or ">=", "unit": text, "" if none};
    all three are None for a missing code and for text that cannot be read. Never raises.
    """
    ### BEGIN SOLUTION
    unread = {"value": None, "op": None, "unit": None}
    if s is None or (not isinstance(s, str) and s in (-9, 999, -999)):
        return unread
    text = str(s).strip()
    match = PATTERN.fullmatch(text)
    if text in MISSING or match is None:
        return unread
    op, number, unit = match.groups()
    return {"value": float(number.replace(",", "")), "op": op or "=", "unit": unit or ""}
    ### STARTER
    # unread = {"value": None, "op": None, "unit": None}
    # if s is None:
    #     return unread
    # text = str(s).strip()
    # match = PATTERN.fullmatch(text)
    # ...
    # return None
    ### END SOLUTION

# %% [check=parse_value]
check("parse_value")

# %% [task=result_counts]
results = [
    "<0.5 mg/dL", "1.1", "-9", "1,234.5 ng/mL", ">=90 mL/min", "N/A",
    "7.2%", "", "1,5 mmol/L", "<5 ng/L", "88 umol/L", "neg",
]
### BEGIN SOLUTION
read = [parse_value(text) for text in results]
result_counts = {
    "censored": sum(1 for each in read if each["op"] not in (None, "=")),
    "no_value": sum(1 for each in read if each["value"] is None),
}
### STARTER
# read = [parse_value(text) for text in results]
# result_counts = None  # {"censored": ..., "no_value": ...}
### END SOLUTION

# %% [check=result_counts]
check("result_counts")
