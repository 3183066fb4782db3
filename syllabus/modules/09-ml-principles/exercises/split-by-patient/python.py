# %% [task=split_by_patient]
import math


def shuffled(n, seed):
    """0 to n - 1 in a random order (Fisher and Yates), the same in every language and version. Ready to use."""
    state = seed % 2147483647 or 1
    draws = []
    for _ in range(10 + n):
        state = 48271 * state % 2147483647
        draws.append(state / 2147483647)
    order = list(range(n))
    for last, u in zip(range(n - 1, 0, -1), draws[10:]):
        other = int(u * (last + 1))
        order[last], order[other] = order[other], order[last]
    return order


def split_by_patient(ids, test_frac, seed):
    """Row positions for training and for test, with each patient on one side only.

    ids: the patient of each row. test_frac: share of patients in the test. seed: a whole number.
    Returns (train, test), both ascending. ValueError for a missing id or fewer than two patients.
    """
    ### BEGIN SOLUTION
    if any(patient is None or patient != patient for patient in ids):
        raise ValueError("a row without a patient cannot be put on a side")
    patients = sorted(set(ids))
    n = len(patients)
    if n < 2:
        raise ValueError("a split needs at least two patients")
    k = min(n - 1, max(1, math.floor(test_frac * n + 0.5)))
    test = {patients[at] for at in shuffled(n, seed)[:k]}
    return (
        [row for row, patient in enumerate(ids) if patient not in test],
        [row for row, patient in enumerate(ids) if patient in test],
    )
    ### STARTER
    # patients = ...  # each patient once, sorted
    # train, test = [], []
    # return None  # (train, test)
    ### END SOLUTION

# %% [check=split_by_patient]
check("split_by_patient")

# %% [task=shared_patients]
ids = [row["patient"] for row in load("sepsis_dev")]
row_order = shuffled(len(ids), 7)
row_test, row_train = row_order[:600], row_order[600:]  # the colleague's split: 600 of 1,500 rows
### BEGIN SOLUTION
def on_both_sides(train, test):
    return len({ids[at] for at in train} & {ids[at] for at in test})


shared_patients = {
    "by_row": on_both_sides(row_train, row_test),
    "by_patient": on_both_sides(*split_by_patient(ids, 0.4, 7)),
}
### STARTER
# shared_patients = None  # {"by_row": ..., "by_patient": ...}
### END SOLUTION

# %% [check=shared_patients]
check("shared_patients")

# %% [task=split_protocol]
split_protocol = None  # "A", "B", "C" or "D"

# %% [check=split_protocol]
check("split_protocol")
