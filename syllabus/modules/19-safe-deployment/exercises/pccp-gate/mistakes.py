def _decided(reasons):
    outside = "INTENDED-USE" in reasons or "NOT-DESCRIBED" in reasons
    return {"decision": "new_submission" if outside else "do_not_release" if reasons else "release_under_plan", "reasons": sorted(reasons)}


def _gate(plan, change, keep=lambda reason: True):
    """The reference without some of its reasons, decided by what is left; an incomplete plan as there."""
    result = pccp_gate(plan, change)
    if result["decision"] == "incomplete_plan":
        return result
    return _decided([reason for reason in result["reasons"] if keep(reason)])


@mistake("untested is passed", task="pccp_gate", lesson="plan")
def untested_passed(plan, change):
    """You let a metric pass that nobody measured. Sensitivity was never tested on the new version, and the first to test it is the woman in bed 7. No result is a reason of its own."""
    return _gate(plan, change, lambda reason: not reason.startswith("NOT-TESTED"))


@mistake("untested is below", task="pccp_gate", lesson="plan")
def untested_below(plan, change):
    """You wrote BELOW where nothing was measured. The vendor is told that the version is bad, and will argue; what is missing is a test. Name what is unknown as unknown."""
    result = pccp_gate(plan, change)
    return {**result, "reasons": sorted(reason.replace("NOT-TESTED", "BELOW") for reason in result["reasons"])}


@mistake("every type of change allowed", task="pccp_gate", lesson="plan")
def any_type(plan, change):
    """You did not ask whether the plan describes this kind of change. A new sensor changes what the model sees; nobody has assessed that. Good numbers do not put it into the plan."""
    return _gate(plan, change, lambda reason: reason != "NOT-DESCRIBED")


@mistake("the intended use not compared", task="pccp_gate", lesson="plan")
def any_use(plan, change):
    """You did not compare the intended use. A model for adults goes to the children's ward because its AUROC held, in adults."""
    return _gate(plan, change, lambda reason: reason != "INTENDED-USE")


@mistake("equal to the limit fails", task="pccp_gate", lesson="plan")
def equal_fails(plan, change):
    """You stop a version that meets the limit exactly. The agreed limit is met; the delay leaves the old version on the patients, for a reason that nobody agreed to."""
    result = pccp_gate(plan, change)
    if result["decision"] == "incomplete_plan":
        return result
    met = [f"BELOW:{metric}" for metric, limit in plan["protocol"].items()
           if change["results"].get(metric) is not None and abs(change["results"][metric] - limit) <= 1e-9]
    return _decided(result["reasons"] + met)


@mistake("without tolerance", task="pccp_gate", lesson="plan")
def without_tolerance(plan, change):
    """You compare to the last binary digit. 0.1 + 0.2 is a hair more than 0.3, and a version that meets its limit is sent back. Allow 1e-9."""
    result = pccp_gate(plan, change)
    if result["decision"] == "incomplete_plan":
        return result
    hair = [f"BELOW:{metric}" for metric, limit in plan["protocol"].items()
            if change["results"].get(metric) is not None and limit - 1e-9 <= change["results"][metric] < limit]
    return _decided(result["reasons"] + hair)


@mistake("zero as not tested", task="pccp_gate", lesson="plan")
def zero_untested(plan, change):
    """You read a result of 0 as no result. The version was tested and finds not one sick patient. That is the news of the year, and it stands in your list as paperwork."""
    results = {metric: value for metric, value in change["results"].items() if value}
    return pccp_gate(plan, {**change, "results": results})


@mistake("no new submission", task="pccp_gate", lesson="plan")
def no_new_submission(plan, change):
    """Outside the plan you only say "do not release". The vendor improves its numbers and comes again. But numbers are not the point: it is another product, and needs a new decision."""
    result = pccp_gate(plan, change)
    return {**result, "decision": result["decision"].replace("new_submission", "do_not_release")}


@mistake("a plan with gaps accepted", task="pccp_gate", lesson="plan")
def gaps_accepted(plan, change):
    """You judge by a plan that lacks a part. Without a protocol nothing can fall below a limit, and everything is released. An empty plan is not a generous one."""
    return pccp_gate({**plan, **{part: plan.get(part) or filler for part, filler in
                                 (("description", [change["type"]]), ("protocol", {"auroc": -1} if "auroc" in change["results"] else {"none": 0}), ("impact", "-"))}}, {**change, "results": {"none": 1, **change["results"]}})


@mistake("stops at the first reason", task="pccp_gate", lesson="plan")
def first_reason(plan, change):
    """You report one reason and stop. The vendor mends it and meets the next one a week later. Each round the old version stays on patients. Name all of them at once."""
    result = pccp_gate(plan, change)
    return {**result, "reasons": result["reasons"][:1]}


@mistake("good numbers decide", task="four_decisions", lesson="plan")
def good_numbers():
    """You let the numbers decide. The analyser and the children have good ones, for something that the plan does not describe. First: is it what was agreed? Then: was it measured?"""
    return {name: pccp_gate(PLAN, {**change, "type": "threshold", "intended_use": PLAN["intended_use"]})["decision"] for name, change in CHANGES.items()}


@mistake("the retrained version released", task="four_decisions", lesson="plan")
def retrained_released():
    """You released the retrained version. Retraining is in the plan; without a sensitivity it is not through the gate. What was not measured is unknown, and the weekend has patients."""
    return {**four_decisions, "retrained": "release_under_plan"}


@mistake("on the limit stopped", task="four_decisions", lesson="plan")
def limit_stopped():
    """You stopped the lowered threshold. It reaches the agreed sensitivity exactly. The limit was chosen beforehand so that nobody has to haggle now."""
    return {**four_decisions, "threshold lowered": "do_not_release"}
