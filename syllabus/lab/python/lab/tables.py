"""The data sets: CSV files as lists of rows, JSON files as what they hold."""

from __future__ import annotations

import csv
import fnmatch
import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

Row = dict[str, Any]

_TEXT_COLUMNS = {"zip", "mrn", "phone"}
_INTEGER = re.compile(r"[+-]?\d+")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
_LEADING_ZERO = re.compile(r"[+-]?0\d")


def data_files(root: Path) -> dict[str, Path]:
    """The data sets of a learner's folder by name; what only describes one (ward.csv-metadata.json) is none."""
    folder = root / "data"
    try:
        names = sorted(os.listdir(folder))
    except FileNotFoundError:
        return {}
    kinds = ("*.json", "*.csv")  # of two files with one name the table wins
    files = (folder / name for kind in kinds for name in fnmatch.filter(names, kind))
    return {file.stem: file for file in files if "." not in file.stem}


def find_data(root: Path, name: str) -> Path:
    """`<root>/data/<name>.csv` or `.json`. FileNotFoundError names the data sets that are there."""
    files = data_files(root)
    path = files.get(str(name).removesuffix(".csv").removesuffix(".json"))
    if path is None:
        known = ", ".join(sorted(files)) or "none yet"
        raise FileNotFoundError(
            f'There is no data set "{name}" in the folder data. Data sets there: {known}.'
        )
    return path


def read_data(path: Path) -> Any:
    """A table as its rows, a JSON document as the dict it is."""
    return json.loads(path.read_text(encoding="utf-8")) if path.suffix == ".json" else _read_rows(path)


def _read_rows(path: Path) -> list[Row]:
    """A column becomes int or float when every value in it is a number.

    Identifiers stay text, since arithmetic on them is an error and a lost leading zero cannot be guessed:
    columns named zip, mrn or phone, and any column with a value such as 02139.
    """
    with open(path, newline="", encoding="utf-8-sig") as file:
        reader = csv.DictReader(file)
        rows: list[Row] = []
        for row in reader:
            if None in row:  # where the reader puts what is too much
                told = f"Line {reader.line_num} of {path.name} has more fields than the first line has names."
                raise ValueError(told)
            rows.append(row)
    for column in rows[0] if rows else ():
        convert = _conversion(column, [row[column] for row in rows if row[column]])
        for row in rows:
            row[column] = convert(row[column]) if row[column] else None
    return rows


def _conversion(column: str, values: list[str]) -> Callable[[str], Any]:
    if column.lower() in _TEXT_COLUMNS or any(_LEADING_ZERO.match(value) for value in values):
        return str
    if all(_INTEGER.fullmatch(value) for value in values):
        return int
    return float if all(_NUMBER.fullmatch(value) for value in values) else str
