from datetime import date as _date


def _days(earlier, later):
    return (_date.fromisoformat(later) - _date.fromisoformat(earlier)).days


def _watched(periods, index, washout):
    return any(_days(start, index) >= washout and end >= index for start, end in periods)


def _old_enough(years, min_age):
    return years is not None and years >= min_age


def _tested(tests, index, follow):
    return any(value is not None and 0 <= _days(index, day) <= follow for day, value in tests)


def _cohort(tables, condition, measurement, washout, follow, min_age, kinds=None, dates=lambda found: [min(found)],
            old_enough=_old_enough, watched=_watched, tested=_tested, unknown=None, alone=False):
    """The reference, row by row, with one of its steps exchanged."""
    if kinds is None:
        kinds = [row["descendant_concept_id"] for row in tables["concept_ancestor"] if row["ancestor_concept_id"] == condition]
    found = {}
    for row in tables["condition_occurrence"]:
        if row["condition_concept_id"] in kinds:
            found.setdefault(row["person_id"], []).append(row["condition_start_date"])
    born = {row["person_id"]: row["year_of_birth"] for row in tables["person"]}

    def old(person, index):
        year = unknown if born.get(person) is None else born[person]
        return old_enough(None if year is None else int(index[:4]) - year, min_age)

    def seen(person, index):
        own = [row for row in tables["observation_period"] if row["person_id"] == person]
        return watched([(row["observation_period_start_date"], row["observation_period_end_date"]) for row in own], index, washout)

    def looked_after(person, index):
        own = [row for row in tables["measurement"] if row["person_id"] == person and row["measurement_concept_id"] == measurement]
        return tested([(row["measurement_date"], row["value_as_number"]) for row in own], index, follow)

    everyone = [(person, index) for person in sorted(found) for index in dates(found[person])]
    attrition, left = [len(everyone)], everyone
    for rule in (old, seen, looked_after):
        attrition.append(sum(rule(*each) for each in (everyone if alone else left)))
        left = [each for each in left if rule(*each)]
    return {"cohort": left, "attrition": attrition}


