# %% [task=audience_memo]
# Second hospital, 2,500 stays, 116 with sepsis (synthetic default data).
#   AUROC 0.775 (95 % interval 0.732 to 0.818)
#   expected 304 cases, observed 116: observed / expected 0.381
#   at the agreed threshold of 0.093: 1,110 alerts; 93 of the 116 patients with sepsis among them
### BEGIN SOLUTION
audience_memo = """
## For the ward nurses

From Monday the sepsis alert runs for one month. Of 100 alerts about 8 are for a patient with sepsis;
92 are not. So see the patient first, take the vital signs, and call if you are worried. It misses
patients, too: of 116 with sepsis it found 93. No alert does not mean no sepsis. Your own worry counts
more. We do not know how it does in pregnancy; there, leave it aside. Too many alerts, or one missed?
Call the safety desk at any hour. We read every note on Fridays and write back.

## For the data team

Order has held: AUROC 0.775 (0.732 to 0.818) on 2,500 stays with 116 events. The level has not: 304
events were expected, O/E 0.381. At the threshold of 0.093 there are 1,110 alerts, 1,017 of them
false, and 23 of 116 cases are missed. Please refit the intercept on local stays, report slope and
level with intervals, and check both on the stays of the coming month, before any risk is shown as a
percentage. The ward decides on the threshold; bring alerts per shift for three options. We do not
know whether the change comes from case mix or from later sampling of lactate. Pregnant patients were
in neither data set, so exclude them in code, too.
"""
### STARTER
# audience_memo = """
# ## For the ward nurses
#
# ## For the data team
#
# """
### END SOLUTION

# %% [check=audience_memo]
check("audience_memo")

# %% [task=audience_rubric]
### BEGIN SOLUTION
audience_rubric = {"action": 2, "numbers": 2, "limits": 2, "voice": 1}
### STARTER
# audience_rubric = {  # 0 absent, 1 there, 2 clear, 3 a reader said it back to me
#     "action": None,
#     "numbers": None,
#     "limits": None,
#     "voice": None,
# }
### END SOLUTION

# %% [check=audience_rubric]
check("audience_rubric")

# %% [markdown]
# ## Into your portfolio
#
# The next cell writes your memo, as it stands, into the folder `portfolio`: as a text and as a page to print.

# %%
from lab import deliver

deliver("audience_memo")
