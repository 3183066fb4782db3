# %% [given, levels=guided standard open own]
from lab import need

need("pandas", "sklearn", "matplotlib")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

# %%
# For the charts only: fresh copies that your own code never changes.
raw_dev = pd.read_csv(data_path("sepsis_dev"))
raw_ext = pd.read_csv(data_path("sepsis_ext"))
raw_test = raw_dev[raw_dev["patient"] % 5 < 2]


def risks_ready(**patients):
    """Whether each named variable holds one risk per patient. If not, says so in one line."""
    for name, count in patients.items():
        try:
            risks = np.asarray(globals().get(name), dtype=float)
        except (TypeError, ValueError):
            risks = np.array(np.nan)
        if risks.shape != (count,) or not ((risks >= 0) & (risks <= 1)).all():
            print(f"No chart yet: {name} should hold {count} risks. Complete the task above first.")
            return False
    return True


# %% [markdown]
# ## 1 Protocol
#
# What counts as good is fixed before anyone sees a result.
#
# | Field | The protocol |
# | --- | --- |
# | Outcome | `y`: sepsis during the stay |
# | Prediction time | the values of the vital signs and the laboratory at that time, nothing later |
# | Requirement of the ward | miss at most one case in five (sensitivity ≥ 0.80) |
# | Risk at which the ward would act | 10 % (one true alert is worth nine false ones) |
#
# Three fields are yours: what the model is meant for, who acts on an alert and how, and who chose the two numbers and when. Decide now; you will write them into the report.

# %% [task=validate_protocol]
validate_protocol = None  # "A", "B", "C" or "D"

# %% [check=validate_protocol]
check("validate_protocol")

# %% [markdown]
# ## 2 Split
#
# The development file has one row a stay. Some patients have two stays. One rule for everybody: a patient whose number leaves a
# remainder below 2 when divided by 5 belongs to the internal test. All others train the model.

# %% [given]
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score

dev = pd.read_csv(data_path("sepsis_dev"))
ext = pd.read_csv(data_path("sepsis_ext"))

# %% [task=validate_split]
### BEGIN SOLUTION
in_test = dev["patient"] % 5 < 2
test = dev[in_test]
train = dev[~in_test]
validate_split = {
    "patients": int(dev["patient"].nunique()),
    "overlap": len(set(train["patient"]) & set(test["patient"])),
    "test_stays": len(test),
    "test_events": int(test["y"].sum()),
}
### STARTER
# test = None   # the rows of dev that belong to the internal test
# train = None  # the other rows
# validate_split = None  # {"patients": …, "overlap": …, "test_stays": …, "test_events": …}
### END SOLUTION

# %% [check=validate_split]
check("validate_split")

# %% [markdown]
# ## 3 The model and its leaks
#
# The team left you the recipe of its model: seven values of the patient, prepared by `features`, in a plain logistic regression. You
# rebuild it, so that you know what you are judging. Then a colleague comes by: "Add the order of antibiotics, and it gets far better."

# %% [given]
def features(rows):
    """The team's seven inputs, in this order. Ready to use."""
    return pd.DataFrame(
        {
            "age": (rows["age"] - 60) / 10,
            "hr": (rows["hr"] - 88) / 10,
            "rr": (rows["rr"] - 18) / 5,
            "temp": (rows["temp"] - 37).abs(),
            "sbp": (rows["sbp"] - 122) / 10,
            "wbc": (rows["wbc"] - 11).clip(lower=0),
            "lactate": rows["lactate"] - 1.7,
        }
    )

# %% [task=validate_model]
def risks(model, inputs):
    """The risk of each row, 0 to 1, from a fitted model. Ready to use."""
    return model.predict_proba(inputs)[:, 1]


def fit_plain(inputs, y):
    """A logistic regression fitted by maximum likelihood, without a penalty.

    inputs: one row per patient, one column per input. y: 0 or 1. Returns the fitted scikit-learn model.
    """
    ### BEGIN SOLUTION
    return LogisticRegression(C=1e9, solver="newton-cholesky", tol=1e-9, max_iter=500).fit(inputs, y)
    ### STARTER
    # # As it stands, this shrinks every coefficient towards 0. Keep the solver; it is exact.
    # model = LogisticRegression(solver="newton-cholesky", tol=1e-9, max_iter=500)
    # return None  # return model.fit(inputs, y), once the shrinking is off
    ### END SOLUTION


### BEGIN SOLUTION
honest = fit_plain(features(dev), dev["y"])
validate_model = [float(honest.intercept_[0]), *map(float, honest.coef_[0])]
### STARTER
# honest = None  # the model on all stays of dev
# validate_model = None  # eight numbers: the intercept, then the coefficients in the order of features()
### END SOLUTION

# %% [check=validate_model]
check("validate_model")

# %% [task=validate_abx_alone]
### BEGIN SOLUTION
validate_abx_alone = float(roc_auc_score(dev["y"], dev["abx"]))
### STARTER
# validate_abx_alone = None  # roc_auc_score(outcome, score) works for a column of 0 and 1, too
### END SOLUTION

# %% [check=validate_abx_alone]
check("validate_abx_alone")

# %% [task=validate_leak]
def features_with_abx(rows, abx):
    """The seven inputs and abx: a column, or one number for every row. Ready to use."""
    return features(rows).assign(abx=abx)


### BEGIN SOLUTION
leaky = fit_plain(features_with_abx(dev, dev["abx"]), dev["y"])
at_the_bedside = risks(leaky, features_with_abx(ext, 0))
validate_leak = {
    "dev": float(roc_auc_score(dev["y"], risks(leaky, features_with_abx(dev, dev["abx"])))),
    "ext": float(roc_auc_score(ext["y"], risks(leaky, features_with_abx(ext, ext["abx"])))),
    "ext_bedside": float(roc_auc_score(ext["y"], at_the_bedside)),
    "sens_bedside": float((at_the_bedside[ext["y"] == 1] >= 0.20).mean()),
}
### STARTER
# leaky = None  # fit_plain on all stays of dev, with abx
# validate_leak = None  # {"dev": …, "ext": …, "ext_bedside": …, "sens_bedside": …}
### END SOLUTION

