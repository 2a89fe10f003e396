"""The document table: what its columns are, writing it so that equal documents give equal bytes, and reading it.

Every row is one document. The rows of a file are in ascending order of `id`, which is a hash: an order that depends on
nothing but the documents, and in which neighbours have nothing to do with each other.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hornbook.foundation.dataframes import load_daft
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import storage_errors
from hornbook.foundation.hardware import require

if TYPE_CHECKING:
    from daft import DataFrame

ArrowTable = Any
"""A `pyarrow.Table`; pyarrow has no types."""

COLUMNS = ("id", "text", "source", "path", "licence", "family")
"""Columns of every document: `id` (16 hexadecimal characters, see `document_id`), `text`, `source` (such as
`python-packages`), `path` (relative, within the source), `licence` (SPDX where known, else `unknown`) and `family`
(the kind of a synthetic document, empty for a real one). All are strings and none is null."""
SCORE = "score"
"""Column of a document that was judged: its educational value from 0 to 5, or null."""
REASONS = ("reason", "detail")
"""Further columns of a rejected document: why, and a detail such as the id of the document that was kept instead."""

ROW_GROUP = 2048
COMPRESSION_LEVEL = 3
MEND = "delete the artifact's folder and run its stage again; a file of your own: copy it here again"


def document_id(source: str, path: str, text: str) -> str:
    """The first 16 hexadecimal characters of the SHA-256 of source and path, each after its length, and text."""
    whole = f"{len(source)}:{source}{len(path)}:{path}{text}"
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def read_documents(path: Path) -> DataFrame:
    """The documents in a Parquet file, as a Daft dataframe that reads them when it is used.

    It has `COLUMNS`, `score` (null where the file has none), and `REASONS` where the file has them. Raises DataError if
    the file is missing or cut off, or if a column is missing or is not text.
    """
    import pyarrow as pa

    daft = load_daft()
    schema = _checked_schema(path)
    wanted = [*COLUMNS, *(name for name in (SCORE, *REASONS) if name in schema.names)]
    for name in COLUMNS:
        if not (pa.types.is_string(schema.field(name).type) or pa.types.is_large_string(schema.field(name).type)):
            raise DataError(
                f"column `{name}` holds {schema.field(name).type}, not text",
                where=str(path),
                mend=f"write `{name}` as text",
            )
    with parquet_errors(path):
        frame: DataFrame = daft.read_parquet(str(path)).select(*wanted)
    if SCORE not in schema.names:
        frame = frame.with_column(SCORE, daft.lit(None).cast(daft.DataType.float64()))
    return frame


def read_texts(path: Path) -> dict[str, list[str]]:
    """The texts in a document file by source, in the file's order. Raises DataError as `read_documents` does."""
    require(["pyarrow"], "corpus")
    import pyarrow.parquet as pq

    _checked_schema(path)
    with parquet_errors(path):
        rows = pq.read_table(path, columns=["source", "text"])
    by_source: dict[str, list[str]] = {}
    for source, text in zip(rows["source"].to_pylist(), rows["text"].to_pylist(), strict=True):
        by_source.setdefault(source, []).append(text)
    return by_source


def _checked_schema(path: Path) -> Any:
    """The pyarrow schema of a file, which has all of `COLUMNS`."""
    import pyarrow.parquet as pq

    if not path.is_file():
        raise DataError("no such file", where=str(path), mend="check the path, or run the stage that writes it")
    with parquet_errors(path):
        schema = pq.read_schema(path)
    for name in COLUMNS:
        if name not in schema.names:
            raise DataError(
                f"column `{name}` is missing; there are: {', '.join(schema.names)}",
                where=str(path),
                mend=f"write a column for each of {', '.join(COLUMNS)}; or read the file with the stage `sources`",
            )
    return schema


def write_documents(path: Path, table: DataFrame | ArrowTable, *, extra: Sequence[str] = ()) -> int:
    """Write documents to a Parquet file, in the order of their ids, and return how many there are.

    ``table`` has `COLUMNS` and those in ``extra`` (`score` as a float, others as text, null allowed); further ones are
    left out. Equal documents give equal bytes, whatever order they come in. Raises DataError if a column is missing, if
    one of `COLUMNS` is null, or if two documents have the same id. With `reason` in ``extra`` the documents are
    rejected ones, among which a document may be there twice.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    daft = load_daft()
    frame: DataFrame = daft.from_arrow(table) if isinstance(table, pa.Table) else table
    wanted = [*COLUMNS, *extra]
    for name in wanted:
        if name not in frame.column_names:
            raise DataError(f"column `{name}` is missing", where=str(path), mend="give every document this column")
    schema = pa.schema([pa.field(n, pa.float64() if n == SCORE else pa.string()) for n in wanted])
    partial = path.with_name(f".{path.name}.partial")
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        count, last_id = 0, None
        with pq.ParquetWriter(partial, schema, compression="zstd", compression_level=COMPRESSION_LEVEL) as writer:
            for group in _row_groups(frame.select(*wanted).sort(["id", *extra]), schema):
                _check_filled(group, path)
                if "reason" not in extra:
                    last_id = _check_ids(group["id"].to_pylist(), last_id, path)
                writer.write_table(group, row_group_size=ROW_GROUP)
                count += len(group)
        partial.replace(path)
    return count


def _row_groups(frame: DataFrame, schema: Any) -> Iterator[ArrowTable]:
    """The frame's rows in tables of `ROW_GROUP` rows: how Daft cuts its batches must not show in the file."""
    import pyarrow as pa

    waiting = schema.empty_table()
    for batch in frame.to_arrow_iter():
        waiting = pa.concat_tables([waiting, pa.Table.from_batches([batch]).cast(schema)])
        while len(waiting) >= ROW_GROUP:
            yield waiting.slice(0, ROW_GROUP).combine_chunks()
            waiting = waiting.slice(ROW_GROUP)
    if len(waiting):
        yield waiting.combine_chunks()


def _check_filled(group: ArrowTable, path: Path) -> None:
    for name in COLUMNS:
        if group[name].null_count:
            raise DataError(f"a document has no `{name}`", where=str(path), mend=f"give every document a `{name}`")


def _check_ids(ids: list[str], last_id: str | None, path: Path) -> str | None:
    """The last of ``ids``, which are in order and follow ``last_id``."""
    for found in ids:
        if found == last_id:
            raise DataError(
                f"two documents have the id {found}",
                where=str(path),
                mend="make ids with `document_id`, and paths that differ within a source",
            )
        last_id = found
    return last_id


@contextlib.contextmanager
def parquet_errors(path: Path) -> Generator[None]:
    """Turn what pyarrow and Daft raise for a damaged Parquet file into DataError."""
    try:
        yield
    except (ValueError, OSError) as error:  # the bases of pyarrow's and Daft's own errors
        problem = str(error).strip().split("\n")[0][:200]
        raise DataError(f"this Parquet file is cut off or damaged ({problem})", where=str(path), mend=MEND) from error


def concatenate(frames: Sequence[DataFrame], *extra: str) -> DataFrame:
    """All rows of the document frames in ``frames``, with the columns `COLUMNS`, `score` and ``extra``."""
    first, *others = (frame.select(*COLUMNS, SCORE, *extra) for frame in frames)
    for other in others:
        first = first.concat(other)
    return first


def rows_of(frame: DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    """The rows of the named columns as tuples, in the frame's order."""
    table = frame.select(*columns).to_pydict()
    return list(zip(*(table[name] for name in columns), strict=True))
