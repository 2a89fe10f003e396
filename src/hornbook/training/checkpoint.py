"""Checkpoints to resume from: two are kept, so that a damaged one costs only the steps since the one before."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import torch

from hornbook.foundation.files import atomic_write
from hornbook.foundation.progress import console

KEEP = 2


def save_checkpoint(folder: Path, step: int, state: dict[str, Any]) -> None:
    """Write ``state`` atomically as ``step-N.pt`` and remove all but the newest ``KEEP``."""
    buffer = io.BytesIO()
    torch.save(state, buffer)
    atomic_write(folder / f"step-{step:09d}.pt", buffer.getvalue())
    for old in sorted(folder.glob("step-*.pt"))[:-KEEP]:
        old.unlink()


def load_checkpoint(folder: Path) -> dict[str, Any] | None:
    """The newest checkpoint that can be read, or None; a damaged one is reported and passed over."""
    for path in sorted(folder.glob("step-*.pt"), reverse=True):
        try:
            with zipfile.ZipFile(path) as archive:
                damaged = archive.testzip()  # torch.load itself does not verify the stored checksums
            if damaged is None:
                return torch.load(path, weights_only=True)
        except (OSError, RuntimeError, EOFError, ValueError, KeyError, zipfile.BadZipFile):
            pass
        console.print(f"  [yellow]warning:[/] checkpoint {path.name} is damaged; trying the one before")
    return None
