ZIPS = ["02139", "94110", "60614", "03601", "05901", "82101", "10203", "55455-0001", "89301", "00501", "", None, "9", "K1A", 2139, 94110]
DATE_TEXTS = ["1932-01-09", "1950-12-31", "1976-05-02", "2022-08-18", "2023-11-30", "", None]
OTHERS = {"name": "Fern Jet", "mrn": "M100111", "sex": "M", "dx": "E11.9", "note": "seen by Dr. Opal", "phone": "(212) 555-0107", "los_days": 3}


def hidden_case(s):
    """A record with a random choice of keys in a random order; ages around 89, small and ordinary ZIP areas."""
    drawn = {"zip": ZIPS[s.i(len(ZIPS))], "age": [None, 0, 47, 88, 89, 90, 91, 104][s.i(8)]}
    for name in DATES:
        drawn[name] = DATE_TEXTS[s.i(len(DATE_TEXTS))]
    drawn.update(OTHERS)
    names = list(drawn)
    order = [names[at] for at in s.shuffle(len(names))]
    rec = {name: drawn[name] for name in order if s.b(0.65)}
    allowed = ["sex", "dx", "los_days", "insurance", "zip", "birth_date"]
    return {"rec": rec, "keep": [name for name in allowed if s.b(0.4)]}
