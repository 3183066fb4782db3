@mistake("small by everyone", task="bias_groups")
def small_by_everyone():
    """You called a group small by all its members. A sensitivity rests on those in need alone. A group of 27 with three people in need would pass as large, and one person would decide its rate."""
    return {**bias_groups, "small": _crossed(crossed["size"] < 10)}


@mistake("share of the places", task="bias_groups")
def share_of_places():
    """You took group B's share of the picked. The report needs the share of all people first: only beside it can anybody see that the places are fewer than the people."""
    return {**bias_groups, "share_b": (people["group"][people["picked"]] == "B").mean()}


@mistake("interval over everyone", task="bias_groups")
def interval_over_everyone():
    """Your interval divides by everybody of that age, also those who need no nurse. It is narrower and lower than what six people can tell, and the owner believes it."""
    low, high = wilson(found, len(oldest))
    return {**bias_groups, "b80_lo": low, "b80_hi": high}


@mistake("age alone", task="bias_groups")
def age_alone():
    """You took the oldest of both groups together. Harm hides where two columns cross: group A's oldest would answer for group B's, whom nobody has looked at."""
    both = people[people["band"] == "80+"]
    seen = (both["picked"] & both["in_need"]).sum()
    low, high = wilson(seen, both["in_need"].sum())
    counts = {"b80_n": len(both), "b80_pos": both["in_need"].sum(), "b80_found": seen}
    return {**bias_groups, **counts, "b80_lo": low, "b80_hi": high}


@mistake("cost of the same year", task="bias_lists")
def cost_of_the_same_year():
    """You audited a list nobody used. When the places were given, this year's cost was not known; the programme ranked by prior_cost. The people who were really passed over do not show."""
    return _lists("cost")


@mistake("share of the group", task="bias_lists")
def share_of_the_group():
    """You divided by all of group B. That tells how many of them get a place, which grows with the number of places. To see who is passed over, ask how many of the places go to group B."""
    in_b = people["group"] == "B"
    return {
        share: {**row, "b_by_cost": top("prior_cost", share)[in_b].mean(), "b_by_need": top("need", share)[in_b].mean()}
        for share, row in bias_lists.items()
    }


@mistake("need of everyone", task="bias_lists")
def need_of_everyone():
    """You averaged need over everybody. That says how ill the groups are, not how ill one had to be to get a nurse. Average on the list by cost, where the hurdle shows."""
    ill = people.groupby("group")["need"].mean()
    return {share: {**row, "need_a": ill["A"], "need_b": ill["B"]} for share, row in bias_lists.items()}


@mistake("need on the list by need", task="bias_lists")
def need_on_the_need_list():
    """You averaged on the list that should have been. Everyone on it is about equally ill, so the hurdle that group B meets today disappears. Use the list by cost, the one that decided."""
    result = {}
    for share, row in bias_lists.items():
        ill = people[top("need", share)].groupby("group")["need"].mean()
        result[share] = {**row, "need_a": ill["A"], "need_b": ill["B"]}
    return result


@mistake("blood gas minus probe", task="bias_limits")
def gas_minus_probe():
    """Your sign is turned round: your numbers say that the probe reads too low. The nurse would expect the patient to be better than the display, and the one who is short of oxygen gets none."""
    return {
        tone: {**row, "bias": -row["bias"], "lo": -row["hi"], "hi": -row["lo"]} for tone, row in bias_limits.items()
    }


@mistake("limits of the mean", task="bias_limits")
def limits_of_the_mean():
    """Your limits are those of the mean: you divided by the root of n. They tell the buyer of the probe something. The nurse at the bed has one reading, and it may be many points off."""
    return {tone: _limits(row, (row["hi"] - row["bias"]) / row["n"] ** 0.5) for tone, row in bias_limits.items()}


@mistake("one spread short", task="bias_limits")
def one_spread():
    """Your limits lie one standard deviation away, so a third of the readings falls outside. The nurse is told that these are the limits, and every third patient breaks them."""
    return {tone: _limits(row, (row["hi"] - row["bias"]) / 1.96) for tone, row in bias_limits.items()}


