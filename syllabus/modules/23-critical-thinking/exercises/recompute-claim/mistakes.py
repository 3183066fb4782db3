def _counted(n, events, missed, alert_frac, **other):
    """The reference's result with some of its fields replaced; `other` maps a field to a function of the counts."""
    right = recompute_claim(n, events, missed, alert_frac)
    facts = {"n": n, "events": events, "missed": missed, "tp": right["tp"], "alerts": right["alerts"]}
    return {**right, **{name: None if right[name] is None else ratio(facts) for name, ratio in other.items()}}


def _unchecked(n, events, missed, alert_frac):
    tp = events - missed
    alerts = math.floor(alert_frac * n + 0.5 + 1e-9)
    return {
        "tp": tp,
        "alerts": alerts,
        "sens": tp / events if events else None,
        "spec": 1 - (alerts - tp) / (n - events) if n != events else None,
        "ppv": tp / alerts if alerts else None,
        "nne": alerts / tp if tp else None,
    }


@mistake("everyone below the line of sensitivity", lesson="recompute")
def missed_of_everyone(n, events, missed, alert_frac):
    """You divided the missed by everyone. In the published study two thirds of septic patients were missed, and your number calls that a sensitivity of 96 %. Only those with the condition can be missed."""
    return _counted(n, events, missed, alert_frac, sens=lambda of: 1 - of["missed"] / of["n"])


@mistake("share of alerts as PPV", lesson="recompute")
def alerts_as_ppv(n, events, missed, alert_frac):
    """You gave the share of stays with an alert as PPV. That is how often it rings, not how often it is right. The nurse asks: of those it rings for, how many are ill?"""
    return _counted(n, events, missed, alert_frac, ppv=lambda of: of["alerts"] / of["n"])


@mistake("accepts impossible numbers", lesson="recompute")
def impossible_accepted(n, events, missed, alert_frac):
    """You computed from counts that cannot be: fifty patients found by ten alerts. The abstract contradicts itself; ask the authors. A neat ratio made of it would be believed on the ward."""
    return _unchecked(n, events, missed, alert_frac)


@mistake("too many false alerts accepted", lesson="recompute")
def too_many_false(n, events, missed, alert_frac):
    """You did not ask whether so many well people exist. More false alerts than people without the condition make a negative specificity; a table with it goes to the ward, and the error behind it stays in the paper."""
    tp = events - missed
    alerts = math.floor(alert_frac * n + 0.5 + 1e-9)
    if 0 <= missed <= events <= n and 0 <= alert_frac <= 1 and alerts >= tp:
        return _unchecked(n, events, missed, alert_frac)
    return recompute_claim(n, events, missed, alert_frac)


@mistake("missed and found exchanged", lesson="recompute")
def missed_as_found(n, events, missed, alert_frac):
    """You counted the missed patients as the found ones. A system that overlooks two of three would be praised for finding them. Those with an alert are the events without the missed."""
    right = recompute_claim(n, events, missed, alert_frac)
    return {**_unchecked(n, events, events - missed, alert_frac), "alerts": right["alerts"]}


@mistake("everyone below the line of specificity", lesson="recompute")
def false_of_everyone(n, events, missed, alert_frac):
    """You divided the false alerts by everyone. Specificity speaks for the well: of them, how many were left in peace? With the sick below the line the ward's nights look quieter than they are."""
    return _counted(n, events, missed, alert_frac, spec=lambda of: 1 - (of["alerts"] - of["tp"]) / of["n"])


@mistake("every alert false", lesson="recompute")
def every_alert_false(n, events, missed, alert_frac):
    """You counted every alert against specificity, the right ones too. The patients who were found would be booked as disturbed well people. Take them off first."""
    return _counted(n, events, missed, alert_frac, spec=lambda of: 1 - of["alerts"] / (of["n"] - of["events"]))


@mistake("alerts for each case, found or not", lesson="recompute")
def alerts_per_event(n, events, missed, alert_frac):
    """You divided the alerts by all cases. The missed ones did not come by an alert: in the published study 2.7 alerts would seem to find a patient, where it took 8.2. The night shift is staffed by this number."""
    return _counted(n, events, missed, alert_frac, nne=lambda of: of["alerts"] / of["events"])


@mistake("false alerts for each case found", lesson="recompute")
def false_per_found(n, events, missed, alert_frac):
    """You counted only the false alerts for each case found. Somebody walks to the right ones, too; the ward needs all walks. The number is one too low."""
    return _counted(n, events, missed, alert_frac, nne=lambda of: (of["alerts"] - of["tp"]) / of["tp"])


@mistake("a half rounded to even", lesson="recompute")
def half_to_even(n, events, missed, alert_frac):
    """Twelve and a half alerts became twelve: round() takes a half to the even number. Two reviewers then recompute one paper and get two PPVs. Round a half up, as the task says."""
    right = recompute_claim(n, events, missed, alert_frac)
    alerts = round(alert_frac * n)
    tp = right["tp"]
    return {
        **right,
        "alerts": alerts,
        "spec": 1 - (alerts - tp) / (n - events) if n > events else None,
        "ppv": tp / alerts if alerts else None,
        "nne": alerts / tp if tp else None,
    }


@mistake("parts of an alert", lesson="recompute")
def parts_of_an_alert(n, events, missed, alert_frac):
    """You kept 6,921.9 alerts. An alert is an event at a bed; there are no parts of one. A count that nobody could have counted makes a reader doubt the rest of your table."""
    right = recompute_claim(n, events, missed, alert_frac)
    alerts = alert_frac * n
    tp = right["tp"]
    return {
        **right,
        "alerts": alerts,
        "spec": 1 - (alerts - tp) / (n - events) if n > events else None,
        "ppv": tp / alerts if alerts else None,
        "nne": alerts / tp if tp else None,
    }


@mistake("zero for undefined", lesson="recompute")
def zero_for_undefined(n, events, missed, alert_frac):
    """A ratio without a denominator got the value 0. With no case on the ward a sensitivity of 0 says that every patient was overlooked. Nobody was there to overlook: leave it open."""
    return {name: 0 if value is None else value for name, value in recompute_claim(n, events, missed, alert_frac).items()}


@mistake("18 taken as exact", task="claim_bounds", lesson="recompute")
def taken_as_exact():
    """You took 18 % as exact. It is a rounded number, and so is what you make of it. The authors can answer "12.4" to your "12.2", and the talk about the missed patients is over."""
    exact = recompute_claim(38455, 2552, 1709, 0.18)
    return {name: [exact[name], exact[name]] for name in ("ppv", "nne")}


@mistake("ends exchanged", task="claim_bounds", lesson="recompute")
def ends_exchanged():
    """Lowest and highest PPV have changed places. More alerts for the same patients make each alert worth less. A reader would take the better end for the worse one."""
    return {"ppv": [few["ppv"], many["ppv"]], "nne": [few["nne"], many["nne"]]}


@mistake("a whole point to each side", task="claim_bounds", lesson="recompute")
def a_whole_point():
    """You went from 17 to 19 %. Whoever prints 18 may have had 17.5 to 18.5. Bounds wider than the rounding let the authors say that your numbers prove nothing about their patients."""
    low, high = recompute_claim(38455, 2552, 1709, 0.17), recompute_claim(38455, 2552, 1709, 0.19)
    return {"ppv": [high["ppv"], low["ppv"]], "nne": [low["nne"], high["nne"]]}
