"""Other names for the same function."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.name_thesaurus import other_name
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.curriculum.varied_names import function_name
from hornbook.synthesis.curriculum.wording import Draw

NAMES = sorted({name for one in families() if isinstance(one, Family) for name in one.names if name.isidentifier()})


@pytest.mark.parametrize(
    ("name", "among"),
    [
        ("count_vowels", {"count_vowels", "num_vowels", "how_many_vowels", "vowel_count", "vowels_count"}),
        ("largest_item", {"largest_item", "max_item", "biggest_element", "greatest_entry"}),
        ("remove_vowels", {"delete_vowels", "drop_vowels", "without_vowels"}),
        ("sort_by_length", {"sort_by_length", "order_by_size", "arrange_by_len"}),
    ],
)
def test_other_people_have_other_names(name: str, among: set[str]) -> None:
    assert among <= {other_name(Draw(str(seed)), name) for seed in range(3000)}


@pytest.mark.parametrize("name", ["initials", "zigzag", "minimal_window", "accounts"])
def test_what_has_no_synonym_stays(name: str) -> None:
    assert {other_name(Draw(str(seed)), name) for seed in range(30)} == {name}


@given(st.sampled_from(NAMES), st.integers())
def test_a_name_stays_a_name(name: str, seed: int) -> None:
    named, _ = function_name(Draw(str(seed)), name, 1.0)
    assert named.isidentifier()


def test_a_learner_meets_more_names_of_the_same_task() -> None:
    one = next(one for one in families() if one.id == "strings.count_vowels")
    assert isinstance(one, Family)
    few, many = (
        {one.exercise(seed, Form(varied=True, name_synonyms=share)).name for seed in range(300)} for share in (0.0, 0.6)
    )
    assert len(many) > 1.3 * len(few)
