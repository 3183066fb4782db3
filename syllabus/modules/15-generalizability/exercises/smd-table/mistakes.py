def _mean(values):
    return sum(values) / len(values)


def _squares(values):
    return sum((value - _mean(values)) ** 2 for value in values)


def _variance(values, binary):
    return _mean(values) * (1 - _mean(values)) if binary else _squares(values) / (len(values) - 1)


def _usual_spread(left, right, binary):
    return math.sqrt((_variance(left, binary) + _variance(right, binary)) / 2)


def _table(a, b, spread=_usual_spread, size=lambda difference, spread, left, right: difference / spread):
    """The table with another spread, or another number made of it; gaps as in the reference."""
    table = smd_table(a, b)
    for column, good in table.items():
        left, right = ([value for value in side[column] if value is not None] for side in (a, b))
        if good is None or min(len(left), len(right)) < 2:
            continue
        wide = spread(left, right, all(value in (0, 1) for value in left + right))
        if wide > 1e-12 and _usual_spread(left, right, False) > 1e-12:
            table[column] = size(_mean(left) - _mean(right), wide, left, right)
    return table


@mistake("p-values", task="smd_table", lesson="compare")
def p_values(a, b):
    """You left p-values. With thousands of rows a trifle is significant, in a ward of seven hardly anything is. The SMD asks how large the difference is, and that is what changes a patient's risk."""

    def p(difference, spread, left, right):
        error = math.sqrt(_squares(left) / (len(left) - 1) / len(left) + _squares(right) / (len(right) - 1) / len(right))
        return math.erfc(abs(difference) / error / math.sqrt(2))

    return _table(a, b, size=p)


@mistake("pooled by n", task="smd_table", lesson="compare")
def pooled_by_n(a, b):
    """You weighed the two variances by the number of patients. The bigger hospital then decides what "usual" is, and the difference of the smaller one hides behind it. Take their plain mean."""

    def spread(left, right, binary):
        if binary:
            return _usual_spread(left, right, binary)
        return math.sqrt((_squares(left) + _squares(right)) / (len(left) + len(right) - 2))

    return _table(a, b, spread)


@mistake("b minus a", task="smd_table", lesson="compare")
def b_minus_a(a, b):
    """Every sign is turned. Your report says "younger" where patients are older, and the ward would look for trouble at the wrong end of life."""
    return {name: None if value is None else -value for name, value in smd_table(a, b).items()}


@mistake("without the sign", task="smd_table", lesson="compare")
def without_sign(a, b):
    """You dropped the sign. Older or younger, sicker or healthier: the ward cannot tell which patients the model has not met."""
    return {name: None if value is None else abs(value) for name, value in smd_table(a, b).items()}


@mistake("a plain difference", task="smd_table", lesson="compare")
def plain_difference(a, b):
    """You left the difference of the means. One degree of fever and one year of age are not alike; without the spread nobody can see which of them matters for a patient."""
    return _table(a, b, size=lambda difference, spread, left, right: difference)


@mistake("divided by the variance", task="smd_table", lesson="compare")
def by_variance(a, b):
    """You divided by the variance, not by its root. Your number changes with the unit, years or months, and a real shift in old patients can vanish in it."""
    return _table(a, b, size=lambda difference, spread, left, right: difference / spread**2)


@mistake("variances added, not averaged", task="smd_table", lesson="compare")
def added(a, b):
    """You took the root of the *sum* of the variances. Every difference looks a third smaller, and columns that should be looked at slip below 0.1."""
    return _table(a, b, size=lambda difference, spread, left, right: difference / (spread * math.sqrt(2)))


@mistake("variance with n", task="smd_table", lesson="compare")
def with_n(a, b):
    """You divided by n instead of n − 1. In a small ward the spread looks too narrow and the difference too large; its patients would be called strangers by arithmetic."""
    return _table(a, b, lambda left, right, binary: math.sqrt((_variance(left, True) + _variance(right, True)) / 2 if binary else (_squares(left) / len(left) + _squares(right) / len(right)) / 2))


@mistake("0/1 like any number", task="smd_table", lesson="compare")
def binary_like_numbers(a, b):
    """A column of zeros and ones was treated like blood pressure, with n − 1. Its variance is p(1 − p). In small wards women or ventilated patients would look less different than they are."""
    return _table(a, b, lambda left, right, binary: _usual_spread(left, right, False))


@mistake("0/1 decided for each side", task="smd_table", lesson="compare")
def binary_per_side(a, b):
    """You asked each hospital by itself whether the column is 0/1. A count of falls that happens to be 0 or 1 in one of them gets another formula there, and the comparison is bent. Ask both together."""

    def spread(left, right, binary):
        return math.sqrt(sum(_variance(side, all(value in (0, 1) for value in side)) for side in (left, right)) / 2)

    return _table(a, b, spread)


