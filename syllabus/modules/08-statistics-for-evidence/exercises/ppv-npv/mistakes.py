@mistake("PPV as sensitivity", task="ppv_npv", lesson="base-rates")
def ppv_as_sensitivity(se, sp, prev):
    """In the supermarket two of three positives are false; you promised nearly nine of ten right. You gave the sensitivity, the share of the *ill* who are flagged. Start from the flagged."""
    good = ppv_npv(se, sp, prev)
    return good if None in good.values() else {"ppv": se, "npv": sp}


@mistake("prevalence ignored", task="ppv_npv", lesson="base-rates")
def prevalence_ignored(se, sp, prev):
    """The same test means different things in a clinic and a supermarket; you gave the same answer for both. Well people are far more numerous, and each can be flagged wrongly. Weigh both parts by prevalence."""
    ppv_npv(se, sp, prev)
    return ppv_npv(se, sp, 0.5)


@mistake("share of everyone", task="ppv_npv", lesson="base-rates")
def share_of_everyone(se, sp, prev):
    """You gave the part of *all* people who are ill and flagged. The woman in front of you has been flagged already: divide by the flagged, and NPV by the cleared."""
    good = ppv_npv(se, sp, prev)
    return good if None in good.values() else {"ppv": se * prev, "npv": sp * (1 - prev)}


@mistake("false alarms as if all were well", task="ppv_npv", lesson="base-rates")
def all_are_well(se, sp, prev):
    """You weighed the ill by their share and the well not at all. False alarms are then counted in people who are ill, and where disease is common a good test looks poor. Weigh the well by 1 − prevalence."""
    ppv_npv(se, sp, prev)
    tp, fp, tn, fn = se * prev, 1 - sp, sp, (1 - se) * prev
    return {"ppv": tp / (tp + fp) if tp + fp else None, "npv": tn / (tn + fn) if tn + fn else None}


@mistake("1 − NPV for NPV", task="ppv_npv", lesson="base-rates")
def cleared_but_ill(se, sp, prev):
    """Your NPV is the share of the cleared who are *ill*. In the supermarket that reads 0.7 %, as if nearly everyone sent home had the disease. NPV counts the cleared who are well."""
    good = ppv_npv(se, sp, prev)
    return {**good, "npv": None if good["npv"] is None else 1 - good["npv"]}


@mistake("1 − PPV for PPV", task="ppv_npv", lesson="base-rates")
def flagged_but_well(se, sp, prev):
    """Your PPV is the share of the flagged who are *well*. In the supermarket the woman would hear 67 % and believe that she is probably ill. PPV counts the flagged who have the disease."""
    good = ppv_npv(se, sp, prev)
    return {**good, "ppv": None if good["ppv"] is None else 1 - good["ppv"]}


@mistake("sensitivity and specificity exchanged", task="ppv_npv", lesson="base-rates")
def exchanged(se, sp, prev):
    """You exchanged sensitivity and specificity. Sensitivity speaks of the ill, specificity of the well. The ill whom your table calls found are those of another test, and somebody is sent home by it."""
    return ppv_npv(sp, se, prev)


@mistake("per cent for shares", task="ppv_npv", lesson="base-rates")
def per_cent(se, sp, prev):
    """You gave per cent where shares from 0 to 1 are asked for. The next program multiplies by your PPV, and plans a hundred visits for each patient who needs one."""
    return {key: None if share is None else 100 * share for key, share in ppv_npv(se, sp, prev).items()}


@mistake("zero for undefined", task="ppv_npv", lesson="base-rates")
def zero_for_undefined(se, sp, prev):
    """Nobody was flagged, and you report that no flag is right. The board would switch off a test that has not raised one alarm. Without the flagged there is no PPV: None."""
    return {key: 0 if share is None else share for key, share in ppv_npv(se, sp, prev).items()}


@mistake("silent outside the limits", task="ppv_npv", lesson="base-rates")
def silent(se, sp, prev):
    """A typing error, 5 for 5 %, passed without a stop. The answer looks like a share and is none, and somebody is counselled by it. Refuse what cannot be a share."""
    try:
        return ppv_npv(se, sp, prev)
    except ValueError:
        return {"ppv": None, "npv": None}


@mistake("half of the people", task="half_true", lesson="base-rates")
def half_of_the_people():
    """You answered with a prevalence of 50 %. The question is when half of the *flags* are true. This test gets there much earlier, and clinics that could use it would be refused."""
    return 0.5


@mistake("in per cent", task="half_true", lesson="base-rates")
def in_per_cent():
    """You gave per cent. Read as a share it says that everyone must be ill several times over. A share between 0 and 1 is asked for."""
    return half_true * 100


@mistake("the false-positive rate", task="half_true", lesson="base-rates")
def the_fpr():
    """0.093 is the share of well people who are flagged. Close, and not it: it ignores that the test also misses some of the ill. Set true flags equal to false ones."""
    return 0.093


@mistake("the PPV itself", task="half_true", lesson="base-rates")
def the_ppv():
    """You left the PPV found at the end, not the prevalence that brings it. The rule would demand that half of the shoppers are ill."""
    return ppv_npv(0.872, 0.907, 0.097)["ppv"]
