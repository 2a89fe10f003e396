"""Several processes that train one model: FSDP2 under ``torchrun``, on gloo (CPU) or nccl (GPU).

    torchrun --standalone --nproc-per-node 4 -m hornbook run recipe.yaml

Every process reads its own part of each batch. All need the same files, so nodes must share the folder of runs. The
order of samples does not depend on how many processes there are, so a run may go on with more or fewer. Nor does
dropout, as long as a process's part of a batch is whole micro-batches. Not covered: tensor and pipeline parallelism.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import re
from collections.abc import Generator
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

import torch
import torch.distributed as dist
from torch.distributed.distributed_c10d import PrefixStore
from torch.distributed.rendezvous import rendezvous

from hornbook.foundation.errors import HornbookError, RecipeError
from hornbook.foundation.processes import own_rank, process_count

if TYPE_CHECKING:
    from torch.distributed.device_mesh import DeviceMesh

TIMEOUT_SECONDS = 120
"""How long a process waits for the others, to meet or to answer, before it gives up."""
BROKEN_CONNECTION = re.compile("gloo|NCCL|TCPStore|Connection|Broken pipe")
"""What the backends' errors say where a process is gone; gloo's are of no type of their own."""

_meetings = itertools.count()
"""The store of ``torchrun`` outlives a meeting, and with it the addresses that the processes had then."""


class PeerLostError(HornbookError):
    """Another process of the training has died or does not answer."""


@dataclass(frozen=True)
class Processes:
    """This process's place among those that train together, and the device it computes on."""

    rank: int
    count: int
    device: torch.device
    mesh: DeviceMesh | None = None
    """Two dimensions, copies and shards, or one of shards. None with one process."""

    @property
    def leads(self) -> bool:
        """Whether this process writes logs and checks files for all."""
        return self.rank == 0

    def total(self, *values: float) -> tuple[float, ...]:
        """Each of ``values`` summed over all processes, in fp64."""
        if self.count == 1:
            return values
        numbers = torch.tensor(values, dtype=torch.float64, device=self.device)
        dist.all_reduce(numbers)
        return tuple(numbers.tolist())


def pick_device(wanted: str) -> torch.device:
    """The device called ``wanted``: `cpu`, `cuda` (this process's own), or `auto`. Raises RecipeError without a GPU."""
    there = torch.cuda.is_available()
    if wanted == "cuda" and not there:
        raise RecipeError("`device` is cuda, but torch sees no GPU", mend="set device: cpu, or install a CUDA build")
    if wanted == "cpu" or not there:
        return torch.device("cpu")
    return torch.device("cuda", int(os.environ.get("LOCAL_RANK", "0")))


@contextlib.contextmanager
def joined(device: str, shard_processes: int | None = None) -> Generator[Processes]:
    """Meet the other processes that ``torchrun`` started, if there are any; leave them at the end.

    Raises PeerLostError if they do not come within ``TIMEOUT_SECONDS`` or one is lost later, RecipeError if they can't
    be grouped as asked.
    """
    place = pick_device(device)
    count, rank = process_count(), own_rank()
    shards = shard_processes or count
    if count % shards:
        raise RecipeError(
            f"shard_processes is {shards}, which does not divide the {count} processes", mend="use a divisor of it"
        )
    if count == 1:
        yield Processes(0, 1, place)
        return
    from torch.distributed.device_mesh import init_device_mesh

    if place.type == "cuda":
        torch.cuda.set_device(place)
    backend = "cpu:gloo,cuda:nccl" if place.type == "cuda" else "gloo"
    try:
        timeout = timedelta(seconds=TIMEOUT_SECONDS)
        store = PrefixStore(f"meeting-{next(_meetings)}", next(rendezvous("env://", timeout=timeout))[0])
        dist.init_process_group(backend, store=store, rank=rank, world_size=count, timeout=timeout)
        whole = shards == count
        mesh = init_device_mesh(
            place.type,
            (count,) if whole else (count // shards, shards),
            mesh_dim_names=("shard",) if whole else ("copy", "shard"),
        )
    except RuntimeError as error:
        raise PeerLostError(
            f"process {rank} of {count} could not meet the others: {str(error).splitlines()[0]}",
            mend="start all with one torchrun command; on several nodes give each the same --rdzv-endpoint",
        ) from error
    try:
        yield Processes(rank, count, place, mesh)
    except RuntimeError as error:
        if not isinstance(error, dist.DistError) and not BROKEN_CONNECTION.search(str(error)):
            raise
        raise PeerLostError(
            f"process {rank} of {count} lost another one: {str(error).splitlines()[0]}",
            mend="look at the first error above; run again to go on from the last checkpoint",
        ) from error
    finally:
        dist.destroy_process_group()
