"""Optimizers: AdamW for all parameters, or Muon for the matrices of the blocks."""

from __future__ import annotations

import torch
from torch import nn

from hornbook.training.config import OptimizerConfig
from hornbook.training.muon import Each, Muon, in_turn


def make_optimizers(model: nn.Module, config: OptimizerConfig, each: Each = in_turn) -> list[torch.optim.Optimizer]:
    """AdamW for all trainable parameters, or Muon for the matrices of the blocks and AdamW for the rest.

    Weight decay acts on the matrices of the blocks and on the head only. ``each`` is Muon's.
    """
    trained = [(name, p) for name, p in model.named_parameters() if p.requires_grad]
    blocks = [p for name, p in trained if p.ndim == 2 and ".layers." in name]
    head = [p for name, p in trained if name.endswith("lm_head.weight")]
    taken = {id(p) for p in (*blocks, *head)}
    rest = [p for _, p in trained if id(p) not in taken]
    muon = config.kind == "muon" and bool(blocks)
    decayed = head if muon else [*blocks, *head]
    groups = [(decayed, config.weight_decay), (rest, 0.0)]
    optimizers: list[torch.optim.Optimizer] = []
    if decayed or rest:
        optimizers.append(
            torch.optim.AdamW(
                [{"params": parameters, "weight_decay": decay} for parameters, decay in groups if parameters],
                lr=config.learning_rate,
                betas=(config.beta1, config.beta2),
                eps=config.epsilon,
                fused=True,
            )
        )
    if muon:
        dtype = getattr(torch, config.muon_dtype)
        optimizers.append(
            Muon(blocks, lr=config.learning_rate, weight_decay=config.weight_decay, dtype=dtype, each=each)
        )
    return optimizers
