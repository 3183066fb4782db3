@mistake("birth year of the very old", task="safe_harbor", lesson="safe-harbor")
def birth_year_of_the_old(rec, keep):
    """You kept the birth year of someone above 89. 1932 and an admission in 2023 give back the age you have just hidden, and in a small town there is one such woman."""
    result = safe_harbor(rec, keep)
    if (rec.get("age") or 0) > 89 and "birth_date" in rec:
        result["birth_year"] = int(rec["birth_date"][:4]) if rec["birth_date"] else None
    return result


@mistake("a list of what to remove", task="safe_harbor", lesson="deny-by-default")
def block_list(rec, keep):
    """You remove the identifiers you know and let the rest pass. A new column with free text arrives, and a name leaves the hospital in it. Let out only what somebody has permitted."""
    known = ["name", "mrn", "email", "phone", "zip", "age", *DATES]
    return {**safe_harbor(rec, keep), **{key: value for key, value in rec.items() if key not in known}}


@mistake("from 89 instead of above 89", task="safe_harbor", lesson="safe-harbor")
def from_89(rec, keep):
    """You pooled people of 89. The rule says above 89: an age of 89 may stay. A study of the very old loses a whole year of patients for nothing."""
    result = safe_harbor(rec, keep)
    if rec.get("age") == 89:
        result["age"] = "90+"
        result.pop("birth_year", None)
    return result


@mistake("small areas published", task="safe_harbor", lesson="safe-harbor")
def small_areas(rec, keep):
    """You cut the ZIP code and left it there. In 036 live 20,000 people or fewer; with an age and a year beside it, a neighbour has a name. These areas become 000."""
    result = safe_harbor(rec, keep)
    return {**result, "zip3": rec["zip"][:3]} if result.get("zip3") == "000" else result


@mistake("unknown area called 000", task="safe_harbor", lesson="safe-harbor")
def unknown_as_000(rec, keep):
    """You wrote 000 for people whose ZIP code is missing or unreadable. 000 says "from a small area". Rural patients are then counted too high, and nobody sees how many addresses are unknown."""
    return {key: "000" if key == "zip3" and value is None else value for key, value in safe_harbor(rec, keep).items()}


@mistake("the lost zero guessed", task="safe_harbor", lesson="deny-by-default")
def zero_guessed(rec, keep):
    """You turned the number 2139 into a ZIP code. Perhaps a zero was lost, perhaps a digit. A guess puts patients into a region they never lived in. Say None and mend the import."""
    given = rec.get("zip")
    text = str(given).zfill(5) if isinstance(given, int) else given
    return safe_harbor({**rec, "zip": text} if "zip" in rec else rec, keep)


@mistake("the keep list switches the rules off", task="safe_harbor", lesson="deny-by-default")
def keep_beats_rules(rec, keep):
    """Whoever writes "zip" into the keep list gets the whole ZIP code from you. One careless word in a list then publishes five digits and a full date. The rules come first, the list after."""
    result = safe_harbor(rec, keep)
    for key in keep:
        if key in rec and (key in ("zip", "age") or key in DATES):
            result.pop("zip3" if key == "zip" else key.replace("_date", "_year"), None)
            result[key] = rec[key]
    return result


@mistake("year and month", task="safe_harbor", lesson="safe-harbor")
def year_and_month(rec, keep):
    """You kept the month. Only the year may stay: "admitted in November, aged 47, from this area" is a short list, and somebody in town knows who was away that month."""
    result = safe_harbor(rec, keep)
    years = {key.replace("_date", "_year"): rec[key] for key in DATES if rec.get(key)}
    return {key: years[key][:7] if key in years else value for key, value in result.items()}


@mistake("the year as text", task="safe_harbor", lesson="safe-harbor")
def year_as_text(rec, keep):
    """You left the years as text. "2023" minus "1976" is an error in the next person's program, and somebody will repair it by asking for the full dates again. An integer was agreed."""
    years = [key.replace("_date", "_year") for key in DATES]
    return {key: str(value) if key in years and value is not None else value for key, value in safe_harbor(rec, keep).items()}


@mistake("the very old without an age", task="safe_harbor", lesson="safe-harbor")
def old_without_age(rec, keep):
    """You deleted the age of everyone above 89. The rule lets them stay as one group, "90+". Without it the oldest patients drop out of every analysis by age."""
    return {key: value for key, value in safe_harbor(rec, keep).items() if (key, value) != ("age", "90+")}


@mistake("missing keys filled in", task="safe_harbor", lesson="deny-by-default")
def missing_keys_filled(rec, keep):
    """You returned keys the record never had. A column full of None looks like data that somebody removed; the team will ask you for the dates of patients who never had any."""
    blank = {"zip3": None, "age": None, **{key.replace("_date", "_year"): None for key in DATES}}
    result = {**blank, **safe_harbor(rec, keep)}
    if (rec.get("age") or 0) > 89:
        result.pop("birth_year", None)
    return result


@mistake("areas counted, not patients", task="harbor_counts", lesson="safe-harbor")
def areas_counted():
    """You counted how many different small areas there are. Asked were the rows. Each row is a patient whose place is coarsened, and for the analysis each is a loss."""
    areas = {row["zip"][:3] for row in load("ehr_raw") if row["zip"] and row["zip"][:3] in RESTRICTED}
    return {**_counts(), "zip_000": len(areas)}


@mistake("unknown counted as small", task="harbor_counts", lesson="safe-harbor")
def unknown_counted():
    """You counted patients without a ZIP code among those from small areas. The report then protects people who need no protection and hides that their address is missing."""
    counts = _counts()
    return {**counts, "zip_000": counts["zip_000"] + counts["zip_none"], "zip_none": 0}


@mistake("counted from 89", task="harbor_counts", lesson="safe-harbor")
def counted_from_89():
    """You counted people of 89 as 90+. They keep their age. The report says that more patients were coarsened than were."""
    return {**_counts(), "age_90": sum(row["age"] >= 89 for row in load("ehr_raw"))}


@mistake("columns of the raw table", task="harbor_counts", lesson="deny-by-default")
def raw_columns():
    """You listed the columns of the raw table. The privacy officer wants to read what leaves the house, and in your list a name and a telephone number leave it."""
    return {**_counts(), "columns": sorted(load("ehr_raw")[0])}


def _counts():
    rows = [safe_harbor(row, ["sex", "dx_code"]) for row in load("ehr_raw")]
    return {
        "zip_000": sum(row["zip3"] == "000" for row in rows),
        "zip_none": sum(row["zip3"] is None for row in rows),
        "age_90": sum(row["age"] == "90+" for row in rows),
        "columns": sorted(rows[0]),
    }
