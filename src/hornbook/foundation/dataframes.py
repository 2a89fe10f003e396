"""Daft, loaded in one place: silent, without telemetry, and with Python functions spread over processes."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, Any

from hornbook.foundation.hardware import available_cores, require

if TYPE_CHECKING:
    from daft import DataFrame, DataType, Expression

SETTINGS = {
    "DAFT_ANALYTICS_ENABLED": "0",
    "DO_NOT_TRACK": "true",
    "DAFT_PROGRESS_BAR": "0",
    "DAFT_EVENT_LOG_ENABLED": "0",
}
"""Daft reads these when it is imported or runs its first query. A process of Daft's inherits them."""

FEW_ROWS = 600
"""Below this many rows, starting processes (about half a second) costs more than they save."""


def load_daft() -> ModuleType:
    """The module ``daft``. Raises MissingExtraError if it is not installed."""
    require(["daft", "pyarrow"], "corpus")
    os.environ.update(SETTINGS)
    import daft

    return daft


_turn = threading.Lock()


def _one_at_a_time(function: Callable[..., list[Any]], columns: Sequence[Any]) -> list[Any]:
    """Call ``function`` while no other batch of this process is being worked on.

    Daft calls from several threads, which gains nothing under the interpreter lock and breaks `ast.parse`: in Python
    3.11 it fails with a SystemError about recursion depth when two threads are in it (as in cpython issue 106905).
    """
    with _turn:
        return function(*(column.to_pylist() for column in columns))


def string_frame(columns: Mapping[str, Sequence[str | None]]) -> DataFrame:
    """A dataframe of text columns; null and even empty columns are text too."""
    daft = load_daft()
    string = daft.DataType.string()
    frame = daft.from_pydict({name: list(values) for name, values in columns.items()})
    return frame.select(*(daft.col(name).cast(string) for name in columns))


def batch_function(
    make: Callable[[], Callable[..., list[Any]]], returns: DataType, *, rows: int, batch_rows: int = 128
) -> Callable[..., Expression]:
    """A Daft expression that calls a Python function on batches of rows, in one process for each core.

    ``make`` is called once in every process and returns the function; this takes one list for each column and returns
    one value of type ``returns`` for each row. ``rows`` is about how many rows there will be: a few are done in this
    process. The function must not raise: Daft would report it as a RuntimeError without our message.
    """
    daft = load_daft()

    class Batches:
        def __init__(self) -> None:
            self.function = make()

        @daft.method.batch(return_dtype=returns, batch_size=batch_rows)
        def __call__(self, *columns: Any) -> list[Any]:
            return _one_at_a_time(self.function, columns)

    if rows < FEW_ROWS:
        return daft.cls(Batches, use_process=False)()
    return daft.cls(Batches, use_process=True, max_concurrency=available_cores())()