# %% [check=validate_leak]
check("validate_leak")

# %% [markdown]
# ## 4 Discrimination
#
# `abx` stays out. Now the honest model: how well does it rank patients it has not seen? The width of the answer comes from the cases,
# because they are few.

# %% [markdown, levels=standard]
# After the next task **draw figure 1** and keep it as `figure_1`: the ROC curves of the internal test and of the external hospital, with
# the diagonal of chance and the ward's line at 0.80. It must show whether ranking survives the move, and what share of false alarms the
# ward's requirement costs.
#
# **Draw figure 2** and keep it as `figure_2`: two histograms below each other, the external risks of stays without and with sepsis, with
# a line at 10 %. It must show how far they overlap. Title, axes with units, and below each figure one sentence in words, for a reader who
# does not see it.

# %% [task=validate_discrimination]
def auroc_ci(y, p):
    """AUROC with its 95 % DeLong interval: {"auroc", "lo", "hi"}, limits cut at 0 and 1.

    y: 0 or 1, p: risks; one entry per patient, at least two of each kind.
    """
    y, p = np.asarray(y), np.asarray(p)
    case, other = p[y == 1], p[y == 0]
    # One row a case, one column a patient without sepsis: 1 if the case has the higher risk, ½ if equal.
    wins = (case[:, None] > other) + 0.5 * (case[:, None] == other)
    ### BEGIN SOLUTION
    auroc = float(wins.mean())
    per_case, per_other = wins.mean(axis=1), wins.mean(axis=0)
    se = float(np.sqrt(per_case.var(ddof=1) / len(case) + per_other.var(ddof=1) / len(other)))
    z = 1.959963984540054
    return {"auroc": auroc, "lo": max(0.0, auroc - z * se), "hi": min(1.0, auroc + z * se)}
    ### STARTER
    # per_case = wins.mean(axis=1)   # each case: the share of others it stands above
    # per_other = wins.mean(axis=0)  # each other patient: the share of cases above it
    # # Two variances, each with the size of its own group, give the standard error.
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
test_p = risks(fit_plain(features(train), train["y"]), features(test))
ext_p = risks(honest, features(ext))
validate_discrimination = {"internal": auroc_ci(test["y"], test_p), "external": auroc_ci(ext["y"], ext_p)}
### STARTER
# test_p = None  # risks of the test stays, from a model fitted on train
# ext_p = None   # risks of the external stays, from the model fitted on all of dev
# validate_discrimination = None  # {"internal": auroc_ci(…), "external": auroc_ci(…)}
### END SOLUTION

# %% [check=validate_discrimination]
check("validate_discrimination")

# %% [markdown, levels=guided]
# **Figure 1.** ROC curves of the internal test and the external hospital; every point of a line is one possible threshold.

# %%
if risks_ready(test_p=len(raw_test), ext_p=len(raw_ext)):
    from sklearn.metrics import roc_curve

    figure_1, axes = plt.subplots(figsize=(5.5, 5))
    for label, y, p, line in (
        ("internal test", raw_test["y"], test_p, "-"),
        ("external hospital", raw_ext["y"], ext_p, "--"),
    ):
        false_alarms, sensitivity, _ = roc_curve(y, p)
        axes.plot(false_alarms, sensitivity, line, label=label, linewidth=2)
    axes.plot([0, 1], [0, 1], ":", color="grey", label="chance")
    axes.axhline(0.8, color="black", linewidth=0.8)
    axes.text(0.99, 0.81, "required by the ward", ha="right", va="bottom")
    axes.set(
        title="Cases found against false alarms",
        xlabel="False alarms (share of stays without sepsis)",
        ylabel="Sensitivity (share of stays with sepsis)",
        xlim=(0, 1),
        ylim=(0, 1.01),
    )
    axes.legend(loc="lower right")
    plt.show()

# %% [markdown, levels=guided]
# *In words:* both lines rise well above the diagonal of chance; in the default data they run close together. Ranking survives the
# move to the other hospital. To reach the ward's line of 0.80, both accept false alarms in a good part of those without sepsis.
#
# **Figure 2.** Predicted risks at the external hospital, for stays with and without sepsis; each panel has its own scale.

# %%
if risks_ready(ext_p=len(raw_ext)):
    figure_2, panels = plt.subplots(2, 1, figsize=(6.5, 5), sharex=True)
    for axes, outcome, label, hatch in ((panels[0], 0, "without sepsis", ""), (panels[1], 1, "with sepsis", "//")):
        shown = np.asarray(ext_p)[(raw_ext["y"] == outcome).to_numpy()]
        axes.hist(shown, bins=np.linspace(0, 1, 41), color="C0" if outcome == 0 else "C1", hatch=hatch, edgecolor="white")
        axes.axvline(0.10, color="black", linestyle="--")
        axes.set(ylabel="Number of stays", title=f"{len(shown)} stays {label}")
    panels[0].text(0.11, panels[0].get_ylim()[1] * 0.85, "10 %: the ward would act")
    panels[1].set(xlabel="Predicted risk of sepsis (0 to 1)", xlim=(0, 1))
    figure_2.tight_layout()
    plt.show()

# %% [markdown, levels=guided]
# *In words:* most stays without sepsis crowd at low risks, with a long tail to the right. Stays with sepsis are spread widely, some
# of them at low risk. The two pictures overlap: no threshold parts them.

# %% [task=validate_threshold]
### BEGIN SOLUTION
sepsis = (ext["y"] == 1).to_numpy()
for t in sorted(set(ext_p), reverse=True):
    flag = ext_p >= t
    if flag[sepsis].mean() >= 0.80:
        break
validate_threshold = {
    "t": float(t),
    "sens": float(flag[sepsis].mean()),
    "spec": float((~flag)[~sepsis].mean()),
    "ppv": float(sepsis[flag].mean()),
    "alerts": int(flag.sum()),
}
### STARTER
# # Try the observed risks from high to low: sorted(set(ext_p), reverse=True).
# # Stop at the first that finds enough of the cases.
# validate_threshold = None  # {"t": …, "sens": …, "spec": …, "ppv": …, "alerts": …}
### END SOLUTION

