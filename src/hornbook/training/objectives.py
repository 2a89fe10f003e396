"""What a training step minimises. An objective is called with the model, so one loop serves all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
import torch
from torch import Tensor

from hornbook.model.phi import Phi
from hornbook.tokens.batch import Batch
from hornbook.tokens.examples import PairBatch
from hornbook.training.loss import chunked_cross_entropy


@dataclass(frozen=True)
class Rows:
    """A micro-batch on the device; fields as in ``Batch`` and ``PairBatch``."""

    ids: Tensor
    counted: Tensor | None
    document_ids: Tensor | None
    reference: Tensor | None = None

    @staticmethod
    def of(batch: Batch, device: torch.device) -> Rows:
        """The rows of ``batch`` as tensors on ``device``, without the columns after the last counted target.

        No token sees a later one, so those columns would change nothing.
        """
        used = batch.ids.shape[1] - 1
        if batch.counted is not None:
            used = max(1, int(np.flatnonzero(batch.counted.any(axis=0)).max(initial=0)) + 1)

        def move(array: Any) -> Tensor | None:
            return None if array is None else torch.from_numpy(array).to(device, non_blocking=True)

        def cut(array: Any) -> Tensor | None:
            return None if array is None else move(array[:, :used])

        reference = batch.reference if isinstance(batch, PairBatch) else None
        ids = torch.from_numpy(batch.ids[:, : used + 1]).to(device)
        return Rows(ids, cut(batch.counted), cut(batch.document_ids), move(reference))


class Objective(Protocol):
    """A loss that is a sum over countable things, so that it can be formed part by part."""

    def count(self, batch: Batch) -> int:
        """How many things (targets, pairs) the loss of ``batch`` is a sum over; the mean is reported."""
        ...

    def loss(self, model: Phi, rows: Rows, scale: float) -> Tensor:
        """``scale`` times the summed loss of ``rows``; ``backward`` is called on it as it is."""
        ...


class NextToken:
    """Cross-entropy of each counted target, in nats."""

    def count(self, batch: Batch) -> int:
        """Counted targets."""
        return batch.ids[:, 1:].size if batch.counted is None else int(batch.counted.sum())

    def loss(self, model: Phi, rows: Rows, scale: float) -> Tensor:
        """``scale`` times the summed cross-entropy."""
        hidden = model.hidden(rows.ids[:, :-1], document_ids=rows.document_ids)
        return chunked_cross_entropy(hidden, model.lm_head, rows.ids[:, 1:], rows.counted, scale)
