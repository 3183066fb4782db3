"""Grade the form of a value: a function of fixtures.py lists what is missing. Nobody grades the content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from . import verdicts
from .blank import is_blank
from .cases import Case, Trial
from .exercise import Exercise, Task
from .mistakes import Mistake, recognise
from .outcome import Outcome, quiet
from .text import brief, kind, plural
from .trouble import Trouble

Problem = tuple[str, str]
"""A code, and the sentence that says what is missing and what that would mean."""

FORM_ONLY = "The structure is complete. Nobody has graded the content: this check cannot judge it."


def grade_accept(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    yours = namespace[task.name]
    if is_blank(yours):
        return verdicts.not_attempted(
            task.name, f"`{task.name}` is still empty. Fill it in the cell above and run that cell."
        )
    rows = [] if isinstance(yours, str) else [{"name": task.name, "input": task.name, "yours": brief(yours)}]
    found, wanted = kind(yours), kind(exercise.reference[task.name])
    if found != wanted:
        return {
            **verdicts.single(False),
            **verdicts.wrong(f"Not yet: {task.name}", [{**row, "ok": False} for row in rows]),
            "diagnosis": f"`{task.name}` is {found}; {wanted} is asked for.",
        }
    problems = partial(_problems, task, exercise.reference.fixture(task.accept))
    missing = problems(yours)
    ok = not missing
    rows = [{**row, "ok": ok} for row in rows]
    if ok:
        return {
            **verdicts.single(ok),
            **verdicts.complete(task.name, rows),
            "explanation": " ".join(filter(None, (FORM_ONLY, task.explanation))),
        }
    return {
        **verdicts.single(ok),
        **verdicts.wrong(f"Not yet: {plural(len(missing), 'point')} open in {task.name}", rows),
        "missing": [sentence for _, sentence in missing],
        **verdicts.named(exercise, _recognise(exercise.reference.mistakes(task.id), problems, missing)),
    }


def _problems(task: Task, accept: Callable[[Any], Any], value: Any) -> list[Problem]:
    try:
        with quiet():
            return [(code, sentence) for code, sentence in accept(value)]
    except Exception as error:
        raise Trouble(f"`{task.name}` could not be read ({type(error).__name__}: {error}).") from error


def _recognise(
    mistakes: list[Mistake], problems: Callable[[Any], list[Problem]], missing: list[Problem]
) -> Mistake | None:
    """The mistake whose value has exactly the problems of the learner's, by code."""

    def codes(found: list[Problem]) -> list[str]:
        return sorted({code for code, _ in found})

    def codes_of(mistake: Mistake) -> list[str]:
        return codes(problems(mistake.function()))

    trial = Trial(Case("visible", "form", {}), Outcome(value=[]), Outcome(value=codes(missing)), ok=False)
    by_code = [replace(mistake, function=partial(codes_of, mistake)) for mistake in mistakes]
    return recognise(by_code, [trial], [], tolerance=0.0)
