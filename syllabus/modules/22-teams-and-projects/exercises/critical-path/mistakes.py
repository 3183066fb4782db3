def _finish(tasks, start=max):
    """Earliest ends, and the tasks in an order in which their needs come first."""
    finish = {}
    while len(finish) < len(tasks):
        for name, task in tasks.items():
            if name not in finish and all(need in finish for need in task["needs"]):
                ends = [finish[need] for need in task["needs"]]
                finish[name] = (start(ends) if ends else 0) + task["dur"]
    return finish


def _chains(tasks, name):
    """All chains that begin with a task and end at one that nobody needs."""
    followers = [other for other in tasks if name in tasks[other]["needs"]]
    return [[name] + rest for other in followers for rest in _chains(tasks, other)] or [[name]]


@mistake("sum of all durations", task="critical_path", lesson="path")
def sum_of_all(tasks):
    """Parallel work is counted twice. You added every duration, as if one person did everything in a row. The board hears "not before winter" and drops the alert that patients could have had in time."""
    return {**critical_path(tasks), "length": sum(task["dur"] for task in tasks.values())}


@mistake("longest single chain by count", task="critical_path", lesson="path")
def by_count(tasks):
    """Three short tasks outvoted one long one. You took the chain with the most tasks. The plan promises the ward a date at which the long task is still running, and the night shift is staffed for an alert that is not there."""
    right = critical_path(tasks)
    if not tasks:
        return right
    starts = [name for name in tasks if not tasks[name]["needs"]]
    chains = sorted(chain for name in starts for chain in _chains(tasks, name))
    most = max(chains, key=len)
    return {**right, "path": most, "length": sum(tasks[name]["dur"] for name in most)}


@mistake("slack from earliest only", task="critical_path", lesson="slack")
def earliest_only(tasks):
    """You hired overtime for a task that could wait. With earliest times alone every slack is 0, and everything looks urgent. The people who should test the model for patients are sent to hurry the posters."""
    right = critical_path(tasks)
    return {**right, "slack": {name: 0 for name in tasks}}


@mistake("starts after the first of its needs", task="critical_path", lesson="path")
def after_the_first(tasks):
    """You let a task start when the first of its needs is finished. In your plan the alert goes live once the training is done, while the validation still runs. It must wait for the last."""
    right = critical_path(tasks)
    finish = _finish(tasks, start=min)
    return {**right, "length": max(finish.values(), default=0)}


@mistake("the most patient follower", task="critical_path", lesson="slack")
def most_patient(tasks):
    """You asked the follower that can wait longest. The other one cannot, and starts late. Your table says that the data may come a week later, and the test on patients' records slips with them. The first follower decides."""
    right = critical_path(tasks)
    finish, latest = _finish(tasks), {}
    for name in reversed(finish):
        followers = [other for other in tasks if name in tasks[other]["needs"]]
        latest[name] = max((latest[other] - tasks[other]["dur"] for other in followers), default=right["length"])
    return {**right, "slack": {name: latest[name] - finish[name] for name in tasks}}


@mistake("slack until the next task only", task="critical_path", lesson="slack")
def free_slack(tasks):
    """You compared each task with the planned start of the next one. If that one can wait as well, both may slip. The first looks urgent, and somebody is taken off the ward to hurry what could wait."""
    right = critical_path(tasks)
    finish = _finish(tasks)
    begin = {name: finish[name] - tasks[name]["dur"] for name in tasks}
    followers = {name: [other for other in tasks if name in tasks[other]["needs"]] for name in tasks}
    return {**right, "slack": {name: min((begin[other] for other in followers[name]), default=right["length"]) - finish[name] for name in tasks}}


@mistake("a loose end must end at once", task="critical_path", lesson="slack")
def loose_end(tasks):
    """A task that nobody needs got no slack. It may run until the whole plan ends. As it is, poster and leaflet count as urgent as the safety test, and take its people away."""
    right = critical_path(tasks)
    finish, latest = _finish(tasks), {}
    for name in reversed(finish):
        followers = [other for other in tasks if name in tasks[other]["needs"]]
        latest[name] = min((latest[other] - tasks[other]["dur"] for other in followers), default=finish[name])
    return {**right, "slack": {name: latest[name] - finish[name] for name in tasks}}


@mistake("every task without slack in the path", task="critical_path", lesson="path")
def two_paths_in_one(tasks):
    """You listed all tasks without slack. Where two chains are equally long, they run side by side; in one row they look as if they followed each other. Whoever reads the row adds them up, and the ward waits too long."""
    right = critical_path(tasks)
    finish = _finish(tasks)
    critical = [name for name in tasks if abs(right["slack"][name]) < 1e-9]
    return {**right, "path": sorted(critical, key=lambda name: (finish[name], name))}


@mistake("ties as they were typed", task="critical_path", lesson="path")
def as_typed(tasks):
    """Of two equal chains you took the one that was typed first. Two people with the same plan get different paths, and each sends the help for the ward to another team."""
    right = critical_path(tasks)
    finish, path, now = _finish(tasks), [], 0
    while right["length"] - now > 1e-9:
        fits = [
            name
            for name in tasks
            if abs(right["slack"][name]) < 1e-9
            and abs(finish[name] - tasks[name]["dur"] - now) < 1e-9
            and (not path or path[-1] in tasks[name]["needs"])
        ]
        path.append(fits[0])
        now = finish[path[-1]]
    return {**right, "path": path}


@mistake("an unknown need ignored", task="critical_path", lesson="path")
def unknown_ignored(tasks):
    """You left out a need that is not in the plan. It is often the permit nobody feels responsible for. The plan looks shorter, and the alert starts on patients' data without it. Stop, and ask who has it."""
    return critical_path({name: {**task, "needs": [need for need in task["needs"] if need in tasks]} for name, task in tasks.items()})


@mistake("a duration of 0 accepted", task="critical_path", lesson="path")
def no_duration(tasks):
    """You accept a task that takes no time. Most of them are tasks that nobody has estimated: in your plan the validation costs nothing, and its weeks are then missing before the first patient. Refuse it."""
    timed = {name: {**task, "dur": task["dur"] if task["dur"] > 0 else 1e-12} for name, task in tasks.items()}
    return critical_path(timed)


def _gains(gain):
    slack = critical_path(PILOT)["slack"]
    return {name: gain(slack[name]) for name in PILOT}


@mistake("a week saved is a week won", task="weeks_gained", lesson="slack")
def every_week():
    """You gained two weeks with every task. A task with slack did not hold up anybody. Money for a faster interface buys no patient one earlier night under watch."""
    return _gains(lambda slack: 2)


@mistake("two weeks for all without slack", task="weeks_gained", lesson="slack")
def all_critical():
    """You gave each task of the path its full two weeks. When the longest chain shrinks, the next one takes over: behind the ethics vote waits the interface. The ward would be promised a week that never comes."""
    return _gains(lambda slack: 2 if slack < 1e-9 else 0)


@mistake("the slack", task="weeks_gained", lesson="slack")
def the_slack():
    """This is the slack: how long a task may *slip*. You were asked how much sooner the end comes when it is faster. As it stands the money goes to the tasks that no patient waits for."""
    return _gains(lambda slack: slack)


@mistake("the new lengths", task="weeks_gained", lesson="slack")
def new_lengths():
    """These are the new lengths. The steering group asked what each proposal gains; "20" beside "rollout" reads like twenty weeks won, and the ward would expect its alert in a fortnight."""
    return {name: 22 - gain for name, gain in weeks_gained.items()}
