NUMBERS = ["M1", "M2", "M3", "M4", "M5", "M6", "", "  ", None]
NAMES = [
    "Ash Opal", "Opal, Ash", "OPAL; ASH", "Ivy Talc", "talc ivy", "Talc-Ivy",
    "Fern Jet", "Jet, Fern.", "O'Slate Zoë", "ZOË OSLATE", None, "", "--",
]
BIRTHS = ["1980-01-02", "1980-01-02", "1963-02-14", "1955-08-08", None, ""]


def hidden_case(s):
    """2 to 12 rows in no order; few numbers, names and dates, so that chains, ties and blanks occur."""
    count = 2 + s.i(11)
    order = list(range(1, count + 1))
    for last in range(count - 1, 0, -1):
        other = s.i(last + 1)
        order[last], order[other] = order[other], order[last]
    rows = []
    for number in order:
        mrn, name, dob = NUMBERS[s.i(len(NUMBERS))], NAMES[s.i(len(NAMES))], BIRTHS[s.i(len(BIRTHS))]
        rows.append({"row": number, "mrn": mrn, "name": name, "dob": dob})
    return {"rows": rows}
