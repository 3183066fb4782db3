# %% [task=next_step]
STROKE = {
    "arrival": {"triage": "suspected"},
    "suspected": {"ct_done": "imaged"},
    "imaged": {"bleed": "neurosurgery", "no_bleed": "eligible_check"},
    "eligible_check": {"eligible": "needle", "not_eligible": "stroke_unit"},
    "needle": {"bolus_given": "stroke_unit"},
    "neurosurgery": {},
    "stroke_unit": {},
}


def next_step(pathway, state, event):
    """One step on a pathway.

    pathway: {state: {event: next state}}; state: where the patient is; event: what was reported.
    Returns {"state": state now, "ok": whether the event was allowed, "allowed": sorted events of the state now}.
    An event that is not allowed moves nobody. Raises KeyError for a state that the pathway does not know.
    """
    ### BEGIN SOLUTION
    ok = event in pathway[state]
    if ok:
        state = pathway[state][event]
    return {"state": state, "ok": ok, "allowed": sorted(pathway[state])}
    ### STARTER
    # possible = pathway[state]  # {event: next state}
    # ...  # allowed or not?
    # return None
    ### END SOLUTION

# %% [check=next_step]
check("next_step")

# %% [task=first_illegal]
LOGS = [
    ["triage", "ct_done", "eligible", "no_bleed", "eligible", "bolus_given"],
    ["triage", "bolus_given", "ct_done", "no_bleed", "eligible", "bolus_given"],
    ["triage", "ct_done", "no_bleed", "not_eligible", "triage", "bolus_given"],
]

### BEGIN SOLUTION
first_illegal = []
for log in LOGS:
    state, found = "arrival", None
    for event in log:
        step = next_step(STROKE, state, event)
        if not step["ok"]:
            found = event
            break
        state = step["state"]
    first_illegal.append(found)
### STARTER
# first_illegal = None  # a list of three
# for log in LOGS:
#     state = "arrival"
#     for event in log:
#         ...  # one step at a time
### END SOLUTION

# %% [check=first_illegal]
check("first_illegal")

# %% [task=bleed_alert]
bleed_alert = None  # "A", "B", "C" or "D"

# %% [check=bleed_alert]
check("bleed_alert")
