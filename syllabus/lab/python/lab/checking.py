"""check("task"): grade what the learner wrote and show the result below the cell."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping
from datetime import datetime, timezone
from itertools import count
from typing import Any

from .card import ResultCard
from .folder import open_exercise
from .grade import grade
from .session import keep
from .show import show
from .stream import seed_from
from .trouble import told_plainly

_attempts = count(1)


@told_plainly
def check(task: str, seed: int | None = None) -> None:
    """Grade a task and show the result. The seed it shows gives the same new cases again: check("task", seed=…)."""
    started = time.perf_counter()
    exercise, learner = open_exercise(task)
    if seed is None:
        seed = seed_from(learner, task, next(_attempts), time.time_ns())
    namespace = names_of(sys._getframe(2).f_globals)  # 0 is check, 1 told_plainly, 2 the learner's cell
    result = grade(exercise, task, namespace, seed)
    duration = round((time.perf_counter() - started) * 1000)
    told = {"version": 1, **stamp(), "runtime": runtime(), **result, "durationMs": duration}
    keep(told)
    show(ResultCard(told))


def stamp() -> dict[str, str]:
    """A fresh id and the time in UTC."""
    now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
    return {"id": os.urandom(8).hex(), "at": now.replace("+00:00", "Z")}


def runtime() -> str:
    """Such as `Python 3.14.2 (Pyodide)`."""
    version = ".".join(map(str, sys.version_info[:3]))
    return f"Python {version} (Pyodide)" if sys.platform == "emscripten" else f"Python {version}"


def names_of(caller: dict[str, Any]) -> Mapping[str, Any]:
    """The names that the learner's cell sees."""
    return _Names(caller)


class _Names(Mapping[str, Any]):
    """The caller's global names, and behind them those of __main__."""

    def __init__(self, caller: dict[str, Any]) -> None:
        self._layers = (caller, vars(sys.modules["__main__"]) if "__main__" in sys.modules else {})

    def __getitem__(self, name: str) -> Any:
        for layer in self._layers:
            if name in layer:
                return layer[name]
        raise KeyError(name)

    def __iter__(self) -> Any:
        return iter({name for layer in self._layers for name in layer})

    def __len__(self) -> int:
        return len(list(iter(self)))
