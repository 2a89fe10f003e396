from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from tests.evaluation.comparison.made_up import change, numbered, write_evaluation
from tests.report.test_page import LOADING, Page

from hornbook.evaluation.comparison.compare import Comparison, compare
from hornbook.evaluation.comparison.resolve import resolve_entries
from hornbook.evaluation.comparison.sizes import size_charts
from hornbook.report.compare_markdown import markdown, published_list
from hornbook.report.compare_page import comparison_page

GOOD, BAD = [1.0] * 70 + [0.0] * 30, [1.0] * 40 + [0.0] * 60
COMMONSENSE = ("piqa", "winogrande", "arc_easy", "arc_challenge", "social_iqa")


@pytest.fixture(scope="module")
def comparison(tmp_path_factory: pytest.TempPathFactory) -> Comparison:
    folder = tmp_path_factory.mktemp("runs")
    bits = {"book": {"bits_per_byte": 0.5, "standard_error": 0.01, "documents": 3, "bytes": 99, "tokens": 33}}
    good = write_evaluation(folder / "good", {name: numbered(GOOD) for name in COMMONSENSE}, bits_per_byte=bits)
    bad = write_evaluation(folder / "bad|<b>", {name: numbered(BAD) for name in COMMONSENSE}, bits_per_byte=bits)

    def split(data: dict[str, dict[str, dict[str, dict[str, object]]]]) -> None:
        task = data["hornbook"]["tasks"]["piqa"]
        task["clean"] = {"items": 90, "scores": {"acc,none": 0.69, "acc_stderr,none": 0.04}}
        task["contaminated"] = {"items": 10, "scores": {"acc,none": 0.81, "acc_stderr,none": 0.12}}
        task["too_long"] = 7

    change(good, split)
    return compare(resolve_entries([str(good), str(bad), "phi-1.5", "phi-2"]))


def rows_of(text: str, title: str) -> list[list[str]]:
    """The cells of the Markdown table below the heading ``title``."""
    lines = text.split(f"## {title}\n", 1)[1].split("\n##", 1)[0].splitlines()
    rows = [line.replace("\\|", "¦").strip("|").split("|") for line in lines if line.startswith("|")]
    return [[cell.replace("\u00a0", " ").strip() for cell in row] for row in rows]


def test_markdown_has_every_part_in_straight_tables(comparison: Comparison) -> None:
    text = markdown(comparison)
    widths = [{len(line) for line in block.splitlines()} for block in text.split("\n\n") if block.startswith("|")]
    assert len(widths) == 7
    assert all(len(found) == 1 for found in widths)
    models = {row[0]: row[1:4] for row in rows_of(text, "Models")}
    assert models["good"] == ["4.4 M", "13.8 M", "3.6 × 10¹⁴ (6 N D)"]
    assert models["phi-2"][0].startswith("2.7 B [")
    categories = {row[0]: row[1:] for row in rows_of(text, "Categories")}
    assert categories["commonsense"][:2] == ["70.0 ± 2.1", "40.0 ± 2.2"]
    assert re.fullmatch(r"68\.8 \[\d+\] / ≈ 69\.5 \[\d+\]", categories["commonsense"][3])
    benchmarks = {(row[0], row[1]): row[2:] for row in rows_of(text, "Benchmarks")}
    assert benchmarks["PIQA", "acc, 0 shots"][0] == "70.0 ± 4.6"
    assert benchmarks["PIQA", "acc, 0 shots"][3] == "–"
    assert re.fullmatch(r"59\.0 \[\d+\] / 47\.0 \[\d+\]", benchmarks["HumanEval", "pass@1, 0 shots"][3])
    assert rows_of(text, "Clean and contaminated items")[2][2:] == [
        "70.0 ± 4.6 (100)", "69.0 ± 4.0 (90)", "81.0 ± 12.0 (10)",
    ]  # fmt: skip
    for words in (
        "good is better than bad|<b> on PIQA (acc) by 30.0 points, 95 % CI 20.9 to 39.1, 100 shared items",
        "after Holm's adjustment for 7 tests",
        "good and phi-1.5, the figure of phi-1.5 was published without a standard error",
        "good and phi-2, metric or shots differ",
        "Prompts longer than the context of good: PIQA 7.",
        "phi-3 report (arXiv 2404.14219) (V: read in the source itself)",
    ):
        assert words in text