@mistake("one number for all tones", task="bias_limits")
def one_number_for_all():
    """All tones share your mean. The error on dark skin disappears in an average that light skin dominates. That is how such a probe came to be sold as accurate."""
    bias = probe["difference"].mean()
    spread = 1.96 * probe["difference"].std()
    return {tone: _limits({**row, "bias": bias}, spread) for tone, row in bias_limits.items()}


@mistake("of the hypoxic, who looks fine", task="bias_occult")
def of_the_hypoxic():
    """You started from the patients with low oxygen. That asks how many of them look fine. The nurse stands before a reading of 94 and asks the reverse: how often does it lie?"""
    return _occult(lambda part: part[part["sao2"] < 88], lambda part: part["spo2"].between(92, 96))


@mistake("low readings let in", task="bias_occult")
def low_readings_let_in():
    """You let in readings below 92. Those alarm by themselves and reassure nobody; with them your rate is no longer the rate of false comfort."""
    return _occult(lambda part: part[part["spo2"] <= 96], lambda part: part["sao2"] < 88)


@mistake("high readings let in", task="bias_occult")
def high_readings_let_in():
    """You let in readings above 96. They are mostly right and dilute the rate: the false comfort at 92 to 96, where the nurse decides whether to wait, looks rarer than it is."""
    return _occult(lambda part: part[part["spo2"] >= 92], lambda part: part["sao2"] < 88)


@mistake("88 counted as below", task="bias_occult")
def at_88():
    """You counted a blood gas of exactly 88. The definition says below 88. Your rates can no longer be compared with the published ones, and the comparison is what the owner will ask for."""
    return _occult(lambda part: part[part["spo2"].between(92, 96)], lambda part: part["sao2"] <= 88)


@mistake("plain interval", task="bias_occult")
def plain_interval():
    """Your interval is the plain one, rate plus or minus 1.96 standard errors. With seven events it lies too low, and near zero it promises safety that seven patients cannot give."""
    result = {}
    for tone, row in bias_occult.items():
        half = 1.96 * (row["rate"] * (1 - row["rate"]) / row["n"]) ** 0.5
        result[tone] = {**row, "lo": max(0.0, row["rate"] - half), "hi": row["rate"] + half}
    return result


@mistake("sensitivity and PPV exchanged", task="bias_rates")
def exchanged():
    """You exchanged sensitivity and PPV. Group B then looks well served, since the few who get in are very ill. The many who were missed have left your numbers."""
    return _each_group(lambda y, flag: {**rates(y, flag), "tpr": rates(y, flag)["ppv"], "ppv": rates(y, flag)["tpr"]})


@mistake("wrong flags among the flags", task="bias_rates")
def wrong_flags_among_flags():
    """You divided the wrong flags by all flags. The false-positive rate asks the people without need: how many of them were called? They are the many, and your number does not know them."""
    return _each_group(lambda y, flag: {**rates(y, flag), "fpr": (~y & flag).sum() / flag.sum()})


@mistake("one label twice", task="bias_rates")
def one_label_twice():
    """Both your verdicts use the label cost, the one the programme was built on. By it, all is well. Whoever is ill and cheap cannot appear in your report at all."""
    return {"need": bias_rates["cost"], "cost": bias_rates["cost"]}


@mistake("judged by its own list", task="bias_rates")
def judged_by_its_own_list():
    """You judged the list by last year's cost, which is the list itself. It finds everybody it picked, 100 % in both groups. A tool that is its own witness is never found wrong."""
    return {**bias_rates, "cost": _under(people["picked"], rates)}


@mistake("everybody in both groups", task="bias_rates")
def everybody_in_both():
    """Both groups show the rates of everybody. In that average group B's misses disappear, which is how they went unseen until now. Cut both columns by group before you count."""
    return {label: {group: rates(y, people["picked"]) for group in ("A", "B")} for label, y in labels.items()}


@mistake("a model for each group", task="bias_calibration")
def a_model_for_each_group():
    """You fitted a model in each group. Each fits its own people, so every shift is zero and nothing seems wrong. The programme prints one risk for everybody; judge that one."""
    return {label: {group: 0.0 for group in row} for label, row in bias_calibration.items()}


