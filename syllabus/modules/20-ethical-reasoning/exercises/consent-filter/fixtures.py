PURPOSES = [["research"], ["care"], ["research", "care"], ["teaching"]]
DAYS_DRAWN = ["2024-01-01", "2024-01-15", "2024-02-01", "2024-02-10", "2024-03-01", "2024-03-20"]


def hidden_case(s):
    """Up to six patients with up to three decisions in any order; never two grants on one day."""
    consents, records = [], []
    for k in range(1 + s.i(6)):
        patient = f"p{k + 1}"
        records.append({"id": f"r{k + 1}", "patient": patient})
        taken = set()
        for _ in range(s.i(4)):
            date, decision = DAYS_DRAWN[s.i(6)], "withdraw" if s.b(0.4) else "grant"
            purposes = PURPOSES[s.i(4)] if decision == "grant" else []
            if (date, decision) not in taken:
                taken.add((date, decision))
                consents.insert(s.i(len(consents) + 1), {"patient": patient, "date": date, "decision": decision, "purposes": purposes})
    if s.b(0.3):
        records.append({"id": "r99", "patient": "p1"})
    purpose = ["research", "research", "care"][s.i(3)]
    return {"records": records, "consents": consents, "purpose": purpose, "on": DAYS_DRAWN[s.i(6)]}
