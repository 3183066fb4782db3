PIECES = [
    "Seen 2023-04-05.", "Reviewed 4/5/2023.", "CT 12/31/23.", "BP 120/80.", "GCS 14/15, lactate 2/4.", "CKD 3/5.", "Pain 6/10.",
    "Dr. Opal informed.", "Mr. Slate rests.", "Mrs Talc-Jet walks.", "Ms. Mica, 91-year-old.", "Rowan Slate is well.", "Call (212) 555-0142.",
    "Family on 415-555-0117.", "MRN 1234567.", "MRN: 76543.", "SSN 123-45-6789.", "Mail a.b@example.org today.", "An 84-year-old.",
    "A 104 y/o man.", "89 years old.", "HR 95, RR 18.", "98 yr, frail.", "Temp 37.2, SpO2 96%.", "Dr. Marl@example.org wrote.",
]


def hidden_case(s):
    """A note of up to eight sentences in any order, with repeats."""
    return {"text": " ".join(PIECES[s.i(len(PIECES))] for _ in range(s.i(9)))}
