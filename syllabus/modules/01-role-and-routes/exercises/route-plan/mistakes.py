@mistake("no prerequisites added", task="route_plan", lesson="plan")
def no_prerequisites(modules, wanted, hours_per_week):
    """You planned only what was asked for. That puts care pathways before vocabulary: the nurse meets "CT" before she knows what it decides, and cannot ask the question that protects her patient."""
    route_plan(modules, wanted, hours_per_week)
    order = []
    while len(order) < len(set(wanted)):
        waiting = set(wanted) - set(order)
        order.append(min(module for module in waiting if not waiting & set(modules[module]["needs"])))
    return _pack(modules, order, hours_per_week)


@mistake("only direct needs added", task="route_plan", lesson="plan")
def only_direct_needs(modules, wanted, hours_per_week):
    """You added what the wanted modules need, but not what those need in turn. The first week starts in the middle: the learner reads about units before anyone has said why they harm patients."""
    order = [module for _, module in route_plan(modules, wanted, hours_per_week)]
    todo = set(wanted) | {need for module in wanted for need in modules[module]["needs"]}
    return _pack(modules, [module for module in order if module in todo], hours_per_week)


@mistake("sorted by id only", task="route_plan", lesson="plan")
def sorted_by_id(modules, wanted, hours_per_week):
    """Your order came from the numbers, not from the needs. A module with a high number can be the ground for one with a low number; the learner would practise on alerts before learning what they mean."""
    order = [module for _, module in route_plan(modules, wanted, hours_per_week)]
    return _pack(modules, sorted(order), hours_per_week)


@mistake("each wish finished first", task="route_plan", lesson="plan")
def wish_by_wish(modules, wanted, hours_per_week):
    """You finished one wish after the other. Needs are kept, but the order now depends on how the wishes were typed: two nurses with the same goals get different plans and cannot train together."""
    route_plan(modules, wanted, hours_per_week)
    order = []

    def finish(module):
        for need in sorted(modules[module]["needs"]):
            finish(need)
        if module not in order:
            order.append(module)

    for module in wanted:
        finish(module)
    return _pack(modules, order, hours_per_week)


@mistake("minutes divided by the week", task="route_plan", lesson="plan")
def divided(modules, wanted, hours_per_week):
    """You divided the minutes so far by the week's minutes. That pours modules into leftovers: a 60-minute module cannot use the 25 minutes left over. The plan promises a date that the nurse cannot keep, and go-live waits for her."""
    plan, before = [], 0
    for _, module in route_plan(modules, wanted, hours_per_week):
        plan.append((int(before // (hours_per_week * 60)) + 1, module))
        before += modules[module]["min"]
    return plan


@mistake("a long module counted as one week", task="route_plan", lesson="plan")
def long_as_one_week(modules, wanted, hours_per_week):
    """A module longer than a week got one week only. Its last hours have no place in the plan, so the next module starts while this one is half read, and half-read safety training is what the ward then relies on."""
    plan, week, used = [], 1, 0
    for _, module in route_plan(modules, wanted, hours_per_week):
        if used > 0 and used + modules[module]["min"] > hours_per_week * 60:
            week, used = week + 1, 0
        plan.append((week, module))
        used += modules[module]["min"]
    return plan


@mistake("total divided by three hours", task="route_weeks", lesson="plan")
def weeks_by_division():
    """You divided all minutes by the minutes of a week. Nobody learns the first third of a module in a leftover half hour. The date comes out too early, and the alert goes live with people still in training."""
    return {route: -(-sum(CATALOGUE[m]["min"] for _, m in route_plan(CATALOGUE, goals, 3)) // 180) for route, goals in DEEP.items()}


@mistake("modules counted instead of weeks", task="route_weeks", lesson="plan")
def modules_counted():
    """You counted the modules of the plan. Several fit into one week, so the plan looks far longer than it is, and a nurse with the time for it may never start."""
    return {route: len(route_plan(CATALOGUE, goals, 3)) for route, goals in DEEP.items()}


@mistake("only the deep modules packed", task="route_weeks", lesson="plan")
def deep_modules_only():
    """You packed only the deep modules and left out what they need. The plan is short because it skips the ground: the learner reaches data curation without the words for a patient or a line of code."""
    weeks = {}
    for route, goals in DEEP.items():
        order = [module for _, module in route_plan(CATALOGUE, goals, 3) if module in goals]
        weeks[route] = _pack(CATALOGUE, order, 3)[-1][0]
    return weeks


def _pack(modules, order, hours_per_week):
    """(week, id) for modules in a given order, by the rules of the task."""
    capacity = hours_per_week * 60
    plan, week, used = [], 1, 0
    for module in order:
        if used > 0 and used + modules[module]["min"] > capacity:
            week, used = week + 1, 0
        plan.append((week, module))
        used += modules[module]["min"]
        while used > capacity:
            week, used = week + 1, used - capacity
    return plan
