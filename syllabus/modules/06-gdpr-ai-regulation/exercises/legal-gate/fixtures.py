def hidden_case(s):
    """A project in which each fact is true, false or not stated; more often true, so that rules meet."""
    def fact():
        return [True, True, True, False, None][s.i(5)]

    def one_of(*values):
        return values[s.i(len(values))]

    project = {
        "eu_subjects": fact(), "health": fact(), "art9_basis": one_of("a", "h", "i", "j", "f", None), "large_scale": fact(),
        "deid": one_of(None, None, None, "safe_harbor", "expert", "anonymous"),
        "solely_automated": fact(), "significant_effect": fact(),
        "us_covered": fact(), "vendor": fact(), "baa": one_of(True, False, None), "purpose": one_of("operations", "research", None),
        "authorization": one_of(True, False, None, None), "waiver": one_of(True, False, None, None),
        "eu_market": fact(), "mdr_class": one_of("I", "IIa", "IIb", "III", None), "use": one_of("emergency_triage", "dosing", None),
        "us_market": fact(), "cds_criteria": one_of([True] * 4, [True, True, True, False], [False] * 4, [True] * 3, None),
    }
    return {"project": {name: value for name, value in project.items() if not s.b(0.15)}}
