from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from hornbook.corpus.classifier import agreement, fit, load_classifier
from hornbook.corpus.quality import LOW_VALUE, QualityConfig, draw, quality
from hornbook.corpus.rubric import RubricAnnotator
from hornbook.corpus.sources import SourcesConfig, sources
from hornbook.foundation import dataframes
from hornbook.foundation.documents import read_documents, rows_of
from hornbook.foundation.errors import DataError, EmptyCorpusError, RecipeError
from hornbook.foundation.files import read_json, read_jsonl
from hornbook.teachers.annotator import Annotation, register_annotator


def of(artifact, name: str, *columns: str) -> list[tuple]:
    return rows_of(read_documents(artifact.file(name)), *columns)


def test_good_documents_are_kept_with_their_score_and_all_others_with_a_reason(tmp_path: Path, corpus, lessons) -> None:
    given = corpus(lessons)
    made = quality(QualityConfig(annotate_documents=60), documents=given, to=tmp_path / "quality")
    kept = of(made, "documents.parquet", "text", "score")
    rejected = of(made, "rejected/documents.parquet", "text", "score", "reason", "detail")
    assert sorted([row[0] for row in kept] + [row[0] for row in rejected]) == sorted(lessons)
    assert all(score >= 2.5 and "Count how many" in text for text, score in kept) and len(kept) == 40
    assert all(score < 2.5 and why == LOW_VALUE and detail == f"score {score}" for _, score, why, detail in rejected)
    assert made.manifest.dropped == {LOW_VALUE: 40}
    notes = read_jsonl(made.file("annotations.jsonl"))
    assert len(notes) == 60
    assert all(note["annotator"] == "rubric/1" and note["reasons"] for note in notes)
    report = read_json(made.file("classifier.json"))
    assert report["agreement"]["documents"] == 12 and report["agreement"]["f1"] == 1.0
    assert report["agreement"]["spearman"] > 0.8


def test_the_stored_classifier_gives_the_stored_scores(tmp_path: Path, corpus, lessons) -> None:
    made = quality(QualityConfig(), documents=corpus(lessons), to=tmp_path / "quality")
    classifier = load_classifier(made.file("classifier.safetensors"))
    kept = of(made, "documents.parquet", "text", "score")
    assert classifier.predict([text for text, _ in kept]).tolist() == [score for _, score in kept]
    (tmp_path / "broken").write_bytes(b"nothing")
    with pytest.raises(DataError, match="not a quality classifier"):
        load_classifier(tmp_path / "broken")


def test_the_same_call_gives_the_same_fingerprint_and_another_seed_another_sample(
    tmp_path: Path, corpus, lessons
) -> None:
    given = corpus(lessons)
    config = QualityConfig(annotate_documents=30)
    first = quality(config, documents=given, to=tmp_path / "a")
    assert quality(config, documents=given, to=tmp_path / "b").fingerprint == first.fingerprint
    ids = [f"{number:016x}" for number in range(100)]
    assert draw(ids, 10, 0) == draw(ids[::-1], 10, 0) != draw(ids, 10, 1)


def test_worker_processes_change_nothing(tmp_path: Path, corpus, lessons, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = corpus(lessons, split_files=True, split_over_bytes=100)
    scored = quality(QualityConfig(), documents=alone, to=tmp_path / "alone")
    monkeypatch.setattr(dataframes, "FEW_ROWS", 0)
    spread = sources(SourcesConfig.model_validate(alone.manifest.config), to=tmp_path / "sources")
    assert spread.fingerprint == alone.fingerprint
    assert quality(QualityConfig(), documents=spread, to=tmp_path / "spread").fingerprint == scored.fingerprint


def test_an_annotator_of_ones_own_can_be_named(tmp_path: Path, corpus, lessons) -> None:
    class Shouting:
        name = "shouting/1"

        def annotate(self, texts: Sequence[str]) -> list[Annotation]:
            return [Annotation(5.0 if "assert" in text else 0.0, ("it asserts",)) for text in texts]

    register_annotator("shouting", Shouting)
    made = quality(QualityConfig(annotator="shouting"), documents=corpus(lessons), to=tmp_path / "q")
    assert all("assertEqual" in text for (text,) in of(made, "documents.parquet", "text"))
    with pytest.raises(RecipeError, match="no annotator `rubrik`"):
        quality(QualityConfig(annotator="rubrik"), documents=corpus(lessons), to=tmp_path / "r")


def test_nothing_worth_keeping_is_an_error_that_says_so(tmp_path: Path, corpus) -> None:
    given = corpus([f"x = {number}" for number in range(30)])
    with pytest.raises(EmptyCorpusError, match="stage quality kept no document; it dropped 30 for `low educational"):
        quality(QualityConfig(), documents=given, to=tmp_path / "q")
    rejected = tmp_path / ".q.working" / "rejected" / "documents.parquet"
    assert len(rows_of(read_documents(rejected), "id")) == 30


def test_one_document_is_enough(tmp_path: Path, corpus, lessons) -> None:
    made = quality(QualityConfig(keep_score=0), documents=corpus(lessons[:1]), to=tmp_path / "q")
    assert made.manifest.counts["documents"] == 1
    assert json.loads(made.file("classifier.json").read_text())["agreement"]["f1"] is None


def test_the_classifier_learns_the_rubric_and_does_not_depend_on_the_batch(lessons: list[str]) -> None:
    scores = [annotation.score for annotation in RubricAnnotator().annotate(lessons)]
    classifier = fit(lessons[:60], scores[:60])
    together = classifier.predict(lessons)
    alone = np.concatenate([classifier.predict([text]) for text in lessons])
    assert (together == alone).all()
    assert ((together >= 2.5) == (np.array(scores) >= 2.5)).all()
    assert (together >= 0).all() and (together <= 5).all()


def test_agreement_is_what_it_says() -> None:
    found = agreement([1, 3, 3, 5], [1, 2, 4, 5], 3)
    assert found == {"documents": 4, "f1": 0.8, "precision": 0.6667, "recall": 1.0, "spearman": 0.9487}
    assert agreement([1, 1], [1, 2], 3)["f1"] is None
