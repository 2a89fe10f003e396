from __future__ import annotations

import itertools
from pathlib import Path

import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.corpus.deduplicate import (
    EXACT,
    NEAR,
    DeduplicateConfig,
    deduplicate,
    exact_duplicates,
    keyed,
    near_duplicates,
)
from hornbook.corpus.minhash import Similarity, jaccard, shingles
from hornbook.corpus.quality import QualityConfig, quality
from hornbook.foundation.dataframes import load_daft
from hornbook.foundation.documents import COLUMNS, document_id, read_documents, rows_of

PAGE = "\n".join(f"line {number} of the page says that {number * 7} is a number worth knowing" for number in range(12))


def frame(texts: list[str], scores: list[float | None]):
    rows = [
        dict.fromkeys(COLUMNS, "")
        | {"id": document_id("s", str(n), text), "text": text, "path": str(n), "score": score}
        for n, (text, score) in enumerate(zip(texts, scores, strict=True))
    ]
    schema = pa.schema([*((name, pa.string()) for name in COLUMNS), ("score", pa.float64())])
    return keyed([load_daft().from_arrow(pa.Table.from_pylist(rows, schema))]).collect()


def of(artifact, name: str, *columns: str) -> list[tuple]:
    return rows_of(read_documents(artifact.file(name)), *columns)


def test_one_of_each_group_is_kept_and_the_others_name_it(tmp_path: Path, corpus) -> None:
    spaced = PAGE.replace(" ", "  ").replace("\n", "\n\n")
    changed = PAGE.replace("line 3 ", "row 3 ")
    given = corpus([PAGE, spaced, changed, "something else altogether, of a few words", "short", "sh ort"])
    made = deduplicate(DeduplicateConfig(), documents=given, to=tmp_path / "d")
    kept = dict(of(made, "documents.parquet", "id", "text"))
    rejected = of(made, "rejected/documents.parquet", "text", "reason", "detail")
    assert len(kept) == 4 and len(rejected) == 2
    assert made.manifest.dropped == {EXACT: 1, NEAR: 1}
    assert all(kept[detail].split()[:3] in (["line", "0", "of"],) for _, _, detail in rejected)
    assert all(reason in (EXACT, NEAR) for _, reason, _ in rejected)


def test_the_higher_score_is_kept_over_several_inputs_with_and_without_scores(tmp_path: Path, corpus, lessons) -> None:
    raw = corpus(lessons)
    scored = quality(QualityConfig(), documents=raw, to=tmp_path / "q")
    made = deduplicate(DeduplicateConfig(), documents=[raw, scored], to=tmp_path / "d")
    again = deduplicate(DeduplicateConfig(), documents=[scored, raw], to=tmp_path / "e")
    best = dict(of(scored, "documents.parquet", "text", "score"))
    for text, score in of(made, "documents.parquet", "text", "score"):
        assert score == best.get(text)
    assert of(made, "documents.parquet", "id") == of(again, "documents.parquet", "id")
    total = made.manifest.counts["documents"] + sum(made.manifest.dropped.values())
    assert total == len(lessons) + len(best)


def test_the_same_call_gives_the_same_fingerprint(tmp_path: Path, corpus, lessons) -> None:
    given = corpus([*lessons, PAGE, PAGE + "!", PAGE + "?"])
    first = deduplicate(DeduplicateConfig(), documents=given, to=tmp_path / "a")
    assert deduplicate(DeduplicateConfig(), documents=given, to=tmp_path / "b").fingerprint == first.fingerprint


TEXT = st.lists(st.sampled_from("abc"), max_size=6).map(" ".join)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(TEXT, st.none() | st.sampled_from([1.0, 2.0])), min_size=1, max_size=8))
def test_the_last_copy_of_a_text_is_never_dropped(pairs: list[tuple[str, float | None]]) -> None:
    texts = [text for text, _ in pairs]
    documents = frame(texts, [score for _, score in pairs])
    exact = exact_duplicates(documents)
    by_key = dict(rows_of(documents, "key", "text"))
    assert {by_key[key].split().__repr__() for key in by_key.keys() - exact.keys()} == {repr(t.split()) for t in texts}
    similarity = Similarity(0.6, 2, 64)
    near = near_duplicates(documents, similarity)
    assert len(near) < len(texts)
    scores = dict(rows_of(documents, "key", "score"))
    for key, kept in near.items():
        assert kept not in near
        assert (scores[kept] or 0) >= (scores[key] or 0)


def test_no_near_duplicates_are_left_and_only_those_are_dropped() -> None:
    bases = [" ".join(f"{name}{n % 17}" for n in range(40)) for name in ("a", "b", "c", "d")]
    texts = [*bases, *(base + " end" for base in bases), bases[0].replace("a3", "x"), "alone " * 9]
    documents = frame(texts, [None] * len(texts))
    near = near_duplicates(documents, Similarity(0.7, 5, 128))
    kept = {text for key, text in rows_of(documents, "key", "text") if key not in near}
    for left, right in itertools.combinations(kept, 2):
        assert jaccard(shingles(left, 5), shingles(right, 5)) < 0.7
    assert len(near) == 4


@pytest.mark.parametrize("texts", [["same"] * 5, ["", " ", "\n"]])
def test_many_copies_leave_one(tmp_path: Path, corpus, texts: list[str]) -> None:
    made = deduplicate(DeduplicateConfig(), documents=corpus(texts), to=tmp_path / "d")
    assert made.manifest.counts["documents"] == 1
