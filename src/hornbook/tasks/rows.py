"""The rows of a benchmark's file, and proof that they have the columns that a task reads."""

from __future__ import annotations

import gzip
import json
import math
import zlib
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import read_text
from hornbook.foundation.hardware import require

Row = dict[str, Any]
Kind = Literal["text", "integer", "number", "boolean", "list of text", "list of integers", "list of lists", "list"]
Schema = Mapping[str, "Kind | Schema"]
"""The kind of every column; of a column that holds an object, the kinds of its own fields."""

SUFFIXES = (".jsonl", ".jsonl.gz", ".json", ".json.gz", ".parquet")
"""How the name of a file of rows may end."""
SHOWN_CHARACTERS = 40


def read_rows(path: Path) -> list[Row]:
    """All rows of a file, in its order: JSON Lines, a JSON list of objects, or Parquet, by how its name ends.

    JSON files may be compressed (``.gz``); blank lines of JSON Lines are passed over. Parquet's lists and structures
    become lists and dictionaries.

    Raises DataError that names the file, and the line or row as far as it is known, if it is missing, cut off, not
    UTF-8, has no row, or one that is no object; MissingExtraError for Parquet without pyarrow.
    """
    name = path.name.lower()
    if name.endswith(".parquet"):
        rows = _parquet_rows(path)
    elif name.endswith((".jsonl", ".jsonl.gz")):
        rows = _lines(_text(path), path)
    elif name.endswith((".json", ".json.gz")):
        rows = _list(_text(path), path)
    else:
        raise DataError("not a known kind of file", where=str(path), mend=f"name it {', '.join(SUFFIXES)}")
    if not rows:
        raise DataError("there is no row in this file", where=str(path), mend="fetch it again; it should hold items")
    return rows


def check_columns(rows: Sequence[Row], schema: Schema, path: Path, optional: Schema | None = None) -> None:
    """Return if every row has every column of ``schema`` in its kind; columns of other names may be there.

    A column of ``optional`` may be missing or null. Numbers must be finite, and booleans are no numbers. Raises
    DataError that names the file, the row (counted from 1, blank lines not), the column, what it holds and what is
    wanted.
    """
    for number, row in enumerate(rows, 1):
        check_row(row, schema, f"{path}, row {number}", optional)


def check_row(
    row: Mapping[str, Any], schema: Schema, where: str, optional: Schema | None = None, above: str = ""
) -> None:
    """``check_columns`` for one row, named ``where``. ``above`` stands before the names of its columns."""
    optional = optional or {}
    for name, kind in (*schema.items(), *optional.items()):
        value = row.get(name)
        if value is None and name in optional:
            continue
        column = f"{above}{name}"
        if name not in row:
            raise DataError(
                f"column `{column}` is missing; there are: {', '.join(map(str, row)) or 'none'}",
                where=where,
                mend=f"the task reads {_wanted(kind)} from `{column}`; give the dataset's own file",
            )
        fits = isinstance(value, dict) if isinstance(kind, Mapping) else KINDS[kind](value)
        if not fits:
            raise DataError(
                f"column `{column}` holds {_found(value)}, where {_wanted(kind)} is wanted",
                where=where,
                mend="give the dataset's own file, or write the column in that type",
            )
        if isinstance(kind, Mapping):
            check_row(row[name], kind, where, above=f"{column}.")


def _is_text(value: Any) -> bool:
    """Whether it is text that can be written as UTF-8, which half of a surrogate pair can't."""
    return isinstance(value, str) and (value.isascii() or not any("\ud800" <= sign <= "\udfff" for sign in value))


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_list(of: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, list) and all(map(of, value))


KINDS: dict[Kind, Callable[[Any], bool]] = {
    "text": _is_text,
    "integer": _is_integer,
    "number": lambda value: _is_integer(value) or (isinstance(value, float) and math.isfinite(value)),
    "boolean": lambda value: isinstance(value, bool),
    "list of text": _is_list(_is_text),
    "list of integers": _is_list(_is_integer),
    "list of lists": _is_list(lambda value: isinstance(value, list)),
    "list": _is_list(lambda _: True),
}


def _wanted(kind: Kind | Schema) -> str:
    if isinstance(kind, str):
        return {"text": "text", "integer": "an integer", "number": "a number"}.get(kind, f"a {kind}")
    return f"an object with {', '.join(kind)}"


def _found(value: Any) -> str:
    names = {bool: "the boolean", int: "the integer", float: "the number", str: "the text", list: "the list"}
    if value is None:
        return "null"
    shown = ascii(value)  # text that is wrong may hold what can't be printed
    cut = shown if len(shown) <= SHOWN_CHARACTERS else f"{shown[:SHOWN_CHARACTERS]}…"
    return f"{names.get(type(value), 'the object')} {cut}"


def _lines(text: str, path: Path) -> list[Row]:
    rows: list[Row] = []
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            rows.append(_object(_parsed(line, path, number), f"{path}:{number}"))
    return rows


def _list(text: str, path: Path) -> list[Row]:
    found = _parsed(text, path, 1)
    if not isinstance(found, list):
        raise DataError("expected a JSON list of objects", where=str(path), mend="name it .jsonl if it has one a line")
    return [_object(row, f"{path}, row {number}") for number, row in enumerate(found, 1)]


def _object(row: Any, where: str) -> Row:
    if not isinstance(row, dict):
        raise DataError("expected a JSON object", where=where, mend='write every row as {"column": value}')
    return row


def _parsed(text: str, path: Path, line: int) -> Any:
    """The JSON value of ``text``, which begins on that line of the file."""
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise DataError(
            f"not valid JSON: {error.msg} (is the file cut off?)",
            where=f"{path}:{line + error.lineno - 1}",
            mend="fetch the file again, or correct that line",
        ) from error


def _text(path: Path) -> str:
    if path.suffix.lower() != ".gz" or not path.is_file():
        return read_text(path).removeprefix("\ufeff")
    try:
        return gzip.decompress(path.read_bytes()).decode("utf-8").removeprefix("\ufeff")
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise DataError(f"damaged gzip file ({error})", where=str(path), mend="fetch the file again") from error
    except UnicodeDecodeError as error:
        raise DataError(
            "not UTF-8 text", where=str(path), mend="convert the text to UTF-8 and compress it again"
        ) from error


def _parquet_rows(path: Path) -> list[Row]:
    require(["pyarrow"], "eval")
    import pyarrow as pa
    import pyarrow.parquet as pq

    if not path.is_file():
        raise DataError("no such file", where=str(path), mend="check the path")
    try:
        # Of the file itself: `read_table` would make columns of a path's `name=value` folders.
        with pq.ParquetFile(path) as file:
            return file.read().to_pylist()
    except (pa.ArrowException, OSError, ValueError) as error:
        problem = str(error).strip().split("\n")[0][:200]
        raise DataError(
            f"this Parquet file is cut off or damaged ({problem})", where=str(path), mend="fetch the file again"
        ) from error
