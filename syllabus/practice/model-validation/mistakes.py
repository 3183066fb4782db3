def logit_of(p):
    p = np.clip(np.asarray(p, dtype=float), 1e-6, 1 - 1e-6)
    return np.log(p / (1 - p))


def both_sets(measure):
    return {"internal": measure(test["y"], test_p), "external": measure(ext["y"], ext_p)}


def at_threshold(t, flag):
    return {
        "t": float(t),
        "sens": float(flag[sepsis].mean()),
        "spec": float((~flag)[~sepsis].mean()),
        "ppv": float(sepsis[flag].mean()),
        "alerts": int(flag.sum()),
    }


def priced(price, per_healthy=False):
    """Net benefit in ext with another price of a false alarm, or per patient without sepsis."""

    def measure(p, pt):
        y = ext["y"].to_numpy()
        others = (y == 0).sum() if per_healthy else len(y)
        return {
            name: float((alert & (y == 1)).sum() / len(y) - (alert & (y == 0)).sum() / others * price(pt))
            for name, alert in (("model", p >= pt), ("all", p >= 0))
        }

    return measure


def benefits(measure, repaired):
    return {
        pt: {
            "model": measure(ext_p, pt)["model"],
            "recalibrated": measure(repaired, pt)["model"],
            "all": measure(ext_p, pt)["all"],
        }
        for pt in (0.05, 0.10, 0.20)
    }


@mistake("split by stay", task="validate_split")
def split_by_stay():
    """You split by stay, so some patients stand on both sides. The model is tested on people it has met. It shines here, and the patients of the next hospital pay for it."""
    in_test = dev["stay"] % 5 < 2
    return {
        "patients": int(dev["patient"].nunique()),
        "overlap": len(set(dev["patient"][in_test]) & set(dev["patient"][~in_test])),
        "test_stays": int(in_test.sum()),
        "test_events": int(dev["y"][in_test].sum()),
    }


@mistake("rows counted as patients", task="validate_split")
def rows_counted_as_patients():
    """You counted rows as patients. A patient with two stays is one person; counted twice, the study looks larger and surer than it is, and the director trusts it more than the patients allow."""
    return {**validate_split, "patients": len(dev)}


@mistake("train and test exchanged", task="validate_split")
def train_and_test_exchanged():
    """You exchanged the two sides. The larger part would judge a model fitted on the smaller one. That is another model than the protocol names, and nobody's patients would get it."""
    return {**validate_split, "test_stays": len(train), "test_events": int(train["y"].sum())}


@mistake("default penalty", task="validate_model")
def default_penalty():
    """Your coefficients are shrunk: scikit-learn adds a penalty unless told otherwise. The sickest patients get lower risks than the team's model gives them, and nobody with another program can repeat your numbers."""
    model = LogisticRegression(solver="newton-cholesky", tol=1e-9, max_iter=500).fit(features(dev), dev["y"])
    return [float(model.intercept_[0]), *map(float, model.coef_[0])]


@mistake("fitted on train only", task="validate_model")
def fitted_on_train_only():
    """You fitted on train alone. The model that is offered to your hospital comes from all stays of the development file; you would rebuild and judge another one, with other risks for your patients."""
    model = fit_plain(features(train), train["y"])
    return [float(model.intercept_[0]), *map(float, model.coef_[0])]


@mistake("intercept last", task="validate_model")
def intercept_last():
    """The intercept stands last in your list. Whoever copies the numbers into the ward's system in the agreed order takes each coefficient for its neighbour's: a fast pulse would be weighed as age."""
    return [*validate_model[1:], validate_model[0]]


@mistake("accuracy", task="validate_abx_alone")
def accuracy_of_abx():
    """You took the share of stays where order and outcome agree. Most stays have neither, and they fill that number up. It hides how the column ranks patients, so the leak may pass as an honest input."""
    return float((dev["abx"] == dev["y"]).mean())


@mistake("correlation", task="validate_abx_alone")
def correlation_with_abx():
    """You took the correlation. It depends on how common sepsis is, so it shrinks in a hospital with few cases and a leak looks harmless there. The AUROC asks how often a case stands above another patient, in any hospital."""
    return float(np.corrcoef(dev["abx"], dev["y"])[0, 1])


@mistake("abx known at the bedside", task="validate_leak")
def abx_known_at_the_bedside():
    """You left the orders in. At prediction time no order is known yet, so the model cannot use it. Your report promises a sensitivity that the ward never sees; the missed patients were promised to be found."""
    recorded = risks(leaky, features_with_abx(ext, ext["abx"]))
    return {
        **validate_leak,
        "ext_bedside": validate_leak["ext"],
        "sens_bedside": float((recorded[ext["y"] == 1] >= 0.20).mean()),
    }


