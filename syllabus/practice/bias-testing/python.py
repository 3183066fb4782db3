# %% [given, levels=guided standard open own]
from lab import need

need("pandas", "matplotlib")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

# %%
# For the charts only: fresh copies that your own code never changes.
raw_people = pd.read_csv(data_path("cost_proxy"))
raw_probe = pd.read_csv(data_path("oximetry"))
GROUPS = {"A": ("C0", "o"), "B": ("C1", "s")}  # colour and marker, the same in every figure

# %% [markdown]
# ## 1 Harm: who pays for which error?
#
# Open `data/cost_proxy.md` and `data/oximetry.md`, the data dictionaries, and keep them beside you.
#
# Write two sentences for the report before you compute anything. They decide which rate the report puts first.
#
# - A **miss** is … The person who pays for it is …
# - A **false flag** is … The person who pays for it is …

# %% [task=bias_harm]
bias_harm = None  # "A", "B", "C" or "D"

# %% [check=bias_harm]
check("bias_harm")

# %% [markdown]
# ## 2 Groups: how many people stand behind each number?
#
# Harm can hide where two columns cross, here group and age. Crossed groups get small quickly. Count first.

# %% [given, levels=guided standard open own]
def wilson(x, n):
    """95 % Wilson interval of the share x / n, as (lo, hi). (None, None) when n is 0. Ready to use."""
    if n == 0:
        return None, None
    z = 1.959963984540054
    middle = x / n + z**2 / (2 * n)
    half = z * (x / n * (1 - x / n) / n + z**2 / (4 * n**2)) ** 0.5
    scale = 1 + z**2 / n
    return max(0.0, (middle - half) / scale), min(1.0, (middle + half) / scale)

# %% [task=bias_groups]
people = pd.read_csv(data_path("cost_proxy"))
people["in_need"] = people["need"] >= 3
bands = pd.cut(people["age"], [-np.inf, 39, 59, 79, np.inf], labels=["under 40", "40-59", "60-79", "80+"])
people["band"] = bands.astype(str)


def top(column, share):
    """True for the people on a list of the highest values of a column; ties go to the lower id. Ready to use.

    share: places as a share of all people, above 0 and at most 1.
    """
    places = int(len(people) * share + 1e-9)
    ranked = people.sort_values([column, "id"], ascending=[False, True])
    return people["id"].isin(ranked["id"][:places])


people["picked"] = top("prior_cost", 0.10)  # the programme's list
### BEGIN SOLUTION
crossed = people.groupby(["group", "band"])["in_need"].agg(["size", "sum"])
oldest = people[(people["group"] == "B") & (people["band"] == "80+")]
found = (oldest["picked"] & oldest["in_need"]).sum()
lo, hi = wilson(found, oldest["in_need"].sum())
bias_groups = {
    "share_b": (people["group"] == "B").mean(),
    "small": sorted(f"{group} {band}" for group, band in crossed.index[crossed["sum"] < 10]),
    "b80_n": len(oldest),
    "b80_pos": oldest["in_need"].sum(),
    "b80_found": found,
    "b80_lo": lo,
    "b80_hi": hi,
}
### STARTER
# # One row for each crossed group: "size" people, "sum" of them in need.
# crossed = people.groupby(["group", "band"])["in_need"].agg(["size", "sum"])
# print(crossed)
# oldest = people[(people["group"] == "B") & (people["band"] == "80+")]
# # Of these: how many are in need, and how many of those are picked? Then wilson(..., ...).
# bias_groups = None
# # {"share_b": ..., "small": ["A ...", "B ..."], "b80_n": ..., "b80_pos": ..., "b80_found": ..., "b80_lo": ..., "b80_hi": ...}
### END SOLUTION

# %% [check=bias_groups]
check("bias_groups")

# %% [markdown]
# ## 3 Label audit: what does the score stand for?
#
# The programme ranks by cost and means need. If cost stood for need equally well in both groups, people with the same cost would be equally ill.

# %% [markdown, levels=guided]
# *Figure 1. Mean need by tenth of last year's cost, with 95 % intervals.*

# %% [markdown, levels=standard]
# **Figure 1.** Cut the people into tenths by `prior_cost` and draw the mean need of each group in each tenth, with 95 % intervals. It must show how ill people of each group are at the same cost. Keep it as `figure_1`, and say below it in words what it shows to somebody who cannot see it.