# %% [check=validate_threshold]
check("validate_threshold")

# %% [markdown]
# ## 5 Calibration
#
# A risk of 20 % should mean one in five. Ranking cannot show whether it does.

# %% [markdown, levels=standard]
# After the next task **draw figure 3** and keep it as `figure_3`: for tenths of the external stays by risk, the observed share with sepsis
# against the mean predicted risk, with 95 % Wilson intervals and the diagonal "as predicted". It must show at which risks patients are
# promised too much. One sentence in words below it.

# %% [task=validate_calibration]
def calibration(y, p):
    """How risks agree with what happened: {"citl", "slope", "oe", "brier"}.

    citl: the number added to every logit of risk so that as many events are expected as were observed.
    slope: the coefficient of a logistic regression of y on the logit of risk. oe: observed / expected events.
    """
    y = np.asarray(y, dtype=float)
    p = np.clip(np.asarray(p, dtype=float), 1e-6, 1 - 1e-6)
    logit = np.log(p / (1 - p))
    ### BEGIN SOLUTION
    citl = 0.0
    for _ in range(25):
        q = 1 / (1 + np.exp(-(logit + citl)))
        citl += (y - q).sum() / (q * (1 - q)).sum()
    return {
        "citl": float(citl),
        "slope": float(fit_plain(logit.reshape(-1, 1), y).coef_[0, 0]),
        "oe": float(y.sum() / p.sum()),
        "brier": float(brier_score_loss(y, p)),
    }
    ### STARTER
    # citl = 0.0
    # for _ in range(25):
    #     q = 1 / (1 + np.exp(-(logit + citl)))
    #     # Move citl: (events observed − events expected) divided by the sum of q·(1 − q).
    # # For the slope: fit_plain(logit.reshape(-1, 1), y) has its number in .coef_
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
validate_calibration = {"internal": calibration(test["y"], test_p), "external": calibration(ext["y"], ext_p)}
### STARTER
# validate_calibration = None  # {"internal": calibration(…), "external": calibration(…)}
### END SOLUTION

# %% [check=validate_calibration]
check("validate_calibration")

# %% [markdown, levels=guided]
# **Figure 3.** Observed against predicted risk at the external hospital, in tenths of the patients by risk, with 95 % Wilson intervals.

# %%
if risks_ready(ext_p=len(raw_ext)):
    tenth = pd.qcut(pd.Series(np.asarray(ext_p)).rank(method="first"), 10, labels=False).to_numpy()
    table = pd.DataFrame({"tenth": tenth, "p": np.asarray(ext_p), "y": raw_ext["y"].to_numpy()})
    table = table.groupby("tenth").agg(n=("y", "size"), predicted=("p", "mean"), observed=("y", "mean"))
    z = 1.96
    middle = (table["observed"] + z**2 / (2 * table["n"])) / (1 + z**2 / table["n"])
    half = np.sqrt(table["observed"] * (1 - table["observed"]) / table["n"] + z**2 / (4 * table["n"] ** 2))
    half = z * half / (1 + z**2 / table["n"])

    figure_3, axes = plt.subplots(figsize=(5.5, 5))
    axes.plot([0, 1], [0, 1], ":", color="grey", label="perfect: as predicted")
    axes.vlines(table["predicted"], middle - half, middle + half, color="C0")
    axes.plot(table["predicted"], table["observed"], "o-", color="C0", label="tenths of the patients")
    top = 1.1 * max(table["predicted"].max(), (middle + half).max())
    axes.set(
        title="Predicted and observed sepsis, external hospital",
        xlabel="Mean predicted risk (0 to 1)",
        ylabel="Observed share with sepsis (0 to 1)",
        xlim=(0, top),
        ylim=(0, top),
    )
    axes.legend(loc="upper left")
    plt.show()

# %% [markdown, levels=guided]
# *In words:* the tenths rise from left to right, so higher predicted risk still means more sepsis. The upper tenths lie far below the
# dotted line: those patients have sepsis much less often than the model says.

# %% [markdown]
# ## 6 Utility
#
# Net benefit counts what an alert does: cases found, minus false alarms at the price the ward set. At a threshold of 10 % one false
# alarm costs a ninth of a found case. The model must beat two simple rules: alert on everyone, alert on nobody (net benefit 0).
#
# A hospital can repair the level by adding the external `citl` to the logit of every risk. Here the same patients give `citl` and test it, so the
# repaired numbers are a little too good. Say so in the report.

# %% [markdown, levels=standard]
# After the next task **draw figure 4** and keep it as `figure_4`: decision curves at the external hospital, net benefit over thresholds
# from 1 to 30 %, for the model as it is, recalibrated, for alerting on everyone and on nobody, with a line at 10 %. It must show from
# which threshold on the model does harm. One sentence in words below it.

# %% [task=validate_benefit]
def net_benefit(y, p, pt):
    """Net benefit per patient at threshold pt (between 0 and 1): {"model", "all"}.

    model: alert where p >= pt. all: alert on everyone.
    """
    y, p = np.asarray(y), np.asarray(p)
    ### BEGIN SOLUTION
    price = pt / (1 - pt)
    alert = p >= pt
    return {
        "model": float(((y == 1) & alert).mean() - price * ((y == 0) & alert).mean()),
        "all": float((y == 1).mean() - price * (y == 0).mean()),
    }
    ### STARTER
    # alert = p >= pt
    # found = ((y == 1) & alert).sum()
    # false_alarms = ((y == 0) & alert).sum()
    # # Count both per patient of the file. What is one false alarm worth at this pt?
    # return None
    ### END SOLUTION


### BEGIN SOLUTION
shifted = np.log(ext_p / (1 - ext_p)) + validate_calibration["external"]["citl"]
recalibrated_p = 1 / (1 + np.exp(-shifted))
validate_benefit = {}
for pt in (0.05, 0.10, 0.20):
    before = net_benefit(ext["y"], ext_p, pt)
    after = net_benefit(ext["y"], recalibrated_p, pt)
    validate_benefit[pt] = {"model": before["model"], "recalibrated": after["model"], "all": before["all"]}
