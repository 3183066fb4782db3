# %% [task=cds_card]
import math


def cds_card(risk, threshold, label, source, detail=""):
    """The answer of a decision support service, in the form of CDS Hooks: no card or one.

    risk: 0-1, or None when it could not be calculated. threshold: 0-1. label, source, detail: text.
    Returns {"cards": [{"summary" (at most 139 characters), "indicator", "source": {"label"}, "detail"}]}.
    ValueError for a risk outside 0-1.
    """
    ### BEGIN SOLUTION
    if risk is None or risk != risk:
        indicator, rest = "info", ": not calculated, inputs missing"
    elif not 0 <= risk <= 1:
        raise ValueError("a risk lies between 0 and 1")
    elif risk < threshold - 1e-9:
        return {"cards": []}
    else:
        indicator = "critical" if risk >= 2 * threshold - 1e-9 else "warning"
        rest = f": estimated risk {math.floor(100 * risk + 0.5 + 1e-9)}%"
    if len(label + rest) >= 140:
        label = label[: 136 - len(rest)] + "..."
    return {"cards": [{"summary": label + rest, "indicator": indicator, "source": {"label": source}, "detail": detail}]}
    ### STARTER
    # rest = ": not calculated, inputs missing"
    # ...
    # return None  # return {"cards": []}, or with one card in the list
    ### END SOLUTION

# %% [check=cds_card]
check("cds_card")

# %% [task=card_round]
ward = [0.07, 0.23, None, 0.2, 0.635, 0.4]
### BEGIN SOLUTION
cards = [card for risk in ward for card in cds_card(risk, 0.20, "Deterioration", "Ward model 1.2")["cards"]]
card_round = {name: sum(card["indicator"] == name for card in cards) for name in ("info", "warning", "critical")}
card_round["longest"] = max(len(card["summary"]) for card in cards)
### STARTER
# cards = None  # all cards of the ward in one list
# card_round = None  # {"info": ..., "warning": ..., "critical": ..., "longest": ...}
### END SOLUTION

# %% [check=card_round]
check("card_round")

# %% [task=card_wording]
card_wording = None  # "A", "B", "C" or "D"

# %% [check=card_wording]
check("card_wording")
