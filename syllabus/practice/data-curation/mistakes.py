@mistake("checksum of the table", task="curate_intake")
def checksum_of_table():
    """You fingerprinted what pandas wrote, not the file that came. Reading already changes it: whole numbers get a point, and blanks may change. If a value was altered before you, your receipt would not show it."""
    return {**curate_intake, "checksum": checksum(raw.to_csv(index=False).encode())}


@mistake("heading counted as a row", task="curate_intake")
def heading_as_row():
    """You counted the line of column names as a patient. Whoever compares your receipt with the table looks for one admission that never was."""
    return {**curate_intake, "rows": len(raw) + 1}


@mistake("only complete rows", task="curate_intake")
def complete_rows():
    """Nearly everyone is missing from your receipt. You counted only rows without any blank, and an empty date of death is a blank: the rows that remain are the people who died."""
    return {**curate_intake, "rows": len(raw.dropna())}


@mistake("codes already taken out", task="curate_profile")
def codes_out_too_early():
    """You repaired before you profiled. Your means leave the codes out, so nobody can see that a dozen patients had a pressure of 999, nor check what your repair did to the others."""
    return {
        **curate_profile,
        "mean_hba1c": raw["hba1c"][raw["hba1c"] > 0].mean(),
        "mean_sbp": raw["sbp"][raw["sbp"] < 999].mean(),
    }


@mistake("blank searched as empty text", task="curate_profile")
def blank_as_text():
    """Your profile says that every pulse was taken and every patient asked about smoking. You looked for empty text; pandas has turned empty fields into missing values. The patients nobody examined became invisible."""
    return {**curate_profile, "blank_hr": (raw["hr"] == "").sum(), "blank_smoker": (raw["smoker"] == "").sum()}


@mistake("means of complete rows", task="curate_profile")
def means_of_complete_rows():
    """Your means describe a handful of people. You dropped every row with a blank, and an empty date of death is a blank: hardly anyone remains but the dead."""
    complete = raw.dropna()
    return {**curate_profile, **{f"mean_{column}": complete[column].mean() for column in ("creatinine", "hba1c", "sbp")}}


@mistake("impossible counted as blank", task="curate_profile")
def impossible_as_blank():
    """You counted impossible pulses as empty fields. Somebody did type something there. A blank asks who was not examined; an impossible number asks what was mistyped, and the ward needs both questions."""
    return {**curate_profile, "blank_hr": (raw["hr"].isna() | (raw["hr"] > 300)).sum()}


@mistake("impossible pulses divided by ten", task="curate_values")
def pulses_divided():
    """You guessed. Divided by ten, the impossible pulses look like sound ones, and nobody can tell them apart again. If one of them was 120 with a wrong first digit, a racing heart is now on record as calm."""
    pulses = raw["hr"].mask(raw["hr"] > 300, raw["hr"] / 10)
    return {**curate_values, "hr_n": pulses.count(), "hr_mean": pulses.mean()}


@mistake("abnormal pulses taken out", task="curate_values")
def abnormal_pulses_out():
    """The sickest patients disappeared. You emptied every pulse outside 60 to 100, as if unusual meant impossible. An alarm trained on the rest has never seen a heart that races or fails."""
    normal = raw["hr"][raw["hr"].between(60, 100)]
    out = raw["hr"].count() - normal.count()
    return {**curate_values, "hr_impossible": out, "hr_n": normal.count(), "hr_mean": normal.mean()}


@mistake("other spellings left out", task="curate_values")
def spellings_left_out():
    """Women whose form said "female" or "f" are no longer counted. You took only the capital letter F; everyone written differently, mostly from one desk, drops out of every comparison of women and men."""
    return {**curate_values, "women": (raw["sex"] == "F").sum()}


@mistake("rows with a bad value deleted", task="curate_values")
def bad_rows_deleted():
    """You deleted whole patients for one bad cell. Pulse, sex and diagnosis of someone whose HbA1c was coded −9 are sound; without these rows, the busiest wards vanish from your data."""
    good = measured[(raw["hba1c"] != -9) & (raw["sbp"] != 999) & ~(raw["hr"] > 300)]
    return {
        **curate_values,
        "women": (good["sex"] == "F").sum(),
        "hr_n": good["hr"].count(),
        "hr_mean": good["hr"].mean(),
    }


@mistake("only labelled values converted", task="curate_units")
def labelled_only():
    """The patients without a unit still have kidneys that have stopped, on paper. You converted the labelled values and left the blank ones at 80 or 90 mg/dL; a dosing rule would withhold their drugs."""
    creatinine = measured["creatinine"].mask(labelled, measured["creatinine"] / 88.4)
    return {**curate_units, "inferred": 0, "mean_creatinine": creatinine.mean()}


