# %% [task=raci_lint]
def raci_lint(m, clinical_tasks=(), clinicians=()):
    """Gaps in a responsibility matrix, as a list of (task, code); [] when there are none.

    m: {task: {person: letters}}, letters out of R (does it), A (answers for it), C (is asked), I (is told).
    clinical_tasks: names of tasks whose A must be one of the clinicians.
    Codes: "A-COUNT:k", "NO-R", "BAD-CODE", "CLINICIAN-NOT-A". Course rules.
    """
    ### BEGIN SOLUTION
    found = []
    for task in sorted(m):
        people = {person: letters or "" for person, letters in m[task].items()}
        answer = [person for person, letters in people.items() if "A" in letters]
        if len(answer) != 1:
            found.append((task, f"A-COUNT:{len(answer)}"))
        if not any("R" in letters for letters in people.values()):
            found.append((task, "NO-R"))
        if any(letters == "" or set(letters) - set("RACI") for letters in people.values()):
            found.append((task, "BAD-CODE"))
        if task in clinical_tasks and len(answer) == 1 and answer[0] not in clinicians:
            found.append((task, "CLINICIAN-NOT-A"))
    return found
    ### STARTER
    # found = []
    # for task in sorted(m):
    #     people = m[task]
    #     ...  # found.append((task, code)), in the order of the list
    # return None
    ### END SOLUTION

# %% [check=raci_lint]
check("raci_lint")

# %% [task=repaired_matrix]
TEAM = ["ward_lead", "duty_doctor", "charge_nurse", "analyst", "integrator", "project_manager", "vendor"]
CLINICIANS = ["ward_lead", "duty_doctor", "charge_nurse"]
AT_NIGHT = ["duty_doctor", "charge_nurse"]
CLINICAL = ["answer_alert", "set_threshold", "switch_off"]
AS_FOUND = {
    "answer_alert": {"charge_nurse": "R", "duty_doctor": "R", "project_manager": "I"},
    "set_threshold": {"vendor": "RA", "ward_lead": "C"},
    "switch_off": {"integrator": "A", "vendor": "A", "charge_nurse": "I", "project_manager": "i"},
    "validate": {"analyst": "R", "ward_lead": "C", "project_manager": "A"},
    "mend_feed": {"integrator": "A", "analyst": ""},
}
### BEGIN SOLUTION
repaired_matrix = {
    **AS_FOUND,
    "answer_alert": {"charge_nurse": "R", "duty_doctor": "RA", "project_manager": "I"},
    "set_threshold": {"ward_lead": "A", "analyst": "R", "charge_nurse": "C", "vendor": "C"},
    "switch_off": {"ward_lead": "A", "charge_nurse": "R", "duty_doctor": "R", "integrator": "I", "vendor": "I"},
    "mend_feed": {"integrator": "RA", "analyst": "C", "charge_nurse": "I"},
}
### STARTER
# print(raci_lint(AS_FOUND, CLINICAL, CLINICIANS))
# repaired_matrix = None  # {**AS_FOUND, "switch_off": {...}, ...}
### END SOLUTION

# %% [check=repaired_matrix]
check("repaired_matrix")
