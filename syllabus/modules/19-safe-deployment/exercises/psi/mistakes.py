def _psi(expected, actual, lift=lambda count: max(count, 0.5), keep=lambda e, a: True, weight=lambda e, a: a - e, ratio=lambda e, a: math.log(a / e), of_total=True):
    """The reference with one of its steps exchanged; gaps and refusals as there."""
    if psi(expected, actual) is None:
        return None
    total = 0.0
    for count_e, count_a in zip(expected, actual):
        if keep(count_e, count_a):
            e = lift(count_e) / (sum(expected) if of_total else 1)
            a = lift(count_a) / (sum(actual) if of_total else 1)
            total += weight(e, a) * ratio(e, a)
    return total


@mistake("log2", task="psi", lesson="psi")
def mistake_log2(expected, actual):
    """You took the logarithm to base 2. Each PSI is 1.44 times as large, and your alarm rings at a smaller shift than the plan says. The team is called to patients whose inputs have not changed."""
    result = psi(expected, actual)
    return None if result is None else result / math.log(2)


@mistake("empty bins skipped", task="psi", lesson="psi")
def empty_bins_skipped(expected, actual):
    """You skipped bins that are empty in one of the months. A vanished age band then counts as no drift at all, though it is the greatest there is. Lift the empty bin to a half patient."""
    return _psi(expected, actual, keep=lambda e, a: e > 0 and a > 0)


@mistake("half a patient added to every bin", task="psi", lesson="psi")
def half_a_patient_added_to_every_bin(expected, actual):
    """You added a half to every count. It moves all shares a little, so that two months which differ look more alike, on a small ward most of all. Only a count below 0.5 is lifted."""
    return _psi(expected, actual, lift=lambda count: count + 0.5)


@mistake("one direction only", task="psi", lesson="psi")
def one_direction_only(expected, actual):
    """You summed a × ln(a ÷ e). It is not the same from both sides: swap the months and you get another number. With it, patients who are missing this month weigh less than those who came."""
    return _psi(expected, actual, weight=lambda e, a: a)


@mistake("counts for shares", task="psi", lesson="psi")
def counts_for_shares(expected, actual):
    """You compared counts. A month with twice the patients looks like a great drift, and the team is paged because the ward was full. Divide each count by the total of its own month."""
    return _psi(expected, actual, of_total=False)


@mistake("zero for no patients", task="psi", lesson="psi")
def zero_for_no_patients(expected, actual):
    """A month without patients got a PSI of 0. Nobody came, or the feed is broken, and your plot shows a perfect month. No data is no answer: leave it open."""
    result = psi(expected, actual)
    return 0.0 if result is None else result


@mistake("without the logarithm", task="psi", lesson="psi")
def without_the_logarithm(expected, actual):
    """You squared the difference of the shares. A bin that falls from 10 to 1 patient then weighs no more than one that goes from 50 to 41. The ratio is what tells that a kind of patient is gone."""
    return _psi(expected, actual, ratio=lambda e, a: a - e)


@mistake("bins from the current month", task="drift_psi", lesson="psi")
def bins_from_the_current_month():
    """You cut each month by its own values. Ten equal bins come out every time; the ruler moved with the patients, and no shift will ever be seen. Cut once, in month 1."""
    tenths = lambda values: bin_counts(values, sorted(values)[30::30])
    return [psi(base, tenths(values)) for values in by_month.values()]


@mistake("compared with the month before", task="drift_psi", lesson="psi")
def compared_with_the_month_before():
    """You compared each month with the one before. After the jump in month 8 all looks calm again, while the analyser goes on reading high for every patient. Keep month 1 as the reference."""
    counts = [bin_counts(values, cuts) for values in by_month.values()]
    return [psi(before, now) for before, now in zip(counts[:1] + counts, counts)]


@mistake("the raw means", task="drift_psi", lesson="psi")
def the_raw_means():
    """You gave the mean lactate of each month. A mean can stand still while the lowest and the highest patients drift apart. Count per bin, and compare the counts."""
    return [sum(values) / len(values) for values in by_month.values()]
