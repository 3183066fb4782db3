"""hint("task"): one step further with each call, from a question to a skeleton with one blank."""

from __future__ import annotations

from collections import Counter
from typing import Any

from .checking import stamp
from .folder import open_exercise
from .show import show
from .trouble import Trouble, told_plainly

_given: Counter[str] = Counter()


@told_plainly
def hint(task: str) -> None:
    """Show the next hint of a task; after the last one, the last one again."""
    exercise, _ = open_exercise(task)
    hints = exercise.task(task).hints
    if not hints:
        raise Trouble(f'There is no hint for "{task}".', "Read the prompt above the cell once more.")
    _given[task] = step = min(_given[task] + 1, len(hints))
    place = {"task": task, "module": exercise.module, "exercise": exercise.id}
    show(
        HintCard({"version": 1, **stamp(), **place, "step": step, "of": len(hints), "text": hints[step - 1]})
    )


class HintCard:
    """A hint as data for the editor, as Markdown and as text for every other notebook."""

    def __init__(self, hint: dict[str, Any]) -> None:
        self.hint = hint
        self.heading = f"Hint {hint['step']} of {hint['of']}"

    def __str__(self) -> str:
        return f"{self.heading}: {self.hint['text']}"

    __repr__ = __str__

    def _repr_mimebundle_(self, **options: object) -> dict[str, object]:
        return {
            "application/vnd.aihs.hint.v1+json": self.hint,
            "text/markdown": f"**{self.heading}**\n\n{self.hint['text']}",
            "text/plain": str(self),
        }
