"""Expected failures: one sentence on what is wrong and one next step, never a traceback."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

REOPEN = (
    "Open the exercise once more from the sidebar: its files are then written again, your notebook is kept."
)


class Trouble(Exception):
    """Something around the exercise is missing or broken; the learner's code is not at fault."""

    def __init__(self, sentence: str, next_step: str = REOPEN) -> None:
        super().__init__(f"{sentence} {next_step}")


def told_plainly(command: Callable[..., None]) -> Callable[..., None]:
    """Print a Trouble as text instead of letting it end the cell with a traceback."""

    @wraps(command)
    def wrapped(*args: object, **options: object) -> None:
        try:
            command(*args, **options)
        except Trouble as trouble:
            print(trouble)

    return wrapped
