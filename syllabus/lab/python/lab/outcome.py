"""What one call did: its value or its exception, and whether it changed an argument."""

from __future__ import annotations

import io
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from .compare import difference, unchanged
from .signature import arrange


@dataclass(frozen=True)
class Outcome:
    value: Any = None
    error: BaseException | None = None
    changed: str | None = None
    """The name of the first argument that the call changed."""
    frozen: bytes | None = None
    """The value as bytes, where it can be pickled."""

    def meets(self, expected: Outcome, tolerance: float) -> bool:
        """Whether this is as good as the expected outcome. Where a ValueError is due, a KeyError will do."""
        if expected.error is None:
            return self.error is None and expected._is_near(self, tolerance)
        if isinstance(expected.error, (ValueError, KeyError)):
            return isinstance(self.error, (ValueError, KeyError))
        return type(self.error) is type(expected.error)

    def equals(self, other: Outcome, tolerance: float) -> bool:
        """Whether both gave the same value, or raised the same type of exception."""
        if self.error or other.error:
            return type(self.error) is type(other.error)
        return other._is_near(self, tolerance)

    def _is_near(self, other: Outcome, tolerance: float) -> bool:
        """Values of the same bytes need no comparison, which takes longer."""
        if self.frozen is not None and self.frozen == other.frozen:
            return True
        return difference(self.value, other.value, tolerance) is None


def call(function: Callable[..., Any], args: dict[str, Any], order: list[str], watch: bool = False) -> Outcome:
    """Call with fresh copies of the arguments. KeyboardInterrupt passes through: it is Stop, or the time limit.

    `watch` is for a learner's function: whether it changed an argument, and a value that its next call cannot change.
    """
    frozen = _frozen(args)
    given = deepcopy(args) if frozen is None else pickle.loads(frozen)
    before = _frozen(given) if watch else None  # not `frozen`: two equal texts may be one in the copy, and fewer bytes
    positional, named = arrange(given, order)
    try:
        result = function(*positional, **named)
        frozen = _frozen(result)
        value = _copy(result, frozen) if watch else result
    except (Exception, SystemExit) as error:
        return Outcome(error=error)
    changed = _changed(args, before, given) if watch else None
    return Outcome(value, changed=changed, frozen=frozen)


def _changed(args: dict[str, Any], before: bytes | None, given: dict[str, Any]) -> str | None:
    """The first argument that is no longer what it was. The same bytes tell at once that there is none."""
    if before is not None and _frozen(given) == before:
        return None
    return next((name for name in args if not unchanged(args[name], given[name])), None)


def _frozen(value: Any) -> bytes | None:
    """The value as bytes, since deepcopy takes ten times as long; None for what cannot be pickled."""
    try:
        return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    except Exception:  # whatever stands in the way, deepcopy may know another one
        return None


def _copy(value: Any, frozen: bytes | None) -> Any:
    """A function may return a list that its next call changes."""
    try:
        return deepcopy(value) if frozen is None else pickle.loads(frozen)
    except Exception:  # a generator, a lock: cannot be copied, and is no right answer either
        return value


class Swallowed(io.TextIOBase):
    """Takes what is printed and only counts the lines."""

    lines = 0

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        self.lines += text.count("\n")
        return len(text)


@contextmanager
def quiet() -> Iterator[Swallowed]:
    """Keep prints out of the learner's cell."""
    swallowed = Swallowed()
    with redirect_stdout(swallowed), redirect_stderr(Swallowed()):
        yield swallowed
