"""The stretches of a run within which the shares of the sources stay the same: its phases, cut where a cap is met."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from hornbook.tokens.apportion import BLOCK, Apportionment


@dataclass(frozen=True)
class Segment:
    """Samples ``start`` to ``stop`` (None: no end) of the run, with one apportionment."""

    start: int
    stop: int | None
    first_block: int
    """Number of its first block; blocks are counted through all segments, and the last of a segment may be short."""
    before: NDArray[np.int64]
    """Samples of each source before ``start``."""
    apportionment: Apportionment

    def counts(self, samples: int) -> NDArray[np.int64]:
        """Samples of each source among the run's first ``samples``, which end in this segment."""
        return self.before + self.apportionment.counts(samples - self.start)


def lay_out(
    phases: Sequence[tuple[int | None, NDArray[np.float64]]], limits: NDArray[np.float64], samples: int | None
) -> tuple[list[Segment], int | None]:
    """The segments of a run of ``samples``, and the number of samples after which no source is left (None: never).

    ``phases`` are pairs of an end, in samples (None: no end), and weights by source. ``limits`` (sources,) are whole
    numbers: how many samples a source may give in all, inf where it has no cap. A source is closed at its limit, or a
    few samples before it where rounding has left them; from there on its weight is 0. Limits that are met only after
    the last block of ``samples`` are not looked for.
    """
    segments: list[Segment] = []
    position, block = 0, 0
    counts = np.zeros(len(limits), dtype=np.int64)
    closed = np.zeros(len(limits), dtype=np.bool_)
    for end, weights in phases:
        while end is None or position < end:
            room = limits - counts
            closed |= room < 1
            open_weights = np.where(closed, 0.0, weights)
            if not open_weights.any():
                return segments, position
            shares = open_weights / sum(open_weights.tolist())
            lengths = np.divide(room, shares, out=np.full(len(shares), np.inf), where=shares > 0)
            first = int(np.argmin(lengths))
            stop = end
            if end is not None:
                bound = end - position
            else:  # the run may end within a block, whose order is shuffled, so the whole of it must fit
                bound = math.inf if samples is None else -(-(samples - position) // BLOCK) * BLOCK
            if lengths[first] < bound:
                stop = position + math.floor(lengths[first])
                closed[first] = True
            segments.append(Segment(position, stop, block, counts, Apportionment(shares)))
            if stop is None:
                return segments, None
            counts = segments[-1].counts(stop)
            block += -(-(stop - position) // BLOCK)
            position = stop
    return segments, position
