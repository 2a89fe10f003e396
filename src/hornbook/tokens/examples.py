"""Examples to fine-tune on as rows of tokens: which tokens are learned, packing, and the order of rows.

A row holds whole examples only. With several in a row each is a document of its own, which no other sees. The two
texts of a pair stand in one row, as documents 0 and 1. What does not fit into a row is not cut but left out, and told.
"""

from __future__ import annotations

import bisect
import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from hornbook.foundation.errors import DataError
from hornbook.foundation.files import hash_json
from hornbook.tokens.batch import Batch
from hornbook.tokens.example_files import ExampleRow, as_json
from hornbook.tokens.permutation import Permutation
from hornbook.tokens.tokenizer import Tokenizer

ENCODE_ROWS = 512


@dataclass(frozen=True)
class PairBatch(Batch):
    """A batch of pairs, one a row: document 0 is preferred to document 1."""

    reference: NDArray[np.float32] | None = None
    """(size,): by how many nats the reference model finds the preferred response more probable than the other."""

    def rows(self, start: int, stop: int) -> PairBatch:
        """The pairs ``start`` to ``stop`` of this batch; no copy."""
        part = super().rows(start, stop)
        reference = None if self.reference is None else self.reference[start:stop]
        return PairBatch(part.ids, part.counted, part.document_ids, reference)


@dataclass(frozen=True)
class Examples:
    """Tokenized examples, end to end: every one has ``parts`` texts, one or the two of a pair."""

    ids: NDArray[np.uint32]
    learned: NDArray[np.bool_]
    """For every token whether it is learned."""
    starts: NDArray[np.int64]
    """Where each text begins, and the end of the last."""
    parts: int

    def __len__(self) -> int:
        return (len(self.starts) - 1) // self.parts

    @property
    def sizes(self) -> NDArray[np.int64]:
        """Tokens of each example."""
        return np.diff(self.starts[:: self.parts])

    @property
    def fingerprint(self) -> str:
        """SHA-256 of all of it."""
        arrays = (self.ids, np.packbits(self.learned), self.starts)
        digests = [hashlib.sha256(np.ascontiguousarray(array).tobytes()).hexdigest() for array in arrays]
        return hash_json([*digests, self.parts])


def tokenize(
    rows: Iterable[ExampleRow], tokenizer: Tokenizer, *, limit: int, parts: int = 1
) -> tuple[Examples, list[dict[str, Any]]]:
    """Examples of at most ``limit`` tokens, and the rows that were left out, with `reason`, `where` and their fields.

    Every text ends with end-of-text, which is learned. Pieces are encoded by themselves, as a prompt is when the model
    is used. Where nothing stands before what is learned, end-of-text does. Raises DataError if no example is left,
    MismatchError if the tokenizer does not give a text back.
    """
    ids: list[NDArray[np.uint32]] = []
    learned: list[NDArray[np.bool_]] = []
    sizes: list[int] = []
    rejected: list[dict[str, Any]] = []
    end = tokenizer.end_of_text_id
    queue = iter(rows)
    while chunk := list(islice(queue, ENCODE_ROWS)):
        texts = [text for row in chunk for pieces in row.parts for text, _ in pieces]
        names = [row.where for row in chunk for pieces in row.parts for _ in pieces]
        encoded = tokenizer.encode_batch(texts)
        tokenizer.check_round_trip(texts, encoded, names.__getitem__)
        pending = iter(encoded)
        for row in chunk:
            made = [_joined([(next(pending), marked) for _, marked in pieces], end) for pieces in row.parts]
            size = sum(len(tokens) for tokens, _ in made)
            reason = row.reason if not made else "too long" if size > limit else ""
            if reason:
                detail = {"tokens": size, "limit": limit} if made else {}
                rejected.append({"reason": reason, "where": row.where, **detail, "example": as_json(row.data)})
                continue
            for tokens, marks in made:
                ids.append(np.asarray(tokens, np.uint32))
                learned.append(np.asarray(marks, np.bool_))
                sizes.append(len(tokens))
    if not sizes:
        reasons = ", ".join(sorted({row["reason"] for row in rejected})) or "there were none"
        raise DataError(
            f"no example is left of {len(rejected)} ({reasons})",
            mend=f"raise sequence_tokens above {limit - 1}, or shorten them" if "too long" in reasons else "add some",
        )
    starts = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    return Examples(np.concatenate(ids), np.concatenate(learned), starts, parts), rejected


def _joined(pieces: Sequence[tuple[list[int], bool]], end: int) -> tuple[list[int], list[bool]]:
    ids: list[int] = []
    marks: list[bool] = []
    for tokens, marked in pieces:
        if marked and not ids:
            ids, marks = [end], [False]
        ids += tokens
        marks += [marked] * len(tokens)
    return [*ids, end], [*marks, True]


