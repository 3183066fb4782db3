def _moment(aware):
    return datetime.fromisoformat(aware.replace("Z", "+00:00"))


def _hipaa(regime, aware, affected, state_residents, large=None, media=None, year_end=None, individuals=None):
    """The reference with one rule of HIPAA exchanged."""
    right = breach_deadline(regime, aware, affected, state_residents)
    if regime == "GDPR":
        return right
    day = _moment(aware).date()
    limit = (individuals or (lambda day: day + timedelta(days=60)))(day).isoformat()
    late = (year_end or (lambda day: date(day.year, 12, 31) + timedelta(days=60)))(day).isoformat()
    is_large = affected >= 500 if large is None else large
    is_news = state_residents > 500 if media is None else media
    return {"individuals": limit, "hhs": limit if is_large else late, "media": limit if is_news else None}


def _working(start, days):
    while days:
        start += timedelta(days=1)
        days -= start.weekday() < 5
    return start


@mistake("working days", task="breach_deadline", lesson="breach")
def working_days(regime, aware, affected=0, state_residents=0):
    """You skip weekends. The law counts 72 hours, whatever day it is. Your authority hears two days late, and somebody with a stolen laptop works on Sundays."""
    right = breach_deadline(regime, aware, affected, state_residents)
    return {"authority": _working(_moment(aware), 3).isoformat()} if regime == "GDPR" else right


@mistake("media from 500", task="breach_deadline", lesson="breach")
def media_from_500(regime, aware, affected=0, state_residents=0):
    """You call the media at exactly 500 residents. For HHS it is 500 or more, of all people; for the media *more than* 500, of one state. Two counts, two limits. A headline cannot be taken back."""
    return _hipaa(regime, aware, affected, state_residents, media=state_residents >= 500)


@mistake("everyone counted for the media", task="breach_deadline", lesson="breach")
def everyone_for_media(regime, aware, affected=0, state_residents=0):
    """You used the number of all people for the media notice. It depends on the residents of one state. A small clinic's patients, spread over the country, would find themselves in the news."""
    return _hipaa(regime, aware, affected, state_residents, media=affected > 500)


@mistake("HHS from 501", task="breach_deadline", lesson="breach")
def hhs_from_501(regime, aware, affected=0, state_residents=0):
    """You let a breach of exactly 500 people wait for the yearly list. From 500 on, HHS hears at the same time as the patients."""
    return _hipaa(regime, aware, affected, state_residents, large=affected > 500)


@mistake("no offset, no question", task="breach_deadline", lesson="breach")
def naive_time(regime, aware, affected=0, state_residents=0):
    """You accept a time without an offset. 72 hours from which clock? Between Lyon and Ohio lie hours, and at Easter one more. The patients' notice hangs on a guess; ask instead."""
    try:
        return breach_deadline(regime, aware, affected, state_residents)
    except ValueError:
        right = breach_deadline(regime, aware + "+00:00", affected, state_residents)
        return {key: value.removesuffix("+00:00") if value else value for key, value in right.items()}


@mistake("two months", task="breach_deadline", lesson="breach")
def two_months(regime, aware, affected=0, state_residents=0):
    """You added two months. The rule is 60 calendar days; two summer months have 61 or 62. Patients whose letter comes on day 62 were told too late."""
    def later(day):
        year, month = day.year + (day.month > 10), (day.month + 1) % 12 + 1
        return min(date(year, month, 1) + timedelta(days=day.day - 1), date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1))

    return _hipaa(regime, aware, affected, state_residents, individuals=later)


@mistake("always the first of March", task="breach_deadline", lesson="breach")
def first_of_march(regime, aware, affected=0, state_residents=0):
    """You fixed the yearly report at 1 March. In a leap year 60 days after New Year's Eve end on 29 February. One day late is late, every fourth year, and nobody will know why."""
    return _hipaa(regime, aware, affected, state_residents, year_end=lambda day: date(day.year + 1, 3, 1))


@mistake("small breaches like large ones", task="breach_deadline", lesson="breach")
def small_like_large(regime, aware, affected=0, state_residents=0):
    """You report every breach to HHS at once. Below 500 people the yearly list is enough. Patients are told in the same time either way; put the hours into their letters first."""
    return _hipaa(regime, aware, affected, state_residents, large=True)


@mistake("the date in Greenwich", task="breach_deadline", lesson="breach")
def utc_date(regime, aware, affected=0, state_residents=0):
    """You moved the time to UTC before you took the date. Half past eleven at night in Ohio is then tomorrow, and every patient's letter is due a day later than the law allows."""
    right = breach_deadline(regime, aware, affected, state_residents)
    if regime == "GDPR":
        return right
    moment = _moment(aware)
    return breach_deadline(regime, (moment - moment.utcoffset()).replace(tzinfo=None).isoformat() + "+00:00", affected, state_residents)


@mistake("any other regime as HIPAA", task="breach_deadline", lesson="breach")
def any_regime(regime, aware, affected=0, state_residents=0):
    """You treat every law that is not the GDPR as HIPAA. A Canadian clinic gets an American calendar, nobody is warned that it is wrong, and its patients wait for the wrong letter."""
    return breach_deadline("GDPR" if regime == "GDPR" else "HIPAA", aware, affected, state_residents)


@mistake("the whole laptop for the media", task="notice_calendar", lesson="breach")
def whole_laptop():
    """You took all 640 people for the media notice. 480 are the most of any one state, so no newspaper has to be told. Two counts: all people for HHS, one state's residents for the media."""
    return {**breach_deadline("GDPR", AWARE), **breach_deadline("HIPAA", AWARE, 640, 640)}


@mistake("one state for HHS", task="notice_calendar", lesson="breach")
def one_state_for_hhs():
    """You gave HHS the 480 of one state. It counts all 640, so it has to hear with the patients and not next year."""
    return {**breach_deadline("GDPR", AWARE), **breach_deadline("HIPAA", AWARE, 480, 480)}


@mistake("Easter left out", task="notice_calendar", lesson="breach")
def easter_left_out():
    """You counted from Tuesday, when the office opens. The hospital knew on Friday. A closed office does not stop the clock, nor whoever has the laptop."""
    return {**notice_calendar, "authority": "2024-04-05T17:30:00+01:00"}
