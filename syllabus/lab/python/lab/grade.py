"""Judge one task: the learner's namespace in, a result (a JSON-ready dict) out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from .exercise import Exercise, Task
from .grade_accept import grade_accept
from .grade_audit import grade_audit
from .grade_call import grade_call
from .grade_choice import grade_choice
from .grade_deliver import grade_deliver
from .grade_value import grade_value
from .trouble import Trouble

_Judge = Callable[[Exercise, Task, Mapping[str, Any], int], dict[str, Any]]
_JUDGES: dict[str, _Judge] = {
    "call": grade_call,
    "value": grade_value,
    "accept": grade_accept,
    "audit": grade_audit,
    "deliver": grade_deliver,
    "choice": grade_choice,
}


def grade(exercise: Exercise, task: str, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """Grade a task. Pure but for running the learner's and the author's code: the same seed gives the same result.

    Raises Trouble when the exercise itself is broken.
    """
    spec = exercise.task(task)
    if spec.kind not in _JUDGES:
        raise Trouble(f'The task "{task}" is of an unknown kind, "{spec.kind}".')
    judgement = _JUDGES[spec.kind](exercise, spec, namespace, seed)
    if judgement["verdict"] == "pass":
        judgement = {"explanation": spec.explanation, "next": spec.next, **judgement}
    elif judgement["verdict"] == "wrong":
        judgement = {"lesson": exercise.heading(spec.lesson), **judgement}
    header = {
        "module": exercise.module,
        "exercise": exercise.id,
        "task": task,
        "language": "python",
        "seed": seed,
    }
    return {**header, **{key: value for key, value in judgement.items() if value is not None}}
