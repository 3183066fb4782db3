"""Whether two values mean the same, and where they first part.

Numbers: |difference| <= tolerance * max(1, |expected|); an expected integer exactly, though 3.0 is 3.
An expected Boolean only equals a Boolean. None equals NaN. A tuple equals a list. The order of keys is ignored.
Numpy and pandas values count as the lists, numbers and rows they hold; neither is imported.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from numbers import Integral, Real
from typing import Any

Path = tuple[Any, ...]

_INFINITE = float("inf")
_ATOMS = frozenset((bool, int, float, str, type(None)))


def difference(expected: Any, actual: Any, tolerance: float = 1e-6) -> Path | None:
    """None when both mean the same, else the keys and positions that lead to the first difference."""
    if (sort := type(expected)) is type(actual):  # most values, and the questions below take their time
        if sort in _ATOMS and expected == actual:
            return None
        if sort is dict and expected.keys() == actual.keys():
            return _first(expected, expected, actual, tolerance)
        if sort is list and len(expected) == len(actual):
            return _first(range(len(expected)), expected, actual, tolerance)
        if sort is float and abs(expected - actual) <= tolerance * max(1.0, abs(expected)) < _INFINITE:
            return None
    expected, actual = plain(expected), plain(actual, like=expected)
    if is_missing(expected) or is_missing(actual):
        return _unless(is_missing(expected) and is_missing(actual))
    if isinstance(expected, bool):
        return _unless(actual is expected)
    if isinstance(expected, Real):
        return _unless(isinstance(actual, Real) and _close(expected, actual, tolerance))
    if isinstance(expected, Mapping):
        if not isinstance(actual, Mapping) or expected.keys() != actual.keys():
            return ()
        return _first(expected, expected, actual, tolerance)
    if isinstance(expected, (list, tuple)):
        if not isinstance(actual, (list, tuple)) or len(expected) != len(actual):
            return ()
        return _first(range(len(expected)), expected, actual, tolerance)
    return _unless(_equal(expected, actual))


def is_missing(value: Any) -> bool:
    """None, NaN and the missing values of pandas."""
    return (
        value is None
        or (isinstance(value, float) and value != value)
        or type(value).__name__ in ("NAType", "NaTType")
    )


def plain(value: Any, like: Any = None) -> Any:
    """Numpy arrays and scalars, Series and DataFrames as built-in values; as a dict where `like` is one."""
    if value is None or isinstance(value, (str, bool, int, float, list, tuple, Mapping)):
        return value
    kind = type(value)
    try:
        if hasattr(kind, "to_dict"):
            is_table = hasattr(value, "columns")
            if isinstance(like, Mapping):
                return value.to_dict("list") if is_table else value.to_dict()
            return value.to_dict("records") if is_table else value.tolist()
        for method in ("tolist", "item"):
            if hasattr(kind, method):
                return getattr(value, method)()
    except Exception:  # a learner's class that only looks like an array: compare it as it is
        return value
    return value


def unchanged(before: Any, after: Any) -> bool:
    """Whether an argument still holds what it held: same types, same items, same order. No tolerance."""
    if type(before) is not type(after):
        return False
    if isinstance(before, dict):
        return list(before) == list(after) and all(unchanged(before[key], after[key]) for key in before)
    if isinstance(before, (list, tuple)):
        return len(before) == len(after) and all(map(unchanged, before, after))
    if is_missing(before):
        return is_missing(after)
    if getattr(type(before), "__eq__") is object.__eq__ and hasattr(before, "__dict__"):
        return before is after or unchanged(vars(before), vars(after))
    before, after = plain(before), plain(after)
    return unchanged(before, after) if isinstance(before, (list, dict)) else _equal(before, after)


def _unless(same: bool) -> Path | None:
    return None if same else ()


def _first(keys: Iterable[Any], expected: Any, actual: Any, tolerance: float) -> Path | None:
    for key in keys:
        path = difference(expected[key], actual[key], tolerance)
        if path is not None:
            return (key, *path)
    return None


def _close(expected: Any, actual: Any, tolerance: float) -> bool:
    if expected == actual:
        return True
    if isinstance(expected, Integral):
        return False
    try:
        return bool(abs(expected - actual) <= tolerance * max(1, abs(expected)) < _INFINITE)
    except OverflowError:  # an integer beyond the range of floats
        return False


def _equal(expected: Any, actual: Any) -> bool:
    try:
        return bool(expected == actual)
    except Exception:  # a learner's __eq__ may raise; then the values are not shown to be equal
        return False
