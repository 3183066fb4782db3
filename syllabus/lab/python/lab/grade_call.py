"""Grade a function: run it on every case beside the reference and say what the results mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from . import verdicts
from .cases import Case, Trial, drawn, written
from .compare import is_missing
from .consequence import consequence
from .exercise import Exercise, Task
from .explain import describe
from .mistakes import recognise
from .outcome import Outcome, call, quiet
from .nearly import nearly
from .rows import more, row, table
from .settings import check_timeout
from .signature import positional_names
from .summary import checked_as_well, headline, tally
from .text import kind
from .time_limit import TimeIsUp, time_limit

Due = tuple[Case, Outcome]
"""A case and what the reference makes of it."""


def grade_call(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    function = namespace[task.name]
    if not callable(function):
        return verdicts.no_function(task.name, function)
    reference = exercise.reference[task.name]
    order = positional_names(reference)
    with quiet():
        due = [*_written(exercise, task, order), *_run(reference, drawn(task, exercise.reference, seed), order)]
    cases, expected = [case for case, _ in due], [outcome for _, outcome in due]
    seconds = check_timeout(exercise.root)
    yours, lines = _run_all(function, cases, order, seconds)
    trials = [
        Trial(case, due, got, got.meets(due, task.tolerance) and not got.changed)
        for case, due, got in zip(cases, expected, yours)
    ]
    if len(yours) < len(cases):
        return _timed_out(task, cases[len(yours)], expected[len(yours)], seconds)
    if untouched := _untouched(trials):
        return verdicts.placeholder(task.name, [row(untouched, task.tolerance, "no answer yet")])
    return {
        "counts": tally(trials),
        "note": verdicts.printed(lines),
        **_judge(exercise, task, function, trials, order),
    }


def _written(exercise: Exercise, task: Task, order: list[str]) -> list[Due]:
    """The cases of cases.yaml: what the reference makes of them is worked out once."""
    run = partial(_run, exercise.reference[task.name], written(task), order)
    return exercise.once(f"cases of {task.id}", run)


def _run(reference: Callable[..., Any], cases: list[Case], order: list[str]) -> list[Due]:
    return [(case, call(reference, case.args, order)) for case in cases]


def _run_all(
    function: Callable[..., Any], cases: list[Case], order: list[str], seconds: float
) -> tuple[list[Outcome], int]:
    """The learner's outcomes, fewer than cases when time was up, and how many lines were printed."""
    yours: list[Outcome] = []
    with quiet() as swallowed:
        try:
            with time_limit(seconds) as limit:
                for case in cases:
                    outcome = call(function, case.args, order, watch=True)
                    if limit.time_is_up:
                        break
                    yours.append(outcome)
        except TimeIsUp:
            pass  # the cases without an outcome tell
    return yours, swallowed.lines


def _judge(
    exercise: Exercise, task: Task, function: Any, trials: list[Trial], order: list[str]
) -> dict[str, Any]:
    """What is wrong with the examples goes first; a stop goes before a changed argument."""
    rows = table(trials, task.tolerance)
    rest = more(trials, rows)
    if all(trial.ok for trial in trials):
        return {
            **verdicts.passed(task.name, rows),
            "more": " ".join(filter(None, (rest, checked_as_well(trials)))) or None,
        }
    with quiet():
        mistake = recognise(exercise.reference.mistakes(task.id), trials, order, task.tolerance)
    told = verdicts.named(exercise, mistake)
    differing = [trial for trial in trials if not trial.ok and trial.case.stage == "visible"]
    crash = _first_crash(differing) or (None if differing else _first_crash(trials))
    if crash and crash.yours.error:
        error = describe(crash.yours.error, function)
        return {**verdicts.stopped(error, [row(crash, task.tolerance)]), **told}
    changed = next((trial for trial in trials if trial.yours.changed), None)
    if changed and changed.yours.changed:
        return {**verdicts.mutated(task.name, changed.yours.changed, [row(changed, task.tolerance)]), **told}
    sentences = (_consequence(task, trial) for trial in differing)
    diagnosis = (_other_kind(differing[0]) if differing else None) or _nearly(trials)
    verdict = verdicts.wrong(headline(task.name, trials), rows)
    told = {"consequence": next(filter(None, sentences), None), "diagnosis": diagnosis, "more": rest, **told}
    return {**verdict, **told}


def _untouched(trials: list[Trial]) -> Trial | None:
    """An example that has an answer, if the function still gives its placeholder for every such example."""
    answered = [trial for trial in trials if trial.case.stage == "visible" and _has_answer(trial.expected)]
    return answered[0] if answered and all(_is_placeholder(trial.yours) for trial in answered) else None


def _has_answer(expected: Outcome) -> bool:
    return expected.error is None and not is_missing(expected.value)


def _is_placeholder(got: Outcome) -> bool:
    if got.error:
        return isinstance(got.error, NotImplementedError)
    return got.value is None or got.value is ...


def _first_crash(trials: list[Trial]) -> Trial | None:
    return next((trial for trial in trials if trial.yours.error and not trial.ok), None)


def _timed_out(task: Task, case: Case, expected: Outcome, seconds: float) -> dict[str, Any]:
    hung = Trial(case, expected, Outcome(), ok=False)
    return verdicts.timed_out(task.name, seconds, [row(hung, task.tolerance, f"no answer in {seconds:g} s")])


def _consequence(task: Task, trial: Trial) -> str | None:
    values = {**trial.case.args, "yours": trial.yours.value, "expected": trial.expected.value}
    return consequence(task.consequence, values, trial.expected.value)


def _nearly(trials: list[Trial]) -> str | None:
    failing = [trial for trial in trials if not trial.ok]
    if any(trial.yours.error or trial.expected.error for trial in failing):
        return None
    return nearly((trial.expected.value, trial.yours.value) for trial in failing)


def _other_kind(trial: Trial) -> str | None:
    """When the result is of another sort than the example's, that is the first thing to say."""
    found, wanted = kind(trial.yours.value), kind(trial.expected.value)
    if trial.yours.error or trial.expected.error or found == wanted or is_missing(trial.expected.value):
        return None
    return f'Your function returns {found}; for the example "{trial.case.name}" {wanted} is expected.'
