import re
from datetime import date

from lab.forms import open_lines, sections, words

LEAST, MOST, LEAST_EACH = 200, 350, 25

# What a reader misses when the part is not there.
HEADINGS = {
    "Decision": "the board cannot see what it is asked to sign",
    "Who benefits": "nobody can weigh what the rule is for",
    "Who is harmed": "a rule without a loser was not examined, and whoever loses reads it as indifference",
    "Alternatives considered": "the rule looks like the only one there is, and nobody chose it",
    "What would change my mind": "no result could ever stop a rule that does harm",
    "Owner and review date": "when it goes wrong, the family finds nobody who answers",
}


def days(text):
    """The days written as 2027-01-15 that exist."""
    def exists(day):
        try:
            return bool(date.fromisoformat(day))
        except ValueError:
            return False

    return [day for day in re.findall(r"\b\d{4}-\d{2}-\d{2}\b", text) if exists(day)]


def gives_a_number(memo):
    """Whether a share of a group's four patients, a rate or a patient's number of the allocation stands there."""
    ids = "|".join(str(id) for rule in ALLOCATION.values() for id in rule["ids"])
    without_dates = re.sub(r"\d{4}-\d{2}-\d{2}", "", memo)
    count = r"\b([02]|none|nobody|no one|two) ?(/|(out )?of) ?(the |its )?(4|four)\b|\b0\.5\b|\b(50|0) ?%"
    return bool(re.search(rf"{count}|\b({ids})\b", without_dates, re.IGNORECASE))


def memo_problems(memo):
    """What the memo lacks, as (code, sentence) pairs. Only its form: no word is graded as an opinion."""
    parts = sections(memo)
    problems = []
    for heading, lost in HEADINGS.items():
        if heading.lower() not in parts:
            problems.append((f"missing:{heading}", f'There is no heading "## {heading}": {lost}.'))
        elif (count := len(words(parts[heading.lower()]))) < LEAST_EACH:
            sentence = f'Under "{heading}" stand {count} words, {LEAST_EACH} are asked for: {lost}.'
            problems.append((f"thin:{heading}", sentence))
    total = sum(len(words(text)) for text in parts.values())
    if total > MOST:
        problems.append(("long", f"The memo has {total} words, {MOST} are the limit: at midnight the board reads its first half, and the patients in the second go unheard."))
    elif total < LEAST and not problems:
        problems.append(("short", f"The memo has {total} words, at least {LEAST} are asked for: what was left out, the board will fill in by itself."))
    if not gives_a_number(memo):
        problems.append(("no-number", 'No number of the allocation is in it, such as "2 of 4": readers cannot see how many people lose a place.'))
    if not days(parts.get("owner and review date", "")):
        problems.append(("no-date", 'Under "Owner and review date" stands no date such as 2027-01-15: a wrong rule would run until someone complains.'))
    return problems


LINES = ["stakeholders", "counter-argument", "reversibility", "facts and values"]


def rubric_problems(rubric):
    """Which lines have no number of their own from 0 to 3."""
    return open_lines(rubric, LINES)
