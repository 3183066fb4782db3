WORDS = ["give", "mg", "ms", "bp", "stable", "10", "0.5", "12.5", "10.05", "US", "units", "IVU", "10U", "prn"]
HAZARDS = UNSAFE + ["1.0", "20.00", ".5", ".125"]


def hidden_case(s):
    """A line of words, abbreviations and hazards, with punctuation and odd spaces."""
    text = ""
    for _ in range(s.i(11)):
        kind = s.i(3)
        box = [WORDS, sorted(EXPAND), HAZARDS][kind]
        text += box[s.i(len(box))] + ["", "", "", ",", ";", ":", ":,"][s.i(7)] + [" ", " ", "  ", "\n"][s.i(4)]
    return {"text": text}
