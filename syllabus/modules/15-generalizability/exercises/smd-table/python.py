# %% [task=smd_table]
import math


def smd_table(a, b):
    """Standardized mean difference of each column: (mean a - mean b) over the usual spread.

    a, b: dicts, column -> list of numbers or None; the same columns in both.
    Returns {column: SMD}; None with fewer than two values on a side, or with a difference but no spread.
    """
    ### BEGIN SOLUTION
    def variance(values, binary):
        mean = sum(values) / len(values)
        if binary:
            return mean * (1 - mean)
        return sum((value - mean) ** 2 for value in values) / (len(values) - 1)

    table = {}
    for column in a:
        left = [value for value in a[column] if value is not None and value == value]
        right = [value for value in b[column] if value is not None and value == value]
        if min(len(left), len(right)) < 2:
            table[column] = None
            continue
        difference = sum(left) / len(left) - sum(right) / len(right)
        binary = all(value in (0, 1) for value in left + right)
        spread = math.sqrt((variance(left, binary) + variance(right, binary)) / 2)
        if spread < 1e-12:
            table[column] = 0.0 if abs(difference) < 1e-12 else None
        else:
            table[column] = difference / spread
    return table
    ### STARTER
    # table = {}
    # for column in a:
    #     left = [value for value in a[column] if value is not None]
    #     ...
    # return None
    ### END SOLUTION

# %% [check=smd_table]
check("smd_table")

# %% [task=shifted_columns]
columns = ["age", "hr", "rr", "temp", "sbp", "wbc", "lactate", "abx", "y"]
external = load("sepsis_ext")
development = load("sepsis_dev")
### BEGIN SOLUTION
table = smd_table(
    {name: [row[name] for row in external] for name in columns},
    {name: [row[name] for row in development] for name in columns},
)
shifted_columns = sorted(name for name, value in table.items() if abs(value) > 0.1)
### STARTER
# table = None  # the SMD of each column
# shifted_columns = None  # a list of names
### END SOLUTION

# %% [check=shifted_columns]
check("shifted_columns")

# %% [task=director_claim]
director_claim = None  # "A", "B", "C" or "D"

# %% [check=director_claim]
check("director_claim")
