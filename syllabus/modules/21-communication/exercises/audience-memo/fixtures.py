import re

from lab.forms import open_lines, sections, words

NURSES, DATA = "For the ward nurses", "For the data team"
LIMITS = {NURSES: 120, DATA: 180}
LEAST, SHARED = 30, 0.8
WHOLE_NUMBER = re.compile(r"(?<![\d.,])\d[\d,]*(?![\d.,]*\d)(?!\s*%)")
UNKNOWN = re.compile(r"\bwe (do not|don.t) (yet )?know\b", re.IGNORECASE)
PROMISE = re.compile(r"\b(guarantee\w*|proves)\b", re.IGNORECASE)


def plain(text):
    return " ".join(text.split())


def has_count(text):
    """Whether a sentence holds two whole numbers, such as "8 of 100" or "of 100 alerts 8 are right"."""
    return any(len(WHOLE_NUMBER.findall(sentence)) >= 2 for sentence in re.split(r"[.!?;:]\s", text))


def shared_words(one, other):
    """Share of the different words of the text that has fewer of them which the other one has, too."""
    sets = sorted(({word.strip(".,;:!?()").lower() for word in words(text)} for text in (one, other)), key=len)
    return len(sets[0] & sets[1]) / max(1, len(sets[0]))


def memo_problems(memo):
    """What the two texts lack, as (code, sentence) pairs. Only their form."""
    parts = sections(memo)
    texts = {heading: plain(parts.get(heading.lower(), "")) for heading in LIMITS}
    problems = []
    for heading, most in LIMITS.items():
        count = len(words(texts[heading]))
        if heading.lower() not in parts:
            problems.append((f"missing:{heading}", f'There is no heading "## {heading}": these readers would get a page meant for others.'))
        elif count < LEAST:
            problems.append((f"thin:{heading}", f'"{heading}" has {count} words, at least {LEAST} are asked for: what you leave out they will guess, with a patient before them.'))
        elif count > most:
            problems.append((f"long:{heading}", f'"{heading}" has {count} words, {most} are the limit: nobody reads to the end between two bells, and the limits often stand there.'))
    read = {heading: text for heading, text in texts.items() if len(words(text)) >= LEAST}
    for heading, text in read.items():
        if not UNKNOWN.search(text):
            problems.append(("no-unknown", f'"{heading}" has no sentence "We do not know …": silence about limits is read as certainty.'))
        if found := PROMISE.search(text):
            problems.append(("promise", f'"{heading}" says "{found.group()}": one test at one hospital does not, and the first missed patient will show it.'))
    if NURSES in read and not has_count(read[NURSES]):
        problems.append(("no-count", f'"{NURSES}" has no count such as "8 of 100": a percentage means little at three in the morning.'))
    if len(read) == 2 and shared_words(*read.values()) > SHARED:
        problems.append(("same", "More than 80 % of the words are the same in both texts: nurses need the action, the data team the cause."))
    return problems


LINES = ["action", "numbers", "limits", "voice"]


def rubric_problems(rubric):
    """Which lines have no number of their own from 0 to 3."""
    return open_lines(rubric, LINES)
