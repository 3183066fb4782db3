"""Lets a cell of the built-in Python import packages that are not there yet: the editor fetches them first."""

import ast
import importlib
import io
import sys
import sysconfig
import zipfile
from importlib.machinery import PathFinder

from . import runner


class PackageNotLoaded(ModuleNotFoundError):
    """Shown as one line, which says what is missing and the ways out."""

    def _render_traceback_(self):
        return [f"{type(self).__name__}: {self}"]


def offer(imports, load):
    """Lets code import these modules. `load(*imports)` returns their wheels and a problem, or None when the cell is to stop."""
    # Last: what the learner has under the same name comes first.
    sys.meta_path.append(_Finder(frozenset(imports), load))


class _Finder:
    """Asks once in each cell, for all that the cell names."""

    def __init__(self, imports, load):
        self._imports, self._load = imports, load
        self._cell, self._asked = None, {}

    def find_spec(self, name, path=None, target=None):
        """Fetches a package when an import found nothing else."""
        if path is not None or name not in self._imports:
            return None
        cell, code = runner.current_cell()
        if cell != self._cell:
            self._cell, self._asked = cell, {}
        if name not in self._asked:
            wanted = {name, *filter(_is_missing, self._imports & _named(code))}
            self._asked |= dict.fromkeys(wanted, self._fetch(sorted(wanted)))
        spec = PathFinder.find_spec(name)
        if spec is None and self._asked[name]:
            raise PackageNotLoaded(self._asked[name], name=name)
        return spec

    def _fetch(self, wanted):
        """Unpacks what comes and returns the problem with the rest, if any."""
        delivery = self._load(*wanted)
        if delivery is None:
            raise KeyboardInterrupt
        for wheel in delivery.wheels:
            with zipfile.ZipFile(io.BytesIO(wheel.to_bytes())) as archive:
                archive.extractall(sysconfig.get_path("purelib"))
        importlib.invalidate_caches()
        return delivery.problem


def _is_missing(name):
    return name not in sys.modules and PathFinder.find_spec(name) is None


def _named(code):
    """The modules that a cell imports, also in its functions, and those it names in need("…")."""
    names = set()
    for node in ast.walk(ast.parse(code)):
        match node:
            case ast.Import():
                names.update(alias.name.partition(".")[0] for alias in node.names)
            case ast.ImportFrom(module=str(module), level=0):
                names.add(module.partition(".")[0])
            case ast.Call(func=ast.Name(id="need")):
                names.update(each.value for each in node.args if isinstance(each, ast.Constant))
    return names
