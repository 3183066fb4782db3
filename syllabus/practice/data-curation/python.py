# %% [given, levels=guided standard open own]
from lab import need

need("pandas", "matplotlib")

import matplotlib.pyplot as plt
import pandas as pd

# %% [markdown]
# ## 1 Intake: the raw copy never changes
#
# The table is `ehr_raw`: 22 columns, one row per admission, from several systems. Open `data/ehr_raw.md`, the data dictionary, and keep it beside you. It says what each column should hold. Whether it does is for you to find out.
#
# Before you look at a single patient, write down what arrived: how many rows, how many columns, and a **checksum**. A checksum is a number computed from every byte of the file. If one digit of one value changes, it changes too.
# A hospital would use SHA-256; this course uses a shorter one that you can write yourself.

# %% [task=curate_intake]
# ZIP codes are text. Read as numbers, 02139 becomes 2139 and nobody can tell where the zero went.
raw = pd.read_csv(data_path("ehr_raw"), dtype={"zip": str})


def checksum(content):
    """Fingerprint of bytes: h starts at 0 and becomes (31 h + byte) mod 2147483647 for every byte in turn."""
    ### BEGIN SOLUTION
    h = 0
    for byte in content:
        h = (31 * h + byte) % 2147483647
    return h
    ### STARTER
    # h = 0
    # for byte in content:  # a byte is a number from 0 to 255
    #     ...
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
curate_intake = {
    "rows": len(raw),
    "columns": len(raw.columns),
    "checksum": checksum(data_path("ehr_raw").read_bytes()),
}
### STARTER
# # data_path("ehr_raw").read_bytes() gives the bytes of the file as it came.
# curate_intake = None  # {"rows": ..., "columns": ..., "checksum": ...}
### END SOLUTION

# %% [check=curate_intake]
check("curate_intake")

# %% [markdown]
# ## 2 Profile: look before you touch
#
# First look for gaps. Not every gap is a fault: an empty `death_date` means that no death is recorded.

# %% [markdown, levels=standard]
# **Draw figure 1** and keep it as `figure_1`: a map of `raw` with one line per row of the file and one stripe per column, an empty field dark. It must show which columns admit their gaps, and whether gaps go together. Title, both axes and the names of the columns belong to it.
#
# **Draw figure 2** and keep it as `figure_2`: two histograms, creatinine on a logarithmic axis and temperature, as they came, with the units as the dictionary has them. It must show whether a column holds one hump or two. Write below each figure in one sentence what it shows, for a reader who does not see it.

# %% [markdown, levels=guided]
# *Figure 1. Empty fields in the table as it came, one line per row of the file. A dark cell is an empty field.*

# %%
table = pd.read_csv(data_path("ehr_raw"))
figure_1, axis = plt.subplots(figsize=(9, 4.6))
axis.imshow(table.isna(), aspect="auto", interpolation="nearest", cmap="Greys", vmin=0, vmax=1.3)
axis.set_title("Empty fields (dark)")
axis.set_xlabel("column")
axis.set_ylabel("row of the file (number)")
axis.set_xticks(range(len(table.columns)))
axis.set_xticklabels(table.columns, rotation=60, ha="right", rotation_mode="anchor")
figure_1.tight_layout()
plt.show()

# %% [markdown, levels=guided]
# *Figure 1 in words.* A map with one line per row and one stripe per column. The stripe of `death_date` is almost all dark. `hr`, `creat_unit` and `smoker` have single dark lines, scattered from top to bottom.
# In the last twenty rows `mrn` is empty for some, and `phone` and `zip` are empty together for others. All other columns look complete.
#
# They look complete. Now draw the numbers.
#
# *Figure 2. Creatinine and temperature as they came. The creatinine axis is logarithmic.*

# %%
table = pd.read_csv(data_path("ehr_raw"))
figure_2, (left, right) = plt.subplots(1, 2, figsize=(9, 3.4))
left.hist(table["creatinine"], bins=[0.3 * 10 ** (k / 12) for k in range(34)], color="0.65", edgecolor="black")
left.set_xscale("log")
left.set_title("Creatinine")
left.set_xlabel("value as sent (see creat_unit)")
left.set_ylabel("rows (number)")
right.hist(table["temp_c"], bins=40, color="0.65", edgecolor="black")
right.set_title("Temperature")
right.set_xlabel("value as sent (°C by the dictionary)")
right.set_ylabel("rows (number)")
figure_2.tight_layout()
plt.show()

# %% [markdown, levels=guided]
# *Figure 2 in words.* Two histograms. Creatinine has a tall hump near 1, nothing in the middle, and a low hump near 85. Temperature has a tall hump near 37 and a very low one near 98. No patient lives at 98 °C.

# %% [task=curate_profile]
### BEGIN SOLUTION
curate_profile = {
    "blank_hr": raw["hr"].isna().sum(),
    "blank_smoker": raw["smoker"].isna().sum(),
    "mean_creatinine": raw["creatinine"].mean(),
    "mean_hba1c": raw["hba1c"].mean(),
    "mean_sbp": raw["sbp"].mean(),
}
### STARTER
# # raw["hr"].describe() and raw["sbp"].value_counts().head() are good first looks at a column.
# blank_hr = None
# mean_creatinine = raw["creatinine"].mean()
# curate_profile = None  # {"blank_hr": ..., "blank_smoker": ..., "mean_creatinine": ..., "mean_hba1c": ..., "mean_sbp": ...}
### END SOLUTION

