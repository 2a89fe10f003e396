from __future__ import annotations

import json
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from hornbook.evaluation.ablation import Ablation
from hornbook.evaluation.effect_words import sentence, signed
from hornbook.evaluation.effects import Effect, effects
from hornbook.evaluation.measures import Measure, Measured
from hornbook.foundation.errors import MismatchError

BITS = Measure("bits_per_byte/code", "held-out code", "bits per byte", higher_is_better=False)
TASK = Measure("arc_easy/acc", "arc_easy (acc)", "points", higher_is_better=True)
THEIRS = [1.520, 1.494, 1.511, 1.503, 1.499]
OURS = [1.498, 1.476, 1.488, 1.480, 1.481]


def bits(values: list[float], ruler: str = "5 documents") -> dict[int, dict[str, Measured]]:
    return {seed: {BITS.name: Measured(BITS, value, 0.01, ruler)} for seed, value in enumerate(values)}


def task(tables: list[list[float]], *, kept: bool = True) -> dict[int, dict[str, Measured]]:
    """Scores of items, seed by seed, in percent."""
    found: dict[int, dict[str, Measured]] = {}
    for seed, scores in enumerate(tables):
        items = {("arc_easy.jsonl", f"{n:04}", 0): 100 * score for n, score in enumerate(scores)} if kept else {}
        value = 100 * sum(scores) / len(scores)
        found[seed] = {TASK.name: Measured(TASK, value, 2.0, f"{len(scores)} items", items)}
    return found


def answers(seed: int, skill: float, number: int = 200) -> list[float]:
    bar, luck = random.Random(0), random.Random(f"{seed} {skill}")
    return [float(skill + luck.gauss(0, 0.1) > bar.random()) for _ in range(number)]


def only(figures: dict[str, dict[int, dict[str, Measured]]], wanted: float | None = None) -> Effect:
    (effect,) = effects(figures, "A", {BITS.name: wanted, TASK.name: wanted})
    return effect


def test_bits_over_seeds_are_the_paired_t_test_and_lower_is_better() -> None:
    effect = only({"A": bits(THEIRS), "B": bits(OURS)})
    expected = stats.ttest_rel(OURS, THEIRS)
    assert effect.estimate is not None
    assert effect.estimate.p_value == pytest.approx(expected.pvalue)
    assert (effect.verdict, effect.causes, effect.items) == ("better", "seeds", None)
    assert effect.outlook.seed_spread == pytest.approx(stats.tstd([a - b for a, b in zip(OURS, THEIRS, strict=True)]))
    assert only({"A": bits(OURS), "B": bits(THEIRS)}).verdict == "worse"


def test_a_clear_difference_in_words() -> None:
    text = sentence(only({"A": bits(THEIRS), "B": bits(OURS)}), 1)
    assert text == ("held-out code: B is better than A by 0.0208 bits per byte, 95 % CI 0.0176 to 0.0240 (5 seeds).")


def test_no_difference_in_words_says_how_many_seeds_it_would_take() -> None:
    effect = only({"A": bits([1.50, 1.52, 1.49]), "B": bits([1.51, 1.50, 1.50])}, wanted=0.02)
    text = sentence(effect, 1)
    assert effect.verdict == "unclear"
    assert text.startswith("held-out code: no difference shown: B − A = 0.000 bits per byte, 95 % CI −0.043 to +0.043")
    assert f"a difference of 0.020 bits per byte would need about {effect.outlook.seeds_for_wanted} seeds" in text
    assert "3 seeds would show" in text


def test_scores_of_items_are_compared_over_seeds_and_items() -> None:
    figures = {
        "A": task([answers(seed, 0.4) for seed in range(3)]),
        "B": task([answers(seed, 0.6) for seed in range(3)]),
    }
    effect = only(figures)
    assert (effect.verdict, effect.causes, effect.items) == ("better", "seeds and items", 200)
    assert effect.outlook.item_error > 0
    seeds_only = only({name: {s: {TASK.name: Measured(TASK, m[TASK.name].value, 2.0, "r")} for s, m in runs.items()}
                       for name, runs in figures.items()})  # fmt: skip
    assert seeds_only.causes == "seeds"
    assert seeds_only.difference == pytest.approx(effect.difference)
    assert "200 shared items" in sentence(effect, 1)


def test_one_seed_says_nothing_of_the_chance_of_training() -> None:
    paired = only({"A": task([answers(0, 0.3)]), "B": task([answers(0, 0.7)])})
    assert (paired.causes, paired.verdict) == ("items", "better")
    assert "the chance of training is not in this" in sentence(paired, 1)
    apart = only({"A": bits([1.50]), "B": bits([1.40])})
    assert apart.estimate is not None
    assert apart.estimate.standard_error == pytest.approx(0.01 * 2**0.5)
    assert apart.outlook.detectable is apart.outlook.seeds_for_wanted is None
    assert "one seed does not say" in sentence(apart, 1)


