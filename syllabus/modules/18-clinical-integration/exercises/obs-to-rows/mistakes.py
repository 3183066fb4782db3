WITHDRAWN = ("entered-in-error", "cancelled")


def _with(bundle, change):
    """The rows of the bundle after a change of its Observations; None takes one out."""
    entries = []
    for entry in bundle.get("entry", []):
        resource = entry["resource"]
        if resource.get("resourceType") == "Observation":
            resource = change(resource)
        if resource is not None:
            entries.append({"resource": resource})
    return obs_to_rows({**bundle, "entry": entries})


def _kept(status):
    return lambda resource: {**resource, "status": status + " "} if resource.get("status") == status else resource


def _as_sent(rows):
    return [{**row, "status": row["status"] and row["status"].strip()} for row in rows]


@mistake("entered in error kept", task="obs_to_rows", lesson="status")
def error_kept(bundle):
    """You kept a result that was taken back. A retracted potassium, perhaps of another patient, reached the model, and the score alarms or soothes for a mistake."""
    return _as_sent(_with(bundle, _kept("entered-in-error")))


@mistake("cancelled kept", task="obs_to_rows", lesson="status")
def cancelled_kept(bundle):
    """You kept a cancelled measurement. It was never carried out or not completed; the row tells the model that somebody looked at this patient."""
    return _as_sent(_with(bundle, _kept("cancelled")))


@mistake("no status read", task="obs_to_rows", lesson="status")
def no_status_read(bundle):
    """You never looked at the status. What was retracted or cancelled counts like a measurement, and the ward is called for results that no longer exist."""
    return _as_sent(_with(bundle, lambda resource: {**resource, "status": resource["status"] + " "} if resource.get("status") in WITHDRAWN else resource))


@mistake("only final", task="obs_to_rows", lesson="status")
def only_final(bundle):
    """You kept only `final`. Corrected results are `amended`, and the first critical value of the night may still be `preliminary`: the model goes on without the newest news."""
    return _with(bundle, lambda resource: resource if resource.get("status") == "final" else None)


@mistake("components ignored", task="obs_to_rows", lesson="components")
def components_ignored(bundle):
    """You read only the top level, where a blood pressure panel has no value. Systolic and diastolic never reach the score, and a falling pressure goes unseen."""
    return _with(bundle, lambda resource: {key: value for key, value in resource.items() if key != "component"})


@mistake("the panel as a row of its own", task="obs_to_rows", lesson="components")
def panel_as_row(bundle):
    """You gave the panel a row besides its components. It has no value: the report counts a measurement as missing that was made, and a nurse is sent to take it again."""
    rows = obs_to_rows(bundle)
    panels = [{"resource": entry["resource"]} for entry in bundle.get("entry", []) if "component" in entry["resource"]]
    return sorted(rows + components_ignored({"entry": panels}), key=lambda row: (row["patient"] or "", row["time"] or "", row["code"] or ""))


@mistake("the panel's code", task="obs_to_rows", lesson="components")
def code_of_the_panel(bundle):
    """Your component rows carry the code of the panel. Two numbers named "blood pressure", and nobody can tell the upper from the lower: 78 may be read as systolic."""

    def change(resource):
        parts = resource.get("component")
        return {**resource, "component": [{**part, "code": resource["code"]} for part in parts]} if parts else resource

    return _with(bundle, change)


def _parts(bundle, change):
    """The rows after a change of everything that holds a code and a value."""

    def whole(resource):
        parts = resource.get("component")
        return {**resource, "component": [change(part) for part in parts]} if parts else change(resource)

    return _with(bundle, whole)


@mistake("comparator dropped", task="obs_to_rows", lesson="bounds")
def comparator_dropped(bundle):
    """You lost the little sign: "< 0.5" became 0.5. "Too low to measure" is now a measured value, and the model reacts to a number nobody found in this patient."""
    return [{**row, "op": None if row["op"] is None else "="} for row in obs_to_rows(bundle)]


@mistake("absent as zero", task="obs_to_rows", lesson="status")
def absent_as_zero(bundle):
    """Where no value was sent you wrote 0. A creatinine of 0 looks like the best kidney on the ward; in truth nobody has a result for this patient."""
    return [{**row, "value": 0 if row["value"] is None else row["value"]} for row in obs_to_rows(bundle)]


@mistake("zero as absent", task="obs_to_rows", lesson="status")
def zero_as_absent(bundle):
    """A measured 0 became "no value", since 0 counts as false. A pain score or a drain of 0 is a finding; the patient would be asked again and again."""
    return [{**row, "value": row["value"] or None} for row in obs_to_rows(bundle)]


