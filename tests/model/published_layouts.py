"""Writes weights as the older Phi releases stored them, head by head, without the code under test."""

from __future__ import annotations

import json
from pathlib import Path

import safetensors.torch
import torch
from torch import Tensor

from hornbook.model.config import PhiConfig

LAYOUTS = ("current", "fused", "sequential", "transformer")


def restore_layout(state: dict[str, Tensor], config: PhiConfig, layout: str, *, earliest: bool = False) -> dict:
    """``state`` (current keys) in another layout, with the buffers that files of that layout hold."""
    if layout == "current":
        return dict(state)
    size = config.hidden_size // config.num_attention_heads
    layers = config.num_hidden_layers
    out: dict[str, Tensor] = {}
    fc1, fc2 = ("fc_in", "fc_out") if earliest else ("fc1", "fc2")
    for n in range(layers):
        old = f"model.layers.{n}."
        new = {"fused": old, "sequential": f"layers.{n + 1}.", "transformer": f"transformer.h.{n}."}[layout]
        for kind in ("weight", "bias"):
            q, k, v = (state[f"{old}self_attn.{x}_proj.{kind}"] for x in "qkv")
            if layout == "fused":
                rows = []
                for head in range(config.num_attention_heads):
                    rows += [x[head * size : (head + 1) * size] for x in (q, k, v)]
                out[f"{new}self_attn.query_key_value.{kind}"] = torch.cat(rows)
                for part in ("self_attn.dense", "mlp.fc1", "mlp.fc2", "input_layernorm"):
                    out[f"{new}{part}.{kind}"] = state[f"{old}{part}.{kind}"]
                if config.qk_layernorm:
                    for part in ("self_attn.q_layernorm", "self_attn.k_layernorm"):
                        out[f"{new}{part}.{kind}"] = state[f"{old}{part}.{kind}"]
            else:
                out[f"{new}mixer.Wqkv.{kind}"] = torch.cat((q, k, v))
                out[f"{new}mixer.out_proj.{kind}"] = state[f"{old}self_attn.dense.{kind}"]
                out[f"{new}mlp.{fc1}.{kind}"] = state[f"{old}mlp.fc1.{kind}"]
                out[f"{new}mlp.{fc2}.{kind}"] = state[f"{old}mlp.fc2.{kind}"]
                out[f"{new}ln.{kind}"] = state[f"{old}input_layernorm.{kind}"]
        if layout != "fused":
            out[f"{new}mixer.rotary_emb.inv_freq"] = torch.ones(4, dtype=torch.float64)
            out[f"{new}mixer.inner_attn.causal_mask"] = torch.ones(2, 2, dtype=torch.bool)
    if layout == "fused":
        names = ("model.embed_tokens", "model.final_layernorm", "lm_head")
    elif layout == "sequential":
        names = ("layers.0.wte", f"layers.{layers + 1}.ln", f"layers.{layers + 1}.linear")
    else:
        names = ("transformer.embd.wte", "lm_head.ln", "lm_head.linear")
    for old, new in zip(("model.embed_tokens", "model.final_layernorm", "lm_head"), names, strict=True):
        for kind in ("weight", "bias"):
            if f"{old}.{kind}" in state:
                out[f"{new}.{kind}"] = state[f"{old}.{kind}"]
    return out


def write_weights(folder: Path, tensors: dict[str, Tensor], kind: str, shards: int = 1) -> None:
    """Write ``tensors`` as ``kind`` (safetensors, pickle, old pickle) in so many files."""
    folder.mkdir(parents=True, exist_ok=True)
    stem, end = ("model", "safetensors") if kind == "safetensors" else ("pytorch_model", "bin")
    names = sorted(tensors)
    parts = [names[i::shards] for i in range(shards)]
    files = [f"{stem}-{i + 1:05d}-of-{shards:05d}.{end}" for i in range(shards)] if shards > 1 else [f"{stem}.{end}"]
    for file, part in zip(files, parts, strict=True):
        held = {name: tensors[name].clone() for name in part}
        if kind == "safetensors":
            safetensors.torch.save_file(held, folder / file)
        else:
            torch.save(held, folder / file, _use_new_zipfile_serialization=kind == "pickle")
    if shards > 1:
        where = {name: file for file, part in zip(files, parts, strict=True) for name in part}
        (folder / f"{stem}.{end}.index.json").write_text(json.dumps({"metadata": {}, "weight_map": where}))


def write_config(folder: Path, config: PhiConfig) -> None:
    """Write today's ``config.json``."""
    folder.mkdir(parents=True, exist_ok=True)
    data = config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float32")
    (folder / "config.json").write_text(json.dumps(data))
