"""Growing a trained model: a deeper and wider Phi model that starts from a smaller one's weights.

Sources: the talk on phi-2 (Javaheripi, NeurIPS 2023) gives the depth map (from the appendix of the Gopher report, Rae
et al. 2021, arXiv 2112.11446), weight reuse (the small matrix becomes a block of the large one) and tiling (copies of
it fill the rest). Net2Net (Chen et al. 2015, arXiv 1511.05641) gives the division of a copy's outgoing weights.

Not published, so our own choice: heads are repeated whole; inside a head the turned and the passed dimensions are
repeated apart, and a turned pair goes to the pair of the nearest frequency; copies can be made slightly unequal.
Not covered: making any size smaller, and the optimizer's state, which starts anew.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

import numpy as np
import torch
from pydantic import Field
from torch import Tensor

from hornbook.foundation.config import Config
from hornbook.foundation.errors import HornbookError
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi

SILENCED = ("self_attn.dense.weight", "self_attn.dense.bias", "mlp.fc2.weight", "mlp.fc2.bias")
"""What a block adds to the residual stream; zero in a block that should add nothing at first."""


class GrowthError(HornbookError):
    """A model can't be grown into the shape that was asked for."""


class Growth(Config):
    """How the weights of a large model follow from those of a small one."""

    width: Literal["random", "reuse", "tile", "preserve"] = "preserve"
    """`reuse`: the small tensor is a block of the large one, the rest is drawn at random; `tile`: copies fill the
    rest, as for phi-2; `preserve`: tiled, and what leaves a copy is divided by the number of copies, so that the model
    computes the same function where `hidden_size` grows by a whole factor, and nearly the same elsewhere; `random`,
    the control: tensors of another shape are drawn at random."""
    depth: Literal["map", "zero"] = "zero"
    """`map`: layer i of n takes layer round(i / n * m) of the small model's m, as for phi-2; `zero`: the same, but of
    the layers that take the same one only the first adds anything at first."""
    noise: float = Field(default=0.1, ge=0, lt=1)
    """How unequal copies are made; equal ones get equal gradients and stay equal. `tile`: standard deviation of what
    is added to copies, as a share of the tensor's own; `preserve`: the parts of what is divided differ by up to this
    share; the function stays."""


def depth_map(old_layers: int, new_layers: int) -> list[int]:
    """For each of ``new_layers``, which of ``old_layers`` it takes: round(i / new * old), as for phi-2.

    Halves go to the even neighbour, in exact arithmetic. Rounding can give ``old_layers`` itself for the last layer
    (from a factor of 2 on); it then takes the last one. Every old layer is taken at least once.

    Raises GrowthError if there are fewer new layers than old ones.
    """
    if new_layers < old_layers:
        raise GrowthError(f"{old_layers} layers can't become {new_layers}", mend="ask for at least as many layers")
    return [min(round(Fraction(i * old_layers, new_layers)), old_layers - 1) for i in range(new_layers)]


@torch.no_grad()
def grow(model: Phi, config: PhiConfig, growth: Growth, seed: int) -> Phi:
    """A model of the shape ``config``, in eval mode and fp32, that starts from the weights of ``model``.

    ``seed`` draws what is random; the drawn part is that of ``Phi(config).initialize(seed)``. Rows of a larger
    vocabulary are drawn at random. Memory: both models at once.

    Raises GrowthError if a size would shrink or the shapes differ in what growing can't change.
    """
    _check(model.config, config)
    generator = torch.Generator().manual_seed(int(np.random.default_rng((seed, 1)).integers(2**62)))
    layout = _layout(model.config, config, growth, generator)
    grown = Phi(config).initialize(seed)
    source = model.state_dict()
    layers = depth_map(model.config.num_hidden_layers, config.num_hidden_layers)
    for name, tensor in grown.state_dict().items():
        origin, part = name, name
        if ".layers." in name:
            start, rest = name.split(".layers.")
            number, part = rest.split(".", 1)
            layer = int(number)
            origin = f"{start}.layers.{layers[layer]}.{part}"
            if growth.depth == "zero" and part in SILENCED and layers[layer] in layers[:layer]:
                tensor.zero_()
                continue
        _fill(tensor, source[origin].to(tensor.dtype), layout[part], growth, generator)
    return grown.eval()


@dataclass(frozen=True)
class _Axis:
    """Where each position of a new tensor's axis comes from. ``source`` int64 (new,): a position of the old axis, or
    -1 for none. ``scale`` fp32 (new,) multiplies what is taken."""

    source: Tensor
    scale: Tensor

    @property
    def copies(self) -> Tensor:
        """bool (new,): True where a position repeats what an earlier one took."""
        seen: set[int] = set()
        return torch.tensor([index in seen or bool(seen.add(index)) for index in self.source.tolist()])


