"""What holds for every probe, whatever it asks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.evaluation.probes.item import Drawn, ProbeItem
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.evaluation.probes.registry import find_probe, probes
from hornbook.evaluation.probes.selftest import self_test_probe
from hornbook.foundation.errors import DataError
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.near_duplicates import NearDuplicates, sketch

PROBES = probes()
by_probe = pytest.mark.parametrize("probe", PROBES, ids=lambda probe: probe.name)
UNTIDY = re.compile(r"[$\x00{}]|\(n\)| [.,;?!:]|\.\.|  |\ba [aeio]\w|\b[Aa]n [bcdfgjklmnpqrstvwz]|,,|\?\?|\. [a-z]|,\.")


MANY = 240


@cache
def many_items(probe: Probe) -> tuple[ProbeItem, ...]:
    return probe.items(MANY)


def items(probe: Probe) -> tuple[ProbeItem, ...]:
    """The items that a probe has by default; that fewer are the beginning of more is tested below."""
    return many_items(probe)[:120]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    """Without isolation: every program that runs here was composed from steps of ours."""
    with Sandbox(workers=2, isolation="none") as sandbox:
        yield sandbox


@by_probe
def test_a_probe_passes_its_self_test(probe: Probe, sandbox: Sandbox) -> None:
    some = items(probe) if probe.name != "code_generation" else items(probe)[:48]  # programs take their time
    assert self_test_probe(some, sandbox) >= 4 * len(some)


@by_probe
def test_the_same_seed_gives_the_same_items_and_another_seed_others(probe: Probe) -> None:
    assert probe.items() == items(probe)
    other = probe.items(seed=4)
    questions = {item.question for item in other}
    assert sum(item.question in questions for item in items(probe)) <= 6
    assert not {item.id for item in other} & {item.id for item in items(probe)}


@by_probe
def test_levels_scenes_and_kinds_are_even(probe: Probe) -> None:
    some = items(probe)
    assert len(some) == 120
    assert Counter(item.level for item in some) == {1: 40, 2: 40, 3: 40}
    scenes = Counter(item.scene for item in some)
    assert len(scenes) >= 6
    assert max(scenes.values()) <= 2 * min(scenes.values())
    kinds = Counter(item.kind for item in some)
    assert len(kinds) == 2
    assert kinds["choice"] >= 40


@by_probe
def test_the_right_choice_is_as_often_in_each_place(probe: Probe) -> None:
    places: dict[int, Counter[int]] = {}
    for item in items(probe):
        if item.kind == "choice":
            assert item.gold is not None
            places.setdefault(len(item.choices), Counter())[item.gold] += 1
    for size, counts in places.items():
        assert 2 <= size <= 5
        assert max(counts[place] for place in range(size)) - min(counts[place] for place in range(size)) <= 1


@by_probe
def test_items_are_different_and_hardly_two_are_alike(probe: Probe) -> None:
    many = many_items(probe)
    assert len({item.question for item in many}) == len({item.id for item in many}) == MANY
    known, near = NearDuplicates(0.8), 0
    for item in many:
        text = sketch(item.question)
        near += known.find(text) is not None
        known.add(text, item.id)
    assert near <= 0.02 * len(many)


@by_probe
def test_prompts_are_short_and_tidy(probe: Probe) -> None:
    for item in many_items(probe):
        assert len(item.prompt.split()) <= 125, item.id
        assert item.prompt.endswith(("Answer:", '"""\n')) or item.prompt in item.question
        if item.problem is None:
            assert UNTIDY.search(item.question) is None, item.question
            assert item.question[0].isupper() or item.question[0].isdigit() or item.question[0] == '"'


@by_probe
def test_choices_are_alike_in_length(probe: Probe) -> None:
    """No choice is on average much longer for being right."""
    lengths = [(len(item.choices[item.gold or 0]), item) for item in many_items(probe) if item.kind == "choice"]
    ratio = [right * len(item.choices) / sum(map(len, item.choices)) for right, item in lengths]
    assert 0.97 < sum(ratio) / len(ratio) < 1.03


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10**9), st.sampled_from(PROBES))
def test_any_seed_gives_items_that_grade_right(seed: int, probe: Probe) -> None:
    for item in probe.items(24, seed):
        assert item.probe == probe.name
        assert item.id.startswith(f"{probe.name}.{item.scene}.")
        assert (item.kind == "choice") == bool(item.choices) == (item.gold is not None)
        assert item.chance == (1 / len(item.choices) if item.choices else 0)
        assert item.document()["prompt"] == item.prompt
        if item.kind != "code":
            assert item.grade(item.reference)
            assert not any(item.grade(text) for text in item.wrong)


def test_code_is_not_graded_by_reading() -> None:
    code = next(item for item in items(find_probe("code_generation")) if item.kind == "code")
    assert code.problem is not None and code.prompt == code.problem.prompt
    with pytest.raises(DataError, match="sandbox"):
        code.grade(code.reference)


def test_continuations_go_on_with_the_prompt() -> None:
    minds = next(item for item in items(find_probe("theory_of_mind")) if item.kind == "choice")
    assert minds.continuations == tuple(f" {choice}" for choice in minds.choices)
    code = next(item for item in items(find_probe("code_generation")) if item.kind == "choice")
    assert code.continuations == code.choices
    assert all(body.startswith("    ") for body in code.choices)


def test_the_eight_probes_are_found_by_name() -> None:
    assert len(PROBES) == len({probe.name for probe in PROBES}) == 8
    assert all(find_probe(probe.name) is probe for probe in PROBES)
    with pytest.raises(DataError, match="did you mean `physics`"):
        find_probe("physiks")


def test_a_probe_has_at_least_one_item() -> None:
    with pytest.raises(DataError, match="at least one"):
        PROBES[0].items(0)


def test_a_scene_that_repeats_itself_or_is_not_proven_is_an_error() -> None:
    drawn = Drawn("Same?", "yes", PROBES[-1].items(1)[0].checker, ("no",))
    with pytest.raises(DataError, match="no new question"):
        Probe("poor", "Poor", "", (Scene("same", lambda _, __: drawn),)).items(2)
    wrong = Drawn("Other?", "yes", drawn.checker, ("no",), proven=False)
    with pytest.raises(DataError, match="disagree"):
        Probe("false", "False", "", (Scene("other", lambda _, __: wrong),)).items(1)
