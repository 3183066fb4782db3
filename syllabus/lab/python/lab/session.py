"""What was checked since the kernel started, for the documents that tell of it."""

from __future__ import annotations

from typing import Any

_results: dict[str, dict[str, Any]] = {}


def keep(result: dict[str, Any]) -> None:
    """The last result of a task replaces the one before, but a pass stays: a later slip takes nothing away."""
    task = result["task"]
    if result["verdict"] == "pass" or _results.get(task, {}).get("verdict") != "pass":
        _results[task] = result


def last_result(task: str) -> dict[str, Any] | None:
    return _results.get(task)
