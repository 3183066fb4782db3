VKORC1 = ["G/G", "A/G", "A/A", None]
CYP2C9 = ["*1/*1", "*1/*2", "*1/*3", "*2/*2", "*2/*3", "*3/*3", None]
RACE = ["White", "Asian", "Black", None]
WRONG = {"age": 7, "height": 0, "weight": -3, "vkorc1": "A/T", "cyp2c9": "*1/*9", "race": "Green", "inducer": 2, "model": "fixed"}


def hidden_case(s):
    """A person of any age, tested or not, on other drugs or not; now and then a gap or an impossible entry."""
    person = {
        "age": 10 + s.i(86),
        "height": 145 + s.i(50),
        "weight": (400 + s.i(700)) / 10,
        "vkorc1": VKORC1[s.i(4)],
        "cyp2c9": CYP2C9[s.i(7)],
        "race": RACE[s.i(4)],
        "inducer": s.b(0.25),
        "amiodarone": s.b(0.3),
        "model": "clinical" if s.b(0.35) else "pgx",
    }
    if s.b(0.1):
        person[["age", "height", "weight"][s.i(3)]] = None
    if s.b(0.1):
        name = list(WRONG)[s.i(len(WRONG))]
        person[name] = WRONG[name]
    return person
