"""Weight files: one or several, safetensors or pickled, read through memory maps so that a model is never held twice.

A mapped tensor takes memory only where it was touched, and the map is private: what is written to the tensor stays in
this process, the file never changes. Pickles are read by ``torch.load(weights_only=True)``, which runs no code; those
of PyTorch before 1.6 are not zip archives and can't be mapped, so one such file at a time is in memory.

Not covered: checksums (neither format has one that a map checks), sparse and quantised tensors, other formats.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Collection, Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import safetensors
import torch
from torch import Tensor

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.foundation.files import read_json

SAFETENSORS, PICKLE = "model.safetensors", "pytorch_model.bin"
INDEX_SUFFIX = ".index.json"
DTYPES = (torch.float16, torch.bfloat16, torch.float32, torch.float64)
"""The dtypes that weights may have."""

_TOUCHED_BYTES = 32_000_000
"""A map is opened anew after this many bytes were read through it, which gives their memory back."""
_FETCH = "fetch or train the model again"


@dataclass(frozen=True)
class TensorInfo:
    """What is known of a stored tensor before it is read."""

    path: Path
    shape: tuple[int, ...]
    dtype: torch.dtype

    @property
    def nbytes(self) -> int:
        """Size in bytes."""
        return torch.Size(self.shape).numel() * self.dtype.itemsize


class WeightFiles:
    """The stored tensors of a model folder, under the keys they are stored with.

    Of several kinds of files the first of these counts: ``model.safetensors``, ``model.safetensors.index.json`` with
    its shards, ``pytorch_model.bin``, ``pytorch_model.bin.index.json`` with its shards.

    Raises CheckpointError that names the file and the tensor: no weights, a damaged or missing file, an index that
    contradicts its shards, a pickle that holds code or anything but named tensors.
    """

    def __init__(self, folder: Path) -> None:
        self.main = _find(folder)
        """The single file, or the index."""
        self.tensors: dict[str, TensorInfo] = {}
        """Every stored tensor by its key."""
        index = _read_index(self.main) if self.main.name.endswith(INDEX_SUFFIX) else None
        for path in [self.main] if index is None else sorted({folder / name for name in index.values()}):
            with _open(path) as tensors:
                found = {name: TensorInfo(path, *_strided(tensors, name, path)) for name in tensors.names}
            if index is not None:
                _check_shard(path, found, index, self.main)
            self.tensors |= found

    def stream(self, names: Collection[str]) -> Iterator[tuple[str, Tensor]]:
        """Read the tensors ``names`` one after the other, in constant memory; don't keep the tensors."""
        for path in sorted({self.tensors[name].path for name in names}):
            mine = [name for name in names if self.tensors[name].path == path]
            while mine:
                touched = 0
                with _open(path) as tensors:
                    while mine and (touched < _TOUCHED_BYTES or not tensors.mapped):
                        touched += self.tensors[mine[0]].nbytes
                        yield mine[0], tensors.get(mine[0])
                        del mine[0]

    def mapped(self, names: Collection[str]) -> Iterator[tuple[str, Tensor]]:
        """The tensors ``names``, to keep: mapped, where the file can be."""
        for path in sorted({self.tensors[name].path for name in names}):
            with _open(path) as tensors:
                for name in names:
                    if self.tensors[name].path == path:
                        yield name, tensors.get(name)


def require_finite(tensor: Tensor, name: str, where: str, mend: str = _FETCH) -> None:
    """Raise CheckpointError, with the index of the first, if a value of ``tensor`` is NaN or infinite."""
    low, high = tensor.aminmax()  # NaN if any value is; takes no memory, unlike isfinite
    if bool(low.isfinite()) and bool(high.isfinite()):
        return
    bad = tensor.isfinite().logical_not()
    first = bad.nonzero()[0].tolist()
    raise CheckpointError(
        f"tensor {name} has {int(bad.sum())} values that are not finite, the first ({tensor[tuple(first)].item()}) at "
        f"{first}",
        where=where,
        mend=mend,
    )


@dataclass(frozen=True)
class _Opened:
    names: list[str]
    get: Callable[[str], Any]
    mapped: bool


