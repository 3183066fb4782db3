"""Grade a function: run it on every case beside the reference and say what the results mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from . import verdicts
from .cases import Case, Trial, gather, tally
from .compare import is_missing
from .consequence import fill
from .exercise import Exercise, Task
from .explain import describe
from .mistakes import recognise
from .outcome import Outcome, call, quiet
from .rows import more, row, table
from .signature import positional_names
from .text import kind, of, plural
from .time_limit import TimeIsUp, seconds_allowed, time_limit


def grade_call(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    function = namespace[task.name]
    if not callable(function):
        return verdicts.not_attempted(
            task.name,
            f"`{task.name}` is {kind(function)} now, not a function. Run the cell that defines it once more.",
        )
    reference = exercise.reference[task.name]
    order = positional_names(reference)
    with quiet():
        cases = gather(task, exercise.reference, seed)
        expected = [call(reference, case.args, order) for case in cases]
    yours, lines, in_time = _run_all(function, cases, order)
    trials = [
        Trial(case, due, got, got.meets(due, task.tolerance) and not got.changed)
        for case, due, got in zip(cases, expected, yours)
    ]
    if not in_time:
        return _timed_out(task, cases[len(yours)], expected[len(yours)])
    if _untouched(trials):
        reason = f"`{task.name}` returns nothing yet, so nothing was scored. Replace the placeholder in the cell above, end with `return`, run it, then this check."
        return verdicts.not_attempted(task.name, reason, [row(trials[0], task.tolerance, "no answer yet")])
    return {
        "counts": tally(trials),
        "note": verdicts.printed(lines),
        **_judge(exercise, task, function, trials, order),
    }


def _run_all(
    function: Callable[..., Any], cases: list[Case], order: list[str]
) -> tuple[list[Outcome], int, bool]:
    """The learner's outcomes, how many lines were printed, and whether all cases were finished in time."""
    yours: list[Outcome] = []
    with quiet() as swallowed:
        try:
            with time_limit(seconds_allowed()):
                for case in cases:
                    yours.append(call(function, case.args, order))
        except TimeIsUp:
            return yours, swallowed.lines, len(yours) == len(cases)
    return yours, swallowed.lines, True


def _judge(
    exercise: Exercise, task: Task, function: Any, trials: list[Trial], order: list[str]
) -> dict[str, Any]:
    """What is wrong with the examples comes before what is wrong beyond them; a stop before a changed argument."""
    rows = table(trials, task.tolerance)
    rest = more(trials, rows)
    if all(trial.ok for trial in trials):
        return {**verdicts.passed(task.name, rows), "more": _all_match(rest, trials)}
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
    consequence = _consequence(task, differing[0]) if differing else None
    diagnosis = _other_kind(differing[0]) if differing else None
    verdict = verdicts.wrong(_headline(task.name, trials), rows)
    return {**verdict, "consequence": consequence, "diagnosis": diagnosis, "more": rest, **told}


def _untouched(trials: list[Trial]) -> bool:
    """Whether the function still gives its placeholder wherever an example has an answer."""
    answered = [
        trial.yours for trial in trials if trial.case.stage == "visible" and not _nothing_due(trial.expected)
    ]
    return bool(answered) and all(
        isinstance(got.error, NotImplementedError)
        or (not got.error and (got.value is None or got.value is ...))
        for got in answered
    )


def _nothing_due(expected: Outcome) -> bool:
    return expected.error is not None or is_missing(expected.value)


def _first_crash(trials: list[Trial]) -> Trial | None:
    return next((trial for trial in trials if trial.yours.error and not trial.ok), None)


def _timed_out(task: Task, case: Case, expected: Outcome) -> dict[str, Any]:
    seconds = seconds_allowed()
    hung = Trial(case, expected, Outcome(), ok=False)
    return verdicts.timed_out(task.name, seconds, [row(hung, task.tolerance, f"no answer in {seconds:g} s")])


def _headline(name: str, trials: list[Trial]) -> str:
    differ = {stage: count["total"] - count["matched"] for stage, count in tally(trials).items()}
    total = {stage: count["total"] for stage, count in tally(trials).items()}
    if differ["visible"]:
        return f"Not yet: {name} differs on {of(differ['visible'], total['visible'], 'example')}"
    words = {"edge": "edge case", "hidden": "new case"}
    beyond = [of(differ[stage], total[stage], words[stage]) for stage in words if differ[stage]]
    return f"Not yet: {name} matches the examples, but differs on {' and '.join(beyond)}"


def _all_match(rest: str | None, trials: list[Trial]) -> str | None:
    counts = tally(trials)
    words = {"edge": "edge case", "hidden": "new case"}
    beyond = [plural(counts[stage]["total"], words[stage]) for stage in words if counts[stage]["total"]]
    also = f"Checked as well: {' and '.join(beyond)}." if beyond else None
    return " ".join(part for part in (rest, also) if part) or None


def _consequence(task: Task, trial: Trial) -> str | None:
    return fill(
        task.consequence, {**trial.case.args, "yours": trial.yours.value, "expected": trial.expected.value}
    )


def _other_kind(trial: Trial) -> str | None:
    """When the result is of another sort than the example's, that is the first thing to say."""
    found, wanted = kind(trial.yours.value), kind(trial.expected.value)
    if trial.yours.error or trial.expected.error or found == wanted or is_missing(trial.expected.value):
        return None
    return f'Your function returns {found}; for the example "{trial.case.name}" {wanted} is expected.'
