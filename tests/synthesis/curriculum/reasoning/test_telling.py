"""How calculations are told: scenes are read from blocks of lines, and asides are whole sentences."""

from __future__ import annotations

from fractions import Fraction

import pytest

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.quantities import show
from hornbook.synthesis.curriculum.reasoning.telling import asides, scenes, staged, telling
from hornbook.synthesis.curriculum.reasoning.vocabulary import Person
from hornbook.synthesis.curriculum.wording import Draw

ANN = Person("Ann", "she", "her", "her")
BLOCKS = """
    $name has $a {nuts|
    ~plums}.
    $they finds $b more.
    ? How many are there?
    = There are $answer. [pieces]

    A jar holds $a nuts.
    ? How many?
    = $answer.
"""


def test_scenes_are_blocks_of_lines() -> None:
    first, second = scenes(BLOCKS)
    assert first.facts == ("$name has $a {nuts|plums}.", "$they finds $b more.")
    assert (first.ask, first.answer, first.unit) == ("How many are there?", "There are $answer.", "pieces")
    assert second.unit == ""


def test_a_scene_without_a_question_is_refused() -> None:
    with pytest.raises(DataError, match="scene"):
        scenes("A jar holds nuts.\n= $answer.")


def test_a_staged_scene_becomes_a_calculation() -> None:
    drawn = staged(
        telling(Draw("a"), ANN, a=3, b=Fraction(5, 2)),
        scenes(BLOCKS)[0],
        given={"had": 3, "found": Fraction(5, 2)},
        steps=(("total", "had + found", "add what $they finds"),),
        check="total - found == had",
        wrong=(("had", "only the first"),),
    )
    assert drawn.facts[1] == "she finds 2.5 more."
    assert drawn.steps[0].says == "add what she finds"
    assert drawn.answer == "There are $answer." and show(drawn.result) == "5.5"


def test_asides_are_whole_sentences_about_those_named() -> None:
    for seed in range(20):
        drawn = asides(Draw(f"asides/{seed}"), "Ann")
        assert len(set(drawn)) == 4
        assert all(one.endswith(".") and "$" not in one and "{" not in one for one in drawn)


@pytest.mark.parametrize(
    ("value", "shown"), [(Fraction(267, 50), "5.34"), (Fraction(1, 3), "1/3"), (Fraction(1, 8), "0.125")]
)
def test_fractions_that_end_are_shown_as_decimals(value: Fraction, shown: str) -> None:
    assert show(value) == shown
