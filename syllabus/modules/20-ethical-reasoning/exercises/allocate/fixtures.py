RULES = ["need", "benefit", "need_then_benefit"]


def hidden_case(s):
    """1 to 14 patients in any order of id, with few different needs and benefits, so that ties are common."""
    n = 1 + s.i(14)
    start = s.i(97)
    rows = []
    for k in range(n):
        group = "ABC"[s.i(3)]
        need = s.i(4)
        benefit = s.i(5) / 10
        rows.append({"id": 1 + (start + 37 * k) % 97, "group": group, "need": need, "benefit": benefit})
    capacity = s.i(n + 2)
    return {"rows": rows, "capacity": capacity, "rule": RULES[s.i(3)]}
