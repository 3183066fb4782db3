"""What "Beyond one machine" asks for, with pandas alone, from a folder of data read in chunks; JSON on stdout.

python onePass.py FOLDER ROWS: ROWS is the length of a chunk. Written apart from the notebook: a row at a time is remembered where the
notebook shuffles, and patients are ranked by the risk itself. Its values are those of the notebook.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np
import pandas as pd

COEFFICIENTS = [-2.91468, 0.184184, 0.281184, 0.558836, 0.514581, -0.310557, 0.131007, 0.703705]


def curation(folder: Path, rows: int) -> dict:
    columns = ["creatinine", "hba1c", "sbp", "hr"]
    count, blank_hr, blank_smoker, women = 0, 0, 0, 0
    raw = {column: [] for column in columns}
    fixed = {column: [] for column in [*columns, "temp_c", "height_cm"]}
    first, group = {}, {}  # the first row with a key; the group of a row

    def find(row):
        while group[row] != row:
            row = group[row]
        return row

    for chunk in pd.read_csv(folder / "ehr_raw.csv", chunksize=rows, dtype={"zip": str}):
        count += len(chunk)
        blank_hr += int(chunk["hr"].isna().sum())
        blank_smoker += int(chunk["smoker"].isna().sum())
        women += int(chunk["sex"].isin(["F", "f", "female"]).sum())
        for column in columns:
            raw[column] += chunk[column].dropna().tolist()
        for line in chunk.to_dict("records"):
            fixed["hba1c"] += [line["hba1c"]] if line["hba1c"] != -9 else []
            fixed["sbp"] += [line["sbp"]] if line["sbp"] != 999 else []
            fixed["hr"] += [line["hr"]] if 20 <= line["hr"] <= 300 else []
            micromoles = line["creat_unit"] == "umol/L" or (line["creat_unit"] != line["creat_unit"] and line["creatinine"] > 15)
            fixed["creatinine"].append(line["creatinine"] / 88.4 if micromoles else line["creatinine"])
            fixed["temp_c"].append((line["temp_c"] - 32) * 5 / 9 if line["temp_c"] > 45 else line["temp_c"])
            fixed["height_cm"].append(line["height_cm"] * 100 if line["height_cm"] < 3 else line["height_cm"])
            row = line["row"]
            group[row] = row
            words = "".join(c if c.isalpha() else " " if c in "-, " else "" for c in line["name"].lower()).split()
            for key in (line["mrn"], (*sorted(words), line["dob"])):
                if key == key:  # a blank number is no number
                    one, other = sorted((find(first.setdefault(key, row)), find(row)))
                    group[other] = one

    sizes = defaultdict(int)
    for row in group:
        sizes[find(row)] += 1
    groups = sum(size > 1 for size in sizes.values())
    return {
        "scale_intake": {"rows": count, "blank_hr": blank_hr, "blank_smoker": blank_smoker},
        "scale_profile": {column: {"n": len(values), "mean": float(np.mean(values))} for column, values in raw.items()},
        "scale_repair": {
            "women": women,
            **{f"{column}_n": len(fixed[column]) for column in ("hba1c", "sbp", "hr")},
            **{f"mean_{column}": float(np.mean(fixed[column])) for column in ("creatinine", "temp_c", "height_cm")},
        },
        "scale_people": {"groups": groups, "second_charts": count - len(sizes), "people": len(sizes)},
    }


def validation(path: Path, rows: int) -> tuple[float, dict]:
    risks, outcomes = [], []
    for chunk in pd.read_csv(path, chunksize=rows):
        inputs = np.column_stack(
            [
                np.ones(len(chunk)),
                (chunk["age"] - 60) / 10,
                (chunk["hr"] - 88) / 10,
                (chunk["rr"] - 18) / 5,
                (chunk["temp"] - 37).abs(),
                (chunk["sbp"] - 122) / 10,
                (chunk["wbc"] - 11).clip(lower=0),
                chunk["lactate"] - 1.7,
            ]
        )
        risks.append(np.floor(1000 / (1 + np.exp(-inputs @ COEFFICIENTS)) + 0.5))
        outcomes.append(chunk["y"].to_numpy())
    printed, y = np.concatenate(risks), np.concatenate(outcomes)
    cases = int(y.sum())
    ranks = pd.Series(printed).rank().to_numpy()  # ties share the mean of their ranks
    auroc = (ranks[y == 1].sum() - cases * (cases + 1) / 2) / (cases * (len(y) - cases))
    p = np.clip(printed / 1000, 0.0005, 0.9995)
    logit, low, high = np.log(p / (1 - p)), -10.0, 10.0
    for _ in range(60):  # by halving, where the notebook takes Newton's steps
        middle = (low + high) / 2
        low, high = (middle, high) if (1 / (1 + np.exp(-(logit + middle)))).sum() < cases else (low, middle)
    row = {"stays": len(y), "events": cases, "expected": float(p.sum()), "oe": float(cases / p.sum()), "citl": low}
    return float(auroc), row


folder, rows = Path(sys.argv[1]), int(sys.argv[2])
sites = {site: validation(folder / f"sepsis_{site}.csv", rows) for site in ("dev", "ext")}
values = {
    **curation(folder, rows),
    "scale_auroc": {site: auroc for site, (auroc, _) in sites.items()},
    "scale_sites": {site: row for site, (_, row) in sites.items()},
}
print(json.dumps(values))
