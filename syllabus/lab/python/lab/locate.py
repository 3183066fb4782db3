"""The line of the learner's code at which an exception arose."""

from __future__ import annotations

import linecache
import traceback
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Place:
    """A line of the learner's code, counted within its cell, and the three lines around it as {line, source}."""

    line: int
    source: str
    lines: list[dict[str, Any]]


def where_raised(error: BaseException, function: Any) -> Place | None:
    """The deepest line in the namespace of the learner's function: not in lab, nor in a library it calls.

    None when no line of it has run, since the call itself did not fit.
    """
    names = getattr(_unwrapped(function), "__globals__", None)
    theirs = [
        (frame.f_code.co_filename, line)
        for frame, line in traceback.walk_tb(error.__traceback__)
        if names is not None and frame.f_globals is names
    ]
    return _place(*theirs[-1]) if theirs else None


def where_defined(function: Any) -> Place | None:
    """The first line of a function, None for what has no source, such as a class or a partial."""
    code = getattr(_unwrapped(function), "__code__", None)
    return _place(code.co_filename, code.co_firstlineno) if code else None


def _unwrapped(function: Any) -> Any:
    return getattr(function, "__wrapped__", function)


def _place(filename: str, line: int) -> Place:
    code = [text.rstrip("\n") for text in linecache.getlines(filename)]
    first = max(1, min(line - 1, len(code) - 2))
    lines = [{"line": number, "source": text} for number, text in enumerate(code[first - 1 : first + 2], first)]
    return Place(line, next((each["source"] for each in lines if each["line"] == line), ""), lines)
