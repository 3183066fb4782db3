"""Grade a choice: the letter of an option, and the reason of the option that was chosen."""

from __future__ import annotations

from collections.abc import Mapping
from string import ascii_uppercase
from typing import Any

from . import verdicts
from .exercise import Exercise, Task
from .text import brief


def grade_choice(exercise: Exercise, task: Task, namespace: Mapping[str, Any], seed: int) -> dict[str, Any]:
    """Never says which option is right."""
    if task.name not in namespace:
        return verdicts.undefined(task.name)
    answer = namespace[task.name]
    letters = ascii_uppercase[: len(task.options)]
    allowed = f"{', '.join(letters[:-1])} or {letters[-1:]}"
    if answer is None or answer is ...:
        return verdicts.not_attempted(
            task.name, f"`{task.name}` is still {brief(answer)}. Set it to {allowed}, in quotes."
        )
    letter = answer.strip().upper() if isinstance(answer, str) else ""
    if len(letter) != 1 or letter not in letters:
        return verdicts.not_attempted(
            task.name, f"`{task.name}` is {brief(answer, 40)}. Set it to {allowed}, in quotes."
        )
    option = task.options[letters.index(letter)]
    right = bool(option.get("right"))
    row = {"name": "your choice", "input": letter, "yours": option["text"], "ok": right}
    reason = option.get("why") or ""
    if right:
        explanation = " ".join(part for part in (reason, task.explanation) if part)
        return {
            **verdicts.single(right),
            **verdicts.passed(task.name, [row]),
            "explanation": explanation or None,
        }
    return {
        **verdicts.single(right),
        **verdicts.wrong(f"Not yet: {letter} does not fit {task.name}", [row]),
        "diagnosis": reason or None,
    }
