def hidden_case(s):
    """Three sheets around a drawn level, with blanks; now and then a tie between the stems or a domain left blank."""
    clinical, technical, professional = ratings(s, 4), ratings(s, 5), ratings(s, 5)
    if s.b(0.15):
        technical = list(reversed(clinical))
    if s.b(0.08):
        professional = [None] * len(professional)
    return {"clinical": clinical, "technical": technical, "professional": professional}


def ratings(s, n):
    level = s.i(5)
    return [None if s.b(0.12) else min(5, level + s.i(3)) for _ in range(n)]
