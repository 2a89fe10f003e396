"""Finding texts that are nearly equal: MinHash proposes candidates, the true Jaccard similarity decides.

The similarity of two texts is that of their sets of shingles (runs of tokens): the size of the intersection over the
size of the union. MinHash (Broder 1997) estimates it from a few hashes; cutting these into bands (Leskovec, Rajaraman,
Ullman: Mining of Massive Datasets, chapter 3) finds the pairs without comparing all with all. Daft computes signatures
and bands, so this part scales as Daft does; the candidates' texts are compared in this process.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

from hornbook.foundation.dataframes import load_daft

if TYPE_CHECKING:
    from daft import DataFrame, Expression

HASH_FUNCTION = "xxhash"
RECALL = 0.99
"""The share of pairs right at the threshold that the bands are to propose; more similar pairs are found more surely."""

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Similarity:
    """How nearly equal two texts must be: ``threshold`` is the Jaccard similarity of shingles of ``shingle_tokens``."""

    threshold: float
    shingle_tokens: int
    hashes: int

    @functools.cached_property
    def band_rows(self) -> int:
        """Hashes in a band: as many as keep the chance to propose a pair at the threshold at `RECALL`."""
        fitting = [rows for rows in range(1, self.hashes + 1) if self.chance(self.threshold, rows) >= RECALL]
        return max(fitting, default=1)

    def chance(self, similarity: float, rows: int) -> float:
        """The chance that two texts of that similarity agree in at least one band of ``rows`` hashes."""
        return 1 - (1 - similarity**rows) ** (self.hashes // rows)


def tokens_of(text: Expression) -> Expression:
    """The lower-case words, numbers and signs of a text column, joined by single spaces."""
    from daft.functions import lower, lstrip, regexp_replace, rstrip

    apart = regexp_replace(lower(text), r"([^\w\s])", " $1 ")
    return rstrip(lstrip(regexp_replace(apart, r"\s+", " ")))


def shingles(tokens: str, size: int) -> frozenset[str]:
    """Every run of ``size`` tokens; of a shorter text, the whole text. The same that Daft's MinHash takes."""
    words = tokens.split(" ")
    return frozenset(" ".join(words[i : i + size]) for i in range(max(len(words) - size, 0) + 1))


def jaccard(left: frozenset[str], right: frozenset[str]) -> float:
    """Size of the intersection over size of the union; 1 for two empty sets."""
    union = len(left | right)
    return len(left & right) / union if union else 1.0


def candidates(frame: DataFrame, similarity: Similarity) -> list[list[str]]:
    """Groups of keys whose texts agree in a band: every near-duplicate pair is in a group together, nearly always.

    ``frame`` has the columns `key` (unique text) and `tokens` (see `tokens_of`). The groups overlap; each is sorted.
    """
    daft = load_daft()
    from daft import DataType, col

    rows = similarity.band_rows
    bands = similarity.hashes // rows
    signature = col("tokens").minhash(
        num_hashes=bands * rows, ngram_size=similarity.shingle_tokens, hash_function=HASH_FUNCTION
    )
    numbers = daft.lit(list(range(bands))).cast(DataType.list(DataType.int64()))
    cut = frame.select("key", signature.chunk(rows).alias("band"), numbers.alias("number")).explode("band", "number")
    groups = (
        cut.groupby("number", col("band").hash().alias("bucket"))
        .agg(col("key").list_agg().alias("keys"), col("key").count().alias("count"))
        .where(col("count") > daft.lit(1))
    )
    found = {tuple(sorted(keys)) for keys in groups.to_pydict()["keys"]}
    return [list(keys) for keys in sorted(found)]


class Components(Generic[Key]):
    """Connected components, by union-find."""

    def __init__(self, keys: Iterable[Key]) -> None:
        self._parent = {key: key for key in keys}

    def root(self, key: Key) -> Key:
        """The key that stands for the component of ``key``."""
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def join(self, left: Key, right: Key) -> None:
        """Make one component of two."""
        self._parent[self.root(left)] = self.root(right)

    def groups(self) -> list[list[Key]]:
        """The members of each component, in the order in which the keys were given."""
        found: dict[Key, list[Key]] = {}
        for key in self._parent:
            found.setdefault(self.root(key), []).append(key)
        return list(found.values())


def join_similar(
    groups: Sequence[Sequence[str]], shingles_of: Callable[[str], frozenset[str]], threshold: float
) -> Components[str]:
    """Components of the keys in ``groups``, joined wherever two in a group have a Jaccard similarity of ``threshold``.

    Which pairs are compared first does not change the components, so pairs that are already joined are not compared.
    """
    components = Components(sorted({key for group in groups for key in group}))
    for group in groups:
        # Mostly all are alike, and comparing each with the first one joins them; else every pair is looked at.
        for pairs in (((group[0], other) for other in group[1:]), _pairs_apart(group, components)):
            for left, right in pairs:
                apart = components.root(left) != components.root(right)
                if apart and jaccard(shingles_of(left), shingles_of(right)) >= threshold:
                    components.join(left, right)
    return components


def _pairs_apart(group: Sequence[str], components: Components[str]) -> Iterable[tuple[str, str]]:
    by_root: dict[str, list[str]] = {}
    for key in group:
        by_root.setdefault(components.root(key), []).append(key)
    parts = list(by_root.values())
    for position, part in enumerate(parts):
        for other in parts[position + 1 :]:
            yield from ((left, right) for left in part for right in other)
