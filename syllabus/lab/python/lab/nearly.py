"""Answers that may be right but for their form: other names, rounded, in per cent, or in another order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from .compare import difference, plain
from .text import brief, plural

_EXACT = 1e-9
_SHOWN = 3
_PER_CENT = (
    "Your numbers are per cent, and shares are asked for: 0.25 for 25 %. Multiply where you print: a table that "
    "mixes both is read as a hundred-fold risk."
)
_ORDER = "You have the right items in another order. Bring them into the one that the task names."


def nearly(pairs: Iterable[tuple[Any, Any]]) -> str | None:
    """What to say when each actual value differs from the expected one in its form alone; None otherwise."""
    pairs = list(pairs)
    if not pairs:
        return None
    if told := _other_names(pairs):
        return told
    for digits in range(1, 7):
        if _all_are(partial(_cut, digits), pairs):
            return (
                f"Your numbers are rounded to {plural(digits, 'decimal')}. Leave them as they were computed, and round "
                "where you print: whoever counts on with rounded numbers gets another result for the same patients."
            )
    if _all_are(_per_cent, pairs):
        return _PER_CENT
    return _ORDER if all(_same_items(due, got) for due, got in pairs) else None


def _other_names(pairs: list[tuple[Any, Any]]) -> str | None:
    """Of results that all have other names than they should, what the first one lacks and what it has instead."""
    named = [(plain(due), plain(got, like=due)) for due, got in pairs]
    if not all(isinstance(each, Mapping) for pair in named for each in pair):
        return None
    if any(due.keys() == got.keys() for due, got in named):
        return None
    due, got = named[0]
    lacks, has = [key for key in due if key not in got], [key for key in got if key not in due]
    parts = [f"has no {_listed(lacks)}" if lacks else "", f"has {_listed(has)}, which is not asked for" if has else ""]
    return f"Your result {', and '.join(filter(None, parts))}. Compare its names with those in the task."


def _listed(names: list[Any]) -> str:
    shown = ", ".join(f"`{name}`" for name in names[:_SHOWN])
    return shown if len(names) <= _SHOWN else f"{shown} and {len(names) - _SHOWN} more"


def _all_are(changed: Callable[[float], Any], pairs: list[tuple[Any, Any]]) -> bool:
    return all(difference(_each(changed, due), got, _EXACT) is None for due, got in pairs)


def _each(changed: Callable[[float], Any], value: Any) -> Any:
    """The value with each number of it changed."""
    value = plain(value)
    if isinstance(value, float) and value == value:
        return changed(value)
    if isinstance(value, Mapping):
        return {key: _each(changed, item) for key, item in value.items()}
    return [_each(changed, item) for item in value] if isinstance(value, (list, tuple)) else value


def _cut(digits: int, number: float) -> Any:
    """Rounded. One of which nothing is left equals no number: a 0 may be any mistake."""
    return round(number, digits) if round(number, digits) or not number else ...


def _per_cent(number: float) -> float:
    return 100 * number if abs(number) <= 1 else number


def _same_items(expected: Any, actual: Any) -> bool:
    due, got = plain(expected), plain(actual)
    if not isinstance(due, (list, tuple)) or not isinstance(got, (list, tuple)):
        return False
    return sorted(map(brief, due)) == sorted(map(brief, got))
