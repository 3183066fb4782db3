def hidden_case(s):
    """Risks on and around the thresholds, with halves of a per cent; labels that end just before and after the limit."""
    threshold = [0.05, 0.1, 0.15, 0.2, 0.3][s.i(5)]
    risk = [threshold, 2 * threshold, s.i(201) / 200, s.i(1001) / 1000, s.i(401) / 1000][s.i(5)]
    label = "Sepsis"
    if s.b(0.5):
        label = ("Deterioration within twelve hours on adult wards " * 4)[: 100 + s.i(40)]
    if s.b(0.15):
        risk = None
    elif s.b(0.05):
        risk = 1.001 + s.i(50)
    return {"risk": risk, "threshold": threshold, "label": label, "source": "Ward model 1.2", "detail": ["", "Lactate 4.1 mmol/L."][s.i(2)]}
