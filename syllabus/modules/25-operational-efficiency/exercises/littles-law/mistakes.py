@mistake("zero treated as missing", task="littles_law", lesson="little")
def zero_as_missing(L, lam, W):
    """An empty hour is data, and you refused it. At four in the morning nobody arrives and nobody is inside; your report has a hole there, and the night nurse is planned by guess."""
    return littles_law(L or None, lam or None, W or None)


@mistake("answered though none is missing", task="littles_law", lesson="little")
def none_missing(L, lam, W):
    """Somebody gave you all three numbers, and you computed one of them again. When 1 is not 2 × 3, one count is wrong, and patients are missing in it. You passed over the only sign."""
    if L is not None and lam is not None and W is not None:
        return lam * W
    return littles_law(L, lam, W)


@mistake("negative numbers accepted", task="littles_law", lesson="little")
def negative_accepted(L, lam, W):
    """You computed with a negative number. Minus eight arrivals, or a stay that ends before it begins, is a clock that is wrong; the patients behind it are real. Refuse it, so that somebody looks."""
    values = [L, lam, W]
    if sum(value is None for value in values) != 1 or all(value is None or value >= 0 for value in values):
        return littles_law(L, lam, W)
    if L is None:
        return lam * W
    divisor = W if lam is None else lam
    if divisor == 0:
        raise ValueError("division by zero")
    return L / divisor


@mistake("always multiplied", task="littles_law", lesson="little")
def always_multiplied(L, lam, W):
    """You multiplied whatever was given. Twenty inside and eight an hour do not make a stay of 160 hours. A ward planned by it would keep its patients for a week."""
    littles_law(L, lam, W)
    first, second = [value for value in (L, lam, W) if value is not None]
    return first * second


@mistake("divided the wrong way round", task="littles_law", lesson="little")
def wrong_way_round(L, lam, W):
    """You divided the wrong way round. The fuller the department, the shorter the stay would be, and the day on which patients wait in the corridor looks like your fastest. Stay is people inside for each arrival an hour."""
    right = littles_law(L, lam, W)
    if L is None:
        return right
    if right == 0:
        raise ValueError("division by zero")
    return 1 / right


@mistake("zero instead of a refusal", task="littles_law", lesson="little")
def zero_for_refusal(L, lam, W):
    """Twenty people are inside and nobody arrives, and you answered 0. A feed has lost its arrivals; the report says that nobody waits while a corridor is full. Without a divisor there is no answer."""
    if L is not None and ((W is None and lam == 0) or (lam is None and W == 0)):
        return 0
    return littles_law(L, lam, W)


def _flow(inside_of=None, rows_for_stay=None, rows_for_rate=None, parts=("wait_min", "treat_min", "board_min"), target=None, middle=None):
    """The reference with one of its steps exchanged."""
    rows = load("emergency_log")
    in_stay = [row for row in rows if rows_for_stay is None or rows_for_stay(row)]
    in_rate = [row for row in rows if rows_for_rate is None or rows_for_rate(row)]
    per_hour = len(in_rate) / (max(row["arrive_min"] for row in rows) / 60)
    stays = [sum(row[part] for part in parts) for row in in_stay]
    stay_min = sum(stays) / len(stays) if middle is None else middle(stays)
    inside = per_hour * stay_min / 60 if inside_of is None else inside_of(per_hour, stay_min)
    target_min = (inside - 10) / per_hour * 60 if target is None else target(per_hour, stay_min, inside)
    return {"per_hour": per_hour, "stay_min": stay_min, "inside": inside, "target_min": target_min}


@mistake("minutes with a rate per hour", task="ed_flow", lesson="little")
def minutes_per_hour():
    """You need 1,740 beds, or so your numbers say: arrivals per hour, times a stay in minutes. The board would laugh, and the man on the chair would wait another year. Both must be in hours."""
    return _flow(inside_of=lambda per_hour, stay: per_hour * stay, target=lambda per_hour, stay, inside: (inside - 10) / per_hour)


@mistake("those who left counted in the rate only", task="ed_flow", lesson="boundary")
def left_in_rate_only():
    """You left those who went unseen out of the stay, but kept them in the rate. So people who gave up after 88 minutes fill places for three hours. Count them in both or in neither; the task wants both."""
    return _flow(rows_for_stay=lambda row: row["dispo"] != "lwbs")


@mistake("those who left not counted", task="ed_flow", lesson="boundary")
def left_not_counted():
    """Your numbers agree with each other, but those who left unseen are in none of them. They sat in the waiting room, too. The manager asked about the building; in your report thirty of its patients never came."""
    seen = lambda row: row["dispo"] != "lwbs"
    return _flow(rows_for_stay=seen, rows_for_rate=seen)


@mistake("the median stay", task="ed_flow", lesson="little")
def median_stay():
    """You took the median. Little's law counts every hour that somebody holds a place, and the few who lie here for a day hold many; the median forgets them. Use the mean."""

    def median(stays):
        order, half = sorted(stays), len(stays) // 2
        return order[half] if len(order) % 2 else (order[half - 1] + order[half]) / 2

    return _flow(middle=median)


@mistake("hours for minutes", task="ed_flow", lesson="little")
def hours_for_minutes():
    """Both stays are in hours under names that say minutes. A target of "2" would be read as two minutes, and patients would be hurried out by it. Turn them back."""
    right = _flow()
    return {**right, "stay_min": right["stay_min"] / 60, "target_min": right["target_min"] / 60}


@mistake("boarding left out", task="ed_flow", lesson="lever")
def boarding_left_out():
    """You let the stay end with the treatment. Admitted patients then lie here for hours until a ward has a bed, and hold a place each minute. Left out, the best lever in the house is invisible."""
    return _flow(parts=("wait_min", "treat_min"))


@mistake("the minutes to save", task="ed_flow", lesson="lever")
def minutes_to_save():
    """You gave the minutes to be saved as the stay to be reached. A target of about an hour would send patients home half examined. Ten fewer inside needs a stay of about two hours; the saving is the rest."""
    return _flow(target=lambda per_hour, stay, inside: 10 / per_hour * 60)