def test_nothing_is_tested_where_nothing_tells_the_error() -> None:
    effect = only({"A": bits([1.5, 1.6]), "B": bits([1.4, 1.5])})
    assert effect.verdict == "untested"
    assert "nothing tells its error" in sentence(effect, 0)
    same = only({"A": bits([1.5, 1.6]), "B": bits([1.5, 1.6])})
    assert "have the same score" in sentence(same, 0)


def test_the_verdict_counts_all_comparisons() -> None:
    seeds = {"A": [1.50, 1.52, 1.49, 1.51], "B": [1.48, 1.51, 1.485, 1.492]}
    alone = only({name: bits(values) for name, values in seeds.items()})
    assert alone.verdict == "better"
    others = {f"C{n}": [1.50 + 0.01 * (-1) ** (n + s) + 0.001 * n for s in range(4)] for n in range(6)}
    found = effects({name: bits(values) for name, values in (seeds | others).items()}, "A", {})
    (same,) = (effect for effect in found if effect.variant == "B")
    assert same.verdict == "unclear"
    text = sentence(same, len(found))
    assert "no difference shown once all 7 comparisons count" in text
    assert "after Holm's correction for 7 comparisons" in text


def test_figures_of_different_rulers_do_not_compare() -> None:
    with pytest.raises(MismatchError, match="5 documents for A"):
        only({"A": bits([1.5, 1.6]), "B": bits([1.4, 1.6], ruler="6 documents")})
    other = task([answers(0, 0.5)])
    measured = other[0][TASK.name]
    swapped = {("arc_easy.jsonl", f"x{place}", 0): score for place, score in enumerate(measured.items.values())}
    other[0][TASK.name] = Measured(TASK, measured.value, 2.0, measured.ruler, swapped)
    with pytest.raises(MismatchError, match="different items"):
        only({"A": task([answers(0, 0.5)]), "B": other})


def test_only_seeds_that_both_have_are_compared() -> None:
    found = effects({"A": bits(THEIRS), "B": bits(OURS[:3])}, "A", {})
    assert [effect.seeds for effect in found] == [(0, 1, 2)]


def test_a_run_without_a_measure_is_an_error() -> None:
    with pytest.raises(MismatchError, match="seed 0 of variant `B`"):
        effects({"A": bits(THEIRS), "B": task([answers(0, 0.5)])}, "A", {})


@settings(max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.floats(0.5, 3), st.floats(0.5, 3)), min_size=2, max_size=6))
def test_swapping_baseline_and_variant_turns_the_verdict(pairs: list[tuple[float, float]]) -> None:
    ours, theirs = ([pair[side] for pair in pairs] for side in (0, 1))
    one, other = only({"A": bits(theirs), "B": bits(ours)}), only({"A": bits(ours), "B": bits(theirs)})
    turned = {"better": "worse", "worse": "better"}
    assert other.verdict == turned.get(one.verdict, one.verdict)
    assert one.difference == pytest.approx(-other.difference)
    assert sentence(one, 1).endswith(".")


def test_the_result_is_whole_as_json() -> None:
    figures = {"A": bits(THEIRS), "B": bits(OURS), "C": bits([1.5, 1.51, 1.5, 1.52, 1.49])}
    found = Ablation("x", "Better?", "A", {"A": {}, "B": {"stages.a.b": 1}, "C": {}}, figures, {BITS.name: 0.01})
    data = json.loads(json.dumps(found.as_dict(), allow_nan=False))
    assert data["variants"]["B"] == {"stages.a.b": 1}
    assert data["measures"][0]["runs"]["C"]["4"]["value"] == 1.49
    assert [effect["variant"] for effect in data["effects"]] == ["B", "C"]
    assert data["effects"][0]["verdict"] == "better"
    assert data["effects"][1]["outlook"]["wanted"] == 0.01
    assert "after Holm's correction for 2 comparisons" in data["effects"][0]["words"]
    assert found.summary("A", BITS) == pytest.approx((1.5054, 0.0101), abs=1e-3)
    assert found.seeds == (0, 1, 2, 3, 4)
    assert any("chance of training" in line for line in found.cautions)


def test_a_sign_is_shown_unless_it_rounds_to_nothing() -> None:
    assert [signed(value, 2) for value in (0.123, -0.123, 0.001, -0.001)] == ["+0.12", "−0.12", "0.00", "0.00"]
