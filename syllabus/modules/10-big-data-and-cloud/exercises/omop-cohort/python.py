# %% [task=omop_cohort]
import sqlite3

COLUMNS = {
    "person": ["person_id", "year_of_birth"],
    "observation_period": ["person_id", "observation_period_start_date", "observation_period_end_date"],
    "condition_occurrence": ["person_id", "condition_concept_id", "condition_start_date"],
    "measurement": ["person_id", "measurement_concept_id", "measurement_date", "value_as_number"],
    "concept_ancestor": ["ancestor_concept_id", "descendant_concept_id"],
}


def connect(tables):
    """A database in memory with the five tables. con.execute("SELECT …", [values]).fetchall() asks it, con.close() ends it. Ready to use."""
    con = sqlite3.connect(":memory:")
    for name, columns in COLUMNS.items():
        con.execute(f"CREATE TABLE {name} ({', '.join(columns)})")
        rows = [[row[column] for column in columns] for row in tables[name]]
        con.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' for _ in columns)})", rows)
    return con


def omop_cohort(tables, condition=201826, measurement=3004410, washout=365, follow=365, min_age=18):
    """New adult patients with a condition and a test afterwards, and how many each rule leaves.

    tables: {table: list of rows}, with the names of COLUMNS; a row is a dict, dates are ISO text.
    washout, follow: days before and after the first diagnosis. min_age: years.
    Returns {"cohort": [(person_id, index_date)], "attrition": [with diagnosis, adult, washout, test]}.
    """
    ### BEGIN SOLUTION
    con = connect(tables)
    people = con.execute(
        """
        WITH first AS (
            SELECT c.person_id, MIN(c.condition_start_date) AS index_date
            FROM condition_occurrence c
            JOIN concept_ancestor a ON a.descendant_concept_id = c.condition_concept_id
            WHERE a.ancestor_concept_id = :condition
            GROUP BY c.person_id
        )
        SELECT first.person_id, first.index_date,
            substr(first.index_date, 1, 4) - p.year_of_birth >= :min_age,
            EXISTS (
                SELECT 1 FROM observation_period o
                WHERE o.person_id = first.person_id
                AND julianday(first.index_date) - julianday(o.observation_period_start_date) >= :washout
                AND o.observation_period_end_date >= first.index_date
            ),
            EXISTS (
                SELECT 1 FROM measurement m
                WHERE m.person_id = first.person_id
                AND m.measurement_concept_id = :measurement
                AND m.value_as_number IS NOT NULL
                AND julianday(m.measurement_date) - julianday(first.index_date) BETWEEN 0 AND :follow
            )
        FROM first LEFT JOIN person p ON p.person_id = first.person_id
        ORDER BY first.person_id
        """,
        {"condition": condition, "min_age": min_age, "washout": washout, "measurement": measurement, "follow": follow},
    ).fetchall()
    con.close()
    attrition = [len(people)]
    for rule in (2, 3, 4):
        people = [person for person in people if person[rule]]
        attrition.append(len(people))
    return {"cohort": [(person_id, index_date) for person_id, index_date, *_ in people], "attrition": attrition}
    ### STARTER
    # con = connect(tables)
    # first = con.execute(
    #     """
    #     SELECT person_id, MIN(condition_start_date)
    #     FROM condition_occurrence
    #     WHERE condition_concept_id = ?
    #     GROUP BY person_id
    #     ORDER BY person_id
    #     """,
    #     [condition],
    # ).fetchall()  # whom does this miss?
    # return None  # {"cohort": [...], "attrition": [...]}
    ### END SOLUTION

# %% [check=omop_cohort]
check("omop_cohort")

# %% [task=attrition_report]
TABLES = {name: load("omop_" + name) for name in COLUMNS}  # 200 synthetic people

### BEGIN SOLUTION
left = omop_cohort(TABLES)["attrition"]
removed = {"adult": left[0] - left[1], "washout": left[1] - left[2], "test": left[2] - left[3]}
attrition_report = {"attrition": left, "removed": removed, "most": max(removed, key=removed.get)}
### STARTER
# attrition_report = None  # {"attrition": [...], "removed": {...}, "most": "..."}
### END SOLUTION

# %% [check=attrition_report]
check("attrition_report")

# %%
# The attrition chart: who is left after each rule.
if attrition_report:
    steps = ["1 diagnosis", "2 adult", "3 washout", "4 test"]
    figure(
        {
            "mark": "bar",
            "encoding": {
                "y": {"field": "rule", "type": "nominal", "title": None},
                "x": {"field": "people", "type": "quantitative", "title": "People left"},
            },
        },
        data=[{"rule": rule, "people": n} for rule, n in zip(steps, attrition_report["attrition"])],
        alt="People left after each of the four rules, as bars.",
    )

# %% [task=more_patients]
more_patients = None  # "A", "B", "C" or "D"

# %% [check=more_patients]
check("more_patients")
