def _merged(a, b, changed):
    """The reference with another mean or m2 where both parts have patients; the variance follows m2."""
    right = merge_stats(a, b)
    if a["n"] == 0 or b["n"] == 0:
        return right
    result = {**right, **changed(a, b)}
    return {**result, "var": result["m2"] / (result["n"] - 1)}


@mistake("mean of means", task="merge_stats", lesson="merge")
def mean_of_means(a, b):
    """You took the mean of the two means. A 20-bed ward then weighs as much as a 900-bed hospital, and a limit set from it is wrong for nearly every patient."""
    return _merged(a, b, lambda a, b: {"mean": (a["mean"] + b["mean"]) / 2})


@mistake("the distance between the means forgotten", task="merge_stats", lesson="merge")
def without_delta(a, b):
    """You added the two m2 and stopped. The difference between the hospitals has vanished: the limits come out too narrow, and patients who are usual in one house look sick in the other."""
    return _merged(a, b, lambda a, b: {"m2": a["m2"] + b["m2"]})


@mistake("the distance without its weight", task="merge_stats", lesson="merge")
def delta_without_weight(a, b):
    """You added the squared difference once, whoever stands behind it. One patient far away then counts like a whole ward, and a ward like one patient."""
    return _merged(a, b, lambda a, b: {"m2": a["m2"] + b["m2"] + (b["mean"] - a["mean"]) ** 2})


@mistake("empty parts not handled", task="merge_stats", lesson="empty")
def empty_not_handled(a, b):
    """You divide by the number of patients, and in two empty shifts there is none. A night without admissions stops the merge, and the morning round has no numbers for anybody."""
    n = a["n"] + b["n"]
    delta = b["mean"] - a["mean"]
    m2 = a["m2"] + b["m2"] + delta**2 * a["n"] * b["n"] / n
    return {"n": n, "mean": a["mean"] + delta * b["n"] / n, "m2": m2, "var": m2 / (n - 1) if n > 1 else None}


@mistake("zero for nobody", task="merge_stats", lesson="empty")
def zero_for_nobody(a, b):
    """You gave nobody a mean of 0. A creatinine of 0 is a patient who cannot exist, and the next average pulls every real one towards it. No patients is no mean: leave it open."""
    right = merge_stats(a, b)
    return right if right["n"] else {**right, "mean": 0}


@mistake("no spread from one patient", task="merge_stats", lesson="empty")
def zero_variance(a, b):
    """You gave one patient, or nobody, a variance of 0. It says that all patients are exactly alike, and the next one a little off looks like an emergency. One value tells nothing of spread."""
    right = merge_stats(a, b)
    return {**right, "var": 0 if right["var"] is None else right["var"]}


@mistake("divided by n", task="merge_stats", lesson="merge")
def divided_by_n(a, b):
    """You divided m2 by n. For two patients that halves the variance: the smallest wards look the steadiest, and their unusual patients the most alarming. Divide by n − 1."""
    right = merge_stats(a, b)
    return right if right["var"] is None else {**right, "var": right["m2"] / right["n"]}


@mistake("standard deviation for variance", task="merge_stats", lesson="merge")
def standard_deviation(a, b):
    """You returned the standard deviation under the name of the variance. The next step takes a root again, and the limits on the ward no longer fit any patient."""
    right = merge_stats(a, b)
    return right if right["var"] is None else {**right, "var": right["var"] ** 0.5}


@mistake("the mean of means reported", task="three_sites", lesson="merge")
def mean_of_means_reported():
    """You report the mean of means as the mean. Valley's twenty patients then speak for every third one, and 1,210 patients get a limit drawn from a handful."""
    return {**three_sites, "mean": three_sites["mean_of_means"]}


@mistake("variances averaged by size", task="three_sites", lesson="merge")
def variances_averaged():
    """You pooled the spread inside the houses and left out the distance between them. The interval is too narrow, and Valley's patients fall out of it because of where they live."""
    return {**three_sites, "var": sum(site["m2"] for site in SITES) / (three_sites["n"] - 1)}


@mistake("Valley left out", task="three_sites", lesson="merge")
def valley_left_out():
    """You merged two of three. The twenty patients of Valley are the sickest in the study, and it now looks as if there were no such patients."""
    two = merge_stats(HARBOUR, LAKE)
    return {**three_sites, "n": two["n"], "mean": two["mean"], "var": two["var"]}
