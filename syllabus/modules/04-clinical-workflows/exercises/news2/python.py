# %% [task=news2]
def points(value, bands):
    """Points of the first band whose upper limit is not exceeded; the last band has the limit None."""
    return next(score for limit, score in bands if limit is None or value <= limit)


def news2(rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp):
    """NEWS2 of one adult.

    rr, hr: per minute; spo2: %; sbp: mmHg; temp: °C; acvpu: "A", "C", "V", "P" or "U".
    scale2: True only where a doctor has prescribed a target of 88-92 %; oxygen: True if it is given.
    Returns {"score", "red", "risk"}; with any input missing None, None and "incomplete".
    Raises ValueError for another letter. Source: Royal College of Physicians 2017.
    """
    ### BEGIN SOLUTION
    given = [rr, spo2, scale2, oxygen, sbp, hr, acvpu, temp]
    if any(value is None or value != value for value in given):
        return {"score": None, "red": None, "risk": "incomplete"}
    if acvpu not in ["A", "C", "V", "P", "U"]:
        raise ValueError(f"consciousness is {acvpu!r}, not one of A, C, V, P, U")

    saturation = [(91, 3), (93, 2), (95, 1), (None, 0)]
    if scale2:
        saturation = [(83, 3), (85, 2), (87, 1), (92, 0)]
        saturation += [(94, 1), (96, 2), (None, 3)] if oxygen else [(None, 0)]
    items = [
        points(rr, [(8, 3), (11, 1), (20, 0), (24, 2), (None, 3)]),
        points(spo2, saturation),
        2 if oxygen else 0,
        points(sbp, [(90, 3), (100, 2), (110, 1), (219, 0), (None, 3)]),
        points(hr, [(40, 3), (50, 1), (90, 0), (110, 1), (130, 2), (None, 3)]),
        0 if acvpu == "A" else 3,
        points(temp, [(35.0, 3), (36.0, 1), (38.0, 0), (39.0, 1), (None, 2)]),
    ]
    score, red = sum(items), 3 in items
    risk = "high" if score >= 7 else "medium" if score >= 5 else "low-medium" if red else "low"
    return {"score": score, "red": red, "risk": risk}
    ### STARTER
    # # what if something is missing?
    # items = [
    #     points(rr, [(8, 3), (11, 1), (20, 0), (24, 2), (None, 3)]),
    #     ...,  # six more
    # ]
    # return None
    ### END SOLUTION

# %% [check=news2]
check("news2")

# %% [task=ward_risks]
WARD = {
    1: {"rr": 18, "spo2": 97, "scale2": False, "oxygen": False, "sbp": 124, "hr": 76, "acvpu": "A", "temp": 36.8},
    2: {"rr": 20, "spo2": 90, "scale2": True, "oxygen": False, "sbp": 132, "hr": 95, "acvpu": "A", "temp": 37.2},
    3: {"rr": 16, "spo2": 98, "scale2": False, "oxygen": False, "sbp": 88, "hr": 70, "acvpu": "A", "temp": 36.4},
    4: {"rr": None, "spo2": 95, "scale2": False, "oxygen": False, "sbp": 100, "hr": 118, "acvpu": "A", "temp": 38.3},
    5: {"rr": 25, "spo2": 92, "scale2": False, "oxygen": True, "sbp": 112, "hr": 104, "acvpu": "A", "temp": 38.6},
    6: {"rr": 22, "spo2": 95, "scale2": False, "oxygen": False, "sbp": 108, "hr": 92, "acvpu": "A", "temp": 36.5},
}

### BEGIN SOLUTION
ward_risks = {bed: news2(**vitals)["risk"] for bed, vitals in WARD.items()}
### STARTER
# ward_risks = None  # {1: "...", 2: "...", ...}
### END SOLUTION

# %% [check=ward_risks]
check("ward_risks")

# %% [task=first_bed]
first_bed = None  # "A", "B", "C" or "D"

# %% [check=first_bed]
check("first_bed")
