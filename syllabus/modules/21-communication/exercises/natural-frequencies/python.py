# %% [task=natural_frequencies]
import math

PATTERN = (
    "Of {n} people, {sick} have the condition; the test flags {tp} of them and misses {fn}. "
    "It also flags {fp} of the {well} without it. Of the {flagged} flagged, {tp} have the condition."
)


def half_up(x):
    """Rounded as people do it: 12.5 becomes 13. Ready to use."""
    return math.floor(x + 0.5 + 1e-9)


def natural_frequencies(se, sp, prev, n=1000):
    """A test as counts of people.

    se, sp, prev: sensitivity, specificity, prevalence, 0-1. n: how many people to imagine.
    Returns {"sick", "tp", "fn", "fp", "tn", "text"}: whole counts, and the sentence of PATTERN.
    """
    ### BEGIN SOLUTION
    sick = half_up(prev * n)
    well = n - sick
    tp = half_up(se * sick)
    fp = half_up((1 - sp) * well)
    fn, tn = sick - tp, well - fp
    text = PATTERN.format(n=n, sick=sick, tp=tp, fn=fn, fp=fp, well=well, flagged=tp + fp)
    return {"sick": sick, "tp": tp, "fn": fn, "fp": fp, "tn": tn, "text": text}
    ### STARTER
    # sick = half_up(prev * n)
    # ...
    # # text = PATTERN.format(n=n, sick=sick, tp=tp, fn=fn, fp=fp, well=well, flagged=tp + fp)
    # return None
    ### END SOLUTION

# %% [check=natural_frequencies]
check("natural_frequencies")

# %% [task=flagged_with]
SE, SP = 0.872, 0.907
PREVALENCE = {"practice": 0.05, "eye_clinic": 0.25}
### BEGIN SOLUTION
flagged_with = {}
for place, prev in PREVALENCE.items():
    hall = natural_frequencies(SE, SP, prev)
    flagged_with[place] = [hall["tp"], hall["tp"] + hall["fp"]]
### STARTER
# for place, prev in PREVALENCE.items():
#     print(place, natural_frequencies(SE, SP, prev))
# flagged_with = None  # {"practice": [..., ...], "eye_clinic": [..., ...]}
### END SOLUTION

# %% [check=flagged_with]
check("flagged_with")

# %% [task=clinic_sentence]
clinic_sentence = None  # "A", "B", "C" or "D"

# %% [check=clinic_sentence]
check("clinic_sentence")
