"""What the reference makes of every case, for a comparison with R: `twins.py root file count seed` prints JSON by task."""

import json
import sys
from pathlib import Path

root, file, count, seed = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
sys.path.insert(0, str(root / ".lab"))

from lab.cases import drawn, written  # noqa: E402
from lab.compare import plain  # noqa: E402
from lab.exercise import read_exercise  # noqa: E402
from lab.outcome import call, quiet  # noqa: E402
from lab.signature import positional_names  # noqa: E402
from lab.zoo import read_zoo  # noqa: E402

exercise = read_exercise(file, root)


def answers(task):
    reference = exercise.reference[task.name]
    if task.kind == "value":
        return [{"args": {}, "value": tidy(reference)}]
    if task.kind == "audit":
        sets = [member.case.args for member in read_zoo(exercise.root, task)]
        return [{"args": {}, "value": sorted(reference(*args.values()))} for args in sets]
    if task.hidden:
        task.hidden["count"] = count
    order = positional_names(reference)
    cases = [*written(task), *drawn(task, exercise.reference, seed)]
    return [answer(call(reference, case.args, order), case.args) for case in cases]


def answer(got, args):
    return {"args": tidy(args), "error": True} if got.error else {"args": tidy(args), "value": tidy(got.value)}


def tidy(value):
    """The value as JSON has it: NaN is null, infinity its name, keys are text, a tuple or a set is a list."""
    value = plain(value)
    if isinstance(value, dict):
        return {str(key): tidy(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [tidy(item) for item in value]
    if isinstance(value, (set, frozenset)):
        return [tidy(item) for item in sorted(value)]
    if isinstance(value, float) and abs(value) == float("inf"):
        return str(value)  # JSON has no word for it
    return None if value != value else value


COMPARED = ("call", "value", "audit")  # of a document or a memo only the form is looked at
graded = [task for task in exercise.tasks.values() if task.kind in COMPARED]
with quiet():
    told = {task.id: answers(task) for task in graded}
print(json.dumps(told))
