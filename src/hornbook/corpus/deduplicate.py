"""The stage ``deduplicate``: of documents that say the same, keep the best."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

from pydantic import Field

from hornbook.corpus.judged import DOCUMENTS, write_judged
from hornbook.corpus.minhash import Similarity, candidates, join_similar, shingles, tokens_of
from hornbook.foundation.config import Config
from hornbook.foundation.dataframes import load_daft, string_frame
from hornbook.foundation.documents import SCORE, read_documents, rows_of
from hornbook.foundation.progress import step
from hornbook.foundation.stage import Input, Work, stage

if TYPE_CHECKING:
    from daft import DataFrame

EXACT = "exact duplicate"
NEAR = "near duplicate"


class DeduplicateConfig(Config):
    """Settings of the stage ``deduplicate``."""

    near_duplicate_threshold: float = Field(default=0.7, gt=0, le=1)
    """Documents with at least this Jaccard similarity of their shingles are near duplicates (0.7 as for StarCoder)."""
    shingle_tokens: int = Field(default=5, ge=1)
    """Tokens (words, numbers and signs) in a shingle (5 as for StarCoder)."""
    hashes: int = Field(default=128, ge=4)
    """MinHash values for each document; bands are made of them so that 99 % of pairs at the threshold are found."""


@stage(
    "deduplicate",
    DeduplicateConfig,
    inputs={"documents": Input(("sources", "quality", "synthesis", "authoring"), many=True)},
)
def deduplicate(work: Work[DeduplicateConfig]) -> None:
    """Write one document of each group of duplicates, and the others as rejected with the id of the one kept.

    Exact duplicates differ at most in whitespace. Near duplicates are joined transitively: in a chain of documents each
    like the next, one is kept though its ends may differ. The one kept has the highest score; without scores, the
    lowest id. Columns other than the document's and `score` are not carried on. Comparing needs memory for the texts
    of all candidates; MinHash misses about 1 % of the pairs right at the threshold.
    """
    work.start_over()
    config = work.config
    documents = keyed([read_documents(a.file(DOCUMENTS)) for a in work.all_inputs("documents")]).collect()
    kept_for = exact_duplicates(documents)
    reasons = dict.fromkeys(kept_for, EXACT)
    left = documents.join(string_frame({"key": list(kept_for)}), on="key", how="anti")
    with step("looking for near duplicates"):
        similarity = Similarity(config.near_duplicate_threshold, config.shingle_tokens, config.hashes)
        near = near_duplicates(left, similarity)
    reasons |= dict.fromkeys(near, NEAR)
    kept_for |= near
    verdicts = string_frame(
        {
            "key": list(kept_for),
            "reason": [reasons[key] for key in kept_for],
            "detail": [_id_of(_final(key, kept_for)) for key in kept_for],
        }
    )
    judged = documents.join(verdicts, on="key", how="left")
    write_judged(work, judged, stage="deduplicate", mend="look at the manifests of the stages before")


def keyed(frames: list[DataFrame]) -> DataFrame:
    """All documents with a column `key` (`INPUT:ID`), unique though two inputs may hold the same document."""
    daft = load_daft()
    from hornbook.foundation.documents import concatenate

    parts = []
    for number, frame in enumerate(frames):
        parts.append(frame.with_column("key", daft.lit(f"{number}:") + daft.col("id")))
    return concatenate(parts, "key")


def exact_duplicates(documents: DataFrame) -> dict[str, str]:
    """For the key of each document that differs from a better one in whitespace only: that one's key."""
    from daft import col
    from daft.functions import lstrip, regexp_replace, rstrip

    plain = rstrip(lstrip(regexp_replace(col("text"), r"\s+", " ")))
    # Two independent 64-bit hashes: among a billion documents, one would unite two different ones by chance.
    hashed = documents.with_columns({"first": plain.hash(), "second": plain.hash(seed=1)})
    best: dict[tuple[int, int], str] = {}
    kept_for: dict[str, str] = {}
    for key, _, first, second in sorted(rows_of(hashed, "key", SCORE, "first", "second"), key=_best_first):
        kept = best.setdefault((first, second), key)
        if kept != key:
            kept_for[key] = kept
    return kept_for


def near_duplicates(documents: DataFrame, similarity: Similarity) -> dict[str, str]:
    """For the key of each document that is like a better one: that one's key."""
    from daft import col

    tokens = documents.select("key", tokens_of(col("text")).alias("tokens")).collect()
    groups = candidates(tokens, similarity)
    proposed = string_frame({"key": sorted({key for group in groups for key in group})})
    by_key = dict(rows_of(tokens.join(proposed, on="key", how="semi"), "key", "tokens"))

    @functools.cache
    def shingles_of(key: str) -> frozenset[str]:
        return shingles(by_key[key], similarity.shingle_tokens)

    components = join_similar(groups, shingles_of, similarity.threshold)
    place = {row[0]: position for position, row in enumerate(sorted(rows_of(documents, "key", SCORE), key=_best_first))}
    kept_for: dict[str, str] = {}
    for members in components.groups():
        best = min(members, key=lambda key: place[key])
        kept_for |= {key: best for key in members if key != best}
    return kept_for


def _best_first(row: tuple[Any, ...]) -> tuple[float, str, str]:
    """Sort key of a row that begins with key and score: the highest score, then the lowest id, then the first input."""
    key, score = row[0], row[1]
    return (float("inf") if score is None else -score, _id_of(key), key)


def _id_of(key: str) -> str:
    return key.split(":", 1)[1]


def _final(key: str, kept_for: dict[str, str]) -> str:
    """The document kept in the end: one kept for an exact duplicate may itself be a near duplicate of a better one."""
    while key in kept_for:
        key = kept_for[key]
    return key