# %% [check=curate_profile]
check("curate_profile")

# %% [markdown]
# ## 3 Repair: with a trace, never in place
#
# Each step below starts from a copy of the step before: `raw` → `measured` → `converted` → `flagged`. So you may run a cell twice without dividing twice, and you can always look back.
#
# Repair the *value*. Never drop the row: the rest of that row was measured on a person.

# %%
# The values that come back suspiciously often, and the far ends.
table = pd.read_csv(data_path("ehr_raw"))
for column in ["hba1c", "sbp", "hr"]:
    print(f"{column:6} smallest {sorted(table[column].dropna())[:3]}, largest {sorted(table[column].dropna())[-3:]}")
print("sex    written as", sorted(table["sex"].unique()))

# %% [task=curate_values]
measured = raw.copy()
### BEGIN SOLUTION
hba1c_code = raw["hba1c"] == -9
sbp_code = raw["sbp"] == 999
hr_impossible = (raw["hr"] < 20) | (raw["hr"] > 300)
measured["hba1c"] = raw["hba1c"].mask(hba1c_code)
measured["sbp"] = raw["sbp"].mask(sbp_code)
measured["hr"] = raw["hr"].mask(hr_impossible)
measured["sex"] = raw["sex"].str[0].str.upper()
curate_values = {
    "hba1c_codes": hba1c_code.sum(),
    "sbp_codes": sbp_code.sum(),
    "hr_impossible": hr_impossible.sum(),
    "sex_spellings": (raw["sex"] != measured["sex"]).sum(),
    "women": (measured["sex"] == "F").sum(),
    "hr_n": measured["hr"].count(),
    "hr_mean": measured["hr"].mean(),
}
### STARTER
# # A condition gives True or False for every row; .sum() counts the True ones.
# hba1c_code = raw["hba1c"] == -9
# # column.mask(condition) is the column with a gap wherever the condition holds.
# # measured["hba1c"] = raw["hba1c"].mask(...)
# # measured["sbp"] = ...
# # measured["hr"] = ...
# # measured["sex"] = ...   "F" or "M" for every row; raw["sex"].str[0] is the first letter
# curate_values = None  # {"hba1c_codes": ..., "sbp_codes": ..., "hr_impossible": ..., "sex_spellings": ..., "women": ..., "hr_n": ..., "hr_mean": ...}
### END SOLUTION

# %% [check=curate_values]
check("curate_values")

# %% [markdown]
# ### Units
#
# Look at the two humps of figure 2 again. The second laboratory sends creatinine in µmol/L (1 mg/dL = 88.4 µmol/L). One ward has an old thermometer. One form asks for height in metres.

# %% [task=curate_units]
converted = measured.copy()
converted["creat_flag"] = "ok"
### BEGIN SOLUTION
labelled = measured["creat_unit"] == "umol/L"
inferred = measured["creat_unit"].isna() & (measured["creatinine"] > 15)
fahrenheit = measured["temp_c"] > 45
metres = measured["height_cm"] < 3
converted.loc[labelled, "creat_flag"] = "converted"
converted.loc[inferred, "creat_flag"] = "inferred"
converted["creatinine"] = measured["creatinine"].mask(labelled | inferred, measured["creatinine"] / 88.4)
converted["temp_c"] = measured["temp_c"].mask(fahrenheit, (measured["temp_c"] - 32) * 5 / 9)
converted["height_cm"] = measured["height_cm"].mask(metres, measured["height_cm"] * 100)
curate_units = {
    "labelled": labelled.sum(),
    "inferred": inferred.sum(),
    "fahrenheit": fahrenheit.sum(),
    "metres": metres.sum(),
    "values_left": converted[["creatinine", "temp_c", "height_cm"]].count().sum(),
    "mean_creatinine": converted["creatinine"].mean(),
    "mean_temp_c": converted["temp_c"].mean(),
    "mean_height_cm": converted["height_cm"].mean(),
}
### STARTER
# labelled = measured["creat_unit"] == "umol/L"
# # inferred = ... & ...      two conditions; each in parentheses
# # converted.loc[labelled, "creat_flag"] = "converted"
# # column.mask(condition, other) takes the value from `other` wherever the condition holds:
# # converted["creatinine"] = measured["creatinine"].mask(..., measured["creatinine"] / 88.4)
# # fahrenheit = ...
# # metres = ...
# curate_units = None  # {"labelled": ..., "inferred": ..., "fahrenheit": ..., "metres": ..., "values_left": ..., "mean_creatinine": ..., "mean_temp_c": ..., "mean_height_cm": ...}
### END SOLUTION

# %% [check=curate_units]
check("curate_units")

# %% [markdown]
# ### Dates
#
# A stay cannot end before it begins. Flag such rows, and do not swap anything back: a likely explanation is not a fact.