def test_every_citation_is_listed(comparison: Comparison) -> None:
    text = markdown(comparison)
    listed = [int(number) for number in re.findall(r"^- \[(\d+)\]", text, flags=re.MULTILINE)]
    assert listed == list(range(1, len(listed) + 1))
    assert {int(number) for number in re.findall(r" \[(\d+)\]", text.split("## Sources")[0])} <= set(listed)


def test_the_page_is_whole_and_loads_nothing(comparison: Comparison) -> None:
    html = comparison_page(comparison)
    page = Page(html)
    assert [value for name, value in page.attributes if name in LOADING and not value.startswith(("#", "data:"))] == []
    cited = {value for name, value in page.attributes if name == "href" and value.startswith("#source-")}
    assert cited <= {f"#{value}" for name, value in page.attributes if name == "id"}
    for words in ("good is better than bad|<b>", "69.0 ± 4.0 (90)", "Score by size", "model card of Phi-3-mini-128k"):
        assert words in page.text
    assert "<b>, phi" not in html  # a model's name is text


def test_charts_are_of_one_kind_of_score(comparison: Comparison) -> None:
    charts = {chart.name: chart for chart in size_charts(comparison)}
    assert next(iter(charts)) == "commonsense"
    own = [point for point in charts["commonsense"].points if point.label == "good"]
    assert [(point.parameters, point.place, point.few_shot) for point in own] == [(4.4e6, 0, False)]
    assert {point.few_shot for point in charts["commonsense"].points if point.label == "phi-2"} == {False, True}
    piqa = charts["PIQA"]
    assert piqa.measure == "acc, 0 shots"
    assert {point.label for point in piqa.points} == {"good", "bad|<b>", "phi-1.5", "phi-1.5-web", "Llama-2-7B"}
    drawn = json.loads(comparison_page(comparison).split('id="figures">', 1)[1].split("</script>", 1)[0])
    assert len(drawn) == len(charts)
    traces = {trace["name"]: trace for trace in drawn["sizes-0"]["data"]}
    assert traces["good"]["error_y"]["array"] == pytest.approx([1.96 * own[0].standard_error])
    assert traces["good"]["marker"]["symbol"] == ["diamond"]


def test_published_models_alone_and_one_model_alone() -> None:
    text = markdown(compare(resolve_entries(["phi-2", "Mistral 7B"])))
    assert "No difference could be tested" in text
    alone = markdown(compare(resolve_entries(["phi-1"])))
    assert "## Not tested" not in alone
    assert ["HumanEval", "pass@1, 0 shots", "50.6 [5] / 51 [6]"] in rows_of(alone, "Benchmarks")
    Page(comparison_page(compare(resolve_entries(["GPT-4"]))))


def test_what_a_score_does_not_tell_is_said(tmp_path: Path) -> None:
    folder = write_evaluation(tmp_path / "a", {"piqa": numbered([0.0] * 50), "boolq": numbered([1.0] * 50)})
    change(folder, lambda data: data["n-samples"]["piqa"].update(original=1838))
    text = markdown(compare(resolve_entries([str(folder)])))
    assert [row[2] for row in rows_of(text, "Benchmarks")[2:]] == ["0 (below 5.8)", "100 (above 94.2)"]
    assert "a was asked only a part: PIQA 50 of 1,838 items." in text


def test_missing_benchmarks_are_said(tmp_path: Path) -> None:
    folder = write_evaluation(tmp_path / "a", {"piqa": numbered(GOOD)})
    text = markdown(compare(resolve_entries([str(folder)])))
    assert "70.0 ± 4.6 (1 of 5)" in text
    assert "commonsense without WinoGrande, ARC-Easy, ARC-Challenge, SIQA for a: not to be compared" in text


def test_the_list_of_published_models_names_each_once() -> None:
    names = [row[0] for row in rows_of(published_list(), "Published models")]
    assert names.count("phi-2") == names.count("Llama-2-7B") == 1