def _axis(source: Tensor) -> _Axis:
    return _Axis(source, torch.ones(len(source)))


def _spread(old: int, new: int, *, tiled: bool) -> Tensor:
    """Sources of ``new`` positions: the old ones, then nothing or, ``tiled``, the old ones again and again."""
    source = torch.arange(new)
    return source % old if tiled else source.where(source < old, -1)


def _product(outer: Tensor, inner: Tensor, inner_size: int) -> Tensor:
    """Sources of an axis that is (outer, inner) flattened, from the sources of both."""
    source = outer[:, None] * inner_size + inner
    return source.where((outer[:, None] >= 0) & (inner >= 0), -1).flatten()


def _divided(source: Tensor, unevenness: float, generator: torch.Generator) -> _Axis:
    """The axis whose scales of all copies of one position add up to 1, equal but for ``unevenness``."""
    parts = 1 + unevenness * (2 * torch.rand(len(source), generator=generator) - 1)
    sums = torch.zeros(int(source.max()) + 1).index_add_(0, source, parts)
    return _Axis(source, parts / sums[source])


def _turned_pairs(old: int, new: int, *, tiled: bool) -> tuple[Tensor, Tensor]:
    """For each of ``new`` rotary pairs, which of ``old`` it takes, and whether (bool) it is that one's place.

    Pair i of n turns by theta ** (-i / n) a position, so the place of an old pair is at the same i / n or next to it.
    """
    places = [round(Fraction(pair * new, old)) for pair in range(old)]
    at_place = torch.zeros(new, dtype=torch.bool)
    at_place[places] = True
    nearest = torch.tensor(depth_map(old, new))
    return (nearest if tiled else nearest.where(at_place, -1)), at_place


