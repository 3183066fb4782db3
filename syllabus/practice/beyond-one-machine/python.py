# %% [markdown]
# ## 1 Intake: a table in parts
#
# pandas reads a whole file into the memory of one machine. Dask keeps a plan instead: which bytes of the file make which **part**, and what is to be done with each. Every part is an ordinary pandas table once a worker has read it.
# Several workers take parts in turn, and no machine ever holds more than the few it is working on.
#
# Where the workers are does not change a line of the work. `cluster()` takes the cluster whose address stands in `DASK_SCHEDULER_ADDRESS`. On a hub with lines of its own that make a `Client`, run those first: `cluster()` takes that one. Else two workers start inside this notebook.

# %% [given]
from lab import cluster, need

need("pandas", "dask", "distributed")

import dask
import dask.dataframe as dd
import numpy as np
import pandas as pd

dask.config.set({"dataframe.convert-string": False})  # text stays plain text in every version of Dask
client = cluster()

# Your files are small, so that you need not wait. A hospital takes parts of about 100 MB.
PARTS = 8
TEXT = "mrn name dob sex zip phone admit_date discharge_date death_date creat_unit smoker dx_code".split()
NUMBERS = "age height_cm weight_kg sbp hr temp_c creatinine hba1c los_days".split()


def read(name, types):
    """A table of your folder, cut into about PARTS parts by bytes. Nothing is read yet.

    types: Dask would guess the types from the first rows; a gap further down would break the guess.
    """
    path = data_path(name)
    return dd.read_csv(str(path), blocksize=max(1, path.stat().st_size // PARTS), dtype=types)


raw = read("ehr_raw", {"row": int, **dict.fromkeys(TEXT, str), **dict.fromkeys(NUMBERS, float)})

# %% [task=scale_intake]
def count_part(part):
    """What arrived in one part: a table of one line with rows, blank_hr and blank_smoker. part: a pandas table."""
    ### BEGIN SOLUTION
    blanks = part[["hr", "smoker"]].isna().sum()
    return pd.DataFrame({"rows": [len(part)], "blank_hr": [blanks["hr"]], "blank_smoker": [blanks["smoker"]]})
    ### STARTER
    # # len(part) is its number of rows; part["hr"].isna().sum() counts empty fields.
    # # return pd.DataFrame({"rows": [...], "blank_hr": [...], "blank_smoker": [...]})
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
by_part = raw.map_partitions(count_part).compute()
scale_intake = by_part.sum().to_dict()
### STARTER
# # raw.map_partitions(count_part) is a plan: count_part for every part. .compute() has it done and brings the lines home.
# by_part = None  # one line for each part
# scale_intake = None  # {"rows": ..., "blank_hr": ..., "blank_smoker": ...} of the whole table
### END SOLUTION

# %% [check=scale_intake]
check("scale_intake")

# %%
# One line for each part. No part knows how many there are, or what is in the others.
yours = globals().get("by_part")
if isinstance(yours, pd.DataFrame):
    print(yours.reset_index(drop=True).to_string())
else:
    print("The table `by_part` is not there yet: complete the cell above first.")

# %% [task=scale_lazy]
scale_lazy = None  # "A", "B", "C" or "D"

# %% [check=scale_lazy]
check("scale_lazy")

# %% [markdown]
# ## 2 Profile: numbers that can be merged
#
# A part can tell you its sum and how many values it has. Two such pairs make one: add the sums, add the counts. It does not matter who counted what, or in which order. A mean cannot be merged like that, nor a median: keep the pair, and divide once, at the end.

# %% [task=scale_profile]
COLUMNS = ["creatinine", "hba1c", "sbp", "hr"]


def sums_of(part):
    """The pair that can be merged, for each of COLUMNS: a table with one row per column, `n` (values) and `total` (their sum)."""
    ### BEGIN SOLUTION
    return pd.DataFrame({"n": part[COLUMNS].count(), "total": part[COLUMNS].sum()})
    ### STARTER
    # # part[COLUMNS].count() counts, column by column, the values that are there.
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
pairs = raw.map_partitions(sums_of).compute()  # four rows from every part
merged = pairs.groupby(level=0).sum()
scale_profile = {
    column: {"n": merged.loc[column, "n"], "mean": merged.loc[column, "total"] / merged.loc[column, "n"]} for column in COLUMNS
}
### STARTER
# pairs = None  # raw.map_partitions(...).compute(): four rows from every part
# # pairs.groupby(level=0).sum() adds up the rows that have the same name.
# scale_profile = None  # {"creatinine": {"n": ..., "mean": ...}, "hba1c": {...}, "sbp": {...}, "hr": {...}}
### END SOLUTION

# %% [check=scale_profile]
check("scale_profile")

# %% [markdown]
# ## 3 Repair: each part on its own
#
# A repair that looks at one row at a time is right in every part: write it for a pandas table, and Dask does it wherever the part lies. Use fixed limits. A limit that is taken from the part itself, such as "two standard deviations from its mean", would be another one for each part.
#
# The rules are those of the curation notebook.

# %% [task=scale_repair]
def repair(part):
    """A repaired copy of one part; no row is added or lost. part: a pandas table."""
    ### BEGIN SOLUTION
    out = part.copy()
    out["hba1c"] = part["hba1c"].mask(part["hba1c"] == -9)
    out["sbp"] = part["sbp"].mask(part["sbp"] == 999)
    out["hr"] = part["hr"].mask((part["hr"] < 20) | (part["hr"] > 300))
    out["sex"] = part["sex"].str[0].str.upper()
    micromoles = (part["creat_unit"] == "umol/L") | (part["creat_unit"].isna() & (part["creatinine"] > 15))
    out["creatinine"] = part["creatinine"].mask(micromoles, part["creatinine"] / 88.4)
    out["temp_c"] = part["temp_c"].mask(part["temp_c"] > 45, (part["temp_c"] - 32) * 5 / 9)
    out["height_cm"] = part["height_cm"].mask(part["height_cm"] < 3, part["height_cm"] * 100)
    return out
    ### STARTER
    # out = part.copy()
    # # column.mask(condition) leaves a gap where the condition holds; column.mask(condition, other) takes `other` there.
    # out["hba1c"] = part["hba1c"].mask(part["hba1c"] == -9)
    # # out["sbp"] = ...
    # # out["hr"] = ...
    # # out["sex"] = ...
    # # out["creatinine"] = ...
    # # out["temp_c"] = ...
    # # out["height_cm"] = ...
    # return out
    ### END SOLUTION


### BEGIN SOLUTION
repaired = raw.map_partitions(repair)  # still a plan
# One call of compute for all: the files are read once, not seven times. Dask's mean merges sums and counts by itself.
(scale_repair,) = dask.compute(
    {
        "women": (repaired["sex"] == "F").sum(),
        "hba1c_n": repaired["hba1c"].count(),
        "sbp_n": repaired["sbp"].count(),
        "hr_n": repaired["hr"].count(),
        "mean_creatinine": repaired["creatinine"].mean(),
        "mean_temp_c": repaired["temp_c"].mean(),
        "mean_height_cm": repaired["height_cm"].mean(),
    }
)
### STARTER
# repaired = raw.map_partitions(repair)  # still a plan
# # Dask columns know .sum(), .count() and .mean() of the whole table; each gives a plan.
# # dask.compute({"women": ..., ...}) does several plans in one go. It returns a tuple; the dict is its first item.
# scale_repair = None  # {"women", "hba1c_n", "sbp_n", "hr_n", "mean_creatinine", "mean_temp_c", "mean_height_cm"}
### END SOLUTION

# %% [check=scale_repair]
check("scale_repair")

# %% [markdown]
# ## 4 People: charts that lie in different parts
#
# Two charts belong to one person if they have the same `mrn`, or the same normalised name and date of birth. Nobody sorted the file, so the second chart can lie in any part. Before you compare, rows with equal keys must come to the same place. That is a **shuffle**: every worker sends rows to every other.
# It is the dearest step of all, so send little: here a row number and a key, not the chart.

# %% [task=scale_people]
def name_key(name):
    """The normalised name: "ZIRCON; Iris" and "Iris Zircon" both become "iris zircon". Ready to use."""
    spaced = name.lower().replace("-", " ").replace(",", " ")
    letters = "".join(c for c in spaced if c.isalpha() or c.isspace())
    return " ".join(sorted(letters.split()))


def keys_of(part):
    """A long table with `row` and `key`: each chart once with its mrn, once with name and date of birth. Ready to use."""
    number = pd.DataFrame({"row": part["row"], "key": part["mrn"]})
    person = pd.DataFrame({"row": part["row"], "key": part["name"].map(name_key, na_action="ignore") + " " + part["dob"]})
    return pd.concat([number, person]).dropna()  # a blank key links nothing


def repeated(part):
    """The lines of one part whose key stands there more than once. Ready to use."""
    return part[part["key"].duplicated(keep=False)]


def join(links):
    """For every row of `links`, the smallest row number of its group, as a column by row number. Ready to use.

    links: a pandas table with `row` and `key`. Equal keys link rows, in chains too.
    """
    links = links.reset_index(drop=True)
    person = links["row"]
    while True:
        before = person
        person = person.groupby(links["key"]).transform("min")
        person = person.groupby(links["row"]).transform("min")
        if person.equals(before):
            return person.groupby(links["row"]).min()


keyed = raw.map_partitions(keys_of)
### BEGIN SOLUTION
links = keyed.shuffle("key").map_partitions(repeated).compute()  # small: only rows that share a key come home
person = join(links)
second = len(person) - person.nunique()
scale_people = {"groups": person.nunique(), "second_charts": second, "people": len(raw) - second}
### STARTER
# # table.shuffle("key") brings equal keys into the same part.
# links = None  # the lines that share a key with another one, brought home with .compute()
# # person = join(links)    one entry for each row that has another chart; person.nunique() groups
# # len(raw) is the number of rows of the whole table: Dask counts them.
# scale_people = None  # {"groups": ..., "second_charts": ..., "people": ...}
### END SOLUTION

# %% [check=scale_people]
check("scale_people")

# %%
# How far apart do the charts of one person lie?
yours = globals().get("links")
if isinstance(yours, pd.DataFrame) and len(yours):
    apart = yours.groupby("key")["row"].agg(lambda rows: rows.max() - rows.min())
    print(f"{len(apart)} keys stand in more than one chart. The charts lie {apart.min()} to {apart.max()} rows apart.")
    print(f"A part has about {len(raw) // raw.npartitions} rows.")
else:
    print("The table `links` is not there yet: complete scale_people first.")

# %% [markdown]
# ## 5 Validation: tally, then think
#
# To rank patients you seem to need all of them in one place. You do not. The ward sees a risk with three decimals, so there are only 1001 different risks. Count in every part how many stays with and without sepsis have each of them. These tallies can be added, and one small table then holds all that AUROC and calibration need, however many stays there are.

# %% [given]
COEFFICIENTS = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705]


def printed_risk(rows):
    """The risk of each stay as the ward sees it, in thousandths: 0 to 1000. The model as delivered. Ready to use."""
    inputs = [
        1,
        (rows["age"] - 60) / 10,
        (rows["hr"] - 88) / 10,
        (rows["rr"] - 18) / 5,
        (rows["temp"] - 37).abs(),
        (rows["sbp"] - 122) / 10,
        (rows["wbc"] - 11).clip(lower=0),
        rows["lactate"] - 1.7,
    ]
    logit = sum(c * x for c, x in zip(COEFFICIENTS, inputs))
    return np.floor(1000 / (1 + np.exp(-logit)) + 0.5).astype(int)


stays = {"dev": read("sepsis_dev", float), "ext": read("sepsis_ext", float)}

# %% [task=scale_auroc]
def tally(part):
    """For each printed risk of one part, how many stays have it: a table with `cases` (y = 1) and `others`, its index the risk."""
    risk = printed_risk(part).rename("risk")
    ### BEGIN SOLUTION
    return pd.DataFrame({"cases": part["y"], "others": 1 - part["y"]}).groupby(risk).sum()
    ### STARTER
    # # table.groupby(risk).sum() adds up the rows of each risk.
    # return None
    ### END SOLUTION


def auroc_of(tallied):
    """The share of pairs (case, other) in which the case has the higher risk; a tie counts half. From a whole tally, sorted by risk."""
    ### BEGIN SOLUTION
    cases, others = tallied["cases"], tallied["others"]
    below = others.cumsum() - others
    return (cases * (below + others / 2)).sum() / (cases.sum() * others.sum())
    ### STARTER
    # cases, others = tallied["cases"], tallied["others"]
    # below = others.cumsum() - others  # for each risk: how many of the others have a lower one
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
tallies = {site: table.map_partitions(tally).compute().groupby(level=0).sum() for site, table in stays.items()}
scale_auroc = {site: auroc_of(tallied) for site, tallied in tallies.items()}
### STARTER
# tallies = None  # {"dev": ..., "ext": ...}, each the tally of a whole hospital: at most 1001 rows
# scale_auroc = None  # {"dev": ..., "ext": ...}
### END SOLUTION

# %% [check=scale_auroc]
check("scale_auroc")

# %% [task=scale_sites]
def citl_of(tallied):
    """What must be added to every logit of risk so that as many cases are expected as occurred. From a whole tally. Ready to use."""
    p, n = risk_of(tallied), tallied["cases"] + tallied["others"]
    shift = 0.0
    for _ in range(25):
        q = 1 / (1 + np.exp(-(np.log(p / (1 - p)) + shift)))
        shift += (tallied["cases"].sum() - (n * q).sum()) / (n * q * (1 - q)).sum()
    return float(shift)


def risk_of(tallied):
    """The risk of each line of a tally, 0 to 1. A printed 0.000 counts as 0.0005, a 1.000 as 0.9995. Ready to use."""
    return np.clip(tallied.index.to_numpy() / 1000, 0.0005, 0.9995)


### BEGIN SOLUTION
scale_sites = {}
for site, tallied in tallies.items():
    n = tallied["cases"] + tallied["others"]
    events, expected = tallied["cases"].sum(), (n * risk_of(tallied)).sum()
    scale_sites[site] = {
        "stays": int(n.sum()),
        "events": int(events),
        "expected": expected,
        "oe": events / expected,
        "citl": citl_of(tallied),
    }
### STARTER
# scale_sites = None  # {"dev": {"stays": ..., "events": ..., "expected": ..., "oe": ..., "citl": ...}, "ext": {...}}
### END SOLUTION

# %% [check=scale_sites]
check("scale_sites")

# %% [markdown]
# ## 6 Cost and care
#
# A cluster is somebody else's machines, or your hospital's with somebody else's queue. The work is the same; who sees the data, and who pays while nobody works, is not.

# %%
# Where your work is done at this moment.
for address, threads in client.nthreads().items():
    print(f"{address}: {threads} thread(s)")

# %% [task=scale_care]
scale_care = None  # "A", "B", "C" or "D"

# %% [check=scale_care]
check("scale_care")

# %% [markdown]
# ## 7 Report
#
# One page for the person who has to decide whether this work moves to a cluster.

# %% [task=scale_report]
### BEGIN SOLUTION
scale_report = {
    "need": "The network's extract no longer fits into the memory of the analyst's machine. The work stopped twice; the monthly check of second charts was not done.",
    "sameness": "Every number here was computed from parts and compared with the same files on one machine. They agree, whatever the number of workers or parts.",
    "data": "The workers belong to the hospital and read the extract from its own disk. Nothing leaves the building; only tallies and row numbers come back to the notebook.",
    "cost": "Two workers for one hour a month, paid by the quality department. They stop after thirty minutes without work; the analyst checks this on the first of each month.",
    "decision": "Move the check of second charts. Keep the validation on the laptop: a tally of a thousand lines fits anywhere. Review in six months.",
}
### STARTER
# scale_report = {
#     "need": "",      # what no longer works on one machine, and which patients wait for it
#     "sameness": "",  # how you know that the numbers are the same
#     "data": "",      # where the rows are, who can read them, what comes back
#     "cost": "",      # who pays, and what stops the machines
#     "decision": "",  # what moves, what stays, when you look again
# }
### END SOLUTION

# %% [check=scale_report]
check("scale_report")

# %% [levels=guided standard open]
from lab import deliver

deliver("scale_report")

# %% [markdown]
# When you have finished, give the machines back: `client.close()` here, and on a hub stop the cluster where you started it.
