"""What a learner's notebook uses: check a task, ask for a hint, read the data, draw a chart, name the packages it needs, write a document, work on several machines.

    from lab import check, cluster, data_path, deliver, figure, hint, load, need

Everything is pure standard library (Python 3.10 or newer) and runs in Jupyter, in Pyodide and in a script.
"""

import sys

if sys.version_info < (3, 10):  # before the other files, which an older Python could not even read
    raise ImportError(
        "The checks need Python 3.10 or newer, and this is %d.%d: choose another kernel at the top right." % sys.version_info[:2]
    )

from .checking import check
from .cluster import cluster
from .data import data_path, load
from .deliver import deliver
from .figure import figure
from .hints import hint
from .need import need
from .own_data import own_data

__all__ = ["check", "cluster", "data_path", "deliver", "figure", "hint", "load", "need", "own_data"]
