METRICS = ["auroc", "sens", "ppv"]
TYPES = ["retrain_weights", "threshold", "new_sensor"]


def hidden_case(s):
    """Plans with one to three metrics, at times with a gap; changes inside and outside, on and off the limit."""
    protocol = {metric: (50 + s.i(41)) / 100 for metric in METRICS[: 1 + s.i(3)]}
    plan = {
        "intended_use": "adult sepsis alert",
        "description": TYPES[: 1 + s.i(2)],
        "protocol": protocol,
        "impact": "reviewed",
    }
    if s.b(0.12):
        plan[["description", "protocol", "impact"][s.i(3)]] = None
    results = {}
    for metric, limit in protocol.items():
        if s.b(0.85):
            results[metric] = limit + (s.i(5) - 1) / 50
    use = "adult sepsis alert" if s.b(0.85) else "sepsis alert for children"
    change = {"intended_use": use, "type": TYPES[[0, 0, 1, 1, 2][s.i(5)]], "results": results}
    return {"plan": plan, "change": change}
