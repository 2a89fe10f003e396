"""Noticing near duplicates while texts are being written, one at a time, against all that were kept before.

The similarity is that of `hornbook.corpus.minhash`: Jaccard over sets of shingles (runs of tokens). That module finds
pairs in a finished corpus through Daft; this one answers at once, in one process, so that a writer can stop repeating
itself. Bands of MinHash values (Broder 1997; Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, chapter 3)
propose earlier texts, and the shingles themselves decide.

Shingles are compared by 64-bit hashes: two different ones are taken for the same once in about 10^13 comparisons of
texts. The index takes about 2 kB of memory a text of 120 tokens.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

Hashes = NDArray[np.uint64]

SHINGLE_TOKENS: Final = 5
BANDS: Final = 14
BAND_ROWS: Final = 5
"""14 bands of 5 values propose 99.6 % of the pairs with a similarity of 0.8, and 3 % of those with 0.3."""
MOST_TOKENS_KEPT: Final = 500_000
_TOKEN = re.compile(r"\w+|[^\w\s]")
THRESHOLD: Final = 0.8
"""From this Jaccard similarity on, two texts are near duplicates."""
_BAND_BYTES = 4 * BAND_ROWS
_MULTIPLIER = np.uint64(0x9E3779B97F4A7C15)
_SHIFT, _HALF = np.uint64(29), np.uint64(32)
_SEED = 20_260_101


@dataclass(frozen=True)
class Sketch:
    """What is kept of a text to compare it: the hashes of its shingles, sorted, and a hash of each band."""

    shingles: Hashes
    bands: tuple[int, ...]


@lru_cache(maxsize=1)
def _permutations() -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """Odd multipliers and offsets of the hash functions, each (values, 1)."""
    random = np.random.default_rng(_SEED)
    draws = random.integers(0, 2**32, size=(2, BANDS * BAND_ROWS, 1), dtype=np.uint32)
    return draws[0] | np.uint32(1), draws[1]


class _TokenHashes(dict[str, int]):
    """The hash of each token, worked out when it is first asked for."""

    def __missing__(self, token: str) -> int:
        if len(self) > MOST_TOKENS_KEPT:
            self.clear()
        return self.setdefault(token, zlib.crc32(token.encode("utf-8", "surrogatepass")))


_token_hashes = _TokenHashes()


def shingle_hashes(text: str) -> Hashes:
    """Hashes of every run of `SHINGLE_TOKENS` lower-case words, numbers and signs, sorted, each once.

    A shorter text has one shingle, itself; an empty one has none.
    """
    tokens = np.fromiter(map(_token_hashes.__getitem__, _TOKEN.findall(text.lower())), dtype=np.uint64)
    if not len(tokens):
        return tokens
    count = max(len(tokens) - SHINGLE_TOKENS + 1, 1)
    mixed = np.zeros(count, dtype=np.uint64)
    for offset in range(min(SHINGLE_TOKENS, len(tokens))):
        mixed = (mixed ^ tokens[offset : offset + count]) * _MULTIPLIER
        mixed ^= mixed >> _SHIFT
    mixed.sort()
    return mixed[np.concatenate(([True], mixed[1:] != mixed[:-1]))]


def sketch(text: str) -> Sketch:
    """The sketch of a text. A pure function of the text, the same on every machine."""
    shingles = shingle_hashes(text)
    if not len(shingles):
        return Sketch(shingles, ())
    multipliers, offsets = _permutations()
    values = (multipliers * (shingles >> _HALF).astype(np.uint32) + offsets).min(axis=1)
    raw = values.tobytes()
    return Sketch(shingles, tuple(zlib.crc32(raw[at : at + _BAND_BYTES]) for at in range(0, len(raw), _BAND_BYTES)))


def jaccard(left: Hashes, right: Hashes) -> float:
    """Size of the intersection over size of the union of two sorted arrays without repeats; 1 for two empty ones."""
    if not len(left) or not len(right):
        return 1.0 if len(left) == len(right) else 0.0
    places = np.searchsorted(right, left)
    places[places == len(right)] = 0
    shared = int(np.count_nonzero(right[places] == left))
    return shared / (len(left) + len(right) - shared)


class NearDuplicates:
    """An index of the texts kept so far. ``threshold`` is the similarity from which two are near duplicates."""

    def __init__(self, threshold: float) -> None:
        self.threshold = threshold
        self._shingles: list[Hashes] = []
        self._labels: list[Any] = []
        self._buckets: list[dict[int, list[int]]] = [{} for _ in range(BANDS)]

    def __len__(self) -> int:
        return len(self._shingles)

    def find(self, text: Sketch) -> Any | None:
        """The label of the first earlier text that this one is a near duplicate of, or None."""
        proposed: set[int] = set()
        for band, buckets in zip(text.bands, self._buckets, strict=False):
            proposed.update(buckets.get(band, ()))
        size = len(text.shingles)
        for number in sorted(proposed):
            other = self._shingles[number]
            # Two sets can't be more alike than the smaller one's share of the larger one.
            if min(size, len(other)) < self.threshold * max(size, len(other)):
                continue
            if jaccard(text.shingles, other) >= self.threshold:
                return self._labels[number]
        return None

    def add(self, text: Sketch, label: Any) -> None:
        """Remember a text; ``label``, which is not None, is what ``find`` will return for it."""
        number = len(self._shingles)
        self._shingles.append(text.shingles)
        self._labels.append(label)
        for band, buckets in zip(text.bands, self._buckets, strict=False):
            buckets.setdefault(band, []).append(number)
