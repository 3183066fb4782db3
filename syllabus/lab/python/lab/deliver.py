"""deliver("bias_report"): write the document of a practice notebook, or a memo, into the folder portfolio."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from .blank import is_blank
from .checking import names_of
from .document import Document, compose, memo
from .document_text import as_markdown, as_page
from .exercise import Exercise, Task
from .folder import find_root, open_exercise, read_index
from .session import last_result
from .trouble import Trouble, told_plainly


@told_plainly
def deliver(task: str, figures: Mapping[str, Any] | None = None, own_data: bool = False) -> None:
    """Write the document of a task as Markdown and as a page to print.

    figures: captions with matplotlib figures. own_data: the rows are the author's, and nothing in them is known.
    """
    exercise, learner = open_exercise(task)
    spec = exercise.task(task)
    names = names_of(sys._getframe(2).f_globals)  # 0 is deliver, 1 told_plainly, 2 the learner's cell
    if spec.kind == "accept":
        return _deliver_memo(spec, exercise, names)
    if spec.kind != "deliver":
        raise Trouble(f'The task "{task}" makes no document.', "Name the task of the last section.")
    drawn = [(caption, _svg(figure)) for caption, figure in (figures or {}).items() if figure is not None]
    facts = _facts(exercise)
    facts += [] if own_data else [("Seed", f"learner number {learner}")]
    document = compose(spec, names, drawn, facts, exercise.tasks, own_data)
    name = f"{spec.deliver}{'.own-data' if own_data else ''}.python"
    _say(document, _write(_portfolio(), name, document))


def _deliver_memo(spec: Task, exercise: Exercise, names: Mapping[str, Any]) -> None:
    """A memo is a text with headings; the learner's words go into the portfolio as they are."""
    text = names.get(spec.name)
    if not isinstance(text, str) or is_blank(text):
        print(f"`{spec.name}` is still empty, so nothing was written into the portfolio.")
        return
    result = last_result(spec.id)
    verdict = result["headline"] if result else f"{spec.name}: not checked since the kernel started"
    document = memo(exercise.title, text, f"{verdict}. Nobody has graded the content.", _facts(exercise))
    _say(document, _write(_portfolio(), exercise.id, document))


def _facts(exercise: Exercise) -> list[tuple[str, str]]:
    made = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M %Z")
    return [("Made", made), ("Exercise", f"{exercise.module}/{exercise.id}")]


def _portfolio() -> Path:
    """The folder for evidence: of a class's own seed it is the learner's, too."""
    root = find_root()
    folder = (root / read_index(root)["portfolio"]).resolve()
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _write(folder: Path, name: str, document: Document) -> list[Path]:
    pictures = [f"{name}.figure-{at}.svg" for at, _ in enumerate(document.figures, 1)]
    texts = {
        f"{name}.md": as_markdown(document, pictures),
        f"{name}.html": as_page(document),
        **{picture: svg for picture, (_, svg) in zip(pictures, document.figures)},
    }
    for file, text in texts.items():
        partial = folder / f"{file}.partial"
        partial.write_text(text, encoding="utf-8", newline="\n")
        os.replace(partial, folder / file)
    return [folder / f"{name}.md", folder / f"{name}.html"]


def _svg(figure: Any) -> str:
    text = io.StringIO()
    figure.savefig(text, format="svg", bbox_inches="tight")
    return text.getvalue()


def _say(document: Document, files: list[Path]) -> None:
    print(f"Written into the folder {files[0].parent.name}: {' and '.join(file.name for file in files)}.")
    if document.open_sections:
        print(f"Still to be written: {', '.join(document.open_sections)}. The document marks each of them.")
