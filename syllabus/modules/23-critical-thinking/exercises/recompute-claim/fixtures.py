def hidden_case(s):
    """Counts of a study and its share of alerts to a tenth of a percent; now and then they contradict each other."""
    n = 10 + s.i(3000)
    events = 0 if s.b(0.06) else s.i(1 + n // 3)
    missed = events if s.b(0.06) else s.i(events + 1)
    found = events - missed
    alerts = found + s.i(1 + (n - events) // (1 + s.i(8)))
    alert_frac = int(1000 * alerts / n + 0.5) / 1000
    if s.b(0.08):
        missed = events + 1 + s.i(3)
    if s.b(0.06):
        alert_frac = s.i(1000) / 1000
    return {"n": n, "events": events, "missed": missed, "alert_frac": alert_frac}
