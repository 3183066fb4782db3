# %% [task=route_plan]
def route_plan(modules, wanted, hours_per_week):
    """Which module in which week.

    modules: {id: {"min": minutes, "needs": [ids]}}; wanted: ids to reach, repeats allowed; hours_per_week: hours, above 0.
    Returns a list of (week, id) in order of study, week counted from 1; [] if nothing is wanted.
    Raises ValueError for needs in a circle or hours of 0 or less, KeyError for an unknown id. Changes neither argument.
    """
    ### BEGIN SOLUTION
    if hours_per_week <= 0:
        raise ValueError("hours_per_week must be above 0")
    todo, waiting = set(), list(wanted)
    while waiting:
        module = waiting.pop()
        if module not in todo:
            todo.add(module)
            waiting.extend(modules[module]["needs"])

    order = []
    while len(order) < len(todo):
        ready = sorted(m for m in todo if m not in order and all(need in order for need in modules[m]["needs"]))
        if not ready:
            raise ValueError("the needs go in a circle")
        order.append(ready[0])

    capacity = hours_per_week * 60
    plan, week, used = [], 1, 0
    for module in order:
        minutes = modules[module]["min"]
        if used > 0 and used + minutes > capacity:
            week, used = week + 1, 0
        plan.append((week, module))
        used += minutes
        while used > capacity:
            week, used = week + 1, used - capacity
    return plan
    ### STARTER
    # todo = set()  # the wanted modules and everything they need
    #
    # order = []  # todo, in an order that the needs allow
    #
    # plan, week, used = [], 1, 0  # used: minutes already taken in this week
    # for module in order:
    #     minutes = modules[module]["min"]
    #     ...  # this week or the next?
    # return None
    ### END SOLUTION

# %% [check=route_plan]
check("route_plan")

# %% [task=route_weeks]
CATALOGUE = {
    1: {"min": 35, "needs": []},  # role and routes
    2: {"min": 55, "needs": [7]},  # medical terminology
    3: {"min": 40, "needs": [2]},  # care pathways
    4: {"min": 50, "needs": [3]},  # clinical workflows
    5: {"min": 55, "needs": [2]},  # hipaa deidentification
    6: {"min": 45, "needs": [5]},  # gdpr ai regulation
    7: {"min": 60, "needs": [1]},  # python and r
    8: {"min": 60, "needs": [7]},  # statistics for evidence
    9: {"min": 75, "needs": [8]},  # ml principles
    10: {"min": 60, "needs": [7]},  # big data and cloud
    11: {"min": 55, "needs": [2, 7]},  # data curation
    12: {"min": 50, "needs": [5, 11]},  # data governance
    13: {"min": 55, "needs": [8]},  # discrimination thresholds
    14: {"min": 55, "needs": [13, 9]},  # calibration utility
    15: {"min": 45, "needs": [14]},  # generalizability
    16: {"min": 70, "needs": [13]},  # bias testing
    17: {"min": 55, "needs": [9, 13]},  # model interpretation
    18: {"min": 60, "needs": [4, 7]},  # clinical integration
    19: {"min": 50, "needs": [14, 18]},  # safe deployment
    20: {"min": 50, "needs": [7]},  # ethical reasoning
    21: {"min": 45, "needs": [8]},  # communication
    22: {"min": 45, "needs": [7]},  # teams and projects
    23: {"min": 50, "needs": [8]},  # critical thinking
    24: {"min": 50, "needs": [7, 8]},  # precision medicine
    25: {"min": 50, "needs": [4, 8]},  # operational efficiency
    26: {"min": 45, "needs": [13]},  # improved outcomes
    27: {"min": 35, "needs": [1, 6, 21]},  # cpd portfolio
}
DEEP = {
    "clinical": [7, 8, 9, 10, 11, 13, 14, 16, 17, 20, 21, 23],
    "technical": [2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 23, 24, 26],
}

### BEGIN SOLUTION
route_weeks = {route: route_plan(CATALOGUE, wanted, 3)[-1][0] for route, wanted in DEEP.items()}
### STARTER
# clinical_plan = route_plan(CATALOGUE, DEEP["clinical"], 3)
# print(clinical_plan)
# route_weeks = None  # {"clinical": week, "technical": week}
### END SOLUTION

# %% [check=route_weeks]
check("route_weeks")

# %% [task=rota_promise]
rota_promise = None  # "A", "B", "C" or "D"

# %% [check=rota_promise]
check("rota_promise")

# %% [markdown]
# Your own plan, ungraded: put in the modules you want to reach and the hours you really have, and write down the assumption that is most likely to fail.

# %%
my_goals = [11]
my_hours = 2
print(route_plan(CATALOGUE, my_goals, my_hours))
