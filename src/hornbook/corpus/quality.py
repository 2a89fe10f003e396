"""The stage ``quality``: let an annotator score a sample, learn its judgement, and keep the documents worth reading."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from pydantic import Field

from hornbook.corpus import rubric  # importing it registers the annotator `rubric`
from hornbook.corpus.judged import DOCUMENTS, write_judged
from hornbook.foundation.config import Config
from hornbook.foundation.dataframes import batch_function, load_daft
from hornbook.foundation.documents import SCORE, read_documents, rows_of
from hornbook.foundation.errors import EmptyCorpusError
from hornbook.foundation.files import write_json, write_jsonl
from hornbook.foundation.hardware import require
from hornbook.foundation.progress import step
from hornbook.foundation.stage import Input, Work, stage
from hornbook.teachers.annotator import HIGHEST_SCORE, find_annotator

LOW_VALUE = "low educational value"
CLASSIFIER = "classifier.safetensors"


class QualityConfig(Config):
    """Settings of the stage ``quality``."""

    annotator: str = rubric.NAME
    """Who scores the sample: `rubric` (explicit criteria, no model), or another registered annotator."""
    annotate_documents: int = Field(default=1500, ge=1)
    """How many documents, drawn by a hash of their id, the annotator scores."""
    keep_score: float = Field(default=2.5, ge=0, le=HIGHEST_SCORE)
    """Documents with a predicted score below this are rejected. With 2.5 about as large a share of this machine's
    documents is kept as of phi-1's raw code (17 %)."""
    agreement_fraction: float = Field(default=0.2, ge=0, lt=1)
    """Share of the annotated documents on which the classifier is examined; the classifier that judges the corpus
    then learns from all of them."""
    seed: int = Field(default=0, ge=0)
    """Draws another sample for the annotator."""


@stage("quality", QualityConfig, inputs={"documents": Input(("sources",))})
def quality(work: Work[QualityConfig]) -> None:
    """Write the documents of high educational value with their `score`, and those rejected.

    ``annotations.jsonl`` holds the annotator's scores and reasons, ``classifier.json`` how well the classifier agrees
    with it on documents it did not learn from, ``classifier.safetensors`` the classifier. Every document, annotated or
    not, is kept or rejected by its predicted score, so that all are judged alike. Documents are expected to be Python;
    the rubric gives prose 0. Raises EmptyCorpusError if no document reaches `keep_score`.
    """
    require(["sklearn", "safetensors"], "corpus")
    from hornbook.corpus.classifier import agreement, fit

    work.start_over()
    config = work.config
    daft = load_daft()
    from daft import col
    from daft.functions import when

    annotator = find_annotator(config.annotator)
    path = work.input("documents").file(DOCUMENTS)
    documents = read_documents(path)
    ids = draw([identity for (identity,) in rows_of(documents, "id")], config.annotate_documents, config.seed)
    if not ids:
        raise EmptyCorpusError("there are no documents to judge", where=str(path), mend="name other sources")
    drawn = documents.join(daft.from_pydict({"id": ids}), on="id").select("id", "path", "text")
    by_id = {identity: (where, text) for identity, where, text in rows_of(drawn, "id", "path", "text")}
    texts = [by_id[identity][1] for identity in ids]
    with step(f"annotating {len(ids)} documents with {annotator.name}"):
        annotations = annotator.annotate(texts)
    scores = [annotation.score for annotation in annotations]
    examined = int(len(ids) * config.agreement_fraction)
    with step("training the classifier"):
        predicted = fit(texts[examined:], scores[examined:]).predict(texts[:examined]).tolist()
        fit(texts, scores).save(work.path / CLASSIFIER)
    exam = agreement(predicted, scores[:examined], config.keep_score)
    write_jsonl(
        work.path / "annotations.jsonl",
        [
            {
                "id": identity,
                "path": by_id[identity][0],
                "annotator": annotator.name,
                "score": annotation.score,
                "reasons": list(annotation.reasons),
                "predicted_in_exam": predicted[position] if position < examined else None,
            }
            for position, (identity, annotation) in enumerate(zip(ids, annotations, strict=True))
        ],
    )
    write_json(
        work.path / "classifier.json",
        {
            "model": "ridge regression on hashed n-grams and text features",
            "file": CLASSIFIER,
            "annotator": annotator.name,
            "annotated_documents": len(ids),
            "annotated_share_kept": round(sum(score >= config.keep_score for score in scores) / len(scores), 4),
            "keep_score": config.keep_score,
            "agreement": exam,
        },
    )
    predict: Any = batch_function(
        functools.partial(predictor, work.path / CLASSIFIER),
        daft.DataType.float64(),
        rows=work.input("documents").manifest.counts["documents"],
        batch_rows=256,
    )
    with step("scoring every document"):
        scored = documents.with_column(SCORE, predict(col("text"))).collect()
    low = col(SCORE) < daft.lit(config.keep_score)
    score_text = daft.lit("score ") + col(SCORE).cast(daft.DataType.string())
    judged = scored.with_columns(
        {"reason": when(low, daft.lit(LOW_VALUE)).otherwise(None), "detail": when(low, score_text).otherwise(None)}
    )
    work.counts["annotated_documents"] = len(ids)
    work.counts |= {"classifier_f1": exam["f1"], "classifier_spearman": exam["spearman"]}
    write_judged(work, judged, stage="quality", mend="lower `keep_score`, or look at the reasons in annotations.jsonl")


def draw(ids: Sequence[str], count: int, seed: int) -> list[str]:
    """``count`` of the ``ids``, in the order of a hash that depends on nothing but id and seed."""
    return sorted(ids, key=lambda identity: hashlib.sha256(f"annotate {seed} {identity}".encode()).digest())[:count]


def predictor(path: Path) -> Callable[[list[str]], list[float]]:
    """A function from texts to scores with the classifier stored at ``path``; made once in every worker process."""
    from hornbook.corpus.classifier import load_classifier

    classifier = load_classifier(path)
    return lambda texts: classifier.predict(texts).tolist()