# %% [task=curate_dates]
flagged = converted.copy()
born, admitted, discharged, died = [
    pd.to_datetime(converted[column]) for column in ["dob", "admit_date", "discharge_date", "death_date"]
]
### BEGIN SOLUTION
flagged["stay_flag"] = discharged < admitted
flagged["death_flag"] = died < admitted
flagged["birth_flag"] = born > admitted
days = (discharged - admitted).dt.days[~flagged["stay_flag"]]
curate_dates = {
    "discharge_before_admission": flagged["stay_flag"].sum(),
    "death_before_admission": flagged["death_flag"].sum(),
    "birth_after_admission": flagged["birth_flag"].sum(),
    "stays": len(days),
    "mean_stay": days.mean(),
}
### STARTER
# # Dates can be compared like numbers; a comparison with a missing date gives False.
# # flagged["stay_flag"] = ...
# # flagged["death_flag"] = ...
# # flagged["birth_flag"] = ...
# days = (discharged - admitted).dt.days  # of every row, the impossible ones too
# curate_dates = None  # {"discharge_before_admission": ..., "death_before_admission": ..., "birth_after_admission": ..., "stays": ..., "mean_stay": ...}
### END SOLUTION

# %% [check=curate_dates]
check("curate_dates")

# %% [task=curate_death_dates]
curate_death_dates = None  # "A", "B", "C" or "D"

# %% [check=curate_death_dates]
check("curate_death_dates")

# %% [markdown]
# ## 4 De-duplicate: one person, one row
#
# Two rows are linked by the same medical record number, or by the same date of birth and the same normalised name. The links are the two course rules of module 11, where you wrote the joining yourself. Here it is given.
#
# On real charts a person confirms each pair before anything is merged. For counting, you keep the first row of each group.

# %% [markdown, levels=own]
# ## 1 Intake: your table, as it came
#
# Your file is only read. Nothing below changes it, and nothing leaves this machine. There is no known truth to compare with: each number below is a question to the people who know these patients.

# %% [levels=own]
table = pd.DataFrame(rows)
theirs = list(table.columns)
line = pd.Series(range(1, len(table) + 1))  # of the file, below its heading
expected = "name dob sex zip age admit_date discharge_date death_date".split()
absent = [column for column in expected if column not in table]
for column in absent:
    table[column] = None  # so that every cell below runs
curate_intake = {"rows": len(table), "columns": len(theirs)}
print(curate_intake, *theirs)
if absent:
    print(f"What needs {', '.join(absent)} is left out: your file has no such column.")

# %% [markdown, levels=own]
# ## 2 Profile: your rules, then a look
#
# **Change the next cell to fit your table**: the limits of what a living person can have, by the name of your column, and the numbers that mean "not measured". What stands there are course rules for adults.

# %% [levels=own]
POSSIBLE = {
    "age": (0, 120),
    "height_cm": (100, 230),
    "weight_kg": (25, 300),
    "sbp": (50, 280),
    "hr": (20, 250),
    "temp_c": (30, 44),
    "creatinine": (0.1, 20),
    "hba1c": (3, 20),
}
CODES = (-9, -999, 999)
# A value in another usual unit, in the unit of its column.
CONVERT = {
    "creatinine": lambda value: value / 88.4,
    "temp_c": lambda value: (value - 32) * 5 / 9,
    "height_cm": lambda value: value * 100,
}
SEX = ("F", "M")

# %% [levels=own]
measures = [column for column in POSSIBLE if column in theirs]
came = table[measures].apply(pd.to_numeric, errors="coerce")  # what is no number becomes a gap, and is counted
unlimited = [column for column in theirs if column not in ["mrn", *measures] and pd.api.types.is_numeric_dtype(table[column])]
curate_profile = {f"empty {column}": int(table[column].isna().sum()) for column in theirs}
for column in measures:
    curate_profile[f"no number in {column}"] = int((came[column].isna() & table[column].notna()).sum())
for name, value in curate_profile.items():
    print(f"{name:32} {value}")
print(f"Columns with limits: {', '.join(measures) or 'none yet, add yours to POSSIBLE'}.")
if unlimited:
    print(f"Numbers without limits, so not looked at: {', '.join(unlimited)}.")

# %% [markdown, levels=own]
# *Figure 1. Empty fields in your table, one line per row of the file. A dark cell is an empty field.*

# %% [levels=own]
figure_1, axis = plt.subplots(figsize=(9, 4.6))
axis.imshow(table[theirs].isna(), aspect="auto", interpolation="nearest", cmap="Greys", vmin=0, vmax=1.3)
axis.set_title("Empty fields (dark)")
axis.set_xlabel("column")
axis.set_ylabel("row of the file (number)")
axis.set_xticks(range(len(theirs)))
axis.set_xticklabels(theirs, rotation=60, ha="right", rotation_mode="anchor")
figure_1.tight_layout()
plt.show()
gaps = table[theirs].isna().sum()
print("In words: columns with gaps, most first:", ", ".join(gaps[gaps > 0].sort_values(ascending=False).index) or "none")

# %% [markdown, levels=own]
# *Figure 2. Your columns with limits, as they came. A second hump, or a bar far away, asks for a unit or a code.*