@mistake("odd units deleted", task="curate_units")
def odd_units_deleted():
    """One laboratory's patients are gone. You removed the rows instead of converting them. They were treated here too, and a model that never met them will be used on them."""
    left = converted[~(labelled | inferred | fahrenheit | metres)]
    return _units_of(left)


@mistake("odd units emptied", task="curate_units")
def odd_units_emptied():
    """You threw away real measurements. The values in the other unit became missing, though one division brings them back. A fever measured in Fahrenheit is still a fever, and now nobody sees it."""
    left = converted.copy()
    left["creatinine"] = left["creatinine"].mask(labelled | inferred)
    left["temp_c"] = left["temp_c"].mask(fahrenheit)
    left["height_cm"] = left["height_cm"].mask(metres)
    return _units_of(left)


@mistake("Fahrenheit without minus 32", task="curate_units")
def fahrenheit_scaled_only():
    """A dozen patients now have a body temperature above 50 °C. You scaled Fahrenheit by 5/9 without taking off 32. These two scales start at different points, so a factor alone cannot turn one into the other."""
    return {**curate_units, "mean_temp_c": measured["temp_c"].mask(fahrenheit, measured["temp_c"] * 5 / 9).mean()}


def _units_of(table):
    return {
        **curate_units,
        "values_left": table[["creatinine", "temp_c", "height_cm"]].count().sum(),
        "mean_creatinine": table["creatinine"].mean(),
        "mean_temp_c": table["temp_c"].mean(),
        "mean_height_cm": table["height_cm"].mean(),
    }


@mistake("dates swapped back", task="curate_dates")
def swapped_back():
    """You repaired by guess: the reversed stays count as if the two dates were only exchanged. If one day was mistyped instead, every drug and laboratory value of that stay now lies on the wrong side of admission."""
    return _stays((discharged - admitted).dt.days.abs())


@mistake("negative stays averaged", task="curate_dates")
def negative_stays():
    """Patients who left before they came shorten your mean stay. You averaged all rows, the flagged ones too. Beds planned with this mean are missing when someone needs one."""
    return _stays((discharged - admitted).dt.days)


@mistake("every flagged row left out", task="curate_dates")
def all_flagged_out():
    """You left out stays that are sound. A wrong date of birth or death says nothing against the days between admission and discharge. Leave out what the question needs and no more, or patients vanish for a clerk's slip."""
    doubtful = flagged["stay_flag"] | flagged["death_flag"] | flagged["birth_flag"]
    return _stays((discharged - admitted).dt.days[~doubtful])


@mistake("no date of death counted as wrong", task="curate_dates")
def living_flagged():
    """You flagged everyone without a date of death. "Not on or after admission" is also true of people who never died. The wards would get hundreds of questions about the living, and miss the few that matter."""
    return {**curate_dates, "death_before_admission": (~(died >= admitted)).sum()}


def _stays(days):
    return {**curate_dates, "stays": len(days), "mean_stay": days.mean()}


@mistake("number alone", task="curate_duplicates")
def number_alone():
    """The charts that were opened without a number stay apart, with their own allergy lists. You linked by the record number only, and in a hurry that is the field that gets left empty."""
    return _linked([flagged["mrn"]])


@mistake("identical rows only", task="curate_duplicates")
def identical_rows():
    """You found only the charts that agree in every field. One missing phone number, or a name in capitals, is enough to hide a second chart, and the allergy with it."""
    fields = [column for column in flagged.columns if column != "row"]
    return _linked([flagged.groupby(fields, dropna=False).ngroup()])


@mistake("blank number equals blank number", task="curate_duplicates")
def blank_equals_blank():
    """Strangers were merged: people who have in common only that nobody wrote down their number. You turned the blank into text, so it links. One of them gets the other's allergies."""
    return _linked([flagged["mrn"].fillna(""), name_and_birth])


@mistake("the later chart kept", task="curate_duplicates")
def later_kept():
    """You kept the second chart, which is the poorer one: number, phone and ZIP code are missing there. The person can no longer be found in the other systems. Keep the first row, and the link to the second."""
    last = flagged["row"].groupby(person).max()
    return {**curate_duplicates, "twice": sorted(last[sizes[sizes > 1].index])}


@mistake("every member dropped", task="curate_duplicates")
def every_member_dropped():
    """Everyone with two charts is gone from your table. You removed all rows of a group and kept none. The people registered twice are often those who come often, and the model would never meet them."""
    return {**curate_duplicates, "kept": (~person.duplicated(keep=False)).sum()}


def _linked(keys):
    label = join_rows(flagged["row"], keys)
    count = label.value_counts()
    return {"groups": (count > 1).sum(), "kept": label.nunique(), "twice": sorted(count[count > 1].index)}


