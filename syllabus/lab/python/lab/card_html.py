"""A result as HTML for any notebook: no script, no classes, colours that work in light and dark."""

from __future__ import annotations

import re
from html import escape
from typing import Any

from .card_parts import Result, agreement, code_lines, columns, footer, heading, paragraphs

_BARS = {"pass": "#3a9a4b", "wrong": "#d64550", "mutated": "#d64550", "error": "#d64550"}
_IDLE = "#8a8a8a"
_MONO = "font-family:ui-monospace,Menlo,Consolas,monospace"
_CODE = f"{_MONO};background:rgba(128,128,128,.16);padding:1px 4px;border-radius:3px"
_BLOCK = f"{_MONO};background:rgba(128,128,128,.12);padding:6px 0;margin:6px 0;overflow-x:auto"
_LINE = "padding-left:10px;border-left:3px solid"
_HEAD = "padding:4px 14px 4px 0;text-align:left;border-bottom:1px solid rgba(128,128,128,.4)"
_CELL = f"{_HEAD};{_MONO};vertical-align:top;white-space:pre-wrap"
_HIDDEN = "position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)"


def as_html(result: Result) -> str:
    bar = _BARS.get(result["verdict"], _IDLE)
    blocks = [f'<p style="margin:0 0 6px"><strong>{escape(heading(result))}</strong></p>']
    blocks += [_paragraph(label, text) for label, text in paragraphs(result)]
    blocks += [_list(result["missing"])] if "missing" in result else []
    blocks += [_code(result)] if code_lines(result) else []
    blocks += [_table(result)] if result["rows"] else []
    blocks += [f'<p style="margin:4px 0;opacity:.8">{_inline(line)}</p>' for line in footer(result)]
    label = escape(f"Check of {result['task']}")
    return (
        f'<section role="region" aria-label="{label}" style="border-left:3px solid {bar};padding:4px 0 4px 14px;'
        f'max-width:52em;color:inherit;background:transparent">{"".join(blocks)}</section>'
    )


def _inline(text: str) -> str:
    """Escaped text in which `code` marks code."""
    return re.sub(r"`([^`]+)`", rf'<code style="{_CODE}">\1</code>', escape(text))


def _paragraph(label: str, text: str) -> str:
    strong = f"<strong>{escape(label)}</strong>" if label else ""
    return f'<p style="margin:4px 0">{strong}{_inline(text)}</p>'


def _list(sentences: list[str]) -> str:
    items = "".join(f"<li>{_inline(sentence)}</li>" for sentence in sentences)
    return f'<ul style="margin:4px 0;padding-left:20px">{items}</ul>'


def _code(result: Result) -> str:
    """The line at which the code stopped has a bar, weight and a sign."""
    lines = "\n".join(_line(*each) for each in code_lines(result))
    return f'<pre style="{_BLOCK}">{lines}</pre>'


def _line(here: bool, where: str, code: str) -> str:
    bar, weight, sign = ("#d64550", "bold", "&gt;") if here else ("transparent", "normal", " ")
    return f'<span style="{_LINE} {bar};font-weight:{weight}">{sign} {where}: {escape(code)}</span>'


def _table(result: Result) -> str:
    names = columns(result)
    head = "".join(f'<th scope="col" style="{_HEAD}">{name}</th>' for name in names)
    body = "".join(f"<tr>{_row(row, result['verdict'], 'Expected' in names)}</tr>" for row in result["rows"])
    rows = f"<thead><tr>{head}</tr></thead><tbody>{body}</tbody>"
    return f'<table style="border-collapse:collapse;margin:6px 0">{rows}</table>'


def _row(row: dict[str, Any], verdict: str, with_expected: bool) -> str:
    symbol, word = agreement(row, verdict)
    mark = (
        f'<span aria-hidden="true">{symbol} </span><span style="{_HIDDEN}">{word} </span>' if symbol else ""
    )
    cells = [escape(row["input"])]
    cells += [escape(row.get("expected", "not shown"))] if with_expected else []
    cells.append(mark + escape(row["yours"]))
    return "".join(f'<td style="{_CELL}">{cell}</td>' for cell in cells)
