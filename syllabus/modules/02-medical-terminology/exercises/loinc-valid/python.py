# %% [task=loinc_valid]
import re


def loinc_valid(code):
    """Whether a code is written like a LOINC code and its mod-10 check digit fits.

    code: text such as "2160-0"; anything else is False. Never raises.
    Source: LOINC Users' Guide, calculating mod 10 check digits.
    """
    ### BEGIN SOLUTION
    if not isinstance(code, str) or not re.fullmatch(r"[0-9]{1,7}-[0-9]", code):
        return False
    number, last = code.split("-")
    total = 0
    for position, digit in enumerate(reversed(number)):
        value = int(digit) * (2 if position % 2 == 0 else 1)
        total += value // 10 + value % 10
    return (10 - total % 10) % 10 == int(last)
    ### STARTER
    # well_formed = isinstance(code, str) and re.fullmatch(r"[0-9]{1,7}-[0-9]", code) is not None
    # ...  # if it is well formed: number, last = code.split("-"), then the sum over reversed(number)
    # return None
    ### END SOLUTION

# %% [check=loinc_valid]
check("loinc_valid")

# %% [task=mistyped]
SENT = ["2160-0", "14682-9", "4548-4", "8876-4", "9279-1", "8310-5", "8480-6", "8462-4", "59408-6", "2708-6"]

### BEGIN SOLUTION
mistyped = [code for code in SENT if not loinc_valid(code)]
### STARTER
# mistyped = None  # a list of codes
### END SOLUTION

# %% [check=mistyped]
check("mistyped")

# %% [task=what_it_proves]
what_it_proves = None  # "A", "B", "C" or "D"

# %% [check=what_it_proves]
check("what_it_proves")
