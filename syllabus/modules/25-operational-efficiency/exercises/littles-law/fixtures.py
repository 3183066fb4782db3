def hidden_case(s):
    """Mostly one missing number; zeros, and at times a second gap, no gap or a negative number."""
    L, lam, W = s.i(41), s.i(13), s.i(17) / 4
    values = [L, lam, W]
    gap = s.i(3)
    odd = s.i(10)
    values[gap] = None
    if odd == 0:
        values[(gap + 1) % 3] = None
    if odd == 1:
        values[(gap + 1) % 3] = -1 - values[(gap + 1) % 3]
    if odd == 2:
        values[gap] = 2
    return {"L": values[0], "lam": values[1], "W": values[2]}
