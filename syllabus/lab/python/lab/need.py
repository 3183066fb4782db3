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

    def __init__(self, sentence: str) -> None:
        Exception.__init__(self, sentence)  # the sentence ends with the next step

    def _render_traceback_(self) -> list[str]:
        """What IPython and the embedded runner show in place of a traceback."""
        return [f"{type(self).__name__}: {self}"]


def need(*modules: str) -> None:
    """Raise PackagesMissing unless every module can be imported. `modules` are import names, such as "sklearn"."""
    importlib.invalidate_caches()  # so that a package installed a moment ago is found without a restart
    reasons = {_PIP_NAMES.get(module, module): reason for module in modules if (reason := _why_missing(module)) is not None}
    if reasons:
        _hook_scripts()
        raise PackagesMissing(next(filter(None, reasons.values()), "") or _told(list(reasons)))


def _why_missing(module: str) -> str | None:
    """None if the module is here, else why it is not as far as this Python can tell it to a learner, or ""."""
    try:
        return None if find_spec(module) else ""
    except ImportError as error:  # Pyodide raises for a package it knows and has not; the built-in one says why
        return str(error) if hasattr(error, "_render_traceback_") else ""
    except ValueError:  # a module without a spec
        return ""


def _told(packages: list[str]) -> str:
    """What is missing, and the one next step in this interpreter."""
    names = " and ".join(filter(None, [", ".join(packages[:-1]), packages[-1]]))
    if sys.platform == "emscripten":
        what = f"This notebook needs {names}, which the built-in Python cannot load:"
        return f'{what} choose your own Python (command "Choose Where This Notebook Runs…").'
    command = f'"{sys.executable}" -m pip install {" ".join(packages)}'
    what = f"This notebook needs {names}, which this Python does not have:"
    return f"{what} run {command} in a terminal, then run this cell again."


def _hook_scripts() -> None:
    """A plain Python script asks no exception how it wants to be shown, so its hook does."""
    usual = sys.excepthook

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, PackagesMissing):
            print(*error._render_traceback_(), file=sys.stderr)
        else:
            usual(kind, error, trace)

    sys.excepthook = hook
