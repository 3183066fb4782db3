LIMITS = {
    "rr": [8, 11, 20, 24],
    "spo2": [83, 85, 87, 91, 92, 93, 94, 95, 96],
    "sbp": [90, 100, 110, 219],
    "hr": [40, 50, 90, 110, 130],
    "temp": [35.0, 36.0, 38.0, 39.0],
}
NORMAL = {"rr": 16, "spo2": 97, "sbp": 125, "hr": 75, "temp": 36.9}


def hidden_case(s):
    """Vital signs on a limit of the chart or one step beside it, the rest normal; now and then one is missing."""
    vitals = dict(NORMAL)
    for name, limits in LIMITS.items():
        if s.b(0.55):
            step = 0.1 if name == "temp" else 1
            value = limits[s.i(len(limits))] + step * (s.i(3) - 1)
            vitals[name] = int(value * 10 + 0.5) / 10 if name == "temp" else value
    given = {
        "rr": vitals["rr"], "spo2": vitals["spo2"], "scale2": s.b(0.5) == 1, "oxygen": s.b(0.5) == 1,
        "sbp": vitals["sbp"], "hr": vitals["hr"], "acvpu": "AAAAACVPUX"[s.i(10)], "temp": vitals["temp"],
    }
    if s.b(0.12):
        given[list(given)[s.i(len(given))]] = None
    return given
