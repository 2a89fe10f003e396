"""The stage ``synthesis``: textbook sections and exercises from the curriculum, each executed before it is kept."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import EmptyCorpusError
from hornbook.foundation.progress import Bar
from hornbook.foundation.stage import Work, stage
from hornbook.sandbox.limits import Limits

if TYPE_CHECKING:
    from hornbook.sandbox.pool import Sandbox
    from hornbook.synthesis.curriculum.items import AnyFamily, Exercise, Section
    from hornbook.tasks.problem import CodeProblem

Text = TypeVar("Text", "Exercise", "Section", "Exercise | Section")

TAUGHT, NEW = "taught-families", "new-families"
"""Groups of held-out problems: new exercises of families that are taught, and families that are never taught."""
EXERCISE, TEXTBOOK = "synthetic-exercise", "synthetic-textbook"
LICENCE = "Apache-2.0"
CHUNK = 256


class SynthesisConfig(Config):
    """Settings of the stage ``synthesis``."""

    exercises: int = Field(default=9000, ge=1)
    """Exercises to write for training."""
    sections: int = Field(default=2500, ge=0)
    """Textbook sections to write for training."""
    heldout_families: int = Field(default=8, ge=0)
    """Families that are held out whole, chosen by `seed`; no exercise or section of theirs is taught."""
    heldout_exercises: int = Field(default=600, ge=0)
    """Problems to hold out, half of them from taught families, half from the held-out ones."""
    heldout_documents: int = Field(default=200, ge=0)
    """Exercises and sections to hold out as text, for bits per byte."""
    limits: Limits = Limits()
    """What a program may use while it is checked."""
    isolation: Literal["required", "none"] = "required"
    """`none` runs programs without isolation where the system offers none; recorded in the counts."""
    seed: int = Field(default=0, ge=0)
    """Seed of everything that varies."""


def choose_heldout(families: tuple[AnyFamily, ...], count: int, seed: int) -> frozenset[str]:
    """Ids of ``count`` families, the first in the order of a hash of seed and id."""
    ranked = sorted(families, key=lambda family: hashlib.sha256(f"{seed}:{family.id}".encode()).digest())
    return frozenset(family.id for family in ranked[:count])


def as_problem(exercise: Exercise, group: str, number: int) -> CodeProblem:
    """The exercise in HumanEval's schema."""
    from hornbook.tasks.problem import CodeProblem

    lines = "".join(f"    {line}\n" for test in exercise.tests for line in test.splitlines())
    return CodeProblem(
        task_id=f"{exercise.family}/{number}",
        prompt=exercise.prompt,
        entry_point=exercise.name,
        canonical_solution=exercise.solution,
        test=f"def check(candidate):\n{lines}",
        group=group,
    )