### STARTER
# recalibrated_p = None  # ext_p with the external citl added on the logit scale
# validate_benefit = None
# # One entry for each threshold: {0.05: {"model": …, "recalibrated": …, "all": …}, 0.10: {…}, 0.20: {…}}
### END SOLUTION

# %% [check=validate_benefit]
check("validate_benefit")

# %% [markdown, levels=guided]
# **Figure 4.** Decision curves at the external hospital: net benefit of four rules over the thresholds a ward might choose.

# %%
if risks_ready(ext_p=len(raw_ext), recalibrated_p=len(raw_ext)):
    thresholds = np.arange(0.01, 0.305, 0.005)
    try:
        as_it_is = [net_benefit(raw_ext["y"], ext_p, pt) for pt in thresholds]
        repaired = [net_benefit(raw_ext["y"], recalibrated_p, pt) for pt in thresholds]
        lines = [
            ("model as it is", [float(point["model"]) for point in as_it_is], "-", "C0"),
            ("model, recalibrated", [float(point["model"]) for point in repaired], "--", "C1"),
            ("alert on everyone", [float(point["all"]) for point in as_it_is], "-.", "C2"),
        ]
    except Exception as error:  # the learner's net_benefit is not ready
        print(f"No chart yet: net_benefit stopped with {type(error).__name__}. Complete the task above first.")
    else:
        figure_4, axes = plt.subplots(figsize=(6.5, 4.5))
        for label, values, line, colour in lines:
            axes.plot(100 * thresholds, values, line, color=colour, linewidth=2, label=label)
        axes.axhline(0, color="black", linewidth=1, label="alert on nobody")
        axes.axvline(10, color="grey", linestyle=":")
        axes.set(
            title="Decision curves, external hospital",
            xlabel="Threshold: risk at which the ward acts (%)",
            ylabel="Net benefit (found cases per patient)",
            xlim=(1, 30),
            ylim=(-0.05, 0.05),
        )
        axes.legend(loc="upper right")
        plt.show()

# %% [markdown, levels=guided]
# *In words:* "alert on everyone" falls steeply and is soon below zero. The model as it is falls below zero, too; in the default data
# before 10 %, and it stays there. The recalibrated model lies above it; at high thresholds it does hardly more good than no alert.

# %% [markdown]
# ## 7 Sites
#
# One number can hide a group of patients in whom the model fails. A regulator asks for the same table for younger and older patients
# of the external hospital.

# %% [markdown, levels=standard]
# After the next task **draw figure 5** and keep it as `figure_5`: a line for each set of patients with the AUROC with its 95 % interval, and beside
# it the events and the stays behind it. It must show in which set the number rests on few cases. One sentence in words below it.

# %% [task=validate_sites]
def site_row(y, p):
    """One row of the table: n, events, AUROC with its interval, citl, slope, oe and small (fewer than 10 events). Ready to use."""
    measured = calibration(y, p)
    events = int(np.sum(y))
    return {
        "n": len(y),
        "events": events,
        **auroc_ci(y, p),
        **{name: measured[name] for name in ("citl", "slope", "oe")},
        "small": events < 10,
    }


### BEGIN SOLUTION
older = ext["age"] >= 62
validate_sites = {
    "internal test": site_row(test["y"], test_p),
    "external, all": site_row(ext["y"], ext_p),
    "external, under 62": site_row(ext["y"][~older], ext_p[~older]),
    "external, 62 and over": site_row(ext["y"][older], ext_p[older]),
}
### STARTER
# older = None  # True for every external stay of a patient aged 62 or more
# validate_sites = None
# # {"internal test": site_row(…), "external, all": …, "external, under 62": …, "external, 62 and over": …}
### END SOLUTION

# %% [check=validate_sites]
check("validate_sites")

# %% [markdown, levels=guided]
# **Figure 5.** AUROC with its 95 % interval in each set of patients, with the number of stays and of events behind it.

# %%
try:
    rows = [(name, *(float(row[key]) for key in ("n", "events", "auroc", "lo", "hi"))) for name, row in validate_sites.items()]
except Exception:  # still None, or not the table yet
    print("No chart yet: validate_sites should hold one row for each set. Complete the task above first.")
else:
    figure_5, axes = plt.subplots(figsize=(7.5, 3))
    for place, (name, n, events, auroc, lo, hi) in enumerate(rows):
        axes.plot([lo, hi], [place, place], color="C0", linewidth=2)
        axes.plot(auroc, place, "s", color="C0")
        axes.text(0.91, place, f"{events:.0f} of {n:.0f}", va="center")
    axes.text(0.91, -0.7, "events of stays", va="center")
    axes.axvline(0.5, color="grey", linestyle=":")
    axes.set(title="AUROC by set of patients", xlabel="AUROC with 95 % interval (0.5 is chance)", xlim=(0.45, 1.02), ylim=(len(rows) - 0.5, -1))
    axes.set_yticks(range(len(rows)))
    axes.set_yticklabels([row[0] for row in rows])
    figure_5.tight_layout()
    plt.show()

# %% [markdown, levels=guided]
# *In words:* four squares stand well to the right of chance, and in the default data all four intervals overlap. Fewer events make a
# longer line. A lower square in one age group is no proof of failure: patients who resemble each other in risk are harder to rank.

# %% [markdown]
# ## 8 Recommendation

# %% [task=validate_decision]
validate_decision = None  # "A", "B", "C" or "D"

# %% [check=validate_decision]
check("validate_decision")

# %% [markdown]
# ## 9 Audit: the next model
#
# Three more vendors have written. Nobody has a week for each. Put your rules into a function that reads any validation study of this
# kind and names what it finds. It is run on one sound study, on one of older patients in whom nothing is wrong, and on six with a
# planted fault. Then on two more such rounds of eight, which you do not see.

