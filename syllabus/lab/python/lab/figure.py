"""figure(spec): a chart from a Vega-Lite specification, without any plotting package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .compare import is_missing, plain
from .figure_text import as_html, as_text
from .show import show

Spec = dict[str, Any]
Rows = list[dict[str, Any]]

_SCHEMA = "https://vega.github.io/schema/vega-lite/v5.json"
_WIDTH = 480


def figure(spec: Mapping[str, Any], data: Any = None, alt: str = "") -> None:
    """Draw a chart below the cell.

    spec: a Vega-Lite specification; `mark` and `encoding` are enough. Name the unit in the title of each axis.
    data: the rows as a list of dicts, the columns as a dict of lists, or a pandas DataFrame. It becomes the
        chart's data; without it the specification brings its own.
    alt: what the chart shows, in a sentence, for those who do not see it.

    TypeError or ValueError say what does not fit.

        figure({"mark": "bar", "encoding": {"x": {"field": "ward", "type": "nominal"},
                "y": {"field": "missed", "type": "quantitative", "title": "Missed cases (n)"}}},
               data=[{"ward": "A", "missed": 4}, {"ward": "B", "missed": 9}],
               alt="Ward B misses nine cases, ward A four.")
    """
    show(Figure(complete(spec, data, alt)))


class Figure:
    """A complete specification: as a chart where the notebook can draw it, else as its values in a table."""

    def __init__(self, spec: Spec) -> None:
        self.spec = spec
        self._told = (spec["description"], inline_rows(spec))

    def __str__(self) -> str:
        return as_text(*self._told)

    __repr__ = __str__

    def _repr_mimebundle_(self, **options: object) -> dict[str, object]:
        return {
            "application/vnd.vegalite.v5+json": self.spec,
            "text/html": as_html(*self._told),
            "text/plain": as_text(*self._told),
        }


def complete(spec: Mapping[str, Any], data: Any, alt: str) -> Spec:
    """The specification with schema, width, data and description; what it says itself is kept. JSON-ready."""
    if not isinstance(spec, Mapping):
        raise TypeError("figure() needs a specification: a dict with at least mark and encoding.")
    whole: Spec = {"$schema": _SCHEMA}
    if _is_single(spec):
        whole["width"] = _WIDTH
    whole.update(_json(spec))
    if data is not None:
        whole["data"] = {"values": rows_of(data)}
    whole["description"] = alt or _description(whole)
    return whole


def rows_of(data: Any) -> Rows:
    """Rows of a list of dicts, of a dict of equally long columns, or of a DataFrame. Missing values become None."""
    table = plain(data)
    if isinstance(table, Mapping):
        columns = {str(name): list(plain(column)) for name, column in table.items()}
        lengths = {name: len(column) for name, column in columns.items()}
        if len(set(lengths.values())) > 1:
            told = ", ".join(f"{name} {length}" for name, length in lengths.items())
            raise ValueError(f"The columns of a figure are equally long. These are not: {told}.")
        table = [dict(zip(columns, values)) for values in zip(*columns.values())]
    if not isinstance(table, (list, tuple)) or not all(isinstance(row, Mapping) for row in table):
        raise TypeError("The data of a figure is a list of dicts, a dict of columns, or a DataFrame.")
    return [_json(row) for row in table]


def inline_rows(spec: Spec) -> Rows:
    """The rows in the specification; none where it has no table of its own."""
    data = spec.get("data")
    values = data.get("values") if isinstance(data, dict) else None
    return [row for row in values if isinstance(row, dict)] if isinstance(values, list) else []


def _is_single(spec: Mapping[str, Any]) -> bool:
    """One drawing; one of several parts has its width in each part."""
    encoding = spec.get("encoding")
    split = isinstance(encoding, Mapping) and not {"row", "column", "facet"}.isdisjoint(encoding)
    return ("mark" in spec or "layer" in spec) and not split


def _description(spec: Spec) -> str:
    """The specification's own words, else its axes."""
    title = spec.get("title")
    title = title.get("text") if isinstance(title, dict) else title
    for text in (spec.get("description"), title):
        if isinstance(text, str) and text:
            return text
    encoding = spec.get("encoding")
    x, y = (_axis(encoding.get(name) if isinstance(encoding, dict) else None) for name in "xy")
    return f"Chart of {y} by {x}" if x and y else "Chart"


def _axis(channel: Any) -> str:
    text = (channel.get("title") or channel.get("field")) if isinstance(channel, dict) else None
    return text if isinstance(text, str) else ""


def _json(value: Any) -> Any:
    """As JSON can say it: numpy and pandas as built-in values, dates as ISO text, NaN and infinity as None."""
    value = plain(value)
    if isinstance(value, Mapping):
        return {str(key): _json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(item) for item in value]
    if is_missing(value) or value in (float("inf"), float("-inf")):
        return None
    if isinstance(value, (bool, int, float, str)):
        return value
    return value.isoformat() if hasattr(value, "isoformat") else str(value)