# %%
tenth = pd.qcut(raw_people["prior_cost"].rank(method="first"), 10, labels=False) + 1
figure_1, axes = plt.subplots(figsize=(7, 4))
for group, (colour, marker) in GROUPS.items():
    members = raw_people["group"] == group
    need_in = raw_people["need"][members].groupby(tenth[members]).agg(["mean", "std", "size"])
    half = 1.96 * need_in["std"] / need_in["size"] ** 0.5
    shifted = need_in.index + (0.12 if group == "B" else -0.12)
    axes.errorbar(shifted, need_in["mean"], yerr=half, fmt=f"{marker}-", color=colour, capsize=2, label=f"group {group}")
axes.set(
    title="How ill people are at the same cost",
    xlabel="Tenth of the people by prior_cost (10 = costliest)",
    ylabel="Mean need (chronic conditions)",
    xticks=range(1, 11),
)
axes.legend()
plt.show()

# %% [markdown, levels=guided]
# *Figure 1 in words.* Two rising lines: the higher the cost, the more conditions. In the cheapest tenth both are near zero; after that the line of group B lies above that of group A all the way. At the same cost, people of group B are more ill. The costliest tenth on the right is the programme's list.

# %% [task=bias_lists]
### BEGIN SOLUTION
bias_lists = {}
for share in (0.03, 0.10):
    by_cost, by_need = people[top("prior_cost", share)], people[top("need", share)]
    ill = by_cost.groupby("group")["need"].mean()
    bias_lists[share] = {
        "b_by_cost": (by_cost["group"] == "B").mean(),
        "b_by_need": (by_need["group"] == "B").mean(),
        "need_a": ill["A"],
        "need_b": ill["B"],
    }
### STARTER
# by_cost = people[top("prior_cost", 0.03)]  # the people on this list, as a table
# # Do the same by need, and both again for 10 %.
# bias_lists = None
# # {0.03: {"b_by_cost": ..., "b_by_need": ..., "need_a": ..., "need_b": ...}, 0.10: {...}}
### END SOLUTION

# %% [check=bias_lists]
check("bias_lists")

# %% [markdown]
# ## 4 Measurement audit: whom does the probe reassure?
#
# The programme's nurse measures oxygen with a finger probe (`spo2`). In `oximetry`, a blood gas (`sao2`) was taken at the same moment. The column `group` is measured skin tone, because light passes through skin. It is not race.

# %% [task=bias_limits]
probe = pd.read_csv(data_path("oximetry"))
probe["difference"] = probe["spo2"] - probe["sao2"]
### BEGIN SOLUTION
bias_limits = {}
for tone in ("light", "medium", "dark"):
    difference = probe["difference"][probe["group"] == tone]
    bias, spread = difference.mean(), 1.96 * difference.std()
    bias_limits[tone] = {"n": len(difference), "bias": bias, "lo": bias - spread, "hi": bias + spread}
### STARTER
# difference = probe["difference"][probe["group"] == "light"]
# # .mean() and .std() of the differences; then the same for the other two tones.
# bias_limits = None
# # {"light": {"n": ..., "bias": ..., "lo": ..., "hi": ...}, "medium": {...}, "dark": {...}}
### END SOLUTION

# %% [check=bias_limits]
check("bias_limits")

# %% [markdown, levels=guided]
# *Figure 2. Bland–Altman plots by skin tone: probe minus blood gas. The lines are your numbers.*

# %% [markdown, levels=standard]
# **Figure 2.** Draw a Bland–Altman plot for each skin tone: probe minus blood gas over the mean of the two, with your bias and limits as lines, all three on the same scale. It must show how far one reading may be off. Keep it as `figure_2`, and say in words what it shows.

# %%
figure_2, panels = plt.subplots(1, 3, figsize=(10, 3.6), sharex=True, sharey=True)
for axes, tone in zip(panels, ("light", "medium", "dark")):
    pairs = raw_probe[raw_probe["group"] == tone]
    axes.plot((pairs["spo2"] + pairs["sao2"]) / 2, pairs["spo2"] - pairs["sao2"], ".", color="0.6", markersize=3)
    axes.axhline(0, color="black", linewidth=0.8)
    try:
        lines = [float(bias_limits[tone][key]) for key in ("bias", "lo", "hi")]
    except Exception:  # still None, or not the table yet
        axes.set_title(f"{tone}, n = {len(pairs)} (no lines yet)")
        continue
    for height, style in zip(lines, ("-", "--", "--")):
        axes.axhline(height, color="C3", linestyle=style)
    axes.set_title(f"{tone}, n = {len(pairs)}: {lines[0]:+.1f} points")
panels[0].set_ylabel("Probe minus blood gas\n(percentage points)")
panels[1].set_xlabel("Mean of probe and blood gas (% saturation)")
figure_2.tight_layout()
plt.show()

# %% [markdown, levels=guided]
# *Figure 2 in words.* Three clouds of points around a solid red line, most of them between two dashed ones. For light skin the solid line lies near zero, for medium skin above it, for dark skin still higher. The clouds are about equally broad. On the right they slope downwards, because no reading exceeds 100.