# %% [levels=own]
shown = [column for column in measures if came[column].notna().any()][:6]
figure_2 = None
if shown:
    figure_2, axes = plt.subplots(1, len(shown), figsize=(max(4, 2.6 * len(shown)), 3.2), squeeze=False)
    for axis, column in zip(axes[0], shown):
        axis.hist(came[column].dropna(), bins=30, color="0.65", edgecolor="black")
        axis.set_title(column)
        axis.set_xlabel("value as sent")
        axis.set_ylabel("rows (number)")
    figure_2.tight_layout()
    plt.show()
    for column in shown:
        print(f"In words: {column} runs from {came[column].min():g} to {came[column].max():g}, half of the values lie below {came[column].median():g}.")
else:
    print("Figure 2 is left out: no column has limits and numbers.")

# %% [markdown, levels=own]
# ## 3 Repair: with a trace, in a copy
#
# Codes become gaps. A value outside its limits that fits after conversion is converted; what fits nowhere becomes a gap and a question. Dates are flagged, never changed.

# %% [levels=own]
repaired = came.copy()
curate_values, curate_units, found = {}, {}, set()
for column in measures:
    low, high = POSSIBLE[column]
    code = came[column].isin(CODES)
    outside = came[column].notna() & ~code & ~came[column].between(low, high)
    other = CONVERT[column](came[column]) if column in CONVERT else came[column]
    converts = outside & other.between(low, high)
    impossible = outside & ~converts
    repaired[column] = came[column].mask(converts, other).mask(code | impossible)
    curate_values[f"{column} codes"] = int(code.sum())
    curate_values[f"{column} impossible"] = int(impossible.sum())
    curate_units[f"{column} converted"] = int(converts.sum())
    named = {"DISGUISED_MISSING": code, "MIXED_UNITS": converts, "IMPOSSIBLE": impossible}
    found |= {f"{name}:{column}" for name, rows_with in named.items() if rows_with.any()}
spelled = table["sex"].notna() & ~table["sex"].isin(SEX)
if "sex" in theirs:
    curate_values["sex written otherwise"] = int(spelled.sum())
found |= {"CATEGORY:sex"} if spelled.any() else set()
for name, value in {**curate_values, **curate_units}.items():
    print(f"{name:32} {value}")

# %% [levels=own]
dates = {
    column: pd.to_datetime(table[column].astype("string"), format="%Y-%m-%d", errors="coerce")
    for column in ["dob", "admit_date", "discharge_date", "death_date"]
}
curate_dates = {
    f"{column} not written as YYYY-MM-DD": int((dates[column].isna() & table[column].notna()).sum())
    for column in dates
    if column in theirs
}
orders = {}
if "admit_date" in theirs:
    for column, name in [("discharge_date", "discharge before admission"), ("death_date", "death before admission")]:
        if column in theirs:
            orders[name] = dates[column] < dates["admit_date"]
    if "dob" in theirs:
        orders["birth after admission"] = dates["dob"] > dates["admit_date"]
curate_dates.update({name: int(flag.sum()) for name, flag in orders.items()})
found |= {"DATE_ORDER"} if any(flag.any() for flag in orders.values()) else set()
for name, value in curate_dates.items():
    print(f"{name:40} {value}")
for name, flag in orders.items():
    if flag.any():
        print(f"Ask about {name}: lines {', '.join(map(str, line[flag].head(10)))} of your file (at most ten are named).")
if not orders:
    print("The order of dates is left out: it takes admit_date and one date more.")

# %% [markdown, levels=own]
# ## 4 De-duplicate: one person, one row
#
# Rows are linked by the same number, or by the same normalised name and date of birth where your table has both. If your table has one row per visit, rows of one person are no fault: then read the next numbers as persons and visits, and keep all rows.

# %% [given, levels=guided standard open own]
# Two functions of module 11, ready to use.
def name_key(name):
    """The normalised name: "ZIRCON; Iris" and "Iris Zircon" both become "iris zircon"."""
    spaced = name.lower().replace("-", " ").replace(",", " ")
    letters = "".join(c for c in spaced if c.isalpha() or c.isspace())
    return " ".join(sorted(letters.split()))


def join_rows(numbers, keys):
    """For every row the smallest row number of its group.

    numbers: the column of row numbers. keys: a list of columns; equal keys link rows, a blank key links nothing.
    """
    person = numbers.astype(float)
    while True:
        before = person
        for key in keys:
            person = person.groupby(key).transform("min").fillna(person)
        if person.equals(before):
            return person.astype(int)

# %% [levels=own]
numbers = table["mrn"].astype("string").astype(object).where(table["mrn"].notna())
both = table["name"].notna() & table["dob"].notna()
name_and_birth = (table["name"].astype(str).map(name_key) + " " + table["dob"].astype(str)).where(both)
person = join_rows(line, [key for key in (numbers, name_and_birth) if key.notna().any()])
sizes = person.value_counts()
first = ~person.duplicated()
curate_duplicates = {"persons": int(len(sizes)), "persons with two or more rows": int((sizes > 1).sum()), "rows": len(table)}
found |= {"DUPLICATES"} if (sizes > 1).any() else set()
print(curate_duplicates)

