"""The diversity gate: how alike synthetic texts are, by six measures with thresholds, and which families are at fault.

A model taught on texts that say the same gets worse with every generation (Shumailov et al. 2023, arXiv 2305.17493), so
sameness is measured before anything is trained. All measures but near duplicates and coverage depend on how much text
there is; they are taken on a sample of a fixed number of texts, drawn by the hash of each text.

===================  ===========================================================================================
near duplicates      share of texts with a Jaccard similarity of 0.8 or more to an earlier one (`near_duplicates`)
distinct n-grams     different runs of four tokens over all of them (Li et al. 2016, arXiv 1510.03055, with n = 4)
compression ratio    bytes over bytes after gzip; the higher, the more alike (Shaib et al. 2024, arXiv 2403.00553)
cluster entropy      of k-means clusters of the texts' words, over the most that is possible; 1 is even
coverage             share of the families or topics asked for that have at least one text
template share       share of the texts that have the most frequent skeleton: rare words and numbers taken out
===================  ===========================================================================================

Not covered: whether texts are right or worth reading, and sameness of ideas in different words.
"""

from __future__ import annotations

import hashlib
import math
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import DiversityError

DIVERSITY = "diversity.json"
"""The file of an artifact that holds what was measured of its texts."""
_TOKEN = re.compile(r"\w+|[^\w\s]")
NGRAM_TOKENS = 4
SKELETON_TOKENS = 40
COMMON_WORDS = 300
CLUSTERS = 32
WORD_FEATURES = 4096
FEWEST_TEXTS = 200
"""Below so many texts the measures say little, and the gate stays open."""
NAMED = 8
"""So many families are named for each measure that fails."""


class DiversityConfig(Config):
    """Thresholds of the diversity gate; null leaves a measure out. The stage fails beyond any of them."""

    most_near_duplicates: float | None = Field(default=0.01, ge=0, le=1)
    """Share of texts that nearly equal an earlier one, Jaccard similarity 0.8 or more."""
    least_distinct_ngrams: float | None = Field(default=0.2, ge=0, le=1)
    """Different runs of four tokens over all runs, in the sample."""
    most_compression_ratio: float | None = Field(default=5.0, ge=1)
    """Bytes of the sample over its bytes after gzip."""
    least_cluster_entropy: float | None = Field(default=0.75, ge=0, le=1)
    """Entropy over clusters of the sample, 1 if all are equally large."""
    least_coverage: float | None = Field(default=0.9, ge=0, le=1)
    """Share of the families or topics asked for that have a text."""
    most_template_share: float | None = Field(default=0.02, ge=0, le=1)
    """Share of the sample that has the most frequent skeleton."""
    sample_texts: int = Field(default=3000, ge=100)
    """Texts in the sample."""


@dataclass(frozen=True)
class Diversity:
    """What was measured of some texts; see the module's table."""

    texts: int
    near_duplicates: float
    distinct_ngrams: float
    compression_ratio: float
    cluster_entropy: float
    coverage: float
    template_share: float
    families: Mapping[str, Mapping[str, float]] = field(default_factory=dict[str, Mapping[str, float]])
    """By family: ``texts``, ``near_duplicates``, and ``distinct_ngrams`` and ``compression_ratio`` of its sample."""
    missing: tuple[str, ...] = ()
    """Families or topics that were asked for and have no text."""
    template_families: tuple[str, ...] = ()
    """Families of the texts that have the most frequent skeleton."""
    cluster_families: tuple[str, ...] = ()
    """The most frequent families of the largest cluster."""

    def as_dict(self) -> dict[str, Any]:
        """Everything, as JSON has it."""
        return asdict(self)