def _find(folder: Path) -> Path:
    for name in (SAFETENSORS, PICKLE):
        for path in (folder / name, folder / (name + INDEX_SUFFIX)):
            if path.is_file():
                return path
    raise CheckpointError(
        f"there are no weights here (no {SAFETENSORS}, no {PICKLE}, no index of either)",
        where=str(folder),
        mend="name a folder that holds a model; if saving one was interrupted, save it again",
    )


def _read_index(path: Path) -> dict[str, str]:
    try:
        data = read_json(path)
    except DataError as error:
        raise CheckpointError(error.what, where=error.where, mend=_FETCH) from error
    files: Any = data.get("weight_map") if isinstance(data, dict) else None
    if not isinstance(files, dict) or not files:
        raise CheckpointError("the index has no `weight_map`", where=str(path), mend=_FETCH)
    for name, file in files.items():
        if not isinstance(file, str) or file in ("", ".", "..") or re.search(r"[/\\]", file):
            raise CheckpointError(f"tensor {name} is in {file!r}, which is no file name", where=str(path), mend=_FETCH)
        if not (path.parent / file).is_file():
            raise CheckpointError(
                f"the index names {file} (for {name}), but there is no such file", where=str(path), mend=_FETCH
            )
    return files


def _check_shard(path: Path, found: Collection[str], index: dict[str, str], where: Path) -> None:
    here = {name for name, file in index.items() if file == path.name}
    if lacking := sorted(here - set(found)):
        what = f"the index says that tensor {lacking[0]} is in it, but it is not"
    elif more := sorted(set(found) - here):
        what = f"tensor {more[0]} is in it, but {where.name} does not place it there"
    else:
        return
    raise CheckpointError(what, where=str(path), mend="fetch the model again; its parts are from different releases")


def _strided(tensors: _Opened, name: str, path: Path) -> tuple[tuple[int, ...], torch.dtype]:
    tensor = tensors.get(name)
    if not isinstance(tensor, Tensor) or tensor.layout != torch.strided or tensor.is_quantized:
        kind = "a sparse or quantised tensor" if isinstance(tensor, Tensor) else f"a {type(tensor).__name__}"
        raise CheckpointError(
            f"`{name}` is {kind}, not a plain tensor", where=str(path), mend="name a file of plain model weights"
        )
    return tuple(tensor.shape), tensor.dtype


@contextmanager
def _open(path: Path) -> Generator[_Opened]:
    """Tensors of a file, mapped until the last of them is gone."""
    if path.suffix == ".safetensors":
        try:
            file = safetensors.safe_open(path, framework="pt")
            opened = _Opened(list(file.keys()), file.get_tensor, mapped=True)
        except (safetensors.SafetensorError, OSError) as error:
            _damaged(path, error)
    else:
        opened = _unpickle(path)
    try:
        yield opened
    except safetensors.SafetensorError as error:
        _damaged(path, error)


def _unpickle(path: Path) -> _Opened:
    try:
        with path.open("rb") as file:
            zipped = file.read(4) == b"PK\x03\x04"
        tensors = torch.load(path, map_location="cpu", weights_only=True, mmap=zipped)
    except (OSError, EOFError, RuntimeError, LookupError, ValueError, TypeError, AttributeError, struct.error) as error:
        _damaged(path, error)
    except Exception as error:  # UnpicklingError, of which torch has its own
        code = re.search(r"GLOBAL (\S+)", str(error))
        if code is None:
            _damaged(path, error)
        raise CheckpointError(
            f"this pickle holds more than weights: it wants to call `{code[1].rstrip('.')}`, so it was not opened",
            where=str(path),
            mend="get the model as safetensors; if you trust who made it, open it with torch.load(weights_only=False) "
            "where it can do no harm, and save its state_dict with safetensors.torch.save_file",
        ) from error
    if not isinstance(tensors, dict) or not all(isinstance(name, str) for name in tensors):
        raise CheckpointError(
            f"this pickle holds a {type(tensors).__name__}, not tensors by name",
            where=str(path),
            mend="save the model's state_dict",
        )
    return _Opened(list(tensors), tensors.__getitem__, mapped=zipped)


def _damaged(path: Path, error: Exception) -> NoReturn:
    reason = str(error).strip().splitlines() or [type(error).__name__]
    raise CheckpointError(f"damaged weights: {reason[0]}", where=str(path), mend=_FETCH) from error
