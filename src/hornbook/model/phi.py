"""The Phi architecture, for training and inference.

Sources: Gunasekar et al. 2023 (arXiv 2306.11644, section 2.3) and the published ``config.json`` files of
microsoft/phi-1, phi-1_5 and phi-2. Each block is ``x + attention(norm(x)) + mlp(norm(x))`` with one shared LayerNorm;
the rotary embedding turns the first part of each head (half-split pairs, computed in fp32); there are biases
everywhere, also in the untied head; the MLP uses the tanh approximation of GELU (``gelu_new``).

Module names follow the published key layout, so ``state_dict()`` needs no renaming; ``checkpoint.py`` reads the older
layouts. Not covered: rope scaling, tied embeddings, sliding windows.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from hornbook.model.config import PhiConfig

Spans = tuple[tuple[int, int, int], ...]
"""The documents of a batch: row, first position, and the position after the last."""
FastBlock = Callable[[Tensor, Tensor, Tensor, Spans | None], Tensor]
"""Maps the residual stream (batch, length, width), given the rotary cosine and sine, as ``Block.forward`` does without
cache, causal in each row or, if they are given, in each of the documents."""
AttentionKernel = Callable[[Tensor, Tensor, Tensor, Tensor | None, float], Tensor]
"""Mixes values by attention: query (batch, heads, length, head_dim), key and value (batch, key_value_heads, keys,
head_dim), mask (batch, 1, length, keys; True where allowed) or None for causal from the first key on, dropout."""


def sdpa_attention(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
    """Attention by PyTorch's fused kernels."""
    return F.scaled_dot_product_attention(
        query,
        key,
        value,
        attn_mask=mask,
        dropout_p=dropout,
        is_causal=mask is None and query.shape[2] > 1,
        enable_gqa=key.shape[1] != query.shape[1],
    )


