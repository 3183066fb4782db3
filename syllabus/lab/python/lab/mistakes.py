"""Common wrong ideas as code, and whether the learner's results are those of one of them."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from .outcome import Outcome, call
from .cases import Trial


@dataclass(frozen=True)
class Mistake:
    """`text` tells the learner the idea and what it would do to patients."""

    name: str
    function: Callable[..., Any]
    task: str
    lesson: str | None
    text: str


@dataclass
class Register:
    """Collects what mistakes.py declares. A mistake without a task belongs to the first graded one."""

    default_task: str
    known: list[Mistake] = field(default_factory=list)

    def mistake(self, name: str, lesson: str | None = None, task: str | None = None) -> Callable[..., Any]:
        def declare(function: Callable[..., Any]) -> Callable[..., Any]:
            text = " ".join((inspect.getdoc(function) or "").split())
            self.known.append(Mistake(name, function, task or self.default_task, lesson, text))
            return function

        return declare


def recognise(
    mistakes: list[Mistake], trials: list[Trial], order: list[str], tolerance: float
) -> Mistake | None:
    """The mistake whose results the learner has on every case where it differs from the reference.

    Of several the one told by most cases, then the first in the file.
    """
    best: Mistake | None = None
    most = 0
    for mistake in mistakes:
        telling = _telling_cases(mistake, trials, order, tolerance)
        if telling > most:
            best, most = mistake, telling
    return best


def _telling_cases(mistake: Mistake, trials: list[Trial], order: list[str], tolerance: float) -> int:
    """On how many cases the mistake differs from the reference; 0 once the learner's result is another."""
    telling = 0
    for trial in trials:
        wrong: Outcome = call(mistake.function, trial.case.args, order)
        if wrong.meets(trial.expected, tolerance):
            continue
        if not trial.yours.equals(wrong, tolerance):
            return 0
        telling += 1
    return telling
