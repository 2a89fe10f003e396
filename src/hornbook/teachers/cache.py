"""What was asked and answered, on disk: nothing that was paid for is asked again, even after kill -9.

One SQLite file (WAL, synchronous=FULL), from the standard library: a transaction is on disk whole or not at all, and
other programs may read while one writes. A request is recorded before it is sent, with what it may cost at most; its
reply and what it really cost are recorded in one transaction before the reply is handed out.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import shutil
import sqlite3
import threading
from collections.abc import Generator
from pathlib import Path

from hornbook.foundation.errors import ArtifactError, DataError, HornbookError, StorageError
from hornbook.foundation.files import storage_errors
from hornbook.teachers.budget import Spent
from hornbook.teachers.request import Reply, Request

APPLICATION_ID = 0x486F7262
VERSION = 1
MIN_FREE_BYTES = 50_000_000
"""With less free space nothing is sent any more: the answers under way must still find room."""

_SCHEMA = f"""
CREATE TABLE replies (
    key TEXT PRIMARY KEY, teacher TEXT NOT NULL, request TEXT NOT NULL, text TEXT NOT NULL,
    finish_reason TEXT NOT NULL, prompt_tokens INTEGER NOT NULL, completion_tokens INTEGER NOT NULL,
    seconds REAL NOT NULL, metered INTEGER NOT NULL, prompt_bytes INTEGER NOT NULL
);
CREATE INDEX replies_by_teacher ON replies (teacher);
CREATE TABLE attempts (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, teacher TEXT NOT NULL, state TEXT NOT NULL,
    prompt_tokens INTEGER NOT NULL, completion_tokens INTEGER NOT NULL, cost_trillionths INTEGER NOT NULL
);
CREATE INDEX attempts_by_state ON attempts (state);
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = {VERSION};
"""
SENT, ANSWERED, UNKNOWN = "sent", "answered", "unknown"


class RequestCache:
    """The cache at ``path``, for one process at a time; usable from several threads. A context manager.

    ``replies`` holds what was answered, `empty`, `cut` and `refused` included; ``attempts`` every sending, with what it
    cost: what was refused unbilled costs nothing, what was `sent` when a process died counts as `unknown` at its worst
    case, for the provider may have billed it.

    Raises StorageError if another process has it open, the disk is full or may not be written; DataError if the file is
    damaged; ArtifactError if it is another program's, or of a newer Hornbook. Beside it lie ``NAME.lock``, and while it
    is open or after a kill ``NAME-wal`` and ``NAME-shm``, which belong to it. A reply that arrives when the disk takes
    no write is lost, and counted as `unknown`; ``MIN_FREE_BYTES`` keeps that from happening unless other programs fill
    the disk. Not covered: file systems without locks or fsync (some network shares).
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.RLock()
        with storage_errors(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._only_one = os.open(path.with_name(f"{path.name}.lock"), os.O_CREAT | os.O_RDWR, 0o644)
        try:
            self._claim()
            with self._errors():
                self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
                self._prepare()
        except BaseException:
            os.close(self._only_one)
            raise

    def _claim(self) -> None:
        try:
            fcntl.flock(self._only_one, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StorageError(
                "another process is asking through this cache",
                where=str(self.path),
                mend="wait for it, stop it, or give this run a cache of its own",
            ) from error

    def _prepare(self) -> None:
        ours = self._database.execute("PRAGMA application_id").fetchone()[0]
        version = self._database.execute("PRAGMA user_version").fetchone()[0]
        tables = self._database.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
        if tables and (ours != APPLICATION_ID or version > VERSION):
            what = "of a newer Hornbook" if ours == APPLICATION_ID else "a database of another program"
            raise ArtifactError(f"this is {what}", where=str(self.path), mend="name another file as the cache")
        self._database.execute("PRAGMA journal_mode = WAL")
        self._database.execute("PRAGMA synchronous = FULL")
        verdict = self._database.execute("PRAGMA quick_check(1)").fetchone()[0]
        if verdict != "ok":
            raise self._damaged(verdict)
        if not tables:
            with self._transaction() as database:
                for statement in filter(str.strip, _SCHEMA.split(";")):
                    database.execute(statement)
        with self._transaction() as database:
            unknown = database.execute("UPDATE attempts SET state = ? WHERE state = ?", (UNKNOWN, SENT))
            self.left_unanswered: int = unknown.rowcount
            """Requests of an earlier run that were sent and of which no answer is known."""

    def __enter__(self) -> RequestCache:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let other processes have it. Closing twice does no harm."""
        with self._lock:
            if self._only_one < 0:
                return
            with contextlib.suppress(sqlite3.Error):  # tidying up on a full disk; every transaction is safe already
                self._database.close()
            os.close(self._only_one)
            self._only_one = -1

    def find(self, key: str) -> Reply | None:
        """The reply kept under ``key``."""
        with self._lock, self._errors():
            row = self._database.execute(
                "SELECT text, finish_reason, prompt_tokens, completion_tokens, seconds, metered FROM replies"
                " WHERE key = ?",
                (key,),
            ).fetchone()
        return None if row is None else Reply(*row[:5], metered=bool(row[5]))

    def sent(self, key: str, teacher: str, worst: Spent) -> int:
        """Record that a request is about to be sent and what it may cost; the attempt's number.

        Raises StorageError if there is less space than ``MIN_FREE_BYTES``.
        """
        free = shutil.disk_usage(self.path.parent).free
        if free < MIN_FREE_BYTES:
            raise StorageError(
                f"the disk is nearly full ({free / 1e6:.0f} MB free), and an answer that finds no room is lost",
                where=str(self.path),
                mend=f"free {MIN_FREE_BYTES / 1e6:.0f} MB; then run again, it goes on from here",
            )
        with self._transaction() as database:
            cursor = database.execute(
                "INSERT INTO attempts (key, teacher, state, prompt_tokens, completion_tokens, cost_trillionths)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (key, teacher, SENT, worst.prompt_tokens, worst.completion_tokens, worst.cost_trillionths),
            )
        return cursor.lastrowid or 0

    def answered(self, attempt: int, key: str, teacher: str, request: Request, reply: Reply, cost: Spent) -> None:
        """Keep ``reply``, and what it cost."""
        question = json.dumps(request.as_dict(), ensure_ascii=False, sort_keys=True)
        size = len(request.system.encode()) + len(request.prompt.encode())
        with self._transaction() as database:
            database.execute(
                "INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(key, teacher, question, reply.text, reply.finish_reason),
                    *(reply.prompt_tokens, reply.completion_tokens, reply.seconds, reply.metered, size),
                ),
            )
            self._close_attempt(database, attempt, ANSWERED, cost)

    def failed(self, attempt: int, state: str, cost: Spent) -> None:
        """Record that an attempt brought no reply, for the reason ``state``, and what it cost."""
        with self._transaction() as database:
            self._close_attempt(database, attempt, state, cost)

    def _close_attempt(self, database: sqlite3.Connection, attempt: int, state: str, cost: Spent) -> None:
        database.execute(
            "UPDATE attempts SET state = ?, prompt_tokens = ?, completion_tokens = ?, cost_trillionths = ?"
            " WHERE id = ?",
            (state, cost.prompt_tokens, cost.completion_tokens, cost.cost_trillionths, attempt),
        )

    def spent(self) -> Spent:
        """All that was ever spent through this file, requests that were sent and not answered at their worst case."""
        with self._lock, self._errors():
            row = self._database.execute(
                "SELECT coalesce(sum(prompt_tokens), 0), coalesce(sum(completion_tokens), 0),"
                " coalesce(sum(cost_trillionths), 0) FROM attempts"
            ).fetchone()
        return Spent(*row)

    def attempts_by_state(self) -> dict[str, int]:
        """How many sendings ended how: `answered`, a reason, or `unknown`."""
        with self._lock, self._errors():
            rows = self._database.execute("SELECT state, count(*) FROM attempts GROUP BY state ORDER BY state")
            return dict(rows.fetchall())

    def averages(self, teacher: str) -> tuple[float, float, float] | None:
        """Of ``teacher``'s replies: prompt tokens for each byte, completion tokens, and seconds; None without any."""
        with self._lock, self._errors():
            count, tokens, size, completion, seconds = self._database.execute(
                "SELECT count(*), sum(prompt_tokens), sum(prompt_bytes), avg(completion_tokens), avg(seconds)"
                " FROM replies WHERE teacher = ?",
                (teacher,),
            ).fetchone()
        return (tokens / size, completion, seconds) if count else None

    @contextlib.contextmanager
    def _transaction(self) -> Generator[sqlite3.Connection]:
        with self._lock, self._errors():
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield self._database
                self._database.execute("COMMIT")
            except BaseException:
                with contextlib.suppress(sqlite3.Error):  # SQLite rolls back by itself where the disk is full
                    self._database.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def _errors(self) -> Generator[None]:
        try:
            yield
        except HornbookError:
            raise
        except sqlite3.OperationalError as error:
            name = error.sqlite_errorname
            if name.startswith(("SQLITE_FULL", "SQLITE_IOERR")):
                what, mend = f"the disk is full or does not take a write ({name})", "free some space; then run again"
            else:
                what, mend = f"can't use the cache of requests: {error}", "name a file in a folder that may be written"
            raise StorageError(what, where=str(self.path), mend=mend) from error
        except sqlite3.DatabaseError as error:
            raise self._damaged(str(error)) from error

    def _damaged(self, what: str) -> DataError:
        return DataError(
            f"not a cache of requests, or a damaged one: {what}",
            where=str(self.path),
            mend="restore the file, or move it away and pay for its answers again",
        )