def eager_attention(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
    """Attention written out, step by step: the reference that the fused kernels are tested against."""
    copies = query.shape[1] // key.shape[1]
    key, value = key.repeat_interleave(copies, dim=1), value.repeat_interleave(copies, dim=1)
    scores = query @ key.transpose(-1, -2) / math.sqrt(query.shape[-1])
    if mask is None and query.shape[2] > 1:
        mask = torch.ones(scores.shape[-2:], dtype=torch.bool, device=scores.device).tril()
    if mask is not None:
        scores = scores.masked_fill(~mask, -math.inf)
    return F.dropout(scores.softmax(dim=-1, dtype=torch.float32).to(value.dtype), dropout) @ value


class KeyValueCache:
    """Keys and values of the tokens read so far, for every layer.

    Memory: 2 * layers * batch * key_value_heads * max_length * head_dim numbers of ``dtype``, which must be that of the
    model's computation.
    """

    def __init__(
        self,
        config: PhiConfig,
        batch: int,
        max_length: int,
        dtype: torch.dtype = torch.float32,
        device: torch.device | None = None,
    ) -> None:
        shape = (config.num_hidden_layers, batch, config.key_value_heads, max_length, config.head_dim)
        self.keys = torch.zeros(shape, dtype=dtype, device=device)
        self.values = torch.zeros(shape, dtype=dtype, device=device)
        self.length = 0
        """Tokens in the cache."""

    def extend(self, layer: int, key: Tensor, value: Tensor) -> tuple[Tensor, Tensor]:
        """Store the new ``key`` and ``value`` (batch, heads, new, head_dim) and return all of the layer's."""
        end = self.length + key.shape[2]
        self.keys[layer, :, :, self.length : end] = key
        self.values[layer, :, :, self.length : end] = value
        return self.keys[layer, :, :, :end], self.values[layer, :, :, :end]

    def select(self, rows: Tensor) -> None:
        """Keep only the sequences ``rows`` of the batch."""
        self.keys, self.values = self.keys[:, rows], self.values[:, rows]


def rotary_angles(positions: Tensor, rotary_dim: int, theta: float) -> tuple[Tensor, Tensor]:
    """Cosine and sine, fp32, (batch, 1, length, rotary_dim), for ``positions`` (batch, length).

    Source: Su et al. 2021 (arXiv 2104.09864), with GPT-NeoX's half-split pairing.
    """
    exponents = torch.arange(0, rotary_dim, 2, dtype=torch.float32, device=positions.device) / rotary_dim
    angles = positions[:, None, :, None].float() * (1.0 / theta**exponents)
    angles = torch.cat((angles, angles), dim=-1)
    return angles.cos(), angles.sin()


def rotate(heads: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Turn the first dimensions of ``heads`` (batch, heads, length, head_dim) by their positions' angles."""
    width = cos.shape[-1]
    turned, passed = heads[..., :width].float(), heads[..., width:]
    first, second = turned.chunk(2, dim=-1)
    turned = turned * cos + torch.cat((-second, first), dim=-1) * sin
    return torch.cat((turned.to(heads.dtype), passed), dim=-1)


class Attention(nn.Module):
    """Causal self-attention with a partial rotary embedding and optionally fewer key/value than query heads."""

    def __init__(self, config: PhiConfig, layer: int) -> None:
        super().__init__()
        width, kv_width = config.hidden_size, config.key_value_heads * config.head_dim
        self.config, self.layer = config, layer
        self.kernel: AttentionKernel = sdpa_attention
        self.q_proj = nn.Linear(width, width)
        self.k_proj = nn.Linear(width, kv_width)
        self.v_proj = nn.Linear(width, kv_width)
        self.dense = nn.Linear(width, width)
        if config.qk_layernorm:
            self.q_layernorm = nn.LayerNorm(config.head_dim, eps=config.layer_norm_eps)
            self.k_layernorm = nn.LayerNorm(config.head_dim, eps=config.layer_norm_eps)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor | None, cache: KeyValueCache | None) -> Tensor:
        """Attend over ``x`` (batch, length, width); ``mask`` (batch, 1, length, keys) is True where allowed."""
        batch, length, width = x.shape
        head_dim = self.config.head_dim
        query = self.q_proj(x).view(batch, length, -1, head_dim).transpose(1, 2)
        key = self.k_proj(x).view(batch, length, -1, head_dim).transpose(1, 2)
        value = self.v_proj(x).view(batch, length, -1, head_dim).transpose(1, 2)
        if self.config.qk_layernorm:
            query, key = self.q_layernorm(query), self.k_layernorm(key)
        query, key = rotate(query, cos, sin), rotate(key, cos, sin)
        if cache is not None:
            key, value = cache.extend(self.layer, key, value)
        dropout = self.config.attention_dropout if self.training else 0.0
        if query.dtype == torch.float16:
            # phi-2's queries and keys reach several hundred: their products are over fp16's 65,504. Autocast would
            # take the products back to fp16.
            with torch.autocast(query.device.type, enabled=False):
                mixed = self.kernel(query.float(), key.float(), value.float(), mask, dropout).to(value.dtype)
        else:
            mixed = self.kernel(query, key, value, mask, dropout)
        return self.dense(mixed.transpose(1, 2).reshape(batch, length, width))


class MLP(nn.Module):
    """Two linear layers with ``gelu_new`` between them."""

    def __init__(self, config: PhiConfig) -> None:
        super().__init__()
        self.fc1 = nn.Linear(config.hidden_size, config.intermediate_size)
        self.fc2 = nn.Linear(config.intermediate_size, config.hidden_size)

    def forward(self, x: Tensor) -> Tensor:
        """Map ``x`` (batch, length, width) to the same shape."""
        return self.fc2(F.gelu(self.fc1(x), approximate="tanh"))


class Block(nn.Module):
    """Attention and MLP side by side, both reading one shared LayerNorm."""

    def __init__(self, config: PhiConfig, layer: int) -> None:
        super().__init__()
        self.input_layernorm = nn.LayerNorm(config.hidden_size, eps=config.layer_norm_eps)
        self.self_attn = Attention(config, layer)
        self.mlp = MLP(config)
        self.resid_dropout = nn.Dropout(config.resid_pdrop)
        self.fast: FastBlock | None = None
        """Computes the block instead, where there is neither mask nor cache; training sets it."""

    def forward(
        self,
        x: Tensor,
        cos: Tensor,
        sin: Tensor,
        mask: Tensor | None,
        cache: KeyValueCache | None,
        spans: Spans | None = None,
    ) -> Tensor:
        """Map the residual stream ``x`` (batch, length, width) to the next one; ``spans`` are for ``fast`` alone."""
        if self.fast is not None and mask is None and cache is None:
            return self.fast(x, cos, sin, spans)
        normed = self.input_layernorm(x)
        attended = self.self_attn(normed, cos, sin, mask, cache)
        return x + self.resid_dropout(attended) + self.resid_dropout(self.mlp(normed))


class Trunk(nn.Module):
    """Embedding, blocks and final LayerNorm: everything below the head."""

    def __init__(self, config: PhiConfig) -> None:
        super().__init__()
        self.embed_tokens = nn.Embedding(config.vocab_size, config.hidden_size)
        self.embed_dropout = nn.Dropout(config.embd_pdrop)
        self.layers = nn.ModuleList(Block(config, layer) for layer in range(config.num_hidden_layers))
        self.final_layernorm = nn.LayerNorm(config.hidden_size, eps=config.layer_norm_eps)


class Phi(nn.Module):
    """A Phi language model. ``model(input_ids)`` gives fp32 logits (batch, length, vocabulary)."""

    def __init__(self, config: PhiConfig) -> None:
        super().__init__()
        self.config = config
        self.model = Trunk(config)
        self.lm_head = nn.Linear(config.hidden_size, config.vocab_size)
        self.checkpoint_activations = False
        """Whether blocks are computed again for the gradient instead of keeping what they computed."""

    def initialize(self, seed: int) -> Phi:
        """Draw all weights anew from N(0, initializer_range); biases 0, norms 1. The same seed, the same weights."""
        generator = torch.Generator().manual_seed(seed)
        for module in self.modules():
            if isinstance(module, nn.Linear | nn.Embedding):
                nn.init.normal_(module.weight, std=self.config.initializer_range, generator=generator)
            if isinstance(module, nn.Linear):
                nn.init.zeros_(module.bias)
            if isinstance(module, nn.LayerNorm):
                nn.init.ones_(module.weight)
                nn.init.zeros_(module.bias)
        return self

    def use_attention(self, kernel: AttentionKernel) -> Phi:
        """Let every block attend by ``kernel``: ``sdpa_attention`` (the default) or ``eager_attention``."""
        for module in self.modules():
            if isinstance(module, Attention):
                module.kernel = kernel
        return self

    def hidden(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        cache: KeyValueCache | None = None,
        document_ids: Tensor | None = None,
    ) -> Tensor:
        """Final hidden states (batch, length, width) of ``input_ids`` (batch, length).

        ``attention_mask`` (batch, tokens in the cache + length) is 1 for real tokens and 0 for padding, on the left or
        on the right; positions count real tokens only. With ``cache``, ``input_ids`` continue what it holds.
        ``document_ids`` (batch, length) number the documents that share a row: no token sees another document, and
        positions start anew in each. Tokens of one document must stand together.

        Raises ValueError for ``document_ids`` with a filled cache.
        """
        past = cache.length if cache is not None else 0
        if document_ids is not None and past:
            raise ValueError("document_ids describe whole rows and cannot be used with a filled cache")
        fast = isinstance(first := self.model.layers[0], Block) and first.fast is not None
        if fast and document_ids is not None and attention_mask is None and cache is None:
            return self.hidden_at(input_ids, _restarted(document_ids), None, spans=spans_of(document_ids))
        positions, mask = _positions_and_mask(input_ids, past, attention_mask, document_ids)
        return self.hidden_at(input_ids, positions, mask, cache)

    def hidden_at(
        self,
        input_ids: Tensor,
        positions: Tensor,
        mask: Tensor | None,
        cache: KeyValueCache | None = None,
        spans: Spans | None = None,
    ) -> Tensor:
        """Final hidden states (batch, length, width) of tokens at ``positions`` (batch or 1, length).

        ``mask`` (batch or 1, 1, length, tokens in the cache + length) is True where a token may look; None is causal,
        for an empty cache or a single token. For layouts that ``hidden`` does not know, such as trees. ``spans`` stand
        in place of a mask where all blocks have a ``fast`` form.
        """
        cos, sin = rotary_angles(positions, self.config.rotary_dim, self.config.rope_theta)
        x = self.model.embed_dropout(self.model.embed_tokens(input_ids))
        for block in self.model.layers:
            if self.checkpoint_activations and torch.is_grad_enabled():
                x = checkpoint(block, x, cos, sin, mask, cache, use_reentrant=False)
            else:
                x = block(x, cos, sin, mask, cache, spans)
        if cache is not None:
            cache.length += input_ids.shape[1]
        return self.model.final_layernorm(x)

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor | None = None,
        cache: KeyValueCache | None = None,
        document_ids: Tensor | None = None,
    ) -> Tensor:
        """Logits, fp32, (batch, length, vocabulary). Arguments as in ``hidden``."""
        return self.lm_head(self.hidden(input_ids, attention_mask, cache, document_ids)).float()

    @property
    def dtype(self) -> torch.dtype:
        """What the model computes in; that of the embedding, as linear layers may hold their weights otherwise."""
        return self.model.embed_tokens.weight.dtype

    @property
    def device(self) -> torch.device:
        """Where the model computes."""
        return self.model.embed_tokens.weight.device

    @property
    def parameter_count(self) -> int:
        """Number of parameters, embeddings and head included."""
        return sum(parameter.numel() for parameter in self.parameters())


