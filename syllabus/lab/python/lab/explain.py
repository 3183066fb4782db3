"""Why the learner's code stopped, in plain words."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .locate import where_defined, where_raised
from .text import clip

NOT_AN_ANSWER = "This is a coding error, not a wrong answer: what you verified before stays verified."


def describe(error: BaseException, function: Any) -> dict[str, Any]:
    """The error as {name, message, line?, source?, lines?, plain}."""
    raised = where_raised(error, function)
    place = raised or where_defined(function)
    described = {
        "name": type(error).__name__,
        "message": clip(_message(error), 300),
        "line": place.line if place else None,
        "source": place.source if place else None,
        "lines": place.lines if place else None,
        "plain": f"{_plain_words(error, has_run=raised is not None)} {NOT_AN_ANSWER}",
    }
    return {key: value for key, value in described.items() if value or key == "message"}


def _message(error: BaseException) -> str:
    try:
        return str(error)
    except Exception:  # an exception class of the learner's own
        return ""


def _plain_words(error: BaseException, has_run: bool) -> str:
    """The first explanation whose exception type fits; subclasses stand before their parents."""
    if isinstance(error, TypeError) and not has_run and "argument" in _message(error):
        return "The examples could not be passed in: the parameters in your `def` line do not fit them."
    for kind, explain in _EXPLANATIONS:
        if isinstance(error, kind):
            return explain(error)
    return "Your code raised an exception at this line."


def _missing_module(error: BaseException) -> str:
    return f"There is no module `{getattr(error, 'name', None)}` here; the task can be solved without it."


def _unset_local(error: BaseException) -> str:
    name = getattr(error, "name", None) or _quoted(error)
    return f"`{name}` has no value yet on this path; it may only be set inside an `if` or a loop."


def _unknown_name(error: BaseException) -> str:
    name = getattr(error, "name", None) or _quoted(error)
    return f"Nothing is called `{name}` here. Look for a typing slip, or run the cell that defines it."


def _missing_key(error: BaseException) -> str:
    key = repr(error.args[0]) if error.args else "that key"
    return f"The dict has no key `{clip(key, 60)}`. `.get(…)` gives None instead when a key is missing."


def _wrong_type(error: BaseException) -> str:
    if "NoneType" in _message(error):
        return "A value is None here, a missing value; decide what happens with it before you calculate."
    return "Two values do not go together here, such as a text and a number, or a number used like a list."


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
        lambda error: "The list has no item at that position: it is shorter than expected, perhaps empty.",
    ),
    (
        ZeroDivisionError,
        lambda error: "A division by zero: decide what the result is when there is nothing to divide by.",
    ),
    (AttributeError, _missing_attribute),
    (TypeError, _wrong_type),
    (
        ValueError,
        lambda error: "A value cannot be used here, or your code refuses an input that is allowed.",
    ),
    (
        RecursionError,
        lambda error: "The function calls itself without end: the case that stops it is missing or never met.",
    ),
    (NotImplementedError, lambda error: "This part is still the placeholder."),
    (SystemExit, lambda error: "The code asks Python to quit; a function should return instead."),
]