@mistake("equals without a quantity", task="obs_to_rows", lesson="bounds")
def equals_without_quantity(bundle):
    """You wrote "=" where there is no number. A count of plain results now includes patients who have none, and the gaps disappear from the report."""
    return [{**row, "op": row["op"] or "="} for row in obs_to_rows(bundle)]


@mistake("rows without a value left out", task="obs_to_rows", lesson="status")
def without_value_left_out(bundle):
    """You left out what has no value. The gap is information: the patient was to be measured and was not. Without the row nobody can count or close it."""
    return [row for row in obs_to_rows(bundle) if row["value"] is not None]


@mistake("the first coding, whatever its system", task="obs_to_rows", lesson="fhir")
def first_coding(bundle):
    """You took the first code without asking whose it is. A local "TNT" can mean another test in the next hospital; the model then eats a number under the wrong name."""
    return _parts(bundle, lambda part: {**part, "code": {"coding": [{**each, "system": "http://loinc.org"} for each in part.get("code", {}).get("coding", [])[:1]]}})


@mistake("LOINC only if it stands first", task="obs_to_rows", lesson="fhir")
def loinc_only_first(bundle):
    """You looked at the first coding only. Where the laboratory's own code stands before the LOINC code the row loses its name, and the model never sees the result."""
    return _parts(bundle, lambda part: {**part, "code": {"coding": part.get("code", {}).get("coding", [])[:1]}})


@mistake("the unit as written", task="obs_to_rows", lesson="fhir")
def unit_as_written(bundle):
    """You took the unit's text, not its code. "micromol per litre", "umol/l" and "µmol/L" are one unit in three spellings; a check that compares them fails, and 88 may be read in mg/dL."""

    def change(part):
        quantity = part.get("valueQuantity")
        return {**part, "valueQuantity": {**quantity, "code": quantity.get("unit") or quantity.get("code")}} if quantity else part

    return _parts(bundle, change)


@mistake("the whole reference", task="obs_to_rows", lesson="fhir")
def whole_reference(bundle):
    """You kept the whole reference as patient. "Patient/7" and the same patient under a full address are two people then, each with half of the measurements."""
    rows = _with(bundle, lambda resource: {**resource, "subject": {"reference": resource["subject"]["reference"].replace("/", "\\")}} if resource.get("subject") else resource)
    rows = [{**row, "patient": row["patient"] and row["patient"].replace("\\", "/")} for row in rows]
    return sorted(rows, key=lambda row: (row["patient"] or "", row["time"] or "", row["code"] or ""))


@mistake("in the order of arrival", task="obs_to_rows", lesson="fhir")
def order_of_arrival(bundle):
    """You left the rows in the order of the bundle. Messages do not arrive in the order of time; "the last value" of a patient may be yesterday's."""
    return [row for entry in bundle.get("entry", []) for row in sorted(obs_to_rows({"entry": [entry]}), key=lambda row: _position(entry, row))]


def _position(entry, row):
    codes = [part.get("code", {}).get("coding", []) for part in entry["resource"].get("component") or [entry["resource"]]]
    return next((at for at, codings in enumerate(codes) if any(each["code"] == row["code"] for each in codings)), 0)


@mistake("bounds among the gaps", task="bundle_report", lesson="bounds")
def bounds_among_gaps():
    """You counted bounds as "no value". "Below 0.8" is a result; the patient would be pricked again for something the laboratory has answered."""
    return {**bundle_report, "no_value": bundle_report["no_value"] + bundle_report["bounds"]}


@mistake("gaps among the bounds", task="bundle_report", lesson="bounds")
def gaps_among_bounds():
    """You counted rows without a number as bounds. A bound is a number with a sign; here there is none, and nobody would go and measure."""
    return {**bundle_report, "bounds": bundle_report["no_value"] + bundle_report["bounds"]}


@mistake("bounds as plain numbers", task="bundle_report", lesson="bounds")
def bounds_as_numbers():
    """Your plain creatinines include bounds. Two patients enter the model with a value that nobody measured. Count only where the operator is "="."""
    return {**bundle_report, "creatinines": sum(row["code"] == "2160-0" and row["value"] is not None for row in rows)}


@mistake("every creatinine", task="bundle_report", lesson="status")
def every_creatinine():
    """You counted every creatinine row, with or without a number. The team would believe that nearly everyone has a kidney value, and find out at night who has not."""
    return {**bundle_report, "creatinines": sum(row["code"] == "2160-0" for row in rows)}


@mistake("Observations, not rows", task="bundle_report", lesson="components")
def observations():
    """You counted Observations. A blood pressure is one Observation and two rows; the numbers of your report would not match what the model receives."""
    return {**bundle_report, "rows": len(load("fhir_bundle")["entry"])}
