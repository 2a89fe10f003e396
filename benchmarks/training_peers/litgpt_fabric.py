"""litgpt's model, loss and order of calls, as `litgpt pretrain` drives them, without its logging and checkpoints.

One thing is kinder to it: `litgpt pretrain` uses the fused AdamW on graphics cards only, here it gets it too.
"""

from __future__ import annotations

import importlib.metadata

import lightning
import torch
from benchmarks.training_peers.job import MAX_NORM, Job, Watch, fused_adamw, micro_batches
from litgpt.config import Config
from litgpt.model import GPT
from litgpt.utils import chunked_cross_entropy
from safetensors.torch import load_file
from torch import Tensor

NAMES = {
    "self_attn.dense": "attn.proj",
    "mlp.fc1": "mlp.fc",
    "mlp.fc2": "mlp.proj",
    "input_layernorm": "norm_1",
    "model.layers": "transformer.h",
    "model.embed_tokens": "transformer.wte",
    "model.final_layernorm": "transformer.ln_f",
}


def config_of(job: Job) -> Config:
    """litgpt's description of the job's model; see its own of `phi-1_5`."""
    model = job.model
    return Config(
        name="phi-shaped",
        vocab_size=model["vocab_size"],
        padded_vocab_size=model["vocab_size"],
        block_size=job.length,
        n_layer=model["num_hidden_layers"],
        n_embd=model["hidden_size"],
        n_head=model["num_attention_heads"],
        intermediate_size=model["intermediate_size"],
        rotary_percentage=model["partial_rotary_factor"],
        rope_base=int(model["rope_theta"]),
        norm_eps=model["layer_norm_eps"],
        parallel_residual=True,
        shared_attention_norm=True,
        bias=True,
        lm_head_bias=True,
        gelu_approximate="tanh",
    )


def in_litgpt_layout(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """The same tensors by litgpt's names, with query, key and value in one."""
    named = {}
    for name, tensor in weights.items():
        if "k_proj" in name or "v_proj" in name:
            continue
        if "q_proj" in name:
            tensor = torch.cat([weights[name.replace("q_proj", part)] for part in ("q_proj", "k_proj", "v_proj")])
            name = name.replace("self_attn.q_proj", "attn.qkv")
        for ours, theirs in NAMES.items():
            name = name.replace(ours, theirs)
        named[name] = tensor
    return named


def train(job: Job, watch: Watch) -> dict[str, str]:
    """Train as ``job`` says."""
    fabric = lightning.Fabric(accelerator="cpu", devices=1, precision="bf16-mixed" if job.bf16 else "32-true")
    fabric.launch()
    with fabric.init_module(empty_init=True):
        model = GPT(config_of(job))
    model.load_state_dict(in_litgpt_layout(load_file(job.weights)))
    model = fabric.setup(torch.compile(model))
    optimizer = fabric.setup_optimizers(fused_adamw(model, job))
    watch.start(model)
    total = 0.0
    for number, (input_ids, targets) in enumerate(micro_batches(job), start=1):
        is_accumulating = number % job.accumulated != 0
        with fabric.no_backward_sync(model, enabled=is_accumulating):
            logits = model(input_ids)
            loss = chunked_cross_entropy(logits, targets)
            fabric.backward(loss / job.accumulated)
        total += loss.item()
        if not is_accumulating:
            fabric.clip_gradients(model, optimizer, max_norm=MAX_NORM)
            optimizer.step()
            optimizer.zero_grad()
            watch.step(total / job.accumulated)
            total = 0.0
    return {"litgpt": importlib.metadata.version("litgpt"), "lightning": lightning.__version__}
