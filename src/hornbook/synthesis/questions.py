"""Questions of reasoning to hold out: drawn, proven, and with wrong answers to choose from."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from hornbook.synthesis.curriculum.reasoning.registry import reasoning_family
from hornbook.synthesis.proving import Proof
from hornbook.synthesis.writing import Draft, drafts, turns
from hornbook.tasks.question import Question


def proven_questions(
    families: Sequence[str], count: int, seed: int, group: str, proof: Proof
) -> Iterator[tuple[Draft, Question, str]]:
    """The first ``count`` questions of ``families`` in turn, each with its page and the reason why it can't be asked.

    The reason is empty for a right one. Families of summaries are passed over: there is nothing to choose from.
    """
    asked = [name for name in families if not reasoning_family(name).summary]
    order = list(itertools.islice(turns("reasoning", asked, seed), count))
    for turn, (draft, fault) in zip(order, proof.proven(drafts(iter(order), len(order), 0, 0)), strict=True):
        problem = reasoning_family(turn.family).problem(turn.seed)
        question = Question(
            id=f"{turn.family}/{turn.seed}",
            question=problem.question,
            answer=problem.answer,
            wrong=problem.wrong,
            kind="number" if problem.program else "words",
            level=problem.level,
            group=group,
        )
        yield draft, question, fault or ("" if problem.wrong else "no wrong answer: nothing to choose from")
