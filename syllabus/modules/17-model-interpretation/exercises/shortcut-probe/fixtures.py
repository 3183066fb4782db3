def hidden_case(s):
    """Three to forty patients. The marker goes with the disease, the score with the marker, the disease or both; at times everyone bears the same mark."""
    n = 3 + s.i(38)
    by_mark, by_disease = [0, 2, 5][s.i(3)], [0, 2, 4][s.i(3)]
    alike = s.b(0.1)
    y, score, marker = [], [], []
    for _ in range(n):
        sick = s.b(0.4)
        mark = 0 if alike else s.b(0.75 if sick else 0.25)
        y.append(sick)
        marker.append(mark)
        score.append((s.i(10) + by_mark * mark + by_disease * sick) / 20)
    return {"y": y, "score": score, "marker": marker}
