"""Samples of documents: typical ones, always the same for the same run."""

from __future__ import annotations

import ast
import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hornbook.corpus.judged import DOCUMENTS, REJECTED
from hornbook.foundation.documents import SCORE, parquet_errors
from hornbook.foundation.files import read_jsonl
from hornbook.foundation.hardware import require
from hornbook.report import markup
from hornbook.report.run import CORPUS_STAGES, Run, has_file
from hornbook.synthesis.stage import EXERCISE, REASONING, TEXTBOOK

if TYPE_CHECKING:
    from markupsafe import Markup

ROWS_READ = 4096
"""Documents lie in the order of a hash, so the first rows of a file are a fair sample of it."""
SECTION_LINES = 80
ANNOTATIONS = "annotations.jsonl"


@dataclass(frozen=True)
class Document:
    """A document to show. ``body`` is safe HTML; ``prose`` says that it is rendered Markdown rather than code.

    ``judgement`` is what the annotator said about it, empty for a document that it was not asked about.
    """

    source: str
    path: str
    licence: str
    score: float | None
    reason: str
    detail: str
    judgement: str
    body: Markup | str
    prose: bool
    more_lines: int


def read_rows(path: Path) -> list[dict[str, Any]]:
    """The first rows of a document file. Raises DataError if it is damaged."""
    require(["pyarrow"], "corpus")
    import pyarrow.parquet as pq

    with parquet_errors(path), pq.ParquetFile(path) as file:
        for batch in file.iter_batches(batch_size=ROWS_READ):
            return batch.to_pylist()
    return []


def typical(rows: Sequence[dict[str, Any]], number: int = 1) -> list[dict[str, Any]]:
    """The ``number`` rows nearest to the median length of text (as a ratio) and to the median score.

    Empty texts are only taken if there is nothing else.
    """
    rows = [row for row in rows if row["text"].strip()] or rows
    if not rows:
        return []
    length = statistics.median(len(row["text"]) for row in rows)
    scores = [row[SCORE] for row in rows if row.get(SCORE) is not None]
    score = statistics.median(scores) if scores else 0.0

    def distance(row: dict[str, Any]) -> tuple[float, str]:
        far = abs(math.log((len(row["text"]) + 1) / (length + 1)))
        value = row.get(SCORE)
        return far + (abs(value - score) if value is not None else 0.0), str(row.get("id", ""))

    return sorted(rows, key=distance)[:number]


def show(row: dict[str, Any], lines: int = markup.LINES, judgement: str = "") -> Document:
    """The row as a document to show, cut to ``lines`` lines."""
    text, more = markup.excerpt(row["text"], lines)
    prose = row["source"] == TEXTBOOK
    body = markup.markdown(text) if prose else markup.python(text) if _is_python(row["text"]) else text
    return Document(
        source=row["source"],
        path=row["path"],
        licence=row["licence"],
        score=row.get(SCORE),
        reason=row.get("reason") or "",
        detail=row.get("detail") or "",
        judgement=judgement,
        body=body,
        prose=prose,
        more_lines=more,
    )


def _is_python(text: str) -> bool:
    try:
        ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def judgements(run: Run) -> dict[str, str]:
    """What the annotator said, by the id of each document that it was asked about."""
    said: dict[str, str] = {}
    for step in run.of_stage("quality"):
        if has_file(step, ANNOTATIONS):
            for row in read_jsonl(step.file(ANNOTATIONS)):
                reasons = ", ".join(row["reasons"])
                said[row["id"]] = f"{row['annotator']} gave {row['score']:g}" + (f": {reasons}" if reasons else "")
    return said


def _show_typical(rows: Sequence[dict[str, Any]], said: dict[str, str], number: int) -> list[Document]:
    """Typical documents, of those that the annotator explained if there are any."""
    explained = [row for row in rows if row["id"] in said]
    return [show(row, judgement=said.get(row["id"], "")) for row in typical(explained or rows, number)]


def kept_documents(run: Run) -> list[Document]:
    """One document from each real source of what the run's model learnt from (of the last corpus if there is none)."""
    corpus = None
    if run.models and run.models[0].training is not None:
        corpus = run.corpus_of(run.models[0].training)
    elif run.of_stage(*CORPUS_STAGES):
        corpus = run.of_stage(*CORPUS_STAGES)[-1]
    if corpus is None or not has_file(corpus, DOCUMENTS):
        return []
    rows, said = read_rows(corpus.file(DOCUMENTS)), judgements(run)
    sources = sorted({row["source"] for row in rows} - {EXERCISE, TEXTBOOK})
    return [one for source in sources for one in _show_typical([r for r in rows if r["source"] == source], said, 1)]


@dataclass(frozen=True)
class Rejected:
    """What a step dropped: how many documents, and some of them to read."""

    step: str
    dropped: int
    documents: tuple[Document, ...]


def rejected_documents(run: Run, most: int = 3) -> list[Rejected]:
    """For each step up to ``most`` documents that it dropped, for its most frequent reasons."""
    said = judgements(run)
    found: list[Rejected] = []
    for step in run.of_stage(*CORPUS_STAGES):
        dropped = step.manifest.dropped
        if not dropped or not has_file(step, REJECTED):
            continue
        rows = read_rows(step.file(REJECTED))
        reasons = sorted(dropped, key=lambda reason: (-dropped[reason], reason))[:most]
        documents = [
            document
            for reason in reasons
            for document in _show_typical([r for r in rows if r["reason"] == reason], said, most // len(reasons))
        ]
        found.append(Rejected(step.path.name, sum(dropped.values()), tuple(documents)))
    return found


@dataclass(frozen=True)
class Curriculum:
    """What the stage ``synthesis`` wrote: counts, and a section and an exercise to read."""

    step: str
    documents: dict[str, int]
    taught: int
    heldout: tuple[str, ...]
    problems: dict[str, int]
    near_duplicates: float
    """Share of the written texts that nearly equalled an earlier one and were dropped."""
    mutants: dict[str, int]
    """Mistakes that were put into solutions (``tried``), and those that the tests ``noticed``."""
    section: Document | None
    exercise: Document | None
    reasoning: Document | None


def curriculum(run: Run) -> Curriculum | None:
    """The first curriculum of the run."""
    for step in run.of_stage("synthesis"):
        rows = read_rows(step.file(DOCUMENTS))
        section = typical([row for row in rows if row["source"] == TEXTBOOK])
        exercise = typical([row for row in rows if row["source"] == EXERCISE])
        page = typical([row for row in rows if row["source"] == REASONING])
        counts = step.manifest.counts
        return Curriculum(
            step=step.path.name,
            documents=counts["documents"],
            taught=counts["families_taught"] + counts["families_of_reasoning"],
            heldout=tuple(counts["families_heldout"]),
            problems=counts["problems"],
            section=show(section[0], SECTION_LINES) if section else None,
            exercise=show(exercise[0], SECTION_LINES) if exercise else None,
            reasoning=show(page[0], SECTION_LINES) if page else None,
            near_duplicates=counts["diversity"]["near_duplicates"],
            mutants=counts["mutants"],
        )
    return None
