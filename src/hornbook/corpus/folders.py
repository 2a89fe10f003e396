"""A folder of the user's own: Python files, plain text, and rows of JSON Lines and Parquet files.

Files are read whole, one at a time, so a single JSONL or Parquet file must fit into memory.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from hornbook.foundation.documents import parquet_errors
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import hash_file, read_jsonl
from hornbook.foundation.hardware import require

PYTHON_SUFFIXES = frozenset({".py"})
TEXT_SUFFIXES = frozenset({".txt", ".md", ".rst"})
ROW_SUFFIXES = frozenset({".jsonl", ".parquet"})
KNOWN_SUFFIXES = PYTHON_SUFFIXES | TEXT_SUFFIXES | ROW_SUFFIXES
HASHED_BYTES = 256_000_000
"""Up to this much, a folder is identified by its content (about 1 GB/s); beyond, by sizes and modification times."""


@dataclass(frozen=True)
class Row:
    """A row of a JSONL or Parquet file: the path that is published with it (`file.jsonl:3`), its text and licence."""

    path: str
    text: str
    licence: str | None


def folder_files(folder: Path, pattern: str) -> list[Path]:
    """The files below ``folder`` that match ``pattern`` and have a known suffix, sorted; hidden ones are left out.

    Raises DataError if there is no such folder or if no file matches.
    """
    if not folder.is_dir():
        problem = "this is a file, not a folder" if folder.is_file() else "no such folder"
        raise DataError(problem, where=str(folder), mend="correct `path` of the source")
    found = [
        path
        for path in folder.glob(pattern)
        if path.suffix.lower() in KNOWN_SUFFIXES
        and path.is_file()
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    ]
    if not found:
        raise DataError(
            f"no file matches the pattern `{pattern}` and has one of the suffixes {', '.join(sorted(KNOWN_SUFFIXES))}",
            where=str(folder),
            mend="correct `pattern` of the source, or put files there",
        )
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def folder_fingerprint(folder: Path, files: Sequence[Path]) -> str:
    """SHA-256 over the relative path and content of each file; see `HASHED_BYTES` for a large folder."""
    statuses = [path.stat() for path in files]
    by_content = sum(status.st_size for status in statuses) <= HASHED_BYTES
    digest = hashlib.sha256()
    for path, status in zip(files, statuses, strict=True):
        content = hash_file(path) if by_content else f"{status.st_size} {status.st_mtime_ns}"
        digest.update(f"{path.relative_to(folder).as_posix()}\0{content}\0".encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def read_rows(path: Path, published: str, *, text_column: str, licence_column: str | None) -> Iterator[Row]:
    """The rows of a JSONL or Parquet file.

    Raises DataError that names the line or column if the file is cut off, is not UTF-8, or has no such column.
    """
    read = _parquet_rows if path.suffix.lower() == ".parquet" else _jsonl_rows
    for number, (text, licence) in enumerate(read(path, text_column, licence_column), 1):
        where = f"{path}, row {number}"
        if not isinstance(text, str):
            raise DataError(
                f"there is no text in `{text_column}`", where=where, mend="give every row a text, or drop it"
            )
        if licence is not None and not isinstance(licence, str):
            raise DataError("the licence is not text", where=where, mend="write licences as text")
        yield Row(f"{published}:{number}", text, licence)


def _jsonl_rows(path: Path, text_column: str, licence_column: str | None) -> Iterator[tuple[Any, Any]]:
    for row in read_jsonl(path):
        yield row.get(text_column), row.get(licence_column) if licence_column else None


def _parquet_rows(path: Path, text_column: str, licence_column: str | None) -> Iterator[tuple[Any, Any]]:
    require(["pyarrow"], "corpus")
    import pyarrow.parquet as pq

    wanted = [text_column, *([licence_column] if licence_column else [])]
    with parquet_errors(path):
        names = pq.read_schema(path).names
    for name in wanted:
        if name not in names:
            raise DataError(
                f"column `{name}` is missing; there are: {', '.join(names)}",
                where=str(path),
                mend="name the right one in `text_column` or `licence_column` of the source",
            )
    with parquet_errors(path):
        table = pq.read_table(path, columns=wanted)
    texts = table[text_column].to_pylist()
    licences = table[licence_column].to_pylist() if licence_column else [None] * len(texts)
    yield from zip(texts, licences, strict=True)


def kind_of(path: Path, rows_hold: Literal["python", "text"]) -> Literal["python", "text"]:
    """Whether a file, or the rows of a JSONL or Parquet file, are Python programs or plain text."""
    if path.suffix.lower() in ROW_SUFFIXES:
        return rows_hold
    return "python" if path.suffix.lower() in PYTHON_SUFFIXES else "text"
