"""Model folders in the Hugging Face layout: ``config.json``, weights in one or several files, generation settings.

Reads every layout and every config in which phi-1, phi-1.5 and phi-2 were published (``layouts.py``,
``config_json.py``), from safetensors or pickles (``weights.py``). Writes the current one, as safetensors.

Not covered: fetching a model from a hub, tokenizers, quantised weights.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import safetensors
import torch
from safetensors.torch import save_file
from torch import Tensor, nn
from torch.overrides import TorchFunctionMode

from hornbook.foundation.errors import CheckpointError, DataError
from hornbook.foundation.files import fsync_directory, read_json, storage_errors, write_json
from hornbook.model.config import PhiConfig
from hornbook.model.config_json import read_phi_config
from hornbook.model.layouts import Stored, is_buffer, stored_tensors
from hornbook.model.phi import Phi
from hornbook.model.weights import DTYPES, INDEX_SUFFIX, SAFETENSORS, WeightFiles, require_finite

_OURS = re.compile(r"model(-\d{5}-of-\d{5})?\.safetensors(\.index\.json)?|\.model.*\.safetensors\.\d+\.partial")
"""The weight files that a save may leave, an interrupted one included."""


def read_config(folder: Path) -> PhiConfig:
    """The shape in ``folder/config.json``, of any release.

    Raises CheckpointError that names the file and the field if there is none, if it is damaged, or if it describes
    anything but a Phi model that this code covers.
    """
    path = folder / "config.json"
    if not path.is_file():
        raise CheckpointError(
            "no config.json here",
            where=str(folder),
            mend="name a folder that holds a model; if saving one was interrupted, save it again",
        )
    try:
        data = read_json(path)
    except DataError as error:
        raise CheckpointError(error.what, where=error.where, mend="restore the model's config.json") from error
    return read_phi_config(data, path)


class _NoInitialValues(TorchFunctionMode):
    """Skips ``torch.nn.init``: on the meta device its draws only cost time, and 70 MB of PyTorch's own modules."""

    def __torch_function__(
        self, func: Any, types: Any, args: tuple[Any, ...] = (), kwargs: dict[str, Any] | None = None
    ) -> Any:
        kwargs = kwargs or {}
        if getattr(func, "__module__", None) == nn.init.__name__:
            return args[0] if args else kwargs["tensor"]
        return func(*args, **kwargs)


def empty_model(config: PhiConfig) -> Phi:
    """A model of that shape on the meta device: modules and shapes, no weights, no memory."""
    with _NoInitialValues(), torch.device("meta"):
        return Phi(config)


def load_model(
    folder: Path, *, dtype: torch.dtype | None = None, device: torch.device | str = "cpu", check_finite: bool = True
) -> Phi:
    """Load the model in ``folder``, in eval mode.

    ``dtype`` None keeps the dtype that the weights are stored with; another one is converted to, tensor by tensor, so
    that the model is never in memory twice. ``check_finite`` looks at every value once, which reads the whole file but
    keeps no memory; without it, a model that is neither converted nor moved costs no reading until it is used.

    Parameters that keep their dtype, on the CPU, are memory-mapped: they take memory once they are used, and the
    system may take it back. The map is private: training the model or changing a parameter in place works, costs the
    memory of what was changed, and never changes the file. Don't overwrite the file in place while the model lives;
    replacing it, as ``save_model`` does, is safe, also in the folder that the model came from.

    Raises CheckpointError that names the file and the tensor: no or damaged files, unknown, missing or misshapen
    tensors, several layouts or dtypes mixed, values that are not finite or do not fit into ``dtype``, code in a pickle.
    """
    if dtype is not None and dtype not in DTYPES:
        raise CheckpointError(
            f"weights can't be converted to {dtype}", where=str(folder), mend=f"use one of {_names(DTYPES)}"
        )
    config = read_config(folder)
    files = WeightFiles(folder)
    model = empty_model(config)
    shapes = {name: tuple(tensor.shape) for name, tensor in model.state_dict().items()}
    plan = stored_tensors(files.tensors, shapes, config, str(files.main))
    _check_fit(files, plan, dtype)
    device = torch.device(device)
    keep = [name for name in plan if device.type == "cpu" and dtype in (None, files.tensors[name].dtype)]
    copy = plan.keys() - set(keep)
    state: dict[str, Tensor] = {}
    for name, tensor in files.stream(list(plan) if check_finite else sorted(copy)):
        where = str(files.tensors[name].path)
        if check_finite:
            require_finite(tensor, name, where)
        if name in copy:
            for target, part in zip(plan[name].targets, plan[name].split(tensor), strict=True):
                state[target] = part.to(device, dtype or part.dtype, memory_format=torch.contiguous_format, copy=True)
                if check_finite:
                    require_finite(state[target], name, where, f"use a wider dtype than {state[target].dtype}")
    for name, tensor in files.mapped(keep):
        for target, part in zip(plan[name].targets, plan[name].split(tensor), strict=True):
            state[target] = part.contiguous()
    model.load_state_dict(state, assign=True)
    return model.eval()


