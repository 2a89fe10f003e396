"""The paraphrase grammar and the draws."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.grammar import (
    TICK,
    expand,
    fill,
    fit_articles,
    parse,
    settle_ticks,
    variables,
    wordings,
)
from hornbook.synthesis.curriculum.wording import LOCALS, PHRASES, Draw, literal

PLAIN = st.text(alphabet="abc xyz.,'\"`-", max_size=12)
VALUES = {"a": "one", "b": "two words", "key": "", "total": "3"}


def groups(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    choice = st.lists(inner, min_size=2, max_size=3).map(lambda options: "{" + "|".join(options) + "}")
    return st.lists(st.one_of(inner, choice), max_size=3).map("".join)


VARIABLE = st.sampled_from(sorted(VALUES)).map(lambda key: f"${key} ")
TEMPLATES = st.recursive(st.one_of(PLAIN, VARIABLE), groups, max_leaves=8)


@given(TEMPLATES, st.integers())
def test_an_expansion_is_one_of_the_wordings(template: str, seed: int) -> None:
    assert expand(template, Random(seed), VALUES) in wordings(template, VALUES)


@given(TEMPLATES)
def test_every_wording_is_reached(template: str) -> None:
    possible = wordings(template, VALUES)
    if len(possible) <= 6:
        assert {expand(template, Random(seed), VALUES) for seed in range(300)} == possible


@given(TEMPLATES, st.integers())
def test_expansion_depends_on_the_seed_alone(template: str, seed: int) -> None:
    assert expand(template, Random(seed), VALUES) == expand(template, Random(seed), VALUES)


@given(PLAIN)
def test_plain_text_stands_for_itself(text: str) -> None:
    assert expand(text, Random(0), {}) == text
    assert wordings(text, {}) == {text}


@given(PLAIN)
def test_braces_without_a_bar_stay(text: str) -> None:
    assert expand("{" + text + "}", Random(0), {}) == "{" + text + "}"


@given(PLAIN, PLAIN)
def test_a_bar_outside_of_braces_stays(left: str, right: str) -> None:
    assert expand(f"{left}|{right}", Random(0), {}) == f"{left}|{right}"


@given(st.text(alphabet="ab|${}", max_size=12))
def test_any_text_either_expands_or_is_refused_with_a_reason(template: str) -> None:
    try:
        text = expand(template, Random(0), {"a": "x", "b": "y", "ab": "z", "ba": "z", "aa": "z", "bb": "z"})
    except DataError as error:
        assert "brace" in str(error) or "no value" in str(error)
    else:
        assert text in wordings(template, {"a": "x", "b": "y", "ab": "z", "ba": "z", "aa": "z", "bb": "z"})


@pytest.mark.parametrize("template", ["{a|b", "a|b}", "{a|{b}", "}", "{"])
def test_unbalanced_braces_are_refused(template: str) -> None:
    with pytest.raises(DataError, match="brace without its partner"):
        parse(template)


def test_unknown_variables_are_refused_by_name() -> None:
    with pytest.raises(DataError, match=r"uses \$missing"):
        expand("a {$missing|$missing}", Random(0), VALUES)


def test_nested_and_empty_alternatives() -> None:
    assert wordings("{the {big|small} |}cat", {}) == {"the big cat", "the small cat", "cat"}


@given(st.text(alphabet="xyz$", max_size=10))
def test_values_are_put_in_unchanged(value: str) -> None:
    assert expand("<$a>", Random(0), {"a": value + "{p|q}"}) == f"<{value}{{p|q}}>"


@pytest.mark.parametrize(
    ("text", "fitted"),
    [("a(n) owl", "an owl"), ("A(n) cook", "A cook"), ("a(n) `egg`", "an `egg`"), ("a(n) old cat", "an old cat")],
)
def test_articles_fit_the_next_word(text: str, fitted: str) -> None:
    assert fit_articles(text) == fitted


def test_filled_code_keeps_braces_and_bars() -> None:
    code = 'return {$x: f"{$x}" for $x in $xs if $x | 1}'
    assert variables(code) == ("x", "xs")
    assert fill(code, {"x": "n", "xs": "items"}) == 'return {n: f"{n}" for n in items if n | 1}'


@given(st.lists(st.sampled_from(["word", f"{TICK}name{TICK}", "`code`", f"`f({TICK}x{TICK})`"]), max_size=6))
def test_ticks_never_nest(parts: list[str]) -> None:
    text = " ".join(parts)
    shown = settle_ticks(text, ticks=True)
    assert TICK not in shown
    assert "``" not in shown
    assert shown.count("`") % 2 == 0
    assert settle_ticks(text, ticks=False) == text.replace(TICK, "")


SIMPLE = st.recursive(
    st.one_of(st.integers(), st.booleans(), st.none(), st.text(max_size=5), st.floats(allow_nan=False)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.tuples(inner, inner), st.dictionaries(st.text(), inner)),
    max_leaves=6,
)


@given(SIMPLE, st.booleans())
def test_literals_read_back_as_the_value(value: object, double: bool) -> None:
    assert eval(literal(value, double), {"inf": float("inf")}) == value


@given(st.integers(), st.integers(-50, 50), st.integers(0, 50))
def test_integers_stay_within_their_limits(seed: int, low: int, span: int) -> None:
    assert low <= Draw(str(seed)).integer(low, low + span) <= low + span


@given(st.integers(), st.sets(st.sampled_from(sorted({name for names in LOCALS.values() for name in names}))))
def test_local_names_never_clash(seed: int, taken: set[str]) -> None:
    names = Draw(str(seed)).local_names(list(LOCALS), taken)
    assert len(set(names.values())) == len(LOCALS)
    assert not taken.intersection(names.values())
    assert all(name.isidentifier() for name in names.values())


def test_paired_names_belong_together() -> None:
    for seed in range(30):
        names = Draw(str(seed)).local_names(["left", "right"], set())
        assert LOCALS["left"].index(names["left"]) == LOCALS["right"].index(names["right"])


def test_usual_names_are_the_same_whatever_is_drawn() -> None:
    named = [Draw(str(seed)).local_names(list(LOCALS), {"left"}, usual=True) for seed in range(9)]
    assert all(names == named[0] for names in named)
    assert (named[0]["total"], named[0]["left"], named[0]["right"]) == ("total", "first", "second")


def test_shared_phrases_are_known_to_every_text() -> None:
    draw = Draw("phrases")
    for key in PHRASES:
        assert draw.text(f"${key} x").endswith(" x")
    assert draw.text("$give", {"give": "own"}) == "own"


def test_sentences_and_words() -> None:
    draw = Draw("words")
    for _ in range(50):
        sentence = draw.sentence()
        assert sentence == sentence.lower().strip()
        assert len(set(draw.words(3, 5))) >= 3
        assert draw.letter("zzz", chance=1.0) == "z"
        assert len(draw.letter()) == 1
        assert 2 <= len(draw.repeats(["a", "b", "c", "d"], 2, 4)) <= 4
