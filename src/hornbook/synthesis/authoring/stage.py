"""The stage ``authoring``: a teacher writes pages, exercises and questions, each proven before it is kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, Literal

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.documents import COLUMNS, REASONS, document_id, write_documents
from hornbook.foundation.errors import BudgetError, EmptyCorpusError
from hornbook.foundation.files import hash_file, write_json, write_jsonl
from hornbook.foundation.hardware import require
from hornbook.foundation.progress import Bar, console
from hornbook.foundation.stage import Input, Work, stage
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.authoring.assignments import SUMMARY, Assignment, Kind, Planner
from hornbook.synthesis.authoring.exercise import ExerciseRules
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.judging import Checked, judge
from hornbook.synthesis.authoring.passages import Passage, read_passages
from hornbook.synthesis.authoring.prompts import AskingConfig, request_for
from hornbook.synthesis.authoring.topics import BUILT_IN, read_topics
from hornbook.synthesis.diversity import DIVERSITY, DiversityConfig, check, measure
from hornbook.teachers.budget import Estimate
from hornbook.teachers.find import TeacherConfig, open_teacher
from hornbook.teachers.local import LocalConfig
from hornbook.teachers.request import Outcome, Request
from hornbook.teachers.teacher import Teacher
from hornbook.teachers.usage import Usage

KINDS: tuple[Kind, ...] = ("textbook", "exercise", "reasoning")
SOURCES: dict[Kind, str] = {kind: f"teacher-{kind}" for kind in KINDS}
CHUNK = 32
"""Replies that are judged together, so that the sandbox's workers are busy while the teacher goes on."""
NOT_ASKED, KEPT = "not asked", "kept"


class AuthoringConfig(Config):
    """Settings of the stage ``authoring``."""

    teacher: TeacherConfig = LocalConfig()
    """Who writes, with its `budget`: `kind: endpoint` or `kind: local`."""
    textbooks: int = Field(default=200, ge=0)
    """Textbook pages to try."""
    exercises: int = Field(default=400, ge=0)
    """Python exercises to try."""
    reasoning: int = Field(default=200, ge=0)
    """Questions with their explanation to try; summaries too, where documents of English prose are given."""
    topics: str | None = None
    """A YAML file of topics in place of the built-in one, `synthesis/authoring/topics.yaml`, and of the same form."""
    asking: AskingConfig = AskingConfig()
    """How the teacher is asked."""
    rules: ExerciseRules = ExerciseRules()
    """When an exercise is good enough."""
    diversity: DiversityConfig = DiversityConfig(least_coverage=0.5)
    """How alike the texts that are kept may be, else the stage fails; what was paid for stays in the cache. A weak
    teacher fails on many topics, hence the coverage."""
    licence: str = "unknown"
    """Licence of what the teacher writes (SPDX): its provider's terms say what may be done with it."""
    cache: str | None = None
    """File that keeps the teacher's replies; by default one beside the artifact. It is never removed: deleting it is
    paying for its replies again."""
    limits: Limits = Limits()
    """What a program may use while it is checked."""
    isolation: Literal["required", "none"] = "required"
    """`none` runs the teacher's programs without isolation where the system offers none; recorded in the counts."""
    seed: int = Field(default=0, ge=0)
    """Seed of everything that varies."""


def _topics_fingerprint(config: AuthoringConfig) -> str | None:
    path = Path(config.topics) if config.topics is not None else BUILT_IN
    return hash_file(path) if path.is_file() else None


