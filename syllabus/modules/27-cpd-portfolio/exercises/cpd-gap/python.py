# %% [task=cpd_gap]
from datetime import date, timedelta


def cpd_gap(log, targets, asof):
    """Hours of the last 365 days by domain, and what is missing to the target.

    log: dicts with domain, hours (None where not written down) and date. targets: {domain: hours}.
    date and asof: "YYYY-MM-DD". An entry counts if asof - 365 days < date <= asof.
    Returns {domain: {"hours": hours, "gap": hours missing, never below 0}}, sorted. Course rule.
    """
    ### BEGIN SOLUTION
    end = date.fromisoformat(asof)
    start = end - timedelta(days=365)
    result = {}
    for domain in sorted(targets):
        hours = 0
        for row in log:
            in_window = start < date.fromisoformat(row["date"]) <= end
            if row["domain"] == domain and in_window and row["hours"] is not None:
                hours += row["hours"]
        result[domain] = {"hours": hours, "gap": max(0, targets[domain] - hours)}
    return result
    ### STARTER
    # end = date.fromisoformat(asof)
    # result = {}
    # for domain in sorted(targets):
    #     ...  # the hours of this domain that count
    # return None
    ### END SOLUTION

# %% [check=cpd_gap]
check("cpd_gap")

# %% [task=before_review]
TODAY = "2026-11-27"
REVIEW = "2027-03-31"
TARGETS = {"clinical": 10, "communication": 3, "ethics": 4, "regulatory": 6, "technical": 12}
LOG = [
    {"domain": "regulatory", "hours": 4, "date": "2024-10-02"},
    {"domain": "clinical", "hours": 3, "date": "2025-11-15"},
    {"domain": "technical", "hours": 6, "date": "2026-01-20"},
    {"domain": "regulatory", "hours": 3, "date": "2026-02-11"},
    {"domain": "clinical", "hours": 12, "date": "2026-04-02"},
    {"domain": "ethics", "hours": 4, "date": "2026-05-19"},
    {"domain": "regulatory", "hours": None, "date": "2026-06-03"},
    {"domain": "technical", "hours": 8, "date": "2026-09-14"},
    {"domain": "regulatory", "hours": 2, "date": "2026-10-08"},
]
### BEGIN SOLUTION
at_review = cpd_gap(LOG, TARGETS, REVIEW)
before_review = {domain: row["gap"] for domain, row in at_review.items() if row["gap"] > 0}
### STARTER
# print(cpd_gap(LOG, TARGETS, TODAY))
# before_review = None  # {domain: hours missing}
### END SOLUTION

# %% [check=before_review]
check("before_review")

# %% [task=blank_hours]
blank_hours = None  # "A", "B", "C" or "D"

# %% [check=blank_hours]
check("blank_hours")
