# %% [task=obs_to_rows]
def obs_to_rows(bundle):
    """Rows of a model's input from the Observations of a FHIR bundle.

    bundle: dict, FHIR R4; entries under "entry". Observations entered in error or cancelled give no row; one with
    components gives a row for each of them.
    Returns dicts {"patient", "time", "status", "code" (LOINC), "value", "unit", "op"}, None where nothing stands,
    sorted by patient, time and code.
    """
    ### BEGIN SOLUTION
    rows = []
    for entry in bundle.get("entry", []):
        resource = entry.get("resource", {})
        if resource.get("resourceType") != "Observation":
            continue
        if resource.get("status") in ("entered-in-error", "cancelled"):
            continue
        reference = resource.get("subject", {}).get("reference")
        for part in resource.get("component") or [resource]:
            codings = part.get("code", {}).get("coding", [])
            loinc = [each["code"] for each in codings if each.get("system") == "http://loinc.org"]
            quantity = part.get("valueQuantity")
            rows.append(
                {
                    "patient": reference.split("/")[-1] if reference else None,
                    "time": resource.get("effectiveDateTime"),
                    "status": resource.get("status"),
                    "code": loinc[0] if loinc else None,
                    "value": quantity.get("value") if quantity else None,
                    "unit": quantity.get("code") or quantity.get("unit") if quantity else None,
                    "op": quantity.get("comparator", "=") if quantity else None,
                }
            )
    return sorted(rows, key=lambda row: (row["patient"] or "", row["time"] or "", row["code"] or ""))
    ### STARTER
    # rows = []
    # for entry in bundle.get("entry", []):
    #     resource = entry["resource"]
    #     ...
    # return None
    ### END SOLUTION

# %% [check=obs_to_rows]
check("obs_to_rows")

# %% [markdown]
# What arrives looks like this: the first blood pressure of the bundle.

# %%
import json

bundle = load("fhir_bundle")
print(json.dumps(bundle["entry"][2]["resource"], indent=2))

# %% [task=bundle_report]
# load("fhir_bundle") gives the bundle as a dict.
### BEGIN SOLUTION
rows = obs_to_rows(load("fhir_bundle"))
bundle_report = {
    "rows": len(rows),
    "no_value": sum(row["value"] is None for row in rows),
    "bounds": sum(row["op"] not in (None, "=") for row in rows),
    "creatinines": sum(row["code"] == "2160-0" and row["op"] == "=" for row in rows),
}
### STARTER
# rows = None  # the rows of the bundle
# bundle_report = None  # {"rows": ..., "no_value": ..., "bounds": ..., "creatinines": ...}
### END SOLUTION

# %% [check=bundle_report]
check("bundle_report")

# %% [task=below_limit]
below_limit = None  # "A", "B", "C" or "D"

# %% [check=below_limit]
check("below_limit")
