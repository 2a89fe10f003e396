"""Writing one big file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator
from pathlib import Path

from hornbook.foundation.errors import StorageError
from hornbook.foundation.files import fsync_directory


@contextlib.contextmanager
def whole_file(output: Path, *, overwrite: bool) -> Generator[Path]:
    """Give a temporary path beside ``output``; what was written there becomes ``output`` when the block ends well.

    If the block fails, the temporary file is removed and an older ``output`` stays. Raises StorageError if ``output``
    exists and ``overwrite`` is not set, and for whatever the disk refuses: numpy's and ONNX's writers report a full
    disk without its error number, so every OSError of the block counts as such a refusal.
    """
    if output.is_dir():
        raise StorageError("this is a folder, not a file", where=str(output), mend="name a file with --output")
    if output.exists() and not overwrite:
        raise StorageError(
            "this file exists already", where=str(output), mend="name another with --output, or replace it with --force"
        )
    temporary = output.with_name(f".{output.name}.{os.getpid()}.partial")
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        yield temporary
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        temporary.replace(output)
        fsync_directory(output.parent)
    except OSError as error:
        parent = next(folder for folder in output.absolute().parents if folder.is_dir())
        raise StorageError(
            f"can't write here ({error}; {shutil.disk_usage(parent).free / 1e6:.0f} MB free)",
            where=str(output),
            mend="free some space, or choose another place with --output",
        ) from error
    finally:
        temporary.unlink(missing_ok=True)
