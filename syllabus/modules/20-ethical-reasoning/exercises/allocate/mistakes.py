def _by(rows, capacity, rule, key):
    """The reference with another order; refusals as there."""
    allocate(rows, capacity, rule)
    ids = [row["id"] for row in sorted(rows, key=key)[:capacity]]
    return {"ids": ids, "rate": _rates(rows, ids)}


def _rates(rows, ids):
    groups = sorted({row["group"] for row in rows})
    members = {name: [row["id"] for row in rows if row["group"] == name] for name in groups}
    return {name: sum(id in ids for id in members[name]) / len(members[name]) for name in groups}


@mistake("ties by benefit in rule need", task="allocate", lesson="ties")
def ties_by_benefit(rows, capacity, rule):
    """You slipped in a second value nobody agreed to: among equally sick patients the one who gains more. It may be right. But the one who loses by it was told "need", and was never told this."""
    if rule != "need":
        return allocate(rows, capacity, rule)
    return allocate(rows, capacity, "need_then_benefit")


@mistake("ties by place in the list", task="allocate", lesson="ties")
def ties_by_list(rows, capacity, rule):
    """Among equals you took whoever was typed in first. Sort the list in another way, and another patient is at home alone. State the tie-breaker: here it is the smaller id."""
    keys = {
        "need": lambda row: -row["need"],
        "benefit": lambda row: -row["benefit"],
        "need_then_benefit": lambda row: (-row["need"], -row["benefit"]),
    }
    return _by(rows, capacity, rule, keys.get(rule))


@mistake("the lowest first", task="allocate", lesson="rules")
def lowest_first(rows, capacity, rule):
    """You sorted upwards, so the healthiest have the places and the sickest wait. The list looks tidy, and nobody on the team sees that it stands on its head. Highest first."""
    keys = {
        "need": lambda row: (row["need"], row["id"]),
        "benefit": lambda row: (row["benefit"], row["id"]),
        "need_then_benefit": lambda row: (row["need"], row["benefit"], row["id"]),
    }
    return _by(rows, capacity, rule, keys.get(rule))


@mistake("ids by number, not by rank", task="allocate", lesson="rules")
def ids_sorted(rows, capacity, rule):
    """You returned the ids in order of their numbers. The phone list no longer starts with the sickest, and if the team gets through half of it tonight, it is the wrong half."""
    result = allocate(rows, capacity, rule)
    return {**result, "ids": sorted(result["ids"])}


@mistake("rate over all, not per group", task="allocate", lesson="losers")
def rate_over_all(rows, capacity, rule):
    """You divided by everybody who waits. A group that got nothing and a group that is merely small now look alike. Divide by the patients of the *group*: what chance did somebody in it have?"""
    result = allocate(rows, capacity, rule)
    rate = {name: sum(row["group"] == name and row["id"] in result["ids"] for row in rows) / len(rows) for name in result["rate"]}
    return {**result, "rate": rate}


@mistake("shares of the places", task="allocate", lesson="losers")
def shares_of_places(rows, capacity, rule):
    """You gave each group's share of the *places*. A large group has many places and may still be served worse. The person in the bed asks: of people like me, how many get one?"""
    result = allocate(rows, capacity, rule)
    served = [row["group"] for row in rows if row["id"] in result["ids"]]
    return {**result, "rate": {name: served.count(name) / len(served) if served else 0 for name in result["rate"]}}


@mistake("groups without a place left out", task="allocate", lesson="losers")
def empty_groups_left_out(rows, capacity, rule):
    """A group in which nobody got a place has vanished from your table. It is the very row the board must see. Take the groups from all who wait, not from those chosen."""
    result = allocate(rows, capacity, rule)
    return {**result, "rate": {name: share for name, share in result["rate"].items() if share > 0}}


def _chosen():
    return {rule: allocate(WAITING, 2, rule)["ids"] for rule in RULES}


@mistake("everybody without a place", task="slot_losers", lesson="losers")
def everybody_without():
    """You listed all six without a place. Most of them have none by any rule: it is the shortage they lose by. Those who would be served by another rule are the ones to whom you owe a reason."""
    return {rule: sorted(row["id"] for row in WAITING if row["id"] not in ids) for rule, ids in _chosen().items()}


@mistake("winners for losers", task="slot_losers", lesson="losers")
def winners():
    """These are the patients who *get* a place. A table of winners is what every report shows; who pays for it is missing. Take the others' patients and leave out your own."""
    return {rule: sorted(ids) for rule, ids in _chosen().items()}


@mistake("without a place by both other rules only", task="slot_losers", lesson="losers")
def by_both_others():
    """You kept only patients whom *both* other rules would serve. Somebody whom one other rule would have helped loses as well, and is missing from your list. At least one is enough."""
    chosen = _chosen()
    losers = {}
    for rule in RULES:
        first, second = (set(chosen[other]) for other in RULES if other != rule)
        losers[rule] = sorted((first & second) - set(chosen[rule]))
    return losers