# %% [markdown, levels=own]
# ## 5 Re-profile: before and after
#
# *Figure 3. Your columns as they came (dashed outline) and repaired, first row of each person (filled).*

# %% [levels=own]
people = repaired[first]
curate_after = {}
for column in measures:
    curate_after[column] = float(people[column].mean())
    curate_after[f"{column}_n"] = int(people[column].count())
    print(f"{column:12} mean {came[column].mean():.2f} of {came[column].count()} before, {people[column].mean():.2f} of {people[column].count()} now")
figure_3 = None
if shown:
    figure_3, axes = plt.subplots(1, len(shown), figsize=(max(4, 2.6 * len(shown)), 3.2), squeeze=False)
    for axis, column in zip(axes[0], shown):
        _, edges, _ = axis.hist(came[column].dropna(), bins=30, histtype="step", linestyle="--", color="black", label="as it came")
        axis.hist(people[column].dropna(), bins=edges, color="0.7", label="repaired", zorder=0)
        axis.set_title(column)
        axis.set_xlabel("value")
        axis.set_ylabel("rows (number)")
    axes[0][-1].legend()
    figure_3.tight_layout()
    plt.show()
    print("In words: what only the dashed outline shows was a code, impossible, another unit, or a second row of a person.")

# %% [markdown, levels=own]
# ## 6 De-identify: who is still alone?
#
# Deny by default: only what is on the list `RELEASE` would leave. The cell writes no file; it counts who could be singled out if you released it. Whether you may release anything is for your data protection officer to say.

# %% [levels=own]
RELEASE = ["sex", *measures]
released = pd.DataFrame(index=table.index[first])
for column in [column for column in RELEASE if column in theirs and column != "age"]:
    released[column] = (repaired if column in measures else table)[column][first]
ages = pd.to_numeric(table["age"], errors="coerce")[first]
old = ages > 89
if "age" in theirs:
    released["age"] = ages.mask(old).astype("string").mask(old, "90+")
if "zip" in theirs:
    released["zip3"] = table["zip"].astype("string").str[:3][first]
if "dob" in theirs:
    released["birth_year"] = dates["dob"].dt.year[first].mask(old)
traits = [column for column in ["birth_year", "sex", "zip3"] if column in released]
curate_safe_harbor = {"people": len(released), **({"age over 89": int(old.sum())} if "age" in theirs else {})}
if traits:
    alike = released.groupby(traits, dropna=False).size()
    curate_safe_harbor["alone with " + ", ".join(traits)] = int((alike == 1).sum())
print(curate_safe_harbor)
if "zip" in theirs:
    print("Areas with 20,000 people or fewer are not hidden here: the list depends on your country.")
if not traits:
    print("Who is alone is left out: your table has no dob, sex or zip.")

# %% [markdown, levels=own]
# ## 7 Audit and document
#
# What the rules found, as codes. A code is a question for a person, never a verdict.

# %% [levels=own]
audit_table = sorted(found)
print("Codes:", ", ".join(audit_table) or "none")
sheet_numbers = {"rows as they came": len(table), "persons": int(len(sizes))}
if dates["admit_date"].notna().any():
    first_day, last_day = dates["admit_date"].min(), dates["admit_date"].max()
    sheet_numbers["admissions"] = f"{first_day:%Y-%m-%d} to {last_day:%Y-%m-%d}"
if absent:
    sheet_numbers["left out, no such column"] = ", ".join(absent)
sheet_columns = {
    column: f"empty {came[column].isna().sum()} before, {repaired[column].isna().sum()} after; limits {POSSIBLE[column]}"
    for column in measures
}
defect_log = {
    **{name: f"{count} found; {'counted only' if name[:4] == 'sex ' else 'set missing'}" for name, count in curate_values.items()},
    **{name: f"{count} found; outside the limits, inside after conversion" for name, count in curate_units.items()},
    **{name: f"{count} found; flag only" for name, count in curate_dates.items()},
}

# %% [markdown, levels=own]
# Now your sentences, for the person who opens your table in two years. One or two each, between the quotes. No name, no number and no story of a single patient belongs here.

# %% [levels=own]
dataset_sheet = {
    "identity": "",  # name, version, which systems, which months
    "raw_copy": "",  # where it is kept, who may open it, what proves that it is the same file
    "missing": "",  # which columns have gaps, and why they may be there
    "repairs": "",  # the least certain one, why, and how it is undone
    "questions": "",  # to which ward or laboratory, about what
    "deidentification": "",  # method, who can still be singled out, conditions
    "uses": "",  # released, released under conditions, or not yet; for what, until when
    "prohibited": "",  # what must not be done with it
    "owner": "",  # who answers for it, and where a question goes
}

