"""The planted data sets that a learner's audit is run on, read from `.lab/zoo`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .cases import Case
from .exercise import Task
from .tables import read_data
from .trouble import Trouble


@dataclass(frozen=True)
class Member:
    """One data set as a case; `finds` are the codes an audit must return, `may` those it may return besides."""

    case: Case
    learner: int
    finds: frozenset[str]
    may: frozenset[str]
    unseen: str | None

    @property
    def sound(self) -> bool:
        """A control: nothing is wrong with it."""
        return not self.finds

    def alarms(self, codes: list[str]) -> list[str]:
        """What an audit returned without cause."""
        return [code for code in codes if code not in self.finds | self.may]

    def missed(self, codes: list[str]) -> list[str]:
        """What an audit did not return."""
        return sorted(self.finds - set(codes))


def read_zoo(root: Path, task: Task) -> list[Member]:
    """The members of every seed, those of the first, which the learner may see, in front. Raises Trouble when files are missing."""
    return [
        _member(root / ".lab" / "zoo" / task.zoo / str(learner), learner, spec, task.reads, shown=at == 0)
        for at, learner in enumerate(map(int, task.seeds))
        for spec in task.members
    ]


def _member(folder: Path, learner: int, spec: dict[str, Any], reads: str, *, shown: bool) -> Member:
    args = {"rows": _rows(folder, spec["name"])} if reads == "rows" else {"bundle": _bundle(folder, spec["name"])}
    return Member(
        case=Case("visible" if shown else "hidden", spec["title"], args),
        learner=learner,
        finds=frozenset(spec.get("finds") or ()),
        may=frozenset(spec.get("may") or ()),
        unseen=spec.get("unseen"),
    )


def _rows(folder: Path, name: str, table: str = "rows") -> list[dict[str, Any]]:
    path = folder / f"{name}.{table}.csv"
    if not path.is_file():
        raise Trouble(f"The planted data set {path.name} is missing.")
    rows: list[dict[str, Any]] = read_data(path)
    return rows


def _bundle(folder: Path, name: str) -> dict[str, Any]:
    """{train, test, ext: {patient, y, p}, pt, features: [{name, available_min}], columns: {name: training values}}"""
    train = _columns(_rows(folder, name, "train"))
    known = ("patient", "y", "p")
    return {
        "train": {key: train[key] for key in known},
        "test": _columns(_rows(folder, name, "test")),
        "ext": _columns(_rows(folder, name, "ext")),
        "pt": 0.10,
        "features": _rows(folder, name, "features"),
        "columns": {key: values for key, values in train.items() if key not in known},
    }


def _columns(rows: list[dict[str, Any]]) -> dict[str, list[Any]]:
    return {key: [row[key] for row in rows] for key in (rows[0] if rows else ())}
