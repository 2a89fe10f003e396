"""Held-out questions of reasoning, asked as a choice and, where the answer is a number, as an answer to be written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from hornbook.evaluation.probe_task import ProbeTask
from hornbook.evaluation.probes.checkers import Checker, NumberIs, PhraseIs
from hornbook.evaluation.probes.item import ProbeItem
from hornbook.inference.formats import prompt_format
from hornbook.tasks.question import Question

GROUP = "questions"
MOST_CHOICES = 5


def question_task(questions: Iterable[Question], most: int, seed: int) -> ProbeTask | None:
    """The task that asks up to ``most`` questions of each group, or None if there is no question.

    Its names are ``questions-GROUP``; ``acc,choice`` is of choices, ``acc,answer`` of answers that are written.
    """
    by_group: dict[str, list[ProbeItem]] = {}
    asked: dict[str, int] = {}
    for question in questions:
        asked[question.group] = asked.get(question.group, 0) + 1
        if asked[question.group] <= most:
            by_group.setdefault(f"{GROUP}-{question.group}", []).extend(items(question))
    return ProbeTask(by_group, seed, GROUP, "held-out questions") if by_group else None


def items(question: Question) -> Sequence[ProbeItem]:
    """The question as a choice, and as an answer to be written if that is a number.

    An answer in words may come at the end of an explanation, where no program can tell it from its steps.
    """
    checker: Checker
    if question.kind == "number":
        checker = NumberIs(Fraction(question.answer))
    else:
        checker = PhraseIs((question.answer,), tuple(one for one in question.wrong if one not in question.answer))
    wrong = tuple(one for one in question.wrong if not checker.accepts(one))
    found: list[ProbeItem] = []
    if wrong:
        choices = tuple(sorted({question.answer, *wrong[: MOST_CHOICES - 1]}))
        found.append(_item(question, checker, wrong, choices))
    if question.kind == "number":
        found.append(_item(question, checker, wrong, ()))
    return found


def _item(question: Question, checker: Checker, wrong: tuple[str, ...], choices: tuple[str, ...]) -> ProbeItem:
    return ProbeItem(
        id=f"{question.id}/{'choice' if choices else 'answer'}",
        probe=f"{GROUP}-{question.group}",
        scene=question.id.rpartition("/")[0],
        level=question.level,
        kind="choice" if choices else "answer",
        question=question.question,
        prompt=prompt_format("answer").prompt(question.question),
        choices=choices,
        gold=choices.index(question.answer) if choices else None,
        reference=question.answer,
        wrong=wrong,
        checker=checker,
    )
