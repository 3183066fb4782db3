def _burden(rows, threshold, lockout_min, nurse_hours, order=lambda row: (row["patient"], row["t"], -row["score"]), clock=lambda row: row["patient"], restart=False, reached=lambda score, limit: score >= limit, over=lambda passed, lockout: passed >= lockout):
    """The burden with one of its steps exchanged."""
    last, fired = {}, []
    scored = [row for row in rows if row["score"] is not None]
    for row in sorted(scored, key=order) if order else scored:
        if not reached(row["score"], threshold):
            continue
        early = clock(row) in last and not over(row["t"] - last[clock(row)], lockout_min)
        if restart or not early:
            last[clock(row)] = row["t"]
        if not early:
            fired.append(row)
    return {
        "fired": len(fired),
        "patients": len({row["patient"] for row in fired}),
        "per_hour": len(fired) / nurse_hours if nurse_hours else None,
        "ppv": sum(row["event"] for row in fired) / len(fired) if fired else None,
    }


@mistake("one clock for the ward", task="alert_burden", lesson="lockout")
def one_clock(rows, threshold, lockout_min, nurse_hours):
    """You keep one clock for the whole ward. Bed 1's alert silenced bed 2: a patient is not called because somebody else was."""
    return _burden(rows, threshold, lockout_min, nurse_hours, order=lambda row: (row["t"], row["patient"], -row["score"]), clock=lambda row: "ward")


@mistake("the clock carried to the next patient", task="alert_burden", lesson="lockout")
def clock_carried(rows, threshold, lockout_min, nurse_hours):
    """When the next patient begins, you still hold the last one's clock. Her first alert is measured against a stranger's and silenced."""
    return _burden(rows, threshold, lockout_min, nurse_hours, clock=lambda row: "last")


@mistake("the lockout restarted by silence", task="alert_burden", lesson="lockout")
def restarted(rows, threshold, lockout_min, nurse_hours):
    """You restart the lockout with every suppressed alert. A patient who stays sick keeps pushing his own clock forward and is never called again. Only an alert that fired sets the clock."""
    return _burden(rows, threshold, lockout_min, nurse_hours, restart=True)


@mistake("the log taken as sorted", task="alert_burden", lesson="lockout")
def taken_as_sorted(rows, threshold, lockout_min, nurse_hours):
    """You took the log as it came. The order of arrival is not time: a late message from a slow monitor looks like the past and silences the present. Sort first."""
    return _burden(rows, threshold, lockout_min, nurse_hours, order=None)


@mistake("the lower score first", task="alert_burden", lesson="lockout")
def lower_first(rows, threshold, lockout_min, nurse_hours):
    """Two scores in one minute, and you let the lower one speak. The alert that reaches the nurse is then the milder one, and the severe one is suppressed as a repeat."""
    return _burden(rows, threshold, lockout_min, nurse_hours, order=lambda row: (row["patient"], row["t"], row["score"]))


@mistake("strictly above the threshold", task="alert_burden", lesson="burden")
def strictly_above(rows, threshold, lockout_min, nurse_hours):
    """You ask for more than the threshold. The rule says "at least": patients exactly on the line, whom the ward agreed to see, are not called."""
    return _burden(rows, threshold, lockout_min, nurse_hours, reached=lambda score, limit: score > limit)


@mistake("one minute too silent", task="alert_burden", lesson="lockout")
def too_silent(rows, threshold, lockout_min, nurse_hours):
    """You stay silent at exactly the lockout time. Where scores come on the hour and the lockout is an hour, a sick patient is called every second hour instead of each."""
    return _burden(rows, threshold, lockout_min, nurse_hours, over=lambda passed, lockout: passed > lockout)


@mistake("a missing score as zero", task="alert_burden", lesson="burden")
def missing_as_zero(rows, threshold, lockout_min, nurse_hours):
    """You read a missing score as 0. Nobody computed one: an alert about it would send a nurse to a gap in the data, and in another report the gap would count as low risk."""
    return _burden([{**row, "score": 0 if row["score"] is None else row["score"]} for row in rows], threshold, lockout_min, nurse_hours)


@mistake("sensitivity for PPV", task="alert_burden", lesson="burden")
def sensitivity_for_ppv(rows, threshold, lockout_min, nurse_hours):
    """You divided by all events. That is the share of sick patients who were called. PPV asks for the nurse: of all my calls, how many were worth the walk?"""
    burden = alert_burden(rows, threshold, lockout_min, nurse_hours)
    events = sum(row["event"] for row in rows)
    return {**burden, "ppv": (burden["ppv"] or 0) * burden["fired"] / events if events else None}


@mistake("all patients counted", task="alert_burden", lesson="burden")
def all_patients(rows, threshold, lockout_min, nurse_hours):
    """You counted everybody in the log. Asked were the patients with at least one alert; your number says that the rule speaks about the whole ward, even on a silent night."""
    return {**alert_burden(rows, threshold, lockout_min, nurse_hours), "patients": len({row["patient"] for row in rows})}


@mistake("zero for undefined", task="alert_burden", lesson="burden")
def zero_for_undefined(rows, threshold, lockout_min, nurse_hours):
    """You wrote 0 where there was nothing to divide by. A PPV of 0 says that every call was false; there was no call. A silent rule would be reported as a useless one."""
    return {key: 0 if value is None else value for key, value in alert_burden(rows, threshold, lockout_min, nurse_hours).items()}


@mistake("lockout in hours", task="three_plans", lesson="lockout")
def lockout_in_hours():
    """You gave the lockout as 4, but the function counts minutes. Four minutes of silence are none: the repeats you promised to spare the nurses all come through."""
    return _plans([(0.20, 0), (0.20, 4), (0.35, 4)])


@mistake("hours without nurses", task="three_plans", lesson="burden")
def one_nurse():
    """You divided by the hours of the ward, as if one nurse answered everything. There are eight; the load of each looks eight times as heavy, and the ward may refuse a rule it could bear."""
    return _plans([(0.20, 0), (0.20, 240), (0.35, 240)], nurses=1)


@mistake("the third plan without lockout", task="three_plans", lesson="lockout")
def third_without():
    """Your third plan has no lockout. The plans then differ in two things at once, and the ward cannot see which knob bought the peace."""
    return _plans([(0.20, 0), (0.20, 240), (0.35, 0)])


def _plans(plans, nurses=8):
    log = load("alerts")
    rows = [{**row, "t": row["t_min"]} for row in log]
    hours = max(row["t_min"] for row in log) / 60
    return [alert_burden(rows, threshold, lockout, nurses * hours) for threshold, lockout in plans]
