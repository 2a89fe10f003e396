"""Writing so that a reader never sees half a file, and reading so that damage is named."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import shutil
from collections.abc import Generator
from pathlib import Path
from typing import Any

from hornbook.foundation.errors import DataError, HornbookError, StorageError

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_WRITE = {errno.EROFS, errno.EACCES, errno.EPERM}


@contextlib.contextmanager
def storage_errors(path: Path) -> Generator[None]:
    """Turn the operating system's refusals to write into StorageError that names the path and the free space."""
    try:
        yield
    except HornbookError:
        raise
    except OSError as error:
        if error.errno in _NO_ROOM:
            parent = next(p for p in (path, *path.parents) if p.exists())
            free = shutil.disk_usage(parent).free
            raise StorageError(
                f"the disk is full ({free / 1e6:.0f} MB free)",
                where=str(path),
                mend="free some space or choose another place with --runs-dir; then run again, it goes on from here",
            ) from error
        if error.errno in _NO_WRITE:
            raise StorageError(
                f"can't write here ({error.strerror})", where=str(path), mend="choose another place with --runs-dir"
            ) from error
        raise


def fsync_directory(path: Path) -> None:
    """Make a rename inside ``path`` survive a power cut."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def atomic_write(path: Path, data: bytes) -> None:
    """Write ``data`` under a temporary name, flush it to disk, then rename it to ``path``."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.partial")
    with storage_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with temporary.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(path)
            fsync_directory(path.parent)
        finally:
            temporary.unlink(missing_ok=True)


def write_json(path: Path, data: Any) -> None:
    """Write ``data`` as JSON with sorted keys, atomically. NaN and infinity are refused (they are not JSON)."""
    atomic_write(path, (json.dumps(data, indent=1, sort_keys=True, allow_nan=False) + "\n").encode())


def write_jsonl(path: Path, rows: list[dict[str, Any]]) -> None:
    """Write one JSON object a line, atomically."""
    lines = (json.dumps(row, ensure_ascii=False, sort_keys=True, allow_nan=False) + "\n" for row in rows)
    atomic_write(path, "".join(lines).encode())


def read_text(path: Path) -> str:
    """Read UTF-8 text. Raises DataError that names the path, and the byte at which the text is not UTF-8."""
    try:
        return path.read_bytes().decode("utf-8")
    except FileNotFoundError as error:
        raise DataError("no such file", where=str(path), mend="check the path") from error
    except IsADirectoryError as error:
        raise DataError("this is a folder, not a file", where=str(path), mend="name a file in it") from error
    except UnicodeDecodeError as error:
        raise DataError(
            f"not UTF-8 text (byte {error.start} is 0x{error.object[error.start]:02x})",
            where=str(path),
            mend="convert the file to UTF-8, for example with `iconv -f latin1 -t utf-8`",
        ) from error


def read_json(path: Path) -> Any:
    """Read a JSON file. Raises DataError that names the line at which it breaks off."""
    text = read_text(path)
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise DataError(
            f"not valid JSON: {error.msg}", where=f"{path}:{error.lineno}", mend="delete the file and make it again"
        ) from error


def read_jsonl(path: Path) -> list[dict[str, Any]]:
    """Read a JSON Lines file of objects. Raises DataError that names the damaged line."""
    rows: list[dict[str, Any]] = []
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except json.JSONDecodeError as error:
            raise DataError(
                f"not valid JSON: {error.msg} (is the file truncated?)",
                where=f"{path}:{number}",
                mend="restore the file, or delete that line if losing it is acceptable",
            ) from error
        if not isinstance(row, dict):
            raise DataError("expected a JSON object", where=f"{path}:{number}", mend='write {"field": value} per line')
        rows.append(row)
    return rows


def hash_file(path: Path) -> str:
    """SHA-256 of a file's content, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def hash_json(data: Any) -> str:
    """SHA-256 of ``data`` written as JSON with sorted keys: equal for equal content, on any machine."""
    return hashlib.sha256(json.dumps(data, sort_keys=True, allow_nan=False).encode()).hexdigest()