def _head_axes(small: PhiConfig, large: PhiConfig, *, tiled: bool) -> tuple[Tensor, Tensor, Tensor]:
    """Sources of a query's or key's dimensions, of a value's, and at which of the former a query starts (0 or 1).

    The halves of the rotary part pair up, so each is spread alone. A repeated pair turns at another frequency than
    the one it took; silent queries keep it from changing what is attended to.
    """
    pairs = small.rotary_dim // 2
    taken, at_place = _turned_pairs(pairs, large.rotary_dim // 2, tiled=tiled)
    passed = _spread(small.head_dim - 2 * pairs, large.head_dim - large.rotary_dim, tiled=tiled)
    query_key = torch.cat((taken, taken.where(taken < 0, taken + pairs), passed.where(passed < 0, passed + 2 * pairs)))
    speaks = torch.cat((at_place, at_place, torch.ones(len(passed), dtype=torch.bool))).float()
    return query_key, _spread(small.head_dim, large.head_dim, tiled=tiled), speaks


def _heads(small: PhiConfig, large: PhiConfig, *, tiled: bool) -> tuple[Tensor, Tensor]:
    """Sources of the query heads and of the key/value heads; a query head keeps its key/value head.

    Where a key/value head serves fewer query heads than before, it is repeated for the rest of them.
    """
    group, new_group = _group(small), _group(large)
    repeats = group // new_group if new_group < group else 1
    kept = group // repeats
    groups = _spread(small.key_value_heads * repeats, large.key_value_heads, tiled=tiled)
    queries = _product(groups, _spread(kept, new_group, tiled=tiled), kept)
    return queries, groups.where(groups < 0, groups // repeats)


def _group(config: PhiConfig) -> int:
    return config.num_attention_heads // config.key_value_heads


def _layout(
    small: PhiConfig, large: PhiConfig, growth: Growth, generator: torch.Generator
) -> Mapping[str, tuple[_Axis, ...]]:
    """The axes of every tensor, by its name without the layer."""
    tiled = growth.width in ("tile", "preserve")
    preserve = growth.width == "preserve"
    width = _spread(small.hidden_size, large.hidden_size, tiled=tiled)
    inner = _spread(small.intermediate_size, large.intermediate_size, tiled=tiled)
    query_heads, key_heads = _heads(small, large, tiled=tiled)
    query_key, value, speaks = _head_axes(small, large, tiled=tiled)
    mixed = _product(query_heads, value, small.head_dim)

    rows, hidden = _axis(width), _axis(inner)
    vocabulary = _axis(_spread(small.vocab_size, large.vocab_size, tiled=False))
    query = _axis(_product(query_heads, query_key, small.head_dim))
    key = _axis(_product(key_heads, query_key, small.head_dim))
    head = query_norm = _axis(query_key)
    from_width, from_inner, from_heads = _axis(width), _axis(inner), _axis(mixed)
    if preserve:
        from_width, from_inner, from_heads = (_divided(s, growth.noise, generator) for s in (width, inner, mixed))
        # Attention divides by the square root of the head's size, and adds up over its dimensions.
        rotary = large.rotary_dim
        passed = _divided(query_key[rotary:], growth.noise, generator) if rotary < large.head_dim else None
        parts = torch.cat((speaks[:rotary], passed.scale)) if passed else speaks
        start = parts * (large.head_dim / small.head_dim) ** 0.5
        query_norm = replace(head, scale=start)
        if not large.qk_layernorm:
            query = replace(query, scale=start.repeat(large.num_attention_heads))
    values = _axis(_product(key_heads, value, small.head_dim))
    return {
        "model.embed_tokens.weight": (vocabulary, rows),
        "input_layernorm.weight": (rows,),
        "input_layernorm.bias": (rows,),
        "self_attn.q_proj.weight": (query, from_width),
        "self_attn.q_proj.bias": (query,),
        "self_attn.k_proj.weight": (key, from_width),
        "self_attn.k_proj.bias": (key,),
        "self_attn.v_proj.weight": (values, from_width),
        "self_attn.v_proj.bias": (values,),
        "self_attn.q_layernorm.weight": (query_norm,),
        "self_attn.q_layernorm.bias": (query_norm,),
        "self_attn.k_layernorm.weight": (head,),
        "self_attn.k_layernorm.bias": (head,),
        "self_attn.dense.weight": (rows, from_heads),
        "self_attn.dense.bias": (rows,),
        "mlp.fc1.weight": (hidden, from_width),
        "mlp.fc1.bias": (hidden,),
        "mlp.fc2.weight": (rows, from_inner),
        "mlp.fc2.bias": (rows,),
        "model.final_layernorm.weight": (rows,),
        "model.final_layernorm.bias": (rows,),
        "lm_head.weight": (vocabulary, from_width),
        "lm_head.bias": (vocabulary,),
    }


def _fill(new: Tensor, old: Tensor, axes: tuple[_Axis, ...], growth: Growth, generator: torch.Generator) -> None:
    """Write into ``new`` what ``axes`` take from ``old``; what they take from nowhere stays."""
    if growth.width == "random":
        if new.shape == old.shape:
            new.copy_(old)
        return
    taken = old
    known = torch.ones((), dtype=torch.bool)
    repeated = torch.zeros((), dtype=torch.bool)
    for dimension, axis in enumerate(axes):
        along = [-1 if other == dimension else 1 for other in range(len(axes))]
        taken = taken.index_select(dimension, axis.source.clamp(min=0)) * axis.scale.view(along)
        known = known & (axis.source >= 0).view(along)
        repeated = repeated | axis.copies.view(along)
    if growth.width == "tile" and growth.noise:
        spread = growth.noise * old.std(correction=0)
        taken = taken + spread * torch.randn(taken.shape, generator=generator) * repeated
    new.copy_(taken.where(known, new))


def _check(small: PhiConfig, large: PhiConfig) -> None:
    sizes = {
        "vocab_size": (small.vocab_size, large.vocab_size),
        "num_hidden_layers": (small.num_hidden_layers, large.num_hidden_layers),
        "intermediate_size": (small.intermediate_size, large.intermediate_size),
        "num_attention_heads": (small.num_attention_heads, large.num_attention_heads),
        "num_key_value_heads": (small.key_value_heads, large.key_value_heads),
        "dimensions of a head": (small.head_dim, large.head_dim),
        "dimensions of a head that turn": (small.rotary_dim, large.rotary_dim),
        "dimensions of a head that pass": (small.head_dim - small.rotary_dim, large.head_dim - large.rotary_dim),
    }
    shrunk = [f"{name} {old} to {new}" for name, (old, new) in sizes.items() if new < old]
    if shrunk:
        raise GrowthError(f"a model can't shrink: {', '.join(shrunk)}", mend="ask for sizes that are at least as large")
    for field in ("rope_theta", "qk_layernorm", "layer_norm_eps"):
        old, new = getattr(small, field), getattr(large, field)
        if old != new:
            raise GrowthError(
                f"`{field}` is {old} in the small model and {new} in the large one", mend=f"set it to {old}"
            )
    group, new_group = _group(small), _group(large)
    heads_fit = group % new_group == 0 and small.num_attention_heads // new_group <= large.key_value_heads
    if new_group < group and not heads_fit:
        raise GrowthError(
            f"a key/value head serves {group} query heads, which can't be regrouped to {new_group}",
            mend=f"let num_attention_heads / num_key_value_heads be a multiple or a divisor of {group}",
        )