@mistake("refitted without abx", task="validate_leak")
def refitted_without_abx():
    """You fitted a new model without the column. That repairs the leak, but it is not what would run: the model with abx was delivered, and at the bedside it sees a 0 for everyone. Its missed patients do not show in your numbers."""
    p = risks(honest, features(ext))
    return {
        **validate_leak,
        "ext_bedside": float(roc_auc_score(ext["y"], p)),
        "sens_bedside": float((p[ext["y"] == 1] >= 0.20).mean()),
    }


@mistake("share of alerts as sensitivity", task="validate_leak")
def share_of_alerts_as_sensitivity():
    """You divided by all stays. That is how often an alert comes, not how many cases it finds. Sensitivity asks only the patients with sepsis; the missed ones have left your number."""
    return {**validate_leak, "sens_bedside": float((at_the_bedside >= 0.20).mean())}


@mistake("every stay counts as evidence", task="validate_discrimination")
def every_stay_counts_as_evidence():
    """Your interval is too narrow: it treats every stay as evidence about ranking. The cases are few and carry the uncertainty. The director would hear more certainty than your patients with sepsis can give."""

    def narrow(y, p):
        auroc = auroc_ci(y, p)["auroc"]
        half = 1.959963984540054 * (auroc * (1 - auroc) / len(y)) ** 0.5
        return {"auroc": auroc, "lo": max(0.0, auroc - half), "hi": min(1.0, auroc + half)}

    return both_sets(narrow)


@mistake("variance taken for standard error", task="validate_discrimination")
def variance_taken_for_standard_error():
    """You used the variance itself; the root is missing. The interval shrinks to a hair's breadth. The director would think the model is known exactly, when a handful of other cases would move the number."""

    def without_root(y, p):
        result = auroc_ci(y, p)
        half = (result["hi"] - result["lo"]) ** 2 / 4 / 1.959963984540054
        return {"auroc": result["auroc"], "lo": result["auroc"] - half, "hi": result["auroc"] + half}

    return both_sets(without_root)


@mistake("tested on its own patients", task="validate_discrimination")
def tested_on_its_own_patients():
    """The internal test used the model fitted on all of dev, test patients included. It has met them, so the number flatters it. The next hospital's patients are new to it."""
    return {**validate_discrimination, "internal": auroc_ci(test["y"], risks(honest, features(test)))}


@mistake("lowest threshold that fits", task="validate_threshold")
def lowest_threshold_that_fits():
    """You took the lowest threshold that meets the requirement. It alerts on every stay, so no alert says anything, and the nurse who comes to everyone comes late to those with sepsis."""
    return at_threshold(min(ext_p), ext_p >= min(ext_p))


@mistake("above instead of at", task="validate_threshold")
def above_instead_of_at():
    """You searched with "at or above" but count alerts only above the threshold. The patient exactly at the agreed risk gets no alert, and the ward falls below what it asked for."""
    return at_threshold(validate_threshold["t"], ext_p > validate_threshold["t"])


@mistake("best balance", task="validate_threshold")
def best_balance():
    """You took the threshold with the best balance of sensitivity and specificity. Nobody asked for balance: the ward asked to miss at most one case in five. Balance weighs a missed sepsis like a false alarm."""
    best = max(sorted(set(ext_p)), key=lambda t: (ext_p >= t)[sepsis].mean() - (ext_p >= t)[~sepsis].mean())
    return at_threshold(best, ext_p >= best)


@mistake("intercept of the slope model", task="validate_calibration")
def intercept_of_the_slope_model():
    """Your citl is the intercept of the regression that also fits the slope. It mixes level and spread. Every patient's risk would be shifted by a number that was not meant for a shift. For the level the slope must stay at 1."""

    def mixed(y, p):
        return {**calibration(y, p), "citl": float(fit_plain(logit_of(p).reshape(-1, 1), y).intercept_[0])}

    return both_sets(mixed)


@mistake("slope of a straight line", task="validate_calibration")
def slope_of_a_straight_line():
    """Your slope comes from a straight line through 0 and 1. That is another quantity, far from 1 even for a perfect model. You would send back a model whose risks are well spread."""
    return both_sets(lambda y, p: {**calibration(y, p), "slope": float(np.polyfit(logit_of(p), np.asarray(y), 1)[0])})


@mistake("expected over observed", task="validate_calibration")
def expected_over_observed():
    """Your ratio is upside down: expected over observed. The reader of "observed over expected" would think the model misses cases, and would raise risks that are too high already."""
    return both_sets(lambda y, p: {**calibration(y, p), "oe": float(np.sum(p) / np.sum(y))})