@mistake("difference of two shares", task="bias_calibration")
def difference_of_shares():
    """You subtracted two shares. That depends on how common need is; it is not the shift on the logit scale that makes a group's risks right. Whoever applies your number repairs the wrong amount."""
    return _cut(lambda y, p: float(np.mean(y) - np.mean(p)))


@mistake("the risk of cost against need", task="bias_calibration")
def cost_risk_against_need():
    """You judged one model by both labels. A risk of high cost, read as a risk of need, is too low for nearly everybody who is ill. Fit one model for each label."""
    return {**bias_calibration, "need": _shifts(labels["need"], risk["cost"])}


@mistake("expected minus observed", task="bias_calibration")
def expected_minus_observed():
    """Your sign is turned round. Whoever repairs the risks by it lowers those of group B, which are too low already, and takes away more of their places."""
    return _cut(lambda y, p: -citl(y, p))


@mistake("a quota on the same list", task="bias_mitigation")
def quota():
    """You gave group B its share of the places, still by cost. The costliest of each group get in, not the most ill. The number looks fair; Mrs B., ill and cheap, stays out."""
    places = people["picked"].sum()
    ranked = people.sort_values(["prior_cost", "id"], ascending=[False, True])
    for_b = round(places * (people["group"] == "B").mean())
    taken = [*ranked["id"][ranked["group"] == "B"][:for_b], *ranked["id"][ranked["group"] == "A"][: places - for_b]]
    return _moved(people["id"].isin(taken))


@mistake("ties given to the costlier", task="bias_mitigation")
def ties_by_cost():
    """You broke ties by cost. Many people share the same need, so at the edge of the list cost decides again, and group B pays again. A rule for ties is a rule about people."""
    ranked = people.sort_values(["need", "prior_cost"], ascending=[False, False])
    return _moved(people["id"].isin(ranked["id"][: people["picked"].sum()]))


@mistake("everyone in need", task="bias_mitigation")
def everyone_in_need():
    """You gave a place to everyone in need. There are more of them than places: the programme would promise a nurse to people whom nobody can visit."""
    return _moved(people["in_need"])


@mistake("winners for losers", task="bias_mitigation")
def winners_for_losers():
    """You exchanged those who lose a place with those who gain one. The people who lose their nurse would hear of it last, and the report would say that they were the most ill."""
    return {
        **bias_mitigation,
        "lose_a": (gaining["group"] == "A").sum(),
        "lose_b": (gaining["group"] == "B").sum(),
        "need_losing": bias_mitigation["need_gaining"],
        "need_gaining": bias_mitigation["need_losing"],
    }


@mistake("the group column left out", task="audit_bias")
def group_left_out(rows):
    """You left the group column out, and every district looks sound. Not to look at groups is not fairness: the people who are missed are still missed, and nobody can see it."""
    return []


@mistake("AUROC alone", task="audit_bias")
def auroc_alone(rows):
    """You compared AUROC. It asks who stands above whom within a group, and that is right in all these districts. It does not see that a whole group stands too low, is recorded too rarely or is measured wrongly."""
    judged = _judged(rows)
    areas = [_auroc(part) for part in judged.values()]
    gap = {"TPR_GAP"} if max(areas) - min(areas) >= 0.05 else set()
    return sorted(gap | _kept(rows, "SMALL_GROUP"))


@mistake("sensitivity alone", task="audit_bias")
def sensitivity_alone(rows):
    """You looked at who is picked and at nothing else. A gap there is a symptom. Whether the label, the risks, the probe or more illness stands behind it decides what helps the people who were missed."""
    return sorted(_kept(rows, "TPR_GAP", "SMALL_GROUP"))


@mistake("label and device trusted", task="audit_bias")
def label_and_device_trusted(rows):
    """You took the label for the need and the device for the patient. Sick people who were never recorded count as well, and a probe that reads too high reassures. Both are claims about a patient that somebody has to check."""
    return audit_bias([{**row, "y": row["label"], "meas": row["ref"]} for row in rows])