@stage("synthesis", SynthesisConfig)
def synthesis(work: Work[SynthesisConfig]) -> None:
    """Write train and held-out documents, held-out problems, and what failed its own check with the reason.

    Raises SandboxError where programs can't be isolated and ``isolation`` is ``required``.
    """
    import pyarrow as pa

    from hornbook.foundation.documents import COLUMNS, REASONS, write_documents
    from hornbook.sandbox.pool import Sandbox
    from hornbook.synthesis.curriculum.registry import families
    from hornbook.tasks.problem import write_problems

    work.start_over()
    config = work.config
    heldout_ids = choose_heldout(families(), config.heldout_families, config.seed)
    taught = [family for family in families() if family.id not in heldout_ids]
    new = [family for family in families() if family.id in heldout_ids]
    if not taught:
        raise EmptyCorpusError("every family is held out", mend="lower heldout_families")
    # Held-out material draws from seeds that training never uses.
    first_heldout = config.seed * 1_000_000_007 + 500_000_000
    problems: dict[str, CodeProblem] = {}
    """Held-out problems by prompt."""
    texts: set[str] = set()
    reserved = first_heldout + config.heldout_exercises
    rows: list[dict[str, Any]] = []
    heldout: list[dict[str, Any]] = []
    rejected: list[dict[str, Any]] = []

    def reject(item: Exercise | Section, fault: str) -> None:
        row = _row(item, f"/rejected/{len(rejected)}")  # the number keeps ids apart: rejected texts may repeat
        rejected.append(row | {"reason": fault.split(":")[0], "detail": fault})

    with Sandbox(config.limits, isolation=config.isolation) as sandbox:
        for group, members in ((TAUGHT, taught), (NEW, new)):
            exercises = islice(_exercises(members, first_heldout), config.heldout_exercises // 2)
            for number, (exercise, fault) in enumerate(_checked(exercises, sandbox)):
                if fault or exercise.prompt in problems:
                    reject(exercise, fault or "exact duplicate")
                else:
                    problems[exercise.prompt] = as_problem(exercise, group, number)
        first_seed = config.seed * 1_000_000_007
        jobs = (
            ("exercises", _exercises(taught, first_seed), config.exercises, rows),
            ("sections", _sections(taught, first_seed), config.sections, rows),
            ("held-out exercises", _exercises(taught, reserved), config.heldout_documents // 2, heldout),
            ("held-out sections", _sections(taught, reserved), config.heldout_documents // 2, heldout),
        )
        for title, items, count, kept in jobs:
            with Bar(f"writing and checking {title}", count, "texts") as bar:
                for item, fault in _checked(islice(items, count), sandbox):
                    row = _row(item)
                    if not fault and row["text"] in texts:
                        fault = "exact duplicate"
                    if not fault and getattr(item, "prompt", None) in problems:
                        fault = "same prompt as a held-out problem"
                    if fault:
                        reject(item, fault)
                    else:
                        texts.add(row["text"])
                        kept.append(row)
                    bar.advance()
        isolation = sandbox.isolation
    for name, members, columns in (
        ("documents.parquet", rows, COLUMNS),
        ("heldout.parquet", heldout, COLUMNS),
        ("rejected/documents.parquet", rejected, (*COLUMNS, *REASONS)),
    ):
        schema = pa.schema([pa.field(column, pa.string()) for column in columns])
        table = pa.Table.from_pylist(members, schema)
        write_documents(work.path / name, table, extra=[c for c in columns if c in REASONS])
    write_problems(work.path / "problems.jsonl", problems.values())
    work.dropped |= dict(sorted(Counter(row["reason"] for row in rejected).items()))
    work.counts |= {
        "documents": dict(sorted(Counter(row["source"] for row in rows).items())),
        "bytes": {
            source: sum(len(row["text"].encode()) for row in rows if row["source"] == source)
            for source in (EXERCISE, TEXTBOOK)
        },
        "heldout_documents": len(heldout),
        "problems": dict(sorted(Counter(problem.group for problem in problems.values()).items())),
        "families_taught": len(taught),
        "families_heldout": sorted(heldout_ids),
        "isolation": isolation,
    }


def _turns(members: list[AnyFamily], first_seed: int) -> Iterator[tuple[AnyFamily, int]]:
    """Each family in turn, with a new seed every round."""
    seed = first_seed
    while members:
        for family in members:
            yield family, seed
        seed += 1


def _exercises(members: list[AnyFamily], first_seed: int) -> Iterator[Exercise]:
    return (family.exercise(seed) for family, seed in _turns(members, first_seed))


def _sections(members: list[AnyFamily], first_seed: int) -> Iterator[Section]:
    return (family.section(seed) for family, seed in _turns(members, first_seed))


def _checked(items: Iterator[Text], sandbox: Sandbox) -> Iterator[tuple[Text, str]]:
    """Every item with the reason why it fails its own check, or an empty string."""
    from hornbook.synthesis.curriculum.items import Section

    while chunk := list(islice(items, CHUNK)):
        programs = [item.program if isinstance(item, Section) else item.check_program for item in chunk]
        for item, result in zip(chunk, sandbox.run(programs), strict=True):
            if not result.passed:
                yield item, f"{result.verdict}: {result.detail}"
            elif isinstance(item, Section) and result.output.strip() != item.expected_output.strip():
                yield item, f"prints something else: {result.output.strip()[:200]}"
            else:
                yield item, ""


def _row(item: Exercise | Section, suffix: str = "") -> dict[str, str]:
    from hornbook.foundation.documents import document_id
    from hornbook.synthesis.curriculum.items import Exercise

    source, text = (EXERCISE, item.program) if isinstance(item, Exercise) else (TEXTBOOK, item.text)
    path = f"curriculum/{item.family}{suffix}"
    return {
        "id": document_id(source, path, text),
        "text": text,
        "source": source,
        "path": path,
        "licence": LICENCE,
        "family": item.family,
    }
