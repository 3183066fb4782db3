"""Where the learner's code stopped, and why, in plain words."""

from __future__ import annotations

import linecache
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from .text import clip

NOT_AN_ANSWER = "This is a coding error, not a wrong answer."


@dataclass(frozen=True)
class Place:
    """A line of the learner's code, counted within its cell."""

    line: int
    source: str


def describe(error: BaseException, function: Any = None) -> dict[str, Any]:
    """The error as {name, message, line?, source?, plain}."""
    place = locate(error, function)
    where = {"line": place.line, "source": place.source} if place else {}
    return {
        "name": type(error).__name__,
        "message": clip(_message(error), 300),
        **{key: value for key, value in where.items() if value},
        "plain": f"{_plain_words(error, called=locate(error, function, only_inside=True) is not None)} {NOT_AN_ANSWER}",
    }


def locate(error: BaseException, function: Any, only_inside: bool = False) -> Place | None:
    """The deepest line that runs in the learner's own namespace; lab, the standard library and others do not.

    When the call itself did not fit, no line has run: then the function's first line, unless `only_inside`.
    """
    function = getattr(function, "__wrapped__", function)
    names = getattr(function, "__globals__", None)
    theirs = [
        (frame.f_code.co_filename, line)
        for frame, line in traceback.walk_tb(error.__traceback__)
        if names is not None and frame.f_globals is names
    ]
    if theirs:
        return _place(*theirs[-1])
    code = getattr(function, "__code__", None)
    return None if only_inside or code is None else _place(code.co_filename, code.co_firstlineno)


def _place(filename: str, line: int) -> Place:
    return Place(line, linecache.getline(filename, line).rstrip("\n"))


def _message(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # an exception class of the learner's own
        return ""


def _plain_words(error: BaseException, called: bool) -> str:
    """The first explanation whose exception type fits; subclasses stand before their parents."""
    if isinstance(error, TypeError) and not called:
        return "The examples could not be passed in: the parameters in your `def` line do not fit them."
    for kind, explain in _EXPLANATIONS:
        if isinstance(error, kind):
            return explain(error)
    return "Your code raised an exception at this line."


def _missing_module(error: BaseException) -> str:
    return f"The module `{getattr(error, 'name', None)}` is not installed here; the task can be solved without it."


def _unset_local(error: BaseException) -> str:
    name = getattr(error, "name", None) or _quoted(error)
    return f"`{name}` is used before it gets a value on this path, perhaps because it is only set inside an `if` or a loop."


def _unknown_name(error: BaseException) -> str:
    name = getattr(error, "name", None) or _quoted(error)
    return f"Nothing is called `{name}` here. Look for a typing slip, or run the cell that defines it."


def _missing_key(error: BaseException) -> str:
    key = repr(error.args[0]) if error.args else "that key"
    return f"The dict has no key `{clip(key, 60)}`. `.get(…)` gives None instead when a key is missing."


def _wrong_type(error: BaseException) -> str:
    if "NoneType" in _message(error):
        return "A value is None here, a missing value; decide what happens with it before you calculate."
    return "Two values do not go together here, such as a text and a number, or a number used like a list or a function."


def _missing_attribute(error: BaseException) -> str:
    if "NoneType" in _message(error):
        return "A value is None here, a missing value or the result of a function without `return`."
    return (
        f"This object has nothing called `{getattr(error, 'name', None)}`. Check its type and the spelling."
    )


def _quoted(error: BaseException) -> str:
    parts = _message(error).split("'")
    return parts[1] if len(parts) > 1 else "a name"


_EXPLANATIONS: list[tuple[type[BaseException], Callable[[BaseException], str]]] = [
    (ModuleNotFoundError, _missing_module),
    (UnboundLocalError, _unset_local),
    (NameError, _unknown_name),
    (KeyError, _missing_key),
    (
        IndexError,
        lambda error: "The list has no item at that position: it is shorter than the code expects, perhaps empty.",
    ),
    (
        ZeroDivisionError,
        lambda error: "A division by zero: decide what the result is when there is nothing to divide by.",
    ),
    (AttributeError, _missing_attribute),
    (TypeError, _wrong_type),
    (
        ValueError,
        lambda error: "A function got a value it cannot use, or your code raised this itself for an input that is allowed.",
    ),
    (
        RecursionError,
        lambda error: "The function calls itself without an end: the case that stops it is missing or never reached.",
    ),
    (NotImplementedError, lambda error: "This part is still the placeholder."),
    (SystemExit, lambda error: "The code asks Python to quit; a function should return instead."),
]
