"""LoRA: small matrices beside frozen ones, trained in their stead (Hu et al. 2021, arXiv 2106.09685), by `peft`.

Our modules have the names of transformers' Phi, so an adapter saved here opens there. Not covered: quantised weights
beneath the adapter, other kinds of adapters, several processes.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from pydantic import Field

from hornbook.foundation.config import Config, nearest
from hornbook.foundation.errors import RecipeError
from hornbook.foundation.files import atomic_write, write_json
from hornbook.foundation.hardware import require

if TYPE_CHECKING:
    from torch import Tensor, nn

    from hornbook.model.phi import Phi

NAME = "default"
"""peft's name for the one adapter of a model."""
PREFIX = "base_model.model."
"""Stands before every name in peft's files."""


class AdapterConfig(Config):
    """The shape of LoRA adapters."""

    rank: int = Field(default=16, gt=0)
    """Width of the small matrices."""
    alpha: float = Field(default=32.0, gt=0)
    """What an adapter adds is multiplied by alpha / rank."""
    dropout: float = Field(default=0.0, ge=0, lt=1)
    """Share of an adapter's inputs that is dropped while training."""
    targets: tuple[str, ...] = Field(default=("q_proj", "k_proj", "v_proj", "dense", "fc1", "fc2"), min_length=1)
    """Names of the linear layers that get an adapter; `lm_head` is one, too."""


def add_adapters(model: Phi, config: AdapterConfig, seed: int) -> Phi:
    """Put adapters into ``model``, in place, and freeze all else; its outputs are the same until they are trained.

    From here on ``model.state_dict()`` holds the adapters only, so that checkpoints do. Raises MissingExtraError
    without peft, RecipeError for a target that the model lacks.
    """
    import torch
    from torch import nn

    require(["peft"], "finetune")
    from peft import inject_adapter_in_model

    linear = {name.rsplit(".", 1)[-1] for name, module in model.named_modules() if isinstance(module, nn.Linear)}
    for target in config.targets:
        if target not in linear:
            raise RecipeError(
                f"the model has no linear layer `{target}`; {nearest(target, sorted(linear))}",
                where="lora.targets",
                mend="correct the name",
            )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        inject_adapter_in_model(_lora_config(config), model, adapter_name=NAME)
    model.register_state_dict_post_hook(_keep_trained)  # type: ignore[no-untyped-call]
    model.register_load_state_dict_post_hook(_expect_no_more)
    return model


def _lora_config(config: AdapterConfig) -> Any:
    from peft import LoraConfig, TaskType

    return LoraConfig(
        r=config.rank,
        lora_alpha=config.alpha,  # type: ignore[arg-type]  peft multiplies by it, whatever number it is
        lora_dropout=config.dropout,
        target_modules=list(config.targets),
        task_type=TaskType.CAUSAL_LM,
    )


def _keep_trained(model: nn.Module, state: dict[str, Any], prefix: str, _: Any) -> None:
    for name, parameter in model.named_parameters():
        if not parameter.requires_grad:
            state.pop(prefix + name, None)


def _expect_no_more(_: nn.Module, found: Any) -> None:
    """That frozen weights are missing is as it should be."""
    found.missing_keys.clear()


def low_rank_term(layer: Any, x: Tensor) -> tuple[nn.Linear, Tensor, Tensor]:
    """The linear layer beneath the adapter of ``layer``, and the two factors of what it adds for ``x`` (tokens, width).

    The factors are (tokens, rank), scaled, and (outputs, rank).
    """
    down, up = layer.lora_A[NAME].weight, layer.lora_B[NAME].weight
    dropped = layer.lora_dropout[NAME](x)
    return layer.base_layer, (dropped @ down.to(x.dtype).t()) * layer.scaling[NAME], up


def save_adapters(model: Phi, folder: Path, config: AdapterConfig) -> None:
    """Write the adapters as ``peft.PeftModel.from_pretrained`` reads them."""
    from safetensors.torch import save

    tensors = {
        PREFIX + name.replace(f".{NAME}.", "."): tensor.detach().cpu().contiguous()
        for name, tensor in model.state_dict().items()
    }
    atomic_write(folder / "adapter_model.safetensors", save(tensors))
    found = _lora_config(config).to_dict() | {"inference_mode": True}
    write_json(folder / "adapter_config.json", {k: sorted(v) if isinstance(v, set) else v for k, v in found.items()})


def merge_adapters(model: Phi) -> Phi:
    """A plain model, of the same weights in memory, with what the adapters add in them."""
    from hornbook.model.phi import Phi

    for name, module in list(model.named_modules()):
        if hasattr(module, "lora_A"):
            layer: Any = module
            layer.merge()
            owner, _, child = name.rpartition(".")
            setattr(model.get_submodule(owner), child, layer.get_base_layer())
    import torch

    with torch.device("meta"):
        plain = Phi(model.config)
    plain.load_state_dict(dict(model.named_parameters()), assign=True)  # the state dict of `model` lacks frozen ones
    return plain.requires_grad_().eval()
