import re as _re


def _with(heading, text):
    """The reference's memo with another text under a heading."""
    return _re.sub(rf"(## {heading}\n\n).*?(?=\n\n##|\n*\Z)", lambda found: found.group(1) + text, ethics_memo, flags=_re.DOTALL)


@mistake("no number from the allocation", task="ethics_memo", lesson="losers")
def no_number():
    """Readers cannot see how many people lose a place. "Some patients of group B" sounds bearable; "none of four" does not. Put the count at the start of the sentence."""
    return _re.sub(r"(?<![\d-])\d+ of 4|(?<![\d-])\b\d\d\b(?![\d-])", "some", ethics_memo)


@mistake("only benefits listed", task="ethics_memo", lesson="losers")
def only_benefits():
    """A rule without a loser was not examined. Two places and eight patients leave six without, whatever the rule. Name them, and say what it means for one of them tonight."""
    return _with("Who is harmed", "No one is harmed by it.")


@mistake("no review date", task="ethics_memo", lesson="memo")
def no_date():
    """"In due course" is not a date. A wrong rule would run until someone complains, and those who lose most complain least. Name a day, and who opens the file on it."""
    return ethics_memo.replace("2027-01-15", "a suitable day")


@mistake("nothing would change my mind", task="ethics_memo", lesson="memo")
def nothing_would():
    """A conviction that no result can shake is not a decision about patients. Write down now which number would stop the rule. Later there will be reasons to overlook it."""
    return _with("What would change my mind", "Nothing. We are convinced of this rule.")


@mistake("a memo too long to be read", task="ethics_memo", lesson="memo")
def too_long():
    """Nobody on the board will reach the end, and the harm often stands there. Cut what can be known without you; keep who loses, by how much, and who answers for it."""
    return _with("Alternatives considered", "We looked at every rule that anybody has ever proposed. " * 25)


@mistake("a line left open", task="ethics_rubric", lesson="memo")
def line_left_open():
    """You skipped the line that is hard to answer. That is the one to read again: if you cannot find the sentence, patient 18 will not find it either. Then it is a 0."""
    return {**ethics_rubric, "counter-argument": None}


@mistake("a mark out of ten", task="ethics_rubric", lesson="memo")
def out_of_ten():
    """You gave yourself a mark from another scale. It is 0 to 3, and each number has its meaning: absent, named, argued, fit to be read to the one who loses."""
    return {**ethics_rubric, "stakeholders": 8, "reversibility": 7}