@stage(
    "authoring",
    AuthoringConfig,
    inputs={"documents": Input(("sources", "quality", "deduplicate"), many=True, optional=True)},
    external=_topics_fingerprint,
)
def authoring(work: Work[AuthoringConfig]) -> None:
    """Write what a teacher wrote and was proven, what was not with the reason, and what came of every attempt.

    ``documents`` give seed passages. ``attempts.jsonl`` has a line for each attempt, tests of exercises included.
    Replies are kept in a cache beside the artifact as they come, so that a run that was killed, or is made again with
    other rules, asks only for what is missing. When the budget is used up, what was written by then becomes the
    artifact, with a warning, and ``stopped`` in the counts; with a larger budget the same cache is gone on from.

    Raises RecipeError or DataError for a bad file of topics, TeacherError where the teacher can't be asked,
    SandboxError where programs can't be isolated, EmptyCorpusError if no text is kept.
    """
    require(["daft", "pyarrow"], "corpus")
    work.start_over()
    config = work.config
    assignments = _plan(work)
    requests = [request_for(assignment, config.asking) for assignment in assignments]
    name = work.path.name.removesuffix(".working")
    cache = Path(config.cache) if config.cache is not None else work.path.with_name(f"{name}.requests.sqlite")
    writer = _Writer(config.licence)
    with Sandbox(config.limits, isolation=config.isolation) as sandbox, open_teacher(config.teacher, cache) as teacher:
        estimate = teacher.estimate(requests)
        _announce(estimate, teacher.name)
        with Bar("writing and checking", len(assignments), "texts") as bar:
            answers = _answers(teacher, requests, work)
            pairs = zip(assignments, requests, answers, strict=False)
            while chunk := list(islice(pairs, CHUNK)):
                outcomes = [(assignment, outcome) for assignment, _, outcome in chunk]
                judged = judge(outcomes, config.rules, config.asking, sandbox)
                for one, (_, request, _) in zip(judged, chunk, strict=True):
                    writer.add(one, request.key(teacher.identity))
                bar.advance(len(chunk))
                bar.note(f"{len(writer.kept)} kept")
        left = list(zip(assignments, requests, strict=True))[len(writer.attempts) :]
        for assignment, request in left:
            writer.leave_out(assignment, request.key(teacher.identity))
        _count(work, writer, teacher.usage, estimate)
        work.counts |= {"teacher": teacher.name, "isolation": sandbox.isolation}
    _write(work, writer)
    expected = {one["topic"] for one in writer.attempts}
    found = measure([(row["family"], row["text"]) for row in writer.kept], expected=expected)
    write_json(work.path / DIVERSITY, found.as_dict())
    check(found, config.diversity, where=str(work.path / DIVERSITY))


def _plan(work: Work[AuthoringConfig]) -> list[Assignment]:
    config = work.config
    tree = read_topics(Path(config.topics) if config.topics is not None else None)
    paths = [artifact.file("documents.parquet") for artifact in work.all_inputs("documents")]
    most = max(config.textbooks, config.reasoning)
    passages: list[Passage] = []
    if paths and most:
        passages = read_passages(paths, words=config.asking.passage_words, most=most, seed=config.seed)
    work.counts["passages"] = len(passages)
    planner = Planner(tree, passages, config.seed)
    counts = (config.textbooks, config.exercises, config.reasoning)
    plans = zip((planner.textbooks, planner.exercises, planner.reasoning), counts, strict=True)
    planned = [assignment for plan, count in plans for assignment in plan(count)]
    if not planned:
        raise EmptyCorpusError("nothing is to be written", mend="raise `textbooks`, `exercises` or `reasoning`")
    return planned


def _answers(teacher: Teacher, requests: Sequence[Request], work: Work[AuthoringConfig]) -> Iterator[Outcome]:
    """The outcome of each request, as far as the budget reaches."""
    asked: Generator[tuple[Request, Outcome]] = teacher.ask(requests)
    try:
        for _, outcome in asked:
            yield outcome
    except BudgetError as error:
        work.counts["stopped"] = "budget"
        console.print(f"  [yellow]warning[/]: not everything is written: {error}")


def _announce(estimate: Estimate, name: str) -> None:
    """Say what is to come before anything is sent."""
    parts = [f"{estimate.requests} requests to {name}, {estimate.cached} of them answered already"]
    parts.append(f"at most {estimate.at_most.tokens:,} tokens and {estimate.at_most.cost:.4f} of money")
    if estimate.likely is not None:
        parts.append(f"likely {estimate.likely.tokens:,} tokens and {estimate.likely.cost:.4f}")
    if estimate.seconds is not None:
        parts.append(f"about {estimate.seconds / 60:.0f} minutes")
    if not estimate.fits:
        parts.append("the worst case is over what is left of the budget, so it may stop early")
    console.print(f"  estimate: {'; '.join(parts)}")


