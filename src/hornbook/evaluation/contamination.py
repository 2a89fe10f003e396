"""Which items of a benchmark stand in the text that a model was trained on.

An item counts as contaminated if a document shares ``NGRAM_WORDS`` words in a row with it (13, as GPT-3's and phi-1's
reports do), or, if its question is shorter, all words of that, but not fewer than ``LEAST_WORDS``. N-grams of mostly
numbers say nothing and don't count. Not found: items told in other words or translated, and items too short to tell.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from hornbook.corpus.overlap import telling, words_of
from hornbook.foundation.artifact import MANIFEST, Artifact, open_artifact
from hornbook.foundation.documents import read_texts
from hornbook.foundation.errors import DataError
from hornbook.foundation.progress import step

NGRAM_WORDS = 13
LEAST_WORDS = 8
DOCUMENTS = "documents.parquet"
TRAINED = ("training", "finetuning")


def contaminated(items: Mapping[str, Sequence[Sequence[str]]], documents: Iterable[str]) -> dict[str, list[bool]]:
    """For every benchmark, whether each of its items overlaps with one of ``documents``.

    An item is given as its texts, the question first. Of short ones only the question counts: a solution of ten words
    is in many programs.
    """
    wanted: dict[tuple[str, ...], list[tuple[tuple[str, ...], str, int]]] = {}
    found = {name: [False] * len(rows) for name, rows in items.items()}
    for name, rows in items.items():
        for number, texts in enumerate(rows):
            for ngram in {ngram for place, text in enumerate(texts) for ngram in _ngrams(text, short=place == 0)}:
                wanted.setdefault(ngram[:LEAST_WORDS], []).append((ngram, name, number))
    for document in documents:
        words = words_of(document)
        for start in range(len(words) - LEAST_WORDS + 1):
            for ngram, name, number in wanted.get(tuple(words[start : start + LEAST_WORDS]), ()):
                if tuple(words[start : start + len(ngram)]) == ngram:
                    found[name][number] = True
    return found


def _ngrams(text: str, *, short: bool) -> list[tuple[str, ...]]:
    words = words_of(text)
    size = min(len(words), NGRAM_WORDS)
    if size < (LEAST_WORDS if short else NGRAM_WORDS):
        return []
    return [ngram for ngram in zip(*(words[start:] for start in range(size)), strict=False) if telling(ngram)]


def corpus_files(folder: Path) -> list[Path]:
    """The documents of a folder: an artifact's ``documents.parquet``, or every ``.parquet`` of documents in it.

    Raises DataError if there is none.
    """
    files = [folder / DOCUMENTS] if (folder / DOCUMENTS).is_file() else sorted(folder.glob("*.parquet"))
    if folder.is_file():
        files = [folder]
    if not files:
        raise DataError("no documents here", where=str(folder), mend="name a folder that holds documents.parquet")
    return files


def trained_on(model: Artifact, others: Iterable[Artifact]) -> list[Path] | None:
    """The documents that ``model`` was trained on, followed back by fingerprint through ``others``; None if unknown."""
    by_fingerprint = {artifact.fingerprint: artifact for artifact in others}
    waiting, files = [model], set[Path]()
    while waiting:
        artifact = waiting.pop()
        before = [
            by_fingerprint.get(print_) for name, print_ in artifact.manifest.inputs.items() if name != "stage_version"
        ]
        for other in before:
            if other is None:
                continue
            if DOCUMENTS in other.manifest.outputs:
                files.add(other.file(DOCUMENTS))
            else:
                waiting.append(other)
    return sorted(files) or None


def artifacts_of(run: Path) -> list[Artifact]:
    """Every finished artifact in a run's folder."""
    return [open_artifact(manifest.parent) for manifest in sorted(run.glob(f"*/{MANIFEST}"))]


def read_corpus(files: Sequence[Path]) -> Iterable[str]:
    """The texts of all documents in ``files``."""
    for file in files:
        with step(f"comparing with {file}"):
            for texts in read_texts(file).values():
                yield from texts