@mistake("second charts still counted", task="curate_after")
def not_deduplicated():
    """Some patients count twice in your means. You measured on the table before the second charts were taken out. Whoever was registered twice now weighs double in every rate and every model."""
    return _means(flagged)


@mistake("measured on the raw table", task="curate_after")
def raw_again():
    """Your second profile is your first: codes and µmol/L are still in it. A ward with these means would be in kidney failure, and the report would say that this is after curation."""
    return _means(raw)


@mistake("gaps filled with the mean", task="curate_after")
def gaps_filled():
    """You gave unmeasured patients an average value. The mean hardly moves, but the number of values now claims that everyone was examined. Someone who was never measured can no longer be told from someone who was."""
    return _means(people[["creatinine", "hba1c", "sbp"]].fillna(people[["hba1c", "sbp"]].mean()))


@mistake("every repaired row left out", task="curate_after")
def repaired_left_out():
    """You measured only rows that needed no repair. The patients of the second laboratory are gone, although their values were put right. Then the repair was for nothing, and one part of the city is missing."""
    return _means(people[people["creat_flag"] == "ok"])


def _means(table):
    pairs = [(column, table[column]) for column in ("creatinine", "hba1c", "sbp")]
    return {**{name: column.mean() for name, column in pairs}, **{f"{name}_n": column.count() for name, column in pairs}}


@mistake("ages from 89", task="curate_safe_harbor")
def ages_from_89():
    """You hid people who are 89. Safe Harbor hides ages over 89; 89 may stay. You took a true age from patients whose treatment depends on it, without making anyone safer."""
    return {**curate_safe_harbor, "age_90_plus": (people["age"] >= 89).sum(), "birth_years": (people["age"] < 89).sum()}


@mistake("birth year of the oldest kept", task="curate_safe_harbor")
def birth_years_kept():
    """You wrote 90+ and left the year of birth beside it. With the year of admission anyone can subtract. The few very old people of a town are the easiest to find, and you have just shown them."""
    return {**curate_safe_harbor, "birth_years": len(people)}


@mistake("ZIP code as a number", task="curate_safe_harbor")
def zip_as_number():
    """Small towns are still on show. You treated ZIP codes as numbers, so 03601 became 3601 and its area 360, which is on no list. People from a place of a few thousand can be found again."""
    zip3 = people["zip"].dropna().astype(int).astype(str).str[:3]
    return {**curate_safe_harbor, "zip3_000": zip3.isin(SMALL_AREAS).sum()}


@mistake("second charts released", task="curate_safe_harbor")
def on_all_rows():
    """You counted on the table that still holds second charts. Some people would leave the hospital twice, and two rows of one person are easier to recognise than one."""
    old = flagged["age"] > 89
    return {
        "age_90_plus": old.sum(),
        "zip3_000": flagged["zip"].str[:3].isin(SMALL_AREAS).sum(),
        "birth_years": (~old).sum(),
    }


def _numbers(row):
    """The numbers of a row that are there, with their limits."""
    return [(column, row[column], *limits) for column, limits in POSSIBLE.items() if row[column] is not None]


def _with(rows, more):
    return sorted({*audit_table(rows), *more})


def _without(rows, *starts):
    return [code for code in audit_table(rows) if not code.startswith(starts)]


@mistake("line number compared", task="audit_table")
def line_number_compared(rows):
    """People exported twice stay two people. You looked for rows that agree in every field, and the line number never agrees. Nor would a name in capitals. Compare what belongs to the person: the record number, or name and birth."""
    found = set(_without(rows, "DUPLICATES"))
    same = len({tuple(row.values()) for row in rows}) < len(rows)
    return sorted(found | ({"DUPLICATES"} if same else set()))


@mistake("same name, same person", task="audit_table")
def same_name(rows):
    """You merged namesakes. In any town two people share a name, so your audit accuses every table, the sound one too. If charts are joined on it, one person gets the other's allergies. The date of birth must agree as well."""
    names = [name_key(row["name"]) for row in rows]
    return _with(rows, {"DUPLICATES"} if len(set(names)) < len(names) else set())


@mistake("every odd number impossible", task="audit_table")
def all_impossible(rows):
    """Three questions became one. A code for "not measured", another laboratory's unit and a slip of the finger are all "impossible" in your audit. The ward is asked about pulses when the laboratory should be asked about units, and real measurements are thrown away."""
    odd = {f"IMPOSSIBLE:{column}" for row in rows for column, value, low, high in _numbers(row) if not low <= value <= high}
    return sorted({*_without(rows, "DISGUISED", "MIXED", "IMPOSSIBLE"), *odd})


@mistake("repaired before the audit", task="audit_table")
def repaired_first(rows):
    """You put units, codes and spellings right and then looked for faults. What you repaired goes unreported: nobody asks the laboratory why its label is missing, and next month it is missing again. Report first."""
    return _without(rows, "DISGUISED", "MIXED", "UNIT_LABEL", "CATEGORY")


