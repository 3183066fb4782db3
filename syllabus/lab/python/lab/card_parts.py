"""What a card says, in reading order; how it looks is for card_html and card_text."""

from __future__ import annotations

from typing import Any

Result = dict[str, Any]

SYMBOLS = {"pass": "✓", "wrong": "✗", "mutated": "✗", "error": "⚠", "notAttempted": "○", "timeout": "■"}


def heading(result: Result) -> str:
    """The verdict by symbol and by word."""
    return f"{SYMBOLS[result['verdict']]} {result['headline']}"


def paragraphs(result: Result) -> list[tuple[str, str]]:
    """(label, text) pairs above the table; the label may be empty."""
    cause = "Likely cause: " if "mistake" in result else ""
    parts = [
        ("", result.get("error", {}).get("plain")),
        ("", result.get("explanation")),
        ("For patients: ", result.get("consequence")),
        (cause, result.get("diagnosis")),
    ]
    return [(label, text) for label, text in parts if text]


def code_lines(result: Result) -> list[tuple[bool, str, str]]:
    """(whether it stopped here, `line 3`, code) of the learner's lines around the one at which their code stopped."""
    error = result.get("error", {})
    return [(each["line"] == error["line"], f"line {each['line']}", each["source"]) for each in error.get("lines", [])]


def footer(result: Result) -> list[str]:
    """The small print below the table, and where to go next."""
    lines = [result.get("more"), result.get("note")]
    if result.get("counts", {}).get("hidden", {}).get("total"):
        lines.append(f"The new cases were drawn with seed {result['seed']}.")
    if "lesson" in result:
        lines.append(f"Read again: {result['lesson']['title']}")
    if "next" in result:
        lines.append(f"Next: {result['next']}")
    return [line for line in lines if line]


def columns(result: Result) -> list[str]:
    """The headings of the table; Expected only where a row has it."""
    expected = ["Expected"] if any("expected" in row for row in result["rows"]) else []
    return ["Input", *expected, "Yours"]


def agreement(row: dict[str, Any], verdict: str) -> tuple[str, str]:
    """Symbol and word of a row; none where there was no answer to compare."""
    if verdict in ("notAttempted", "timeout"):
        return "", ""
    return ("✓", "matches:") if row["ok"] else ("✗", "differs:")
