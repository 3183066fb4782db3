def _scan(columns, y, available_at, limit, late=lambda minutes: minutes > 0, strong=lambda a, limit: max(a, 1 - a) >= limit - 1e-9, known=None, rare=0.70, gap=lambda values: [1 if value is None else 0 for value in values], score=auroc):
    """The reference with one of its steps exchanged."""
    suspicious = {}
    for name, values in columns.items():
        pairs = known(values, y) if known else [(value, truth) for value, truth in zip(values, y) if value is not None]
        why = []
        if late(available_at.get(name, 0)):
            why.append("after")
        a = score([truth for _, truth in pairs], [value for value, _ in pairs])
        if a is not None and strong(a, limit):
            why.append("auc")
        a = auroc(y, gap(values))
        if a is not None and max(a, 1 - a) >= (limit if rare is None else rare) - 1e-9:
            why.append("missing")
        if why:
            suspicious[name] = why
    return suspicious


@mistake("correlation only", task="leak_scan", lesson="leak")
def correlation_only(columns, y, available_at, limit=0.85):
    """You looked at strength and never at time. Antibiotics were ordered because the team already suspected sepsis; a weaker column written just as late passes your scan, and the model will be blind when it matters."""
    return _scan(columns, y, available_at, limit, late=lambda minutes: False)


@mistake("drops missing rows first", task="leak_scan", lesson="leak")
def drops_missing_rows(columns, y, available_at, limit=0.85):
    """You dropped the missing values before you looked at anything. Whether a test was ordered is information about the doctor: a troponin was asked for only where somebody was worried, and the model would learn the worry, not the patient."""
    return _scan(columns, y, available_at, limit, gap=lambda values: [0 for _ in values])


@mistake("direction ignored", task="leak_scan", lesson="leak")
def direction_ignored(columns, y, available_at, limit=0.85):
    """You looked for columns that rise with the outcome. A column that falls when patients get sick leaks just as much, and yours passes. An AUROC of 0.05 is as telling as one of 0.95."""
    return _scan(columns, y, available_at, limit, strong=lambda a, limit: a >= limit - 1e-9)


@mistake("known at zero minutes is late", task="leak_scan", lesson="leak")
def zero_is_late(columns, y, available_at, limit=0.85):
    """You flagged what is known at the minute of the prediction, and so every column nobody gave a time for. A scan that flags everything is ignored, and the true leak reaches the patients with the rest."""
    return _scan(columns, y, available_at, limit, late=lambda minutes: minutes >= 0)


@mistake("any time given is late", task="leak_scan", lesson="leak")
def any_time_is_late(columns, y, available_at, limit=0.85):
    """You flagged every column that has a time, also those charted before the prediction. Honest values such as lactate would be thrown out, and the patients they give away would be missed."""
    return _scan(columns, y, available_at, limit, late=lambda minutes: minutes != 0)


@mistake("missing as zero", task="leak_scan", lesson="leak")
def missing_as_zero(columns, y, available_at, limit=0.85):
    """You counted missing values as 0 when you ranked. A patient without a heart rate became one whose heart stands still, and the column looks stronger or weaker than any value in it. Use the known ones."""
    return _scan(columns, y, available_at, limit, known=lambda values, y: [(value or 0, truth) for value, truth in zip(values, y)])


@mistake("the same limit for missing", task="leak_scan", lesson="leak")
def same_limit_for_missing(columns, y, available_at, limit=0.85):
    """You asked as much of a gap as of a value. A gap says only yes or no, so it rarely reaches 0.85; the test that was ordered for the worrying patients slips through. Its limit is 0.70."""
    return _scan(columns, y, available_at, limit, rare=None)


@mistake("only complete rows", task="leak_scan", lesson="leak")
def only_complete_rows(columns, y, available_at, limit=0.85):
    """One gap anywhere, and you dropped the patient from every column. Those with gaps are seldom like the rest; the scan then judges a column on patients it will not be used for alone. Drop row by row, within each column."""
    whole = [at for at in range(len(y)) if all(values[at] is not None for values in columns.values())]
    full = leak_scan(columns, y, available_at, limit)
    kept = leak_scan({name: [values[at] for at in whole] for name, values in columns.items()}, [y[at] for at in whole], available_at, limit)
    found = {name: [why for why in ("after", "auc", "missing") if why in (kept if why == "auc" else full).get(name, [])] for name in columns}
    return {name: why for name, why in found.items() if why}


