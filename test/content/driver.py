"""Grades one exercise in every way a learner could meet it; job on stdin, report on stdout, both JSON."""

import contextlib
import io
import json
import math
import sys
from pathlib import Path

job = json.load(sys.stdin)
root = Path(job["root"])
sys.path.insert(0, str(root / ".lab"))

from lab import data_path, load  # noqa: E402
from lab.exercise import read_exercise  # noqa: E402
from lab.grade import grade  # noqa: E402
from lab.zoo import read_zoo  # noqa: E402

exercise = read_exercise(job["file"], root)
SEED = 4711


def namespace(source: str) -> dict:
    names = {"load": load, "data_path": data_path, "check": lambda task: None, "__name__": "learner"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(source, "<learner>", "exec"), names)
    return names


def verdict(task: str, names: dict) -> str:
    return grade(exercise, task, names, SEED)["verdict"]


def near(expected, value) -> bool:
    """Published values are rounded to six digits."""
    if isinstance(expected, dict) and isinstance(value, dict):
        if {str(key) for key in expected} - {str(key) for key in value}:
            return False
        named = {str(key): item for key, item in value.items()}
        return all(near(item, named[str(key)]) for key, item in expected.items())
    if isinstance(expected, list):
        return len(expected) == len(value) and all(near(a, b) for a, b in zip(expected, value))
    if isinstance(expected, (int, float)) and not isinstance(expected, bool) and value is not None:
        return math.isclose(expected, value, rel_tol=1e-5, abs_tol=1e-9)
    return expected == value


def knows_by_heart(task):
    """An audit that knows the sets a learner can see, and nothing else."""
    shown = {repr(member.case.args): sorted(member.finds) for member in read_zoo(root, task) if member.case.stage == "visible"}
    return lambda data: shown.get(repr({"rows": data}), shown.get(repr({"bundle": data}), []))


untouched = namespace(job["starter"])
right = {**namespace(job["solution"]), **job["choices"]}
graded = [task for task in exercise.tasks.values()]

mistakes, hard_coded, expectations = [], {}, []
for task in graded:
    if task.kind == "choice":
        continue
    for mistake in exercise.reference.mistakes(task.id):
        wrong = mistake.function if task.kind in ("call", "audit") else mistake.function()
        result = grade(exercise, task.id, {**right, task.name: wrong}, SEED)
        mistakes.append(
            {"task": task.id, "name": mistake.name, "recognised": result.get("mistake"), "verdict": result["verdict"]}
        )
    if task.kind == "audit":
        hard_coded[task.id] = verdict(task.id, {**right, task.name: knows_by_heart(task)})
    if task.kind != "call":
        continue
    reference = exercise.reference[task.name]
    known = {}
    for case in task.visible:
        try:
            known[repr(list(case["args"].values()))] = reference(*case["args"].values())
        except (ValueError, KeyError):
            continue
    hard_coded[task.id] = verdict(task.id, {**right, task.name: lambda *args: known.get(repr(list(args)), 0)})
    for case, expect in zip(task.visible, job["expect"].get(task.id, [])):
        if expect is not None and not near(expect["value"], reference(*case["args"].values())):
            expectations.append(f"{task.id}, {case['name']}: {reference(*case['args'].values())!r}")

report = {
    "starters": {task.id: verdict(task.id, untouched) for task in graded},
    "solved": {task.id: verdict(task.id, right) for task in graded},
    "mistakes": mistakes,
    "hardCoded": hard_coded,
    "expectations": expectations,
}
print(json.dumps(report))