@mistake("risks and device left out", task="audit_bias")
def risks_and_device_left_out(rows):
    """You counted flags and labels and left the numbers out. A doctor who reads a risk, and a nurse who reads a probe, act on the number itself. Where it is wrong for one group, counts at one threshold need not show it."""
    return sorted(_kept(rows, "TPR_GAP", "LABEL_PROXY", "PREVALENCE_DIFF", "SMALL_GROUP"))


@mistake("the first finding ends the audit", task="audit_bias")
def first_finding(rows):
    """You stopped at the first finding. The gap in who is picked comes first and its cause after it, so the owner gets the symptom, moves a cut-off, and the sick whom nobody records stay where they are."""
    codes = audit_bias(rows)
    order = ("SMALL_GROUP", "TPR_GAP", "CALIBRATION_GAP", "LABEL_PROXY", "PREVALENCE_DIFF", "MEASUREMENT_BIAS")
    return sorted(codes, key=lambda code: order.index(code.split(":")[0]))[:1]


@mistake("nobody is named", task="audit_bias")
def nobody_named(rows):
    """Your codes do not say which group. "The probe is wrong for somebody" sends no nurse to anybody. Put the name of the group behind the colon."""
    return sorted({code.split(":")[0] for code in audit_bias(rows)})


@mistake("both groups accused", task="audit_bias")
def both_accused(rows):
    """You accuse both groups of the same finding. The people whose risks and readings are right would get a correction, too, and for them it would be a new error."""
    names = sorted({row["group"] for row in rows})
    found = set()
    for code in audit_bias(rows):
        kind = code.split(":")[0]
        found |= {f"{kind}:{name}" for name in names} if kind in ("CALIBRATION_GAP", "MEASUREMENT_BIAS") else {code}
    return sorted(found)


@mistake("every difference counts", task="audit_bias")
def every_difference(rows):
    """Every difference is a finding to you, without an interval and without a smallest size. Two groups are never exactly alike, so the sound district is accused, and its people wait while a committee looks for nothing."""
    parts = {name: part for name, part in pd.DataFrame(rows).groupby("group")}
    found = set()
    for one, other in combinations(parts.values(), 2):
        in_need, others_in_need = one[one["y"] == 1], other[other["y"] == 1]
        for code, a, b in (
            ("TPR_GAP", in_need["flag"], others_in_need["flag"]),
            ("LABEL_PROXY", in_need["label"], others_in_need["label"]),
            ("PREVALENCE_DIFF", one["y"], other["y"]),
        ):
            if a.mean() != b.mean():
                found.add(code)
    first = parts[min(parts)]
    for name, part in parts.items():
        if abs(citl(part["y"], part["p"])) > 1e-9:
            found.add(f"CALIBRATION_GAP:{name}")
        if (part["meas"] - part["ref"]).mean() != (first["meas"] - first["ref"]).mean():
            found.add(f"MEASUREMENT_BIAS:{name}")
    return sorted(found)


@mistake("the label among everybody", task="audit_bias")
def label_among_everybody(rows):
    """You counted the label among everybody. Then more illness and illness that nobody recorded look the same. Ask only those in need who of them is labelled, and leave the label out when you ask who is in need."""
    judged = list(_judged(rows).values())
    codes = _kept(rows, "TPR_GAP", "CALIBRATION_GAP", "MEASUREMENT_BIAS", "SMALL_GROUP")
    if any(_apart(one["label"], other["label"]) for one, other in combinations(judged, 2)):
        codes |= {"LABEL_PROXY", "PREVALENCE_DIFF"}
    return sorted(codes)


@mistake("only lower counts as harm", task="audit_bias")
def only_lower(rows):
    """You looked only for a group that lies lower. The probe that reads too high is the one that reassures, and the group with more illness is the one that needs more places. Harm has both directions."""
    judged = _judged(rows)
    first = judged[min(judged)]

    def lies_higher(code):
        if code == "PREVALENCE_DIFF":
            return all(part["y"].mean() >= first["y"].mean() for part in judged.values())
        if code.startswith("MEASUREMENT_BIAS"):
            part = judged[code.split(":")[1]]
            return (part["meas"] - part["ref"]).mean() > (first["meas"] - first["ref"]).mean()
        return False

    return sorted(code for code in audit_bias(rows) if not lies_higher(code))


