"""What a training step minimises. An objective is called with the model, so one loop serves all of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Protocol

import torch
from torch import Tensor

from hornbook.model.phi import Phi
from hornbook.tokens.batch import Batch
from hornbook.training.loss import chunked_cross_entropy


@dataclass(frozen=True)
class Rows:
    """A micro-batch on the device; fields as in ``Batch``."""

    ids: Tensor
    counted: Tensor | None
    document_ids: Tensor | None

    @staticmethod
    def of(batch: Batch, device: torch.device) -> Rows:
        """The rows of ``batch`` as tensors on ``device``."""

        def move(array: Any) -> Tensor | None:
            return None if array is None else torch.from_numpy(array).to(device, non_blocking=True)

        return Rows(torch.from_numpy(batch.ids).to(device), move(batch.counted), move(batch.document_ids))


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