# %% [task=audit_model]
def level_and_spread(y, p):
    """citl and slope with their 95 % intervals: {"citl": (value, lo, hi), "slope": (value, lo, hi)}. Ready to use."""
    y = np.asarray(y, dtype=float)
    p = np.clip(np.asarray(p, dtype=float), 1e-6, 1 - 1e-6)
    logit = np.log(p / (1 - p))

    def last_coefficient(inputs, offset):
        beta = np.zeros(inputs.shape[1])
        for _ in range(25):
            q = 1 / (1 + np.exp(-(inputs @ beta + offset)))
            information = inputs.T @ (inputs * (q * (1 - q))[:, None])
            change = np.linalg.solve(information, inputs.T @ (y - q))
            beta = beta + change
            if abs(change).max() < 1e-6:
                break
        half = 1.959963984540054 * np.sqrt(np.linalg.inv(information)[-1, -1])
        return float(beta[-1]), float(beta[-1] - half), float(beta[-1] + half)

    one = np.ones((len(y), 1))
    return {
        "citl": last_coefficient(one, logit),
        "slope": last_coefficient(np.column_stack([one, logit]), 0.0),
    }


def audit_model(bundle):
    """The sorted list of codes of what is wrong with a validation study; an empty list where nothing is.

    bundle: a dict.
    "train", "test", "ext": each {"patient": [1, 2, …], "y": [0, 1, …], "p": [0.07, 0.31, …]}, one entry per stay.
    "features": one dict per input, {"name": "lactate", "available_min": 0}: minutes from the prediction until it is known.
    "columns": the inputs of the training stays, {"lactate": [0.4, -0.2, …], …}.
    "pt": the risk at which the ward acts, 0.10.
    """
    ### BEGIN SOLUTION
    codes = set()
    train, test, ext = bundle["train"], bundle["test"], bundle["ext"]
    if any(feature["available_min"] > 0 for feature in bundle["features"]):
        codes.add("LEAK_TIME")
    for name, values in bundle["columns"].items():
        alone = roc_auc_score(train["y"], values)
        if max(alone, 1 - alone) >= 0.80:
            codes.add(f"LEAK_STRENGTH:{name}")
    if set(train["patient"]) & set(test["patient"]):
        codes.add("PATIENT_OVERLAP")
    if sum(ext["y"]) < 100:
        codes.add("FEW_EVENTS")
    measured = level_and_spread(ext["y"], ext["p"])
    citl, lo, hi = measured["citl"]
    if abs(citl) > 0.3 and not lo <= 0 <= hi:
        codes.add("CITL")
    slope, lo, hi = measured["slope"]
    if not 0.8 <= slope <= 1.25 and not lo <= 1 <= hi:
        codes.add("SLOPE")
    benefit = net_benefit(ext["y"], ext["p"], bundle["pt"])
    if benefit["model"] <= max(0, benefit["all"]) + 1e-9:
        codes.add("NO_NET_BENEFIT")
    return sorted(codes)
    ### STARTER
    # codes = set()
    # train, test, ext = bundle["train"], bundle["test"], bundle["ext"]
    # if any(feature["available_min"] > 0 for feature in bundle["features"]):  # one rule is done
    #     codes.add("LEAK_TIME")
    # for name, values in bundle["columns"].items():
    #     ...  # how well does this column alone rank train["y"]?
    # # Then the patients of train and test, the events of ext, and its level, spread and net benefit:
    # # citl, lo, hi = level_and_spread(ext["y"], ext["p"])["citl"]
    # return None  # sorted(codes), once your rules are in
    ### END SOLUTION

# %% [check=audit_model]
check("audit_model")

# %% [markdown]
# ## 10 Report
#
# The director's page, and the file behind it. Your sentences stand beside the numbers, their verdicts and the figures.

# %% [task=validation_report]
### BEGIN SOLUTION
validation_report = {
    "recommendation": "Recalibrate to our hospital, then run silently: the ranking holds, the risks are two to three times too high.",
    "protocol": "The model ranks adults on general wards by their risk of sepsis. A nurse sees each flagged patient within "
    "30 minutes. Head nurse and ward physician chose sensitivity 0.80 and the threshold of 10 % before any result.",
    "model": "Sepsis ward model 1.0 of the vendor's team: logistic regression, seven inputs, rebuilt by us without a penalty.",
    "data": "Development: 1,500 stays of 1,125 patients at the vendor's hospital. External: 2,500 stays of our own wards. "
    "No dates are given for either; adults only.",
    "missing": "No value is missing in either file. How the live model treats an empty field is not known; we ask the vendor.",
    "threshold": "The ward acts at 10 %. Its requirement of 0.80 would cost 1,110 alerts in 2,500 stays; the ward has to decide.",
    "limitations": "116 cases outside. The same patients gave the recalibration and tested it. One hospital, no group but age.",
    "monitoring": "The informatics nurse looks at cases found, alerts and calibration each month; above 60 alerts a night the "
    "ward physician switches it off.",
    "open": "Open: dates (5b), sample size (10), ethics (17), other groups than age (23a), patient involvement (19).",
    "signed": "Clinical data scientist, before the meeting of the committee.",
}
### STARTER
# validation_report = {
#     "recommendation": "",  # accept, recalibrate or reject, and why
#     "protocol": "",  # meant for whom, who acts on an alert and how, who chose the two numbers and when
#     "model": "",  # name, version, who made it, what goes in
#     "data": "",  # where and when the two sets come from, and who is not in them
#     "missing": "",  # what is missing, and what the live model does with an empty field
#     "threshold": "",  # who chose it, and what it costs in alerts
#     "limitations": "",  # what these patients cannot show
#     "monitoring": "",  # what is watched, by whom, how often, and when it is switched off
#     "open": "",  # items of TRIPOD+AI that this report does not answer
#     "signed": "",  # your role and the date
# }
### END SOLUTION

# %% [check=validation_report]
check("validation_report")

# %% [levels=guided standard open]
from lab import deliver

