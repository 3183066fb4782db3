"""Hidden arguments from their description in cases.yaml.

Order of draws, for whoever writes the twin in another language: arguments in their order; of a list first the
length (no draw when it is fixed or `same`), then item by item; of rows column by column within each row; of an
item first the value, then, where `missing` is given, one uniform that decides whether it becomes None.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
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
            return self.drawer(spec)(index)
        length = self.length(spec["length"])
        items = list(map(self.drawer(spec), range(length)))
        self.last_length = length
        return items

    def drawer(self, spec: Spec) -> Callable[[int], Any]:
        """What draws an item, given its index. The description is read once, for lists of many items."""
        if "rows" in spec:
            columns = spec["rows"].items()
            return lambda index: {column: self.draw(of_column, index) for column, of_column in columns}
        kind = next((kind for kind in KINDS if kind in spec), None)
        if kind is None:
            raise ValueError(f"nothing to draw in {spec!r}")
        item = partial(KINDS[kind], self.stream, spec)
        return item if "missing" not in spec else lambda index: self.or_missing(item(index), spec)

    def or_missing(self, value: Any, spec: Spec) -> Any:
        return None if self.stream.b(spec["missing"]) else value

    def length(self, length: Any) -> int:
        if length == "same":
            if self.last_length is None:
                raise ValueError("length: same needs a list drawn before it")
            return self.last_length
        return length if isinstance(length, int) else _integer(self.stream, {"integer": length}, 0)


def _integer(stream: Stream, spec: Spec, _index: int) -> int:
    low, high = map(int, spec["integer"])
    return low + stream.i(high - low + 1)


def _uniform(stream: Stream, spec: Spec, _index: int) -> float:
    low, high = spec["uniform"]
    value: float = low + stream.u() * (high - low)
    if spec.get("decimals") is None:
        return value
    scale: float = 10 ** spec["decimals"]
    return floor(value * scale + 0.5) / scale  # not round(): languages differ at ties


KINDS: dict[str, Callable[[Stream, Spec, int], Any]] = {
    "integer": _integer,
    "uniform": _uniform,
    "bernoulli": lambda stream, spec, index: stream.b(spec["bernoulli"]),
    "choice": lambda stream, spec, index: spec["choice"][stream.i(len(spec["choice"]))],
    "constant": lambda stream, spec, index: spec["constant"],
    "sequence": lambda stream, spec, index: spec["sequence"] + index,
}