@mistake("the spread of b", task="smd_table", lesson="compare")
def spread_of_b(a, b):
    """You divided by the spread of one hospital alone. Exchange the two, and the size of the difference changes; each would tell the other a different story about the same patients."""
    return _table(a, b, lambda left, right, binary: math.sqrt(_variance(right, binary)))


@mistake("the spread of both together", task="smd_table", lesson="compare")
def spread_of_both(a, b):
    """You took one spread of all patients thrown together. It holds the very difference you want to measure: the further apart the hospitals lie, the smaller each difference looks. Take each side's variance, then their mean."""

    def spread(left, right, binary):
        return math.sqrt(_variance(left + right, binary))

    return _table(a, b, spread)


@mistake("the mean of the two spreads", task="smd_table", lesson="compare")
def mean_of_spreads(a, b):
    """You averaged the two spreads. The definition averages the *variances* and takes the root afterwards; with yours, no paper's table of the same patients can be compared. Square, average, root."""
    return _table(a, b, lambda left, right, binary: (math.sqrt(_variance(left, binary)) + math.sqrt(_variance(right, binary))) / 2)


@mistake("missing as zero", task="smd_table", lesson="compare")
def missing_as_zero(a, b):
    """You counted missing values as 0. A patient whose age nobody wrote down became a newborn, and the hospital with the worst records looks the youngest. Leave them out."""
    return smd_table(*({name: [0 if value is None else value for value in values] for name, values in side.items()} for side in (a, b)))


@mistake("the whole patient left out", task="smd_table", lesson="compare")
def whole_patient_left_out(a, b):
    """One missing value, and you dropped the patient from every column. Those with gaps are often the sickest, or admitted at night; the comparison would be made without them. Leave out the value only."""

    def complete(side):
        keep = [all(value is not None for value in patient) for patient in zip(*side.values())]
        return {name: [value for value, kept in zip(values, keep) if kept] for name, values in side.items()}

    return smd_table(complete(a), complete(b))


@mistake("no spread, no difference", task="smd_table", lesson="compare")
def no_spread_no_difference(a, b):
    """Everybody here has 5, everybody there 6, and you report no difference. Without a spread a difference has no size, but it is there: None sends somebody to look, 0 does not."""
    enough = lambda values: sum(value is not None for value in values) > 1
    return {name: 0.0 if value is None and enough(a[name]) and enough(b[name]) else value for name, value in smd_table(a, b).items()}


@mistake("zero for too few", task="smd_table", lesson="compare")
def zero_for_too_few(a, b):
    """With fewer than two values on a side you report 0: "the same patients". Nobody knows that. A ward that measured nothing would pass as perfectly alike."""
    few = lambda values: sum(value is not None for value in values) < 2
    return {name: 0.0 if few(a[name]) or few(b[name]) else value for name, value in smd_table(a, b).items()}


def _shifted(names, moved):
    found = smd_table({name: [row[name] for row in external] for name in names}, {name: [row[name] for row in development] for name in names})
    return sorted(name for name, value in found.items() if moved(name, value))


@mistake("only where it is higher", task="shifted_columns", lesson="compare")
def only_higher():
    """You looked for higher values only, or at the inputs alone. A column that is *lower* at the external hospital is a shift as well, and the outcome is a column: sepsis that nobody records would be overlooked."""
    return _shifted(columns, lambda name, value: value > 0.1)


@mistake("row numbers compared", task="shifted_columns", lesson="compare")
def row_numbers():
    """You compared the numbers of stays and patients. They only count rows; two identical hospitals of different size would look like strangers. Keep to `columns`."""
    return _shifted(list(external[0]), lambda name, value: abs(value) > 0.1)


@mistake("chosen by p", task="shifted_columns", lesson="compare")
def chosen_by_p():
    """You chose by p below 0.05. With thousands of stays a quarter of a breath is "significant", and somebody is sent to look for a reason that no patient would notice."""

    def significant(name, value):
        left, right = ([row[name] for row in rows] for rows in (external, development))
        error = math.sqrt(_squares(left) / len(left) ** 2 + _squares(right) / len(right) ** 2)
        return abs(_mean(left) - _mean(right)) / error > 1.96

    return _shifted(columns, significant)


@mistake("without the outcome", task="shifted_columns", lesson="pitfalls")
def without_outcome():
    """You left the outcome out of the comparison. Antibiotics differ, and the reason stays hidden: sepsis itself is recorded less often there. Compare all nine columns."""
    return _shifted(columns[:-1], lambda name, value: abs(value) > 0.1)
