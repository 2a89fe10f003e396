"""A Phi block with a hand-written gradient, for training on a CPU, its matrix products in fp32 or bf16.

What it saves against autograd: queries, keys, values and the MLP's first layer are one matrix product, since all read
the same normalised input (the parallel block of Phi); bias, residual and gradients are added by the products
themselves; weight gradients are accumulated in place, as Megatron's fused accumulation does; documents that share a row
are attended to one by one, without a mask. The residual stream, attention and all sums over products stay in fp32. Not
covered: dropout, other masks, normalised queries; `Block.forward` does those.
"""

from __future__ import annotations

from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from hornbook.model.config import PhiConfig
from hornbook.model.phi import Block, Spans
from hornbook.training.block_attention import LONGEST, block_attention, block_attention_backward
from hornbook.training.precision import add_product

_aten = torch.ops.aten


def layout(block: Block) -> list[Tensor]:
    """The block's parameters in the order in which they must lie in one flat memory, so that rows can be joined."""
    attention, mlp, norm = block.self_attn, block.mlp, block.input_layernorm
    read = (attention.q_proj, attention.k_proj, attention.v_proj, mlp.fc1)
    return [
        *(layer.weight for layer in read),
        *(layer.bias for layer in read),
        *(p for layer in (attention.dense, mlp.fc2, norm) for p in (layer.weight, layer.bias)),
    ]


def _joined(parts: list[Tensor]) -> Tensor:
    """Neighbouring tensors with equal columns as one tensor of all their rows; no copy."""
    rows = sum(part.shape[0] for part in parts)
    return torch.as_strided(parts[0], (rows, *parts[0].shape[1:]), parts[0].stride())


class FusedBlock:
    """Computes ``block``, whose parameters and gradients lie as ``layout`` says, and adds to its gradients.

    The values are views of the parameters, so that optimizer steps are seen. Products are formed in ``dtype``.
    """

    def __init__(self, block: Block, config: PhiConfig, dtype: torch.dtype = torch.float32) -> None:
        attention, mlp, norm = block.self_attn, block.mlp, block.input_layernorm
        weights, biases = layout(block)[:4], layout(block)[4:8]
        self.head_dim, self.eps = config.head_dim, config.layer_norm_eps
        self.queries, self.keys = config.hidden_size, config.key_value_heads * config.head_dim
        self.read, self.read_bias = _joined([p.data for p in weights]), _joined([p.data for p in biases])
        self.d_read, self.d_read_bias = _joined([_grad(p) for p in weights]), _joined([_grad(p) for p in biases])
        self.dense, self.fc2, self.norm = attention.dense, mlp.fc2, norm
        self.dtype = dtype

    def __call__(self, x: Tensor, cos: Tensor, sin: Tensor, spans: Spans | None = None) -> Tensor:
        """Map the residual stream ``x`` (batch, length, width), fp32, to the next one.

        With ``spans``, no token sees another document than its own.
        """
        with torch.autocast("cpu", enabled=False):  # it would round what stays in fp32, such as attention
            return _Fused.apply(x, self, cos, sin, spans)  # type: ignore[no-any-return]


def _grad(parameter: Tensor) -> Tensor:
    if parameter.grad is None:
        raise ValueError("a fused block needs gradients that are there already")
    return parameter.grad


