"""need("pandas", "sklearn"): stop a notebook whose packages are not there, with the way out as the error."""

from __future__ import annotations

import importlib
import sys
from importlib.util import find_spec
from types import TracebackType

from .trouble import Trouble

_PIP_NAMES = {"sklearn": "scikit-learn"}


class PackagesMissing(Trouble):
    """Shown as one line: where the cell stood does not matter, and the packages' import lines are not at fault."""

    def _render_traceback_(self) -> list[str]:
        """What IPython and the embedded runner show in place of a traceback."""
        return [f"{type(self).__name__}: {self}"]


def need(*modules: str) -> None:
    """Raise PackagesMissing unless every module can be imported. `modules` are import names, such as "sklearn"."""
    importlib.invalidate_caches()  # so that a package installed a moment ago is found without a restart
    missing = [_PIP_NAMES.get(module, module) for module in modules if not _is_here(module)]
    if missing:
        _hook_scripts()
        raise PackagesMissing(*_told(missing))


def _is_here(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except (ImportError, ValueError):  # Pyodide raises for a package it knows and has not; ValueError: no spec
        return False


def _told(packages: list[str]) -> tuple[str, str]:
    """What is missing, and the one next step in this interpreter."""
    names = " and ".join(filter(None, [", ".join(packages[:-1]), packages[-1]]))
    if sys.platform == "emscripten":
        what = f"This notebook needs {names}, which the built-in Python does not have:"
        return what, 'choose your own Python with "Select Kernel" at the top right.'
    command = f'"{sys.executable}" -m pip install {" ".join(packages)}'
    what = f"This notebook needs {names}, which this Python does not have:"
    return what, f"run {command} in a terminal, then run this cell again."


def _hook_scripts() -> None:
    """A plain Python script asks no exception how it wants to be shown, so its hook does."""
    usual = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, PackagesMissing):
            print(*error._render_traceback_(), file=sys.stderr)
        else:
            usual(kind, error, trace)

    sys.excepthook = hook
