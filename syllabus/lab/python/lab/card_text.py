"""A result as plain text."""

from __future__ import annotations

from .card_parts import Result, agreement, code_lines, columns, footer, heading, paragraphs


def as_text(result: Result) -> str:
    lines = [heading(result), *(label + text for label, text in paragraphs(result))]
    lines += [f"  - {sentence}" for sentence in result.get("missing", [])]
    lines += [f"  {'>' if here else ' '} {where}: {code}".rstrip() for here, where, code in code_lines(result)]
    with_expected = "Expected" in columns(result)
    for row in result["rows"]:
        symbol, word = agreement(row, result["verdict"])
        lines.append(f"  {' '.join(part for part in (symbol, word) if part) or '-'} {row['input']}")
        if with_expected and "expected" in row:
            lines.append(f"      expected {row['expected']}")
        lines.append(f"      yours    {row['yours']}")
    return "\n".join(lines + footer(result))
