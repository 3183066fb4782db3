def _blocked(lam, mu, c, nurses=None):
    """Erlang B, the B of the recursion, after `nurses` steps."""
    a, B = lam / mu, 1
    for k in range(1, (c if nurses is None else nurses) + 1):
        B = a * B / (k + a * B)
    return B


def _queue(lam, mu, c, chance, full=None):
    """The reference with another chance of waiting; refusals as there."""
    right = erlang_c(lam, mu, c)
    if right["util"] >= 1 and full is None:
        return right
    p_wait = chance(lam, mu, c, right["util"])
    spare = c * mu - lam
    return {"util": right["util"], "p_wait": p_wait, "wq_min": 60 * p_wait / spare if spare else math.inf}


@mistake("Erlang B reported", task="erlang_c", lesson="queue")
def erlang_b(lam, mu, c):
    """That formula sends waiting patients away: your B is for a line without a waiting room, where whoever finds all nurses busy is lost. Your patients stay and wait, and more of them than you report."""
    return _queue(lam, mu, c, lambda lam, mu, c, util: _blocked(lam, mu, c))


@mistake("hours returned", task="erlang_c", lesson="queue")
def hours_returned(lam, mu, c):
    """A wait of 21 minutes was reported as a third of one. You left it in hours, and the column says minutes; nobody adds a nurse for 20 seconds, and the line stays as it is."""
    right = erlang_c(lam, mu, c)
    return {**right, "wq_min": right["wq_min"] / 60}


@mistake("the last nurse left out", task="erlang_c", lesson="queue")
def last_nurse_left_out(lam, mu, c):
    """Your recursion stops one nurse too early. The patients wait longer on paper than at the desk, and a nurse is moved here from a ward that needed her."""
    return _queue(lam, mu, c, lambda lam, mu, c, util: (lambda B: B / (1 - util * (1 - B)))(_blocked(lam, mu, c, c - 1)))


@mistake("utilisation as the chance of waiting", task="erlang_c", lesson="queue")
def one_desk(lam, mu, c):
    """You took the utilisation as the share of patients who wait. That holds for one nurse alone. With several, a patient waits only when all are busy at once; your line is too long, and the plan too dear."""
    return _queue(lam, mu, c, lambda lam, mu, c, util: util)


@mistake("a full desk computed like any other", task="erlang_c", lesson="cliff")
def full_like_any(lam, mu, c):
    """You ran the formula on a desk that is over full, and a wait below zero came out. Your report says that patients are seen before they come, on the very night when the line never ends."""
    return _queue(lam, mu, c, lambda lam, mu, c, util: (lambda B: B / (1 - util * (1 - B)))(_blocked(lam, mu, c)), full="as any")


@mistake("utilisation cut at 1", task="erlang_c", lesson="cliff")
def cut_at_one(lam, mu, c):
    """You cut the utilisation at 1. At 1.25 the desk needs a fourth of its staff more; at 1.01 a little. Cut off, both nights look alike, and the worse one gets no help."""
    right = erlang_c(lam, mu, c)
    return {**right, "util": min(1, right["util"])}


@mistake("the time at the desk counted as waiting", task="erlang_c", lesson="queue")
def service_counted(lam, mu, c):
    """You added the quarter of an hour at the desk. There the patient is being looked at; the danger is in the line before. Your roster would fight a wait that no nurse can take away."""
    right = erlang_c(lam, mu, c)
    return {**right, "wq_min": right["wq_min"] + 60 / mu}


@mistake("a full desk refused", task="erlang_c", lesson="cliff")
def full_refused(lam, mu, c):
    """You stopped when the desk was full, as if the question were wrong. It is a real night: more patients come than three nurses can see. Your report is missing exactly the night that needs it."""
    right = erlang_c(lam, mu, c)
    if right["util"] >= 1:
        raise ValueError("full")
    return right


@mistake("waits in proportion to nurses", task="desk_waits", lesson="cliff")
def in_proportion():
    """You shortened the wait in proportion: a third more nurses, a quarter less wait. The fourth nurse does far more than that, and the fifth far less. A roster made so gives the fifth a place that another desk needed."""
    return [erlang_c(10, 4, 3)["wq_min"] * 3 / c for c in (3, 4, 5)]


@mistake("a line of its own for each nurse", task="desk_waits", lesson="queue")
def own_lines():
    """You gave each nurse a line of her own. Then patients stand before one while another is free, and the woman with the clot waits for over an hour. One line for all is the cheapest gain there is."""
    return [erlang_c(10 / c, 4, 1)["wq_min"] for c in (3, 4, 5)]


@mistake("the chance for the wait", task="desk_waits", lesson="queue")
def chance_for_wait():
    """You gave the share of patients who wait, where minutes were asked. Seven of ten waiting can mean seconds or an hour; for a clot in the lung that is the difference."""
    return [erlang_c(10, 4, c)["p_wait"] for c in (3, 4, 5)]
