"""Every reasoning family: its problems state what they need, compute right, and differ from seed to seed."""

from __future__ import annotations

import re
from functools import cache

import pytest
from tests.synthesis.curriculum.running import run

from hornbook.synthesis.curriculum.reasoning.family import Calculation, Problem, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.problem import answer_of
from hornbook.synthesis.curriculum.reasoning.quantities import evaluate, show
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.synthesis.curriculum.reasoning.verify import fault
from hornbook.synthesis.curriculum.wording import Draw

FAMILIES = reasoning_families()
SEEDS = 90
by_family = pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.id)


@cache
def problems(family: ReasoningFamily) -> tuple[Problem, ...]:
    return tuple(family.problem(seed) for seed in range(SEEDS))


def shingles(text: str) -> set[tuple[str, ...]]:
    tokens = re.findall(r"\w+|[^\w\s]", text.lower())
    return {tuple(tokens[i : i + 5]) for i in range(len(tokens))}


@by_family
def test_every_page_passes_its_checks(family: ReasoningFamily) -> None:
    for seed, problem in enumerate(problems(family)):
        assert fault(problem, family) == "", (seed, problem.text)


@by_family
def test_programs_print_the_answer(family: ReasoningFamily) -> None:
    for problem in problems(family):
        if problem.program:
            assert run(problem.check_program) == run(problem.program)


@by_family
def test_the_same_seed_gives_the_same_problem(family: ReasoningFamily) -> None:
    assert family.problem(5) == family.problem(5)


@by_family
def test_problems_differ(family: ReasoningFamily) -> None:
    """Of 90 problems hardly two are equal, and those that begin the list share few runs of words."""
    assert len({problem.question for problem in problems(family)}) >= 0.9 * SEEDS
    several = [shingles(problem.text) for problem in problems(family)[:40]]
    pairs = [(a, b) for at, a in enumerate(several) for b in several[at + 1 :]]
    near = sum(len(a & b) / len(a | b) >= 0.8 for a, b in pairs)
    assert near <= 0.01 * len(pairs)


@by_family
def test_answers_differ(family: ReasoningFamily) -> None:
    """A reader who always gives the same answer must not look clever."""
    answers = [problem.answer for problem in problems(family)]
    assert max(map(answers.count, set(answers))) <= 0.67 * len(answers)


@by_family
def test_sentences_are_whole(family: ReasoningFamily) -> None:
    for problem in problems(family):
        assert problem.question[0].isupper() or problem.question[0].isdigit()
        assert problem.question[-1] in "?.:", problem.question
        assert problem.text.endswith("\n")
        assert len(problem.text) < 2500
        for sentence in re.split(r"(?<=[.?!]) ", problem.question):
            assert sentence[0].isupper() or not sentence[0].isalpha(), sentence


@by_family
def test_mistakes_are_mistakes(family: ReasoningFamily) -> None:
    """No answer offered as wrong is always the right one."""
    for seed in range(20):
        drawn = family.make(Draw(f"{family.id}/wrong/{seed}"), 1 + seed % 3)
        answer = answer_of(drawn)
        if isinstance(drawn, Calculation):
            wrong = [show(evaluate(expression, drawn.values())) for expression, _ in drawn.wrong]
        else:
            wrong = list(drawn.wrong)
            assert answer not in wrong, drawn
        assert not wrong or set(wrong) != {answer}, drawn


def test_ids_name_concept_and_kind() -> None:
    assert len(FAMILIES) >= 100
    for family in FAMILIES:
        assert re.fullmatch(r"[a-z_]+\.[a-z_0-9]+", family.id)
        assert family.title[0].isupper() and family.idea
