LETTERS = ["R", "A", "C", "I", "RA", "R", "A", "AC", "RC", "RI", "", None, "a", "X", "AX", "R,A"]


def hidden_case(s):
    """Up to five tasks in any order with up to four people each; gaps of every sort, and clinical tasks with the right A and without."""
    tasks = ["validate", "go_live", "switch_off", "training", "threshold"]
    for last in range(len(tasks) - 1, 0, -1):
        other = s.i(last + 1)
        tasks[last], tasks[other] = tasks[other], tasks[last]
    people = ["nurse", "doctor", "analyst", "vendor"]
    m = {}
    for task in tasks[: 1 + s.i(5)]:
        m[task] = {person: LETTERS[s.i(10 if s.b(0.75) else 16)] for person in people if s.b(0.6)}
    clinical = [task for task in tasks if s.b(0.5)]
    return {"m": m, "clinical_tasks": clinical, "clinicians": ["nurse", "doctor"]}


# What a code means on the ward, by its first part.
MEANS = {
    "A-COUNT": "not exactly one person answers for it, so at night nobody decides",
    "NO-R": "nobody does it",
    "BAD-CODE": "an entry says nothing that the team has agreed on",
    "CLINICIAN-NOT-A": "the person who answers for it does not stand at the bed",
}


def matrix_problems(m):
    """The codes that are left, tasks and people that went lost or came from outside, as (code, sentence) pairs."""
    if not all(isinstance(people, dict) and all(letters is None or isinstance(letters, str) for letters in people.values()) for people in m.values()):
        return [("form", "Each task needs a dict of people and letters, such as `{\"ward_lead\": \"A\"}`; otherwise nobody can read who answers.")]
    m = {str(task): people for task, people in m.items()}
    problems = [(f"{code}:{task}", f"`{task}`, `{code}`: {MEANS[code.split(':')[0]]}.") for task, code in raci_lint(m, CLINICAL, CLINICIANS)]
    for task in AS_FOUND:
        if task not in m:
            problems.append((f"left-out:{task}", f"`{task}` is gone from the matrix. It has to be done all the same, now by nobody."))
    strangers = sorted({str(person) for people in m.values() for person in people} - set(TEAM))
    for person in strangers:
        problems.append((f"stranger:{person}", f"`{person}` is not in the team. The nurse would look for a number that does not exist."))
    if "switch_off" in m and not any("R" in (m["switch_off"].get(person) or "") for person in AT_NIGHT):
        problems.append(("night:switch_off", "Nobody who is in the house at night may switch the alert off. It pages until the morning meeting."))
    return problems