def measure(
    texts: Sequence[tuple[str, str]],
    *,
    near_duplicates: Mapping[str, int] | None = None,
    expected: Iterable[str] = (),
    sample_texts: int = DiversityConfig().sample_texts,
    reference: Sequence[str] = (),
) -> Diversity:
    """Measure ``texts``, pairs of (family, text).

    ``near_duplicates`` are their numbers by family where they were counted while writing (and left out of ``texts``);
    None counts them here. ``expected`` are the families or topics that were asked for. ``reference`` are texts that the
    clusters are made from, such as those a model was taught; without them they are made from the sample itself.
    """
    totals = Counter(family for family, _ in texts)
    if near_duplicates is None:
        near, attempted = count_near_duplicates(texts), totals
    else:
        near = Counter(near_duplicates)
        attempted = totals + near
    sample = sorted(texts, key=lambda pair: hashlib.sha256(pair[1].encode("utf-8", "surrogatepass")).digest())
    sample = sample[:sample_texts]
    by_family: dict[str, list[str]] = {}
    for family, text in sample:
        by_family.setdefault(family, []).append(text)
    skeletons = _skeletons([text for _, text in sample])
    frequent, most = Counter(skeletons).most_common(1)[0] if skeletons else ("", 0)
    entropy, largest = _clusters(sample, reference)
    wanted = sorted(set(expected))
    missing = tuple(name for name in wanted if name not in attempted)
    everything = [text for _, text in sample]
    return Diversity(
        texts=len(texts),
        near_duplicates=sum(near.values()) / max(sum(attempted.values()), 1),
        distinct_ngrams=distinct_ngrams(everything),
        compression_ratio=compression_ratio(everything),
        cluster_entropy=entropy,
        coverage=1 - len(missing) / len(wanted) if wanted else 1.0,
        template_share=most / len(sample) if sample else 0.0,
        families={
            family: {
                "texts": totals[family],
                "near_duplicates": near[family] / attempted[family],
                "distinct_ngrams": distinct_ngrams(by_family.get(family, [])),
                "compression_ratio": compression_ratio(by_family.get(family, [])),
            }
            for family in sorted(attempted)
        },
        missing=missing,
        template_families=_most_common(
            family for (family, _), s in zip(sample, skeletons, strict=True) if s == frequent
        ),
        cluster_families=largest,
    )


def check(found: Diversity, config: DiversityConfig, where: str | None = None) -> None:
    """Raise DiversityError that names every threshold passed and the families at fault; few texts are let through."""
    if found.texts < FEWEST_TEXTS:
        return
    faults = [
        f"{what}, {how} {limit:g}: {', '.join(families) or 'spread over all families'}"
        for failed, what, how, limit, families in _verdicts(found, config)
        if failed
    ]
    if faults:
        raise DiversityError(
            "the texts are too alike: " + "; ".join(faults),
            where=where,
            mend="give the families named more wordings or leave them out, write fewer texts of each, or change the "
            "thresholds under `diversity` if you know why",
        )


def _verdicts(found: Diversity, config: DiversityConfig) -> list[tuple[bool, str, str, float, Sequence[str]]]:
    """For each threshold: whether it is passed, what was found, the limit in words and as a number, who is at fault."""
    verdicts: list[tuple[bool, str, str, float, Sequence[str]]] = []

    def most(value: float, limit: float | None, what: str, families: Sequence[str]) -> None:
        if limit is not None:
            verdicts.append((value > limit, f"{what} {value:.3g}", "more than", limit, families))

    def least(value: float, limit: float | None, what: str, families: Sequence[str]) -> None:
        if limit is not None:
            verdicts.append((value < limit, f"{what} {value:.3g}", "less than", limit, families))

    most(found.near_duplicates, config.most_near_duplicates, "near duplicates", _worst(found, "near_duplicates", 1))
    least(found.distinct_ngrams, config.least_distinct_ngrams, "distinct 4-grams", _worst(found, "distinct_ngrams", -1))
    most(
        found.compression_ratio,
        config.most_compression_ratio,
        "compression ratio",
        _worst(found, "compression_ratio", 1),
    )
    least(found.cluster_entropy, config.least_cluster_entropy, "cluster entropy", found.cluster_families)
    least(found.coverage, config.least_coverage, "coverage", found.missing[:NAMED])
    most(found.template_share, config.most_template_share, "template share", found.template_families)
    return verdicts


