IGNORED = {"openid", "fhirUser", "launch", "launch/patient", "offline_access", "online_access"}
VALID = r"(patient|user|system)/([A-Z][A-Za-z]+|\*)\.(c?r?u?d?s?|read|write|\*)"


def _scopes(requested, needs, valid=VALID, read="rs", write="cud", star="cruds", ignored=IGNORED):
    """The comparison with another grammar, or other letters behind the old words."""
    invalid, granted = set(), set()
    for scope in set(requested.split()) - ignored:
        match = re.fullmatch(valid, scope)
        if match and match[3]:
            letters = {"read": read, "write": write, "*": star}.get(match[3], match[3])
            granted.update((match[2], letter) for letter in letters)
        else:
            invalid.add(scope)
    needed = {(resource, letter) for resource, letters in needs.items() for letter in letters}
    return {
        "invalid": sorted(invalid),
        "missing": sorted(f"{a}.{b}" for a, b in needed - granted if ("*", b) not in granted),
        "excess": sorted(f"{a}.{b}" for a, b in granted - needed),
    }


@mistake("the wildcard accepted", task="scopes", lesson="scopes")
def wildcard_accepted(requested, needs):
    """You let the star pass as "what it needs". An app that needs one laboratory value could read every note in the chart. A star is always excess."""
    good = scopes(requested, needs)
    return {**good, "excess": [each for each in good["excess"] if not each.startswith("*")]}


@mistake("the wildcard grants nothing", task="scopes", lesson="scopes")
def wildcard_grants_nothing(requested, needs):
    """You report as missing what the star already grants. The hospital would add scopes to an app that has too many, and a patient's whole chart stays open."""
    return {**scopes(requested, needs), "missing": scopes(" ".join(scope for scope in requested.split() if "/*." not in scope), needs)["missing"]}


@mistake("write implies read", task="scopes", lesson="scopes")
def write_implies_read(requested, needs):
    """You let `write` read as well. It is c, u and d; the app can change results it may not see. Reported as complete, it fails at the bedside when it looks for the value."""
    return _scopes(requested, needs, write="cruds")


@mistake("read without search", task="scopes", lesson="scopes")
def read_without_search(requested, needs):
    """You took `read` for r alone. It is r and s: the app can search through the whole chart, and your list does not say so."""
    return _scopes(requested, needs, read="r")


@mistake("letter order ignored", task="scopes", lesson="scopes")
def letter_order_ignored(requested, needs):
    """You accepted letters in any order. The server refuses such a request as a whole, at launch: the app stays dark, and the nurse learns it when she needs it."""
    return _scopes(requested, needs, valid=r"(patient|user|system)/([A-Z][A-Za-z]+|\*)\.([cruds]*|read|write|\*)")


@mistake("any resource name", task="scopes", lesson="scopes")
def any_resource(requested, needs):
    """You accepted `x` as a resource. There is none of that name; the app asks for something nobody can check, and the patient's data lie behind it."""
    return _scopes(requested, needs, valid=r"(patient|user|system)/([A-Za-z]+|\*)\.(c?r?u?d?s?|read|write|\*)")


@mistake("any context", task="scopes", lesson="scopes")
def any_context(requested, needs):
    """You accepted any word before the slash. Only patient, user and system exist; what a server makes of "nurse" nobody knows until it opens the wrong chart."""
    return _scopes(requested, needs, valid=r"([A-Za-z]+)/([A-Z][A-Za-z]+|\*)\.(c?r?u?d?s?|read|write|\*)")


@mistake("filters accepted", task="scopes", lesson="scopes")
def filters_accepted(requested, needs):
    """You read a scope with a filter as if it had none. Filters exist in SMART, but this check does not know them (course rule): set it aside for a person, or a narrow wish is judged as a broad one."""
    kept = [scope.split("?")[0] for scope in requested.split()]
    return scopes(" ".join(kept), needs)


@mistake("launch called invalid", task="scopes", lesson="scopes")
def launch_invalid(requested, needs):
    """You refused the scopes that start the app and name its user. They open no record. Without them it does not know whose chart is open, and may show another patient."""
    return _scopes(requested, needs, ignored=set())


@mistake("every launch ignored", task="scopes", lesson="scopes")
def every_launch_ignored(requested, needs):
    """You ignored everything without a resource. Only six such scopes are known here (course rule); an unknown one must be read by a person before it opens a patient's chart."""
    return scopes(" ".join(scope for scope in requested.split() if "." in scope), needs)


@mistake("invalid ones granted nothing and forgotten", task="scopes", lesson="scopes")
def invalid_forgotten(requested, needs):
    """You dropped invalid scopes without a word. One wrong scope can stop the launch; the list the hospital signs must name it, or the ward waits for an app that never opens."""
    return {**scopes(requested, needs), "invalid": []}


@mistake("invalid ones twice", task="scopes", lesson="scopes")
def invalid_twice(requested, needs):
    """You list a scope as often as it was asked for. The list is read by people who decide about patients' data; each fault belongs in it once."""
    good = scopes(requested, needs)
    return {**good, "invalid": sorted(scope for scope in requested.split() if scope in good["invalid"])}


@mistake("resources instead of letters", task="scopes", lesson="scopes")
def whole_resources(requested, needs):
    """You compared resources, not letters. An app that needs to read conditions and may delete them passes: nobody sees that a diagnosis can vanish from a chart."""
    good = scopes(requested, needs)
    return {**good, "excess": [each for each in good["excess"] if each.split(".")[0] not in needs]}


@mistake("the old style", task="least_scopes", lesson="scopes")
def old_style():
    """You used `read` and `write`. `read` also searches and `write` also changes and deletes; the app could overwrite the assessment a nurse acted on."""
    return ["patient/Observation.read", "patient/Patient.read", "patient/RiskAssessment.write"]


@mistake("search added", task="least_scopes", lesson="scopes")
def search_added():
    """The app knows the patient's id and reads one record. With `s` it may go through the register of persons, and so may whoever steals its token."""
    return ["patient/Observation.rs", "patient/Patient.rs", "patient/RiskAssessment.c"]


@mistake("change added", task="least_scopes", lesson="scopes")
def change_added():
    """You let the app change old assessments. What was on the screen when the nurse decided could no longer be reconstructed. A new one needs only c."""
    return ["patient/Observation.rs", "patient/Patient.r", "patient/RiskAssessment.cu"]


@mistake("one star", task="least_scopes", lesson="scopes")
def one_star():
    """One short scope, and every resource of the chart lies open: notes, diagnoses, results the app never shows. Name the three resources."""
    return ["patient/*.crs"]


@mistake("no search for Observations", task="least_scopes", lesson="scopes")
def no_search():
    """Without `s` the app can only read Observations whose id it knows. It knows none, so the trend stays empty: at the bedside that looks like "no values"."""
    return ["patient/Observation.r", "patient/Patient.r", "patient/RiskAssessment.c"]
