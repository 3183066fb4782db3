"""A document that evidences work: what the author wrote, the numbers and verdicts of the notebook, its figures and versions."""

from __future__ import annotations

import sys
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from typing import Any

from .compare import plain
from .exercise import Task
from .forms import headed
from .grade_deliver import written
from .session import last_result
from .text import brief

SYNTHETIC = (
    "Synthetic patients, drawn from a seed. A record of practice: no professional certificate, and no clinical advice."
)
OWN_DATA = "Made from data of its author's, on the author's machine. Nothing in it was compared with a known truth."
_PACKAGES = ("numpy", "pandas", "sklearn", "matplotlib", "dask")


@dataclass(frozen=True)
class Numbers:
    """The answer to one graded task as lines of (name, value), and what its check said."""

    task: str
    lines: list[tuple[str, str]]
    verdict: str
    """Empty for what is shown and not graded."""


@dataclass(frozen=True)
class Section:
    title: str
    items: str
    text: str
    """What the author wrote; empty when nothing was asked or nothing written."""
    open_question: str
    """What is still to be written; empty when it is there."""
    numbers: list[Numbers]


@dataclass(frozen=True)
class Document:
    title: str
    intro: str
    note: str
    sections: list[Section]
    figures: list[tuple[str, str]] = field(default_factory=list)
    """(caption, SVG) pairs."""
    colophon: list[tuple[str, str]] = field(default_factory=list)

    @property
    def open_sections(self) -> list[str]:
        return [section.title for section in self.sections if section.open_question]


def compose(
    task: Task,
    names: Mapping[str, Any],
    figures: list[tuple[str, str]],
    facts: list[tuple[str, str]],
    graded: Container[str],
    own_data: bool,
) -> Document:
    """The document of a deliver task from the notebook's names.

    facts: lines on when and by what it was made. graded: the tasks whose verdict is told; on own data none is.
    """
    texts = names.get(task.name)
    texts = texts if isinstance(texts, Mapping) else {}
    return Document(
        title=task.title,
        intro=task.intro,
        note=OWN_DATA if own_data else SYNTHETIC,
        sections=[_section(spec, texts, names, () if own_data else graded) for spec in task.sections],
        figures=figures,
        colophon=[*facts, *_versions()],
    )


def memo(title: str, text: str, verdict: str, facts: list[tuple[str, str]]) -> Document:
    """A memo that its author wrote as one text with headings; its form was checked, its content was graded by nobody."""
    return Document(
        title=title,
        intro=verdict,
        note=SYNTHETIC,
        sections=[Section(heading, "", body.strip(), "", []) for heading, body in headed(text)],
        colophon=[*facts, *_versions()],
    )


def _section(
    spec: dict[str, Any], texts: Mapping[str, Any], names: Mapping[str, Any], graded: Container[str]
) -> Section:
    text = written(texts, spec)
    ask = spec.get("ask") or ""
    return Section(
        title=spec["title"],
        items=spec.get("items") or "",
        text=text,
        open_question=ask if ask and not text else "",
        numbers=[_numbers(task, names, task in graded) for task in spec.get("show") or ()],
    )


def _numbers(task: str, names: Mapping[str, Any], graded: bool) -> Numbers:
    result = last_result(task)
    verdict = result["headline"] if result else "not checked since the kernel started" if graded else ""
    value = plain(names.get(task))
    if callable(value):  # an audit: what it saw in each planted set
        rows = result["rows"] if result else []
        return Numbers(task, [(row["input"], row["yours"]) for row in rows], verdict)
    return Numbers(task, _lines(value), verdict)


def _lines(value: Any, prefix: str = "") -> list[tuple[str, str]]:
    """A dict as one line a leaf, `B.tpr` for what lies deeper; another value as one line."""
    if value is None or value is ...:
        return [(prefix or "value", "not yet")]
    if not isinstance(value, Mapping):
        return [(prefix or "value", value if isinstance(value, str) else brief(value, 160))]
    return [line for key, item in value.items() for line in _lines(plain(item), f"{prefix}.{key}" if prefix else str(key))]


def _versions() -> list[tuple[str, str]]:
    found = [(name, getattr(sys.modules.get(name), "__version__", None)) for name in _PACKAGES]
    python = "Python " + ".".join(map(str, sys.version_info[:3]))
    packages = ", ".join(f"{name} {version}" for name, version in found if version)
    return [("Made with", f"{python}{', ' + packages if packages else ''}")]
