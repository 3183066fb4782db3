"""A compiled exercise: its tasks, its reference, its cases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

from .reference import Reference
from .trouble import Trouble

T = TypeVar("T")


@dataclass(frozen=True)
class Task:
    """One graded task. `name` is the learner's function (call, audit) or variable (value, accept, deliver, choice)."""

    id: str
    kind: str
    name: str
    tolerance: float = 1e-6
    visible: list[dict[str, Any]] = field(default_factory=list)
    edge: list[dict[str, Any]] = field(default_factory=list)
    hidden: dict[str, Any] | None = None
    options: list[dict[str, Any]] = field(default_factory=list)
    consequence: str | None = None
    accept: str = ""
    zoo: str = ""
    reads: str = "rows"
    seeds: list[int] = field(default_factory=list)
    misses: int = 0
    members: list[dict[str, Any]] = field(default_factory=list)
    deliver: str = ""
    title: str = ""
    intro: str = ""
    sections: list[dict[str, Any]] = field(default_factory=list)
    hints: list[str] = field(default_factory=list)
    explanation: str | None = None
    lesson: str | None = None
    next: str | None = None

    @staticmethod
    def of(task_id: str, spec: dict[str, Any]) -> Task:
        """The task as compiled; keys that are absent or None take their defaults, unknown keys are ignored."""
        known = {key: spec[key] for key in Task.__dataclass_fields__ if spec.get(key) is not None}
        name = spec.get("call") or spec.get("value") or task_id
        return Task(**{**known, "id": task_id, "kind": spec["kind"], "name": name})


@dataclass
class Exercise:
    """An exercise read from its compiled file. `root` is the learner's folder, which holds the data."""

    module: str
    id: str
    title: str
    anchors: dict[str, str]
    tasks: dict[str, Task]
    sources: dict[str, str]
    root: Path
    _memory: dict[str, Any] = field(default_factory=dict)

    def task(self, task_id: str) -> Task:
        if task_id not in self.tasks:
            raise Trouble(f'The exercise "{self.title}" has no task "{task_id}".')
        return self.tasks[task_id]

    def once(self, key: str, work: Callable[[], T]) -> T:
        """What `work` gives: it is done once, and holds as long as neither the exercise nor the data change."""
        if key not in self._memory:
            self._memory[key] = work()
        known: T = self._memory[key]
        return known

    @cached_property
    def reference(self) -> Reference:
        """The solved source, run on first use in a namespace of its own."""
        first_graded = next((task.id for task in self.tasks.values() if task.kind != "choice"), "")
        return Reference(self.id, self.sources, self.root, first_graded)

    def heading(self, anchor: str | None) -> dict[str, str] | None:
        """The lesson part behind an anchor as {anchor, title}, None when the lesson has no such part."""
        return {"anchor": anchor, "title": self.anchors[anchor]} if anchor in self.anchors else None


def read_exercise(path: str | Path, root: str | Path | None = None) -> Exercise:
    """Read `<root>/.lab/exercises/<module>.<exercise>.py`. Raises Trouble when it cannot be read."""
    path = Path(path)
    try:
        names: dict[str, Any] = {}
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
        spec = names["EXERCISE"]
        return Exercise(
            module=spec["module"],
            id=spec["exercise"],
            title=spec["title"],
            anchors=spec.get("anchors") or {},
            tasks={task_id: Task.of(task_id, task) for task_id, task in spec["tasks"].items()},
            sources={key: names.get(key) or "" for key in ("REFERENCE", "FIXTURES", "MISTAKES")},
            root=Path(root) if root else path.parents[2],
        )
    except Exception as error:  # whatever is wrong with the file, the cure is the same: write it again
        raise Trouble(f"The exercise file {path.name} cannot be read.") from error
