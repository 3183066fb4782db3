"""For functions of fixtures.py that look at the form of a memo or a self-rubric, never at an opinion."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any


def sections(memo: str) -> dict[str, str]:
    """The text under each Markdown heading, by the heading in lower case without its marks."""
    found: dict[str, str] = {}
    for heading, text in headed(memo):
        found[heading.lower()] = found.get(heading.lower(), "") + text
    return found


def headed(memo: str) -> list[tuple[str, str]]:
    """Each Markdown heading without its marks, and the text under it. What stands before the first one is left out."""
    found: list[tuple[str, str]] = []
    for line in memo.splitlines():
        if line.lstrip().startswith("#"):
            found.append((line.strip("#*: \t"), ""))
        elif found:
            heading, text = found[-1]
            found[-1] = (heading, text + line + "\n")
    return found


def words(text: str) -> list[str]:
    """What a reader counts as a word: no lone dashes, no bullets."""
    return [word for word in text.split() if re.search(r"\w", word)]


def open_lines(rubric: Mapping[str, Any], lines: Iterable[str]) -> list[tuple[str, str]]:
    """The problems ("open", "scale") of a self-rubric: every line asks for a number from 0 to 3."""
    problems = []
    for line in lines:
        number = rubric.get(line)
        if number is None or number == "":
            problems.append(
                ("open", f'"{line}" has no number yet: what you do not ask yourself, your reader will.')
            )
        elif isinstance(number, bool) or number not in (0, 1, 2, 3):
            problems.append(
                (
                    "scale",
                    f'"{line}" is {number!r}; the scale is 0, 1, 2 or 3, or it tells you nothing in a year.',
                )
            )
    return problems
