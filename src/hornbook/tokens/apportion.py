"""How many samples each source gives: its share, rounded so that every block of samples is full."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

BLOCK = 256
"""Samples per block; in each block every source has its share."""
STRIDE = 1024
"""Blocks from one remembered row of counts to the next."""

Counts = NDArray[np.int64]


class Apportionment:
    """Counts of samples by source for fixed shares, at any block.

    Each block gives a source what its share of all samples so far exceeds what it has had, rounded down; what is left
    of the block goes to the largest remainders. Where every share is at least one sample a block, the counts follow
    from the number of samples alone. Otherwise they depend on the blocks before, as a source that was rounded up
    may stay ahead for many blocks. Then one row in ``STRIDE`` is remembered, and the stretches between are computed
    side by side from guesses; those whose guess proves wrong are computed again. So a late block costs a fraction of
    its number in time and a thousandth in memory.
    """

    def __init__(self, shares: NDArray[np.float64]) -> None:
        """``shares`` (sources,) sum to 1; a share of 0 never gives a sample."""
        self.shares = shares
        self._active = np.flatnonzero(shares > 0)
        self._positive = shares[self._active]
        self._closed = bool((self._positive * BLOCK >= 1).all())
        none = np.zeros(len(self._active), dtype=np.int64)
        self._rows: list[Counts] = [none]
        self._recent: tuple[int, Counts] = (0, none)

    def counts(self, samples: int) -> Counts:
        """Samples of each source among the first ``samples``: (sources,).

        Within a block they are those of a block that ends there.
        """
        block, rest = divmod(samples, BLOCK)
        counts = self._before(block)
        if rest:
            counts = self._step(counts[None], np.array([samples]))[0]
        result = np.zeros(len(self.shares), dtype=np.int64)
        result[self._active] = counts
        return result

    def _before(self, block: int) -> Counts:
        if self._closed:
            return self._at_once(np.array([block]))[0]
        stretch = block // STRIDE
        self._extend(stretch)
        at, counts = self._recent
        if not stretch * STRIDE <= at <= block:
            at, counts = stretch * STRIDE, self._rows[stretch]
        for number in range(at + 1, block + 1):
            counts = self._step(counts[None], np.array([number * BLOCK]))[0]
        self._recent = (block, counts)
        return counts

    def _at_once(self, blocks: NDArray[np.int64]) -> Counts:
        """Counts before ``blocks`` (n,) as if no source were ahead: (n, sources)."""
        return self._step(np.zeros((len(blocks), len(self._active)), dtype=np.int64), blocks * BLOCK)

    def _step(self, before: Counts, samples: NDArray[np.int64]) -> Counts:
        """Counts (n, sources) after the block that ends at ``samples`` (n,), from the counts before it."""
        due = self._positive * samples[:, None] - before
        quota = np.maximum(np.floor(due), 0).astype(np.int64)
        left = samples - before.sum(axis=1) - quota.sum(axis=1)
        for row in np.flatnonzero(left < 0):  # several sources were ahead by a fraction
            while left[row] < 0:
                largest = np.argmax(quota[row])
                taken = min(-left[row], quota[row, largest])
                quota[row, largest] -= taken
                left[row] += taken
        order = np.argsort(quota - due, axis=1, kind="stable")
        places = np.arange(quota.shape[1]) < left[:, None]
        rounded_up = np.empty_like(places)
        np.put_along_axis(rounded_up, order, places, axis=1)
        return before + quota + rounded_up

    def _extend(self, stretch: int) -> None:
        """Remember the counts before block ``stretch`` * ``STRIDE`` and all rows up to it."""
        first = np.arange(len(self._rows) - 1, stretch) * STRIDE
        if not len(first):
            return
        starts = self._at_once(first)
        starts[0] = self._rows[-1]
        ends = np.empty_like(starts)
        wrong = np.arange(len(first))
        while len(wrong):
            counts = starts[wrong]
            for number in range(1, STRIDE + 1):
                counts = self._step(counts, (first[wrong] + number) * BLOCK)
            ends[wrong] = counts
            wrong = np.flatnonzero((ends[:-1] != starts[1:]).any(axis=1)) + 1
            starts[wrong] = ends[wrong - 1]
        self._rows.extend(ends)
