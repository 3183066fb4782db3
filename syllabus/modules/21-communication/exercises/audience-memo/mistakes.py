import re as _re


def _parts():
    """The reference's two texts with their headings."""
    _, nurses, data = _re.split(r"(?m)^(?=## )", audience_memo)
    return nurses, data


@mistake("the same text twice", task="audience_memo", lesson="audiences")
def same_twice():
    """Both groups got one page. Nurses need the action, the data team the cause. Whoever has to pick out their part at night picks out nothing. Start anew from the second reader's next step."""
    nurses, _ = _parts()
    return nurses + nurses.replace("For the ward nurses", "For the data team")


@mistake("percentages only for nurses", task="audience_memo", lesson="natural")
def percentages_only():
    """8 % means little at 3 a.m.; 8 of 100 alerts does. A percentage has lost its whole: of the alerts, of the sick, of all? Give both numbers, and say of whom."""
    nurses, data = _parts()
    return _re.sub(r"of 116 with sepsis it found 93", "it found 80 %", nurses.replace("Of 100 alerts about 8 are", "About 8 % of alerts are")) + data


@mistake("no unknowns", task="audience_memo", lesson="limits")
def no_unknowns():
    """Silence about limits is read as certainty. Somewhere there is a patient for whom nobody has tested this. Say for whom, in both texts, and what to do then."""
    return audience_memo.replace("We do not know how it does", "It also works").replace("We do not\nknow whether", "Clearly")


@mistake("a promise", task="audience_memo", lesson="limits")
def promise():
    """You promised. A test at one hospital measures what happened there; it does not bind the next patient. When the promise breaks, the nurses stop reading your true sentences, too."""
    return audience_memo.replace("Order has held:", "This proves that the order holds:")


@mistake("a page for the night", task="audience_memo", lesson="audiences")
def too_long_for_nurses():
    """Your text for the nurses does not fit between two bells. They will read the first lines, and act on those. Keep the next step, the count, the limit, the number to call; move the rest to the other reader."""
    nurses, data = _parts()
    return nurses + "The model was developed at another hospital by a team with long experience. " * 4 + "\n\n" + data


@mistake("a line left open", task="audience_rubric", lesson="audiences")
def line_left_open():
    """You skipped a line. Often it is the one for which somebody else would have to read your text. Ask a colleague; it takes two minutes. Until then it is a 0."""
    return {**audience_rubric, "voice": None}


@mistake("a mark out of ten", task="audience_rubric", lesson="audiences")
def out_of_ten():
    """You gave yourself a mark from another scale. It is 0 to 3, and each number has its meaning; 3 is kept for a text that a reader has said back to you."""
    return {**audience_rubric, "numbers": 9}
