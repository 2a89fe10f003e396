"""The stage ``synthesis``: textbook sections, exercises and reasoning pages from the curriculum, each proven."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Literal

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.errors import EmptyCorpusError, RecipeError
from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import available_cores
from hornbook.foundation.progress import Bar
from hornbook.foundation.stage import Work, stage
from hornbook.sandbox.limits import Limits
from hornbook.synthesis.diversity import DIVERSITY, DiversityConfig
from hornbook.tasks.groups import NEW, REWORDED, TAUGHT

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.items import Exercise
    from hornbook.synthesis.near_duplicates import NearDuplicates
    from hornbook.synthesis.writing import Draft, Kind
    from hornbook.tasks.problem import CodeProblem
    from hornbook.tasks.question import Question

EXERCISE, TEXTBOOK, REASONING = "synthetic-exercise", "synthetic-textbook", "synthetic-reasoning"
SOURCES: dict[Kind, str] = {"exercise": EXERCISE, "section": TEXTBOOK, "reasoning": REASONING}
LICENCE = "Apache-2.0"
SEEDS_APART = 1_000_000_007
"""Two values of the config's `seed` use seeds of the families that are so far apart."""
FIRST_HELDOUT = 500_000_000
"""Held-out material draws from seeds so far beyond those of training."""


class SynthesisConfig(Config):
    """Settings of the stage ``synthesis``."""

    exercises: int = Field(default=9000, ge=0)
    """Exercises to write for training."""
    sections: int = Field(default=2500, ge=0)
    """Textbook sections to write for training."""
    reasoning: int = Field(default=2500, ge=0)
    """Pages of reasoning to write for training: word problems, explanations, stories, summaries."""
    families: tuple[str, ...] = ("*",)
    """Ids of the families to use, such as `strings.*`, and with a `!` before them those to leave out; see
    `hornbook synthesize families`."""
    forms: Literal["textbook", "varied"] = "textbook"
    """How exercises on functions look: as in one textbook, or `varied` over names, types, ways of asking and of showing
    examples, as in functions that many people wrote."""
    solutions: Literal["varied", "one-hand"] = "varied"
    """How solutions of exercises on functions are written: in any of a family's styles, with names drawn for variables,
    or all in the family's first style with the usual names."""
    long_share: float = Field(default=0.0, ge=0, le=1)
    """Share of the `varied` exercises on functions whose docstring is long: the task told two or three times in other
    words, and more examples. What people ask is often longer than one wording."""
    everyday_names: float = Field(default=0.3, ge=0, le=0.6)
    """Share of the arguments in `varied` exercises that are named with everyday words that fit their type, such as
    `ticket_list`, which are to be copied and can't be guessed."""
    synonym_share: float = Field(default=0.0, ge=0, le=1)
    """Share of the exchangeable words in docstrings of `varied` exercises that is exchanged for a synonym, such as
    "array" for "list" and "greatest" for "largest". Problems that are held out keep the words of their authors."""
    slip_share: float = Field(default=0.0, ge=0, le=1)
    """Share of the `varied` exercises on functions whose description was written in haste: articles and other words are
    left out, letters mixed up. Problems that are held out have no slips."""
    heldout_families: int = Field(default=8, ge=0)
    """Families of exercises that are held out whole, chosen by `seed`; no exercise or section of theirs is taught."""
    heldout_wordings: float = Field(default=0.0, ge=0, lt=1)
    """Share of the wordings of every family of functions, rounded down, that is never taught. Problems told in them are
    a group of their own, half of `heldout_exercises`: what a model does with other words for what it was taught."""
    heldout_reasoning_families: int = Field(default=0, ge=0)
    """Families of reasoning that are held out whole, chosen by `seed`; no page of theirs is taught."""
    heldout_questions: int = Field(default=0, ge=0)
    """Questions of reasoning to hold out, half of them from taught families, half from the held-out ones."""
    heldout_exercises: int = Field(default=600, ge=0)
    """Problems to hold out, half of them from taught families, half from the held-out ones."""
    heldout_documents: int = Field(default=200, ge=0)
    """Texts to hold out for bits per byte, as many of each kind that is taught."""
    mutated_share: float = Field(default=0.02, ge=0, le=1)
    """Share of the exercises whose tests must notice mistakes put into the solution; of held-out ones, all must."""
    diversity: DiversityConfig = DiversityConfig()
    """How alike the texts may be, else the stage fails."""
    limits: Limits = Limits()
    """What a program may use while it is checked."""
    isolation: Literal["required", "none"] = "required"
    """`none` runs programs without isolation where the system offers none; recorded in the counts."""
    seed: int = Field(default=0, ge=0)
    """Seed of everything that varies."""


