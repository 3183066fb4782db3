"""The learner's folder: where it is, and which exercise a task belongs to."""

from __future__ import annotations

import json
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from .exercise import Exercise, read_exercise
from .tables import data_files
from .trouble import REOPEN, Trouble

_read: dict[Path, tuple[tuple[int, ...], Exercise]] = {}


def find_root() -> Path:
    """The folder that holds `.lab`: the one this package was written into, else the nearest above the notebook."""
    if _installed().name == ".lab":
        return _installed().parent
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / ".lab").is_dir():
            return folder
    raise Trouble("The folder .lab with the exercises was not found above this notebook.")


@lru_cache(maxsize=1)
def _installed() -> Path:
    """Not asked at the import: the built-in Python imports ahead of time, from another place."""
    return Path(__file__).resolve().parents[1]


def read_index(root: Path) -> dict[str, Any]:
    """`.lab/index.json` as {"learner": number, "portfolio": folder, "tasks": {task: "module/exercise"}}."""
    path = root / ".lab" / "index.json"
    try:
        stat = path.stat()
        return _parse_index(path, (stat.st_mtime_ns, stat.st_size))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise Trouble("The list of exercises (.lab/index.json) is missing or cannot be read.") from error


@lru_cache(maxsize=1)
def _parse_index(path: Path, stamp: tuple[int, int]) -> dict[str, Any]:
    """Read again only when the file changed, which its stamp tells."""
    index = json.loads(path.read_text(encoding="utf-8"))
    return {
        "learner": int(index.get("learner", 0)),
        "portfolio": str(index.get("portfolio", "portfolio")),
        "tasks": dict(index["tasks"]),
    }


def open_exercise(task_id: str) -> tuple[Exercise, int]:
    """The exercise of a task and the learner's number. Read again only when its file or the data changed."""
    root = find_root()
    index = read_index(root)
    if task_id not in index["tasks"]:
        near = get_close_matches(str(task_id), index["tasks"], n=1)
        guess = f' Did you mean "{near[0]}"?' if near else ""
        raise Trouble(f'There is no task "{task_id}" in this folder.{guess}', "Check the spelling. " + REOPEN)
    path = root / ".lab" / "exercises" / f"{index['tasks'][task_id].replace('/', '.')}.py"
    stamp = _stamp(path, root / "data")
    if path not in _read or _read[path][0] != stamp:
        _read[path] = (stamp, read_exercise(path, root))
    return _read[path][1], index["learner"]


def _stamp(path: Path, data: Path) -> tuple[int, ...]:
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise Trouble(f"The exercise file {path.name} is missing.") from error
    return (changed, *(file.stat().st_mtime_ns for file in data_files(data.parent).values()))
