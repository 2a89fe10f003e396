"""The stage ``decontaminate``: drop every document that gives away a benchmark problem or a held-out document."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from hornbook.corpus.judged import DOCUMENTS, HELDOUT, write_judged
from hornbook.corpus.minhash import Similarity, candidates, jaccard, shingles, tokens_of
from hornbook.corpus.overlap import Hit, Problem, Settings, checker
from hornbook.foundation.config import Config
from hornbook.foundation.dataframes import batch_function, load_daft, string_frame
from hornbook.foundation.documents import read_documents, rows_of
from hornbook.foundation.files import hash_json, write_json
from hornbook.foundation.progress import step
from hornbook.foundation.stage import Input, Work, stage
from hornbook.tasks.groups import NEW

if TYPE_CHECKING:
    from daft import DataFrame

HELDOUT_LIKE = "like a held-out document"
PROBLEMS = "problems.jsonl"
SHOWN_CHARACTERS = 160


class DecontaminateConfig(Config):
    """Settings of the stage ``decontaminate``."""

    benchmarks: tuple[Literal["humaneval"], ...] = ("humaneval",)
    """Benchmarks that no document may overlap with."""
    ngram_words: int = Field(default=13, ge=2)
    """A document that shares this many words in a row with a problem's docstring or solution is dropped (13 as for
    GPT-3 and phi-1). N-grams that are mostly numbers do not count."""
    docstring_threshold: float = Field(default=0.6, gt=0, le=1)
    """A document with a docstring of at least this Jaccard similarity to a problem's docstring is dropped."""
    docstring_shingle_words: int = Field(default=2, ge=1)
    """Words in a shingle of a docstring. A docstring of fewer words must be equal."""
    same_solutions: bool = True
    """Whether a document is dropped if one of its functions is a benchmark's solution under other names: equal syntax
    trees, names that the author chose numbered. Not asked of the curriculum's held-out exercises, as several
    families may have the same; and of those of taught families, solutions are not compared at all."""
    heldout_threshold: float = Field(default=0.7, gt=0, le=1)
    """A document of at least this Jaccard similarity to a held-out one is dropped."""
    heldout_shingle_tokens: int = Field(default=5, ge=1)
    """Tokens (words, numbers and signs) in a shingle for comparing with held-out documents."""
    hashes: int = Field(default=128, ge=4)
    """MinHash values for each document, for comparing with held-out documents."""


def external(config: DecontaminateConfig) -> str:
    """What identifies the benchmarks: their problems' content."""
    return hash_json([list(problem) for problem in _benchmark_problems(config)])


@stage(
    "decontaminate",
    DecontaminateConfig,
    inputs={
        "documents": Input(("deduplicate",)),
        "heldout": Input(("sources", "synthesis"), many=True, optional=True),
    },
    external=external,
    version=2,
)
def decontaminate(work: Work[DecontaminateConfig]) -> None:
    """Write the documents that overlap with nothing a model will be examined on, and those that do.

    Compared with the problems of the benchmarks, the ``problems.jsonl`` of the input `heldout` where it has one, and
    the documents in its ``heldout.parquet``. ``contamination.json`` says which problems were hit, and how often.
    """
    work.start_over()
    config = work.config
    documents = read_documents(work.input("documents").file(DOCUMENTS)).collect()
    problems = [*_benchmark_problems(config), *_synthetic_problems(work)]
    with step(f"comparing with {len(problems)} problems"):
        hits = problem_hits(documents, problems, config)
    heldout_files = [a.file(HELDOUT) for a in work.all_inputs("heldout") if HELDOUT in a.manifest.outputs]
    with step("comparing with held-out documents"):
        heldout = [read_documents(file).select("id", "text").collect() for file in heldout_files]
        similarity = Similarity(config.heldout_threshold, config.heldout_shingle_tokens, config.hashes)
        like_heldout = heldout_hits(documents, heldout, similarity)
    verdicts = {identity: (HELDOUT_LIKE, f"document {other}") for identity, other in like_heldout.items()}
    verdicts |= {identity: (found[0].reason, _detail(found)) for identity, found in hits.items()}
    judged = documents.join(
        string_frame(
            {
                "id": list(verdicts),
                "reason": [reason for reason, _ in verdicts.values()],
                "detail": [detail for _, detail in verdicts.values()],
            }
        ),
        on="id",
        how="left",
    )
    write_json(work.path / "contamination.json", _summary(problems, hits, sum(map(len, heldout)), like_heldout))
    write_judged(work, judged, stage="decontaminate", mend="check that the documents are not the benchmark itself")


