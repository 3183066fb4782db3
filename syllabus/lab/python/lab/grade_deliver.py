"""Grade the written parts of a document by their form: what is still empty, and what that leaves its reader without."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from . import verdicts
from .blank import is_blank
from .exercise import Exercise, Task
from .forms import words
from .grade_accept import FORM_ONLY
from .text import kind, plural


def grade_deliver(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    texts = namespace[task.name]
    if is_blank(texts):
        return verdicts.not_attempted(
            task.name, f"`{task.name}` is still empty. Write its sections in the cell above and run that cell."
        )
    if not isinstance(texts, Mapping):
        return {
            **verdicts.single(False),
            **verdicts.wrong(f"Not yet: {task.name}", []),
            "diagnosis": f"`{task.name}` is {kind(texts)}; a dict with a text for each section is asked for.",
        }
    missing = lacking(task, texts)
    if missing:
        return {
            **verdicts.single(False),
            **verdicts.wrong(f"Not yet: {plural(len(missing), 'section')} open in {task.name}", []),
            "missing": missing,
        }
    return {
        **verdicts.single(True),
        **verdicts.complete(task.name, []),
        "explanation": " ".join(filter(None, (FORM_ONLY, task.explanation))),
    }


def lacking(task: Task, texts: Mapping[str, Any]) -> list[str]:
    """One sentence for each section that its author has not written, or has hardly begun."""
    found = []
    for section in task.sections:
        if not section.get("ask"):
            continue
        text = written(texts, section)
        if not text:
            found.append(f'"{section["title"]}" is still to be written. {section.get("lack") or section["ask"]}')
        elif len(words(text)) < section.get("words", 1):
            found.append(
                f'"{section["title"]}" has {plural(len(words(text)), "word")}, too few to act on. {section["ask"]}'
            )
    return found


def written(texts: Mapping[str, Any], section: dict[str, Any]) -> str:
    """The author's text of a section, empty when there is none."""
    text = texts.get(section["id"])
    return text.strip() if isinstance(text, str) else ""
