import math


def _audit(rows, proxy, need, group, target, frac, places=None, key=None, means_from=None):
    """The audit with one of its steps exchanged."""
    k = math.floor(len(rows) * frac + 1e-9) if places is None else places
    if k < 1:
        raise ValueError("no place")
    key = key or (lambda row, column: (-row[column], row["id"]))
    top = lambda column: sorted(rows, key=lambda row: key(row, column))[:k]
    share = lambda patients: sum(1 for row in patients if row[group] == target) / len(patients)
    mean = lambda values: sum(values) / len(values) if values else None
    chosen, needed = top(proxy), top(need)
    averaged = {"need": needed, "everyone": rows}.get(means_from, chosen)
    return {
        "overall": share(rows),
        "by_proxy": share(chosen),
        "by_need": share(needed),
        "need_target": mean([row[need] for row in averaged if row[group] == target]),
        "need_other": mean([row[need] for row in averaged if row[group] != target]),
        "flag": share(needed) - share(chosen) >= 0.05 - 1e-9,
    }


@mistake("cost as the yardstick", task="label_audit", lesson="proxy")
def cost_as_the_yardstick(rows, proxy, need, group, target, frac):
    """The audit finds no gap, and the sickest of the group stay without a place. You held the cost list against cost. The model may be accurate at predicting spending; spending is the problem. Compare with need."""
    return label_audit(rows, proxy, proxy, group, target, frac)


@mistake("ties by file order", task="label_audit", lesson="proxy")
def ties_by_file_order(rows, proxy, need, group, target, frac):
    """Who gets the last place depends on how the file happened to be sorted. Two people with equal values change places when somebody exports it again. Equal values go to the lower id."""
    return _audit(rows, proxy, need, group, target, frac, key=lambda row, column: -row[column])


@mistake("ties to the higher id", task="label_audit", lesson="proxy")
def ties_to_the_higher_id(rows, proxy, need, group, target, frac):
    """Among equals the last place goes to the wrong person. Turning a sort around turns both keys, so the higher id wins. The programme's rule gives equal values to the lower id."""
    return _audit(rows, proxy, need, group, target, frac, key=lambda row, column: (-row[column], -row["id"]))


@mistake("one place too many", task="label_audit", lesson="proxy")
def one_place_too_many(rows, proxy, need, group, target, frac):
    """You promised one more place than the clinic has. Part of a place is no place: cut down, not up. On the day, somebody from your list is sent home."""
    return _audit(rows, proxy, need, group, target, frac, places=math.ceil(len(rows) * frac - 1e-9))


@mistake("one place lost to rounding", task="label_audit", lesson="proxy")
def one_place_lost(rows, proxy, need, group, target, frac):
    """A patient with a place is turned away: 50 × 0.58 is 29, but the computer's product lies a hair below, and you cut it to 28. Add the tiny allowance before cutting."""
    return _audit(rows, proxy, need, group, target, frac, places=math.floor(len(rows) * frac))


@mistake("lowest first", task="label_audit", lesson="proxy")
def lowest_first(rows, proxy, need, group, target, frac):
    """Your lists hold the patients who need and cost least. The places are for the highest values; sorted upwards, the top of the list is the healthy end."""
    return _audit(rows, proxy, need, group, target, frac, key=lambda row, column: (row[column], row["id"]))


@mistake("means of the need list", task="label_audit", lesson="proxy")
def means_of_the_need_list(rows, proxy, need, group, target, frac):
    """You averaged need on the list that should have been. The question is how sick each group had to be to get on the list that was: the proxy list. There the hurdle shows."""
    return _audit(rows, proxy, need, group, target, frac, means_from="need")


@mistake("means of everyone", task="label_audit", lesson="proxy")
def means_of_everyone(rows, proxy, need, group, target, frac):
    """You averaged need over all patients. That says how ill the groups are, not how ill one had to be to get a place. Average inside the proxy list only."""
    return _audit(rows, proxy, need, group, target, frac, means_from="everyone")


@mistake("the limit missed by a hair", task="label_audit", lesson="proxy")
def the_limit_missed_by_a_hair(rows, proxy, need, group, target, frac):
    """A gap of exactly 5 points goes unreported: 6/20 − 5/20 comes out a hair below 0.05 in the computer. The rule says 0.05 or more, so the group was promised a second look."""
    result = label_audit(rows, proxy, need, group, target, frac)
    return {**result, "flag": result["by_need"] - result["by_proxy"] >= 0.05}


@mistake("whole numbers for per cent", task="two_cuts", lesson="proxy")
def whole_numbers_for_per_cent():
    """With three places for every patient, everyone is on both lists and no gap can appear. You gave 3 and 10 where a share between 0 and 1 was asked for."""
    rows = load("cost_proxy")
    return [label_audit(rows, "prior_cost", "need", "group", "B", frac) for frac in (3, 10)]


@mistake("cost of the same year", task="two_cuts", lesson="proxy")
def cost_of_the_same_year():
    """You audited a list nobody used. On the day of the choice this year's cost is not known yet; the programme ranked by prior_cost. Audit the score that decided about patients."""
    rows = load("cost_proxy")
    return [label_audit(rows, "cost", "need", "group", "B", frac) for frac in (0.03, 0.10)]


@mistake("the other group", task="two_cuts", lesson="proxy")
def the_other_group():
    """Your numbers speak of group A, which gains from the cost list. Reported without care they say that nobody is passed over. The worry is about group B."""
    rows = load("cost_proxy")
    return [label_audit(rows, "prior_cost", "need", "group", "A", frac) for frac in (0.03, 0.10)]


def _lists(share=0.10):
    """Ids on the cost list and on the need list, and the group of each id."""
    rows = load("cost_proxy")
    k = math.floor(len(rows) * share + 1e-9)
    top = lambda column: {row["id"] for row in sorted(rows, key=lambda row: (-row[column], row["id"]))[:k]}
    return top("prior_cost"), top("need"), {row["id"]: row["group"] for row in rows}


@mistake("everyone who moves", task="left_out", lesson="proxy")
def everyone_who_moves():
    """Your telephone list mixes both groups, so the programme cannot see whom its label passes over. Keep the patients of group B."""
    cost, need, _ = _lists()
    return sorted(need - cost)


@mistake("the ones who lose a place", task="left_out", lesson="proxy")
def the_ones_who_lose_a_place():
    """These patients have a place now and would lose it. Calling them would offer help to those who already get it. You want those on the need list who are missing from the cost list."""
    cost, need, group = _lists()
    return sorted(number for number in cost - need if group[number] == "B")


@mistake("all of the need list", task="left_out", lesson="proxy")
def all_of_the_need_list():
    """Some of these patients already have a place by cost; they were not left out. Counting them makes the harm look larger than it is, and the first to check will doubt the rest. Take them off."""
    _, need, group = _lists()
    return sorted(number for number in need if group[number] == "B")


@mistake("the cut at three per cent", task="left_out", lesson="proxy")
def the_cut_at_three_per_cent():
    """Your list comes from the smaller cut. With places for 10 % more patients of group B are left out, and those would not get a call."""
    cost, need, group = _lists(0.03)
    return sorted(number for number in need - cost if group[number] == "B")
