from datetime import date, timedelta

KINDS = [(201826, 201826), (201826, 4193704), (4193704, 4193704), (201254, 201254)]


def pick(s, values):
    return values[s.i(len(values))]


def hidden_case(s):
    """One to six people whose ages, periods and tests lie on a limit or beside it; some with several records."""
    washout = pick(s, [365, 365, 180, 0])
    follow = pick(s, [365, 365, 90])
    tables = {"person": [], "observation_period": [], "condition_occurrence": [], "measurement": []}
    for person_id in range(1, 2 + s.i(6)):
        index = date(2018, 1, 20) + timedelta(s.i(300))

        def day(offset):
            return (index + timedelta(offset)).isoformat()

        year = None if s.b(0.08) else index.year - pick(s, [17, 18, 18, 19, 60])
        tables["person"].append({"person_id": person_id, "year_of_birth": year})
        start, end = pick(s, [-1, 0, 0, 1, 700]) + washout, pick(s, [-1, 0, 1, 400, 400])
        spans = [(-start, end)]
        if s.b(0.25):  # seen before, away for a while, and here again
            spans = [(-900, -200), (-100, 500)]
        for begin, stop in spans:
            tables["observation_period"].append(
                {"person_id": person_id, "observation_period_start_date": day(begin), "observation_period_end_date": day(stop)}
            )
        concept = pick(s, [201826, 201826, 4193704, 4193704, 201254])
        offsets = pick(s, [[0], [0], [0, 120], [90, 0]])
        for offset in offsets:
            tables["condition_occurrence"].append(
                {"person_id": person_id, "condition_concept_id": concept, "condition_start_date": day(offset)}
            )
        for _ in range(s.i(3)):
            tables["measurement"].append(
                {
                    "person_id": person_id,
                    "measurement_concept_id": pick(s, [3004410, 3004410, 3004410, 3000963]),
                    "measurement_date": day(pick(s, [-20, -1, 0, 60, follow, follow + 1])),
                    "value_as_number": None if s.b(0.2) else (50 + s.i(50)) / 10,
                }
            )
    if s.b(0.5):
        tables["condition_occurrence"].reverse()
    tables["concept_ancestor"] = [{"ancestor_concept_id": a, "descendant_concept_id": d} for a, d in KINDS]
    return {"tables": tables, "washout": washout, "follow": follow}