def choose_heldout(families: Iterable[str], count: int, seed: int) -> frozenset[str]:
    """``count`` of the families' ids, the first in the order of a hash of seed and id."""
    ranked = sorted(families, key=lambda family: hashlib.sha256(f"{seed}:{family}".encode()).digest())
    return frozenset(ranked[:count])


def choose_families(known: Sequence[str], patterns: Sequence[str]) -> list[str]:
    """The ids that match one of the patterns and none of those that begin with a ``!``.

    Raises RecipeError if a pattern matches none of ``known``.
    """
    for pattern in patterns:
        if not any(fnmatchcase(one, pattern.removeprefix("!")) for one in known):
            raise RecipeError(f"no family is called `{pattern}`", mend="see `hornbook synthesize families`")
    wanted = [pattern for pattern in patterns if not pattern.startswith("!")]
    unwanted = [pattern[1:] for pattern in patterns if pattern.startswith("!")]
    return [one for one in known if _matches(one, wanted) and not _matches(one, unwanted)]


def _matches(name: str, patterns: Sequence[str]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns)


def as_problem(exercise: Draft | Exercise, group: str, number: int) -> CodeProblem:
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


@dataclass(frozen=True)
class _Job:
    """Texts of one kind to write for training."""

    kind: Kind
    members: list[str]
    count: int


class _Plan:
    """Which families are taught and which are held out."""

    def __init__(self, config: SynthesisConfig) -> None:
        from hornbook.synthesis.curriculum.family import Family
        from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
        from hornbook.synthesis.curriculum.registry import families

        known = families()
        code, reasoning = [one.id for one in known], [one.id for one in reasoning_families()]
        written_about = {one.id for one in known if one.has_sections}
        chosen = set(choose_families([*code, *reasoning], config.families))
        self.code = [one for one in code if one in chosen]
        asked = [one for one in reasoning if one in chosen]
        new = choose_heldout(asked, config.heldout_reasoning_families, config.seed)
        self.reasoning = [one for one in asked if one not in new]
        self.reasoning_heldout = [one for one in asked if one in new]
        self.heldout = choose_heldout(self.code, config.heldout_families, config.seed)
        self.taught = [one for one in self.code if one not in self.heldout]
        self.new = [one for one in self.code if one in self.heldout]
        share = config.heldout_wordings
        rewordable = {one.id for one in known if isinstance(one, Family) and one.heldout_wordings(share)}
        self.reworded = [one for one in self.taught if one in rewordable]
        self.jobs = (
            _Job("exercise", self.taught, config.exercises),
            _Job("section", [one for one in self.taught if one in written_about], config.sections),
            _Job("reasoning", self.reasoning, config.reasoning),
        )
        for job in self.jobs:
            if job.count and not job.members:
                raise EmptyCorpusError(
                    f"there is no family to write texts of the kind {job.kind} from",
                    mend="lower heldout_families, name more families, or ask for none of this kind",
                )


