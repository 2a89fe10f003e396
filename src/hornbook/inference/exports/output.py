"""Writing a big file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Generator
from pathlib import Path

from hornbook.foundation.errors import StorageError
from hornbook.foundation.files import fsync_directory
from hornbook.model.catalogue import nano_folder


def model_name(folder: Path) -> str:
    """A name for the model in ``folder``: the folder's, the run's for its ``model/``, the hub's for its cache."""
    folder = folder.resolve()
    if _is_in_hub_cache(folder):
        return folder.parent.parent.name.rsplit("--", 1)[-1]
    return folder.parent.name if folder.name == "model" else folder.name


def default_output(folder: Path, ending: str) -> Path:
    """Where to write what is made of the model in ``folder``: there; in the current folder if that is the hub's cache
    or the model that comes with Hornbook.
    """
    if _is_in_hub_cache(folder) or folder.resolve() == nano_folder().resolve():
        return Path(f"{model_name(folder)}{ending}")
    return folder / f"model{ending}"


def _is_in_hub_cache(folder: Path) -> bool:
    """Whether ``folder`` is ``models--OWNER--NAME/snapshots/COMMIT``, in which only the hub's library should write."""
    return folder.absolute().parent.name == "snapshots"


def require_free(output: Path, *, overwrite: bool) -> None:
    """Raise StorageError if ``output`` is a folder, or exists and ``overwrite`` is not set."""
    if output.is_dir():
        raise StorageError("this is a folder, not a file", where=str(output), mend="name a file with --output")
    if output.exists() and not overwrite:
        raise StorageError(
            "this file exists already", where=str(output), mend="name another with --output, or replace it with --force"
        )


@contextlib.contextmanager
def whole_file(output: Path, *, overwrite: bool) -> Generator[Path]:
    """Give a temporary path for ``output``; what was written there becomes ``output`` when the block ends well.

    Other files that the block puts into the temporary path's folder move too, before ``output``. If the block fails,
    everything temporary is removed and an older ``output`` stays. Raises StorageError if ``output`` exists and
    ``overwrite`` is not set, and for whatever the disk refuses: numpy's and ONNX's writers report a full disk without
    its error number, so every OSError of the block counts as such a refusal.
    """
    require_free(output, overwrite=overwrite)
    folder = output.with_name(f".{output.name}.{os.getpid()}.partial")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        yield folder / output.name
        for part in sorted(folder.iterdir(), key=lambda part: part.name == output.name):
            with part.open("rb") as file:
                os.fsync(file.fileno())
            part.replace(output.with_name(part.name))
        fsync_directory(output.parent)
    except OSError as error:
        parent = next(place for place in output.absolute().parents if place.is_dir())
        raise StorageError(
            f"can't write here ({error}; {shutil.disk_usage(parent).free / 1e6:.0f} MB free)",
            where=str(output),
            mend="free some space, or choose another place with --output",
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
