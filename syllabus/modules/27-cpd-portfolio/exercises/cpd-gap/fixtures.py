from datetime import date, timedelta

DOMAINS = ["clinical", "technical", "regulatory", "ethics"]


def hidden_case(s):
    """A log of three years around a leap day, a review on any day, and often an entry just on an edge of the window."""
    n = 1 + s.i(12)
    review = date(2024, 1, 1) + timedelta(days=s.i(500))
    log = []
    for _ in range(n):
        domain = DOMAINS[s.i(4)]
        hours = None if s.b(0.15) else s.i(17) / 2
        kind = s.i(8)
        if kind == 3:
            back = -1 - s.i(90)
        else:
            back = [365, 366, 0][kind] if kind < 3 else s.i(800)
        log.append({"domain": domain, "hours": hours, "date": (review - timedelta(days=back)).isoformat()})
    targets = {}
    for domain in DOMAINS:
        if s.b(0.7):
            targets[domain] = s.i(13)
    return {"log": log, "targets": targets, "asof": review.isoformat()}
