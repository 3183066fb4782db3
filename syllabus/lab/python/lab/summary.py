"""How many cases of each stage match, in numbers and in words."""

from __future__ import annotations

from .cases import STAGES, Trial
from .text import of, plural

_BEYOND = {"edge": "edge case", "hidden": "new case"}


def tally(trials: list[Trial]) -> dict[str, dict[str, int]]:
    """{"visible": {"matched", "total"}, "edge": …, "hidden": …}"""
    counts = {stage: {"matched": 0, "total": 0} for stage in STAGES}
    for trial in trials:
        counts[trial.case.stage]["total"] += 1
        counts[trial.case.stage]["matched"] += trial.ok
    return counts


def headline(name: str, trials: list[Trial]) -> str:
    """`Not yet: net_benefit differs on 4 of 6 examples`; what lies beyond the examples is named when they match."""
    counts = tally(trials)
    differing = {stage: count["total"] - count["matched"] for stage, count in counts.items()}
    if differing["visible"]:
        return f"Not yet: {name} differs on {of(differing['visible'], counts['visible']['total'], 'example')}"
    beyond = [
        of(differing[stage], counts[stage]["total"], _BEYOND[stage]) for stage in _BEYOND if differing[stage]
    ]
    return f"Not yet: {name} matches the examples, but differs on {' and '.join(beyond)}"


def checked_as_well(trials: list[Trial]) -> str | None:
    """What was checked beyond the examples: `Checked as well: 2 edge cases and 30 new cases.`"""
    counts = tally(trials)
    beyond = [plural(counts[stage]["total"], _BEYOND[stage]) for stage in _BEYOND if counts[stage]["total"]]
    return f"Checked as well: {' and '.join(beyond)}." if beyond else None