# %% [task=bias_occult]
### BEGIN SOLUTION
looks_safe = probe[probe["spo2"].between(92, 96)]
bias_occult = {}
for tone in ("light", "medium", "dark"):
    readings = looks_safe[looks_safe["group"] == tone]
    n, x = len(readings), (readings["sao2"] < 88).sum()
    lo, hi = wilson(x, n)
    bias_occult[tone] = {"n": n, "x": x, "rate": x / n, "lo": lo, "hi": hi}
### STARTER
# looks_safe = probe[probe["spo2"].between(92, 96)]  # both ends belong to it
# # For each tone: how many readings, and behind how many of them is the blood gas below 88?
# bias_occult = None
# # {"light": {"n": ..., "x": ..., "rate": ..., "lo": ..., "hi": ...}, "medium": {...}, "dark": {...}}
### END SOLUTION

# %% [check=bias_occult]
check("bias_occult")

# %% [task=bias_probe]
bias_probe = None  # "A", "B", "C" or "D"

# %% [check=bias_probe]
check("bias_probe")

# %% [markdown]
# ## 5 Metrics: two labels, two verdicts
#
# The programme picked 200 people. Whom did it find? That depends on the label you judge it by: **need** (three or more conditions), or **cost** (the 200 people who cost most in the following year, which is what it was built to predict).

# %% [task=bias_rates]
labels = {"need": people["in_need"], "cost": top("cost", 0.10)}  # what happened, under each label


def rates(y, flag):
    """Error rates of one group: {"pos", "tpr", "lo", "hi", "fpr", "ppv"}.

    y: True for a person who has the label, flag: True for a person who was picked; two columns of one length.
    pos: people with the label. lo, hi: Wilson limits of tpr. Every denominator here has somebody in it.
    """
    ### BEGIN SOLUTION
    found, pos = (y & flag).sum(), y.sum()
    lo, hi = wilson(found, pos)
    return {
        "pos": pos,
        "tpr": found / pos,
        "lo": lo,
        "hi": hi,
        "fpr": (~y & flag).sum() / (~y).sum(),
        "ppv": found / flag.sum(),
    }
    ### STARTER
    # found = (y & flag).sum()  # & is "and", ~ is "not", one answer for each person
    # pos = y.sum()
    # # Three rates, three denominators.
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
bias_rates = {}
for label, y in labels.items():
    bias_rates[label] = {}
    for group in ("A", "B"):
        members = people["group"] == group
        bias_rates[label][group] = rates(y[members], people["picked"][members])
### STARTER
# members = people["group"] == "A"  # labels["need"][members] is the column for group A alone
# bias_rates = None  # {"need": {"A": rates(...), "B": rates(...)}, "cost": {"A": ..., "B": ...}}
### END SOLUTION

# %% [check=bias_rates]
check("bias_rates")

# %% [markdown, levels=guided]
# *Figure 3. Sensitivity of the same list in both groups, judged by two labels, with 95 % intervals.*

# %% [markdown, levels=standard]
# **Figure 3.** Draw a forest plot of the four sensitivities: two labels, two groups, each with its interval and the number of people behind it. It must let the owner see that one list has two verdicts. Keep it as `figure_3`, and say in words what it shows.

# %%
try:
    lines = [
        (label, group, *(float(bias_rates[label][group][key]) for key in ("tpr", "lo", "hi", "pos")))
        for label in ("need", "cost")
        for group in GROUPS
    ]
except Exception:  # still None, or not the table yet
    print("No chart yet: bias_rates should hold the rates of both groups under both labels. Complete the task above first.")
else:
    figure_3, axes = plt.subplots(figsize=(7.5, 3))
    for place, (label, group, tpr, lo, hi, pos) in enumerate(lines):
        colour, marker = GROUPS[group]
        axes.plot([lo, hi], [place, place], color=colour, linewidth=2)
        axes.plot(tpr, place, marker, color=colour)
        axes.text(1.02, place, f"{pos:.0f} people", va="center")
    axes.axhline(1.5, color="0.7", linewidth=0.8)
    axes.set(
        title="Whom the programme finds",
        xlabel="Sensitivity (share of the people with the label who were picked)",
        xlim=(0, 1),
        ylim=(3.5, -0.5),
        yticks=range(4),
        yticklabels=[f"by {label}: group {group}" for label, group, *_ in lines],
    )
    figure_3.tight_layout()
    plt.show()

# %% [markdown, levels=guided]
# *Figure 3 in words.* Four lines with a mark on each. Judged by need, group A's mark lies well to the right of group B's, and in the default data their lines do not touch. Judged by cost, both marks lie far to the right, one below the other, and the lines overlap almost fully. It is the same list of 200 people.