@mistake("logits of two means", task="validate_calibration")
def logits_of_two_means():
    """You compared the logits of two means. Single patients' risks differ, and the logit bends, so this shift does not bring as many expected events as observed. After the repair the risks would still be off."""
    return both_sets(lambda y, p: {**calibration(y, p), "citl": float(logit_of(np.mean(y)) - logit_of(np.mean(p)))})


@mistake("price upside down", task="validate_benefit")
def price_upside_down():
    """Your price is upside down. At 10 % you count one false alarm like nine found cases; the ward said the reverse. By your numbers hardly any alert would be worth its cost, and cases would go unseen."""
    return benefits(priced(lambda pt: (1 - pt) / pt), recalibrated_p)


@mistake("threshold as price", task="validate_benefit")
def threshold_as_price():
    """You weighed a false alarm by the threshold itself. At 10 % the ward trades nine false alarms for one case, so the price is a ninth, not a tenth. False alarms look too cheap, most of all at high thresholds."""
    return benefits(priced(lambda pt: pt), recalibrated_p)


@mistake("per healthy patient", task="validate_benefit")
def per_healthy_patient():
    """You divided the false alarms by the patients without sepsis. Net benefit counts both per patient of the ward; otherwise the sum of good and harm belongs to no group of people."""
    return benefits(priced(lambda pt: pt / (1 - pt), per_healthy=True), recalibrated_p)


@mistake("shifted the wrong way", task="validate_benefit")
def shifted_the_wrong_way():
    """You took citl away instead of adding it. Risks that were too high have become higher still: nurses would be called to even more patients without sepsis."""
    repaired = 1 / (1 + np.exp(-(logit_of(ext_p) - validate_calibration["external"]["citl"])))
    return benefits(priced(lambda pt: pt / (1 - pt)), repaired)


@mistake("one result in every row", task="validate_sites")
def one_result_in_every_row():
    """Both age groups show the result of the whole hospital. A group in which the model fails would disappear in that average, and its patients with it. Judge each group by its own patients."""
    whole = validate_sites["external, all"]
    measures = {key: value for key, value in whole.items() if key not in ("n", "events", "small")}
    return {name: {**row, **measures} if "62" in name else row for name, row in validate_sites.items()}


@mistake("62 on the younger side", task="validate_sites")
def sixty_two_on_the_younger_side():
    """Patients aged exactly 62 stand among the younger. The heading says under 62: whoever repeats your table with the same heading gets other patients and other numbers, and an audit stops there."""
    above = ext["age"] > 62
    return {
        **validate_sites,
        "external, under 62": site_row(ext["y"][~above], ext_p[~above]),
        "external, 62 and over": site_row(ext["y"][above], ext_p[above]),
    }


@mistake("a model for each age", task="validate_sites")
def a_model_for_each_age():
    """You fitted a new model in each age group and judged it on the same patients. It looks well calibrated there, but it is not the model that would stand at their bedside, and it was tested on patients it knows."""
    table = dict(validate_sites)
    for name, mask in (("external, under 62", ~older), ("external, 62 and over", older)):
        part = ext[mask]
        table[name] = site_row(part["y"], risks(fit_plain(features(part), part["y"]), features(part)))
    return table


def codes_without(bundle, *kinds):
    """What the audit returns, but for the codes of these kinds."""
    return [code for code in audit_model(bundle) if code.split(":")[0] not in kinds]


def codes_with(bundle, *codes):
    return sorted({*audit_model(bundle), *codes})


def judged_by(bundle, part):
    """The audit of a study in which another part takes the place of the other hospital."""
    return audit_model({**bundle, "ext": bundle[part]})


@mistake("AUROC is enough", task="audit_model")
def auroc_is_enough(bundle):
    """You stopped at ranking. Risks that are three times too high rank as well as right ones; so do risks that put everyone above the threshold. The nurse is called to the wrong beds by a model with a fine AUROC. Ask for level, spread and benefit, too."""
    return codes_without(bundle, "CITL", "SLOPE", "NO_NET_BENEFIT")


@mistake("calibration skipped", task="audit_model")
def calibration_skipped(bundle):
    """You left calibration out. Net benefit at one threshold can look well while a patient who is told 60 % has 25 %. Another ward with another threshold acts on those numbers, and families are told them."""
    return codes_without(bundle, "CITL", "SLOPE")


@mistake("development taken on trust", task="audit_model")
def development_on_trust(bundle):
    """You looked at the other hospital's results alone. A late input leaks there as well and makes them shine, and patients who were trained on sit in the test. At the bedside the order is not written yet, and the patient is new."""
    return codes_without(bundle, "LEAK_TIME", "LEAK_STRENGTH", "PATIENT_OVERLAP")


