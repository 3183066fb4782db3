# %% [task=t_profile]
def t_profile(clinical, technical, professional):
    """The T-shape of one person from self-ratings. Course rule, not a validated instrument.

    clinical, technical, professional: lists of ratings from 0 to 5, None where a line was left blank.
    Returns {"clinical", "technical", "professional", "stem", "depth", "breadth", "shape"}.
    A domain without any rating has the mean None; then stem, depth and breadth are None and the shape is "incomplete".
    Raises ValueError for a rating outside 0-5.
    """
    ### BEGIN SOLUTION
    means = {}
    for name, ratings in (("clinical", clinical), ("technical", technical), ("professional", professional)):
        given = [rating for rating in ratings if rating is not None]
        if any(not 0 <= rating <= 5 for rating in given):
            raise ValueError("a rating lies outside 0-5")
        means[name] = sum(given) / len(given) if given else None
    if None in means.values():
        return {**means, "stem": None, "depth": None, "breadth": None, "shape": "incomplete"}

    depth = max(means["clinical"], means["technical"])
    breadth = min(means["clinical"], means["technical"], means["professional"])
    if abs(means["clinical"] - means["technical"]) <= 1e-9:
        stem = "balanced"
    elif means["clinical"] > means["technical"]:
        stem = "clinical"
    else:
        stem = "technical"
    # The tolerance keeps a mean of exactly 3.5 or 2.0 on the right side whatever the order of addition.
    deep = depth >= 3.5 - 1e-9
    broad = breadth >= 2.0 - 1e-9
    if deep and broad:
        shape = "T"
    elif deep:
        shape = "I"
    elif broad:
        shape = "dash"
    else:
        shape = "dot"
    return {**means, "stem": stem, "depth": depth, "breadth": breadth, "shape": shape}
    ### STARTER
    # means = {}
    # for name, ratings in (("clinical", clinical), ("technical", technical), ("professional", professional)):
    #     given = ratings  # only those that were given
    #     if any(not 0 <= rating <= 5 for rating in given if rating is not None):
    #         raise ValueError("a rating lies outside 0-5")
    #     means[name] = None  # their mean; None if there is none
    # if None in means.values():
    #     return None  # here: {**means, "stem": None, "depth": None, "breadth": None, "shape": "incomplete"}
    #
    # equal = abs(means["clinical"] - means["technical"]) <= 1e-9
    # ...  # stem, depth, breadth and shape from the three means
    # return None  # here: {**means, "stem": stem, "depth": depth, "breadth": breadth, "shape": shape}
    ### END SOLUTION

# %% [check=t_profile]
check("t_profile")

# %% [task=fern_profile]
SHEET = [
    {"domain": "clinical", "competency": "medical terminology", "rating": 4},
    {"domain": "clinical", "competency": "care pathways", "rating": 5},
    {"domain": "clinical", "competency": "clinical workflows", "rating": 4},
    {"domain": "clinical", "competency": "regulation", "rating": 4},
    {"domain": "technical", "competency": "machine learning principles", "rating": 1},
    {"domain": "technical", "competency": "statistical analysis", "rating": 2},
    {"domain": "technical", "competency": "programming in Python or R", "rating": 1},
    {"domain": "technical", "competency": "big data platforms", "rating": None},
    {"domain": "technical", "competency": "cloud computing", "rating": 2},
    {"domain": "professional", "competency": "ethical reasoning", "rating": 3},
    {"domain": "professional", "competency": "communication", "rating": 4},
    {"domain": "professional", "competency": "collaboration", "rating": 4},
    {"domain": "professional", "competency": "project management", "rating": 2},
    {"domain": "professional", "competency": "critical thinking", "rating": 3},
]

### BEGIN SOLUTION
clinical = [row["rating"] for row in SHEET if row["domain"] == "clinical"]
technical = [row["rating"] for row in SHEET if row["domain"] == "technical"]
professional = [row["rating"] for row in SHEET if row["domain"] == "professional"]
fern_profile = t_profile(clinical, technical, professional)
### STARTER
# clinical = [row["rating"] for row in SHEET]  # only the rows of this domain
#
# fern_profile = None
### END SOLUTION

# %% [check=fern_profile]
check("fern_profile")

# %% [task=raise_first]
raise_first = None  # "A", "B", "C" or "D"

# %% [check=raise_first]
check("raise_first")

# %% [task=blank_rating]
blank_rating = None  # "A", "B", "C" or "D"

# %% [check=blank_rating]
check("blank_rating")

# %% [markdown]
# Now yourself. Nobody grades this and nobody else sees it. Put in your own ratings in the order of the sheet, leave `None` where you do not know,
# and write one sentence: which domain do you raise first, and why?

# %%
my_clinical = [None, None, None, None]
my_technical = [None, None, None, None, None]
my_professional = [None, None, None, None, None]
print(t_profile(my_clinical, my_technical, my_professional))
