"""A result as a card: data for the editor, HTML for every other notebook, text for a terminal."""

from __future__ import annotations

from typing import Any

from .card_html import as_html
from .card_text import as_text

Result = dict[str, Any]


class ResultCard:
    def __init__(self, result: Result) -> None:
        self.result = result

    def __str__(self) -> str:
        return as_text(self.result)

    __repr__ = __str__

    def _repr_mimebundle_(self, **options: object) -> dict[str, object]:
        return {
            "application/vnd.aihs.check.v1+json": self.result,
            "text/html": as_html(self.result),
            "text/plain": as_text(self.result),
        }
