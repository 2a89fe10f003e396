"""Which tokens the training reads at each step: a pure function of (seed, global index, data).

Sample ``i`` is the same whatever the batch size, the number of processes or an interruption in between. Sources are
mixed by weight: in every block of ``BLOCK`` samples each source has its share (rounded, with the remainder carried
over), in an order shuffled per block. Within a source, pieces of ``length`` tokens are read in an order shuffled anew
for every epoch. Documents are concatenated and cut, as the phi-1 report does (section 2.3); no document mask.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from hornbook.foundation.errors import DataError
from hornbook.tokens.batch import Batch
from hornbook.tokens.mixture import Mixture
from hornbook.tokens.tokenizer import Tokenizer

BLOCK = 256


class Sampler:
    """Reads samples of ``length`` + 1 tokens (input and target overlap by one) from weighted sources."""

    def __init__(
        self,
        shards: Mapping[str, NDArray[np.unsignedinteger]],
        *,
        length: int,
        seed: int,
        mixture: Mixture | None = None,
        samples: int | None = None,
        tokenizer: Tokenizer | None = None,
    ) -> None:
        """``samples`` (of the whole run) is needed for phases, ``tokenizer`` for masks and filling in the middle.

        Raises DataError if a weight names no shard, or a shard is shorter than one sample.
        """
        self.length, self.seed = length, seed
        weights = (mixture or Mixture()).source_weights
        chosen = dict(weights) if weights is not None else {name: float(len(ids)) for name, ids in shards.items()}
        for name in chosen:
            if name not in shards:
                raise DataError(
                    f"a weight is given for `{name}`, but there is no such source",
                    mend=f"sources: {', '.join(sorted(shards))}",
                )
        self.sources = sorted(name for name, weight in chosen.items() if weight > 0)
        if not self.sources:
            raise DataError("no source has a weight above 0", mend="give at least one source a weight")
        self._shards = [shards[name] for name in self.sources]
        self._pieces = [(len(ids) - 1) // length for ids in self._shards]
        for name, pieces, ids in zip(self.sources, self._pieces, self._shards, strict=True):
            if pieces < 1:
                raise DataError(
                    f"source `{name}` has {len(ids)} tokens, one sample needs {length + 1}",
                    mend="give it more text, a weight of 0, or train with shorter sequences",
                )
        total = sum(chosen[name] for name in self.sources)
        self._shares = np.array([chosen[name] / total for name in self.sources])
        # Counts of samples of each source before each block. Grows by one row a block; a run of a million samples
        # has 4,000 rows.
        self._before: list[NDArray[np.int64]] = [np.zeros(len(self.sources), dtype=np.int64)]
        self._block: tuple[int, NDArray[np.int64], NDArray[np.int64]] | None = None
        self._orders: dict[tuple[int, int], NDArray[np.int64]] = {}

    def _counts_before(self, block: int) -> NDArray[np.int64]:
        while len(self._before) <= block:
            before = self._before[-1]
            due = self._shares * (len(self._before) * BLOCK) - before
            quota = np.maximum(np.floor(due), 0).astype(np.int64)
            quota[np.argmax(quota)] -= max(int(quota.sum()) - BLOCK, 0)  # several sources were ahead by a fraction
            for source in np.argsort(-(due - quota), kind="stable")[: BLOCK - quota.sum()]:
                quota[source] += 1
            self._before.append(before + quota)
        return self._before[block]

    def locate(self, index: int) -> tuple[str, int, int]:
        """Source, epoch and piece number of sample ``index``."""
        block, offset = divmod(index, BLOCK)
        if self._block is None or self._block[0] != block:
            before, after = self._counts_before(block), self._counts_before(block + 1)
            which = np.repeat(np.arange(len(self.sources)), after - before)
            which = np.random.default_rng((self.seed, 0, block)).permutation(which)
            rank = np.empty(BLOCK, dtype=np.int64)
            for source in range(len(self.sources)):  # within a source, samples keep the order of its epoch
                rank[which == source] = np.arange(before[source], after[source])
            self._block = (block, which, rank)
        source, rank_in_source = int(self._block[1][offset]), int(self._block[2][offset])
        epoch, position = divmod(rank_in_source, self._pieces[source])
        key = (source, epoch)
        if key not in self._orders:
            self._orders = {k: v for k, v in self._orders.items() if k[0] != source}  # keep one epoch per source
            self._orders[key] = np.random.default_rng((self.seed, 1, source, epoch)).permutation(self._pieces[source])
        return self.sources[source], epoch, int(self._orders[key][position])

    def sample(self, index: int) -> NDArray[np.int64]:
        """Tokens of sample ``index``: int64, (length + 1,)."""
        source, _, piece = self.locate(index)
        start = piece * self.length
        ids = self._shards[self.sources.index(source)][start : start + self.length + 1]
        return ids.astype(np.int64)

    def batch(self, start: int, size: int) -> Batch:
        """Samples ``start`` to ``start + size``."""
        return Batch(np.stack([self.sample(index) for index in range(start, start + size)]))

    def epochs(self, samples: int) -> dict[str, float]:
        """How often each source has been read through after ``samples`` samples."""
        full, rest = divmod(samples, BLOCK)
        counts = self._counts_before(full).astype(float)
        counts = counts + self._shares * rest
        return {name: counts[i] / self._pieces[i] for i, name in enumerate(self.sources)}