def _benchmark_problems(config: DecontaminateConfig) -> list[Problem]:
    found: list[Problem] = []
    if "humaneval" in config.benchmarks:
        from hornbook.tasks.humaneval import load_humaneval

        found += [
            Problem(
                "humaneval", p.task_id, p.prompt, p.canonical_solution, p.entry_point if config.same_solutions else ""
            )
            for p in load_humaneval()
        ]
    return found


def _synthetic_problems(work: Work[DecontaminateConfig]) -> list[Problem]:
    """What the synthesis stage asks of models that are examined.

    Solutions of taught families are left out: they are taught, under other names and often under the same.
    """
    from hornbook.tasks.problem import read_problems

    found: list[Problem] = []
    given = [a for a in work.all_inputs("heldout") if PROBLEMS in a.manifest.outputs]
    for number, artifact in enumerate(given, 1):
        name = artifact.manifest.stage if len(given) == 1 else f"{artifact.manifest.stage} {number}"
        found += [
            Problem(name, p.task_id, p.prompt, p.canonical_solution if p.group == NEW else "")
            for p in read_problems(artifact.file(PROBLEMS))
        ]
    return found


def problem_hits(documents: DataFrame, problems: list[Problem], config: DecontaminateConfig) -> dict[str, list[Hit]]:
    """The problems that each document overlaps with, by the document's id; documents without any are left out."""
    daft = load_daft()
    from daft import DataType, col

    settings = Settings(config.ngram_words, config.docstring_threshold, config.docstring_shingle_words)
    check: Any = batch_function(
        functools.partial(checker, problems, settings),
        DataType.list(DataType.struct(dict.fromkeys(Hit._fields, DataType.string()))),
        rows=len(documents),
        batch_rows=256,
    )
    found = documents.select("id", check(col("text")).alias("hits")).where(col("hits").length() > daft.lit(0))
    return {identity: [Hit(**hit) for hit in hits] for identity, hits in sorted(rows_of(found, "id", "hits"))}


def heldout_hits(documents: DataFrame, heldout: list[DataFrame], similarity: Similarity) -> dict[str, str]:
    """For the id of each document that is like a held-out one: the id of the most similar one."""
    if not heldout:
        return {}
    daft = load_daft()
    from daft import col

    both = documents.select((daft.lit("document:") + col("id")).alias("key"), "text")
    for number, frame in enumerate(heldout):
        both = both.concat(frame.select((daft.lit(f"heldout {number}:") + col("id")).alias("key"), "text"))
    tokens = both.select("key", tokens_of(col("text")).alias("tokens")).collect()
    groups = candidates(tokens, similarity)
    pairs = sorted(
        {
            (key, other)
            for group in groups
            for key in group
            if key.startswith("document:")
            for other in group
            if not other.startswith("document:")
        }
    )
    proposed = string_frame({"key": sorted({key for pair in pairs for key in pair})})
    by_key = dict(rows_of(tokens.join(proposed, on="key", how="semi"), "key", "tokens"))

    @functools.cache
    def shingles_of(key: str) -> frozenset[str]:
        return shingles(by_key[key], similarity.shingle_tokens)

    best: dict[str, tuple[float, str]] = {}
    for key, other in pairs:
        alike = jaccard(shingles_of(key), shingles_of(other))
        identity, found = key.split(":", 1)[1], (alike, other.split(":", 1)[1])
        if alike >= similarity.threshold and found > best.get(identity, (0.0, "")):
            best[identity] = found
    return {identity: other for identity, (_, other) in best.items()}


def _detail(hits: list[Hit]) -> str:
    first = hits[0]
    more = f" and {len(hits) - 1} more" if len(hits) > 1 else ""
    return f"{first.benchmark} {first.task}{more}: {first.words[:SHOWN_CHARACTERS]}"


def _summary(
    problems: list[Problem], hits: dict[str, list[Hit]], heldout: int, like_heldout: dict[str, str]
) -> dict[str, Any]:
    """Problems, problems hit and documents that hit each, by benchmark; and the same for held-out documents."""
    benchmarks: dict[str, Any] = {}
    for problem in problems:
        entry = benchmarks.setdefault(problem.benchmark, {"problems": 0, "problems_hit": 0, "documents_by_task": {}})
        entry["problems"] += 1
    for found in hits.values():
        for hit in found:
            tasks = benchmarks[hit.benchmark]["documents_by_task"]
            tasks[hit.task] = tasks.get(hit.task, 0) + 1
    for entry in benchmarks.values():
        entry["problems_hit"] = len(entry["documents_by_task"])
    return {
        "benchmarks": benchmarks,
        "heldout": {
            "documents": heldout,
            "documents_hit": len(set(like_heldout.values())),
            "documents_like_one": len(like_heldout),
        },
    }