# %% [task=curate_duplicates]
### BEGIN SOLUTION
name_and_birth = flagged["name"].map(name_key) + " " + flagged["dob"]
person = join_rows(flagged["row"], [flagged["mrn"], name_and_birth])
people = flagged[~person.duplicated()]
sizes = person.value_counts()
curate_duplicates = {
    "groups": (sizes > 1).sum(),
    "kept": len(people),
    "twice": sorted(sizes[sizes > 1].index),
}
### STARTER
# name_and_birth = None  # one text per row: flagged["name"].map(name_key) and the date of birth
# person = flagged["row"]  # not yet: join_rows(flagged["row"], [..., ...])
# people = flagged[~person.duplicated()]  # .duplicated() is False where a value stands for the first time
# sizes = person.value_counts()  # how many rows each person has
# curate_duplicates = None  # {"groups": ..., "kept": ..., "twice": [...]}
### END SOLUTION

# %% [check=curate_duplicates]
check("curate_duplicates")

# %% [markdown]
# ## 5 Re-profile: before and after
#
# Profile again, with the same columns, and put both side by side. If a repair did something you did not intend, this is where it shows.

# %% [markdown, levels=standard]
# **Draw figure 3** and keep it as `figure_3`: three histograms, creatinine in mg/dL on a logarithmic axis, HbA1c in % and systolic pressure in mmHg; in each the values of `raw` as a dashed outline and those of `people` filled. It must show what each repair took away or moved, and that the rest stayed. Write below it in one sentence what it shows.

# %% [markdown, levels=guided]
# *Figure 3. Three columns as they came (dashed outline) and in your table `people` (filled).*

# %%
table = pd.read_csv(data_path("ehr_raw"))
yours = globals().get("people")
panels = {
    "creatinine": ("Creatinine", "mg/dL (log axis)", [0.3 * 10 ** (k / 10) for k in range(29)]),
    "hba1c": ("HbA1c", "%", list(range(-10, 14))),
    "sbp": ("Systolic pressure", "mmHg", list(range(50, 1050, 25))),
}
if isinstance(yours, pd.DataFrame) and set(panels) <= set(yours.columns):
    figure_3, axes = plt.subplots(1, 3, figsize=(10, 3.4))
    for axis, (column, (title, unit, bins)) in zip(axes, panels.items()):
        after = pd.to_numeric(yours[column], errors="coerce").dropna()
        axis.hist(after, bins=bins, color="0.7", label="people")
        axis.hist(table[column], bins=bins, histtype="step", linestyle="--", color="black", label="raw")
        axis.set_title(title)
        axis.set_xlabel(unit)
        axis.set_ylabel("rows (number)")
        print(f"{title}: mean {table[column].mean():.2f} before, {after.mean():.2f} now")
    axes[0].set_xscale("log")
    axes[2].legend()
    figure_3.tight_layout()
    plt.show()
else:
    print("The table `people` is not there yet: run the cell of section 4 first.")

# %% [markdown, levels=guided]
# *Figure 3 in words.* Three histograms. When every repair is done, the filled bars lack what only the dashed outline shows: the low hump of creatinine near 85, the bar of HbA1c at −9, and the bar of pressure at 999.
# Elsewhere filled and dashed nearly agree: the patients are still there. Before the repairs, filled and dashed are the same.

# %% [task=curate_after]
### BEGIN SOLUTION
curate_after = {}
for column in ["creatinine", "hba1c", "sbp"]:
    curate_after[column] = people[column].mean()
    curate_after[f"{column}_n"] = people[column].count()
### STARTER
# # A mean never travels without the number of values it rests on. column.count() counts the values that are there.
# creatinine = people["creatinine"]
# curate_after = None  # {"creatinine": ..., "creatinine_n": ..., "hba1c": ..., "hba1c_n": ..., "sbp": ..., "sbp_n": ...}
### END SOLUTION

# %% [check=curate_after]
check("curate_after")

# %% [markdown]
# ## 6 De-identify: Safe Harbor
#
# A research team asks for the table. Safe Harbor, one of the two ways of HIPAA, removes 18 groups of identifiers. Deny by default: a column leaves only if it is on the list `KEEP`, so a column added next year cannot leak.
# The list of small ZIP areas is that of the 2000 census, as in the guidance of the US health department.

# %% [given]
KEEP = "sex height_cm weight_kg sbp hr temp_c creatinine hba1c smoker dx_code los_days".split()
# The first three digits of areas with 20,000 people or fewer; they become "000".
SMALL_AREAS = "036 059 063 102 203 556 692 790 821 823 830 831 878 879 884 890 893".split()

# %% [task=curate_safe_harbor]
released = people[KEEP].copy()
### BEGIN SOLUTION
old = people["age"] > 89
zip3 = people["zip"].str[:3]
released["zip3"] = zip3.mask(zip3.isin(SMALL_AREAS), "000")
released["age"] = people["age"].astype(str).mask(old, "90+")
released["birth_year"] = pd.to_datetime(people["dob"]).dt.year.mask(old)
for event in ["admit", "discharge", "death"]:
    released[f"{event}_year"] = pd.to_datetime(people[f"{event}_date"]).dt.year
curate_safe_harbor = {
    "age_90_plus": (released["age"] == "90+").sum(),
    "zip3_000": (released["zip3"] == "000").sum(),
    "birth_years": released["birth_year"].count(),
}
### STARTER
# old = people["age"] > 89
# zip3 = people["zip"].str[:3]  # the first three digits, as text
# # released["zip3"] = zip3.mask(zip3.isin(...), ...)
# # released["age"] = people["age"].astype(str).mask(..., "90+")
# # released["birth_year"] = pd.to_datetime(people["dob"]).dt.year.mask(...)
# # released["admit_year"] = ...   and discharge_year, death_year in the same way
# curate_safe_harbor = None  # {"age_90_plus": ..., "zip3_000": ..., "birth_years": ...}
### END SOLUTION