@mistake("above the limit only", task="leak_scan", lesson="leak")
def above_the_limit_only(columns, y, available_at, limit=0.85):
    """A column that reaches the limit exactly passes your scan. The protocol says "reaches"; two teams would clear different columns, and one of them would send a leak to the ward."""
    return _scan(columns, y, available_at, limit, strong=lambda a, limit: max(a, 1 - a) > limit + 1e-9)


@mistake("clean columns listed too", task="leak_scan", lesson="leak")
def clean_columns_too(columns, y, available_at, limit=0.85):
    """You list the clean columns as well, with no reason behind them. Whoever reads the names of your answer would throw out every honest value, and the model would have nothing left to find a patient by."""
    found = leak_scan(columns, y, available_at, limit)
    return {name: found.get(name, []) for name in columns}


@mistake("the scan without times", task="sepsis_leaks", lesson="leak")
def scan_without_times():
    """You scanned without the times. What the nurse manager told you is the one thing no data set knows: the order is written 90 minutes too late. A leak just below the limit would go to the bedside."""
    return leak_scan(columns, y, {})


@mistake("the outcome scanned too", task="sepsis_leaks", lesson="leak")
def outcome_scanned_too():
    """You scanned the outcome among the inputs, and it predicts itself. Whoever reads your list looks for a leak in `y`, while the order of antibiotics stays in the model. Scan what the model may see."""
    return leak_scan({**columns, "y": y}, y, CHARTED)


@mistake("every column with a time", task="sepsis_leaks", lesson="leak")
def every_column_with_a_time():
    """You name every column that has a time. Seven of the eight are in the record before the prediction; thrown out, they leave a model that cannot see one patient."""
    return {name: ["after"] + [why for why in sepsis_leaks.get(name, []) if why != "after"] for name in columns}


@mistake("shares of all stays", task="blind_alert", lesson="leak")
def shares_of_all_stays():
    """You divided by all stays. Most of them have no sepsis and cannot be missed; sensitivity is the promise made to the sick, and they are its denominator."""
    return {name: value * len(cases) / len(external) for name, value in blind_alert.items()}


@mistake("how many alerts are right", task="blind_alert", lesson="leak")
def how_many_alerts_are_right():
    """You gave the share of alerts that are right. It looks fine in both columns, since the few alerts left at prediction time are good ones. The question is how many of the sick are found."""
    flagged = [[row for row in external if leaky_risk({**row, **change}) >= 0.2] for change in ({}, {"abx": 0})]
    shares = [sum(row["y"] for row in some) / len(some) for some in flagged]
    return {"recorded": shares[0], "at_prediction": shares[1]}


@mistake("only those without an order", task="blind_alert", lesson="leak")
def only_those_without_an_order():
    """You took only patients who never got an order. At prediction time *nobody* has one yet, also those who will be treated an hour later; they are the ones the alert should have found."""
    none = [row for row in cases if row["abx"] == 0]
    return {**blind_alert, "at_prediction": sum(1 for row in none if leaky_risk(row) >= 0.2) / len(none)}


@mistake("the two exchanged", task="blind_alert", lesson="leak")
def two_exchanged():
    """The two are exchanged. Your report says that the model is at its best when the order is not yet written; the ward would go live on that sentence."""
    return {"recorded": blind_alert["at_prediction"], "at_prediction": blind_alert["recorded"]}


@mistake("a threshold of one half", task="blind_alert", lesson="leak")
def threshold_of_one_half():
    """You flagged at 0.5. The ward acts at 0.20; at one half even more of the sick are left out, and your numbers describe an alert nobody runs."""
    return {
        "recorded": sum(1 for row in cases if leaky_risk(row) >= 0.5) / len(cases),
        "at_prediction": sum(1 for row in cases if leaky_risk({**row, "abx": 0}) >= 0.5) / len(cases),
    }
