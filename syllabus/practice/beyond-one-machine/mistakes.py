from functools import cache


@mistake("first part only", task="scale_intake")
def first_part_only():
    """You counted one part. Every patient in the others is missing from your receipt, so nobody will notice if they are missing from the result. A plan for one part is easy to mistake for the table: both look the same."""
    return by_part.iloc[0].to_dict()


@mistake("parts counted as rows", task="scale_intake")
def parts_as_rows():
    """You counted the lines that came home, one for each part. Add up what stands in them. A receipt of eight rows would let a whole hospital go missing without a word."""
    return {**scale_intake, "rows": len(by_part)}


@mistake("first part times the number of parts", task="scale_intake")
def first_part_multiplied():
    """You counted one part and multiplied. Parts are cut by bytes, not by rows, and gaps lie where a ward was in a hurry. A receipt that is estimated cannot show that anyone was lost."""
    return (by_part.iloc[0] * len(by_part)).to_dict()


@mistake("blank searched as empty text", task="scale_intake")
def blank_as_text():
    """Your receipt says that every pulse was taken and every patient asked about smoking. You looked for empty text; an empty field is read as missing. The patients nobody examined became invisible."""
    return {**scale_intake, "blank_hr": 0, "blank_smoker": 0}


@mistake("mean of the parts' means", task="scale_profile")
def mean_of_means():
    """You averaged the means of the parts. A part with few values counts as much as one with many, so its patients weigh more. And the number changes when someone cuts the file otherwise: two hospitals could never compare."""
    means = pairs["total"] / pairs["n"]
    return _profile(means.groupby(level=0).mean())


@mistake("divided by rows", task="scale_profile")
def divided_by_rows():
    """You divided by the number of rows, so everyone without a pulse counts as a pulse of 0. The ward looks calmer than it is. Divide by the number of values that are there."""
    return _profile(merged["total"] / scale_intake["rows"])


@mistake("the last part's means", task="scale_profile")
def last_part():
    """You kept one part's answer and lost the others; in a loop, each part wrote over the one before. The profile describes the patients who happen to stand at the end of the file."""
    last = pairs.iloc[-len(COLUMNS) :]
    return {column: {"n": last.loc[column, "n"], "mean": last.loc[column, "total"] / last.loc[column, "n"]} for column in COLUMNS}


@mistake("median of the parts' means", task="scale_profile")
def median_of_means():
    """You took the middle one of the parts' means, perhaps so that no part stands out. The part that stands out is where the codes lie or the sickest ward: the patients you profile for. Merge sums and counts instead."""
    means = pairs["total"] / pairs["n"]
    return _profile(means.groupby(level=0).median())


def _profile(means):
    return {column: {**scale_profile[column], "mean": means[column]} for column in COLUMNS}


@mistake("limits taken from each part", task="scale_repair")
def limits_from_each_part():
    """You let each part set its own limits. A pulse of 130 then stays in one part and goes in the next, by the neighbours it happens to have. With other parts, other patients would disappear. Limits are fixed before anyone looks."""
    return _totals(_by_spread)


@mistake("only labelled values converted", task="scale_repair")
def labelled_only():
    """The patients without a unit still have kidneys that have stopped, on paper. You converted the labelled values and left the blank ones at 80 or 90 mg/dL; a dosing rule would withhold their drugs."""
    return _totals(_labelled_only)


@mistake("rows with a bad value deleted", task="scale_repair")
def bad_rows_deleted():
    """You deleted whole patients for one bad cell. Pulse, sex and diagnosis of someone whose HbA1c was coded −9 are sound; without these rows, the busiest wards vanish from your data."""
    return _totals(_without_bad_rows)


@mistake("counted before the repair", task="scale_repair")
def before_repair():
    """You counted in the raw table. `repair` was planned and never asked for, so codes are still counted as measurements and a ward in µmol/L seems to be dying. A plan changes nothing until its result is used."""
    return _totals(None)


def _by_spread(part):
    out = repair(part)
    for column in ("hba1c", "sbp", "hr"):
        values = part[column]
        out[column] = values.mask((values - values.mean()).abs() > 2 * values.std())
    return out


def _labelled_only(part):
    labelled = part["creat_unit"] == "umol/L"
    return repair(part).assign(creatinine=part["creatinine"].mask(labelled, part["creatinine"] / 88.4))


def _without_bad_rows(part):
    bad = (part["hba1c"] == -9) | (part["sbp"] == 999) | (part["hr"] < 20) | (part["hr"] > 300)
    return repair(part)[~bad]


@cache
def _totals(change):
    table = raw.map_partitions(change) if change else raw
    return dask.compute(
        {
            "women": (table["sex"] == "F").sum(),
            "hba1c_n": table["hba1c"].count(),
            "sbp_n": table["sbp"].count(),
            "hr_n": table["hr"].count(),
            "mean_creatinine": table["creatinine"].mean(),
            "mean_temp_c": table["temp_c"].mean(),
            "mean_height_cm": table["height_cm"].mean(),
        }
    )[0]


