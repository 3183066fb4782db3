"""The lines of the example table: what went in, what was expected, what came out."""

from __future__ import annotations

from typing import Any

from .cases import Trial
from .compare import difference, plain
from .outcome import Outcome
from .text import brief, inputs, plural

SHOWN = 3

Row = dict[str, Any]


def table(trials: list[Trial], tolerance: float) -> list[Row]:
    """At most three rows: examples that differ, else what failed beyond the examples, then examples that match.

    Of the hidden cases the smallest failing one. Only rows of examples say what was expected.
    """
    visible = [trial for trial in trials if trial.case.stage == "visible"]
    failing = [trial for trial in visible if not trial.ok] or _beyond(trials)
    matching = [trial for trial in visible if trial.ok]
    return [row(trial, tolerance) for trial in (failing + matching)[:SHOWN]]


def more(trials: list[Trial], shown: list[Row]) -> str | None:
    """What became of the examples that are not in the table: `3 more examples: 2 differ, 1 matches.`"""
    visible = [trial for trial in trials if trial.case.stage == "visible"]
    listed = [line for line in shown if "expected" in line]
    rest = len(visible) - len(listed)
    if rest <= 0:
        return None
    matching = sum(trial.ok for trial in visible) - sum(line["ok"] for line in listed)
    differing = rest - matching
    if not differing:
        return f"{plural(rest, 'more example')} {_verb(rest, 'match', 'matches')}."
    parts = [f"{differing} {_verb(differing, 'differ', 'differs')}"]
    if matching:
        parts.append(f"{matching} {_verb(matching, 'match', 'matches')}")
    return f"{plural(rest, 'more example')}: {', '.join(parts)}."


def row(trial: Trial, tolerance: float, yours: str | None = None) -> Row:
    """One line; `yours` replaces the learner's result, such as `no answer yet`."""
    line: Row = {
        "name": trial.case.name,
        "input": inputs(trial.case.args),
        "yours": yours or _with_change(trial.yours),
        "ok": trial.ok,
    }
    if trial.case.stage == "visible":
        line["expected"] = told(trial.expected)
        if not trial.ok and yours is None:
            line.update(_contrast(trial, tolerance))
    return line


def _with_change(outcome: Outcome) -> str:
    return f"{told(outcome)}, and {outcome.changed} changed" if outcome.changed else told(outcome)


def told(outcome: Outcome) -> str:
    return f"raises {type(outcome.error).__name__}" if outcome.error else brief(outcome.value)


def _beyond(trials: list[Trial]) -> list[Trial]:
    edge = [trial for trial in trials if trial.case.stage == "edge" and not trial.ok]
    hidden = [trial for trial in trials if trial.case.stage == "hidden" and not trial.ok]
    smallest = min(hidden, key=lambda trial: len(repr(trial.case.args)), default=None)
    return [trial for trial in (*edge[:1], smallest) if trial is not None]


def _contrast(trial: Trial, tolerance: float) -> Row:
    """Where two values are long, or look alike at six digits, the first place at which they differ."""
    if trial.expected.error or trial.yours.error or trial.yours.changed:
        return {}
    expected, yours = told(trial.expected), told(trial.yours)
    path = difference(trial.expected.value, trial.yours.value, tolerance) or ()
    if path and (expected == yours or max(len(expected), len(yours)) > 80):
        here = "".join(f"[{key!r}]" for key in path)
        wanted, got = _at(trial.expected.value, path), _at(trial.yours.value, path, like=trial.expected.value)
        return {"expected": f"{here} = {_exact(wanted, got)}", "yours": f"{here} = {_exact(got, wanted)}"}
    return {
        "expected": _exact(trial.expected.value, trial.yours.value),
        "yours": _exact(trial.yours.value, trial.expected.value),
    }


def _at(value: Any, path: tuple[Any, ...], like: Any = None) -> Any:
    value, like = plain(value, like=like), plain(like)
    for key in path:
        like = plain(like[key]) if like is not None else None
        value = plain(value[key], like=like)
    return value


def _exact(value: Any, other: Any) -> str:
    """Six digits, or all of them where six would show two different numbers alike."""
    text = brief(value)
    return repr(plain(value)) if text == brief(other) and isinstance(plain(value), float) else text


def _verb(count: int, many: str, one: str) -> str:
    return one if count == 1 else many
