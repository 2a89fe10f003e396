"""Pages that ask the same are known by it, whatever their form and their asides."""

from __future__ import annotations

from hornbook.synthesis.curriculum.reasoning.forms import present
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.synthesis.curriculum.wording import Draw


def test_the_core_stands_in_the_question() -> None:
    for family in reasoning_families():
        for seed in range(6):
            problem = family.problem(seed)
            assert all(line in problem.question for line in problem.core.split("\n")), (family.id, seed)


def test_other_asides_in_another_order_ask_the_same() -> None:
    family = next(one for one in reasoning_families() if len(one.make(Draw("x"), 1).distractors) > 1)
    drawn = family.make(Draw("x"), 1)
    pages = [present(family, drawn, Draw(f"{number}"), 2) for number in range(12)]
    assert len({page.core for page in pages}) == 1
    assert len({page.question for page in pages}) > 1
