"""What a learner's notebook uses: check a task, ask for a hint, read the data.

    from lab import check, hint, load, data_path

Everything is pure standard library (Python 3.10 or newer) and runs in Jupyter, in Pyodide and in a script.
"""

from .checking import check
from .data import data_path, load
from .hints import hint

__all__ = ["check", "data_path", "hint", "load"]