def _positions_and_mask(
    input_ids: Tensor, past: int, attention_mask: Tensor | None, document_ids: Tensor | None
) -> tuple[Tensor, Tensor | None]:
    """Positions (batch or 1, length), and which keys (past + length) each token may see; None if plainly causal."""
    length, device = input_ids.shape[1], input_ids.device
    order = torch.arange(past + length, device=device)
    positions = order[None, past:]
    if attention_mask is None and document_ids is None and (past == 0 or length == 1):
        return positions, None
    mask = (order[past:, None] >= order)[None, None]
    if attention_mask is not None:
        real = attention_mask.bool()
        positions = (real.long().cumsum(dim=1) - 1).clamp(min=0)[:, past:]
        itself = order[past:, None] == order  # a padding row must attend to something, or softmax gives NaN
        mask = (mask & real[:, None, None, :]) | itself
    if document_ids is not None:
        mask = mask & (document_ids[:, None, :, None] == document_ids[:, None, None, :])
        positions = _restarted(document_ids)
    return positions, mask


def _starts(document_ids: Tensor) -> Tensor:
    """Whether a document begins at each place (batch, length)."""
    first = torch.ones_like(document_ids, dtype=torch.bool)
    first[:, 1:] = document_ids[:, 1:] != document_ids[:, :-1]
    return first


def _restarted(document_ids: Tensor) -> Tensor:
    """Positions (batch, length) that start anew in each document."""
    positions = torch.arange(document_ids.shape[1], device=document_ids.device).expand(document_ids.shape)
    return positions - torch.where(_starts(document_ids), positions, 0).cummax(dim=1).values


def spans_of(document_ids: Tensor) -> Spans:
    """Where the documents of ``document_ids`` (batch, length) stand, in their order."""
    length = document_ids.shape[1]
    starts: list[list[int]] = _starts(document_ids).nonzero().tolist()
    ends = [at or length for _, at in starts[1:]] + [length]  # the next one begins there, or in the next row
    return tuple((row, at, end) for (row, at), end in zip(starts, ends, strict=True))
