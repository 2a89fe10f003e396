"""Checkpoints to resume from: PyTorch's distributed format, written beside the training, whole or not at all.

A checkpoint is a folder ``step-N`` with each process's part of weights and optimizer, the rest of the state as JSON and
a checksum of every file; it gets its name only when all of it is written. It can be read with another number of
processes. The order of samples and dropout's seeds are functions of the step, so no random state is in it.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import warnings
import zlib
from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.distributed.checkpoint.filesystem import FileSystemReader
from torch.distributed.checkpoint.state_dict_loader import load
from torch.distributed.checkpoint.state_dict_saver import async_save, save

from hornbook.foundation.errors import CheckpointError
from hornbook.foundation.files import fsync_directory, read_json, write_json
from hornbook.foundation.progress import console

REST, SUMS = "rest.json", "checksums.json"
BEST = "best"
WRITING = ".writing"
READ_BYTES = 1 << 24

# PyTorch's format is used by one process too; that there is no process group is no news then.
warnings.filterwarnings("ignore", message="torch.distributed is disabled")


class DamagedCheckpointError(CheckpointError):
    """A checkpoint's files are not what was written."""


def optimizer_tensors(model: nn.Module, optimizers: Sequence[torch.optim.Optimizer]) -> dict[str, Tensor]:
    """The state of ``optimizers`` as tensors named by the parameter they belong to, as `NAME/KEY`."""
    names: dict[Tensor, str] = {parameter: name for name, parameter in model.named_parameters()}
    return {
        f"{names[parameter]}/{key}": value
        for optimizer in optimizers
        for parameter, state in optimizer.state.items()
        for key, value in state.items()
    }


def _load_optimizers(model: nn.Module, optimizers: Sequence[torch.optim.Optimizer], found: dict[str, Tensor]) -> None:
    names = {parameter: name for name, parameter in model.named_parameters()}
    for optimizer in optimizers:
        for group in optimizer.param_groups:
            for parameter in group["params"]:
                prefix = f"{names[parameter]}/"
                state = {key.removeprefix(prefix): value for key, value in found.items() if key.startswith(prefix)}
                if state:
                    optimizer.state[parameter] = state


