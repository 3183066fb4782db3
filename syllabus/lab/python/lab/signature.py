"""How arguments are handed over: by position, so that the learner may name parameters freely."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

_POSITIONAL = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)


def positional_names(reference: Callable[..., Any]) -> list[str]:
    """The reference's parameters that can be given by position, in order."""
    try:
        parameters = inspect.signature(reference).parameters.values()
    except (TypeError, ValueError):  # a built-in function without a signature
        return []
    return [parameter.name for parameter in parameters if parameter.kind in _POSITIONAL]


def arrange(args: dict[str, Any], order: list[str]) -> tuple[list[Any], dict[str, Any]]:
    """Positional as long as the arguments follow the order, from the first gap on by keyword."""
    if list(args) == order:
        return list(args.values()), {}
    lead: list[str] = []
    for name in order:
        if name not in args:
            break
        lead.append(name)
    return [args[name] for name in lead], {name: value for name, value in args.items() if name not in lead}
