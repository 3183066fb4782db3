"""The solved exercise, run once in a namespace of its own; the learner's variables are out of its reach."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from .mistakes import Mistake, Register
from .outcome import quiet
from .tables import find_data, read_data
from .trouble import Trouble


class Reference:
    """REFERENCE, FIXTURES and MISTAKES of an exercise, each run when it is first needed."""

    def __init__(self, exercise: str, sources: dict[str, str], root: Path, first_graded: str) -> None:
        self._exercise = exercise
        self._sources = sources
        self._root = root
        self._first_graded = first_graded

    def __getitem__(self, name: str) -> Any:
        """The reference's function or variable of that name."""
        if name not in self._namespace:
            raise Trouble(f'The reference of "{self._exercise}" lacks {name}.')
        return self._namespace[name]

    def fixture(self, name: str) -> Callable[..., Any]:
        """A function of fixtures.py: it draws the arguments of a hidden case, or lists what a value lacks."""
        function: Callable[..., Any] | None = self._fixtures.get(name)
        if function is None:
            raise Trouble(f'The fixtures of "{self._exercise}" lack {name}.')
        return function

    def mistakes(self, task: str) -> list[Mistake]:
        """The named wrong ideas of a task in file order."""
        return [mistake for mistake in self._mistakes.known if mistake.task == task]

    @cached_property
    def _namespace(self) -> dict[str, Any]:
        find = partial(find_data, self._root)
        return self._run("REFERENCE", {"load": lambda name: read_data(find(name)), "data_path": find})

    @cached_property
    def _fixtures(self) -> dict[str, Any]:
        return self._run("FIXTURES", self._namespace)

    @cached_property
    def _mistakes(self) -> Register:
        register = Register(self._first_graded)
        self._run("MISTAKES", {**self._namespace, "mistake": register.mistake})
        return register

    def _run(self, part: str, names: dict[str, Any]) -> dict[str, Any]:
        """Run a part on a copy of the names: a mistake named like the reference must not replace it."""
        namespace = {**names, "__name__": f"lab_{part.lower()}"}
        try:
            with quiet():
                exec(compile(self._sources[part], f"<{part.lower()} of {self._exercise}>", "exec"), namespace)
        except Trouble:
            raise
        except FileNotFoundError as error:
            raise Trouble(str(error)) from error
        except Exception as error:
            raise Trouble(
                f'The check of "{self._exercise}" could not be prepared ({type(error).__name__}: {error}).'
            ) from error
        return namespace