# %% [markdown]
# ### Calibration by group
#
# The programme's slides turn the cost into a risk: one logistic model on ln(prior_cost + 1), fitted on everybody. A risk of 20 % should mean one in five in each group.

# %% [given]
def fit_risk(x, y):
    """The risk of each person, 0 to 1, from a logistic model of y on x without a penalty. Ready to use."""
    x, y = np.asarray(x, dtype=float), np.asarray(y, dtype=float)
    inputs, weights = np.column_stack([np.ones(len(x)), x - x.mean()]), np.zeros(2)
    for _ in range(30):
        p = 1 / (1 + np.exp(-inputs @ weights))
        weights = weights + np.linalg.solve((inputs.T * (p * (1 - p))) @ inputs, inputs.T @ (y - p))
    return 1 / (1 + np.exp(-inputs @ weights))

# %% [given, levels=guided standard open own]
def citl(y, p):
    """Calibration in the large: what to add to every logit of risk until as many are expected as observed. Ready to use."""
    y, p, shift = np.asarray(y, dtype=float), np.asarray(p, dtype=float), 0.0
    logit = np.log(p / (1 - p))
    for _ in range(30):
        q = 1 / (1 + np.exp(-(logit + shift)))
        shift += (y - q).sum() / (q * (1 - q)).sum()
    return float(shift)

# %% [task=bias_calibration]
log_cost = np.log(people["prior_cost"] + 1)
### BEGIN SOLUTION
risk = {label: fit_risk(log_cost, y) for label, y in labels.items()}
bias_calibration = {
    label: {group: citl(y[people["group"] == group], risk[label][people["group"] == group]) for group in ("A", "B")}
    for label, y in labels.items()
}
### STARTER
# risk = None  # {"need": fit_risk(log_cost, ...), "cost": fit_risk(log_cost, ...)}: one model for each label
# bias_calibration = None  # {"need": {"A": citl(...), "B": citl(...)}, "cost": {"A": ..., "B": ...}}
### END SOLUTION

# %% [check=bias_calibration]
check("bias_calibration")

# %% [markdown, levels=guided]
# *Figure 4. Observed against predicted share by group, in fifths of each group by risk, with 95 % Wilson intervals.*

# %% [markdown, levels=standard]
# **Figure 4.** For each label, draw the observed share over the mean predicted risk in fifths of each group, with intervals and the diagonal. It must show what one printed risk means in either group. Keep it as `figure_4`, and say in words what it shows.

# %%
try:
    ready = {label: np.asarray(risk[label], dtype=float) for label in ("need", "cost")}
    assert all(p.shape == (len(raw_people),) and ((p >= 0) & (p <= 1)).all() for p in ready.values())
except Exception:  # still None, or no risks yet
    print(f"No chart yet: risk should hold {len(raw_people)} risks for each label. Complete the task above first.")
