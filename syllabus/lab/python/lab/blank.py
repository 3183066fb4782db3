"""Whether a learner has put anything into a value yet."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .compare import plain


def is_blank(value: Any) -> bool:
    """None, `...`, a text with nothing but Markdown headings, a list or dict of nothing but these."""
    value = plain(value)
    if isinstance(value, str):
        return all(not line.strip() or line.lstrip().startswith("#") for line in value.splitlines())
    if isinstance(value, Mapping):
        return all(is_blank(item) for item in value.values())
    if isinstance(value, (list, tuple)):
        return all(is_blank(item) for item in value)
    return value is None or value is ...
