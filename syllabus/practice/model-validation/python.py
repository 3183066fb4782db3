# %%
from lab import need

need("pandas", "sklearn", "matplotlib")

import matplotlib.pyplot as plt
import numpy as np
import pandas as pd

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
# Write down what would count as good before you see a result. Fill in the empty fields.
#
# | Field | Your protocol |
# | --- | --- |
# | Intended use | |
# | Who acts on an alert, and how | |
# | Outcome | `y`: sepsis during the stay |
# | Prediction time | the values of the vital signs and the laboratory at that time, nothing later |
# | Requirement of the ward | miss at most one case in five (sensitivity ≥ 0.80) |
# | Risk at which the ward would act | 10 % (one true alert is worth nine false ones) |
# | Who chose these two numbers, and when | |

# %% [task=validate_protocol]
validate_protocol = None  # "A", "B", "C" or "D"

# %% [check=validate_protocol]
check("validate_protocol")

# %% [markdown]
# ## 2 Split
#
# The development file has one row a stay. Some patients have two stays. One rule for everybody: a patient whose number leaves a
# remainder below 2 when divided by 5 belongs to the internal test. All others train the model.

# %% [task=validate_split]
from lab import need

need("pandas", "sklearn")

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import brier_score_loss, roc_auc_score

dev = pd.read_csv(data_path("sepsis_dev"))
ext = pd.read_csv(data_path("sepsis_ext"))
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
# rebuild it, so that you know what you are judging.

# %% [task=validate_model]
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

# %% [markdown]
# A colleague offers an eighth input: `abx`, the order of antibiotics. "With it the model gets far better."

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

# %% [markdown]
# **Figure 1.** ROC curves of the internal test and the external hospital; every point of a line is one possible threshold.

# %%
if risks_ready(test_p=len(raw_test), ext_p=len(raw_ext)):
    from sklearn.metrics import roc_curve

    figure, axes = plt.subplots(figsize=(5.5, 5))
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

# %% [markdown]
# *In words:* both lines rise well above the diagonal of chance; in the default data they run close together. Ranking survives the
# move to the other hospital. To reach the ward's line of 0.80, both accept false alarms in a good part of those without sepsis.
#
# **Figure 2.** Predicted risks at the external hospital, for stays with and without sepsis; each panel has its own scale.

# %%
if risks_ready(ext_p=len(raw_ext)):
    figure, panels = plt.subplots(2, 1, figsize=(6.5, 5), sharex=True)
    for axes, outcome, label, hatch in ((panels[0], 0, "without sepsis", ""), (panels[1], 1, "with sepsis", "//")):
        shown = np.asarray(ext_p)[(raw_ext["y"] == outcome).to_numpy()]
        axes.hist(shown, bins=np.linspace(0, 1, 41), color="C0" if outcome == 0 else "C1", hatch=hatch, edgecolor="white")
        axes.axvline(0.10, color="black", linestyle="--")
        axes.set(ylabel="Number of stays", title=f"{len(shown)} stays {label}")
    panels[0].text(0.11, panels[0].get_ylim()[1] * 0.85, "10 %: the ward would act")
    panels[1].set(xlabel="Predicted risk of sepsis (0 to 1)", xlim=(0, 1))
    figure.tight_layout()
    plt.show()

# %% [markdown]
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

# %% [markdown]
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

    figure, axes = plt.subplots(figsize=(5.5, 5))
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

# %% [markdown]
# *In words:* the tenths rise from left to right, so higher predicted risk still means more sepsis. The upper tenths lie far below the
# dotted line: those patients have sepsis much less often than the model says.
#
# ## 6 Utility
#
# Net benefit counts what an alert does: cases found, minus false alarms at the price the ward set. At a threshold of 10 % one false
# alarm costs a ninth of a found case. The model must beat two simple rules: alert on everyone, alert on nobody (net benefit 0).
#
# A hospital can repair the level by adding the external `citl` to the logit of every risk. Here the same patients give `citl` and test it, so the
# repaired numbers are a little too good. Say so in the report.

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

# %% [markdown]
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
        figure, axes = plt.subplots(figsize=(6.5, 4.5))
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

# %% [markdown]
# *In words:* "alert on everyone" falls steeply and is soon below zero. The model as it is falls below zero, too; in the default data
# before 10 %, and it stays there. The recalibrated model lies above it; at high thresholds it does hardly more good than no alert.
#
# ## 7 Sites
#
# One number can hide a group of patients in whom the model fails. A regulator asks for the same table for younger and older patients
# of the external hospital.

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

# %% [markdown]
# **Figure 5.** AUROC with its 95 % interval in each set of patients, with the number of stays and of events behind it.

# %%
try:
    rows = [(name, *(float(row[key]) for key in ("n", "events", "auroc", "lo", "hi"))) for name, row in validate_sites.items()]
except Exception:  # still None, or not the table yet
    print("No chart yet: validate_sites should hold one row for each set. Complete the task above first.")
else:
    figure, axes = plt.subplots(figsize=(7.5, 3))
    for place, (name, n, events, auroc, lo, hi) in enumerate(rows):
        axes.plot([lo, hi], [place, place], color="C0", linewidth=2)
        axes.plot(auroc, place, "s", color="C0")
        axes.text(0.91, place, f"{events:.0f} of {n:.0f}", va="center")
    axes.text(0.91, -0.7, "events of stays", va="center")
    axes.axvline(0.5, color="grey", linestyle=":")
    axes.set(title="AUROC by set of patients", xlabel="AUROC with 95 % interval (0.5 is chance)", xlim=(0.45, 1.02), ylim=(len(rows) - 0.5, -1))
    axes.set_yticks(range(len(rows)))
    axes.set_yticklabels([row[0] for row in rows])
    figure.tight_layout()
    plt.show()

# %% [markdown]
# *In words:* four squares stand well to the right of chance, and in the default data all four intervals overlap. Fewer events make a
# longer line. A lower square in one age group is no proof of failure: patients who resemble each other in risk are harder to rank.
#
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
            beta = beta + np.linalg.solve(information, inputs.T @ (y - q))
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
# Your numbers so far:

# %%
def in_short(value):
    """Numbers with four decimals, whatever holds them."""
    if isinstance(value, dict):
        return ", ".join(f"{key} {in_short(each)}" for key, each in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(in_short(each) for each in value)
    return f"{value:.4f}" if isinstance(value, float) else str(value)


for name in (
    "split", "model", "abx_alone", "leak", "discrimination", "threshold", "calibration", "benefit", "sites", "decision"
):
    answer = globals().get(f"validate_{name}")
    if isinstance(answer, dict) and any(isinstance(each, dict) for each in answer.values()):
        print(name)
        for key, each in answer.items():
            print(f"    {key}: {in_short(each)}")
    else:
        print(f"{name}: {'not yet' if answer is None else in_short(answer)}")

# %% [markdown]
# **Validation report.** Fill it in with your own numbers. Each number with its count and, where you have one, its interval.
#
# | Part | Your report |
# | --- | --- |
# | Model and version | |
# | Intended use | |
# | Data: source, stays and events of each set | |
# | Missing values and how they were handled | |
# | Leakage: what was found, what was done | |
# | Discrimination, with interval | |
# | Calibration: level, slope, figure 3 | |
# | Net benefit at 5, 10 and 20 %, before and after recalibration | |
# | Table of sites and age groups | |
# | Threshold, and who chose it | |
# | Limitations | |
# | Recommendation and reasons | |
# | Monitoring plan: what is watched, by whom, how often | |
# | TRIPOD+AI: items this report answers, items still open | |
# | Name and date | |
