def _percent(risk):
    return math.floor(100 * risk + 0.5 + 1e-9)


def _shorten(label, rest):
    return (label if len(label + rest) < 140 else label[: 136 - len(rest)] + "...") + rest


def _card(risk, threshold, label, source, detail, percent=_percent, shorten=_shorten, critical=lambda risk, threshold: risk >= 2 * threshold - 1e-9, fires=lambda risk, threshold: risk >= threshold - 1e-9):
    """The answer with one of its rules exchanged; the missing risk and the impossible one as in the reference."""
    if risk is not None:
        cds_card(risk, threshold, label, source, detail)
        if not fires(risk, threshold):
            return {"cards": []}
        rest, indicator = f": estimated risk {percent(risk)}%", "critical" if critical(risk, threshold) else "warning"
    else:
        rest, indicator = ": not calculated, inputs missing", "info"
    return {"cards": [{"summary": shorten(label, rest), "indicator": indicator, "source": {"label": source}, "detail": detail}]}


@mistake("silent on missing inputs", task="cds_card", lesson="silence")
def silent(risk, threshold, label, source, detail=""):
    """Inputs are missing, and you show nothing. Silence looks like low risk: the patient nobody measured is the one nobody visits. Say that there is no score."""
    return {"cards": []} if risk is None else cds_card(risk, threshold, label, source, detail)


@mistake("missing as an alarm", task="cds_card", lesson="silence")
def missing_as_alarm(risk, threshold, label, source, detail=""):
    """A missing input raises a warning. The nurse runs for a lactate that was never drawn; next time she does not run. It is information, not an alarm."""
    good = cds_card(risk, threshold, label, source, detail)
    return {"cards": [{**card, "indicator": "warning" if risk is None else card["indicator"]} for card in good["cards"]]}


@mistake("half rounded to the even number", task="cds_card", lesson="cards")
def half_to_even(risk, threshold, label, source, detail=""):
    """You used the language's rounding: 12.5 became 12, on the next screen it is 13. Two screens show two risks for one patient, and somebody picks the lower one."""
    return _card(risk, threshold, label, source, detail, percent=lambda risk: round(100 * risk))


@mistake("cut off after the point", task="cds_card", lesson="cards")
def cut_after_point(risk, threshold, label, source, detail=""):
    """You cut the digits off instead of rounding. Every patient is shown a little less ill than the model says, and always in the same direction."""
    return _card(risk, threshold, label, source, detail, percent=lambda risk: int(100 * risk + 1e-9))


@mistake("140 allowed", task="cds_card", lesson="cards")
def allowed_140(risk, threshold, label, source, detail=""):
    """A summary of exactly 140 characters went through. The rule says *fewer* than 140; the chart may cut your warning in the middle, and the risk stands at its end."""
    return _card(risk, threshold, label, source, detail, shorten=lambda label, rest: label + rest if len(label + rest) == 140 else _shorten(label, rest))


@mistake("cut at the end", task="cds_card", lesson="cards")
def cut_at_end(risk, threshold, label, source, detail=""):
    """You cut the end of the summary, and there stands the risk. The nurse reads a long title and three dots. Shorten the label and keep the number."""
    return _card(risk, threshold, label, source, detail, shorten=lambda label, rest: label + rest if len(label + rest) < 140 else (label + rest)[:136] + "...")


@mistake("never cut", task="cds_card", lesson="cards")
def never_cut(risk, threshold, label, source, detail=""):
    """Your summary can be as long as the label. The chart cuts it where it likes, in the middle of the warning, and nobody knows that something is missing."""
    return _card(risk, threshold, label, source, detail, shorten=lambda label, rest: label + rest)


@mistake("strictly above the threshold", task="cds_card", lesson="cards")
def strictly_above(risk, threshold, label, source, detail=""):
    """At exactly the threshold you stay silent. The ward agreed on "from this risk on"; these patients were promised a card."""
    return _card(risk, threshold, label, source, detail, fires=lambda risk, threshold: risk > threshold + 1e-9)


@mistake("always a card", task="cds_card", lesson="cards")
def always(risk, threshold, label, source, detail=""):
    """You show a card below the threshold too. Most patients then have one, and the card that matters is one of thirty."""
    return _card(risk, threshold, label, source, detail, fires=lambda risk, threshold: True)


@mistake("never critical", task="cds_card", lesson="cards")
def never_critical(risk, threshold, label, source, detail=""):
    """Everything is a warning. A patient at three times the threshold stands in the same colour as one just above it, and waits as long."""
    return _card(risk, threshold, label, source, detail, critical=lambda risk, threshold: False)


@mistake("critical at 50 %", task="cds_card", lesson="cards")
def critical_at_half(risk, threshold, label, source, detail=""):
    """You call it critical from 50 % on, whatever the threshold. A ward that acts at 5 % would wait until it is nearly a coin's toss. Critical is twice the threshold."""
    return _card(risk, threshold, label, source, detail, critical=lambda risk, threshold: risk >= 0.5)


@mistake("impossible risks shown", task="cds_card", lesson="cards")
def impossible_shown(risk, threshold, label, source, detail=""):
    """A risk of 23, meant as per cent, reached the screen as 2300 %. A nurse who reads that once does not believe the next card. Refuse it."""
    try:
        return cds_card(risk, threshold, label, source, detail)
    except ValueError:
        rest = f": estimated risk {_percent(risk)}%"
        return {"cards": [{"summary": _shorten(label, rest), "indicator": "critical", "source": {"label": source}, "detail": detail}]} if risk > 0 else {"cards": []}


@mistake("impossible risks swallowed", task="cds_card", lesson="silence")
def impossible_swallowed(risk, threshold, label, source, detail=""):
    """A risk that cannot be passed without a stop, and the screen stays empty. A broken model looks like a quiet ward. Raise the error so that somebody repairs it."""
    try:
        return cds_card(risk, threshold, label, source, detail)
    except ValueError:
        return {"cards": []}


@mistake("the detail lost", task="cds_card", lesson="cards")
def detail_lost(risk, threshold, label, source, detail=""):
    """You dropped the detail. The nurse sees a number and no reason, and must open three screens to find the lactate behind it."""
    return cds_card(risk, threshold, label, source)


@mistake("without the missing one", task="card_round", lesson="silence")
def without_missing():
    """The patient without a score is not in your count. On the screen he looks like the one at low risk, and both are left alone."""
    return {**card_round, "info": 0, "longest": max(len(card["summary"]) for card in cards if card["indicator"] != "info")}


@mistake("low risk as info", task="card_round", lesson="cards")
def low_as_info():
    """You counted the patient below the threshold as a card. Below it the screen stays empty; a card for everyone is a card for nobody."""
    return {**card_round, "info": card_round["info"] + sum(risk is not None and risk < 0.2 for risk in ward)}


@mistake("40 % as a warning", task="card_round", lesson="cards")
def forty_as_warning():
    """0.4 is exactly twice the threshold and counts as critical. In your count this patient waits behind the warnings."""
    return {**card_round, "warning": card_round["warning"] + 1, "critical": card_round["critical"] - 1}


@mistake("20 % as silent", task="card_round", lesson="cards")
def twenty_as_silent():
    """0.2 is exactly the threshold, and the ward agreed to see it. In your count this patient has no card."""
    return {**card_round, "warning": card_round["warning"] - 1}