class _Written:
    """What was written so far, and the rules by which a text is kept."""

    def __init__(self, index: NearDuplicates) -> None:
        self.index = index
        self.problems: dict[str, CodeProblem] = {}
        """Held-out problems by prompt."""
        self.questions: dict[str, Question] = {}
        """Held-out questions by the prompts of their drafts."""
        self.rows: list[dict[str, Any]] = []
        self.heldout: list[dict[str, Any]] = []
        self.rejected: list[dict[str, Any]] = []
        self.near: Counter[str] = Counter()
        """Near duplicates by family, among the texts for training."""

    def reject(self, draft: Draft, fault: str) -> None:
        """Keep the draft with the reason why it is not taught."""
        row = _row(draft, f"/rejected/{len(self.rejected)}")  # the number keeps ids apart: rejected texts may repeat
        self.rejected.append(row | {"reason": fault.split(":")[0], "detail": fault})

    def keep(self, draft: Draft, fault: str, kept: list[dict[str, Any]]) -> None:
        """Add the draft to ``kept`` unless it is wrong, asks for a held-out problem, or nearly repeats another."""
        if not fault and (draft.prompt in self.problems or draft.prompt in self.questions):
            fault = "same prompt as a held-out problem"
        if not fault:
            assert draft.sketch is not None
            row = _row(draft)
            like = self.index.find(draft.sketch)
            if like is None:
                self.index.add(draft.sketch, row["id"])
                kept.append(row)
                return
            fault = f"near duplicate: of {like}"
            self.near[draft.family] += kept is self.rows
        self.reject(draft, fault)