def _worst(found: Diversity, key: str, sign: int) -> list[str]:
    """The families whose value of ``key`` is highest (sign 1) or lowest (-1), with the value."""
    ranked = sorted(found.families, key=lambda family: (-sign * found.families[family][key], family))
    ranked = [family for family in ranked if sign < 0 or found.families[family][key] > 0]
    return [f"{family} ({found.families[family][key]:.3g})" for family in ranked[:NAMED]]


def count_near_duplicates(texts: Iterable[tuple[str, str]]) -> Counter[str]:
    """The number of each family's texts that nearly equal one before, of any family."""
    from hornbook.synthesis.near_duplicates import THRESHOLD, NearDuplicates, sketch

    index = NearDuplicates(THRESHOLD)
    found: Counter[str] = Counter()
    for family, text in texts:
        drawn = sketch(text)
        if index.find(drawn) is None:
            index.add(drawn, family)
        else:
            found[family] += 1
    return found


def distinct_ngrams(texts: Sequence[str]) -> float:
    """Different runs of `NGRAM_TOKENS` tokens over all of them; 1 where there is none. None crosses two texts."""
    seen: set[tuple[str, ...]] = set()
    total = 0
    for text in texts:
        tokens = _TOKEN.findall(text.lower())
        runs = list(zip(*(tokens[at:] for at in range(NGRAM_TOKENS)), strict=False))
        seen.update(runs)
        total += len(runs)
    return len(seen) / total if total else 1.0


def compression_ratio(texts: Sequence[str]) -> float:
    """Bytes of the texts, joined by newlines, over their bytes after gzip's algorithm at level 6; 1 for none."""
    whole = "\n".join(texts).encode("utf-8", "surrogatepass")
    return len(whole) / len(zlib.compress(whole, 6)) if whole else 1.0


def _skeletons(texts: Sequence[str]) -> list[str]:
    """Each text's beginning with numbers and all but the sample's commonest words taken out."""
    cut = [_TOKEN.findall(text.lower())[:SKELETON_TOKENS] for text in texts]
    counts = Counter(token for tokens in cut for token in set(tokens) if token.isalpha())
    common = {word for word, _ in counts.most_common(COMMON_WORDS)}
    return [
        re.sub(r"(_ )+", "_ ", " ".join(t if t in common or not (t[0].isalnum()) else "_" for t in tokens) + " ")
        for tokens in cut
    ]


def _clusters(sample: Sequence[tuple[str, str]], reference: Sequence[str]) -> tuple[float, tuple[str, ...]]:
    """Entropy over the clusters of the sample, from 0 to 1, and the commonest families of the largest cluster."""
    fitted = reference or [text for _, text in sample]
    if len(fitted) < 2 * CLUSTERS:
        return 1.0, ()
    from sklearn.cluster import MiniBatchKMeans
    from sklearn.feature_extraction.text import HashingVectorizer

    words = HashingVectorizer(n_features=WORD_FEATURES, alternate_sign=False, token_pattern=r"[a-z]{2,}")
    kmeans: Any = MiniBatchKMeans  # its stubs take n_init for text only
    means = kmeans(CLUSTERS, random_state=0, n_init=1, batch_size=1024)
    means.fit(words.transform(fitted))
    labels: list[int] = means.predict(words.transform([text for _, text in sample])).tolist()
    sizes = Counter(labels)
    shares = [size / len(labels) for size in sizes.values()]
    entropy = -sum(share * math.log(share) for share in shares) / math.log(CLUSTERS)
    largest = sizes.most_common(1)[0][0]
    return entropy, _most_common(family for (family, _), label in zip(sample, labels, strict=True) if label == largest)


def _most_common(families: Iterable[str]) -> tuple[str, ...]:
    return tuple(family for family, _ in Counter(families).most_common(NAMED))
