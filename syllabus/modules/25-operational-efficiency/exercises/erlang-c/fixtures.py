def hidden_case(s):
    """Desks of one to eight nurses, empty to overfull; halves and whole numbers, so that "full" is exact."""
    c = 1 + s.i(8)
    mu = (1 + s.i(12)) / 2
    lam = s.i(int(2 * c * mu) + 4) / 2
    return {"lam": lam, "mu": mu, "c": c}