@mistake("exact concept only", task="omop_cohort", lesson="omop")
def exact_only(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You lost everyone coded with a more specific diabetes term. They are often the patients whose doctors looked most closely, and the study will not be about them."""
    return _cohort(tables, condition, measurement, washout, follow, min_age, kinds=[condition])


@mistake("every occurrence", task="omop_cohort", lesson="cohort")
def every_occurrence(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """Repeat visits became new patients. Somebody with six visits counts six times, and those who come often, because they are ill, decide the result. One date per person, the first."""
    return _cohort(tables, condition, measurement, washout, follow, min_age, dates=sorted)


@mistake("lab before index accepted", task="omop_cohort", lesson="cohort")
def lab_before(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """The test that led to the diagnosis is not follow-up. You count patients as looked after whom nobody has seen since."""
    return _cohort(tables, condition, measurement, washout, follow, min_age,
                   tested=lambda tests, index, follow: any(value is not None and _days(index, day) <= follow for day, value in tests))


@mistake("lost results counted", task="omop_cohort", lesson="cohort")
def lost_results(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You counted tests without a result. Blood was taken, and nobody knows what it showed; for the patient that is no control of her diabetes at all."""
    return _cohort(tables, condition, measurement, washout, follow, min_age,
                   tested=lambda tests, index, follow: any(0 <= _days(index, day) <= follow for day, _ in tests))


@mistake("a test at any later time", task="omop_cohort", lesson="cohort")
def any_later_test(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You accept a test at any time after the diagnosis. Someone seen again after three years counts as followed within one, and the gap in care disappears from the study."""
    return _cohort(tables, condition, measurement, washout, follow, min_age,
                   tested=lambda tests, index, follow: any(value is not None and _days(index, day) >= 0 for day, value in tests))


@mistake("any test at all", task="omop_cohort", lesson="cohort")
def any_test(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You did not ask which test. A blood count is no control of diabetes; its patients would pass for well cared for."""
    renamed = [{**row, "measurement_concept_id": measurement} for row in tables["measurement"]]
    return _cohort({**tables, "measurement": renamed}, condition, measurement, washout, follow, min_age)


@mistake("a gap counts as seen", task="omop_cohort", lesson="cohort")
def gap_as_seen(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You took the start of one period and the end of another. In the gap nobody was watching: the diagnosis may have been made there, elsewhere, and an old patient counts as new."""
    return _cohort(tables, condition, measurement, washout, follow, min_age,
                   watched=lambda periods, index, washout: _watched([(min(start for start, _ in periods), max(end for _, end in periods))] if periods else [], index, washout))


@mistake("the end of the period not checked", task="omop_cohort", lesson="cohort")
def end_not_checked(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You did not ask whether the period still ran at the diagnosis. Someone who had left the records long before is counted as watched, and nobody knows what happened to her in between."""
    return _cohort(tables, condition, measurement, washout, follow, min_age,
                   watched=lambda periods, index, washout: any(_days(start, index) >= washout for start, _ in periods))


@mistake("exactly the washout too short", task="omop_cohort", lesson="cohort")
def washout_strict(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You asked for more days than the washout. A patient watched for exactly 365 days was promised a place; two hospitals with > and ≥ run two different studies."""
    return _cohort(tables, condition, measurement, washout + 1, follow, min_age)


@mistake("over the age, not from it", task="omop_cohort", lesson="cohort")
def over_the_age(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You left out people of exactly the least age. The young adults, whom studies miss anyway, lose a whole year of patients."""
    return _cohort(tables, condition, measurement, washout, follow, min_age + 1)


@mistake("unknown age is adult", task="omop_cohort", lesson="cohort")
def unknown_is_adult(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You let people of unknown age in, as if born in the year 0. A child may be among them. What cannot be shown does not meet a rule."""
    return _cohort(tables, condition, measurement, washout, follow, min_age, unknown=0)


@mistake("the first row, not the first date", task="omop_cohort", lesson="cohort")
def first_row(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You took the first row you met. Rows have no order; a later visit became the beginning of the disease, and months of it are missing from the patient's story."""
    return _cohort(tables, condition, measurement, washout, follow, min_age, dates=lambda found: found[:1])


@mistake("each rule by itself", task="omop_cohort", lesson="cohort")
def each_by_itself(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """You counted each rule over everybody. An attrition chart goes down: who is left after this rule *and* those before. Otherwise nobody can tell where the patients were lost."""
    return _cohort(tables, condition, measurement, washout, follow, min_age, alone=True)


@mistake("the exact code in the report", task="attrition_report", lesson="omop")
def exact_report():
    """You searched for the one code. In the default data 49 people have it and 81 have the disease. The other 32 are missing from your first number, and a chart that starts too low hides that."""
    return _report(_cohort(TABLES, 201826, 3004410, 365, 365, 18, kinds=[201826])["attrition"])


@mistake("the largest share", task="attrition_report", lesson="cohort")
def largest_share():
    """You named the rule that removes the largest share of those before it. Asked were people: each of them is a patient whom the result no longer speaks for."""
    left = attrition_report["attrition"]
    shares = {rule: n / (before or 1) for (rule, n), before in zip(attrition_report["removed"].items(), left)}
    return {**attrition_report, "most": max(shares, key=shares.get)}


@mistake("left, not removed", task="attrition_report", lesson="cohort")
def left_not_removed():
    """You wrote down who is left after each rule instead of whom it removes. The rule that keeps most people then looks like the one that costs most, and the wrong one is loosened."""
    kept = dict(zip(["adult", "washout", "test"], attrition_report["attrition"][1:]))
    return {"attrition": attrition_report["attrition"], "removed": kept, "most": max(kept, key=kept.get)}


def _report(left):
    removed = {rule: before - after for rule, before, after in zip(["adult", "washout", "test"], left, left[1:])}
    return {"attrition": left, "removed": removed, "most": max(removed, key=removed.get)}
