@mistake("accuracy by group", task="group_metrics", lesson="rates")
def accuracy_by_group(y, flag, group):
    """Group B looks as safe as group A, while its sick patients are missed. You reported accuracy, the share of right calls among everyone. Well patients who were left alone fill that number up. Sensitivity asks only those who have the need."""
    result = group_metrics(y, flag, group)
    for name, row in result.items():
        right = sum(1 for truth, call, label in zip(y, flag, group) if label == name and truth == call)
        row["tpr"] = right / row["n"]
        row["tpr_lo"], row["tpr_hi"] = wilson(right, row["n"])
    return result


@mistake("zero for undefined", task="group_metrics", lesson="undefined")
def zero_for_undefined(y, flag, group):
    """The board would read that the tool misses everyone in a group where nobody was sick. You gave a rate without a denominator the value 0. No cases is not zero sensitivity: it is no answer yet."""
    return {
        name: {key: 0 if value is None else value for key, value in row.items()}
        for name, row in group_metrics(y, flag, group).items()
    }


@mistake("gap without n", task="group_metrics", lesson="small-groups")
def gap_without_n(y, flag, group):
    """No group is marked as small, so "1 of 2 against 2 of 2" reaches the board as a finding. One patient decides that gap. The mark tells the reader to wait for more patients before anyone changes the care of a group."""
    return {name: {**row, "small": False} for name, row in group_metrics(y, flag, group).items()}


@mistake("small by group size", task="group_metrics", lesson="small-groups")
def small_by_group_size(y, flag, group):
    """A group of many well people and a handful of sick ones passes as well measured. You judged size by everyone in the group. Sensitivity rests on those with the need, so they are the ones to count."""
    return {name: {**row, "small": row["n"] < 10} for name, row in group_metrics(y, flag, group).items()}


@mistake("interval over everyone", task="group_metrics", lesson="small-groups")
def interval_over_everyone(y, flag, group):
    """The interval around sensitivity belongs to another share. You gave it the whole group as denominator, so patients who could not be missed at all make it look certain. Its limits must rest on the same patients as the rate."""
    result = group_metrics(y, flag, group)
    for name, row in result.items():
        hits = sum(1 for truth, call, label in zip(y, flag, group) if label == name and truth == 1 and call == 1)
        row["tpr_lo"], row["tpr_hi"] = wilson(hits, row["n"])
    return result


@mistake("false alarms among flags", task="group_metrics", lesson="rates")
def false_alarms_among_flags(y, flag, group):
    """A well patient's own risk of a false alarm is hidden. You divided false alarms by the flagged; that is 1 − PPV, the view of the person who answers flags. The false-positive rate divides by everyone without the need."""
    return {
        name: {**row, "fpr": None if row["ppv"] is None else 1 - row["ppv"]}
        for name, row in group_metrics(y, flag, group).items()
    }


@mistake("false alarms over everyone", task="group_metrics", lesson="rates")
def false_alarms_over_everyone(y, flag, group):
    """You divided false alarms by the whole group. The sick cannot have a false alarm; with them below the line, a group with much disease seems to be left in peace. Divide by those without the need."""
    result = group_metrics(y, flag, group)
    for name, row in result.items():
        if row["fpr"] is not None:
            row["fpr"] *= (row["n"] - row["pos"]) / row["n"]
    return result


@mistake("those left alone as false alarms", task="group_metrics", lesson="rates")
def left_alone(y, flag, group):
    """Your false-positive rate counts the well who were *not* flagged. That is the specificity: the report would call the quietest tool the one that disturbs most people. Count the well who were flagged."""
    return {
        name: {**row, "fpr": None if row["fpr"] is None else 1 - row["fpr"]}
        for name, row in group_metrics(y, flag, group).items()
    }


@mistake("the missed share as false alarms", task="group_metrics", lesson="rates")
def missed_as_false_alarms(y, flag, group):
    """You gave 1 − sensitivity as the false-positive rate. That is the share of the *sick* who are missed. The well who are called in for nothing stand in no number of your report."""
    return {
        name: {**row, "fpr": None if row["tpr"] is None else 1 - row["tpr"]}
        for name, row in group_metrics(y, flag, group).items()
    }


@mistake("share of flags as sensitivity", task="group_metrics", lesson="rates")
def share_of_flags_as_sensitivity(y, flag, group):
    """The patients who were missed have left your report. You exchanged sensitivity and PPV: one starts from those with the need, the other from those who were flagged. A tool that finds one patient in ten could then score 100 %."""
    result = group_metrics(flag, y, group)
    truth = group_metrics(y, flag, group)
    return {
        name: {**row, "n": truth[name]["n"], "pos": truth[name]["pos"], "fpr": truth[name]["fpr"], "small": truth[name]["small"]}
        for name, row in result.items()
    }


def _programme(need_from=3, label="need"):
    """The three lists of the programme: truth, flag, group."""
    rows = load("cost_proxy")
    places = len(rows) // 10
    flagged = {row["id"] for row in sorted(rows, key=lambda row: (-row["prior_cost"], row["id"]))[:places]}
    costly = {row["id"] for row in sorted(rows, key=lambda row: (-row["cost"], row["id"]))[:places]}
    if label == "cost":
        y = [1 if row["id"] in costly else 0 for row in rows]
    else:
        y = [1 if row["need"] >= need_from else 0 for row in rows]
    return y, [1 if row["id"] in flagged else 0 for row in rows], [row["group"] for row in rows]


@mistake("cost as the truth", task="need_rates", lesson="proxy")
def cost_as_the_truth():
    """The programme looks fair, and group B's patients in need stay at home. You judged it by who became expensive. That label carries the same gap as the score: less is spent on group B at equal need. Judge it by need."""
    return group_metrics(*_programme(label="cost"))


@mistake("more than three", task="need_rates", lesson="rates")
def more_than_three():
    """Patients with exactly three conditions fell out of the report. The programme's rule says three or more, so they were promised help and must be counted among those it may miss."""
    return group_metrics(*_programme(need_from=4))


@mistake("truth and flag exchanged", task="need_rates", lesson="rates")
def truth_and_flag_exchanged():
    """You asked how many of the picked had the need and called it sensitivity. The patients nobody picked are then in no denominator. The first list is what is true of the patient, the second what the tool did."""
    y, flag, group = _programme()
    return group_metrics(flag, y, group)
