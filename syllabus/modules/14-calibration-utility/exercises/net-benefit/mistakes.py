def _plans(y, p, pt, weight=None, flagged=lambda risk, pt: risk >= pt, all_weight=None):
    """The three plans at another price of a false alarm or by another rule; refusals as in the reference."""
    if net_benefit(y, p, pt) is None:
        return None
    n = len(y)
    weight = pt / (1 - pt) if weight is None else weight
    tp = sum(1 for outcome, risk in zip(y, p) if flagged(risk, pt) and outcome == 1)
    fp = sum(1 for outcome, risk in zip(y, p) if flagged(risk, pt) and outcome == 0)
    prev = sum(y) / n
    return {
        "model": tp / n - fp / n * weight,
        "all": prev - (1 - prev) * (weight if all_weight is None else all_weight),
        "none": 0,
    }


def _price(pt, price):
    """Another price of a false alarm, where the threshold has one."""
    return price if 0 < pt < 1 else None


@mistake("inverted weight", task="net_benefit", lesson="weigh")
def inverted_weight(y, p, pt):
    """You charge (1 − pt)/pt for a false alarm: at 20 % four missed cases instead of a quarter of one. A ward that believes this switches off an alert that helps."""
    return _plans(y, p, pt, _price(pt, (1 - pt) / pt if pt else None))


@mistake("the threshold as the price", task="net_benefit", lesson="weigh")
def threshold_as_price(y, p, pt):
    """You charge pt for a false alarm. Its price is the *odds*, pt/(1 − pt); at 50 % that is one patient, not half. False alarms look cheap, and the alert stays on for the wrong nights."""
    return _plans(y, p, pt, _price(pt, pt))


@mistake("false alarms for free", task="net_benefit", lesson="weigh")
def for_free(y, p, pt):
    """You counted the patients found and charged nothing for the rest. By this number everyone should be examined, always, and the nurses would never reach the next true alarm."""
    return _plans(y, p, pt, _price(pt, 0))


@mistake("one for one", task="net_benefit", lesson="weigh")
def one_for_one(y, p, pt):
    """You charge a whole patient for each false alarm, whatever the threshold. That is a ward that acts at 50 %. One that acts at 10 % accepts nine walks, and its alert would look harmful."""
    return _plans(y, p, pt, _price(pt, 1))


@mistake("strictly above", task="net_benefit", lesson="weigh")
def strictly_above(y, p, pt):
    """Patients exactly at the agreed threshold were left out. The agreement says "at this risk or more", so they were promised an examination."""
    return _plans(y, p, pt, flagged=lambda risk, pt: risk > pt)


@mistake("per healthy person", task="net_benefit", lesson="weigh")
def per_healthy_person(y, p, pt):
    """You divided false alarms by the healthy instead of by everyone. Net benefit counts per patient seen, so that gain and cost share one scale. On yours an alert costs more than it does."""
    good = _plans(y, p, pt)
    if good is None or 0 not in y:
        return good
    tp = sum(1 for outcome, risk in zip(y, p) if risk >= pt and outcome == 1)
    fp = sum(1 for outcome, risk in zip(y, p) if risk >= pt and outcome == 0)
    return {**good, "model": tp / len(y) - fp / y.count(0) * pt / (1 - pt)}


@mistake("counts instead of per patient", task="net_benefit", lesson="weigh")
def counts(y, p, pt):
    """You left counts. A hospital twice as large then seems to have an alert twice as good, and two sites cannot be compared. Divide by the number of patients."""
    good = net_benefit(y, p, pt)
    return None if good is None else {plan: value * len(y) for plan, value in good.items()}


@mistake("everyone costs nothing", task="net_benefit", lesson="weigh")
def everyone_costs_nothing(y, p, pt):
    """Your plan "all" finds every case and pays for no false alarm. Beside it any model looks useless, and the ward would be told to wake every patient every night."""
    return _plans(y, p, pt, all_weight=0)


