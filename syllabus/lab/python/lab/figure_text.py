"""A chart for clients that draw none: its description and its first values, as HTML and as plain text."""

from __future__ import annotations

from html import escape
from typing import Any

Rows = list[dict[str, Any]]

_SHOWN = 10
_CELL = "padding:3px 14px 3px 0;text-align:left;border-bottom:1px solid rgba(128,128,128,.4)"


def as_text(description: str, rows: Rows) -> str:
    """The description, then the first rows in columns."""
    if not rows:
        return description
    table = _table(rows)
    widths = [max(map(len, column)) for column in zip(*table)]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip() for line in table]
    return "\n".join([description, *lines, *_rest(rows)])


def as_html(description: str, rows: Rows) -> str:
    """A figure with the description as its caption; no script, no class, no outside resource."""
    parts = [f'<figcaption style="margin:0 0 6px">{escape(description)}</figcaption>']
    if rows:
        names, *lines = _table(rows)
        head = "".join(f'<th scope="col" style="{_CELL}">{escape(name)}</th>' for name in names)
        body = "".join(f"<tr>{_cells(line)}</tr>" for line in lines)
        table = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
        parts.append(f'<table style="border-collapse:collapse">{table}</table>')
    parts += [f'<p style="margin:4px 0;opacity:.8">{line}</p>' for line in _rest(rows)]
    return f'<figure style="margin:0;max-width:52em">{"".join(parts)}</figure>'


def _cells(line: list[str]) -> str:
    return "".join(f'<td style="{_CELL}">{escape(cell)}</td>' for cell in line)


def _table(rows: Rows) -> list[list[str]]:
    """The names of the columns and the first rows, as text."""
    shown = rows[:_SHOWN]
    names = list(dict.fromkeys(name for row in shown for name in row))
    return [names, *([_cell(row.get(name)) for name in names] for row in shown)]


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def _rest(rows: Rows) -> list[str]:
    return [f"The first {_SHOWN} of {len(rows)} rows."] if len(rows) > _SHOWN else []
