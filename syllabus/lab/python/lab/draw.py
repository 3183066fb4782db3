"""Hidden arguments from their description in cases.yaml.

Order of draws, for whoever writes the twin in another language: arguments in their order; of a list first the
length (no draw when it is fixed or `same`), then item by item; of rows column by column within each row; of an
item first the value, then, where `missing` is given, one uniform that decides whether it becomes None.
"""

from __future__ import annotations

from collections.abc import Callable
from math import floor
from typing import Any

from .stream import Stream

Spec = dict[str, Any]


def draw_args(args: dict[str, Any], stream: Stream) -> dict[str, Any]:
    """One value for every described argument. ValueError for a description that says nothing."""
    drawing = _Drawing(stream)
    return {name: drawing.draw(spec) for name, spec in args.items()}


class _Drawing:
    """The draws of one case; remembers the length of the last list for `length: same`."""

    def __init__(self, stream: Stream) -> None:
        self.stream = stream
        self.last_length: int | None = None

    def draw(self, spec: Any, index: int = 0) -> Any:
        if not isinstance(spec, dict):
            return spec
        if "length" not in spec:
            return self.items(spec, range(index, index + 1))[0]
        length = self.length(spec["length"])
        items = self.items(spec, range(length))
        self.last_length = length
        return items

    def items(self, spec: Spec, places: range) -> list[Any]:
        """An item for each place of a list. All at once: one by one takes several times as long."""
        if "rows" not in spec:
            return self.columns([spec], places)[0]
        columns = spec["rows"]
        if any(isinstance(column, dict) and ("rows" in column or "length" in column) for column in columns.values()):
            return [{name: self.draw(column, at) for name, column in columns.items()} for at in places]
        drawn = self.columns(list(columns.values()), places)
        return [dict(zip(columns, row)) for row in zip(*drawn)]

    def columns(self, specs: list[Any], places: range) -> list[list[Any]]:
        """The items of several columns, whose draws follow each other row by row."""
        drawers = [_drawer(spec) for spec in specs]
        step = sum(needed for needed, _ in drawers)
        uniforms = self.stream.us(step * len(places))
        columns, first = [], 0
        for needed, draw in drawers:
            columns.append(draw([uniforms[at::step] for at in range(first, first + needed)], places))
            first += needed
        return columns

    def length(self, length: Any) -> int:
        if length == "same":
            if self.last_length is None:
                raise ValueError("length: same needs a list drawn before it")
            return self.last_length
        if isinstance(length, int):
            return length
        drawn: int = _integers({"integer": length}, self.stream.us(1))[0]
        return drawn


# Given what a value needs of the stream, one list of uniforms for each draw, and the places of the items.
Drawer = Callable[[list[list[float]], range], list[Any]]


def _drawer(spec: Any) -> tuple[int, Drawer]:
    """How many uniforms an item needs, and what makes the items of them."""
    if not isinstance(spec, dict):
        return 0, lambda uniforms, places: [spec] * len(places)
    for kind in spec:
        if kind in DRAWN or kind in GIVEN:
            break
    else:
        raise ValueError(f"nothing to draw in {spec!r}")
    needed = int(kind in DRAWN)

    def draw(uniforms: list[list[float]], places: range) -> list[Any]:
        values = DRAWN[kind](spec, uniforms[0]) if needed else GIVEN[kind](spec, places)
        if "missing" not in spec:
            return values
        return [None if u < spec["missing"] else value for u, value in zip(uniforms[-1], values)]

    return needed + int("missing" in spec), draw


def _integers(spec: Spec, uniforms: list[float]) -> list[int]:
    low, high = map(int, spec["integer"])
    count = high - low + 1
    return [low + int(u * count) for u in uniforms]


def _uniforms(spec: Spec, uniforms: list[float]) -> list[float]:
    low, high = spec["uniform"]
    values = [low + u * (high - low) for u in uniforms]
    if spec.get("decimals") is None:
        return values
    scale: float = 10 ** spec["decimals"]
    return [floor(value * scale + 0.5) / scale for value in values]  # not round(): languages differ at ties


def _booleans(spec: Spec, uniforms: list[float]) -> list[int]:
    p = spec["bernoulli"]
    return [1 if u < p else 0 for u in uniforms]


def _choices(spec: Spec, uniforms: list[float]) -> list[Any]:
    options = spec["choice"]
    count = len(options)
    return [options[int(u * count)] for u in uniforms]


DRAWN: dict[str, Callable[[Spec, list[float]], list[Any]]] = {
    "integer": _integers,
    "uniform": _uniforms,
    "bernoulli": _booleans,
    "choice": _choices,
}
GIVEN: dict[str, Callable[[Spec, range], list[Any]]] = {
    "constant": lambda spec, places: [spec["constant"]] * len(places),
    "sequence": lambda spec, places: [spec["sequence"] + at for at in places],
}