@mistake("abnormal called impossible", task="audit_table")
def abnormal_impossible(rows):
    """You accused the sick. A pulse of 110 or a creatinine of 1.5 is a patient, not a typing error. If such rows are emptied, the model never meets the people it is for. Use the limits of what is possible."""
    normal = {"sbp": (90, 140), "hr": (60, 100), "temp_c": (36, 38), "creatinine": (0.5, 1.2), "hba1c": (4, 6.4)}
    odd = {
        f"IMPOSSIBLE:{column}"
        for row in rows
        for column, (low, high) in normal.items()
        if row[column] is not None and not low <= row[column] <= high
    }
    return _with(rows, odd)


@mistake("far from the mean", task="audit_table")
def far_from_mean(rows):
    """You called everyone impossible who is three standard deviations from the mean. Somebody always is: the tallest, the sickest. And one code of 999 widens the measure until it hides itself. Ask what a body can do, not what is usual."""
    codes = set()
    for column in POSSIBLE:
        values = [row[column] for row in rows if row[column] is not None]
        mean = sum(values) / len(values)
        spread = (sum((value - mean) ** 2 for value in values) / (len(values) - 1)) ** 0.5
        codes |= {f"IMPOSSIBLE:{column}" for value in values if abs(value - mean) > 3 * spread}
    return sorted({*_without(rows, "DISGUISED", "MIXED", "IMPOSSIBLE"), *codes})


@mistake("great age called impossible", task="audit_table")
def old_impossible(rows):
    """You took everyone over 89 for an error. They are the patients with the most drugs and the most falls. Hiding an exact age when a table is released is one thing; calling it wrong removes these people from care's own data."""
    return _with(rows, {"IMPOSSIBLE:age" for row in rows if row["age"] > 89})


@mistake("empty called a fault", task="audit_table")
def empty_a_fault(rows):
    """You reported empty fields. An empty field says openly that nobody asked or measured, and an empty date of death says that someone lives. With a warning on every table, the disguised gaps, which lie, drown among the honest ones."""
    return _with(rows, {f"DISGUISED_MISSING:{column}" for row in rows for column, value in row.items() if value is None})


@mistake("the living out of order", task="audit_table")
def living_out_of_order(rows):
    """You flagged everyone without a date of death. "Not on or after admission" is also true of people who never died. The wards get a question for every living patient, and stop answering."""
    return _with(rows, {"DATE_ORDER" for row in rows if not (row["death_date"] or "") >= row["admit_date"]})


@mistake("few rows do not count", task="audit_table")
def few_do_not_count(rows):
    """You let faults pass that touch fewer than one row in twenty. Eight people who left before they came are eight people, and a dozen codes of −9 move a mean. Rare faults sit on real patients; one row is enough to ask."""
    seen = {}
    for row in rows:
        for code in audit_table([row]):
            seen[code] = seen.get(code, 0) + 1
    return sorted(code for code, times in seen.items() if times >= len(rows) / 20)


@mistake("numbers taken on trust", task="audit_table")
def numbers_on_trust(rows):
    """You read labels, dates and names, and believed every number. A pulse of 720, a sugar of −9 and a creatinine of 84 went through. Models read nothing but the numbers, and they believe them, too."""
    return _without(rows, "DISGUISED", "MIXED", "IMPOSSIBLE")


@mistake("each number alone", task="audit_table")
def each_number_alone(rows):
    """You checked single numbers only. That someone left before she came, or stands in the table twice, no number shows by itself. These faults appear when two dates, or two rows, are held side by side."""
    return _without(rows, "DUPLICATES", "DATE_ORDER", "CATEGORY", "UNIT_LABEL")


@mistake("fault without its column", task="audit_table")
def without_column(rows):
    """You named the fault and not where it is. "Something is impossible" sends nobody to a patient. With the column, the ward can be asked about pulses, and the laboratory about its unit."""
    return sorted({code.split(":")[0] for code in audit_table(rows)})


@mistake("99 taken for a code", task="audit_table")
def ninety_nine(rows):
    """You took 99 for "not measured". For a pulse, 99 is a patient in pain or with fever. Only numbers that no body can have may serve as codes; whoever empties this one loses the patients that were to be found."""
    return _with(rows, {f"DISGUISED_MISSING:{column}" for row in rows for column, value, *_ in _numbers(row) if value in (9, 99)})


@mistake("first page only", task="audit_table")
def first_page(rows):
    """You audited the first twenty rows, as many as fit on a screen. Second charts are appended at the end, and a fault of a few rows may lie anywhere. The patients on the later pages were never looked at, and the report says that the table is sound."""
    return audit_table(rows[:20])
