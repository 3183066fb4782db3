OFFSETS = ["+00:00", "+01:00", "+02:00", "-05:00", "-04:00", "+10:00", "Z", ""]


def hidden_case(s):
    """Times all over 2023 to 2025, many late or early in the day; counts around 500; now and then no offset."""
    day = f"{2023 + s.i(3)}-{1 + s.i(12):02d}-{1 + s.i(28):02d}"
    time = ["00:15:00", "01:00:00", "09:40:00", "17:30:00", "23:45:00"][s.i(5)]
    offset = OFFSETS[s.i(len(OFFSETS) - (0 if s.b(0.4) else 1))]
    counts = [0, 12, 499, 500, 501, 2400]
    affected = counts[s.i(len(counts))]
    return {
        "regime": ["GDPR", "HIPAA", "HIPAA"][s.i(3)],
        "aware": f"{day}T{time}{offset}",
        "affected": affected,
        "state_residents": min(affected, counts[s.i(len(counts))]),
    }
