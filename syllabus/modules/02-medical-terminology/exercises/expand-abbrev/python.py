# %% [task=expand_abbrev]
import re

EXPAND = {
    "BP": "blood pressure", "HR": "heart rate", "RR": "respiratory rate", "SOB": "shortness of breath", "HTN": "hypertension",
    "T2DM": "type 2 diabetes mellitus", "CKD": "chronic kidney disease", "PRN": "as needed", "BID": "twice daily", "NPO": "nothing by mouth",
}
UNSAFE = ["U", "IU", "QD", "QOD", "MS", "MSO4", "MgSO4"]


def expand_abbrev(text):
    """Spell out harmless abbreviations and list the unsafe ones, which stay as they are.

    text: one line of a note or an order. Returns {"text": text, "unsafe": [tokens in order]}.
    Unsafe: the tokens of UNSAFE, trailing zeros (1.0) and naked decimals (.5). Case matters.
    Source: Joint Commission, official "Do Not Use" list; the exact matching is a course rule.
    """
    ### BEGIN SOLUTION
    words, unsafe = [], []
    for token in text.split():
        core = token.rstrip(",;:")
        if core in UNSAFE or re.fullmatch(r"[0-9]+\.0+|\.[0-9]+", core):
            unsafe.append(core)
        words.append(EXPAND.get(core, core) + token[len(core):])
    return {"text": " ".join(words), "unsafe": unsafe}
    ### STARTER
    # words, unsafe = [], []
    # for token in text.split():
    #     core = token.rstrip(",;:")
    #     tail = token[len(core):]
    #     trailing_zero = re.fullmatch(r"[0-9]+\.0+", core) is not None
    #     ...  # in the table, unsafe, or neither?
    # return None
    ### END SOLUTION

# %% [check=expand_abbrev]
check("expand_abbrev")

# %% [task=pharmacist_list]
ORDERS = {
    1: "Insulin glargine 8 U QD; check BP and HR BID",
    2: "Metoprolol 12.5 mg BID, hold for SOB; lorazepam 0.5 mg PRN",
    3: "Warfarin 5.0 mg once daily: CKD, HTN",
}

### BEGIN SOLUTION
pharmacist_list = {}
for line, order in ORDERS.items():
    found = expand_abbrev(order)["unsafe"]
    if found:
        pharmacist_list[line] = found
### STARTER
# pharmacist_list = None  # {line number: unsafe tokens}
# for line, order in ORDERS.items():
#     print(line, expand_abbrev(order))
### END SOLUTION

# %% [check=pharmacist_list]
check("pharmacist_list")

# %% [task=ms_order]
ms_order = None  # "A", "B", "C" or "D"

# %% [check=ms_order]
check("ms_order")
