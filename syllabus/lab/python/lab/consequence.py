"""The sentence that says what the learner's own numbers would do to patients."""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter
from typing import Any

from .compare import plain
from .text import brief


def fill(template: str | None, values: dict[str, Any]) -> str | None:
    """Fill `{pt}`, `{yours.A.tpr:.0%}`. A sentence that cannot be filled is left out whole (None)."""
    if not template:
        return None
    try:
        return _Filler().vformat(template, (), values)
    except (
        Exception
    ):  # a missing key, a format that does not fit None: no sentence is better than a broken one
        return None


def consequence(template: str | None, values: dict[str, Any], expected: Any) -> str | None:
    """The filled sentence, unless the right answer would fill it alike: "33 %; it is 33 %" tells nobody anything."""
    told = fill(template, values)
    alike = told == fill(template, {**values, "yours": expected}) and "{yours" in str(template)
    return None if alike else told


class _Filler(Formatter):
    """Dots look up keys and positions, never attributes; numbers are rounded as people round them."""

    def get_field(self, field_name: str, args: Any, kwargs: Any) -> tuple[Any, str]:
        first, *rest = field_name.replace("[", ".").replace("]", "").split(".")
        value = kwargs[first]
        for key in rest:
            value = _look_up(plain(value), key)
        return plain(value), first

    def format_field(self, value: Any, format_spec: str) -> str:
        if not format_spec:
            return value if isinstance(value, str) else brief(value, 80)
        if isinstance(value, float) and format_spec[-1] in "%f":
            value += 1e-11 if format_spec[-1] == "%" else 1e-9  # so that .145 shows as 15 %
        return format(value, format_spec)


def _look_up(value: Any, key: str) -> Any:
    if isinstance(value, Mapping):
        return value[key] if key in value else value[int(key)]
    if isinstance(value, (list, tuple)):
        return value[int(key)]
    raise LookupError(key)
