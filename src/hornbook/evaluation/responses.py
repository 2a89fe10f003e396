"""What a model answered to each request, kept on disk, so that an evaluation that was killed goes on where it was."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any

from hornbook.foundation.errors import StorageError
from hornbook.foundation.files import hash_json

QUERY_KEYS = 500
"""Keys that are looked up at once; SQLite takes at most 999 parameters in old builds."""


class Responses:
    """Answers by the request and by what determines them; a context manager.

    ``scope`` is what determines an answer besides the request: the model by its fingerprint, its dtype. Answers are
    JSON. A group of answers given to ``put`` is on disk when it returns, whole or not at all.
    """

    def __init__(self, file: Path, scope: Mapping[str, Any]) -> None:
        self.file, self.scope = file, dict(scope)
        self.found = self.added = 0
        """How many answers were there already, and how many are new."""

    def __enter__(self) -> Responses:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            self._base = sqlite3.connect(self.file)
            # A write-ahead log costs one flush for a group of answers; what is committed survives a kill.
            self._base.execute("PRAGMA journal_mode=WAL")
            self._base.execute("PRAGMA synchronous=NORMAL")
            self._base.execute("CREATE TABLE IF NOT EXISTS responses (key TEXT PRIMARY KEY, answer TEXT NOT NULL)")
        except (sqlite3.Error, OSError) as error:
            raise self._failure(error) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._base.close()

    def key(self, *request: Any) -> str:
        """The name under which the answer to ``request`` (anything that JSON can hold) is kept."""
        return hash_json([self.scope, request])

    def get(self, keys: Sequence[str]) -> dict[str, Any]:
        """The answers that there are. Raises StorageError if the file is damaged."""
        found: dict[str, Any] = {}
        try:
            for start in range(0, len(keys), QUERY_KEYS):
                part = keys[start : start + QUERY_KEYS]
                marks = ",".join("?" * len(part))
                rows = self._base.execute(f"SELECT key, answer FROM responses WHERE key IN ({marks})", part)
                found |= {key: json.loads(answer) for key, answer in rows}
        except sqlite3.Error as error:
            raise self._failure(error) from error
        self.found += len(found)
        return found

    def put(self, answers: Iterable[tuple[str, Any]]) -> None:
        """Keep answers by their keys. Raises StorageError, for example on a full disk."""
        rows = [(key, json.dumps(answer)) for key, answer in answers]
        try:
            with self._base:
                self._base.executemany("INSERT OR REPLACE INTO responses VALUES (?, ?)", rows)
        except sqlite3.Error as error:
            raise self._failure(error) from error
        self.added += len(rows)

    def _failure(self, error: Exception) -> StorageError:
        return StorageError(
            f"answers can't be kept ({error})",
            where=str(self.file),
            mend="free space on the disk, or delete this file: its answers are computed again",
        )
