@mistake("moved all the same", task="next_step", lesson="refuse")
def moved_all_the_same(pathway, state, event):
    """You refused the event and moved the patient all the same. On the screen he now waits for the needle, and a clot-dissolving drug can be given before the scan has excluded bleeding."""
    step = next_step(pathway, state, event)
    if step["ok"]:
        return step
    state = _target(pathway, event) or state
    return {"state": state, "ok": False, "allowed": sorted(pathway[state])}


@mistake("any known event accepted", task="next_step", lesson="refuse")
def any_known_event(pathway, state, event):
    """You accept an event that is allowed somewhere on the pathway, wherever the patient is. So "eligible" passes before the scan is read, and the drug may go into a bleeding brain."""
    step = next_step(pathway, state, event)
    target = _target(pathway, event)
    if step["ok"] or target is None:
        return step
    return {"state": target, "ok": True, "allowed": sorted(pathway[target])}


@mistake("a refusal that stops the program", task="next_step", lesson="refuse")
def stops(pathway, state, event):
    """You raise an error when an event is not allowed. One bad message at three in the morning then stops the engine for every patient on it. Refuse, report, go on."""
    step = next_step(pathway, state, event)
    if not step["ok"]:
        raise ValueError("not allowed")
    return step


@mistake("the old state's events", task="next_step", lesson="states")
def old_events(pathway, state, event):
    """You list what was possible before the step. The screen offers triage again to a patient who has been triaged, and hides the scan he is waiting for."""
    return {**next_step(pathway, state, event), "allowed": sorted(pathway[state])}


@mistake("nothing offered after a refusal", task="next_step", lesson="refuse")
def nothing_offered(pathway, state, event):
    """After a refusal you offer nothing. The nurse reads that there is no way on, while the scan is ready to be read. A refusal must say what is possible instead."""
    step = next_step(pathway, state, event)
    return step if step["ok"] else {**step, "allowed": []}


@mistake("every event called allowed", task="next_step", lesson="refuse")
def never_refused(pathway, state, event):
    """You report every event as allowed, also those that moved nobody. The night report shows no violation at all, and the charting that puts the drug before the scan is never asked about."""
    return {**next_step(pathway, state, event), "ok": True}


@mistake("events in the order of writing", task="next_step", lesson="states")
def unsorted_events(pathway, state, event):
    """You list the events as they were typed in. Somebody edits the pathway, the buttons change places, and a hand that has learned where "discharge" is presses "alarm". Sorted, they stay."""
    step = next_step(pathway, state, event)
    return {**step, "allowed": list(pathway[step["state"]])}


@mistake("an end taken for an error", task="next_step", lesson="states")
def end_is_an_error(pathway, state, event):
    """You treat a state without further events as unknown. The end of a pathway is a place too: patients in neurosurgery would disappear from the board."""
    step = next_step(pathway, state, event)
    if not step["allowed"]:
        raise KeyError(step["state"])
    return step


@mistake("an unknown state waved through", task="next_step", lesson="refuse")
def unknown_state(pathway, state, event):
    """You accept a state that the pathway does not know and answer "nothing allowed". That looks like an end. A patient lost in the system must raise an error, or nobody looks for him."""
    if state not in pathway:
        return {"state": state, "ok": False, "allowed": []}
    return next_step(pathway, state, event)


@mistake("each event checked at the door", task="first_illegal", lesson="states")
def always_at_the_door():
    """You checked every event against arrival and never moved the patient. Then the scan of all three counts as the fault, and the drug given before it is not noticed. Carry the state along."""
    return [next((event for event in log if not next_step(STROKE, "arrival", event)["ok"]), None) for log in LOGS]


@mistake("the last one named", task="first_illegal", lesson="refuse")
def last_one():
    """You named the last refused event. What follows the first fault is often its shadow. Ask about the last, and you ask somebody who met a pathway that was already wrong."""
    return [(_refused(log) or [None])[-1] for log in LOGS]


@mistake("unknown words only", task="first_illegal", lesson="states")
def unknown_words():
    """You looked for words the pathway does not know and found none. Every event in these logs is a real step. Wrong is the moment: a bolus is fine after the scan and a danger before it."""
    known = {event for events in STROKE.values() for event in events}
    return [next((event for event in log if event not in known), None) for log in LOGS]


@mistake("positions instead of names", task="first_illegal", lesson="states")
def positions():
    """You gave positions in the log. In the meeting nobody knows what "event 2" was; the name is what a nurse remembers. The task asks for the name."""
    return [log.index(_refused(log)[0]) for log in LOGS]


def _target(pathway, event):
    return next((events[event] for events in pathway.values() if event in events), None)


def _refused(log):
    state, refused = "arrival", []
    for event in log:
        step = next_step(STROKE, state, event)
        state = step["state"]
        if not step["ok"]:
            refused.append(event)
    return refused
