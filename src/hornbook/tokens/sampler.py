"""Which tokens the training reads at each step: a pure function of (seed, global index, data).

Sample ``i`` is the same whatever the batch size, the number of processes or an interruption in between. Sources are
mixed by weight: in every block of ``BLOCK`` samples each source has its share (rounded, with the remainder carried
over), in an order shuffled per block. Within a source, pieces of ``length`` tokens are read in an order shuffled anew
for every epoch. Documents are concatenated and cut, as the phi-1 report does (section 2.3).

Nothing is read but the samples asked for, so shards may be memory-mapped and larger than memory; a late sample costs
no more than an early one.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError
from hornbook.foundation.files import hash_json
from hornbook.tokens.apportion import BLOCK, Apportionment
from hornbook.tokens.batch import Batch, document_ids
from hornbook.tokens.fill_in_the_middle import rearrange, sentinel_ids
from hornbook.tokens.fingerprint import shards_fingerprint
from hornbook.tokens.mixture import Mixture, Phase
from hornbook.tokens.permutation import Permutation
from hornbook.tokens.segments import lay_out
from hornbook.tokens.tokenizer import Tokenizer

Numbers = NDArray[np.int64]


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
        """``mixture`` is by default every token once an epoch.

        ``samples`` of the whole run is needed for `phases` and `source_max_epochs`, the ``tokenizer`` of the shards for
        `document_masks` and `fill_in_the_middle`; ValueError without. Raises DataError if the mixture names no shard,
        or a shard is shorter than one sample and what is held out; MismatchError if the tokenizer lacks sentinels.
        """
        self.length, self.seed, self.mixture = length, seed, mixture or Mixture()
        self._tokenizer = tokenizer
        if samples is None and (self.mixture.phases or self.mixture.source_max_epochs):
            raise ValueError("phases and source_max_epochs need `samples`, the number of samples of the run")
        if tokenizer is None and (self.mixture.document_masks or self.mixture.fill_in_the_middle):
            raise ValueError("document_masks and fill_in_the_middle need `tokenizer`")
        phases = self.mixture.phases or (Phase(share=1, source_weights=self.mixture.source_weights),)
        chosen = [_weights(shards, phase.source_weights) for phase in phases]
        self.sources = sorted({name for weights in chosen for name in weights})
        """Names of the sources that are read."""
        self._shards = [np.asarray(shards[name]) for name in self.sources]
        self._pieces = np.array([(len(ids) - 1) // length for ids in self._shards])
        for name, pieces, ids in zip(self.sources, self._pieces, self._shards, strict=True):
            if pieces < 1:
                raise DataError(
                    f"source `{name}` has {len(ids)} tokens, one sample needs {length + 1}",
                    mend="give it more text, a weight of 0, or train with shorter sequences",
                )
        weights = [np.array([one.get(name, 0.0) for name in self.sources]) for one in chosen]
        self._hold_out(
            np.sum([phase.share * one / one.sum() for phase, one in zip(phases, weights, strict=True)], axis=0)
        )
        done = np.cumsum([phase.share for phase in phases[:-1]])
        ends = [*np.rint(done * (samples or 0)).astype(int).tolist(), None]
        caps = self.mixture.source_max_epochs
        _check_names(shards, caps, "a cap")
        limits = np.floor([caps.get(name, math.inf) for name in self.sources] * self._pieces)
        self._segments, available = lay_out([*zip(ends, weights, strict=True)], limits, samples)
        self.available = available
        """Samples after which the caps leave no source; None if that never happens."""
        self._starts = [segment.start for segment in self._segments]
        if self.mixture.fill_in_the_middle and tokenizer is not None:
            self._sentinels = sentinel_ids(tokenizer)
        self._block: tuple[int, Numbers, Numbers] | None = None
        self._orders: dict[int, tuple[int, Permutation]] = {}

    def _hold_out(self, shares: NDArray[np.float64]) -> None:
        """Take the held-out pieces from the end of every source."""
        held = Apportionment(shares / shares.sum()).counts(self.mixture.heldout_sequences)
        for name, pieces, kept in zip(self.sources, self._pieces, held, strict=True):
            if kept >= pieces:
                raise DataError(
                    f"source `{name}` has {pieces} sequences of {self.length} tokens, and {kept} of them would be held "
                    "out, so training would be left none",
                    where="heldout_sequences",
                    mend="hold out fewer sequences, give it more text or a smaller weight",
                )
        self.heldout_counts: dict[str, int] = dict(zip(self.sources, held.tolist(), strict=True))
        """Held-out sequences by source, in the order of ``heldout``."""
        self._pieces -= held

    def _block_of(self, index: int) -> tuple[int, Numbers, Numbers]:
        """First sample of the block that holds ``index``; source of each of the block's samples, and rank within it."""
        block = self._block
        if block is not None and block[0] <= index < block[0] + len(block[1]):
            return block
        if self.available is not None and index >= self.available:
            raise self._exhausted(index + 1)
        segment = self._segments[bisect.bisect_right(self._starts, index) - 1]
        number = (index - segment.start) // BLOCK
        first = segment.start + number * BLOCK
        stop = first + BLOCK if segment.stop is None else min(first + BLOCK, segment.stop)
        before, after = segment.counts(first), segment.counts(stop)
        random = np.random.default_rng((self.seed, 0, segment.first_block + number))
        which = random.permutation(np.repeat(np.arange(len(self.sources)), after - before))
        rank = np.empty(len(which), dtype=np.int64)
        for source in np.flatnonzero(after - before):  # within a source, samples keep the order of its epoch
            rank[which == source] = np.arange(before[source], after[source])
        self._block = (first, which, rank)
        return self._block

    def _order(self, source: int, epoch: int) -> Permutation:
        known = self._orders.get(source)  # one epoch per source is kept
        if known is None or known[0] != epoch:
            known = (epoch, Permutation((self.seed, 1, source, epoch), int(self._pieces[source])))
            self._orders[source] = known
        return known[1]

    def _locate(self, start: int, size: int) -> tuple[Numbers, Numbers, Numbers]:
        """Source numbers, epochs and pieces of the samples ``start`` to ``start + size``."""
        parts: list[tuple[Numbers, Numbers]] = []
        index = start
        while index < start + size:
            first, which, rank = self._block_of(index)
            part = slice(index - first, start + size - first)
            parts.append((which[part], rank[part]))
            index = first + len(which)
        sources, ranks = (np.concatenate(column) for column in zip(*parts, strict=True))
        epochs, places = np.divmod(ranks, self._pieces[sources])
        pieces = np.empty(size, dtype=np.int64)
        for source, epoch in sorted({*zip(sources.tolist(), epochs.tolist(), strict=True)}):
            chosen = (sources == source) & (epochs == epoch)
            pieces[chosen] = self._order(source, epoch)(places[chosen])
        return sources, epochs, pieces

    def locate(self, index: int) -> tuple[str, int, int]:
        """Source, epoch and piece number of sample ``index``."""
        source, epoch, piece = (int(column[0]) for column in self._locate(index, 1))
        return self.sources[source], epoch, piece

    def _read(self, sources: Numbers, pieces: Numbers) -> Numbers:
        """Tokens as the shards hold them: (size, length + 1)."""
        ids = np.empty((len(pieces), self.length + 1), dtype=np.int64)
        for row, source, piece in zip(ids, sources.tolist(), pieces.tolist(), strict=True):
            row[:] = self._shards[source][piece * self.length : (piece + 1) * self.length + 1]
        return ids

    def _batch(self, ids: Numbers) -> Batch:
        if not self.mixture.document_masks or self._tokenizer is None:
            return Batch(ids)
        return Batch(ids, document_ids=document_ids(ids[:, :-1], self._tokenizer.end_of_text_id))

    def batch(self, start: int, size: int) -> Batch:
        """Samples ``start`` to ``start + size``. Raises DataError if a cap leaves no source for one of them."""
        sources, _, pieces = self._locate(start, size)
        ids = self._read(sources, pieces)
        share = self.mixture.fill_in_the_middle
        if share and self._tokenizer is not None:
            for row, index in zip(ids, range(start, start + size), strict=True):
                row[:] = rearrange(
                    row,
                    share=share,
                    end_of_text_id=self._tokenizer.end_of_text_id,
                    sentinels=self._sentinels,
                    random=np.random.default_rng((self.seed, 2, index)),
                )
        return self._batch(ids)

    def heldout(self) -> Batch:
        """The sequences that training never reads, by source, with no document rearranged.

        A document cut by the border between them and the rest is on both sides of it. Copies of documents are not
        looked for: that is the stage ``deduplicate``'s task.
        """
        held = [self.heldout_counts[name] for name in self.sources]
        sources = np.repeat(np.arange(len(held)), held)
        pieces = [np.arange(count) + first for count, first in zip(held, self._pieces, strict=True)]
        return self._batch(self._read(sources, np.concatenate(pieces)))

    def epochs(self, samples: int) -> dict[str, float]:
        """How often each source has been read through after ``samples`` samples."""
        samples = samples if self.available is None else min(samples, self.available)
        if not self._segments:
            return dict.fromkeys(self.sources, 0.0)
        segment = self._segments[bisect.bisect_right(self._starts, samples) - 1]
        rest = (samples - segment.start) % BLOCK
        counts = segment.counts(samples - rest) + segment.apportionment.shares * rest
        return dict(zip(self.sources, (counts / self._pieces).tolist(), strict=True))

    def check(self, samples: int, batch_sequences: int = 1) -> None:
        """Raise DataError if ``samples`` samples would read a source too often, or caps leave no source for them.

        Too often is more than `max_epochs` for a source without a cap, give or take a sample. With batches of
        ``batch_sequences``, the message says where one batch is more than a whole source.
        """
        if self.available is not None and samples > self.available:
            raise self._exhausted(samples)
        often = self._too_often(samples)
        if not often:
            return
        found: list[str] = []
        for name, passes in often.items():
            pieces = int(self._pieces[self.sources.index(name)])
            text = f"`{name}` {passes:.3g} times: it has {pieces:,} sequences of {self.length:,} tokens"
            of_a_batch = passes * pieces * batch_sequences / samples
            found.append(text + (f", and one batch takes {of_a_batch:.3g}" if of_a_batch > pieces else ""))
        ways = ["add text"]
        enough = bisect.bisect_left(range(samples), True, key=lambda count: bool(self._too_often(count + 1)))
        enough -= enough % batch_sequences
        if enough and not self.mixture.phases:
            ways.append(f"train on at most {enough * self.length:,} tokens")
        if len(self.sources) > 1:
            ways.append("give it a smaller weight, or a cap in source_max_epochs so that other sources take over")
        meant = math.ceil(max(often.values()))
        raise DataError(
            f"the run would read {'; '.join(found)}. The limit is {self.mixture.max_epochs:g} times, as data repeated "
            "more often teaches ever less",
            where="max_epochs",
            mend=f"{'; '.join(ways)}; or, if the repetition is meant, set max_epochs to {meant}",
        )

    def _too_often(self, samples: int) -> dict[str, float]:
        """Passes over each source without a cap that is read more than `max_epochs` times, give or take a sample."""
        limits = self.mixture.max_epochs + 1 / self._pieces
        passes = self.epochs(samples)
        return {
            name: passes[name]
            for name, limit in zip(self.sources, limits, strict=True)
            if passes[name] > limit and name not in self.mixture.source_max_epochs
        }

    def _exhausted(self, samples: int) -> DataError:
        return DataError(
            f"the caps leave no source after {self.available:,} samples of {self.length:,} tokens, and the run asks "
            f"for {samples:,}",
            where="source_max_epochs",
            mend="raise a cap, add text or a source without a cap, or train on fewer tokens",
        )

    @property
    def fingerprint(self) -> str:
        """Hash of seed, length, settings and data; of the data only some tokens are read (``shards_fingerprint``).

        `max_epochs` is not part of it, and of the number of samples only where it lets phases and caps begin.
        """
        settings = self.mixture.model_dump(mode="json", include=set(Mixture.model_fields) - {"max_epochs"})
        data = shards_fingerprint(dict(zip(self.sources, self._shards, strict=True)))
        starts = [*self._starts, self.available]
        return hash_json({"seed": self.seed, "length": self.length, "settings": settings, "data": data, "at": starts})


def _weights(shards: Mapping[str, NDArray[np.unsignedinteger]], given: Mapping[str, float] | None) -> dict[str, float]:
    """Relative shares by source, those above 0; raises DataError if there is none, or one names no shard."""
    if given is None:
        return {name: float(len(ids)) for name, ids in shards.items()}
    _check_names(shards, given, "a weight")
    chosen = {name: weight for name, weight in given.items() if weight > 0}
    if not chosen:
        raise DataError("no source has a weight above 0", mend="give at least one source a weight")
    return chosen


def _check_names(shards: Mapping[str, object], given: Mapping[str, float], what: str) -> None:
    for name in given:
        if name not in shards:
            raise DataError(
                f"{what} is given for `{name}`, but there is no such source", mend=nearest(name, list(shards))
            )
