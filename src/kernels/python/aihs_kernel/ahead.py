"""A package that was imported before the memory of the built-in Python was saved, so that notebooks have it at once."""

import contextlib
import sys
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path

STAMP = "VERSION"
"""The file beside the package that tells its version."""

_modules = {}


def lay_by(folder, name, version):
    """Imports the package `name` from `folder` and keeps its modules aside for the first import of the same version."""
    sys.path.insert(0, folder)
    __import__(name)
    sys.path.remove(folder)
    for each in [each for each in sys.modules if each.partition(".")[0] == name]:
        _modules[each] = sys.modules.pop(each)
    sys.path_importer_cache.clear()
    sys.meta_path.insert(0, _Ahead(name, version))


class _Ahead:
    """Finds and loads what was laid by, in place of the package that the import would have read."""

    def __init__(self, name, version):
        self._name, self._version = name, version

    def find_spec(self, name, path=None, target=None):
        if name != self._name:
            return None
        sys.meta_path.remove(self)
        found = PathFinder.find_spec(name, path, target)
        if found is None or found.origin is None or not self._is_version_of(found.origin):
            return found
        return ModuleSpec(name, self, origin=found.origin, is_package=True)

    def create_module(self, spec):
        return _modules[spec.name]

    def exec_module(self, package):
        """Ran long ago; only the folder is another one."""
        laid_by, here = Path(package.__file__).parent, Path(package.__spec__.origin).parent
        package.__path__ = [str(here)]
        for each in _modules.values():
            each.__file__ = str(here / Path(each.__file__).relative_to(laid_by))
        sys.modules.update(_modules)

    def _is_version_of(self, origin):
        with contextlib.suppress(OSError):
            return Path(origin).parents[1].joinpath(STAMP).read_text(encoding="utf-8") == self._version
        return False