captions = {
    "figure_1": "Figure 1. ROC curves of the internal test and of the external hospital",
    "figure_2": "Figure 2. Predicted risks at the external hospital, without and with sepsis",
    "figure_3": "Figure 3. Observed against predicted risk at the external hospital, in tenths",
    "figure_4": "Figure 4. Decision curves at the external hospital",
    "figure_5": "Figure 5. AUROC with its 95 % interval by set of patients",
}
# A figure that is not drawn yet is left out.
deliver("validation_report", figures={caption: globals().get(name) for name, caption in captions.items()})

# %% [markdown, levels=own]
# ## 1 Protocol, before you look
#
# **Change the next cell to fit your ward**, with the people who carry the harm. What stands there are the numbers of the course.
# Nothing below knows the truth about your patients: each number is a question to those who do. Your file is only read.

# %% [levels=own]
pt = 0.10  # the risk at which the ward would act
required = 0.80  # the share of cases the ward wants found, at least
MIN_EVENTS = 100  # with fewer events, nobody can judge the model: a course rule
SMALL = 10  # with fewer events, a site is counted and not judged: a course rule

# %% [markdown, levels=own]
# ## 2 Data: who is in the table
#
# Rows without an outcome of 0 or 1, or without a risk from 0 to 1, are counted and left out. Ask why they are empty: patients who were
# too ill to be measured may be among them.

# %% [levels=own]
table = pd.DataFrame(rows)
outcome, risk = (pd.to_numeric(table[name], errors="coerce") for name in ("y", "p"))
usable = outcome.isin([0, 1]) & risk.between(0, 1)
kept = table[usable].reset_index(drop=True)
y, p = outcome[usable].to_numpy(dtype=int), risk[usable].to_numpy(dtype=float)
events = int(y.sum())
judged = min(events, len(y) - events) >= 2 and len(set(p)) > 1
validate_split = {
    "rows": len(table),
    "left out, no outcome": int((~outcome.isin([0, 1])).sum()),
    "left out, no risk": int((outcome.isin([0, 1]) & ~risk.between(0, 1)).sum()),
    "rows used": len(y),
    "events": events,
}
left_out = []
if "patient" in table:
    validate_split["patients"] = int(kept["patient"].nunique())
    validate_split["rows without a patient"] = int(kept["patient"].isna().sum())
    if kept["patient"].dropna().duplicated().any():
        print("Some patients are in the table more than once: every interval below is a little too narrow.")
else:
    left_out.append("Whether somebody is in the table twice is left out: your file has no column patient.")
if not judged:
    left_out.append("Ranking, calibration, benefit and sites are left out: they need two patients of each outcome, and risks that differ.")
for name, value in validate_split.items():
    print(f"{name:24} {value}")
print(*left_out, sep="\n")
validate_model = "not rebuilt: only its risks are known here"

# %% [markdown, levels=own]
# ## 3 Leakage: is a column too good?
#
# Each other column of numbers is asked how well it ranks the outcome alone. An AUROC of 0.80 or more, or 0.20 or less, is a course rule
# for a question: **when is this value known?** Only you can answer it.

# %% [levels=own]
def auroc_ci(y, p):
    """AUROC with its 95 % DeLong interval: {"auroc", "lo", "hi"}."""
    order = pd.Series(p).rank().to_numpy()
    n, m = int((y == 1).sum()), int((y == 0).sum())
    own = np.empty(len(y))
    for kind in (0, 1):
        own[y == kind] = pd.Series(p[y == kind]).rank().to_numpy()
    per_case = (order - own)[y == 1] / m
    per_other = 1 - (order - own)[y == 0] / n
    auroc = float(per_case.mean())
    half = 1.959963984540054 * float(np.sqrt(per_case.var(ddof=1) / n + per_other.var(ddof=1) / m))
    return {"auroc": auroc, "lo": max(0.0, auroc - half), "hi": min(1.0, auroc + half)}


found = set()
validate_abx_alone = {}
inputs = [name for name in table if name not in ("y", "p", "patient", "site") and pd.api.types.is_numeric_dtype(table[name])]
for name in inputs:
    there = kept[name].notna().to_numpy()
    few = min(y[there].sum(), there.sum() - y[there].sum()) < 2
    validate_abx_alone[name] = "too few values" if few else round(auroc_ci(y[there], kept[name][there].to_numpy())["auroc"], 3)
    if not few and not 0.20 < validate_abx_alone[name] < 0.80:
        found.add(f"LEAK_STRENGTH:{name}")
    print(f"{name:24} {validate_abx_alone[name]}")
if not inputs:
    validate_abx_alone = "no other column of numbers in the file"
    left_out.append("The search for leaks is left out: your file has no other column of numbers.")
    print(left_out[-1])
validate_leak = "when each input is known: to be asked, no file can say it"

# %% [markdown, levels=own]
# ## 4 Discrimination
#
# **Figure 1.** The ROC curve: every point is one possible threshold. **Figure 2.** The stated risks of patients without and with the
# outcome.