@stage("synthesis", SynthesisConfig, version=2)
def synthesis(work: Work[SynthesisConfig]) -> None:
    """Write train and held-out documents, held-out problems, and what was not kept with the reason.

    Raises SandboxError where programs can't be isolated and ``isolation`` is ``required``, and DiversityError where the
    texts are too alike; what was measured is then in `DIVERSITY` in the stage's working folder.
    """
    from hornbook.sandbox.pool import Sandbox
    from hornbook.synthesis.curriculum.items import Form
    from hornbook.synthesis.diversity import check, measure
    from hornbook.synthesis.near_duplicates import THRESHOLD, NearDuplicates
    from hornbook.synthesis.proving import Proof
    from hornbook.synthesis.questions import proven_questions
    from hornbook.synthesis.writing import drafts, turns

    work.start_over()
    config, plan = work.config, _Plan(work.config)
    written = _Written(NearDuplicates(THRESHOLD))
    first = config.seed * SEEDS_APART
    heldout_seed = first + FIRST_HELDOUT
    processes = available_cores()
    form = Form(
        varied=config.forms == "varied",
        one_hand=config.solutions == "one-hand",
        long_share=config.long_share,
        everyday_names=config.everyday_names,
        heldout_wordings=config.heldout_wordings,
    )
    taught_form = replace(form, synonym_share=config.synonym_share, slip_share=config.slip_share)
    each = config.heldout_exercises // 2
    groups = (
        (TAUGHT, plan.taught, heldout_seed, form),
        (NEW, plan.new, heldout_seed, form),
        (REWORDED, plan.reworded, heldout_seed + each, replace(form, reworded=True)),
    )
    with Sandbox(config.limits, isolation=config.isolation) as sandbox:
        proof = Proof(sandbox)
        for group, members, seed, told in groups:
            exercises = drafts(turns("exercise", members, seed, told), each, processes, mutated_share=1.0)
            for number, (draft, fault) in enumerate(proof.proven(exercises), seed - heldout_seed):
                if fault or draft.prompt in written.problems:
                    written.reject(draft, fault or "exact duplicate: of another held-out problem")
                else:
                    written.problems[draft.prompt] = as_problem(draft, group, number)
        for group, members in ((TAUGHT, plan.reasoning), (NEW, plan.reasoning_heldout)):
            count = config.heldout_questions // 2
            for draft, question, fault in proven_questions(members, count, heldout_seed, group, proof):
                if fault or draft.prompt in written.questions:
                    written.reject(draft, fault or "exact duplicate: of another held-out question")
                else:
                    written.questions[draft.prompt] = question
        kinds = sum(job.count > 0 for job in plan.jobs)
        apart = heldout_seed + config.heldout_exercises + config.heldout_questions
        jobs = [(job, job.count, first, written.rows) for job in plan.jobs]
        jobs += [(job, config.heldout_documents // kinds, apart, written.heldout) for job in plan.jobs if job.count]
        for job, count, seed, kept in jobs:
            title = f"writing and checking {'held-out ' * (kept is written.heldout)}texts: {job.kind}"
            with Bar(title, count, "texts") as bar:
                order = turns(job.kind, job.members, seed, taught_form)
                drawn = drafts(order, count, processes, config.mutated_share)
                for draft, fault in proof.proven(drawn):
                    written.keep(draft, fault, kept)
                    bar.advance()
        isolation = sandbox.isolation
    _write(work, written)
    texts = [(row["family"], row["text"]) for row in written.rows]
    expected = {family for job in plan.jobs if job.count >= len(job.members) for family in job.members}
    found = measure(texts, near_duplicates=written.near, expected=expected, sample_texts=config.diversity.sample_texts)
    write_json(work.path / DIVERSITY, found.as_dict())
    work.counts |= {
        "documents": dict(sorted(Counter(row["source"] for row in written.rows).items())),
        "bytes": _bytes_by_source(written.rows),
        "heldout_documents": len(written.heldout),
        "problems": dict(sorted(Counter(problem.group for problem in written.problems.values()).items())),
        "questions": dict(sorted(Counter(question.group for question in written.questions.values()).items())),
        "families_taught": len(plan.taught),
        "families_heldout": sorted(plan.heldout),
        "families_of_reasoning": len(plan.reasoning) if config.reasoning else 0,
        "families_of_reasoning_heldout": sorted(plan.reasoning_heldout),
        "mutants": {"tried": proof.mutants, "noticed": proof.noticed},
        "diversity": {name: value for name, value in found.as_dict().items() if isinstance(value, int | float)},
        "isolation": isolation,
    }
    check(found, config.diversity, where=str(work.path / DIVERSITY))


def _write(work: Work[SynthesisConfig], written: _Written) -> None:
    import pyarrow as pa

    from hornbook.foundation.documents import COLUMNS, REASONS, write_documents
    from hornbook.tasks.problem import write_problems
    from hornbook.tasks.question import QUESTIONS, write_questions

    for name, members, columns in (
        ("documents.parquet", written.rows, COLUMNS),
        ("heldout.parquet", written.heldout, COLUMNS),
        ("rejected/documents.parquet", written.rejected, (*COLUMNS, *REASONS)),
    ):
        schema = pa.schema([pa.field(column, pa.string()) for column in columns])
        table = pa.Table.from_pylist(members, schema)
        write_documents(work.path / name, table, extra=[c for c in columns if c in REASONS])
    if written.problems:
        write_problems(work.path / "problems.jsonl", written.problems.values())
    if written.questions:
        write_questions(work.path / QUESTIONS, written.questions.values())
    work.dropped |= dict(sorted(Counter(row["reason"] for row in written.rejected).items()))


def _bytes_by_source(rows: Iterable[dict[str, str]]) -> dict[str, int]:
    sizes: Counter[str] = Counter(dict.fromkeys(SOURCES.values(), 0))
    for row in rows:
        sizes[row["source"]] += len(row["text"].encode())
    return dict(sorted(sizes.items()))


def _row(draft: Draft, suffix: str = "") -> dict[str, str]:
    from hornbook.foundation.documents import document_id

    source, path = SOURCES[draft.kind], f"curriculum/{draft.family}{suffix}"
    return {
        "id": document_id(source, path, draft.text),
        "text": draft.text,
        "source": source,
        "path": path,
        "licence": LICENCE,
        "family": draft.family,
    }