class _Writer:
    """Collects the rows of the artifact's files."""

    def __init__(self, licence: str) -> None:
        self._licence = licence
        self.kept: list[dict[str, str]] = []
        self.rejected: list[dict[str, str]] = []
        self.attempts: list[dict[str, Any]] = []
        self._texts: set[str] = set()

    def add(self, checked: Checked, key: str) -> None:
        """Sort a checked attempt in."""
        fault = checked.fault
        if fault is None and checked.text in self._texts:
            fault = Unusable(Fault.DUPLICATE)
        row = self._row(checked.assignment, checked.text)
        if fault is None:
            self._texts.add(checked.text)
            self.kept.append(row)
        else:
            self.rejected.append(row | {"reason": str(fault.fault), "detail": fault.detail})
        details: dict[str, Any] = {"outcome": KEPT if fault is None else str(fault.fault)}
        if fault is not None and fault.detail:
            details["detail"] = fault.detail
        if checked.reply is not None:
            details["prompt_tokens"] = checked.reply.prompt_tokens
            details["completion_tokens"] = checked.reply.completion_tokens
            details["finish_reason"] = checked.reply.finish_reason
        if checked.answer is not None:
            details["tests"] = list(checked.answer.tests)
        if checked.killed is not None:
            details["mutants_killed"] = round(checked.killed, 4)
        self._attempt(checked.assignment, key, details, row["id"])

    def leave_out(self, assignment: Assignment, key: str) -> None:
        """Record an attempt that was never made."""
        self._attempt(assignment, key, {"outcome": NOT_ASKED}, None)

    def _attempt(self, assignment: Assignment, key: str, details: dict[str, Any], document: str | None) -> None:
        fields: dict[str, Any] = {
            "key": key,
            "kind": assignment.kind,
            "number": assignment.number,
            "form": assignment.form,
            "topic": assignment.family,
            "audience": assignment.audience,
            "document": document,
            "words": list(assignment.words) or None,
            "name": assignment.name or None,
            "passage": assignment.passage.document if assignment.passage is not None else None,
        }
        self.attempts.append({name: value for name, value in fields.items() if value is not None} | details)

    def _row(self, assignment: Assignment, text: str) -> dict[str, str]:
        source = SOURCES[assignment.kind]
        path = f"{assignment.family}/{assignment.number}"
        of_passage = assignment.form == SUMMARY and assignment.passage is not None
        return {
            "id": document_id(source, path, text),
            "text": text,
            "source": source,
            "path": path,
            "licence": assignment.passage.licence if of_passage and assignment.passage else self._licence,
            "family": assignment.family,
        }


def _count(work: Work[AuthoringConfig], writer: _Writer, usage: Usage, estimate: Estimate) -> None:
    attempted = Counter(row["kind"] for row in writer.attempts if row["outcome"] != NOT_ASKED)
    kept = Counter(row["kind"] for row in writer.attempts if row["outcome"] == KEPT)
    planned = Counter(row["kind"] for row in writer.attempts)
    spent = usage.as_dict()
    known = 0 if "stopped" in work.counts else estimate.cached
    work.counts |= {
        "planned": dict(sorted(planned.items())),
        "attempted": dict(sorted(attempted.items())),
        "kept": {kind: kept[kind] for kind in sorted(attempted)},
        "kept_share": {kind: round(kept[kind] / attempted[kind], 4) for kind in sorted(attempted)},
        "kept_by_form": dict(sorted(Counter(r["form"] for r in writer.attempts if r["outcome"] == KEPT).items())),
        "not_asked": sum(row["outcome"] == NOT_ASKED for row in writer.attempts),
        "documents": len(writer.kept),
        "prompt_tokens": sum(row.get("prompt_tokens", 0) for row in writer.attempts),
        "completion_tokens": sum(row.get("completion_tokens", 0) for row in writer.attempts),
        "requests": {name: spent[name] for name in ("sent", "cached", "failed", "retried", "left_unanswered")}
        | {"asked_again_though_known": max(known - usage.cached, 0)},
        "spent": spent["spent"],
        "spent_ever": spent["spent_ever"],
    }
    work.dropped |= dict(sorted(Counter(row["reason"] for row in writer.rejected).items()))
    unanswered = work.dropped.get(str(Fault.NOT_ANSWERED), 0)
    if unanswered:
        console.print(
            f"  [yellow]warning[/]: {unanswered} requests were not answered (see attempts.jsonl); to ask them again, "
            "and only them, delete the artifact and run again"
        )


def _write(work: Work[AuthoringConfig], writer: _Writer) -> None:
    import pyarrow as pa

    write_jsonl(work.path / "attempts.jsonl", writer.attempts)
    for name, rows, columns in (
        ("documents.parquet", writer.kept, COLUMNS),
        ("rejected/documents.parquet", writer.rejected, (*COLUMNS, *REASONS)),
    ):
        table = pa.Table.from_pylist(rows, pa.schema([pa.field(column, pa.string()) for column in columns]))
        write_documents(work.path / name, table, extra=[column for column in columns if column in REASONS])
    if not writer.kept:
        reasons = ", ".join(f"{count} for `{reason}`" for reason, count in work.dropped.items())
        raise EmptyCorpusError(
            f"no text of {len(writer.attempts)} was kept: {reasons or 'none was asked for'}",
            where=str(work.path / "rejected/documents.parquet"),
            mend="read what the teacher wrote in that file; ask a stronger teacher, or loosen `rules`",
        )