def _heads(columns: Tensor, batch: int, head_dim: int) -> Tensor:
    """(batch * length, heads * head_dim) as (batch, heads, length, head_dim), a view."""
    return columns.view(batch, -1, columns.shape[1] // head_dim, head_dim).transpose(1, 2)


def _turn(heads: Tensor, cos: Tensor, sin: Tensor, out: Tensor) -> None:
    """Rotate the first dimensions of ``heads`` by their positions' angles into ``out``; copy the rest."""
    half = cos.shape[-1] // 2
    sin = sin[..., :half]
    torch.mul(heads, F.pad(cos, (0, heads.shape[-1] - 2 * half), value=1.0), out=out)
    out[..., :half].addcmul_(heads[..., half : 2 * half], sin, value=-1)
    out[..., half : 2 * half].addcmul_(heads[..., :half], sin)


class _Fused(torch.autograd.Function):
    """Forward and backward of one block; gradients of the weights go straight to where they are accumulated."""

    @staticmethod
    def forward(ctx: Any, x: Tensor, block: FusedBlock, cos: Tensor, sin: Tensor, spans: Spans | None) -> Tensor:
        batch, length, width = x.shape
        flat = x.reshape(-1, width)
        read_weight, dense, fc2 = (w.to(block.dtype) for w in (block.read, block.dense.weight, block.fc2.weight))
        normed, mean, rstd = _aten.native_layer_norm(flat, [width], block.norm.weight, block.norm.bias, block.eps)
        normed = normed.to(block.dtype)
        read = torch.addmm(block.read_bias.to(block.dtype), normed, read_weight.t())
        ends = (block.queries, block.queries + block.keys, block.queries + 2 * block.keys)
        raw_query, raw_key, value = (
            _heads(part, batch, block.head_dim)
            for part in read[:, : ends[2]].float().split([block.queries, block.keys, block.keys], dim=1)
        )
        query, key = (torch.empty(part.shape) for part in (raw_query, raw_key))
        _turn(raw_query, cos, sin, query)
        _turn(raw_key, cos, sin, key)
        copies = block.queries // block.keys
        if copies > 1:
            key, value = key.repeat_interleave(copies, 1), value.repeat_interleave(copies, 1)
        heads = query.shape[1]
        ctx.spans = None
        if spans is not None:
            ctx.spans = [(slice(row * heads, (row + 1) * heads), start, stop) for row, start, stop in spans]
        if length <= LONGEST or spans is not None:
            query.mul_(block.head_dim**-0.5)
            sides = [part.reshape(-1, length, block.head_dim) for part in (query, key, value)]
            mixed, kept = block_attention(sides[0], sides[1], sides[2], ctx.spans)
            mixed = mixed.view(query.shape)
        else:
            mixed, sums = _aten._scaled_dot_product_flash_attention_for_cpu(query, key, value, 0.0, True)
            sides, kept = [query, key, value, mixed, sums], []
        active = F.gelu(read[:, ends[2] :], approximate="tanh")
        gathered = mixed.transpose(1, 2).reshape(-1, width).to(block.dtype)
        y = flat + (block.dense.bias + block.fc2.bias)
        add_product(y, gathered, dense.t())
        add_product(y, active, fc2.t())
        ctx.save_for_backward(flat, normed, mean, rstd, read, gathered, active, cos, sin, *sides, *kept)
        ctx.block, ctx.sides, ctx.batch, ctx.weights = block, len(sides), batch, (read_weight, dense, fc2)
        return y.view(x.shape)

    @staticmethod
    def backward(ctx: Any, *grads: Tensor) -> tuple[Tensor | None, ...]:
        block: FusedBlock = ctx.block
        flat, normed, mean, rstd, read, gathered, active, cos, sin, *rest = ctx.saved_tensors
        sides, kept = rest[: ctx.sides], rest[ctx.sides :]
        batch, width = ctx.batch, flat.shape[1]
        read_weight, dense, fc2 = ctx.weights
        d_y = grads[0].reshape(-1, width)
        d_out = d_y.to(block.dtype)
        for layer, inputs in ((block.dense, gathered), (block.fc2, active)):
            add_product(_grad(layer.weight), d_out.t(), inputs)
        d_bias = d_y.sum(0)
        _grad(block.dense.bias).add_(d_bias)
        _grad(block.fc2.bias).add_(d_bias)
        d_read = torch.empty_like(read)
        first = block.queries + 2 * block.keys
        _aten.gelu_backward.grad_input(d_out @ fc2, read[:, first:], approximate="tanh", grad_input=d_read[:, first:])
        d_mixed = _heads((d_out @ dense).float(), batch, block.head_dim)
        if kept:
            d_mixed_heads = d_mixed.reshape(sides[0].shape)
            d_sides = block_attention_backward(d_mixed_heads, sides[0], sides[1], sides[2], kept, ctx.spans)
            d_query, d_key, d_value = (part.view(d_mixed.shape) for part in d_sides)
            d_query.mul_(block.head_dim**-0.5)
        else:
            query, key, value, mixed, sums = sides
            d_query, d_key, d_value = _aten._scaled_dot_product_flash_attention_for_cpu_backward(
                d_mixed, query, key, value, mixed, sums, 0.0, True
            )
        copies = block.queries // block.keys
        if copies > 1:
            d_key, d_value = (part.unflatten(1, (-1, copies)).sum(2) for part in (d_key, d_value))
        d_attended = d_read[:, :first].float()  # itself, where it is in fp32
        out_query, out_key, out_value = (
            _heads(part, batch, block.head_dim)
            for part in d_attended.split([block.queries, block.keys, block.keys], dim=1)
        )
        _turn(d_query, cos, -sin, out_query)
        _turn(d_key, cos, -sin, out_key)
        out_value.copy_(d_value)
        if d_read.dtype != d_attended.dtype:
            d_read[:, :first] = d_attended
        add_product(block.d_read, d_read.t(), normed)
        block.d_read_bias.add_(d_read.sum(0, dtype=torch.float32))
        d_x, d_weight, d_norm_bias = _aten.native_layer_norm_backward(
            (d_read @ read_weight).float(),
            flat,
            [width],
            mean,
            rstd,
            block.norm.weight,
            block.norm.bias,
            [True, True, True],
        )
        _grad(block.norm.weight).add_(d_weight)
        _grad(block.norm.bias).add_(d_norm_bias)
        return d_x.add_(d_y).view(grads[0].shape), None, None, None, None
