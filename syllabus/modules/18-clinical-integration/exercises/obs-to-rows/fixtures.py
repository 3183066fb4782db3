LOINC = "http://loinc.org"


def _quantity(s):
    """A number with a unit as code, as text or as both; at times a bound."""
    quantity = {"value": s.i(200) / 10}
    quantity.update([{"unit": "mg/dL"}, {"code": "mg/dL"}, {"unit": "milligrams", "code": "mg/dL"}][s.i(3)])
    return {**quantity, "comparator": ["<", ">"][s.i(2)]} if s.b(0.25) else quantity


def _measured(s, code):
    """Code and result: at times a local code first, or no LOINC code, or no value."""
    codings = [{"system": LOINC, "code": code}]
    kind = s.i(5)
    if kind == 0:
        codings.insert(0, {"system": "urn:our-lab", "code": "X" + code})
    part = {"code": {"coding": [{"system": "urn:our-lab", "code": "X" + code}] if kind == 1 else codings}}
    return part if s.b(0.2) else {**part, "valueQuantity": _quantity(s)}


def hidden_case(s):
    """A bundle in no order; no two rows agree in patient, time and code, which would leave their order open."""
    entries = []
    for minute in range(59, 59 - s.i(9), -1):
        if s.b(0.1):
            entries.append({"resource": {"resourceType": "Patient", "id": "7"}})
            continue
        resource = {
            "resourceType": "Observation",
            "status": ["final", "final", "amended", "preliminary", "entered-in-error", "cancelled"][s.i(6)],
            "subject": {"reference": ["Patient/7", "Patient/12", "https://ehr.example/fhir/Patient/3"][s.i(3)]},
            "effectiveDateTime": f"2024-03-01T08:{minute}:00Z",
        }
        if s.b(0.4):
            resource["code"] = {"coding": [{"system": LOINC, "code": "85354-9"}]}
            resource["component"] = [_measured(s, "8480-6"), {"code": {"coding": [{"system": LOINC, "code": "8462-4"}]}, "valueQuantity": _quantity(s)}]
        else:
            resource.update(_measured(s, ["2160-0", "8867-4"][s.i(2)]))
        entries.append({"resource": resource})
    return {"bundle": {"resourceType": "Bundle", "type": "collection", "entry": entries}}
