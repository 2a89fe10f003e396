"""Checkpoints to resume from: PyTorch's distributed format, written beside the training, whole or not at all.

A checkpoint is a folder ``step-N`` with each process's part of weights and optimizer, the rest of the state as JSON and
a checksum of every file; it gets its name only when all of it is written. It can be read with another number of
processes. The order of samples and dropout's seeds are functions of the step, so no random state is in it.
"""

from __future__ import annotations

import contextlib
import json
import logging
import shutil
import warnings
import zlib
from collections.abc import Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import torch
import torch.distributed as dist
from torch import Tensor, nn
from torch.distributed.checkpoint.api import CheckpointException
from torch.distributed.checkpoint.filesystem import FileSystemReader
from torch.distributed.checkpoint.state_dict_loader import load
from torch.distributed.checkpoint.state_dict_saver import async_save, save

from hornbook.foundation.errors import CheckpointError, DataError, StorageError
from hornbook.foundation.files import fsync_directory, read_json, write_json
from hornbook.foundation.progress import console

REST, SUMS = "rest.json", "checksums.json"
BEST = "best"
WRITING = ".writing"
READ_BYTES = 1 << 24

# It notes the begin and end of everything it does, at the level of debugging.
logging.getLogger("c10d-NullHandler-dcp_logger").setLevel(logging.WARNING)


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
        optimizer.state.clear()  # a checkpoint from before the first update has no momentum
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
        self._pool = ThreadPoolExecutor(2, "checkpoint")
        self._group: Any = None
        if dist.is_initialized():  # of our own, so that writing in the background never mixes with training's messages
            self._group = dist.new_group(backend="gloo")

    def save(
        self, step: int, model: nn.Module, optimizers: Sequence[torch.optim.Optimizer], rest: dict[str, Any]
    ) -> None:
        """Begin to write the state after ``step``; it is copied now and written while training goes on.

        Waits for the one before. A failed write is reported and costs that checkpoint only.
        """
        self.wait()
        target = self.folder / f"step-{step:09d}{WRITING}"
        failure: Exception | None = None
        if self.leads:
            try:
                shutil.rmtree(target, ignore_errors=True)
                target.mkdir(parents=True)
                write_json(target / REST, {"step": step, "identity": self.identity, **rest})
            except (OSError, StorageError) as error:
                failure = error
        if self._anywhere(failure is not None):
            self._failed(step, target, failure)
            return
        state = {"model": model.state_dict(), "optimizer": optimizer_tensors(model, optimizers)}
        if self._group is not None:
            written: Any = async_save(state, checkpoint_id=target, process_group=self._group)
        else:
            copy = {part: {n: t.detach().clone() for n, t in tensors.items()} for part, tensors in state.items()}
            written = self._pool.submit(_write_alone, copy, target)
        self._pending = (step, self._pool.submit(self._seal, written, target), target)

    def _seal(self, written: Future[Any], target: Path) -> None:
        """Add the checksums to what was written, and see it to the disk; in the background too, as all is read."""
        written.result()
        if self.leads:
            files = sorted(path for path in target.iterdir() if path.is_file())
            write_json(target / SUMS, {path.name: _checksum(path) for path in files})
            fsync_directory(target)

    @property
    def written(self) -> bool:
        """Whether this process has written its part of a checkpoint that ``wait`` has yet to name."""
        return self._pending is not None and self._pending[1].done()

    def _anywhere(self, flag: bool) -> bool:
        """Whether ``flag`` is set on any process; all wait for each other here."""
        if self._group is None:
            return flag
        mark = torch.tensor(int(flag))
        dist.all_reduce(mark, op=dist.ReduceOp.MAX, group=self._group)
        return bool(mark)

    def wait(self) -> None:
        """Until the checkpoint that is being written, if any, is there."""
        if self._pending is None:
            return
        step, future, target = self._pending
        self._pending = None
        try:
            future.result()
            if self.leads:
                final = target.with_name(target.name.removesuffix(WRITING))
                shutil.rmtree(final, ignore_errors=True)
                target.rename(final)
                fsync_directory(self.folder)
                for old in self._all()[: -self.keep]:
                    shutil.rmtree(old)
        except (Exception, CheckpointException) as error:  # noqa: BLE001  whatever failed in writing, training goes on without this one
            self._failed(step, target, error)
        self._anywhere(False)  # nobody looks for checkpoints while the first process still names them

    def _failed(self, step: int, target: Path, error: BaseException | None) -> None:
        console.print(
            f"  [yellow]warning:[/] the checkpoint after step {step} could not be written: {_first_words(error)}"
        )
        if self.leads:
            shutil.rmtree(target, ignore_errors=True)

    def mark_best(self, step: int) -> None:
        """Keep the checkpoint of ``step`` as the best so far, whatever comes after."""
        self.wait()
        source = self.folder / f"step-{step:09d}"
        if self.leads and source.is_dir():
            new = self.folder / f"{BEST}{WRITING}"
            try:
                shutil.rmtree(new, ignore_errors=True)
                shutil.copytree(source, new)
                shutil.rmtree(self.folder / BEST, ignore_errors=True)
                new.rename(self.folder / BEST)
            except OSError as error:
                self._failed(step, new, error)
        self._anywhere(False)  # nobody reads the best one while the first process still copies it

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
            try:
                with _no_group_is_no_news():
                    load(state, checkpoint_id=path, process_group=self._group, no_dist=self._group is None)
            except CheckpointException as error:
                raise CheckpointError(
                    f"this checkpoint does not fit the model: {_first_words(error)}",
                    where=str(path),
                    mend=f"use the code it was made with, or delete {self.folder} and train from the start",
                ) from error
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
        except (OSError, ValueError, AttributeError, DataError) as error:
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


def _first_words(error: BaseException | None) -> str:
    """The first process's own complaint, of all that PyTorch says about a failed reading or writing."""
    inner = next(iter(error.failures.values()))[0] if isinstance(error, CheckpointException) else error
    return next(iter(str(inner).splitlines()), "") or type(inner).__name__


@contextlib.contextmanager
def _no_group_is_no_news() -> Generator[None]:
    """PyTorch's format is used by one process too, and it warns that there is no process group then."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="torch.distributed is disabled")
        yield


def _write_alone(state: dict[str, Any], target: Path) -> None:
    with _no_group_is_no_news():
        save(state, checkpoint_id=target, no_dist=True)


def _checksum(path: Path) -> int:
    """CRC-32 of a file's content: against damage, not against forgery."""
    total = 0
    with path.open("rb") as file:
        while chunk := file.read(READ_BYTES):
            total = zlib.crc32(chunk, total)
    return total
