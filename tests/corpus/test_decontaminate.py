from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from hornbook.corpus.decontaminate import HELDOUT_LIKE, DecontaminateConfig, decontaminate, external
from hornbook.corpus.deduplicate import DeduplicateConfig, deduplicate
from hornbook.corpus.overlap import DOCSTRING, NGRAM
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.config import Config
from hornbook.foundation.documents import read_documents, rows_of
from hornbook.foundation.errors import DataError, EmptyCorpusError, HornbookError
from hornbook.foundation.files import read_json
from hornbook.foundation.stage import Work, stage
from hornbook.tasks.groups import NEW, TAUGHT
from hornbook.tasks.humaneval import load_humaneval
from hornbook.tasks.problem import CodeProblem, write_problems

OWN = CodeProblem(
    task_id="families/7",
    prompt='def shade(colour):\n    """Mix the colour with as much black as the hour of the day says, twice over."""\n',
    entry_point="shade",
    canonical_solution="    return colour\n",
    test="def check(candidate):\n    assert candidate(1) == 1\n",
)


class NoConfig(Config):
    pass


@pytest.fixture
def examiner(tmp_path: Path) -> Artifact:
    """An artifact as the synthesis stage makes it, with a problem that is held out."""

    @stage("synthesis", NoConfig)
    def synthesis(work: Work[NoConfig]) -> None:
        write_problems(work.path / "problems.jsonl", [OWN])

    return synthesis(NoConfig(), to=tmp_path / "synthesis")


def of(artifact: Artifact, name: str, *columns: str) -> list[tuple]:
    return rows_of(read_documents(artifact.file(name)), *columns)


def test_benchmarks_problems_and_held_out_documents_are_dropped(tmp_path: Path, corpus, lessons, examiner) -> None:
    problem = load_humaneval()[0]
    page = "\n".join(f"line {n} of this page tells of the number {n * n} and its root" for n in range(20))
    copied = f"Some text before. {problem.prompt.split('given list')[1]} and after."
    told = OWN.prompt.replace("the hour", "an hour") + "    return 3\n"
    given = corpus([*lessons, page, copied, told])
    held = corpus([page.replace("line 7 ", "row 7 "), *(f"held {n}" for n in range(40))], heldout_fraction=0.9)
    assert any("row 7 " in text for (text,) in of(held, "heldout.parquet", "text"))
    plain = deduplicate(DeduplicateConfig(), documents=given, to=tmp_path / "d")
    made = decontaminate(DecontaminateConfig(), documents=plain, heldout=[held, examiner], to=tmp_path / "x")
    rejected = {
        text: (reason, detail)
        for text, reason, detail in of(made, "rejected/documents.parquet", "text", "reason", "detail")
    }
    assert rejected.keys() == {page, copied, told}
    assert rejected[copied][0] == NGRAM and rejected[copied][1].startswith(f"humaneval {problem.task_id}")
    assert (
        rejected[told] == (DOCSTRING, rejected[told][1]) and "synthesis families/7: mix the colour" in rejected[told][1]
    )
    assert rejected[page][0] == HELDOUT_LIKE
    assert rejected[page][1].removeprefix("document ") in {i for (i,) in of(held, "heldout.parquet", "id")}
    report = read_json(made.file("contamination.json"))
    assert report["benchmarks"]["humaneval"]["problems"] == 164
    assert report["benchmarks"]["humaneval"]["documents_by_task"][problem.task_id] == 1
    assert report["benchmarks"]["synthesis"] == {
        "problems": 1,
        "problems_hit": 1,
        "documents_by_task": {"families/7": 1},
    }
    assert report["heldout"]["documents_hit"] == 1
    kept = made.manifest.counts["documents"]
    assert kept + len(rejected) == plain.manifest.counts["documents"]


@pytest.mark.parametrize(("group", "kept"), [(TAUGHT, True), (NEW, False)])
def test_solutions_of_taught_families_may_be_taught_and_those_of_new_ones_not(
    tmp_path: Path, corpus, lessons, group: str, kept: bool
) -> None:
    solution = "".join(f"    {name} = {name} + colour\n" for name in "abcdefgh") + "    return colour\n"
    held = dataclasses.replace(OWN, canonical_solution=solution, group=group)

    @stage("synthesis", NoConfig)
    def synthesis(work: Work[NoConfig]) -> None:
        write_problems(work.path / "problems.jsonl", [held])

    examiner = synthesis(NoConfig(), to=tmp_path / "synthesis")
    exercise = f'def tint(colour):\n    """Something else is asked for here."""\n{solution}'
    plain = deduplicate(DeduplicateConfig(), documents=corpus([*lessons, exercise]), to=tmp_path / "d")
    made = decontaminate(DecontaminateConfig(ngram_words=10), documents=plain, heldout=examiner, to=tmp_path / "x")
    assert ((exercise,) in of(made, "documents.parquet", "text")) is kept


def test_the_same_call_gives_the_same_fingerprint(tmp_path: Path, corpus, lessons) -> None:
    given = deduplicate(DeduplicateConfig(), documents=corpus(lessons), to=tmp_path / "d")
    held = corpus([f"x = {number}" for number in range(20)], heldout_fraction=0.5)
    first = decontaminate(DecontaminateConfig(), documents=given, heldout=held, to=tmp_path / "a")
    second = decontaminate(DecontaminateConfig(), documents=given, heldout=held, to=tmp_path / "b")
    assert first.fingerprint == second.fingerprint


def test_without_benchmarks_and_held_out_documents_everything_is_kept(tmp_path: Path, corpus, lessons) -> None:
    given = deduplicate(DeduplicateConfig(), documents=corpus(lessons), to=tmp_path / "d")
    config = DecontaminateConfig(benchmarks=())
    made = decontaminate(config, documents=given, to=tmp_path / "x")
    assert made.manifest.counts["documents"] == given.manifest.counts["documents"]
    assert made.manifest.dropped == {}
    assert external(config) != external(DecontaminateConfig())


def test_a_corpus_that_is_the_benchmark_leaves_nothing(tmp_path: Path, corpus) -> None:
    texts = [problem.prompt + problem.canonical_solution for problem in load_humaneval()]
    given = deduplicate(DeduplicateConfig(), documents=corpus(texts), to=tmp_path / "d")
    with pytest.raises(EmptyCorpusError, match="stage decontaminate kept no document"):
        decontaminate(DecontaminateConfig(), documents=given, to=tmp_path / "x")


def test_a_damaged_problem_file_is_named(tmp_path: Path, corpus, lessons, examiner) -> None:
    given = deduplicate(DeduplicateConfig(), documents=corpus(lessons), to=tmp_path / "d")
    path = examiner.path / "problems.jsonl"
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(HornbookError, match=r"problems\.jsonl") as error:
        decontaminate(DecontaminateConfig(), documents=given, heldout=examiner, to=tmp_path / "x")
    assert not isinstance(error.value, DataError)  # the artifact was changed after it was made
