from __future__ import annotations

import json
import re
from pathlib import Path

import plotly.graph_objects as go
from tests.report.fake_run import FakeRun

from hornbook.report import figures, learning, scores
from hornbook.report.config import ReportConfig
from hornbook.report.run import Run, open_run


def test_published_scores_show_both_of_two_figures_that_disagree_but_not_a_rounded_twin() -> None:
    published = scores.published_humaneval()
    assert [one.percent for one in published if one.model == "phi-2"] == [47.0, 59.0]
    assert [one.percent for one in published if one.model == "phi-1"] == [50.6]
    assert not [one for one in published if one.size in ("NA", "8x7B")]
    assert all("arXiv" in one.source or "model card" in one.source for one in published)


def test_tables_have_a_value_for_every_model(run_folder: Path) -> None:
    models = open_run(run_folder).models
    rows = scores.score_table(models)
    assert [row.title for row in rows[:3]] == [
        "New exercises of taught families", "Exercises of families never taught", "HumanEval, greedy",
    ]  # fmt: skip
    assert [row.metric for row in rows[3:]] == ["pass@1", "pass@10"]
    assert all(len(row.values) == 2 and "±" in row.values[0] for row in rows)
    bits = scores.bits_table(models)
    assert {row.source: row.best for row in bits} == {
        "python-packages": 1, "synthetic-exercise": 0, "synthetic-textbook": 0,
    }  # fmt: skip


def test_every_figure_is_one_that_plotly_accepts(run_folder: Path) -> None:
    models = open_run(run_folder).models
    made = [
        figures.pass_at_1(models),
        figures.bits_per_byte(models),
        figures.loss(learning.curves(models)),
        figures.size_and_score(models, scores.published_humaneval()),
    ]
    for figure in made:
        assert figure is not None
        filled = json.loads(re.sub(r"var\(--[a-z0-9-]+\)", "#123456", json.dumps(figure)))
        narrow = filled.pop("narrow")
        drawn = go.Figure(filled)  # raises ValueError for an unknown property or value
        for path, value in narrow.items():
            drawn.update_layout({path.replace(".", "_"): value})


def test_every_colour_of_a_figure_is_in_the_style_sheet(run_folder: Path) -> None:
    models = open_run(run_folder).models
    made = json.dumps([figures.pass_at_1(models), figures.size_and_score(models, [])])
    used = set(re.findall(r"var\((--[a-z0-9-]+)\)", made))
    css = (Path(figures.__file__).parent / "templates" / "page.css").read_text()
    assert used | {figures.colour(place)[4:-1] for place in range(9)} <= set(re.findall(r"(--[a-z0-9-]+):", css))


def test_long_curves_are_thinned(tmp_path: Path) -> None:
    run = FakeRun(tmp_path / "tiny")
    run.sources()
    run.tokens("tokens", "sources", {"python-packages": 400_000})
    run.training("training", "tokens", 6.0, steps=12_000)
    (curve,) = learning.curves(Run("tiny", ReportConfig(), tuple(run.made.values())).models)
    assert len(curve.tokens) == len(curve.loss) <= learning.MOST_POINTS
    assert curve.tokens[-1] == 12_000 * 4096


def test_other_benchmarks_stand_with_what_their_scores_rest_on(run_folder: Path) -> None:
    models = open_run(run_folder).models
    rows = {row.title: row for row in scores.benchmark_table(models)}
    assert list(rows) == ["arc_easy", "mmlu", "probe_maths"]  # the tasks of a group with a score are left out
    assert rows["arc_easy"].about == "0 shots, 2,376 items, 3 prompts cut, 5 contaminated"
    assert rows["arc_easy"].values[0].startswith("0.261")


def test_a_model_without_a_value_is_not_drawn_and_leaves_the_others_their_colours() -> None:
    series: list[figures.Series] = [("this", [1.0], [0.1]), ("unmeasured", [None], [None]), ("baseline", [2.0], [None])]
    colours = {trace["name"]: trace["marker"]["color"] for trace in figures.dots(series, ["a row"])["data"]}
    assert colours == {"this": figures.colour(0), "baseline": figures.colour(2)}
