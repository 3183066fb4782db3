"""own_data("data/own/ward.csv", {"y": "died"}): the learner's own table, under the names that the notebook uses."""

from __future__ import annotations

from typing import Any

from .folder import find_root
from .tables import read_data
from .text import plural


def own_data(path: str, columns: dict[str, str]) -> list[dict[str, Any]]:
    """The rows of a CSV file of the learner's folder; `columns` gives the file's column for each name, the others keep theirs.

    Another column of the file that has such a name becomes `name_file`. Raises ValueError when the file lacks a column or has no rows.
    """
    file = find_root() / path
    if not file.is_file():
        raise ValueError(f'The file {path} is not in your folder. Use the command "Practise on My Own Data…" once more.')
    try:
        rows: list[dict[str, Any]] = read_data(file)
    except UnicodeDecodeError:
        raise ValueError(f'The file {path} is not written in UTF-8. Save it once more as "CSV UTF-8".') from None
    if not rows:
        raise ValueError(f"The file {path} has no rows.")
    lacking = [column for column in columns.values() if column not in rows[0]]
    if lacking:
        raise ValueError(f"The file {path} lacks {plural(len(lacking), 'column')}: {', '.join(lacking)}.")
    names = {column: f"{column}_file" if column in columns else column for column in rows[0]}
    names.update({column: name for name, column in columns.items()})
    return [{names[column]: value for column, value in row.items()} for row in rows]
