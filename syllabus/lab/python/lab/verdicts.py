"""The six verdicts in words. Keys whose value is None are dropped from the result."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .text import kind, plural

if TYPE_CHECKING:
    from .exercise import Exercise
    from .mistakes import Mistake

Verdict = dict[str, Any]
Rows = list[dict[str, Any]]


def passed(name: str, rows: Rows) -> Verdict:
    return {"verdict": "pass", "headline": f"Verified: {name}", "rows": rows}


def complete(name: str, rows: Rows) -> Verdict:
    """A pass in form: the word verified would say too much."""
    return {"verdict": "pass", "headline": f"Complete: {name}", "rows": rows}


def wrong(headline: str, rows: Rows) -> Verdict:
    return {"verdict": "wrong", "headline": headline, "rows": rows}


def not_attempted(name: str, reason: str, rows: Rows | None = None) -> Verdict:
    return {
        "verdict": "notAttempted",
        "headline": f"Not attempted: {name}",
        "diagnosis": reason,
        "rows": rows or [],
    }


def placeholder(name: str, rows: Rows) -> Verdict:
    reason = (
        f"`{name}` returns nothing yet, so nothing was scored. Replace the placeholder in the cell above, "
    )
    return not_attempted(name, f"{reason}end with `return`, run it, then this check.", rows)


def undefined(name: str) -> Verdict:
    return not_attempted(name, f"Run the cell that defines `{name}` first, then this check.")


def no_function(name: str, value: Any) -> Verdict:
    return not_attempted(
        name, f"`{name}` is {kind(value)} now, not a function. Run the cell that defines it once more."
    )


def stopped(error: dict[str, Any], rows: Rows) -> Verdict:
    where = f" on line {error['line']}" if "line" in error else ""
    return {
        "verdict": "error",
        "headline": f"Your code stopped: {error['name']}{where}",
        "error": error,
        "rows": rows,
    }


def mutated(name: str, argument: str, rows: Rows) -> Verdict:
    why = (
        f"After the call `{argument}` holds something else than before. The next step then reads other data "
        "than this one: chart and table of a report would no longer be about the same patients. Work on a copy."
    )
    return {
        "verdict": "mutated",
        "headline": f"Not yet: {name} changes its argument {argument}",
        "diagnosis": why,
        "rows": rows,
    }


def timed_out(name: str, seconds: float, rows: Rows) -> Verdict:
    why = (
        f"The run did not finish in {seconds:g} seconds, often because a loop never ends. "
        "Nothing was scored. Your code, your variables and what you verified before are kept."
    )
    return {
        "verdict": "timeout",
        "headline": f"Stopped after {seconds:g} s: {name}",
        "diagnosis": why,
        "rows": rows,
    }


def single(ok: bool) -> Verdict:
    """The counts of a task that is one comparison."""
    nothing = {"matched": 0, "total": 0}
    return {"counts": {"visible": {"matched": int(ok), "total": 1}, "edge": nothing, "hidden": dict(nothing)}}


def named(exercise: Exercise, mistake: Mistake | None) -> Verdict:
    """What a recognised mistake tells; its lesson part stands in for the task's."""
    if mistake is None:
        return {}
    lesson = exercise.heading(mistake.lesson)
    told = {"mistake": mistake.name, "diagnosis": mistake.text or None}
    return {**told, "lesson": lesson} if lesson else told


def printed(lines: int) -> str | None:
    """A note for a function that prints: it was asked to return."""
    return (
        f"Your function printed {plural(lines, 'line')} while it was checked; it need not print."
        if lines
        else None
    )
