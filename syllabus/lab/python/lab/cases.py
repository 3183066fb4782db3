"""The cases of a call task: visible examples, edge cases and freshly drawn hidden ones."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from .draw import draw_args
from .outcome import Outcome
from .stream import Stream
from .trouble import Trouble

if TYPE_CHECKING:
    from .exercise import Task
    from .reference import Reference

STAGES = ("visible", "edge", "hidden")


@dataclass(frozen=True)
class Case:
    stage: str
    name: str
    args: dict[str, Any]


@dataclass(frozen=True)
class Trial:
    """A case with what the reference and the learner made of it."""

    case: Case
    expected: Outcome
    yours: Outcome
    ok: bool


def written(task: Task) -> list[Case]:
    """The examples and the edge cases, in the order they are graded."""
    return [Case(stage, spec["name"], spec["args"]) for stage in STAGES[:2] for spec in getattr(task, stage)]


def drawn(task: Task, reference: Reference, seed: int) -> list[Case]:
    """The hidden cases: the same seed gives the same. They are graded last."""
    return [Case(STAGES[2], "a new case", args) for args in _arguments(task.hidden, reference, Stream(seed))]


def _arguments(spec: dict[str, Any] | None, reference: Reference, stream: Stream) -> list[dict[str, Any]]:
    if not spec:
        return []
    try:
        draw = reference.fixture(spec["draw"]) if "draw" in spec else partial(draw_args, spec["args"])
        return [draw(stream) for _ in range(spec["count"])]
    except Trouble:
        raise
    except Exception as error:
        raise Trouble(f"New cases could not be drawn ({type(error).__name__}: {error}).") from error
