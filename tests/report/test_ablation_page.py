from __future__ import annotations

import json
import random
import re

import pytest
from tests.report.test_page import LOADING, Page

from hornbook.evaluation.ablation import Ablation
from hornbook.evaluation.measures import Measure, Measured
from hornbook.report.ablation_markdown import markdown
from hornbook.report.ablation_page import ablation_page, lede
from hornbook.report.ablation_tables import outlook_table, tables

CODE = Measure("bits_per_byte/code", "held-out code", "bits per byte", higher_is_better=False)
TASK = Measure("arc_easy/acc", "arc_easy (acc)", "points", higher_is_better=True)


def made_up(variants: dict[str, float], seeds: int = 3) -> Ablation:
    """An ablation in which each variant's bits per byte are lower, and its score higher, by so much (and ten times)."""
    draw = random.Random(1)
    figures = {
        variant: {
            seed: {
                CODE.name: Measured(CODE, 1.5 - better + draw.gauss(0, 0.004), 0.01, "r"),
                TASK.name: Measured(TASK, 30 + 100 * better + draw.gauss(0, 0.4), 2.0, "r"),
            }
            for seed in range(seeds)
        }
        for variant, better in variants.items()
    }
    changes = {variant: {"stages.a.<b>": [variant, 1]} if variant != "plain" else {} for variant in variants}
    return Ablation("x", "Is <it> better?", "plain", changes, figures, {CODE.name: 0.01})


@pytest.fixture(scope="module")
def ablation() -> Ablation:
    return made_up({"plain": 0.0, "good": 0.1, "same": 0.001})


def test_the_page_is_whole_and_loads_nothing(ablation: Ablation) -> None:
    page = Page(ablation_page(ablation))
    assert "Is <it> better?" in page.text
    assert "good is better than plain by 0.1" in page.text
    assert "3 variants with 3 seeds each, compared with plain. Of 4 comparisons: 2 better, 2 without" in page.text
    assert "chance of training" in page.text
    assert [(n, v) for n, v in page.attributes if n in LOADING and v not in ("data:,",) and v[:1] != "#"] == []


def test_to_the_right_is_better_for_both_units(ablation: Ablation) -> None:
    drawn = json.loads(re.search(r'id="figures">(.*?)</script>', ablation_page(ablation), re.DOTALL)[1])  # type: ignore[index]
    assert [trace["name"] for trace in drawn["effects-0"]["data"]] == ["good", "same"]
    for chart in drawn.values():
        good = chart["data"][0]
        assert good["x"][0] - good["error_x"]["array"][0] > 0
    assert drawn["effects-0"]["data"][0]["x"][0] == pytest.approx(0.1, abs=0.02)


def test_many_variants_take_several_charts() -> None:
    html = ablation_page(made_up({"plain": 0.0} | {f"v{n}": 0.01 * n for n in range(6)}))
    assert html.count('data-chart="effects-') == 4


def test_in_a_terminal_columns_stand_below_each_other(ablation: Ablation) -> None:
    text = markdown(ablation)
    assert text.startswith("# Is <it> better?\n\n- held-out code: good is better than plain by 0.1")
    for block in re.findall(r"(?:^\|.*\n)+", text, re.MULTILINE):
        assert len({len(line) for line in block.splitlines()}) == 1
    assert '| good    | stages.a.<b> | ["good", 1] |' in text


def test_one_seed_has_no_spread_and_no_outlook() -> None:
    single = made_up({"plain": 0.0, "good": 0.1}, seeds=1)
    assert outlook_table(single) is None
    assert len(tables(single)) == 2
    assert "±" not in markdown(single)
    assert "one seed does not say what another would give" in markdown(single)
    assert "1 seed each" in lede(single)


def test_what_differs_names_every_variant(ablation: Ablation) -> None:
    assert [row[0] for row in tables(ablation)[-1].rows] == ["plain", "good", "same"]
