def _interval(x, n, z=Z, root=0.25, scaled=True, shifted=True):
    """The interval with one of its parts exchanged; refusals and nobody as in the reference."""
    if wilson_ci(x, n) == [None, None]:
        return [None, None]
    p = x / n
    scale = 1 + z**2 / n if scaled else 1
    middle = (p + (z**2 / (2 * n) if shifted else 0)) / scale
    half = z * math.sqrt(p * (1 - p) / n + root * z**2 / n**2) / scale
    return [max(0.0, middle - half), min(1.0, middle + half)]


@mistake("Wald", task="wilson_ci", lesson="wilson")
def wald(x, n):
    """Zero harms in 20 patients does not prove zero risk: up to 16 % is compatible. You used the simple formula around the share itself, and it is surest where it knows least."""
    return _interval(x, n, root=0, scaled=False, shifted=False)


def _plain_wald(x, n, z):
    if wilson_ci(x, n) == [None, None]:
        return [None, None]
    half = z * math.sqrt(x / n * (1 - x / n) / n)
    return [x / n - half, x / n + half]


@mistake("Wald, not cut", task="wilson_ci", lesson="wilson")
def wald_not_cut(x, n):
    """You used the simple formula around the share itself. It gives no width at all to 0 of 20, where up to 16 % is compatible, and runs below zero for 1 of 20. The board reads certainty that twenty patients cannot give."""
    return _plain_wald(x, n, Z)


@mistake("Wald with 1.96", task="wilson_ci", lesson="wilson")
def wald_with_rounded_z(x, n):
    """p ± 1.96 × √(p(1 − p)/n) is Wald's interval. It is surest where it knows least: a bare point for 0 of 20, where up to 16 % is compatible. The board would buy forty pumps on it."""
    return _plain_wald(x, n, 1.96)


@mistake("half width not scaled", task="wilson_ci", lesson="wilson")
def half_not_scaled(x, n):
    """You divided the middle by 1 + z²/n, but not the half width. In small groups the interval is too wide: 0 of 20 would reach 17.7 %, and a device is refused for a forgotten bracket. Divide both."""
    lo, hi = wilson_ci(x, n)
    if lo is None:
        return [None, None]
    p, scale = x / n, 1 + Z**2 / n
    middle, half = (p + Z**2 / (2 * n)) / scale, Z * math.sqrt(p * (1 - p) / n + Z**2 / (4 * n**2))
    return [max(0.0, middle - half), min(1.0, middle + half)]


@mistake("z rounded", task="wilson_ci", lesson="wilson")
def z_rounded(x, n):
    """You used 1.96. No patient is harmed by that, but two reports on the same patients will differ in the last digits, and somebody will search for a reason. Use the stated constant, so that both languages agree."""
    return _interval(x, n, z=1.96)


@mistake("per cent", task="wilson_ci", lesson="interval")
def per_cent(x, n):
    """A table that mixes 9.6 and 0.096 will be read as a hundred-fold risk. You gave per cent; a share between 0 and 1 is asked for. Multiply when you print it for people."""
    return [None if limit is None else 100 * limit for limit in wilson_ci(x, n)]


@mistake("90 % interval", task="wilson_ci", lesson="interval")
def ninety(x, n):
    """Your interval is too narrow: 1.645 belongs to 90 %. For 0 of 20 it ends near 12 %, and the board takes a smaller worst case for granted than the data allow."""
    return _interval(x, n, z=1.6448536269514722)


@mistake("scale forgotten", task="wilson_ci", lesson="wilson")
def scale_forgotten(x, n):
    """You left out the division by 1 + z²/n. With small groups the interval slides and widens: 0 of 20 would reach 19 %, and a fair device looks worse than the data say."""
    return _interval(x, n, scaled=False)


@mistake("second term of the root forgotten", task="wilson_ci", lesson="wilson")
def root_forgotten(x, n):
    """For 0 of 20 your half width is zero: a single point, as if twenty patients made you certain. The second term under the root keeps the interval open where nobody was harmed yet."""
    return _interval(x, n, root=0)


@mistake("everything is possible for nobody", task="wilson_ci", lesson="interval")
def nobody_zero_to_one(x, n):
    """With nobody observed you gave 0 to 1. In a table that looks like a measurement of something. Nobody was counted, so there is no interval: None, and a reader who asks why."""
    return [0, 1] if [x, n] == [0, 0] else wilson_ci(x, n)


@mistake("impossible counts accepted", task="wilson_ci", lesson="interval")
def impossible_accepted(x, n):
    """Six events in five patients passed without a word. Somewhere two files were joined wrongly; a quiet answer here carries the error into the board's paper. Refuse."""
    try:
        return wilson_ci(x, n)
    except ValueError:
        return [None, None]


@mistake("Wald for the pumps", task="pump_intervals", lesson="wilson")
def wald_pumps():
    """North has an interval of width zero: the pump with the fewest patients looks the surest. That is the simple formula. Use your function."""
    return {name: wald(*counts) for name, counts in pumps.items()}


@mistake("pumps in per cent", task="pump_intervals", lesson="interval")
def per_cent_pumps():
    """You gave per cent; shares between 0 and 1 are asked for. Beside the tables of other hospitals North's pump would look a hundred times as dangerous. Multiply when you print it for people."""
    return {name: per_cent(*counts) for name, counts in pumps.items()}


@mistake("events and patients exchanged", task="pump_intervals", lesson="interval")
def events_without():
    """You gave the interval for patients *without* an event. The board asks how often harm comes; read in a hurry, 80 % safe and 80 % harmed look alike. Count the events."""
    return {name: wilson_ci(n - x, n) for name, (x, n) in pumps.items()}
