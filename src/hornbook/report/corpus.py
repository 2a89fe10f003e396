"""What went into the models: documents through the steps, what each model saw, licences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hornbook.corpus.judged import DOCUMENTS
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.files import read_json
from hornbook.foundation.hardware import require
from hornbook.report.run import CORPUS_STAGES, Model, Run, has_file

MOST_LICENCES = 10
HELDOUT_PROBLEMS = "held-out exercises"
TITLES = {"humaneval": "HumanEval"}


@dataclass(frozen=True)
class Part:
    """A share of the documents that came into a step: what became of them, how many, and the share in percent."""

    name: str
    documents: int
    percent: float


@dataclass(frozen=True)
class Flow:
    """One step's documents. ``takes`` names the steps whose documents came in; empty for a source."""

    step: str
    stage: str
    takes: tuple[str, ...]
    incoming: int
    incoming_bytes: int | None
    kept: Part
    kept_bytes: int | None
    heldout: Part
    dropped: Part
    reasons: tuple[Part, ...]
    found: tuple[str, ...]


def steps(run: Run) -> tuple[Artifact, ...]:
    """Every step that holds documents, in order."""
    return run.of_stage(*CORPUS_STAGES)


def flows(run: Run) -> list[Flow]:
    """What became of the documents of each of ``steps``."""
    return [_flow(run, step) for step in steps(run)]


def _flow(run: Run, step: Artifact) -> Flow:
    counts, dropped = step.manifest.counts, step.manifest.dropped
    kept, heldout = total(counts.get("documents", 0)), counts.get("heldout_documents", 0)
    rejected = sum(dropped.values())
    incoming = kept + heldout + rejected
    before = run.input_steps(step, *CORPUS_STAGES, slot="documents")
    sizes = [kept_bytes(other) for other in before]

    def part(name: str, documents: int) -> Part:
        return Part(name, documents, 100 * documents / incoming if incoming else 0.0)

    return Flow(
        step=step.path.name,
        stage=step.manifest.stage,
        takes=tuple(other.path.name for other in before),
        incoming=incoming,
        incoming_bytes=sum(size for size in sizes if size is not None) if before and None not in sizes else None,
        kept=part("kept", kept),
        kept_bytes=kept_bytes(step),
        heldout=part("held out", heldout),
        dropped=part("dropped", rejected),
        reasons=tuple(part(*item) for item in sorted(dropped.items(), key=lambda item: (-item[1], item[0]))),
        found=_found(counts),
    )


def _found(counts: dict[str, Any]) -> tuple[str, ...]:
    """Which sources were read, as far as the stage ``sources`` counted them."""
    return tuple(key.removesuffix("_chosen") for key in counts if key.endswith("_chosen"))


def total(value: Any) -> int:
    """A count, or the sum of counts by source."""
    return sum(value.values()) if isinstance(value, dict) else int(value)


def kept_bytes(step: Artifact) -> int | None:
    """Bytes of text that the step kept, if it counted them."""
    counts = step.manifest.counts
    found = counts.get("bytes", counts.get("bytes_by_source"))
    return None if found is None else total(found)


@dataclass(frozen=True)
class Seen:
    """What a model saw of one source. ``passes`` is how often training went over it."""

    source: str
    documents: int
    bytes: int
    tokens: int
    passes: float | None


@dataclass(frozen=True)
class Diet:
    """Everything that a model saw."""

    label: str
    sources: tuple[Seen, ...]

    @property
    def tokens(self) -> int:
        """Tokens of all sources together, each counted once."""
        return sum(seen.tokens for seen in self.sources)


def diets(run: Run) -> list[Diet]:
    """What each trained model saw."""
    found: list[Diet] = []
    for model in run.models:
        tokens = run.input_steps(model.training, "tokens") if model.training else ()
        if not tokens or model.training is None:
            continue
        counts, passes = tokens[0].manifest.counts, model.training.manifest.counts.get("epochs", {})
        rows = [
            Seen(source, counts["documents"][source], counts["bytes"][source], number, passes.get(source))
            for source, number in counts["tokens"].items()
        ]
        found.append(Diet(model.label, tuple(rows)))
    return found


@dataclass(frozen=True)
class Licences:
    """Documents by licence, for each corpus in ``columns``."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]


def licences(run: Run) -> Licences | None:
    """How many documents of each licence the models learnt from; of the last corpus if there is no model."""
    corpora: dict[str, Artifact] = {}
    for model in run.models:
        corpus = _corpus(run, model)
        if corpus is not None:
            corpora[model.label] = corpus
    if not corpora and run.of_stage(*CORPUS_STAGES):
        last = run.of_stage(*CORPUS_STAGES)[-1]
        corpora[last.path.name] = last
    counted = {label: _count_licences(step) for label, step in corpora.items() if has_file(step, DOCUMENTS)}
    if not counted:
        return None
    names = sorted({name for counts in counted.values() for name in counts})
    names.sort(key=lambda name: -sum(counts.get(name, 0) for counts in counted.values()))
    rows = [(name, tuple(counts.get(name, 0) for counts in counted.values())) for name in names]
    if len(rows) > MOST_LICENCES:
        rest = rows[MOST_LICENCES - 1 :]
        sums = tuple(sum(numbers) for numbers in zip(*(numbers for _, numbers in rest), strict=True))
        rows = [*rows[: MOST_LICENCES - 1], (f"{len(rest)} others", sums)]
    return Licences(tuple(counted), tuple(rows))


def _corpus(run: Run, model: Model) -> Artifact | None:
    return run.corpus_of(model.training) if model.training else None


def _count_licences(step: Artifact) -> dict[str, int]:
    require(["pyarrow"], "corpus")
    import pyarrow.parquet as pq

    counts = pq.read_table(step.file(DOCUMENTS), columns=["licence"])["licence"].value_counts()
    return {row["values"]: row["counts"] for row in counts.to_pylist()}


@dataclass(frozen=True)
class Judge:
    """Who judged the documents, and how well the classifier agrees with it on documents that it did not learn from."""

    annotator: str
    annotated: int
    keep_score: float
    examined: int
    f1: float | None
    spearman: float | None


def judge(run: Run) -> Judge | None:
    """The judge of the first stage ``quality``."""
    for step in run.of_stage("quality"):
        if has_file(step, "classifier.json"):
            found = read_json(step.file("classifier.json"))
            exam = found["agreement"]
            return Judge(
                annotator=found["annotator"],
                annotated=found["annotated_documents"],
                keep_score=found["keep_score"],
                examined=exam["documents"],
                f1=exam["f1"],
                spearman=exam["spearman"],
            )
    return None


@dataclass(frozen=True)
class Overlap:
    """What documents were compared with, how many items of it some document gave away, and which most often."""

    name: str
    items: int
    hit: int
    most_hit: tuple[tuple[str, int], ...]


def overlaps(run: Run, most: int = 3) -> list[Overlap]:
    """What the first stage ``decontaminate`` found, for each benchmark and for the held-out documents."""
    for step in run.of_stage("decontaminate"):
        found = read_json(step.file("contamination.json"))
        rows = [
            Overlap(
                name=HELDOUT_PROBLEMS if name.startswith("synthesis") else str(TITLES.get(name, name)),
                items=entry["problems"],
                hit=entry["problems_hit"],
                most_hit=tuple(sorted(entry["documents_by_task"].items(), key=lambda item: (-item[1], item[0]))[:most]),
            )
            for name, entry in found["benchmarks"].items()
        ]
        heldout = found["heldout"]
        return [*rows, Overlap("held-out documents", heldout["documents"], heldout["documents_hit"], ())]
    return []