# %% [check=curate_safe_harbor]
check("curate_safe_harbor")

# %% [levels=guided standard open]
# Who is alone? Rows that share birth year, sex and ZIP area with nobody else in the released table.
yours = globals().get("released")
traits = ["birth_year", "sex", "zip3"]
if isinstance(yours, pd.DataFrame) and set(traits) <= set(yours.columns):
    alike = yours.groupby(traits, dropna=False).size()  # a missing birth year is a value too
    print(f"{(alike == 1).sum()} of {len(yours)} people are the only ones with their birth year, sex and ZIP area.")
else:
    print("The table `released` still lacks birth_year or zip3: complete curate_safe_harbor first.")

# %% [task=curate_release]
curate_release = None  # "A", "B", "C" or "D"

# %% [check=curate_release]
check("curate_release")

# %% [markdown]
# ## 7 Audit: the next table, before anyone trusts it
#
# You found these faults because you looked for them one by one. The next extract comes at night, and nobody looks. Put your rules into a function that reads any such table and names what it finds.
#
# It is run on 400 other patients: once as they are, and seven times with one planted fault. Then on two more such sets of eight, which you do not see.

# %% [task=audit_table]
# What a living adult can have. Course rules: a warning asks sooner (hr above 250) than a repair empties (above 300).
POSSIBLE = {
    "age": (0, 120),
    "height_cm": (100, 230),
    "weight_kg": (25, 300),
    "sbp": (50, 280),
    "hr": (20, 250),
    "temp_c": (30, 44),
    "creatinine": (0.1, 20),
    "hba1c": (3, 20),
}
# A value in another usual unit, in the unit of its column.
CONVERT = {
    "creatinine": lambda value: value / 88.4,
    "temp_c": lambda value: (value - 32) * 5 / 9,
    "height_cm": lambda value: value * 100,
}


def audit_table(rows):
    """The sorted list of codes of what is wrong with a table; an empty list where nothing is.

    rows: a list of dicts, {"row": 1, "mrn": "M100037", "sex": "F", "hr": 77, …}. An empty field is None. Dates are texts
    such as "2022-01-06": of two dates, the smaller text is the earlier day.
    """
    ### BEGIN SOLUTION
    codes = set()
    for row in rows:
        for column, (low, high) in POSSIBLE.items():
            value = row[column]
            if value is None or (low <= value <= high and value not in (-9, -999, 999)):
                continue
            if value in (-9, -999, 999):
                codes.add(f"DISGUISED_MISSING:{column}")
            elif column in CONVERT and low <= CONVERT[column](value) <= high:
                codes.add(f"MIXED_UNITS:{column}")
            else:
                codes.add(f"IMPOSSIBLE:{column}")
        if row["creat_unit"] != "mg/dL":
            codes.add("UNIT_LABEL:creat_unit")
        if row["sex"] not in ("F", "M"):
            codes.add("CATEGORY:sex")
        admission, death = row["admit_date"], row["death_date"]
        if row["discharge_date"] < admission or row["dob"] > admission or (death is not None and death < admission):
            codes.add("DATE_ORDER")
    numbers = [row["mrn"] for row in rows if row["mrn"] is not None]
    persons = [(name_key(row["name"]), row["dob"]) for row in rows]
    if len(set(numbers)) < len(numbers) or len(set(persons)) < len(persons):
        codes.add("DUPLICATES")
    return sorted(codes)
    ### STARTER
    # codes = set()
    # for row in rows:
    #     if row["sex"] not in ("F", "M"):  # one rule is done
    #         codes.add("CATEGORY:sex")
    #     for column, (low, high) in POSSIBLE.items():
    #         value = row[column]
    #         # Empty? A code for "not measured"? In range? In range after CONVERT[column](value)? Else: impossible.
    #     # Then the unit's label, and the three orders of dates.
    # # Then what only two rows together show: DUPLICATES. name_key(row["name"]) is the normalised name.
    # return None  # sorted(codes), once your rules are in
    ### END SOLUTION

# %% [check=audit_table]
check("audit_table")

# %% [markdown]
# ## 8 Document: the table and its log
#
# The product of curation is the table *and* its log. The next cell builds the log and the figures of the sheet from your answers and your tables.

# %% [levels=guided standard open]
def answer(task, key):
    """What stands in your dict, or "not yet"."""
    given = globals().get(task)
    return given.get(key, "not yet") if isinstance(given, dict) else "not yet"


