"""Direct preference optimisation (Rafailov et al. 2023, arXiv 2305.18290).

The model is moved to find the preferred answer of each pair more probable, compared with the other answer and with the
model that the tuning starts from. What that one says of every pair is computed once, before the first step, and kept,
so only one model is held. Not covered: other losses over pairs, rewards by a model of their own.
"""

from __future__ import annotations

import io
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.files import atomic_write, hash_json

if TYPE_CHECKING:
    import torch
    from numpy.typing import NDArray
    from torch import Tensor

    from hornbook.model.phi import Phi
    from hornbook.tokens.batch import Batch
    from hornbook.tokens.examples import ExampleSamples
    from hornbook.training.distributed import Processes
    from hornbook.training.objectives import Rows


class PreferenceConfig(Config):
    """Settings of preference tuning."""

    beta: float = Field(default=0.1, gt=0)
    """How strongly the model is held to where it started: the smaller, the farther it may go."""
    label_smoothing: float = Field(default=0.0, ge=0, lt=0.5)
    """Share of pairs that are taken to be labelled the wrong way round (Mitchell 2023, "A note on DPO with noisy
    preferences")."""


def log_ratios(model: Phi, rows: Rows) -> Tensor:
    """By how many nats ``model`` finds the first answer of each pair more probable than the second: (rows)."""
    from hornbook.training.loss import token_losses

    assert rows.counted is not None
    assert rows.document_ids is not None
    hidden = model.hidden(rows.ids[:, :-1], document_ids=rows.document_ids)
    losses = token_losses(hidden, model.lm_head, rows.ids[:, 1:]) * rows.counted
    return (losses * (rows.document_ids == 1)).sum(1) - (losses * (rows.document_ids == 0)).sum(1)


class DirectPreference:
    """The DPO loss of each pair, in nats; its batches are ``PairBatch`` with a reference."""

    def __init__(self, config: PreferenceConfig) -> None:
        self.config = config

    def count(self, batch: Batch) -> int:
        """Pairs."""
        return len(batch.ids)

    def loss(self, model: Phi, rows: Rows, scale: float) -> Tensor:
        """``scale`` times the summed loss."""
        from torch.nn.functional import logsigmoid

        if rows.reference is None:
            raise ValueError("these pairs have no reference")
        margins = self.config.beta * (log_ratios(model, rows) - rows.reference)
        doubt = self.config.label_smoothing
        return -((1 - doubt) * logsigmoid(margins) + doubt * logsigmoid(-margins)).sum() * scale


def ratios_of(
    model: Phi,
    samples: ExampleSamples,
    numbers: NDArray[np.int64],
    *,
    size: int,
    device: torch.device,
    dtype: torch.dtype,
) -> NDArray[np.float32]:
    """``log_ratios`` of the rows ``numbers`` of ``samples``, computed ``size`` at a time in ``dtype``."""
    import torch

    from hornbook.training.objectives import Rows

    was_training = model.training
    model.to(device).eval()
    found = np.empty(len(numbers), np.float32)
    for start in range(0, len(numbers), size):
        rows = Rows.of(samples.stored(numbers[start : start + size]), device)
        with torch.no_grad(), torch.autocast(device.type, dtype, enabled=dtype != torch.float32):
            found[start : start + size] = log_ratios(model, rows).float().cpu().numpy()
    model.train(was_training)
    return found


def reference_ratios(
    model: Phi, samples: ExampleSamples, folder: Path, processes: Processes, *, size: int, dtype: torch.dtype
) -> NDArray[np.float32]:
    """What the starting ``model`` says of every row; kept in ``folder``, under a name that follows from the data.

    Several processes compute a part each.
    """
    path = folder / f".reference-{hash_json([samples.fingerprint, str(dtype)])[:16]}.npy"
    if path.is_file():
        return np.load(path, allow_pickle=False)
    own = np.arange(processes.rank, samples.total, processes.count)
    whole = np.zeros(samples.total, np.float64)
    whole[own] = ratios_of(model, samples, own, size=size, device=processes.device, dtype=dtype)
    found = np.asarray(processes.total(*whole.tolist()), np.float32)
    if processes.leads:
        buffer = io.BytesIO()
        np.save(buffer, found, allow_pickle=False)
        atomic_write(path, buffer.getvalue())
    return found


def preference_counts(ratios: NDArray[np.float32], reference: NDArray[np.float32], beta: float) -> dict[str, Any]:
    """How often the preferred answer gained on the other since the start, and by how much ("reward margin")."""
    margins = beta * (ratios - reference)
    return {
        "pairs": len(margins),
        "accuracy": round(float((margins > 0).mean()), 4),
        "margin": round(float(margins.mean()), 4),
        "preferred": round(float((ratios > 0).mean()), 4),
        "preferred_before": round(float((reference > 0).mean()), 4),
    }
