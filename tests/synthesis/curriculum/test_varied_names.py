from __future__ import annotations

import builtins
import keyword

from hypothesis import given
from hypothesis import strategies as st

from hornbook.synthesis.curriculum.varied_names import argument_name, function_name, made_up
from hornbook.synthesis.curriculum.wording import LOCALS, Draw

SEEDS = st.integers(0, 10**9).map(lambda seed: Draw(str(seed)))
LOCAL_NAMES = {name for names in LOCALS.values() for name in names}


@given(SEEDS)
def test_made_up_names_can_be_used_and_stand_for_nothing_else(draw: Draw) -> None:
    name = made_up(draw)
    assert name.isidentifier()
    assert not keyword.iskeyword(name)
    assert name not in dir(builtins)


@given(SEEDS, st.sampled_from(["list[int]", "str", "int", "object"]), st.sets(st.sampled_from(["values", "data"])))
def test_names_of_arguments_differ_and_are_none_of_a_solutions_own(draw: Draw, kind: str, taken: set[str]) -> None:
    usual = ("values", "data")
    name = argument_name(draw, kind, usual, taken, 0.3)
    assert name.isidentifier()
    assert name not in taken
    assert name in usual or name not in LOCAL_NAMES


def test_most_functions_keep_their_name_and_some_get_another() -> None:
    names = [function_name(Draw(str(seed)), "count_words") for seed in range(1000)]
    assert 0.55 < names.count("count_words") / 1000 < 0.75
    assert {"countWords", "get_count_words"} <= set(names)
    assert all(name.isidentifier() for name in names)
    assert len(set(names)) > 60


def test_the_share_says_how_many_arguments_are_named_with_everyday_words() -> None:
    known = {argument_name(Draw(f"{seed}"), "list[int]", ("values",), set(), 0.0) for seed in range(3000)}
    new = [
        argument_name(Draw(f"other {seed}"), "list[int]", ("values",), set(), 0.5) not in known for seed in range(500)
    ]
    assert 0.45 < sum(new) / 500 < 0.65  # half of everyday words, and most of those that mean nothing