LOG = [
    # defect, column, rule, task, key, action; every raw value is kept in `raw`, so each step can be undone
    ("code as number", "hba1c", "= -9", "curate_values", "hba1c_codes", "set missing"),
    ("code as number", "sbp", "= 999", "curate_values", "sbp_codes", "set missing"),
    ("impossible", "hr", "< 20 or > 300", "curate_values", "hr_impossible", "set missing, ask"),
    ("spelling", "sex", "not F or M", "curate_values", "sex_spellings", "first letter"),
    ("wrong unit, labelled", "creatinine", "umol/L", "curate_units", "labelled", "/ 88.4, converted"),
    ("unit inferred", "creatinine", "blank and > 15", "curate_units", "inferred", "/ 88.4, inferred"),
    ("wrong unit", "temp_c", "> 45", "curate_units", "fahrenheit", "F to C"),
    ("wrong unit", "height_cm", "< 3", "curate_units", "metres", "* 100"),
    ("date order", "discharge_date", "< admission", "curate_dates", "discharge_before_admission", "flag only"),
    ("date order", "death_date", "< admission", "curate_dates", "death_before_admission", "flag only"),
    ("date order", "dob", "> admission", "curate_dates", "birth_after_admission", "flag only"),
    ("second chart", "row", "number, or name and dob", "curate_duplicates", "groups", "first row kept"),
]
defect_log = {}
for defect, column, rule, task, key, action in LOG:
    defect_log[f"{column} {rule}"] = f"{defect}: {answer(task, key)} found; {action}; can be undone: yes"

# Rows, people, dates, and every column before and after.
UNITS = {"age": "years", "height_cm": "cm", "weight_kg": "kg", "sbp": "mmHg", "hr": "/min", "temp_c": "°C"}
UNITS = {**UNITS, "creatinine": "mg/dL", "hba1c": "%", "los_days": "days"}
sheet_numbers, sheet_columns = {}, {}
tables = [globals().get("raw"), globals().get("people")]
if all(isinstance(table, pd.DataFrame) and "row" in table for table in tables):
    came, kept = tables
    sheet_numbers = {"rows as they came": len(came), "rows kept, one per person": len(kept)}
    sheet_numbers["admissions"] = f"{kept['admit_date'].min()} to {kept['admit_date'].max()}"
    same_rows = came.set_index("row").loc[kept["row"]].reset_index()
    for column in came.columns.intersection(kept.columns):
        old, new = same_rows[column], kept[column].reset_index(drop=True)
        changed = (old.notna() & new.notna() & (old != new)).sum()
        gaps = f"empty {came[column].isna().sum()} before, {new.isna().sum()} after"
        sheet_columns[column] = "; ".join(filter(None, [UNITS.get(column), gaps, f"{changed} changed"]))
else:
    print("The tables `raw` and `people` are not there yet: they come with curate_intake and curate_duplicates.")
for name, text in {**defect_log, **sheet_numbers}.items():
    print(f"{name:32} {text}")

# %% [task=dataset_sheet]
### BEGIN SOLUTION
dataset_sheet = {
    "identity": "ehr_raw, curated, version 1: synthetic admissions of two years from the chart, two laboratories and the wards.",
    "raw_copy": "The file as it came lies read-only beside the table; the checksum below proves that it is the same file.",
    "missing": "Pulse and smoking have gaps: nobody measured or asked. HbA1c and pressure have gaps where codes stood.",
    "repairs": "The creatinine values without a unit are the least certain; the flag inferred finds them, times 88.4 undoes them.",
    "questions": "To the wards: which of the two dates is right, and what was the pulse. To the laboratory: which unit.",
    "deidentification": "Safe Harbor. Some people are alone with birth year, sex and area; no joining, no search for anyone.",
    "uses": "Released under conditions: teaching how a table is curated, for one year, inside this course.",
    "prohibited": "No decision about a patient, no comparison of wards, no training of a model that will be used.",
    "owner": "The data steward of the hospital, by the address of the data office.",
}
### STARTER
# # Each text ends between its quotes. A line break inside a text: \n
# dataset_sheet = {
#     "identity": "",  # name, version, which systems, which months
#     "raw_copy": "",  # where it is kept, who may open it, what proves that it is the same file
#     "missing": "",  # which columns have gaps, and why they may be there
#     "repairs": "",  # the least certain one, why, and how it is undone
#     "questions": "",  # to which ward or laboratory, about what
#     "deidentification": "",  # method, who can still be singled out, conditions
#     "uses": "",  # released, released under conditions, or not yet; for what, until when
#     "prohibited": "",  # what must not be done with it
#     "owner": "",  # who answers for it, and where a question goes
# }
### END SOLUTION

# %% [check=dataset_sheet, levels=guided standard open own]
check("dataset_sheet")

# %% [levels=guided standard open]
# Your sheet: what you wrote, your numbers with the verdicts of their checks, and the figures that you drew.
from lab import deliver

captions = {
    "figure_1": "Figure 1. Empty fields in the table as it came",
    "figure_2": "Figure 2. Creatinine and temperature as they came",
    "figure_3": "Figure 3. Three columns before and after curation",
}
deliver("dataset_sheet", figures={caption: globals().get(name) for name, caption in captions.items()})

# %% [levels=own]
from lab import deliver

captions = {
    "Figure 1. Empty fields in the table as it came": figure_1,
    "Figure 2. The columns with limits, as they came": figure_2,
    "Figure 3. The same columns before and after curation": figure_3,
}
deliver("dataset_sheet", figures=captions, own_data=True)
