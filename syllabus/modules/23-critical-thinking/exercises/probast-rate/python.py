# %% [task=probast_rate]
def probast_rate(answers):
    """Risk of bias by domain and overall, from the answers to the questions of each domain.

    answers: {domain: ["Y", "PY", "PN", "N" or "NI", …]}; domains may be missing.
    Returns {"participants", "predictors", "outcome", "analysis", "overall"}, each "low", "unclear" or "high".
    Raises ValueError for another answer or another domain. A course rule, after PROBAST+AI.
    """
    ### BEGIN SOLUTION
    domains = ["participants", "predictors", "outcome", "analysis"]
    if any(domain not in domains for domain in answers):
        raise ValueError("unknown domain")
    if any(answer not in ("Y", "PY", "PN", "N", "NI") for given in answers.values() for answer in given):
        raise ValueError("unknown answer")
    rating = {}
    for domain in domains:
        given = answers.get(domain, [])
        if "N" in given or "PN" in given:
            rating[domain] = "high"
        elif "NI" in given or not given:
            rating[domain] = "unclear"
        else:
            rating[domain] = "low"
    found = list(rating.values())
    rating["overall"] = "high" if "high" in found else "unclear" if "unclear" in found else "low"
    return rating
    ### STARTER
    # rating = {}
    # for domain in ["participants", "predictors", "outcome", "analysis"]:
    #     given = answers.get(domain, [])
    #     ...
    # return None  # rating, with "overall"
    ### END SOLUTION

# %% [check=probast_rate]
check("probast_rate")

# %% [task=two_papers]
PAPERS = {
    "Harbour": {
        "participants": ["Y", "Y", "PY"],  # all stays of two years, two hospitals
        "predictors": ["Y", "Y", "NI", "Y"],  # NI: was lactate measured before the prediction, or after?
        "outcome": ["Y", "Y", "Y", "PY"],  # two doctors, who did not know the model's output
        "analysis": ["Y", "PY", "Y", "Y", "Y"],  # tested on later patients, level and slope reported
    },
    "Summit": {
        "participants": ["Y", "Y", "Y"],  # all stays of three years, four hospitals
        "predictors": ["Y", "Y", "Y", "Y"],  # fixed beforehand, all known at the time of prediction
        "outcome": ["Y", "Y", "Y", "Y"],  # two doctors, who did not know the model's output
        "analysis": ["Y", "Y", "N", "Y", "Y"],  # N: stays were split at random; 41 % of test patients are also in training
    },
}
### BEGIN SOLUTION
two_papers = {name: probast_rate(answers) for name, answers in PAPERS.items()}
### STARTER
# two_papers = None  # {"Harbour": ..., "Summit": ...}
### END SOLUTION

# %% [check=two_papers]
check("two_papers")

# %% [task=decisive_domain]
decisive_domain = None  # "A", "B", "C" or "D"

# %% [check=decisive_domain]
check("decisive_domain")
