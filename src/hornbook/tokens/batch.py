"""What training asks of its data: batches of samples, as a pure function of the samples' global numbers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True)
class Batch:
    """Token ids of some samples, and what else the loss and the attention need to know about them."""

    ids: NDArray[np.int64]
    """(size, length + 1). Inputs are ``ids[:, :-1]``, targets ``ids[:, 1:]``."""
    counted: NDArray[np.bool_] | None = None
    """(size, length): which targets count in the loss. None: all of them."""
    document_ids: NDArray[np.int64] | None = None
    """(size, length): numbers, from 0 in each row, of the documents that share a row of inputs. A token attends only to
    those of its own document. None: to all before it."""

    def rows(self, start: int, stop: int) -> Batch:
        """The samples ``start`` to ``stop`` of this batch; no copy."""
        part = slice(start, stop)
        return Batch(
            self.ids[part],
            None if self.counted is None else self.counted[part],
            None if self.document_ids is None else self.document_ids[part],
        )


class Samples(Protocol):
    """Where a training reads: an endless row of samples, each a pure function of its number."""

    @property
    def length(self) -> int:
        """Targets per sample; a sample has one token more."""
        ...

    @property
    def fingerprint(self) -> str:
        """Hash of all that decides what a sample holds; a checkpoint stores it, to refuse to go on with other data."""
        ...

    def batch(self, start: int, size: int) -> Batch:
        """Samples ``start`` to ``start + size``, the same however they are asked for."""
        ...

    def epochs(self, samples: int) -> dict[str, float]:
        """How often each source has been read through after the first ``samples`` samples."""
        ...


def document_ids(inputs: NDArray[np.int64], end_of_text_id: int) -> NDArray[np.int64]:
    """Number of the document that each token belongs to, from 0 in each row: (size, length) as ``inputs``.

    An end-of-text token belongs to the document that it ends. A row may begin in the middle of its document 0.
    """
    ends = inputs == end_of_text_id
    return np.cumsum(ends, axis=1, dtype=np.int64) - ends
