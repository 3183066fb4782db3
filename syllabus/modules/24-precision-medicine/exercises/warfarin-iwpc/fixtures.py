def hidden_case(s):
    """Grown-up people of every level, both models; at times a gap where a gap is allowed."""
    age = 18 + s.i(76)
    height = 148 + s.i(46)
    weight = (420 + s.i(700)) / 10
    vkorc1 = ["G/G", "A/G", "A/A", None][s.i(4)]
    cyp2c9 = ["*1/*1", "*1/*2", "*1/*3", "*2/*2", "*2/*3", "*3/*3", None][s.i(7)]
    race = ["White", "Asian", "Black", None][s.i(4)]
    inducer = s.b(0.2)
    amiodarone = s.b(0.2)
    model = "clinical" if s.b(0.3) else "pgx"
    kind = s.i(14)
    if kind == 0:
        weight = None
    return {
        "age": age, "height": height, "weight": weight, "vkorc1": vkorc1, "cyp2c9": cyp2c9, "race": race,
        "inducer": inducer, "amiodarone": amiodarone, "model": model,
    }
