"""Held-out questions of reasoning: asked as a choice and, where the answer is a number, as an answer and as a program.

A small model lays out the right steps long before it can calculate, which the program tells apart: phi-1.5's report
asks GSM8K so, and so does `hornbook.tasks.gsm8k_program`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction

from hornbook.evaluation.probe_task import ProbeTask
from hornbook.evaluation.probes.checkers import Checker, NumberIs, PhraseIs
from hornbook.evaluation.probes.item import ProbeItem
from hornbook.inference.formats import prompt_format
from hornbook.tasks.gsm8k_program import program_problem
from hornbook.tasks.question import Question

GROUP = "questions"
MOST_CHOICES = 5


def question_task(questions: Iterable[Question], most: int, seed: int) -> ProbeTask | None:
    """The task that asks up to ``most`` questions of each group, or None if there is no question.

    Its names are ``questions-GROUP``; ``acc,choice`` is of choices, ``acc,answer`` of answers that are written,
    ``acc,code`` of programs whose result is the answer.
    """
    by_group: dict[str, list[ProbeItem]] = {}
    asked: dict[str, int] = {}
    for question in questions:
        asked[question.group] = asked.get(question.group, 0) + 1
        if asked[question.group] <= most:
            by_group.setdefault(f"{GROUP}-{question.group}", []).extend(items(question))
    return ProbeTask(by_group, seed, GROUP, "held-out questions") if by_group else None


def items(question: Question) -> Sequence[ProbeItem]:
    """The question as a choice, and if its answer is a number as an answer and as a program to be written.

    An answer in words may come at the end of an explanation, where no program can tell it from its steps.
    """
    number = Fraction(question.answer) if question.kind == "number" else None
    checker: Checker
    if number is not None:
        checker = NumberIs(number)
    else:
        checker = PhraseIs((question.answer,), tuple(one for one in question.wrong if one not in question.answer))
    wrong = tuple(one for one in question.wrong if not checker.accepts(one))
    answer = ProbeItem(
        id=f"{question.id}/answer",
        probe=f"{GROUP}-{question.group}",
        scene=question.id.rpartition("/")[0],
        level=question.level,
        kind="answer",
        question=question.question,
        prompt=prompt_format("answer").prompt(question.question),
        choices=(),
        gold=None,
        reference=question.answer,
        wrong=wrong,
        checker=checker,
    )
    found: list[ProbeItem] = []
    if wrong:
        choices = tuple(sorted({question.answer, *wrong[: MOST_CHOICES - 1]}))
        found.append(
            replace(
                answer, id=f"{question.id}/choice", kind="choice", choices=choices, gold=choices.index(answer.reference)
            )
        )
    if number is not None:
        found += [answer, _program(answer, number)]
    return found


def _program(answer: ProbeItem, number: Fraction) -> ProbeItem:
    """The same question, to be answered by a function whose result is the number."""
    name = answer.id.replace("/answer", "/code")
    problem = program_problem(name, answer.question, float(number), str(number))
    wrong = tuple(f"    return {one}\n" for one in answer.wrong if _is_number(one))
    return replace(
        answer,
        id=name,
        kind="code",
        prompt=problem.prompt,
        reference=problem.canonical_solution,
        wrong=wrong,
        problem=problem,
    )


def _is_number(text: str) -> bool:
    """Whether it can stand in a program as it is."""
    try:
        Fraction(text)
    except ValueError:
        return False
    return True
