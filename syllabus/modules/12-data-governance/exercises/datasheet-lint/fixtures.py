TEXTS = [
    "A real description of this section.", "Two laboratories report in different units.", "TODO", "", "n/a", "to be completed", None, 12,
    "tbd. tbd. tbd. tbd. tbd.", "unknown unknown unknown", "exactly twenty chars", "nineteen characters",
]
NUMBERS = [0, 1, 46, 400, 420, 421, -3, True, False, 40.5, "420", None]
DAYS = ["2022-01-01", "2022-01-01", "2023-12-31", "2024-02-29", "2023-02-29", "31.12.2023", "", None]


def hidden_case(s):
    """A sheet in which most sections are sound; facts and prohibited uses vary, and any part may be absent."""
    doc = {}
    for name in SECTIONS:
        if not s.b(0.08):
            doc[name] = TEXTS[s.i(2)] if s.b(0.7) else TEXTS[s.i(len(TEXTS))]
    facts = {name: NUMBERS[1 + s.i(5)] if s.b(0.7) else NUMBERS[s.i(len(NUMBERS))] for name in COUNTS}
    facts["first_date"] = DAYS[s.i(3)] if s.b(0.7) else DAYS[s.i(len(DAYS))]
    facts["last_date"] = DAYS[s.i(4)] if s.b(0.7) else DAYS[s.i(len(DAYS))]
    if not s.b(0.08):
        doc["facts"] = {name: value for name, value in facts.items() if not s.b(0.05)}
    if not s.b(0.1):
        doc["prohibited_uses"] = [["dosing"], ["dosing", "triage"], []][s.i(3)]
    return {"doc": doc}
