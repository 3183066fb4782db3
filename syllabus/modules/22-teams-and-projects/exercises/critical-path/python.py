# %% [task=critical_path]
def critical_path(tasks):
    """How long a plan takes, which tasks decide it, and how far each may slip.

    tasks: {name: {"dur": weeks above 0, "needs": [names]}}.
    Returns {"length": weeks, "path": [names], "slack": {name: weeks}}.
    path: without slack from start to end; alphabetically first where several fit.
    Raises ValueError for a duration of 0 or less and for a circle, KeyError for an unknown need.
    """
    ### BEGIN SOLUTION
    for name, task in tasks.items():
        if task["dur"] <= 0:
            raise ValueError(f"{name} needs a duration above 0")
        for need in task["needs"]:
            if need not in tasks:
                raise KeyError(f"{name} needs {need}, which is not in the plan")

    finish, order = {}, []
    while len(order) < len(tasks):
        ready = [name for name in tasks if name not in finish and all(need in finish for need in tasks[name]["needs"])]
        if not ready:
            raise ValueError("these tasks wait for each other")
        for name in ready:
            start = max((finish[need] for need in tasks[name]["needs"]), default=0)
            finish[name] = start + tasks[name]["dur"]
            order.append(name)
    length = max(finish.values(), default=0)

    latest = {}
    for name in reversed(order):
        followers = [other for other in tasks if name in tasks[other]["needs"]]
        latest[name] = min((latest[other] - tasks[other]["dur"] for other in followers), default=length)
    slack = {name: latest[name] - finish[name] for name in tasks}

    path, now = [], 0
    while length - now > 1e-9:
        fits = [
            name
            for name in tasks
            if abs(slack[name]) < 1e-9
            and abs(finish[name] - tasks[name]["dur"] - now) < 1e-9
            and (not path or path[-1] in tasks[name]["needs"])
        ]
        path.append(min(fits))
        now = finish[path[-1]]
    return {"length": length, "path": path, "slack": slack}
    ### STARTER
    # finish = {}  # the earliest end of each task, to be filled until every task has one
    # order = []  # the names in the order in which they got one
    #
    # # then backward, for name in reversed(order): the latest end of each task
    # return None
    ### END SOLUTION

# %% [check=critical_path]
check("critical_path")

# %% [task=weeks_gained]
PILOT = {
    "ethics_vote": {"dur": 8, "needs": []},
    "data_access": {"dur": 3, "needs": ["ethics_vote"]},
    "validation": {"dur": 4, "needs": ["data_access"]},
    "interface": {"dur": 14, "needs": []},
    "training": {"dur": 3, "needs": ["interface"]},
    "silent_run": {"dur": 4, "needs": ["validation", "interface"]},
    "rollout": {"dur": 3, "needs": ["silent_run", "training"]},
}
### BEGIN SOLUTION
before = critical_path(PILOT)["length"]
weeks_gained = {}
for name, task in PILOT.items():
    shorter = {**PILOT, name: {**task, "dur": task["dur"] - 2}}
    weeks_gained[name] = before - critical_path(shorter)["length"]
### STARTER
# print(critical_path(PILOT))
# weeks_gained = None  # {"ethics_vote": ..., ...}
### END SOLUTION

# %% [check=weeks_gained]
check("weeks_gained")

# %% [task=shorten_first]
shorten_first = None  # "A", "B", "C", "D" or "E"

# %% [check=shorten_first]
check("shorten_first")