# %% [levels=own]
figure_1 = figure_2 = None
validate_discrimination, validate_threshold = "left out", "left out"
if judged:
    validate_discrimination = auroc_ci(y, p)
    print("AUROC {auroc:.3f} ({lo:.3f} to {hi:.3f})".format(**validate_discrimination), f"from {events} events")
    steps = np.unique(p)[::-1]
    cases, others = np.sort(p[y == 1]), np.sort(p[y == 0])
    sensitivity = 1 - np.searchsorted(cases, steps) / len(cases)
    false_alarms = 1 - np.searchsorted(others, steps) / len(others)
    at = int(np.argmax(sensitivity >= required))
    validate_threshold = {
        "t": float(steps[at]),
        "sens": float(sensitivity[at]),
        "spec": float(1 - false_alarms[at]),
        "ppv": float(y[p >= steps[at]].mean()),
        "alerts": int((p >= steps[at]).sum()),
    }
    print("Highest threshold that finds enough cases:", validate_threshold)

    figure_1, axes = plt.subplots(figsize=(5.5, 5))
    axes.plot([0, *false_alarms], [0, *sensitivity], linewidth=2, label="your table")
    axes.plot([0, 1], [0, 1], ":", color="grey", label="chance")
    axes.axhline(required, color="black", linewidth=0.8, label="required")
    axes.set(
        title="Cases found against false alarms",
        xlabel="False alarms (share of patients without the outcome)",
        ylabel="Sensitivity (share of patients with the outcome)",
    )
    axes.legend(loc="lower right")
    plt.show()
    print(f"In words: to find {sensitivity[at]:.0%} of the cases, {false_alarms[at]:.0%} of the others get a false alarm.")

    figure_2, panels = plt.subplots(2, 1, figsize=(6.5, 5), sharex=True)
    for axes, kind, label in ((panels[0], 0, "without the outcome"), (panels[1], 1, "with the outcome")):
        axes.hist(p[y == kind], bins=np.linspace(0, 1, 41), color=f"C{kind}", edgecolor="white")
        axes.axvline(pt, color="black", linestyle="--")
        axes.set(ylabel="Number of rows", title=f"{(y == kind).sum()} rows {label}")
    panels[1].set(xlabel="Stated risk (0 to 1); dashed: the ward would act", xlim=(0, 1))
    figure_2.tight_layout()
    plt.show()
    print(f"In words: at {pt:.0%} or more stand {(p[y == 1] >= pt).sum()} of {events} with the outcome and {(p[y == 0] >= pt).sum()} without.")

# %% [markdown, levels=own]
# ## 5 Calibration
#
# Does a risk of 20 % mean one in five? `citl` is the level (0 is right), `slope` the spread (1 is right), each with its 95 % interval.
#
# **Figure 3.** Observed against stated risk in tenths of the rows, with 95 % Wilson intervals.

# %% [levels=own]
def logit_of(p):
    p = np.clip(np.asarray(p, dtype=float), 1e-6, 1 - 1e-6)
    return np.log(p / (1 - p))


def last_coefficient(inputs, offset, y):
    """Value, lower and upper limit of the last coefficient of a logistic regression; None where there is none."""
    beta = np.zeros(inputs.shape[1])
    try:
        with np.errstate(over="ignore"):
            for _ in range(50):
                q = 1 / (1 + np.exp(-(inputs @ beta + offset)))
                information = inputs.T @ (inputs * (q * (1 - q))[:, None])
                step = np.linalg.solve(information, inputs.T @ (y - q))
                beta = beta + step
        half = 1.959963984540054 * np.sqrt(np.linalg.inv(information)[-1, -1])
    except np.linalg.LinAlgError:
        return None
    limits = float(beta[-1]), float(beta[-1] - half), float(beta[-1] + half)
    return limits if np.isfinite(limits).all() and abs(step).max() < 1e-6 else None


def level_and_spread(y, p):
    one, logit = np.ones((len(y), 1)), logit_of(p)
    return {
        "citl": last_coefficient(one, logit, y),
        "slope": last_coefficient(np.column_stack([one, logit]), 0.0, y) if np.ptp(logit) > 1e-9 else None,
    }


def told(limits):
    return "none: the outcomes lie apart" if limits is None else "{:.2f} ({:.2f} to {:.2f})".format(*limits)


