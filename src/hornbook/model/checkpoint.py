"""Model folders in the Hugging Face layout: ``config.json``, ``model.safetensors``, ``generation_config.json``.

Not covered here: sharded weights, pickled weights, and the older Phi key layouts.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import safetensors
import torch
from safetensors.torch import save

from hornbook.foundation.config import parse
from hornbook.foundation.errors import CheckpointError
from hornbook.foundation.files import atomic_write, read_json, write_json
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi

WEIGHTS = "model.safetensors"


def save_model(model: Phi, folder: Path, *, bos_token_id: int | None, eos_token_id: int | None) -> None:
    """Write the model into ``folder``, in the dtype of its parameters."""
    dtype = str(model.lm_head.weight.dtype).removeprefix("torch.")
    config = model.config.to_hugging_face(bos_token_id=bos_token_id, eos_token_id=eos_token_id, dtype=dtype)
    write_json(folder / "config.json", config)
    write_json(
        folder / "generation_config.json",
        {"_from_model_config": True, "bos_token_id": bos_token_id, "eos_token_id": eos_token_id},
    )
    tensors = {name: tensor.detach().contiguous() for name, tensor in model.state_dict().items()}
    atomic_write(folder / WEIGHTS, save(tensors, metadata={"format": "pt"}))


def read_config(folder: Path) -> PhiConfig:
    """The shape in ``folder/config.json``. Raises CheckpointError if it is not a Phi model that this code covers."""
    path = folder / "config.json"
    if not path.is_file():
        raise CheckpointError("no config.json here", where=str(folder), mend="name a folder that holds a model")
    data: dict[str, Any] = read_json(path)
    if data.get("model_type") != "phi":
        raise CheckpointError(
            f"model_type is {data.get('model_type')!r}, not 'phi'", where=str(path), mend="name a Phi model"
        )
    for field, covered in (("hidden_act", ("gelu_new",)), ("rope_scaling", (None,)), ("tie_word_embeddings", (False,))):
        if field in data and data[field] not in covered:
            raise CheckpointError(
                f"`{field}` is {data[field]!r}, which is not covered (only {covered[0]!r})",
                where=str(path),
                mend="use a model with the published Phi settings",
            )
    return parse(PhiConfig, {name: data[name] for name in PhiConfig.model_fields if name in data})


def load_model(folder: Path) -> Phi:
    """Load the model in ``folder``, in eval mode and fp32.

    Raises CheckpointError that names missing, unknown or misshapen tensors, or a damaged file.
    """
    config = read_config(folder)
    path = folder / WEIGHTS
    if not path.is_file():
        raise CheckpointError(f"no {WEIGHTS} here", where=str(folder), mend="name a folder that holds a model")
    with torch.device("meta"):
        model = Phi(config)
    expected = model.state_dict()
    try:
        with safetensors.safe_open(path, framework="pt") as file:
            names = set(file.keys())
            tensors = {name: file.get_tensor(name).float() for name in names & expected.keys()}
    except safetensors.SafetensorError as error:
        raise CheckpointError(
            f"damaged weights: {error}", where=str(path), mend="fetch or train the model again"
        ) from error
    problems = [f"missing {name}" for name in sorted(expected.keys() - names)]
    problems += [f"unknown {name}" for name in sorted(names - expected.keys())]
    problems += [
        f"{name} has shape {tuple(tensor.shape)}, config.json asks for {tuple(expected[name].shape)}"
        for name, tensor in sorted(tensors.items())
        if tensor.shape != expected[name].shape
    ]
    if problems:
        more = f" and {len(problems) - 3} more" if len(problems) > 3 else ""
        raise CheckpointError(
            "weights do not fit config.json: " + "; ".join(problems[:3]) + more,
            where=str(path),
            mend="use the config.json that belongs to these weights",
        )
    model.load_state_dict(tensors, assign=True)
    return model.eval()
