from __future__ import annotations

import ast
import re
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from hornbook.foundation.artifact import Artifact
from hornbook.foundation.errors import DataError, RecipeError
from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.stage import REASONING, SynthesisConfig, choose_families, choose_heldout, synthesis
from hornbook.tasks.groups import NEW, REWORDED, TAUGHT
from hornbook.tasks.problem import CodeProblem, read_problems
from hornbook.tasks.question import read_questions

CONFIG = SynthesisConfig(
    exercises=200,
    sections=30,
    reasoning=40,
    heldout_families=5,
    heldout_exercises=40,
    heldout_reasoning_families=20,
    heldout_questions=120,
    heldout_documents=20,
    isolation="none",
    seed=4,
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Artifact:
    return synthesis(CONFIG, to=tmp_path_factory.mktemp("synthesis") / "a")


def test_held_out_families_are_never_taught(made: Artifact) -> None:
    heldout = set(made.manifest.counts["families_heldout"])
    assert len(heldout) == 5
    taught = set(pq.read_table(made.file("documents.parquet"))["family"].to_pylist())
    assert not taught & heldout
    groups = {p.task_id.split("/")[0]: p.group for p in read_problems(made.file("problems.jsonl"))}
    assert {name for name, group in groups.items() if group == NEW} == heldout
    assert {name for name, group in groups.items() if group == TAUGHT} <= taught


def test_no_held_out_problem_is_taught(made: Artifact) -> None:
    texts = pq.read_table(made.file("documents.parquet"))["text"].to_pylist()
    assert len(set(texts)) == len(texts)
    for problem in read_problems(made.file("problems.jsonl")):
        assert not any(text.startswith(problem.prompt) for text in texts)


def test_held_out_questions_and_families_of_reasoning_are_never_taught(made: Artifact) -> None:
    questions = read_questions(made.file("questions.jsonl"))
    heldout = set(made.manifest.counts["families_of_reasoning_heldout"])
    assert len(heldout) == 20
    rows = [r for r in pq.read_table(made.file("documents.parquet")).to_pylist() if r["source"] == REASONING]
    assert rows
    assert not heldout & {row["family"] for row in rows}
    by_group = {group: [one for one in questions if one.group == group] for group in (TAUGHT, NEW)}
    assert {one.id.rpartition("/")[0] for one in by_group[NEW]} <= heldout
    assert not heldout & {one.id.rpartition("/")[0] for one in by_group[TAUGHT]}
    assert min(map(len, by_group.values())) > 40
    assert made.manifest.counts["questions"] == {group: len(found) for group, found in by_group.items()}
    assert not any(one.question in row["text"] for one in questions for row in rows)
    held = pq.read_table(made.file("heldout.parquet"))["source"].to_pylist()
    assert held.count(REASONING) >= 5  # of 20 texts of three kinds: questions and texts are not drawn twice


def test_without_questions_there_is_no_file_of_them(tmp_path: Path) -> None:
    config = CONFIG.model_copy(update={"heldout_questions": 0, "sections": 0, "exercises": 1, "reasoning": 5})
    config = config.model_copy(update={"heldout_exercises": 4, "heldout_documents": 0})
    assert "questions.jsonl" not in synthesis(config, to=tmp_path / "a").manifest.outputs


def test_the_seed_decides(made: Artifact, tmp_path: Path) -> None:
    assert synthesis(CONFIG, to=tmp_path / "b").fingerprint == made.fingerprint
    other = CONFIG.model_copy(update={"seed": 5})
    assert synthesis(other, to=tmp_path / "c").fingerprint != made.fingerprint


def test_what_fails_its_check_is_rejected_with_the_reason(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    draw = Family.exercise

    def wrong_for_odd_seeds(self: Family, seed: int, form: Form):
        from dataclasses import replace

        exercise = draw(self, seed, form)
        return replace(exercise, solution="    return object()\n") if seed % 2 else exercise

    monkeypatch.setattr(Family, "exercise", wrong_for_odd_seeds)
    # Few enough to be drawn in this process: another one would not know of the wrong solutions.
    asked = ("drill.number_*", "drill.char_*", "drill.list_*")
    taught = len(choose_families([one.id for one in families()], asked)) - CONFIG.heldout_families
    config = CONFIG.model_copy(update={"families": asked, "sections": 0, "reasoning": 0, "exercises": 2 * taught})
    artifact = synthesis(config, to=tmp_path / "a")
    rejected = pq.read_table(artifact.file("rejected/documents.parquet")).to_pylist()
    assert artifact.manifest.dropped["failed"] == len([r for r in rejected if r["reason"] == "failed"]) > 50
    assert all(
        "return object()" in r["text"] and "AssertionError" in r["detail"] for r in rejected if r["reason"] == "failed"
    )
    kept = pq.read_table(artifact.file("documents.parquet"))["text"].to_pylist()
    assert not any("return object()" in text for text in kept)
    assert not any("object()" in p.canonical_solution for p in read_problems(artifact.file("problems.jsonl")))


def test_held_out_families_depend_on_the_seed_alone() -> None:
    members = [family.id for family in families()]
    assert choose_heldout(members, 8, 1) == choose_heldout(members[::-1], 8, 1)
    assert choose_heldout(members, 8, 1) != choose_heldout(members, 8, 2)
    assert len(choose_heldout(members, 8, 1)) == 8


def test_a_pattern_with_a_mark_leaves_families_out() -> None:
    known = ["lists.total", "strings.reverse", "strings.repeat"]
    assert choose_families(known, ["*", "!strings.re*"]) == ["lists.total"]
    assert choose_families(known, ["strings.*", "!*.repeat"]) == ["strings.reverse"]
    with pytest.raises(RecipeError, match="!words"):
        choose_families(known, ["*", "!words.*"])


def variables(problem: CodeProblem) -> set[str]:
    tree = ast.parse(problem.prompt + problem.canonical_solution)
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}


def test_one_hand_names_variables_alike_where_many_do_not(tmp_path: Path) -> None:
    config = CONFIG.model_copy(
        update={"families": ("drill.list_*",), "sections": 0, "reasoning": 0, "heldout_exercises": 200}
    )

    def written(solutions: str) -> list[CodeProblem]:
        artifact = synthesis(config.model_copy(update={"solutions": solutions}), to=tmp_path / solutions)
        return read_problems(artifact.file("problems.jsonl"))

    by_many, by_one = written("varied"), written("one-hand")
    for names in ({"answer", "output"}, {"position", "index"}):
        assert any(names & variables(problem) for problem in by_many)
        assert not any(names & variables(problem) for problem in by_one)


def unmistakable(family: Family, wording: str) -> str:
    """The longest piece of the wording that stands in every text told in it and in no other wording; perhaps empty."""
    outside = re.sub(r"\{[^{}]*\}", "{", re.sub(r"\{[^{}]*\}", "{", wording))
    pieces = [piece.strip() for piece in re.split(r"\{|\$[a-z]+|[a-z]*\(n\)", outside)]
    others = [other for other in family.says if other != wording]
    return max((p for p in pieces if len(p) > 20 and not any(p in other for other in others)), key=len, default="")


def test_held_out_wordings_are_asked_and_never_taught(tmp_path: Path) -> None:
    config = CONFIG.model_copy(
        update={
            "families": ("drill.list_*", "lists.*"),
            "reasoning": 0,
            "exercises": 1500,
            "heldout_exercises": 600,
            "heldout_questions": 0,
            "heldout_wordings": 0.25,
            "forms": "varied",
            "mutated_share": 0.0,
        }
    )
    artifact = synthesis(config, to=tmp_path / "a")
    taught, asked = dict[str, str](), dict[str, str]()
    for name, text in zip(
        *(pq.read_table(artifact.file("documents.parquet"))[column].to_pylist() for column in ("family", "text")),
        strict=True,
    ):
        taught[name] = taught.get(name, "") + " ".join(text.split()) + "\n"
    problems = read_problems(artifact.file("problems.jsonl"))
    for problem in problems:
        if problem.group == REWORDED:
            name = problem.task_id.split("/")[0]
            asked[name] = asked.get(name, "") + " ".join(problem.prompt.split()) + "\n"
    assert set(asked) <= set(taught)
    seen = {"asked": 0, "taught": 0}
    for one in families():
        if not isinstance(one, Family) or one.id not in asked:
            continue
        heldout = one.heldout_wordings(0.25)
        assert len(heldout) == int(len(one.says) / 4) > 0
        for wording in one.says:
            piece = unmistakable(one, wording)
            if piece and wording in heldout:
                assert piece not in taught[one.id], one.id
                seen["asked"] += piece in asked[one.id]
            elif piece:
                assert piece not in asked[one.id], one.id
                seen["taught"] += piece in taught[one.id]
    assert min(seen.values()) > 20, seen
    assert {problem.group for problem in problems} == {TAUGHT, NEW, REWORDED}


def test_a_family_of_few_wordings_holds_none_out() -> None:
    one = next(one for one in families() if isinstance(one, Family) and len(one.says) < 20)
    assert one.heldout_wordings(0.01) == ()
    assert one.exercise(3, Form(heldout_wordings=0.01)) == one.exercise(3)
    with pytest.raises(DataError, match=one.id):
        one.exercise(3, Form(heldout_wordings=0.01, reworded=True))


def test_varied_forms_show_names_and_types_that_textbook_forms_do_not_have(tmp_path: Path) -> None:
    config = CONFIG.model_copy(
        update={"families": ("drill.list_*",), "sections": 0, "reasoning": 0, "exercises": 400, "mutated_share": 0.0}
    )

    def written(forms: str, name: str) -> str:
        artifact = synthesis(config.model_copy(update={"forms": forms}), to=tmp_path / name)
        return "\n".join(pq.read_table(artifact.file("documents.parquet"))["text"].to_pylist())

    varied, textbook = written("varied", "a"), written("textbook", "b")
    for sign in ("from typing import", ":param "):
        assert sign in varied
        assert sign not in textbook
