"""The four key layouts in which Phi weights were published, mapped to that of ``Phi``.

| layout | example of a key | queries, keys and values |
|---|---|---|
| current | ``model.layers.3.self_attn.q_proj.weight`` | three tensors |
| fused | ``model.layers.3.self_attn.query_key_value.weight`` | rows (head, 3, head size) |
| sequential | ``layers.4.mixer.Wqkv.weight`` | rows (3, head, head size) |
| transformer | ``transformer.h.3.mixer.Wqkv.weight`` | rows (3, head, head size) |

With fewer key/value heads than heads, the rows of ``Wqkv`` are all queries, then all keys, then all values; the fused
layout never had such a form, so it is refused there. In the two ``Wqkv`` layouts the MLP may also be named ``fc_in``
and ``fc_out``, as in the earliest files. Queries' and keys' own LayerNorms exist in the first two layouts only.

Sources: ``transformers``' ``PhiForCausalLM`` today and in 4.36, its conversion script, and the model code published
with the first releases of phi-1, phi-1.5 and phi-2.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from torch import Tensor

from hornbook.foundation.errors import CheckpointError
from hornbook.model.config import PhiConfig

Layout = Literal["current", "fused", "sequential", "transformer"]

_KEYS: dict[Layout, re.Pattern[str]] = {
    "fused": re.compile(r"model\.layers\.\d+\.self_attn\.query_key_value\."),
    "current": re.compile(r"model\.layers\.\d+\.self_attn\.[qkv]_proj\."),
    "sequential": re.compile(r"layers\.\d+\."),
    "transformer": re.compile(r"transformer\.|lm_head\.(ln|linear)\."),
}
_KEYS_OF_CURRENT_AND_FUSED = re.compile(r"model\.|lm_head\.(weight|bias)$")
_BUFFERS = re.compile(
    r"(model\.layers\.\d+\.self_attn|layers\.\d+\.mixer|transformer\.h\.\d+\.mixer)\.rotary_emb\.inv_freq"
    r"|(layers|transformer\.h)\.\d+\.mixer\.inner(_cross)?_attn\.causal_mask"
)
"""What older files store beside the weights, and what follows from the config alone."""
_WQKV_NAMES = {
    "input_layernorm": "ln",
    "self_attn.q_proj": "mixer.Wqkv",
    "self_attn.k_proj": "mixer.Wqkv",
    "self_attn.v_proj": "mixer.Wqkv",
    "self_attn.dense": "mixer.out_proj",
}
_EARLIEST_MLP = re.compile(r"(?:layers|transformer\.h)\.\d+\.mlp\.fc_(?:in|out)\.")


@dataclass(frozen=True)
class Stored:
    """One tensor as it is stored: the tensors of ``Phi`` that are cut from it, and how many rows each has."""

    targets: tuple[str, ...]
    """Keys of ``Phi.state_dict()``, in the order of the stored rows."""
    rows: tuple[int, ...]
    """Rows (first dimension) of each target."""
    shape: tuple[int, ...]
    """The shape that the stored tensor must have."""
    interleaved_heads: int | None = None
    """Number of heads, if the rows are (head, target, head size); else the targets follow one another."""

    def split(self, tensor: Tensor) -> Sequence[Tensor]:
        """The targets, each (rows, ...): views of ``tensor``, but copies where several heads are interleaved."""
        if len(self.targets) == 1:
            return (tensor,)
        if self.interleaved_heads is None:
            return tensor.split(self.rows)
        by_head = tensor.unflatten(0, (self.interleaved_heads, len(self.targets), -1))
        return [part.flatten(0, 1) for part in by_head.unbind(1)]


def is_buffer(name: str) -> bool:
    """Whether ``name`` is a known tensor of an older file that is no weight: rotary frequencies, causal masks."""
    return _BUFFERS.fullmatch(name) is not None


def layout_of(names: Iterable[str], where: str) -> Layout:
    """The layout of a file with the keys ``names``, buffers left out.

    Raises CheckpointError that names a key of no layout, or two keys of different layouts.
    """
    first: dict[Layout, str] = {}
    shared: str | None = None
    for name in names:
        layout: Layout | None = next((layout for layout, pattern in _KEYS.items() if pattern.match(name)), None)
        if layout is not None:
            first.setdefault(layout, name)
        elif _KEYS_OF_CURRENT_AND_FUSED.match(name):
            shared = shared or name
        else:
            raise CheckpointError(
                f"unknown tensor {name}: no published Phi layout has it", where=where, mend="name a Phi model"
            )
    if shared is not None and not first.keys() & {"current", "fused"}:
        first["current"] = shared
    if not first:
        raise CheckpointError("there are no weights in it", where=where, mend="fetch or train the model again")
    if len(first) > 1:
        (one, key), (other, other_key), *_ = first.items()
        raise CheckpointError(
            f"two key layouts are mixed: {key} is of the {one} layout, {other_key} of the {other} layout",
            where=where,
            mend="fetch the model again; its parts are from different releases",
        )
    return next(iter(first))


def stored_tensors(
    names: Iterable[str], shapes: Mapping[str, Sequence[int]], config: PhiConfig, where: str
) -> dict[str, Stored]:
    """What a file with the keys ``names`` must hold so that every key of ``shapes`` (those of ``Phi``) comes from it.

    Raises CheckpointError for unknown or mixed keys, and for a config that the layout can't hold.
    """
    names = [name for name in names if not is_buffer(name)]
    layout = layout_of(names, where)
    if layout == "fused" and config.key_value_heads != config.num_attention_heads:
        raise CheckpointError(
            f"`query_key_value` tensors can't hold {config.key_value_heads} key/value heads for "
            f"{config.num_attention_heads} heads",
            where=where,
            mend="use the config.json that belongs to these weights",
        )
    if layout in ("sequential", "transformer") and config.qk_layernorm:
        raise CheckpointError(
            f"config.json asks for `qk_layernorm`, which the {layout} layout does not have",
            where=where,
            mend="use the config.json that belongs to these weights",
        )
    earliest = any(_EARLIEST_MLP.match(name) for name in names)
    targets: dict[str, list[str]] = {}
    for target in shapes:
        targets.setdefault(_stored_name(target, layout, config, earliest), []).append(target)
    heads = config.num_attention_heads if layout == "fused" else None
    plan: dict[str, Stored] = {}
    for name, parts in targets.items():
        rows = tuple(shapes[part][0] for part in parts)
        plan[name] = Stored(tuple(parts), rows, (sum(rows), *shapes[parts[0]][1:]), heads)
    return plan


def _stored_name(target: str, layout: Layout, config: PhiConfig, earliest: bool) -> str:
    """The key under which ``layout`` stores the tensor ``target`` of ``Phi``."""
    if layout == "current":
        return target
    if layout == "fused":
        return re.sub(r"\.self_attn\.[qkv]_proj\.", ".self_attn.query_key_value.", target)
    sequential = layout == "sequential"
    end = f"layers.{config.num_hidden_layers + 1}" if sequential else "lm_head"
    if block := re.fullmatch(r"model\.layers\.(\d+)\.(.+)\.(weight|bias)", target):
        number, part, kind = int(block[1]), block[2], block[3]
        part = _WQKV_NAMES.get(part, part)
        if earliest:
            part = {"mlp.fc1": "mlp.fc_in", "mlp.fc2": "mlp.fc_out"}.get(part, part)
        return f"layers.{number + 1}.{part}.{kind}" if sequential else f"transformer.h.{number}.{part}.{kind}"
    outside = {
        "model.embed_tokens": "layers.0.wte" if sequential else "transformer.embd.wte",
        "model.final_layernorm": f"{end}.ln",
        "lm_head": f"{end}.linear",
    }
    module, kind = target.rsplit(".", 1)
    return f"{outside[module]}.{kind}"