class Checkpoints:
    """The checkpoints of one run in ``folder``. All processes call the same methods in the same order."""

    def __init__(self, folder: Path, identity: dict[str, str], *, keep: int = 2, leads: bool = True) -> None:
        """``identity`` names what the checkpoints belong to (shape, data, ...); one with another is refused."""
        self.folder, self.identity, self.keep, self.leads = folder, identity, keep, leads
        self._pending: tuple[int, Future[Any], Path] | None = None
        self._pool = ThreadPoolExecutor(1, "checkpoint")

    def save(
        self, step: int, model: nn.Module, optimizers: Sequence[torch.optim.Optimizer], rest: dict[str, Any]
    ) -> None:
        """Begin to write the state after ``step``; it is copied now and written while training goes on.

        Waits for the one before. A failed write is reported and costs that checkpoint only.
        """
        self.wait()
        target = self.folder / f"step-{step:09d}{WRITING}"
        if self.leads:
            shutil.rmtree(target, ignore_errors=True)
            target.mkdir(parents=True)
            write_json(target / REST, {"step": step, "identity": self.identity, **rest})
        many = dist.is_initialized()
        if many:
            dist.barrier()
        state = {"model": model.state_dict(), "optimizer": optimizer_tensors(model, optimizers)}
        try:
            if many:
                written: Any = async_save(state, checkpoint_id=target, process_group=_own_group())
            else:
                copy = {part: {n: t.detach().clone() for n, t in tensors.items()} for part, tensors in state.items()}
                written = self._pool.submit(save, copy, checkpoint_id=target, no_dist=True)
        except (OSError, RuntimeError) as error:
            self._failed(step, target, error)
            return
        self._pending = (step, written, target)

    def wait(self) -> None:
        """Until the checkpoint that is being written, if any, is there."""
        if self._pending is None:
            return
        step, future, target = self._pending
        self._pending = None
        try:
            future.result()
            if self.leads:
                files = sorted(path for path in target.iterdir() if path.is_file())
                write_json(target / SUMS, {path.name: _checksum(path) for path in files})
                fsync_directory(target)
                final = target.with_name(target.name.removesuffix(WRITING))
                shutil.rmtree(final, ignore_errors=True)
                target.rename(final)
                fsync_directory(self.folder)
                for old in self._all()[: -self.keep]:
                    shutil.rmtree(old)
        except Exception as error:  # noqa: BLE001  whatever failed in writing, training goes on without this one
            self._failed(step, target, error)
        if dist.is_initialized():
            dist.barrier()  # nobody looks for checkpoints while the first process still names them

    def _failed(self, step: int, target: Path, error: Exception) -> None:
        console.print(f"  [yellow]warning:[/] the checkpoint after step {step} could not be written: {error}")
        if self.leads:
            shutil.rmtree(target, ignore_errors=True)

    def mark_best(self, step: int) -> None:
        """Keep the checkpoint of ``step`` as the best so far, whatever comes after."""
        self.wait()
        source = self.folder / f"step-{step:09d}"
        if self.leads and source.is_dir():
            new = self.folder / f"{BEST}{WRITING}"
            shutil.rmtree(new, ignore_errors=True)
            shutil.copytree(source, new)
            shutil.rmtree(self.folder / BEST, ignore_errors=True)
            new.rename(self.folder / BEST)

    def _all(self) -> list[Path]:
        return sorted(path for path in self.folder.glob("step-*") if path.is_dir() and path.suffix != WRITING)

    def load(
        self, model: nn.Module, optimizers: Sequence[torch.optim.Optimizer] = (), *, best: bool = False
    ) -> dict[str, Any] | None:
        """Bring ``model`` and ``optimizers`` to the newest whole checkpoint and return the rest of its state, or None.

        A damaged one is reported and passed over. Raises CheckpointError if it belongs to other code, shapes or data.
        """
        self.wait()
        for path in [self.folder / BEST] if best else reversed(self._all()):
            try:
                rest = self._check(path)
            except DamagedCheckpointError as error:
                if self.leads:
                    console.print(f"  [yellow]warning:[/] {error.what}; trying the one before")
                continue
            state: dict[str, dict[str, Any]] = {"model": model.state_dict()}
            if optimizers:
                state["optimizer"] = self._destinations(path, model)
            load(state, checkpoint_id=path, no_dist=not dist.is_initialized())
            with contextlib.suppress(AttributeError):
                model.load_state_dict(state["model"])
            _load_optimizers(model, optimizers, state.get("optimizer", {}))
            return rest
        return None

    def _check(self, path: Path) -> dict[str, Any]:
        """The JSON part of a checkpoint all of whose files are whole and which belongs here."""
        try:
            sums = json.loads((path / SUMS).read_text())
            whole = all(_checksum(path / name) == value for name, value in sums.items())
            if not whole:
                raise ValueError("a file's content changed")
            rest = read_json(path / REST)
        except (OSError, ValueError) as error:
            raise DamagedCheckpointError(
                f"checkpoint {path.name} is damaged: {error}", where=str(path), mend="delete it"
            ) from error
        for name, value in self.identity.items():
            if rest["identity"].get(name) != value:
                raise CheckpointError(
                    f"this checkpoint was made with another {name}",
                    where=str(path),
                    mend=f"give back the {name} it was made with, or delete {self.folder} and train from the start",
                )
        return rest

    @staticmethod
    def _destinations(path: Path, model: nn.Module) -> dict[str, Tensor]:
        """Empty tensors for the optimizer's state, placed like the parameters it belongs to."""
        stored = FileSystemReader(path).read_metadata().state_dict_metadata
        parameters = dict(model.named_parameters())
        found: dict[str, Tensor] = {}
        for key, metadata in stored.items():
            if not key.startswith("optimizer."):
                continue
            name = key.removeprefix("optimizer.")
            parameter = parameters.get(name.split("/")[0])
            if parameter is None:
                raise CheckpointError(
                    f"has optimizer state for `{name}`, which this model lacks",
                    where=str(path),
                    mend="delete the checkpoint and train from the start",
                )
            size, dtype = getattr(metadata, "size", None), getattr(getattr(metadata, "properties", None), "dtype", None)
            alike = size == parameter.shape
            found[name] = (
                torch.zeros_like(parameter, dtype=dtype, requires_grad=False)
                if alike
                else torch.zeros(size or (), dtype=dtype)
            )
        return found


_groups: list[Any] = []


def _own_group() -> Any:
    """A gloo group for writing in the background, so that it never mixes with the training's own messages."""
    if not _groups:
        _groups.append(dist.new_group(backend="gloo"))
    return _groups[0]


def _checksum(path: Path) -> int:
    """CRC-32 of a file's content: against damage, not against forgery."""
    total = 0
    with path.open("rb") as file:
        while chunk := file.read(READ_BYTES):
            total = zlib.crc32(chunk, total)
    return total
