# %% [task=scopes]
import re


def scopes(requested, needs):
    """What an app asks for against what it needs.

    requested: SMART scopes in one string, spaces between them. needs: {resource: letters out of "cruds"}.
    Returns {"invalid": scopes as written, "missing", "excess": "Resource.letter"}, sorted lists.
    """
    ### BEGIN SOLUTION
    ignored = {"openid", "fhirUser", "launch", "launch/patient", "offline_access", "online_access"}
    old_style = {"read": "rs", "write": "cud", "*": "cruds"}
    invalid, granted = set(), set()
    for scope in set(requested.split()) - ignored:
        match = re.fullmatch(r"(?:patient|user|system)/([A-Z][A-Za-z]+|\*)\.(c?r?u?d?s?|read|write|\*)", scope)
        if match and match[2]:
            for letter in old_style.get(match[2], match[2]):
                granted.add((match[1], letter))
        else:
            invalid.add(scope)
    needed = {(resource, letter) for resource, letters in needs.items() for letter in letters}
    missing = {(resource, letter) for resource, letter in needed - granted if ("*", letter) not in granted}
    return {
        "invalid": sorted(invalid),
        "missing": sorted(f"{resource}.{letter}" for resource, letter in missing),
        "excess": sorted(f"{resource}.{letter}" for resource, letter in granted - needed),
    }
    ### STARTER
    # invalid, granted = set(), set()  # granted: pairs such as ("Observation", "r")
    # for scope in requested.split():
    #     ...
    # return None  # return {"invalid": [...], "missing": [...], "excess": [...]}
    ### END SOLUTION

# %% [check=scopes]
check("scopes")

# %% [task=least_scopes]
### BEGIN SOLUTION
least_scopes = ["patient/Observation.rs", "patient/Patient.r", "patient/RiskAssessment.c"]
### STARTER
# least_scopes = None  # a sorted list, such as ["patient/Condition.s", ...]
### END SOLUTION

# %% [check=least_scopes]
check("least_scopes")