else:
    costliest = raw_people.sort_values(["cost", "id"], ascending=[False, True])["id"][: len(raw_people) // 10]
    happened = {"need": raw_people["need"] >= 3, "cost": raw_people["id"].isin(costliest)}
    figure_4, panels = plt.subplots(1, 2, figsize=(9, 4.2))
    for axes, label in zip(panels, happened):
        highest = 0.1
        for group, (colour, marker) in GROUPS.items():
            part = pd.DataFrame({"p": ready[label], "y": happened[label]})[raw_people["group"] == group]
            fifth = pd.qcut(part["p"].rank(method="first"), 5, labels=False)
            shown = part.groupby(fifth).agg(p=("p", "mean"), y=("y", "mean"), n=("y", "size"))
            middle = (shown["y"] + 1.92 / shown["n"]) / (1 + 3.84 / shown["n"])
            half = 1.96 * (shown["y"] * (1 - shown["y"]) / shown["n"] + 0.96 / shown["n"] ** 2) ** 0.5 / (1 + 3.84 / shown["n"])
            axes.vlines(shown["p"], middle - half, middle + half, color=colour)
            axes.plot(shown["p"], shown["y"], f"{marker}-", color=colour, label=f"group {group}")
            highest = max(highest, shown["p"].max(), (middle + half).max())
        axes.plot([0, highest], [0, highest], ":", color="grey", label="as predicted")
        axes.set(title=f"Label: {label}", xlabel="Mean predicted share (0 to 1)")
    panels[0].set_ylabel("Observed share (0 to 1)")
    panels[0].legend(loc="upper left")
    figure_4.tight_layout()
    plt.show()

# %% [markdown, levels=guided]
# *Figure 4 in words.* Two panels. Under the label need, group B's line lies far above the dotted diagonal and group A's below it: at the same printed risk, people of group B are in need far more often. Under the label cost, both lines run close to the diagonal, group B's a little below it.

# %% [markdown]
# ## 6 Mitigation: change the label, and say who pays
#
# Rank by `need` instead of `prior_cost`. The places stay 200, so whoever gains one takes it from somebody.

# %% [task=bias_mitigation]
### BEGIN SOLUTION
by_need = top("need", 0.10)
losing, gaining = people[people["picked"] & ~by_need], people[~people["picked"] & by_need]
bias_mitigation = {
    "share_b": (people["group"][by_need] == "B").mean(),
    "tpr_a": by_need[people["in_need"] & (people["group"] == "A")].mean(),
    "tpr_b": by_need[people["in_need"] & (people["group"] == "B")].mean(),
    "lose_a": (losing["group"] == "A").sum(),
    "lose_b": (losing["group"] == "B").sum(),
    "need_losing": losing["need"].mean(),
    "need_gaining": gaining["need"].mean(),
}
### STARTER
# by_need = people["picked"]  # not yet: the list by need
# losing = people[people["picked"] & ~by_need]  # had a place, have none
# gaining = None  # had none, have one
# bias_mitigation = None
# # {"share_b": ..., "tpr_a": ..., "tpr_b": ..., "lose_a": ..., "lose_b": ..., "need_losing": ..., "need_gaining": ...}
### END SOLUTION

# %% [check=bias_mitigation]
check("bias_mitigation")

# %% [markdown]
# ## 7 Decision: a paper for the owner of the programme

# %% [task=bias_decision]
bias_decision = None  # "A", "B", "C" or "D"

# %% [check=bias_decision]
check("bias_decision")

# %% [markdown]
# ## 8 Audit: the next programme
#
# Next spring another programme comes, and you are on leave. Leave behind a function that asks your questions of its table.
#
# It is run on seven districts that you can see and on fourteen that you cannot. In each, 2,400 people live in two groups, and at most one thing is wrong.

# %% [task=audit_bias]
from itertools import combinations


def citl_limits(y, p):
    """The 95 % limits of citl(y, p), as (lo, hi). Ready to use."""
    shift = citl(y, p)
    p = np.asarray(p, dtype=float)
    q = 1 / (1 + np.exp(-(np.log(p / (1 - p)) + shift)))
    half = 1.96 / (q * (1 - q)).sum() ** 0.5
    return shift - half, shift + half


def audit_bias(rows):
    """What is wrong with a programme, as a sorted list of codes; an empty list when nothing is.

    rows: a list of dicts, one for each person: {"id": 1, "group": "A", "y": 1, "label": 1, "p": 0.6252, "flag": 1, "ref": 93.5, "meas": 93}.
    """
    ### BEGIN SOLUTION
    table = pd.DataFrame(rows)
    groups = {name: part for name, part in table.groupby("group")}
    judged = {name: part for name, part in groups.items() if part["y"].sum() >= 20}
    found = {f"SMALL_GROUP:{name}" for name in groups if name not in judged}

    def apart(one, other):
        """Whether two columns of 0 and 1 have shares 0.05 or more apart, with intervals that do not meet."""
        (lo, hi), (low, high) = wilson(one.sum(), len(one)), wilson(other.sum(), len(other))
        return abs(one.mean() - other.mean()) >= 0.05 - 1e-9 and (lo > high or low > hi)

    for one, other in combinations(judged.values(), 2):
        in_need, others_in_need = one[one["y"] == 1], other[other["y"] == 1]
        if apart(in_need["flag"], others_in_need["flag"]):
            found.add("TPR_GAP")
        if apart(in_need["label"], others_in_need["label"]):
            found.add("LABEL_PROXY")
        if apart(one["y"], other["y"]):
            found.add("PREVALENCE_DIFF")
    errors = {name: part["meas"] - part["ref"] for name, part in judged.items()}
    for name, part in judged.items():
        lo, hi = citl_limits(part["y"], part["p"])
        if abs(citl(part["y"], part["p"])) > 0.3 and (lo > 0 or hi < 0):
            found.add(f"CALIBRATION_GAP:{name}")
        first, here = errors[min(judged)], errors[name]
        further = abs(here.mean() - first.mean())
        if further >= 1 - 1e-9 and further > 3 * (first.var() / len(first) + here.var() / len(here)) ** 0.5:
            found.add(f"MEASUREMENT_BIAS:{name}")
    return sorted(found)
    ### STARTER
    # found = set()
    # table = pd.DataFrame(rows)
    # judged = {}  # the groups that are large enough, by name
    # for name, part in table.groupby("group"):
    #     if part["y"].sum() < 20:  # the first rule is done
    #         found.add(f"SMALL_GROUP:{name}")
    #     else:
    #         judged[name] = part
    # for one, other in combinations(judged.values(), 2):  # each pair of groups
    #     ...  # TPR_GAP, LABEL_PROXY, PREVALENCE_DIFF: a share, its interval, and the same of the other group
    # for name, part in judged.items():
    #     ...  # CALIBRATION_GAP, MEASUREMENT_BIAS
    # return None  # sorted(found), once all rules are in
    ### END SOLUTION

# %% [check=audit_bias]
check("audit_bias")

# %% [markdown]
# ## 9 Bias report

# %% [task=bias_report]
### BEGIN SOLUTION
bias_report = {
    "harm": "The programme gives 200 people a weekly nurse, for a year. Whoever is in need and missed climbs the stairs alone for that year. A false flag costs a nurse an hour a week and holds a place that somebody in need does not get.",
    "groups": "Groups A and B, since less money was spent on group B at equal illness; group crossed with age, since harm hides where two columns cross.",
    "labels": "Cost stands for what was spent on a person, need for how many conditions somebody diagnosed. Need counts: the programme promises help to the ill, not to the expensive.",
    "small": "Group B aged 80 or more: nine people, six in need, one found. Nobody can judge that. The programme's registrar collects two more years by the end of June.",
    "residual": "132 people lose their nurse, 114 of group A and 18 of group B. Whoever is ill without a diagnosis has no need on record and is still passed over.",
    "decision": "Rank by need from the next round, because ranking by cost finds half as many of group B's people in need. Visit everyone who loses a place before the round ends. Take a blood gas where probe and patient disagree.",
    "owner": "Head of the care programme",
    "review": "2027-06-01: undiagnosed illness, and the small groups",
}
### STARTER
# bias_report = {
#     "harm": "",
#     "groups": "",
#     "labels": "",
#     "small": "",
#     "residual": "",
#     "decision": "",
#     "owner": "",
#     "review": "",
# }
### END SOLUTION

# %% [check=bias_report]
check("bias_report")

# %% [levels=guided standard open]
from lab import deliver

# Figures are found by these names; one that is not there yet is left out. Run this cell again when all is complete.
captions = {
    "figure_1": "Figure 1. How ill people are at the same cost, by group, with 95 % intervals",
    "figure_2": "Figure 2. Probe minus blood gas by skin tone, with limits of agreement",
    "figure_3": "Figure 3. Whom the programme finds, by two labels, with 95 % intervals",
    "figure_4": "Figure 4. Observed against predicted share by group, under two labels",
}
deliver("bias_report", figures={caption: globals().get(name) for name, caption in captions.items()})

# %% [markdown, levels=own]
# The questions go to your own table, `rows`. Nobody knows the right answers, so nothing is checked: the tables and figures are for you and for those who answer for the tool.
#
# ## 1 Harm: who pays for which error?
#
# Write two sentences for the report before you look at a number.
#
# - A **miss** is … The person who pays for it is …
# - A **false flag** is … The person who pays for it is …
#
# ## 2 Groups: how many people stand behind each number?
#
# Fewer than 10 people in need are too few to judge. That is a course rule; set your own below.

# %% [levels=own]
SMALL = 10

people = pd.DataFrame(rows)
people["group"] = [None if row["group"] is None else str(row["group"]) for row in rows]
usable = people["group"].notna() & people["y"].isin([0, 1]) & people["flag"].isin([0, 1])
print(f"{(~usable).sum()} of {len(people)} rows are left out: the group is missing, or y or flag is not 0 or 1.")
people = people[usable].copy()
if people.empty:
    raise ValueError("No row can be used. Look at the cell above: is each name beside the right column of your file?")
people["in_need"], people["picked"] = people["y"] == 1, people["flag"] == 1
groups = sorted(people["group"].unique())


def has(*columns):
    """Whether the table has all these columns, with numbers in them."""
    return all(name in people and pd.to_numeric(people[name], errors="coerce").notna().any() for name in columns)


def rate(x, n):
    """x of n as {"x", "n", "rate", "lo", "hi"}; without rate and limits when n is 0."""
    if n == 0:
        return {"x": 0, "n": 0}
    lo, hi = wilson(x, n)
    return {"x": int(x), "n": int(n), "rate": x / n, "lo": lo, "hi": hi}


def forest(title, xlabel, lines):
    """A figure with one line for each (name, rate) that has people behind it."""
    lines = [(name, each) for name, each in lines if each["n"]]
    drawing, axes = plt.subplots(figsize=(7.5, 1.2 + 0.4 * len(lines)))
    for place, (_, each) in enumerate(lines):
        axes.plot([each["lo"], each["hi"]], [place, place], color="C0", linewidth=2)
        axes.plot(each["rate"], place, "o", color="C0")
        axes.text(1.02, place, f"{each['n']} people", va="center")
    axes.set(title=title, xlabel=xlabel, xlim=(0, 1), ylim=(len(lines) - 0.5, -0.5))
    axes.set(yticks=range(len(lines)), yticklabels=[name for name, _ in lines])
    drawing.tight_layout()
    return drawing


bias_groups = {}
for group in groups:
    part = people[people["group"] == group]
    in_need = int(part["in_need"].sum())
    bias_groups[group] = {"people": len(part), "in_need": in_need, "too_small_to_judge": in_need < SMALL}
pd.DataFrame(bias_groups).T

# %% [markdown, levels=own]
# ## 3 Label audit: what does the score stand for?
#
# If the tool was trained on something else than the need, ask of those **in need**: who carries the label? A group whose need is recorded less often looks healthier to the tool than it is.

# %% [levels=own]
figure_1 = None
if has("label"):
    labelled = pd.to_numeric(people["label"], errors="coerce")
    known = people["in_need"] & labelled.isin([0, 1])
    bias_lists = {}
    for group in groups:
        part = labelled[known & (people["group"] == group)]
        bias_lists[group] = rate((part == 1).sum(), len(part))
    title = "Who carries the label, of those in need"
    figure_1 = forest(title, "Share of the people in need who carry the label", bias_lists.items())
    plt.show()
else:
    bias_lists = "Left out: the table has no label beside the need, so nobody can see whose need the label hides."
    print(bias_lists)

# %% [markdown, levels=own]
# *Figure 1 in words.* One line for each group: a mark for the share, a bar for its 95 % interval. A mark far to the left is a group whose need the label does not know.
#
# ## 4 Measurement audit: whom does the device reassure?
#
# This needs the same measurement twice: by the everyday device and by a better method.

# %% [levels=own]
figure_2 = None
bias_occult = "Left out: which readings look safe depends on the device. Name your limits, and count as in the guided notebook."
if has("ref", "meas"):
    ref, meas = (pd.to_numeric(people[name], errors="coerce") for name in ("ref", "meas"))
    both = ref.notna() & meas.notna()
    difference, middle = (meas - ref)[both], ((meas + ref) / 2)[both]
    bias_limits = {}
    for group in groups:
        pairs = difference[people["group"] == group]
        bias_limits[group] = {"n": len(pairs)}
        if len(pairs) > 1:
            bias, spread = float(pairs.mean()), float(1.96 * pairs.std())
            bias_limits[group].update(bias=bias, lo=bias - spread, hi=bias + spread)
    largest = list(people["group"].value_counts().index[:6])
    DRAWN = 3000  # points a panel, at most: more would be one grey cloud, and a document nobody can open
    figure_2, panels = plt.subplots(1, len(largest), figsize=(1.2 + 2.8 * len(largest), 3.6), sharex=True, sharey=True, squeeze=False)
    for axes, group in zip(panels[0], largest):
        points = people.index[both & (people["group"] == group)]
        points = points[:: -(-len(points) // DRAWN) or 1]  # each one, each second one …
        axes.plot(middle[points], difference[points], ".", color="0.6", markersize=3)
        axes.axhline(0, color="black", linewidth=0.8)
        for key, style in (("bias", "-"), ("lo", "--"), ("hi", "--")):
            if key in bias_limits[group]:
                axes.axhline(bias_limits[group][key], color="C3", linestyle=style)
        axes.set_title(f"{group}, n = {bias_limits[group]['n']}")
    panels[0][0].set_ylabel("Device minus better method\n(unit of your column)")
    figure_2.supxlabel("Mean of the two (unit of your column)")
    figure_2.tight_layout()
    plt.show()
else:
    bias_limits = "Left out: the table has no measurement by two methods, so nobody can see whom the device reassures."
    print(bias_limits)

# %% [markdown, levels=own]
# *Figure 2 in words.* One cloud of points for each of the six largest groups around a solid red line, the mean error, between two dashed ones, the limits of agreement. A solid line away from zero is a device that reads wrongly for that group. Of a large group at most 3,000 points are drawn; the lines are those of all.
#
# ## 5 Metrics: who is found, and who is called for nothing?

# %% [levels=own]
truths, everyone = {"need": people["in_need"]}, {"need": people["in_need"].notna()}
if has("label"):
    truths["label"], everyone["label"] = labelled == 1, labelled.isin([0, 1])
bias_rates, lines = {}, []
for name, y in truths.items():
    bias_rates[name] = {}
    for group in groups:
        members = everyone[name] & (people["group"] == group)
        y_here, flag = y[members], people["picked"][members]
        found = (y_here & flag).sum()
        bias_rates[name][group] = {
            "tpr": rate(found, y_here.sum()),
            "fpr": rate((~y_here & flag).sum(), (~y_here).sum()),
            "ppv": rate(found, flag.sum()),
        }
        lines.append((f"by {name}: {group}", bias_rates[name][group]["tpr"]))
for name, rows_of in bias_rates.items():
    print(f"By {name}:")
    for group, each in rows_of.items():
        told = (f"{kind} {r['x']} of {r['n']} ({r['lo']:.0%} to {r['hi']:.0%})" for kind, r in each.items() if r["n"])
        print(f"    {group}: " + (", ".join(told) or "nobody"))
figure_3 = forest("Whom the tool finds", "Sensitivity (share of the people with the label who were picked)", lines)
plt.show()

# %% [markdown, levels=own]
# *Figure 3 in words.* One line for each group and label: a mark for the sensitivity, a bar for its 95 % interval, and how many people stand behind it. Bars that do not meet are a difference; bars that meet are no proof of none.
#
# ### Calibration by group
#
# A risk of 20 % should mean one in five in each group. `citl` above 0: more happened than the tool expects.

# %% [levels=own]
figure_4 = None
if has("p"):
    p = pd.to_numeric(people["p"], errors="coerce")
    stated = p.between(0, 1)
    p = p.clip(1e-6, 1 - 1e-6)
    bias_calibration = {}
    figure_4, axes = plt.subplots(figsize=(5.5, 4.5))
    for at, group in enumerate(groups):
        here = stated & (people["group"] == group)
        y_here, p_here = people["in_need"][here].astype(float), p[here]
        bias_calibration[group] = {"n": int(here.sum()), "observed": int(y_here.sum()), "expected": float(p_here.sum())}
        if not 0 < y_here.sum() < len(y_here):
            continue  # nobody or everybody is in need: there is no shift
        shift = citl(y_here, p_here)
        q = 1 / (1 + np.exp(-(np.log(p_here / (1 - p_here)) + shift)))
        half = 1.96 / (q * (1 - q)).sum() ** 0.5
        bias_calibration[group].update(citl=shift, lo=shift - half, hi=shift + half)
        fifth = np.ceil(p_here.rank(method="first") / len(p_here) * 5)
        axes.plot(p_here.groupby(fifth).mean(), y_here.groupby(fifth).mean(), "o-", color=f"C{at % 10}", label=f"group {group}")
    axes.axline((0, 0), slope=1, linestyle=":", color="grey", label="as predicted")
    axes.set(title="Calibration by group", xlabel="Mean predicted share (0 to 1)", ylabel="Observed share (0 to 1)")
    axes.legend()
    figure_4.tight_layout()
    plt.show()
    print(pd.DataFrame(bias_calibration).T.round(2))
else:
    bias_calibration = "Left out: the table has no stated risk, so nobody can see whether it means the same in each group."
    print(bias_calibration)

# %% [markdown, levels=own]
# *Figure 4 in words.* One line for each group, from fifth to fifth of its risks. Above the dotted diagonal more happened than was predicted.
#
# ## 6 Mitigation and audit
#
# What would change if the tool ranked by something else, only those can try who own it. Ask them, and write into the report who would lose by it.
#
# ## 7 Bias report
#
# Fill in the texts; the tables come from the cells above. What is still empty is marked in the document.

# %% [levels=own]
bias_mitigation = "Left out: nothing was tried on these data."
audit_bias = "Left out: planted faults exist in synthetic data alone."
bias_report = {
    "harm": "",  # What does the tool decide? Who pays for a miss, and who for a false flag?
    "groups": "",  # Which groups did you compare, and why could harm differ between them?
    "labels": "",  # What does each label stand for, and which of them counts?
    "small": "",  # Which groups are too small, with what counts? Who collects more, and by when?
    "residual": "",  # Who loses by your proposal, and whom do these data not show at all?
    "decision": "",  # What is the owner to sign, and for which reasons?
    "owner": "",  # Which role answers for it?
    "review": "",  # On which date is the next look, and at what?
}

# %% [levels=own]
from lab import deliver

captions = {
    "Figure 1. Who carries the label, of those in need, with 95 % intervals": figure_1,
    "Figure 2. Device minus better method by group, with limits of agreement": figure_2,
    "Figure 3. Whom the tool finds, by group, with 95 % intervals": figure_3,
    "Figure 4. Observed against predicted share by group": figure_4,
}
deliver("bias_report", figures=captions, own_data=True)
