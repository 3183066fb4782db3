"""The data sets beside the notebook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from .folder import find_root
from .tables import find_data, read_data


def data_path(name: str) -> Path:
    """The file of a data set, such as data_path("cost_proxy")."""
    return find_data(find_root(), name)


def load(name: str) -> Any:
    """The rows of a data set: [{"id": 1, "group": "A", …}, …]; an empty field is None. A JSON document as a dict."""
    return read_data(data_path(name))