@mistake("5 for 0.05", task="audit_bias")
def five(rows):
    """Your shares run from 0 to 1 and your limit is 5, so no gap is ever large enough. One sick person in twenty found instead of three in four, and the audit says that all is well. Five percentage points are 0.05."""
    return sorted(_kept(rows, "CALIBRATION_GAP", "MEASUREMENT_BIAS", "SMALL_GROUP"))


@mistake("a minority called small", task="audit_bias")
def minority_called_small(rows):
    """You called a group small because it is the smaller one. More than two hundred of its people are in need, enough to judge. Put aside as small, they are never looked at, and the gap stays."""
    sizes = {name: len(part) for name, part in pd.DataFrame(rows).groupby("group")}
    return [f"SMALL_GROUP:{name}" for name, size in sizes.items() if size < 0.5 * len(rows)]


def _crossed(wanted):
    return sorted(f"{group} {band}" for group, band in crossed.index[wanted])


def _lists(column):
    result = {}
    for share, row in bias_lists.items():
        chosen = people[top(column, share)]
        ill = chosen.groupby("group")["need"].mean()
        result[share] = {**row, "b_by_cost": (chosen["group"] == "B").mean(), "need_a": ill["A"], "need_b": ill["B"]}
    return result


def _limits(row, spread):
    return {"n": row["n"], "bias": row["bias"], "lo": row["bias"] - spread, "hi": row["bias"] + spread}


def _occult(kept, counted):
    """The table with other readings in the denominator, or others counted."""
    result = {}
    for tone in bias_occult:
        part = kept(probe[probe["group"] == tone])
        n, x = len(part), counted(part).sum()
        lo, hi = wilson(x, n)
        result[tone] = {"n": n, "x": x, "rate": x / n, "lo": lo, "hi": hi}
    return result


def _under(y, measure):
    """A measure of label and flag in each group."""
    parts = {group: people["group"] == group for group in ("A", "B")}
    return {group: measure(y[part], people["picked"][part]) for group, part in parts.items()}


def _each_group(measure):
    return {label: _under(y, measure) for label, y in labels.items()}


def _shifts(y, p, measure=citl):
    return {group: measure(y[people["group"] == group], p[people["group"] == group]) for group in ("A", "B")}


def _cut(measure):
    return {label: _shifts(y, risk[label], measure) for label, y in labels.items()}


def _moved(chosen):
    """The task's numbers for another new list."""
    out, into = people[people["picked"] & ~chosen], people[~people["picked"] & chosen]
    return {
        "share_b": (people["group"][chosen] == "B").mean(),
        "tpr_a": chosen[people["in_need"] & (people["group"] == "A")].mean(),
        "tpr_b": chosen[people["in_need"] & (people["group"] == "B")].mean(),
        "lose_a": (out["group"] == "A").sum(),
        "lose_b": (out["group"] == "B").sum(),
        "need_losing": out["need"].mean(),
        "need_gaining": into["need"].mean(),
    }


def _judged(rows):
    """The groups that are large enough to judge, by name."""
    groups = pd.DataFrame(rows).groupby("group")
    return {name: part for name, part in groups if part["y"].sum() >= 20}


def _kept(rows, *kinds):
    """The findings of the right audit that are of these kinds."""
    return {code for code in audit_bias(rows) if code.split(":")[0] in kinds}


def _apart(one, other):
    (lo, hi), (low, high) = wilson(one.sum(), len(one)), wilson(other.sum(), len(other))
    return abs(one.mean() - other.mean()) >= 0.05 and (lo > high or low > hi)


def _auroc(part):
    ranks, y = part["p"].rank(), part["y"] == 1
    pos, neg = y.sum(), (~y).sum()
    return (ranks[y].sum() - pos * (pos + 1) / 2) / (pos * neg)