@mistake("searched inside each part", task="scale_people")
def inside_each_part():
    """You looked for second charts inside each part, so two charts in different parts never met. The allergy stays on the other one. With fewer parts you would find more people: a number that depends on the machine is no finding."""
    return _people(keys_of, together=False)


@mistake("number alone", task="scale_people")
def number_alone():
    """The charts that were opened without a number stay apart, with their own allergy lists. You linked by the record number only, and in a hurry that is the field that gets left empty."""
    return _people(_numbers)


@mistake("blank number equals blank number", task="scale_people")
def blank_equals_blank():
    """Strangers were merged: people who have in common only that nobody wrote down their number. You kept blank numbers as a key, so they link. One of them gets the other's allergies."""
    return _people(_keys_with_blanks)


@mistake("every member dropped", task="scale_people")
def every_member_dropped():
    """Everyone with two charts is gone from your count. You took away all rows of a group and kept none. The people registered twice are often those who come often, and they would be planned for by nobody."""
    return {**scale_people, "people": scale_intake["rows"] - len(person)}


def _numbers(part):
    return pd.DataFrame({"row": part["row"], "key": part["mrn"]}).dropna()


def _keys_with_blanks(part):
    return keys_of(part.assign(mrn=part["mrn"].fillna("blank")))


@cache
def _people(keys, together=True):
    keyed = raw.map_partitions(keys)
    found = join((keyed.shuffle("key") if together else keyed).map_partitions(repeated).compute())
    more = len(found) - found.nunique()
    return {"groups": found.nunique(), "second_charts": more, "people": scale_intake["rows"] - more}


@mistake("mean of the parts' AUROCs", task="scale_auroc")
def mean_of_aurocs():
    """You averaged the AUROCs of the parts. Patients were only ranked against those in their own part, and a part with three cases counts as much as one with thirty. Cut the file otherwise, and the alarm seems better or worse."""
    return {site: float(np.mean([auroc_of(each) for each in _parts_of(site)])) for site in stays}


@mistake("ties lost", task="scale_auroc")
def ties_lost():
    """You counted a tie as a lost pair. With three decimals many patients share a risk, so the model looks worse than it is, and worse again the more the ward rounds. A tie is a coin toss: it counts half."""
    return {site: _without_ties(tallied) for site, tallied in tallies.items()}


@mistake("both hospitals in one tally", task="scale_auroc")
def one_tally():
    """You ranked the patients of both hospitals against each other. The one where sepsis is common now hides how the model does in the other. Each hospital's patients need their own answer; merge parts, not hospitals."""
    return dict.fromkeys(stays, auroc_of(_together()))


def _without_ties(tallied):
    cases, others = tallied["cases"], tallied["others"]
    return (cases * (others.cumsum() - others)).sum() / (cases.sum() * others.sum())


@cache
def _parts_of(site):
    plans = [dask.delayed(tally)(part) for part in stays[site].to_delayed()]
    return [part.sort_index() for part in dask.compute(*plans)]


@cache
def _together():
    return pd.concat(tallies.values()).groupby(level=0).sum()


@mistake("expected divided by observed", task="scale_sites")
def upside_down():
    """You divided the wrong way round. A model that promises three cases for each that comes reads as one that misses two of three, and the ward would raise risks that are already too high."""
    return {site: {**row, "oe": 1 / row["oe"]} for site, row in scale_sites.items()}


@mistake("mean of the parts' ratios", task="scale_sites")
def mean_of_ratios():
    """You averaged the ratios of the parts. A part with hardly any cases pulls as hard as the rest of the hospital. Add up events and expected first, then divide once, or the repair of every risk starts from chance."""
    return {site: {**row, "oe": float(np.mean([_ratio(each) for each in _parts_of(site)]))} for site, row in scale_sites.items()}


@mistake("two averages compared", task="scale_sites")
def averages_compared():
    """You compared the logit of the mean risk with the logit of the rate. Logits do not average: most patients lie far below the mean. The shift is too small or too large for nearly all of them. Use the one that makes the sums agree."""
    return {site: {**row, "citl": _logit(row["events"] / row["stays"]) - _logit(row["expected"] / row["stays"])} for site, row in scale_sites.items()}


@mistake("the hospitals added up", task="scale_sites")
def added_up():
    """You merged too far: both rows describe the two hospitals together. One has more sepsis than the other at equal values, and the sum hides the patients for whom every risk is too high."""
    n = _together().sum(axis=1)
    events, expected = int(_together()["cases"].sum()), (n * risk_of(_together())).sum()
    row = {"stays": int(n.sum()), "events": events, "expected": expected, "oe": events / expected, "citl": citl_of(_together())}
    return dict.fromkeys(stays, row)


def _ratio(tallied):
    return tallied["cases"].sum() / (tallied.sum(axis=1) * risk_of(tallied)).sum()


def _logit(p):
    return float(np.log(p / (1 - p)))
