# %% [task=breach_deadline]
from datetime import date, datetime, timedelta


def breach_deadline(regime, aware, affected=0, state_residents=0):
    """Outer limits of the notices after a breach.

    regime: "GDPR" or "HIPAA"; aware: ISO date-time with offset; affected: people in all;
    state_residents: most people of one State. GDPR: {"authority"}; HIPAA: {"individuals", "hhs", "media"}.
    Raises ValueError for a time without offset or another regime.
    Sources: Regulation (EU) 2016/679 Art 33; 45 CFR 164.404, 164.406, 164.408. A course rule, not legal advice.
    """
    ### BEGIN SOLUTION
    moment = datetime.fromisoformat(aware.replace("Z", "+00:00"))
    if moment.tzinfo is None:
        raise ValueError("72 hours from which clock? The time needs an offset.")
    if regime == "GDPR":
        return {"authority": (moment + timedelta(hours=72)).isoformat()}
    if regime != "HIPAA":
        raise ValueError(f"Unknown regime: {regime}")
    day = moment.date()
    individuals = (day + timedelta(days=60)).isoformat()
    year_end = (date(day.year, 12, 31) + timedelta(days=60)).isoformat()
    return {
        "individuals": individuals,
        "hhs": individuals if affected >= 500 else year_end,
        "media": individuals if state_residents > 500 else None,
    }
    ### STARTER
    # moment = datetime.fromisoformat(aware.replace("Z", "+00:00"))
    # ...  # no offset: raise ValueError
    # # GDPR: hours. HIPAA: days. Another regime: ValueError
    # return None
    ### END SOLUTION

# %% [check=breach_deadline]
check("breach_deadline")

# %% [task=notice_calendar]
AWARE = "2024-03-29T17:30:00+01:00"

### BEGIN SOLUTION
notice_calendar = {**breach_deadline("GDPR", AWARE), **breach_deadline("HIPAA", AWARE, 640, 480)}
### STARTER
# print(breach_deadline("GDPR", AWARE))
# notice_calendar = None  # {"authority": ..., "individuals": ..., "hhs": ..., "media": ...}
### END SOLUTION

# %% [check=notice_calendar]
check("notice_calendar")

# %% [task=clock_start]
clock_start = None  # "A", "B", "C" or "D"

# %% [check=clock_start]
check("clock_start")
