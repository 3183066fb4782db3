def hidden_case(s):
    """Answers for most domains, mostly yes; now and then a flaw, a gap or an answer nobody knows."""
    letters = ["Y", "Y", "Y", "Y", "PY", "PY", "PY", "NI", "PN", "N"]
    answers = {}
    for domain in ["participants", "predictors", "outcome", "analysis"]:
        if s.b(0.92):
            answers[domain] = [letters[s.i(7)] if s.b(0.6) else letters[s.i(10)] for _ in range(s.i(6))]
    if s.b(0.06):
        answers["analysis"] = ["Y", "?"]
    return {"answers": answers}