def _check_fit(files: WeightFiles, plan: Mapping[str, Stored], dtype: torch.dtype | None) -> None:
    """Raise CheckpointError unless the files hold exactly the tensors of ``plan``, in dtypes that are weights'."""
    tensors = {name: info for name, info in files.tensors.items() if name in plan or not is_buffer(name)}
    problems = [f"missing {name}" for name in sorted(plan.keys() - tensors.keys())]
    problems += [f"unknown {name} (in {tensors[name].path.name})" for name in sorted(tensors.keys() - plan.keys())]
    fitting = {name: info for name, info in tensors.items() if name in plan}
    problems += [
        f"{name} (in {info.path.name}) has shape {info.shape}, config.json asks for {plan[name].shape}"
        for name, info in sorted(fitting.items())
        if info.shape != plan[name].shape
    ]
    if problems:
        more = f" and {len(problems) - 3} more" if len(problems) > 3 else ""
        raise CheckpointError(
            "weights do not fit config.json: " + "; ".join(problems[:3]) + more,
            where=str(files.main),
            mend="use the config.json that belongs to these weights",
        )
    for name, info in fitting.items():
        if info.dtype not in DTYPES:
            raise CheckpointError(
                f"tensor {name} is stored as {info.dtype}; quantised and integer weights are not covered",
                where=str(info.path),
                mend=f"use a model stored as {_names(DTYPES)}",
            )
    if dtype is None and len(stored := {info.dtype: name for name, info in fitting.items()}) > 1:
        examples = " and ".join(f"{kind} ({name})" for kind, name in stored.items())
        raise CheckpointError(
            f"the weights are stored in several dtypes: {examples}",
            where=str(files.main),
            mend="choose one with `dtype`",
        )


def _names(dtypes: tuple[torch.dtype, ...]) -> str:
    return ", ".join(str(kind).removeprefix("torch.") for kind in dtypes)


def save_model(
    model: Phi,
    folder: Path,
    *,
    bos_token_id: int | None,
    eos_token_id: int | None,
    max_shard_bytes: int = 5_000_000_000,
) -> None:
    """Write the model into ``folder`` in the current layout, in the dtype of its parameters.

    Up to ``max_shard_bytes`` of weights make one file; more make several, cut between tensors, with an index. A tensor
    above the limit has a file of its own.

    Everything is first written under temporary names, so a model that is there before stays until the new one is
    complete, and both need room on the disk. Then the old ``config.json`` and weights go, the new weights get their
    names, the index is written, and ``config.json`` last: a folder in which this was interrupted has none and does
    not load, rather than load as a mixture. Pickled weights that lie in the folder are not touched, nor read again.

    Raises StorageError if the disk is full or can't be written to.
    """
    tensors = model.state_dict()
    shards = _shards(tensors, max_shard_bytes)
    names = [SAFETENSORS] if len(shards) == 1 else [_shard_name(i, len(shards)) for i in range(1, len(shards) + 1)]
    partials = [folder / f".{name}.{os.getpid()}.partial" for name in names]
    with storage_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            for partial, keys in zip(partials, shards, strict=True):
                _write_shard(partial, {key: tensors[key] for key in keys})
            (folder / "config.json").unlink(missing_ok=True)
            fsync_directory(folder)
            for old in folder.iterdir():
                if _OURS.fullmatch(old.name) and old not in partials:
                    old.unlink()
            for partial, name in zip(partials, names, strict=True):
                partial.replace(folder / name)
            fsync_directory(folder)
        finally:
            for partial in partials:
                partial.unlink(missing_ok=True)
    if len(shards) > 1:
        size = sum(tensor.nbytes for tensor in tensors.values())
        places = {key: name for name, keys in zip(names, shards, strict=True) for key in keys}
        write_json(folder / (SAFETENSORS + INDEX_SUFFIX), {"metadata": {"total_size": size}, "weight_map": places})
    tokens = {"bos_token_id": bos_token_id, "eos_token_id": eos_token_id}
    write_json(folder / "generation_config.json", {"_from_model_config": True, **tokens})
    dtype = str(model.dtype).removeprefix("torch.")
    write_json(folder / "config.json", model.config.to_hugging_face(**tokens, dtype=dtype))


def _shard_name(number: int, count: int) -> str:
    return f"model-{number:05d}-of-{count:05d}.safetensors"


def _shards(tensors: Mapping[str, Tensor], max_bytes: int) -> list[list[str]]:
    """Keys of each shard, in the order of ``tensors``."""
    shards: list[list[str]] = [[]]
    size = 0
    for name, tensor in tensors.items():
        if shards[-1] and size + tensor.nbytes > max_bytes:
            shards.append([])
            size = 0
        shards[-1].append(name)
        size += tensor.nbytes
    return shards


def _write_shard(path: Path, tensors: Mapping[str, Tensor]) -> None:
    """Write and flush one file. Raises OSError, also where the library hides one in an error of its own."""
    path.touch()
    mode = path.stat().st_mode  # what the user's umask gives; some versions of the library write for the owner alone
    try:
        save_file(
            {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}, path, {"format": "pt"}
        )
    except safetensors.SafetensorError as error:
        if number := re.search(r"os error (\d+)", str(error)):
            raise OSError(int(number[1]), os.strerror(int(number[1])), str(path)) from error
        raise
    path.chmod(mode)
    with path.open("rb") as file:
        os.fsync(file.fileno())