figure_3, validate_calibration = None, "left out"
citl = None
if judged:
    measured = level_and_spread(y, p)
    citl, slope = measured["citl"], measured["slope"]
    validate_calibration = {
        "citl": told(citl),
        "slope": told(slope),
        "oe": float(y.sum() / p.sum()),
        "brier": float(((p - y) ** 2).mean()),
    }
    print(validate_calibration)
    if citl and abs(citl[0]) > 0.3 and not citl[1] <= 0 <= citl[2]:
        found.add("CITL")
    if slope and not 0.8 <= slope[0] <= 1.25 and not slope[1] <= 1 <= slope[2]:
        found.add("SLOPE")

    groups = min(10, max(2, len(y) // 20))
    tenth = np.ceil(pd.Series(p).rank(method="first") / len(p) * groups)
    shares = pd.DataFrame({"tenth": tenth, "p": p, "y": y}).groupby("tenth").agg(n=("y", "size"), predicted=("p", "mean"), observed=("y", "mean"))
    z = 1.96
    middle = (shares["observed"] + z**2 / (2 * shares["n"])) / (1 + z**2 / shares["n"])
    half = z * np.sqrt(shares["observed"] * (1 - shares["observed"]) / shares["n"] + z**2 / (4 * shares["n"] ** 2)) / (1 + z**2 / shares["n"])
    figure_3, axes = plt.subplots(figsize=(5.5, 5))
    axes.plot([0, 1], [0, 1], ":", color="grey", label="perfect: as stated")
    axes.vlines(shares["predicted"], middle - half, middle + half, color="C0")
    axes.plot(shares["predicted"], shares["observed"], "o-", color="C0", label=f"your rows in {groups} groups by risk")
    top = 1.1 * max(shares["predicted"].max(), (middle + half).max())
    axes.set(
        title="Stated and observed risk",
        xlabel="Mean stated risk (0 to 1)",
        ylabel="Observed share with the outcome (0 to 1)",
        xlim=(0, top),
        ylim=(0, top),
    )
    axes.legend(loc="upper left")
    plt.show()
    below = int((middle + half < shares["predicted"]).sum())
    above = int((middle - half > shares["predicted"]).sum())
    print(f"In words: of {groups} groups, {below} had the outcome less often than stated and {above} more often, beyond chance.")

# %% [markdown, levels=own]
# ## 6 Utility
#
# Cases found, minus false alarms at the price of the threshold, against two simple rules. The recalibrated risks come from the rows they
# are tested on, so they are a little too good.
#
# **Figure 4.** Decision curves: net benefit over the thresholds a ward might choose.

# %% [levels=own]
def net_benefit(y, p, pt):
    """Net benefit per patient at threshold pt: {"model", "all"}."""
    price, alert = pt / (1 - pt), p >= pt
    return {
        "model": float(((y == 1) & alert).mean() - price * ((y == 0) & alert).mean()),
        "all": float((y == 1).mean() - price * (y == 0).mean()),
    }


figure_4, validate_benefit = None, "left out"
if judged:
    recalibrated_p = p if citl is None else 1 / (1 + np.exp(-(logit_of(p) + citl[0])))
    validate_benefit = {}
    for threshold in sorted({pt / 2, pt, min(2 * pt, 0.9)}):
        before = net_benefit(y, p, threshold)
        after = net_benefit(y, recalibrated_p, threshold)["model"]
        validate_benefit[f"{threshold:g}"] = {"model": before["model"], "recalibrated": after, "all": before["all"]}
        print(f"at {threshold:g}:", validate_benefit[f"{threshold:g}"])
    at_pt = net_benefit(y, p, pt)
    if at_pt["model"] <= max(0, at_pt["all"]) + 1e-9:
        found.add("NO_NET_BENEFIT")

    thresholds = np.linspace(pt / 10, min(3 * pt, 0.95), 60)
    curves = [net_benefit(y, p, threshold) for threshold in thresholds]
    figure_4, axes = plt.subplots(figsize=(6.5, 4.5))
    axes.plot(100 * thresholds, [point["model"] for point in curves], label="model as it is")
    repaired = [net_benefit(y, recalibrated_p, threshold)["model"] for threshold in thresholds]
    axes.plot(100 * thresholds, repaired, "--", label="model, recalibrated")
    axes.plot(100 * thresholds, [point["all"] for point in curves], "-.", label="alert on everyone")
    axes.axhline(0, color="black", linewidth=1, label="alert on nobody")
    axes.axvline(100 * pt, color="grey", linestyle=":")
    axes.set(
        title="Decision curves",
        xlabel="Threshold: risk at which the ward acts (%)",
        ylabel="Net benefit (found cases per patient)",
        ylim=(-0.5 * y.mean(), 1.1 * y.mean()),
    )
    axes.legend(loc="upper right")
    plt.show()
    best = max(("the model", at_pt["model"]), ("alerting on everyone", at_pt["all"]), ("alerting on nobody", 0), key=lambda pair: pair[1])
    print(f"In words: at {pt:.0%}, the rule with the highest net benefit is {best[0]} ({best[1]:.4f} found cases per patient).")

# %% [markdown, levels=own]
# ## 7 Sites
#
# One number can hide a group of patients in whom the model fails. A site with few events is counted, and not judged.
#
# **Figure 5.** AUROC with its 95 % interval by site, with the events and rows behind it.

# %% [levels=own]
figure_5, validate_sites = None, "left out"
if judged:
    whole = np.ones(len(y), dtype=bool)
    sets = {"all rows": whole}
    if "site" in table:
        sites = kept["site"].astype("string").fillna("no site given").to_numpy()
        sets.update({str(name): sites == name for name in sorted(set(sites))})
    else:
        left_out.append("The table of sites is left out: your file has no column site.")
        print(left_out[-1])
    validate_sites = {}
    for name, mask in sets.items():
        row = {"n": int(mask.sum()), "events": int(y[mask].sum())}
        row["small"] = min(row["events"], row["n"] - row["events"]) < SMALL
        if not row["small"]:
            level = level_and_spread(y[mask], p[mask])
            row.update({**auroc_ci(y[mask], p[mask]), "citl": told(level["citl"]), "slope": told(level["slope"])})
        validate_sites[name] = row
        print(name, row)
    lines = {name: row for name, row in validate_sites.items() if not row["small"]}
    if lines:
        figure_5, axes = plt.subplots(figsize=(7.5, 1.5 + 0.4 * len(lines)))
        for place, row in enumerate(lines.values()):
            axes.plot([row["lo"], row["hi"]], [place, place], color="C0", linewidth=2)
            axes.plot(row["auroc"], place, "s", color="C0")
            axes.text(1.02, place, f"{row['events']} of {row['n']}", va="center")
        axes.axvline(0.5, color="grey", linestyle=":")
        axes.set(title="AUROC by site, with events of rows", xlabel="AUROC with 95 % interval (0.5 is chance)", xlim=(0, 1.2), ylim=(len(lines) - 0.5, -0.5))
        axes.set_yticks(range(len(lines)))
        axes.set_yticklabels(lines)
        figure_5.tight_layout()
        plt.show()
        lowest = min(lines, key=lambda name: lines[name]["auroc"])
        print(f"In words: the lowest AUROC is that of {lowest}; {len(validate_sites) - len(lines)} sites are too small to judge.")

# %% [markdown, levels=own]
# ## 8 Audit and report
#
# What the course rules found, as codes. A code is a question for a person, never a verdict; no code is no proof.

# %% [levels=own]
if events < MIN_EVENTS:
    found.add("FEW_EVENTS")
audit_model = ", ".join(sorted(found)) or "nothing found by these rules"
print("Codes:", audit_model)
print("Left out:", *(left_out or ["nothing"]), sep="\n- ")

# %% [markdown, levels=own]
# Now your sentences, for the person who must decide about this model. One or two each, between the quotes. No name, no number and no
# story of a single patient belongs here. Then run the last cell.

# %% [levels=own]
validation_report = {
    "recommendation": "",  # accept, recalibrate or reject, and why
    "protocol": "",  # meant for whom, who acts on an alert and how, who chose the two numbers and when
    "model": "",  # name, version, who made it, what goes in
    "data": "",  # where and when your rows come from, and who is not in them
    "missing": "",  # what is missing, and what the live model does with an empty field
    "threshold": "",  # who chose it, and what it costs in alerts
    "limitations": "",  # what these patients cannot show
    "monitoring": "",  # what is watched, by whom, how often, and when it is switched off
    "open": "",  # items of TRIPOD+AI that this report does not answer
    "signed": "",  # your role and the date
}

# %% [levels=own]
from lab import deliver

captions = {
    "Figure 1. ROC curve": figure_1,
    "Figure 2. Stated risks, without and with the outcome": figure_2,
    "Figure 3. Observed against stated risk": figure_3,
    "Figure 4. Decision curves": figure_4,
    "Figure 5. AUROC with its 95 % interval by site": figure_5,
}
deliver("validation_report", figures=captions, own_data=True)
