"""Put a card below the cell."""

from __future__ import annotations

import builtins
from typing import Protocol


class Card(Protocol):
    """Anything with a MIME bundle; its str is the plain text."""

    def _repr_mimebundle_(self, **options: object) -> dict[str, object]: ...


def show(card: Card) -> None:
    """By `display` where the notebook has one (Jupyter and the embedded runner set it), else as printed text."""
    display = getattr(builtins, "display", None)
    if display is None:
        print(card)
    else:
        display(card)
