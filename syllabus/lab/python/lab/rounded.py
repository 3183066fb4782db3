"""The commonest way to have understood all and still differ: the expected numbers, rounded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .compare import difference, plain
from .text import plural

_EXACT = 1e-9


def rounded(pairs: Iterable[tuple[Any, Any]]) -> str | None:
    """What to say when each actual value is the expected one in fewer decimals; None otherwise."""
    pairs = list(pairs)
    for digits in range(1, 7):
        if pairs and all(difference(_cut(due, digits), got, _EXACT) is None for due, got in pairs):
            return (
                f"Your numbers are rounded to {plural(digits, 'decimal')}. Leave them as they were computed, and round "
                "where you print: whoever counts on with rounded numbers gets another result for the same patients."
            )
    return None


def _cut(value: Any, digits: int) -> Any:
    """The value with its numbers rounded. One of which nothing is left equals no number: a 0 may be any mistake."""
    value = plain(value)
    if isinstance(value, float) and value == value:
        short = round(value, digits)
        return short if short or not value else ...
    if isinstance(value, Mapping):
        return {key: _cut(item, digits) for key, item in value.items()}
    return [_cut(item, digits) for item in value] if isinstance(value, (list, tuple)) else value
