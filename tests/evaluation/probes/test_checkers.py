from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.probes.checkers import LineIs, NumberIs, PhraseIs, SameText
from hornbook.evaluation.probes.units import UNITS, converted


@pytest.mark.parametrize(
    ("value", "text", "right"),
    [
        (12, "12", True),
        (12, "She has 30 and gives 18 away, so 12 are left.", True),
        (12, "The answer is 12 apples in 3 bags.", True),
        (12, "12 apples in 3 bags", False),
        (12, "12\n\nQuestion: what is 3 + 4? 7", True),
        (1200, "1,200 dollars", True),
        (1200, "$1200.", True),
        (1200, "1,20", False),
        (Fraction(5, 2), "2.5", True),
        (Fraction(5, 2), "5/2", True),
        (Fraction(5, 2), "2,5", False),
        (Fraction(3, 4), "3/0", False),
        (-3, "-3", True),
        (-3, "10-3", False),
        (3, "10-3", True),
        (12, "a dozen", False),
        (12, "", False),
        (7, "x7", False),
    ],
)
def test_the_last_number_of_the_first_paragraph_counts(value: int | Fraction, text: str, right: bool) -> None:
    assert NumberIs(Fraction(value)).accepts(text) is right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("500 m", True), ("0.5 km", True), ("500", True), ("500 meters", True), ("50000 cm", True), ("500 km", False),
        ("0.5", False), ("500 s", False), ("It is 500 metres away", True), ("500 of them", True),
    ],
)  # fmt: skip
def test_units_are_converted(text: str, right: bool) -> None:
    assert NumberIs(Fraction(500), "m").accepts(text) is right


def test_compound_units() -> None:
    assert NumberIs(Fraction(10), "m/s").accepts("36 km/h")
    assert NumberIs(Fraction(10), "m/s").accepts("10 meters per second")
    assert not NumberIs(Fraction(10), "m/s").accepts("36 m/s")
    assert NumberIs(Fraction(2), "g/cm3").accepts("2000 kg/m³")
    assert NumberIs(Fraction(4), "ohm").accepts("4 Ω")


@given(st.fractions(max_denominator=1000), st.sampled_from(["{}", "It is {}.", "So the answer is {}!", "= {}"]))
def test_any_way_to_write_a_number_is_accepted_and_the_next_one_is_not(value: Fraction, frame: str) -> None:
    def written(number: Fraction) -> str:
        return frame.format(str(number) if number.denominator > 1 else f"{number.numerator:,}")

    assert NumberIs(value).accepts(written(value))
    assert not NumberIs(value).accepts(written(value + 1))


@given(st.sampled_from(sorted(UNITS)), st.sampled_from(sorted(UNITS)), st.fractions(0, 1000, max_denominator=100))
def test_conversion_is_reversible(one: str, two: str, value: Fraction) -> None:
    there = converted(value, one, two)
    if UNITS[one][0] != UNITS[two][0]:
        assert there is None
    else:
        assert converted(there, two, one) == value


BARN = PhraseIs(("the barn", "barn"), ("the well", "the pond"))


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("the barn", True), ("The barn.", True), ("In the barn, because it was there.", True), ("to the BARN!", True),
        ("Not the barn", False), ("It isn't in the barn", False), ("the barn or the well", False), ("the well", False),
        ("the barn. Then the well.", True), ("the barnyard", False), ("", False), ("\n\nthe barn\nthe pond", True),
        ("It was never seen near the barn", False),
    ],
)  # fmt: skip
def test_phrases(text: str, right: bool) -> None:
    assert BARN.accepts(text) is right


def test_a_longer_phrase_may_hold_a_rejected_one() -> None:
    assert PhraseIs(("a red boat",), ("boat",)).accepts("a red boat")
    assert not PhraseIs(("a red boat",), ("boat",)).accepts("a red boat or a boat")


@pytest.mark.parametrize(
    ("line", "text", "right"),
    [
        (2, "line 2", True), (2, "Line 2 is wrong, it should be 40.", True), (2, "2", True), (2, "2.", True),
        (2, "the second line", True), (2, "line 3", False), (2, "line 2 or line 3", False),
        (2, "no line", False), (2, "", False),
        (2, "The mistake is in step 2", True), (None, "no line", True), (None, "None.", True), (None, "line 1", False),
        (None, "All lines are correct.", True), (None, "There is no mistake.", True), (None, "I do not know", False),
        (None, "no line but line 2", False),
    ],
)  # fmt: skip
def test_lines(line: int | None, text: str, right: bool) -> None:
    assert LineIs(line).accepts(text) is right


def test_same_text() -> None:
    assert SameText("    return x").accepts("    return x  \n")
    assert not SameText("    return x").accepts("    return y")
