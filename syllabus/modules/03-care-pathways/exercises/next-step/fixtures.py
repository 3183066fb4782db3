STATES = ["door", "bed", "scan", "ward", "icu", "home"]
EVENTS = ["seen", "moved", "imaged", "called", "alarm", "left"]


def hidden_case(s):
    """A small pathway; the event is sometimes allowed, sometimes known elsewhere, sometimes unknown, and now and then the state is."""
    pathway = {}
    for state in STATES:
        order = s.shuffle(len(EVENTS))
        pathway[state] = {EVENTS[at]: STATES[s.i(len(STATES))] for at in order[: s.i(4)]}
    state = STATES[s.i(len(STATES))]
    allowed = list(pathway[state])
    if allowed and s.b(0.5):
        event = allowed[s.i(len(allowed))]
    else:
        event = (EVENTS + ["unheard_of"])[s.i(len(EVENTS) + 1)]
    return {"pathway": pathway, "state": "corridor" if s.b(0.08) else state, "event": event}
