"""The data sets beside the notebook."""

from __future__ import annotations

from pathlib import Path

from .folder import find_root
from .tables import Row, csv_path, read_rows


def data_path(name: str) -> Path:
    """The CSV file of a data set, such as data_path("cost_proxy")."""
    return csv_path(find_root(), name)


def load(name: str) -> list[Row]:
    """The rows of a data set: [{"id": 1, "group": "A", …}, …]; an empty field is None."""
    return read_rows(data_path(name))
