"""A loop in the manner of nanoGPT (github.com/karpathy/nanoGPT): one plain model file, ``torch.compile``, autocast.

Written for this benchmark. What is nanoGPT's: one product for query, key and value; logits of the whole micro-batch and
``F.cross_entropy`` inside the compiled forward; losses divided by the number of micro-batches; fused AdamW, here on the
CPU too; gradients set to None.
"""

from __future__ import annotations

import contextlib

import torch
import torch.nn.functional as F
from benchmarks.training_peers.job import MAX_NORM, Job, Watch, fused_adamw, micro_batches
from safetensors.torch import load_file
from torch import Tensor, nn


class Block(nn.Module):
    """``x + attention(norm(x)) + mlp(norm(x))``."""

    def __init__(self, width: int, heads: int, inner: int, rotary: int, eps: float) -> None:
        super().__init__()
        self.heads, self.rotary = heads, rotary
        self.norm = nn.LayerNorm(width, eps=eps)
        self.qkv = nn.Linear(width, 3 * width)
        self.dense = nn.Linear(width, width)
        self.fc1 = nn.Linear(width, inner)
        self.fc2 = nn.Linear(inner, width)

    def turn(self, heads: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Rotary embedding of the first dimensions of each head."""
        turned, passed = heads[..., : self.rotary], heads[..., self.rotary :]
        first, second = turned.chunk(2, dim=-1)
        turned = turned * cos + torch.cat((-second, first), dim=-1) * sin
        return torch.cat((turned.to(passed.dtype), passed), dim=-1)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Map the residual stream to the next one."""
        batch, length, width = x.shape
        normed = self.norm(x)
        query, key, value = (
            part.view(batch, length, self.heads, -1).transpose(1, 2) for part in self.qkv(normed).split(width, dim=2)
        )
        query, key = self.turn(query, cos, sin), self.turn(key, cos, sin)
        mixed = F.scaled_dot_product_attention(query, key, value, is_causal=True)
        mixed = mixed.transpose(1, 2).contiguous().view(batch, length, width)
        return x + self.dense(mixed) + self.fc2(F.gelu(self.fc1(normed), approximate="tanh"))


class PlainPhi(nn.Module):
    """The Phi architecture; gives the mean cross-entropy."""

    def __init__(self, job: Job) -> None:
        super().__init__()
        model = job.model
        width, heads = model["hidden_size"], model["num_attention_heads"]
        rotary = int(model["partial_rotary_factor"] * (width // heads))
        eps = model["layer_norm_eps"]
        self.embedding = nn.Embedding(model["vocab_size"], width)
        self.blocks = nn.ModuleList(
            Block(width, heads, model["intermediate_size"], rotary, eps) for _ in range(model["num_hidden_layers"])
        )
        self.norm = nn.LayerNorm(width, eps=eps)
        self.head = nn.Linear(width, model["vocab_size"])
        frequencies = model["rope_theta"] ** -(torch.arange(0, rotary, 2).float() / rotary)
        angles = torch.outer(torch.arange(job.length).float(), frequencies).repeat(1, 2)
        self.register_buffer("cos", angles.cos(), persistent=False)
        self.register_buffer("sin", angles.sin(), persistent=False)

    def forward(self, input_ids: Tensor, targets: Tensor) -> Tensor:
        """Mean cross-entropy of ``targets``, in nats."""
        x = self.embedding(input_ids)
        for block in self.blocks:
            x = block(x, self.cos, self.sin)
        logits = self.head(self.norm(x))
        return F.cross_entropy(logits.view(-1, logits.size(-1)), targets.view(-1))

    def take(self, weights: dict[str, Tensor]) -> None:
        """Start from ``weights`` in the key layout of `transformers`."""
        names = {
            "model.embed_tokens": "embedding",
            "model.final_layernorm": "norm",
            "lm_head": "head",
            "model.layers": "blocks",
            "input_layernorm": "norm",
            "self_attn.dense": "dense",
            "mlp.": "",
        }
        mine = {}
        for name, tensor in weights.items():
            if "k_proj" in name or "v_proj" in name:
                continue
            if "q_proj" in name:
                parts = [weights[name.replace("q_proj", part)] for part in ("q_proj", "k_proj", "v_proj")]
                tensor, name = torch.cat(parts), name.replace("self_attn.q_proj", "qkv")
            for theirs, ours in names.items():
                name = name.replace(theirs, ours)
            mine[name] = tensor
        self.load_state_dict(mine)


def train(job: Job, watch: Watch) -> dict[str, str]:
    """Train as ``job`` says."""
    plain = PlainPhi(job)
    plain.take(load_file(job.weights))
    optimizer = fused_adamw(plain, job)
    model = torch.compile(plain)
    context = torch.autocast("cpu", torch.bfloat16) if job.bf16 else contextlib.nullcontext()
    batches = micro_batches(job)
    watch.start(plain)
    for _ in range(job.steps):
        total = 0.0
        for _ in range(job.accumulated):
            input_ids, targets = next(batches)
            with context:
                loss = model(input_ids, targets) / job.accumulated
            loss.backward()
            total += loss.item()
        torch.nn.utils.clip_grad_norm_(plain.parameters(), MAX_NORM)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        watch.step(total)
    return {}