def pack_sizes(sizes: NDArray[np.int64], room: int, order: NDArray[np.int64]) -> list[list[int]]:
    """Which items of ``sizes`` share a row of ``room``: best-fit decreasing, ties in ``order``.

    Every item goes into the row that it leaves the least room in (Ding et al. 2024, arXiv 2404.10830, section 3).
    """
    rows: list[list[int]] = []
    open_rows: dict[int, list[int]] = {}
    free: list[int] = []
    for item in order[np.argsort(-sizes[order], kind="stable")].tolist():
        size = int(sizes[item])
        place = bisect.bisect_left(free, size)
        if place == len(free):
            row, left = len(rows), room
            rows.append([])
        else:
            left = free[place]
            row = open_rows[left].pop()
            if not open_rows[left]:
                del open_rows[left], free[place]
        rows[row].append(item)
        left -= size
        if left not in open_rows:
            open_rows[left] = []
            bisect.insort(free, left)
        open_rows[left].append(row)
    return rows


class ExampleSamples:
    """Rows of examples as a training reads them (``Samples``), in an order shuffled anew for every pass."""

    def __init__(
        self, examples: Examples, tokenizer: Tokenizer, *, length: int, seed: int, packed: bool, heldout: int = 0
    ) -> None:
        """Rows of ``length`` targets; ``packed`` puts several examples into one where they fit, but never pairs.

        ``heldout`` rows, drawn at random, are not trained on. Raises DataError if they leave none.
        """
        self.examples, self.length, self.seed = examples, length, seed
        self._end = tokenizer.end_of_text_id
        self.packed = packed and examples.parts == 1
        order = np.random.default_rng((seed, 3)).permutation(len(examples))
        rows = pack_sizes(examples.sizes, length + 1, order) if self.packed else [[item] for item in order.tolist()]
        if self.packed:
            rows = [rows[number] for number in np.random.default_rng((seed, 4)).permutation(len(rows)).tolist()]
        if heldout >= len(rows):
            raise DataError(
                f"{heldout} rows would be held out, and there are {len(rows)}",
                where="heldout_sequences",
                mend="hold out fewer, or add examples",
            )
        self._rows = rows
        self.count = len(rows) - heldout
        """Rows that are trained on."""
        self.reference: NDArray[np.float32] | None = None
        """For pairs: what the reference model says of every row, held-out ones at the end (``PairBatch``)."""

    @property
    def total(self) -> int:
        """All rows, held-out ones included."""
        return len(self._rows)

    @property
    def fingerprint(self) -> str:
        """Hash of the examples and of all that decides their order."""
        settings = [self.length, self.seed, self.packed, self.count]
        return hash_json({"examples": self.examples.fingerprint, "settings": settings})

    def batch(self, start: int, size: int) -> Batch:
        """Samples ``start`` to ``start + size``."""
        epochs, places = np.divmod(np.arange(start, start + size), self.count)
        numbers = np.empty(size, np.int64)
        for epoch in np.unique(epochs).tolist():
            chosen = epochs == epoch
            numbers[chosen] = Permutation((self.seed, 5, epoch), self.count)(places[chosen])
        return self.stored(numbers)

    def heldout(self, size: int) -> Iterator[Batch]:
        """The rows that are held out, ``size`` at a time."""
        for start in range(self.count, self.total, size):
            yield self.stored(np.arange(start, min(start + size, self.total)))

    def stored(self, numbers: NDArray[np.int64]) -> Batch:
        """The rows ``numbers``, of which the held-out ones are the last."""
        shape = (len(numbers), self.length)
        ids = np.full((len(numbers), self.length + 1), self._end, np.int64)
        counted = np.zeros(shape, np.bool_)
        documents = np.zeros(shape, np.int64)
        examples, parts = self.examples, self.examples.parts
        for row, number in enumerate(numbers.tolist()):
            at = document = 0
            for text in (item * parts + part for item in self._rows[number] for part in range(parts)):
                piece = slice(examples.starts[text], examples.starts[text + 1])
                stop = at + int(piece.stop - piece.start)
                ids[row, at:stop] = examples.ids[piece]
                counted[row, at : stop - 1] = examples.learned[piece][1:]
                documents[row, at:stop] = document
                at, document = stop, document + 1
            documents[row, at:] = document
        if parts == 1:
            # Without other documents in the row, what stands after the example can't be seen from it.
            return Batch(ids, counted, documents if self.packed else None)
        batch = PairBatch(ids, counted, documents)
        return batch if self.reference is None else replace(batch, reference=self.reference[numbers])

    def epochs(self, samples: int) -> dict[str, float]:
        """How often the examples have been read through after ``samples`` samples."""
        return {"examples": samples / self.count}