@mistake("same number, same patient", task="audit_model")
def same_number_same_patient(bundle):
    """You compared numbers across hospitals. Each counts its patients from 1, so patient 7 here is not patient 7 there. Every study is accused, the sound ones too, and the one in which a patient truly stands on both sides is lost among them."""
    known = {*bundle["train"]["patient"], *bundle["test"]["patient"]}
    return codes_with(bundle, *(["PATIENT_OVERLAP"] if known & set(bundle["ext"]["patient"]) else []))


@mistake("every good input a leak", task="audit_model")
def every_good_input_a_leak(bundle):
    """You called inputs a leak that merely say something about sepsis. Lactate should: patients with sepsis have more of it. Thrown out, the model is blind where it saw best. A leak is suspected where one column alone ranks as well as a whole model."""
    strong = [name for name, values in bundle["columns"].items() if abs(roc_auc_score(bundle["train"]["y"], values) - 0.5) >= 0.1]
    return codes_with(bundle, *(f"LEAK_STRENGTH:{name}" for name in strong))


@mistake("known at once called late", task="audit_model")
def known_at_once_called_late(bundle):
    """You called an input late that is known at the minute of the prediction. Then a pulse is a leak, and no model may use anything about the patient. Late begins after zero."""
    late = any(feature["available_min"] >= 0 for feature in bundle["features"])
    return codes_with(bundle, *(["LEAK_TIME"] if late else []))


@mistake("judged on its training patients", task="audit_model")
def judged_on_its_training_patients(bundle):
    """You measured the model on the patients it was fitted to. There its level is right by construction. At the other hospital, where patients would be alerted on, nobody has looked."""
    return judged_by(bundle, "train")


@mistake("the internal test in place of the other hospital", task="audit_model")
def internal_test_in_place(bundle):
    """You judged by the internal test. Its patients come from the hospital that made the model. Your hospital has fewer cases, and the risks that are too high for your patients do not show there."""
    return judged_by(bundle, "test")


@mistake("events of the internal test", task="audit_model")
def events_of_the_internal_test(bundle):
    """You counted events in the internal test. The question is how many patients with sepsis stand behind the other hospital's results. Your audit accuses the sound study, and lets nobody see which study rests on a few dozen patients."""
    few = sum(bundle["test"]["y"]) < 100
    return sorted({*codes_without(bundle, "FEW_EVENTS"), *(["FEW_EVENTS"] if few else [])})


@mistake("share of events", task="audit_model")
def share_of_events(bundle):
    """You asked how common sepsis is, not how many cases there are. Thirty cases among 300 stays decide little; 116 among 2,500 say far more, though they are rarer. Uncertainty about patients with sepsis follows their number."""
    y = bundle["ext"]["y"]
    return sorted({*codes_without(bundle, "FEW_EVENTS"), *(["FEW_EVENTS"] if sum(y) / len(y) < 0.10 else [])})


@mistake("price upside down", task="audit_model")
def price_upside_down_in_the_audit(bundle):
    """You turned the price round: one false alarm costs as much as nine found cases. Then no alert is ever worth its cost. Every study is refused, and patients whose sepsis would have been found go without."""
    y, p, pt = np.asarray(bundle["ext"]["y"]), np.asarray(bundle["ext"]["p"]), bundle["pt"]
    price, alert = (1 - pt) / pt, p >= pt
    model = ((y == 1) & alert).mean() - price * ((y == 0) & alert).mean()
    everyone = (y == 1).mean() - price * (y == 0).mean()
    none = model <= max(0, everyone) + 1e-9
    return sorted({*codes_without(bundle, "NO_NET_BENEFIT"), *(["NO_NET_BENEFIT"] if none else [])})


@mistake("threshold of one half", task="audit_model")
def threshold_of_one_half(bundle):
    """You put the threshold at one half, as many programs do by themselves. This ward acts at 10 %, where one found case is worth nine false alarms. At one half hardly a patient is flagged, and the study that alerts on everyone passes."""
    return audit_model({**bundle, "pt": 0.5})


@mistake("slope of a straight line", task="audit_model")
def slope_of_a_straight_line_in_the_audit(bundle):
    """Your slope comes from a straight line through outcomes of 0 and 1. It is far below 1 for every model, so you accuse every study of being too sure of itself. Patients lose a model whose risks are well spread."""
    slope = np.polyfit(logit_of(bundle["ext"]["p"]), np.asarray(bundle["ext"]["y"]), 1)[0]
    return sorted({*codes_without(bundle, "SLOPE"), *(["SLOPE"] if not 0.8 <= slope <= 1.25 else [])})


@mistake("stopped at the first fault", task="audit_model")
def stopped_at_the_first_fault(bundle):
    """You stopped at the first fault. The vendor repairs that one and sends the model back, and the second is still in it. Where the order leaks, two questions are open: when it is known, and why it knows so much. Name them all."""
    return audit_model(bundle)[:1]
