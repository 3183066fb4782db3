"""Values as short text for people. Never raises, whatever a learner's object does in its repr."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .compare import plain

_ITEMS = 12
_KEPT = 8
_DEPTH = 5


def brief(value: Any, limit: int = 240) -> str:
    """A value in Python notation, at most `limit` characters: floats to six digits, long lists cut."""
    return clip(_text(value, 0), limit)


def inputs(args: dict[str, Any], limit: int = 240) -> str:
    """Arguments as `tp=80, n=1000`."""
    return clip(
        ", ".join(f"{name}={_text(value, 0)}" for name, value in args.items()) or "no arguments", limit
    )


def clip(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 2].rstrip() + " …"


def of(count: int, total: int, thing: str) -> str:
    """`4 of 6 examples`, `1 of 1 example`."""
    return f"{count} of {plural(total, thing)}"


def plural(count: int, thing: str) -> str:
    return f"{count} {thing}" if count == 1 else f"{count} {thing}s"


def kind(value: Any) -> str:
    """The sort of a value in plain words, with Python's own name."""
    value = plain(value)
    for types, words in _KINDS:
        if isinstance(value, types):
            return words
    return f"an object of type {type(value).__name__}"


_KINDS: list[tuple[Any, str]] = [
    (type(None), "None"),
    (bool, "True or False (bool)"),
    ((int, float), "a number"),
    (str, "a text (str)"),
    ((list, tuple), "a list"),
    (Mapping, "a dict"),
    ((set, frozenset), "a set"),
]


def _text(value: Any, depth: int) -> str:
    try:
        value = plain(value)
        if depth > _DEPTH:
            return "…"
        if isinstance(value, float):
            return _number(float(value))
        if type(value) is dict:
            return (
                "{" + _cut([f"{key!r}: {_text(item, depth + 1)}" for key, item in list(value.items())]) + "}"
            )
        if type(value) is list:
            return "[" + _list(value, depth) + "]"
        if type(value) is tuple:
            return "(" + _list(value, depth) + ("," if len(value) == 1 else "") + ")"
        return str(repr(value))
    except Exception:  # the repr of a learner's class may raise
        return f"an object of type {type(value).__name__}"


def _number(value: float) -> str:
    short = f"{value:.6g}"
    return short if "." in short or "e" in short or "n" in short else short + ".0"


def _list(items: Any, depth: int) -> str:
    shown = items if len(items) <= _ITEMS else items[:_KEPT]
    return _cut([_text(item, depth + 1) for item in shown], len(items))


def _cut(texts: list[str], total: int | None = None) -> str:
    total = len(texts) if total is None else total
    if total <= _ITEMS:
        return ", ".join(texts)
    return ", ".join(texts[:_KEPT]) + f", … {total} in all"
