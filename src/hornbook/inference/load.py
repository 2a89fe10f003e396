"""Loading a model with its tokenizer from a model folder, a run, or by its name, and choosing dtype and device."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Literal

import psutil
import torch

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import CheckpointError, HardwareError
from hornbook.foundation.progress import console
from hornbook.inference.packed import pack_weights
from hornbook.model.catalogue import KNOWN, NANO, find_known, nano_folder, weights_bytes
from hornbook.model.checkpoint import load_model, read_config
from hornbook.model.config import PhiConfig
from hornbook.model.hub import cached_folder
from hornbook.model.layouts import is_buffer
from hornbook.model.phi import Phi
from hornbook.model.presets import PRESETS
from hornbook.model.weights import WeightFiles
from hornbook.tokens.tokenizer import Tokenizer, check_vocabulary_fits, load_tokenizer

DtypeName = Literal["auto", "float32", "bfloat16", "float16"]
DTYPES: dict[str, torch.dtype] = {
    "float32": torch.float32,
    "bfloat16": torch.bfloat16,
    "float16": torch.float16,
}
DEVICES = ("auto", "cpu", "cuda", "mps")


def resolve_model(name: str | Path, *, runs_dir: Path = Path("runs")) -> Path:
    """The model folder that ``name`` means; the first of these that there is:

    1. a folder that holds a model, a run, or a training artifact (the latter two hold it in ``model/``);
    2. a run of that name in ``runs_dir``;
    3. ``hornbook-nano``, which comes with Hornbook;
    4. a known model (``phi-2``, ``microsoft/phi-2``), or any name of the hub, that was fetched before.

    Never uses the network. Raises CheckpointError that says what to do, with the nearest name.
    """
    path = Path(name)
    for folder in (path, path / "model", runs_dir / path / "model"):
        if (folder / "config.json").is_file():
            return folder
    if path.exists():
        raise CheckpointError(
            "there is no model here (no config.json, no model/config.json)",
            where=str(path),
            mend="name a model folder or a finished run; `hornbook run` finishes an interrupted one",
        )
    text = str(name)
    if text == NANO:
        return nano_folder()
    known = find_known(text)
    cached = cached_folder(known.hub_name if known else text)
    if cached is not None:
        return cached
    if known is not None:
        raise CheckpointError(
            f"{known.hub_name} is not on this disk",
            where=text,
            mend=f"fetch it with `hornbook models pull {known.name}` ({known.weights_bytes / 1e9:.1f} GB), or name a "
            "folder that holds it",
        )
    if text in PRESETS:
        raise CheckpointError(
            "no weights of this model were released", where=text, mend="train one with `model: {preset: " + text + "}`"
        )
    pull = f", or fetch it with `hornbook models pull {text}`" if text.count("/") == 1 else ""
    names = [NANO, *PRESETS, *(model.hub_name for model in KNOWN.values()), *_run_names(runs_dir)]
    raise CheckpointError(
        f"no such folder, and no model of this name is on this disk; {nearest(text, names)}",
        where=text,
        mend=f"name a model folder or a run, such as runs/laptop{pull}; `hornbook models` lists what there is",
    )


def _run_names(runs_dir: Path) -> list[str]:
    return [str(config.parents[1]) for config in runs_dir.glob("*/model/config.json")]


def choose_device(device: str) -> torch.device:
    """The device that ``auto``, ``cpu``, ``cuda``, ``cuda:1`` or ``mps`` means; auto is CUDA if there is one, else CPU.

    Apple's ``mps`` is used only if asked for: Hornbook is not tested on it. Raises HardwareError if it is not there.
    """
    kind = device.partition(":")[0]
    if not re.fullmatch(r"auto|cpu|mps|cuda(:\d+)?", device):
        raise HardwareError(f"unknown device `{device}`; {nearest(kind, DEVICES)}", mend="use one of those names")
    if device == "auto":
        return torch.device("cuda" if torch.cuda.is_available() else "cpu")
    if kind == "cuda":
        number = torch.device(device).index or 0
        if not torch.cuda.is_available() or number >= torch.cuda.device_count():
            raise HardwareError(
                f"PyTorch finds no device `{device}`", mend="use --device cpu, or install a PyTorch build for CUDA"
            )
    if kind == "mps" and not torch.backends.mps.is_available():
        raise HardwareError("PyTorch finds no device `mps`", mend="use --device cpu")
    return torch.device(device)


def stored_dtype(folder: Path) -> torch.dtype:
    """The dtype that the weights in ``folder`` are stored with; the one that holds all, if there are several."""
    weights = (info for name, info in WeightFiles(folder).tensors.items() if not is_buffer(name))
    return functools.reduce(torch.promote_types, {info.dtype for info in weights})


def choose_dtype(stored: torch.dtype, config: PhiConfig, device: torch.device) -> torch.dtype:
    """What ``dtype="auto"`` means for weights stored as ``stored``. Exactness comes before speed:

    - stored in fp32: fp32;
    - half precision on a GPU: as stored (fp32 if stored in bf16 and the GPU has no bf16). Rounding fp16 weights to
      bf16 would cost 3 of their 11 significant bits;
    - half precision on a CPU: fp32, which holds them exactly, if that takes no more than half of the memory that is
      available now; else bf16, with a notice. CPUs have no fast fp16.
    """
    if stored not in (torch.float16, torch.bfloat16):
        return torch.float32
    if device.type != "cpu":
        lacking = device.type == "cuda" and stored == torch.bfloat16 and not torch.cuda.is_bf16_supported(False)
        return torch.float32 if lacking else stored
    needed, available = weights_bytes(config, "float32"), psutil.virtual_memory().available
    if needed <= available / 2:
        return torch.float32
    rounding = ", which rounds the stored fp16 weights" if stored == torch.float16 else ""
    console.print(
        f"notice: the weights take {needed / 1e9:.1f} GB in float32 and {available / 1e9:.1f} GB of memory are "
        f"available; computing in bfloat16{rounding} (dtype float32 insists)"
    )
    return torch.bfloat16


def load(
    path: str | Path, *, dtype: DtypeName | torch.dtype = "auto", device: str = "auto", packed: bool = False
) -> tuple[Phi, Tokenizer]:
    """The model (torch module in eval mode) and tokenizer that ``path`` means, as ``resolve_model`` finds them.

    ``dtype`` is that of weights and computation, ``auto`` as ``choose_dtype`` says; ``device`` as ``choose_device``
    says. Logits are fp32 always. ``packed`` lays half-precision weights out for the CPU's kernels (``pack_weights``):
    generation is faster, but the model can't be trained or saved.

    Raises CheckpointError if something is missing or damaged, MismatchError if the tokenizer has more tokens than the
    model has rows, HardwareError if the device is not there.
    """
    folder, place = resolve_model(path), choose_device(device)
    tokenizer = load_tokenizer(folder)
    if isinstance(dtype, str) and dtype not in ("auto", *DTYPES):
        raise HardwareError(f"unknown dtype `{dtype}`; {nearest(dtype, list(DTYPES))}", mend="use one of those names")
    if dtype == "auto":
        chosen = choose_dtype(stored_dtype(folder), read_config(folder), place)
    else:
        chosen = DTYPES[dtype] if isinstance(dtype, str) else dtype
    model = load_model(folder, dtype=chosen, device=place)
    check_vocabulary_fits(tokenizer, model.config.vocab_size, str(folder))
    return pack_weights(model) if packed else model, tokenizer
