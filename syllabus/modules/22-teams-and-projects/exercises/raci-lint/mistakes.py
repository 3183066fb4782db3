def _lint(m, clinical_tasks, clinicians, answers=lambda letters: "A" in letters, does=lambda letters: "R" in letters, bad=lambda letters: letters == "" or set(letters) - set("RACI"), gap=lambda k: k != 1):
    """The reference with one of its questions exchanged."""
    found = []
    for task in sorted(m):
        people = {person: letters or "" for person, letters in m[task].items()}
        answer = [person for person, letters in people.items() if answers(letters)]
        if gap(len(answer)):
            found.append((task, f"A-COUNT:{len(answer)}"))
        if not any(does(letters) for letters in people.values()):
            found.append((task, "NO-R"))
        if any(bad(letters) for letters in people.values()):
            found.append((task, "BAD-CODE"))
        if task in clinical_tasks and len(answer) == 1 and answer[0] not in clinicians:
            found.append((task, "CLINICIAN-NOT-A"))
    return found


@mistake("two A's accepted", task="raci_lint", lesson="raci")
def two_accepted(m, clinical_tasks=(), clinicians=()):
    """Two people accountable means nobody stops the go-live. You only ask whether there is an A. Each of the two waits for the other, and the alert goes on paging over the patient who is really ill."""
    return _lint(m, clinical_tasks, clinicians, gap=lambda k: k == 0)


@mistake("A implies R", task="raci_lint", lesson="raci")
def a_implies_r(m, clinical_tasks=(), clinicians=()):
    """Someone answers for it, nobody does it. You took an A for an R as well. The lead believes that the analyst trains the night shift, the analyst believes the lead does, and the first page finds nurses who never saw it."""
    return _lint(m, clinical_tasks, clinicians, does=lambda letters: "R" in letters or "A" in letters)


@mistake("the whole entry compared", task="raci_lint", lesson="raci")
def whole_entry(m, clinical_tasks=(), clinicians=()):
    """You compared whole entries, so "RA" is neither R nor A. Your list is full of gaps that are none, and the team stops reading before the one that matters to a patient."""
    return _lint(m, clinical_tasks, clinicians, answers=lambda letters: letters == "A", does=lambda letters: letters == "R")


@mistake("small letters accepted", task="raci_lint", lesson="raci")
def small_letters(m, clinical_tasks=(), clinicians=()):
    """You accept small letters. "i" is told from "l" and "a" from a slip of the key by guessing; the rule has four capitals. Guess wrong, and the nurse telephones someone who was only to be told."""
    raised = {task: {person: letters and letters.upper() for person, letters in people.items()} for task, people in m.items()}
    return _lint(raised, clinical_tasks, clinicians)


@mistake("an empty entry passes", task="raci_lint", lesson="raci")
def empty_passes(m, clinical_tasks=(), clinicians=()):
    """An entry without a letter passed. That person stands in the matrix and believes to have a part; nobody knows which. At night they are called first, and cannot help the patient."""
    return _lint(m, clinical_tasks, clinicians, bad=lambda letters: set(letters) - set("RACI"))


@mistake("a bad entry counts for nothing", task="raci_lint", lesson="raci")
def bad_for_nothing(m, clinical_tasks=(), clinicians=()):
    """One odd letter, and you dropped the good ones beside it. Your list says that nobody answers, though somebody does; the team goes looking for a second person, and then two decide over the patients on the ward."""
    good = lambda letters: letters and not set(letters) - set("RACI")
    return _lint(m, clinical_tasks, clinicians, answers=lambda letters: good(letters) and "A" in letters, does=lambda letters: good(letters) and "R" in letters)


@mistake("a clinician somewhere is enough", task="raci_lint", lesson="raci")
def clinician_somewhere(m, clinical_tasks=(), clinicians=()):
    """You are content if any clinician has a letter. Then the vendor decides on the threshold, and the nurse who was asked for her opinion answers to the family. Look at who holds the A."""
    found = raci_lint(m, clinical_tasks, clinicians)
    return [(task, code) for task, code in found if code != "CLINICIAN-NOT-A" or not any(person in clinicians for person in m[task])]


@mistake("every task is clinical", task="raci_lint", lesson="raci")
def every_task(m, clinical_tasks=(), clinicians=()):
    """You want a clinician to answer for every task. Backups and feeds then hang on people who are with patients, and nobody who understands a feed is in charge of it. Ask only for the tasks on the list."""
    return _lint(m, list(m), clinicians)


@mistake("tasks as they were typed", task="raci_lint", lesson="raci")
def as_typed(m, clinical_tasks=(), clinicians=()):
    """Your list follows the order of typing. Next week's list cannot be laid beside this one, and a gap that was there all the time, the switch nobody may touch, looks new or gone."""
    found = raci_lint(m, clinical_tasks, clinicians)
    return [entry for task in m for entry in found if entry[0] == task]


@mistake("no A counted as not a clinician", task="raci_lint", lesson="raci")
def nobody_is_no_clinician(m, clinical_tasks=(), clinicians=()):
    """With nobody or with two people answering you also report "not a clinician". One gap appears twice, and the team talks about titles instead of finding the one person whom the nurse can call."""
    found = []
    for task in sorted(m):
        found += [entry for entry in raci_lint({task: m[task]}, clinical_tasks, clinicians)]
        answer = [person for person, letters in m[task].items() if "A" in (letters or "")]
        if task in clinical_tasks and len(answer) != 1 and not set(answer) & set(clinicians):
            found.append((task, "CLINICIAN-NOT-A"))
    return found


@mistake("the matrix as it was found", task="repaired_matrix", lesson="raci")
def as_found():
    """This is the matrix of that night. The two A's beside `switch_off` belong to people who sleep, and Birch Onyx lies in the noise of their alert. Go through the codes one by one."""
    return AS_FOUND


@mistake("the switch with the engineers", task="repaired_matrix", lesson="raci")
def engineers_switch():
    """The form is nearly in order, and at ten past two nothing has changed: those who may switch the alert off are at home. Who is in the house, with the patient?"""
    return {**repaired_matrix, "switch_off": {"ward_lead": "A", "integrator": "R", "vendor": "C"}}


@mistake("the gaps taken out", task="repaired_matrix", lesson="raci")
def gaps_taken_out():
    """You removed the tasks that had gaps. The list is empty, and so is the ward's protection: thresholds are still set and alerts still answered, by nobody in particular."""
    return {"validate": AS_FOUND["validate"]}
