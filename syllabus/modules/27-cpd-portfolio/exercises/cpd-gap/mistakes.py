def _gaps(log, targets, asof, counts=None, gap=lambda target, hours: max(0, target - hours)):
    """The reference with another window, as counts(day, end), or another gap."""
    end = date.fromisoformat(asof)
    counts = counts or (lambda day, end: end - timedelta(days=365) < day <= end)
    result = {}
    for domain in sorted(targets):
        given = [row["hours"] for row in log if row["domain"] == domain and counts(date.fromisoformat(row["date"]), end)]
        hours = sum(each for each in given if each is not None)
        result[domain] = {"hours": hours, "gap": gap(targets[domain], hours)}
    return result


@mistake("all-time hours", task="cpd_gap", lesson="hours")
def all_time(log, targets, asof):
    """Last year's course does not cover this year's rule change. You added up all hours ever logged. Whoever learned much once is never asked again, and goes on treating by what was right then."""
    return _gaps(log, targets, asof, lambda day, end: day <= end)


@mistake("calendar year", task="cpd_gap", lesson="hours")
def calendar_year(log, targets, asof):
    """A January reset erases recent training. You counted since New Year. A colleague who learned the new sepsis rule in December is sent to the same course in January, and somebody else misses the shift."""
    return _gaps(log, targets, asof, lambda day, end: day.year == end.year and day <= end)


@mistake("negative gap", task="cpd_gap", lesson="hours")
def negative_gap(log, targets, asof):
    """A surplus in one domain must not pay for another. Your gaps go below zero, and in the sum ten hours of programming make up for the law that nobody read. Patients meet each domain by itself."""
    return _gaps(log, targets, asof, gap=lambda target, hours: target - hours)


@mistake("booked courses counted", task="cpd_gap", lesson="hours")
def booked(log, targets, asof):
    """You counted entries after the day of the review. A booked course has taught nobody anything yet. The ward would rely on somebody who has only paid the fee."""
    return _gaps(log, targets, asof, lambda day, end: end - timedelta(days=365) < day)


@mistake("the first day counted too", task="cpd_gap", lesson="hours")
def first_day(log, targets, asof):
    """You let the day 365 days ago count. Then the window has 366 days, and a yearly course stands in it twice on one day. It looks like double the training, and the refresher that patients need is put off."""
    return _gaps(log, targets, asof, lambda day, end: end - timedelta(days=365) <= day <= end)


@mistake("the same date last year", task="cpd_gap", lesson="hours")
def same_date(log, targets, asof):
    """You went back to the same date of last year. Over a leap day that is 366 days. Two reviewers get two results for one nurse, and argue about her instead of about what she should learn for her patients."""
    def counts(day, end):
        last_year = date(end.year - 1, end.month, 28 if (end.month, end.day) == (2, 29) else end.day)
        return last_year < day <= end

    return _gaps(log, targets, asof, counts)


@mistake("a blank spoils the domain", task="cpd_gap", lesson="hours")
def blank_spoils(log, targets, asof):
    """One entry without hours, and you gave the whole domain up. The hours that are known still count. A colleague who has done her training is kept off the ward for somebody's missing pen stroke."""
    end = date.fromisoformat(asof)
    result = cpd_gap(log, targets, asof)
    for row in log:
        if row["hours"] is None and row["domain"] in result and end - timedelta(days=365) < date.fromisoformat(row["date"]) <= end:
            result[row["domain"]] = {"hours": 0, "gap": targets[row["domain"]]}
    return result


@mistake("only domains with entries", task="cpd_gap", lesson="hours")
def only_logged(log, targets, asof):
    """A domain without any entry is missing from your review. It has the greatest gap of all. Nobody is told that nothing was learned about ethics, and the next patient who asks for reasons finds out."""
    logged = {row["domain"] for row in log}
    return {domain: row for domain, row in cpd_gap(log, targets, asof).items() if domain in logged}


def _above_zero(rows):
    return {domain: row["gap"] for domain, row in rows.items() if row["gap"] > 0}


@mistake("as of today", task="before_review", lesson="hours")
def as_of_today():
    """You asked for today. Until the review hours run out of the window: the technical course of January, the law of February. Fern would learn of it on the day itself, and the ward has worked with old rules until then."""
    return _above_zero(cpd_gap(LOG, TARGETS, TODAY))


@mistake("everything she ever did", task="before_review", lesson="hours")
def ever_done():
    """You counted her hours of all years. A law course of 2024 then covers what changed since, and the next patient's data are handled by a rule that is gone."""
    return _above_zero(_gaps(LOG, TARGETS, REVIEW, lambda day, end: day <= end))


@mistake("zeros in the list", task="before_review", lesson="hours")
def zeros_too():
    """You listed the domains in which nothing is missing, too. In a list of things to do, a zero is noise; the ethics hours she has would be booked again, and the law hours that patients need get lost among them."""
    return {domain: row["gap"] for domain, row in at_review.items()}


@mistake("the hours she has", task="before_review", lesson="hours")
def hours_she_has():
    """These are the hours that count, not those that are missing. Read as a to-do list they send her to the courses she has already done, and the gap that a patient could meet stays."""
    return {domain: row["hours"] for domain, row in at_review.items() if row["gap"] > 0}