@mistake("one for one in examining everyone", task="net_benefit", lesson="weigh")
def everyone_one_for_one(y, p, pt):
    """You charged the model the ward's price for a false alarm, and the plan "all" a whole patient for each. On unequal scales any model beats examining everyone, and a useless one goes live."""
    return _plans(y, p, pt, all_weight=1)


@mistake("no one left open", task="net_benefit", lesson="weigh")
def none_left_open(y, p, pt):
    """You left "examine no one" open. Its net benefit is known: nobody found, no false alarm, 0. It is the plan that an alert must beat before it may wake anybody."""
    good = net_benefit(y, p, pt)
    return None if good is None else {**good, "none": None}


@mistake("missed patients charged", task="net_benefit", lesson="weigh")
def missed_charged(y, p, pt):
    """You charged for the patients who were missed, not for the false alarms. Missed ones are charged already, since they are not among those found. The nurses' walks are now free, and the alert looks better than its nights."""
    good = net_benefit(y, p, pt)
    if good is None:
        return None
    found, missed = (sum(1 for truth, risk in zip(y, p) if truth == 1 and (risk >= pt) is flagged) for flagged in (True, False))
    return {**good, "model": (found - missed * pt / (1 - pt)) / len(y)}


@mistake("zero without patients", task="net_benefit", lesson="weigh")
def zero_without_patients(y, p, pt):
    """Without a single patient you report a net benefit of 0, as if three plans had been tried and had come out equal. Nothing was tried: None."""
    good = net_benefit(y, p, pt)
    return {"model": 0, "all": 0, "none": 0} if good is None else good


@mistake("silent about the threshold", task="net_benefit", lesson="weigh")
def silent(y, p, pt):
    """A threshold of 10, typed for 10 %, or of 1 passed without a stop. No ward can mean it, and the answer looks like a result. Refuse it."""
    try:
        return net_benefit(y, p, pt)
    except ValueError:
        return None


def _table(repair):
    """The table with another repair of the risks."""
    risks = [repair(risk) for risk in p]
    return {**benefit_table, "repaired": [net_benefit(y, risks, pt)["model"] for pt in (0.05, 0.10, 0.20)]}


@mistake("not repaired", task="benefit_table", lesson="repair")
def not_repaired():
    """Your repaired risks are the delivered ones. The board would read that the repair does nothing, and a model that could help would be sent back."""
    return _table(lambda risk: risk)


@mistake("added to the risk itself", task="benefit_table", lesson="level-and-spread")
def added_to_risk():
    """You added the constant to the risks, not to the log-odds. Everyone falls below zero, nobody is flagged, and every sick patient is missed. Go to log-odds, add, and come back."""
    shift = level_shift(y, p)
    return _table(lambda risk: risk + shift)


@mistake("shifted the wrong way", task="benefit_table", lesson="level-and-spread")
def wrong_way():
    """You took the constant away instead of adding it. Risks that were too high are now higher still, and the nurses walk for nearly everyone."""
    shift = level_shift(y, p)
    return _table(lambda risk: to_risk(log_odds(risk) - shift))


@mistake("risks multiplied", task="benefit_table", lesson="level-and-spread")
def multiplied():
    """You multiplied every risk by observed ÷ expected. The average fits, but no patient can now be told more than 38 % (default data), however ill. Shift the log-odds instead."""
    ratio = sum(y) / sum(p)
    return _table(lambda risk: risk * ratio)


@mistake("the ratio on the log-odds", task="benefit_table", lesson="level-and-spread")
def log_ratio():
    """You added ln(observed ÷ expected). That is the shift for risks near zero; for higher ones it is too small, and the sum of the risks still promises more patients than come. Use `level_shift`."""
    shift = math.log(sum(y) / sum(p))
    return _table(lambda risk: to_risk(log_odds(risk) + shift))


@mistake("per 1,000", task="benefit_table", lesson="weigh")
def per_thousand():
    """You left the numbers per 1,000 patients. Easier to say aloud, but the table is per patient: read together with others it would make this alert a thousand times as good."""
    return {name: [1000 * value for value in values] for name, values in benefit_table.items()}
