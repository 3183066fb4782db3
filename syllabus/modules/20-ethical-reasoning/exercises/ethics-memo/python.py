# %% [task=ethics_memo]
# Two places, eight patients: four of group A (11, 13, 15, 17), four of group B (12, 14, 16, 18).
ALLOCATION = {
    "need": {"ids": [11, 13], "rate": {"A": 0.5, "B": 0.0}},  # 16 needs as much as 11 and 13
    "benefit": {"ids": [12, 18], "rate": {"A": 0.0, "B": 0.5}},
    "need_then_benefit": {"ids": [13, 11], "rate": {"A": 0.5, "B": 0.0}},
}
### BEGIN SOLUTION
ethics_memo = """
## Decision

I recommend to start the need rule for three months, with a lottery among equals in place of the
patient number. The team keeps the right to depart from the list, with a written reason.

## Who benefits

Patients 11 and 13, who are the sickest. In group A 2 of 4 waiting patients have a visit. They could
hardly have spoken for themselves, and no other service sees them at home.

## Who is harmed

In group B 0 of 4 have a place. Patient 16 is as sick as 11 and 13 and lost by a number. Patient 18
would gain more than either and must manage alone with two children.

## Alternatives considered

By benefit 12 and 18 are served and group A has nothing. A lottery among all eight treats everybody
alike but sends a nurse past the sickest. Both were discussed with the ward and the patients' council.

## What would change my mind

If after fifty patients the sickest gain nothing measurable from a visit, need is the wrong guide. If
group B stays below one visit in ten, the way in which need is scored must be examined.

## Owner and review date

Dr Ash Opal, head of outreach, answers for the rule and can stop it on any night by telephone. We
look at all places given, by group, on 2027-01-15, together with the council.
"""
### STARTER
# ethics_memo = """
# ## Decision
#
# ## Who benefits
#
# ## Who is harmed
#
# ## Alternatives considered
#
# ## What would change my mind
#
# ## Owner and review date
#
# """
### END SOLUTION

# %% [check=ethics_memo]
check("ethics_memo")

# %% [task=ethics_rubric]
### BEGIN SOLUTION
ethics_rubric = {"stakeholders": 2, "counter-argument": 1, "reversibility": 2, "facts and values": 2}
### STARTER
# ethics_rubric = {  # 0 absent, 1 named, 2 argued, 3 I would read it to the one who loses
#     "stakeholders": None,
#     "counter-argument": None,
#     "reversibility": None,
#     "facts and values": None,
# }
### END SOLUTION

# %% [check=ethics_rubric]
check("ethics_rubric")

# %% [markdown]
# ## Into your portfolio
#
# The next cell writes your memo, as it stands, into the folder `portfolio`: as a text and as a page to print.

# %%
from lab import deliver

deliver("ethics_memo")
