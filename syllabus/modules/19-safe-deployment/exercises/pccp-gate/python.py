# %% [task=pccp_gate]
def pccp_gate(plan, change):
    """Whether a change of a model may be released under its predetermined change control plan.

    plan: dict with intended_use, description (types of change), protocol ({metric: limit}), impact.
    change: dict with intended_use, type, results ({metric: value}).
    Returns {"decision", "reasons"}: "release_under_plan", "do_not_release", "new_submission" or
    "incomplete_plan"; reasons sorted. Course rule after the three parts named by the FDA.
    """
    ### BEGIN SOLUTION
    gaps = [f"MISSING:{part}" for part in ("description", "impact", "protocol") if not plan.get(part)]
    if gaps:
        return {"decision": "incomplete_plan", "reasons": gaps}
    reasons = []
    if change["intended_use"] != plan["intended_use"]:
        reasons.append("INTENDED-USE")
    if change["type"] not in plan["description"]:
        reasons.append("NOT-DESCRIBED")
    outside = len(reasons) > 0
    for metric, limit in plan["protocol"].items():
        value = change["results"].get(metric)
        if value is None:
            reasons.append(f"NOT-TESTED:{metric}")
        elif value < limit - 1e-9:
            reasons.append(f"BELOW:{metric}")
    decision = "new_submission" if outside else "do_not_release" if reasons else "release_under_plan"
    return {"decision": decision, "reasons": sorted(reasons)}
    ### STARTER
    # reasons = []
    # # is the plan complete?
    #
    # # then the reasons, then the decision
    # return None
    ### END SOLUTION

# %% [check=pccp_gate]
check("pccp_gate")

# %% [task=four_decisions]
PLAN = {
    "intended_use": "adult sepsis alert",
    "description": ["retrain_weights", "threshold"],
    "protocol": {"auroc": 0.75, "sens": 0.8},
    "impact": "reviewed",
}
ADULTS = {"intended_use": "adult sepsis alert"}
CHANGES = {
    "threshold lowered": {**ADULTS, "type": "threshold", "results": {"auroc": 0.77, "sens": 0.8}},
    "retrained": {**ADULTS, "type": "retrain_weights", "results": {"auroc": 0.81}},
    "reads the new analyser": {**ADULTS, "type": "new_sensor", "results": {"auroc": 0.84, "sens": 0.9}},
    "for children too": {
        "intended_use": "adult and child sepsis alert",
        "type": "retrain_weights",
        "results": {"auroc": 0.79, "sens": 0.85},
    },
}
### BEGIN SOLUTION
four_decisions = {name: pccp_gate(PLAN, change)["decision"] for name, change in CHANGES.items()}
### STARTER
# for name, change in CHANGES.items():
#     print(name, pccp_gate(PLAN, change))
# four_decisions = None  # {"threshold lowered": "...", ...}
### END SOLUTION

# %% [check=four_decisions]
check("four_decisions")

# %% [task=friday_release]
friday_release = None  # "A", "B", "C" or "D"

# %% [check=friday_release]
check("friday_release")
