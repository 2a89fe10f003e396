from __future__ import annotations

import importlib.util
import json
import re
import shutil
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
import typer
from tests.report.fake_run import NEW, TAUGHT, FakeRun, make_run
from typer.testing import CliRunner

from hornbook.cli.report import report as report_command
from hornbook.foundation.artifact import open_artifact
from hornbook.foundation.errors import ArtifactError, MissingExtraError, RecipeError
from hornbook.report.config import ReportConfig
from hornbook.report.page import make_report
from hornbook.report.run import open_run
from hornbook.report.stage import report

VOID = {"meta", "link", "br", "hr", "img", "input"}
LOADING = {"src", "href", "action", "data", "poster", "srcset"}


class Page(HTMLParser):
    """Reads a page, checks that every element is closed in order, and collects its text and its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self.open or self.open[-1] not in ("script", "style"):
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).replace("\u00a0", " ").split())


@pytest.fixture(scope="module")
def html(run_folder: Path) -> str:
    return make_report(open_run(run_folder)).html


@pytest.fixture(scope="module")
def page(html: str) -> Page:
    return Page(html)


def test_the_key_figures_are_on_the_page(page: Page) -> None:
    for figure in (
        "A tiny run", "1.32 million parameters", "2.21 million tokens", "textbook model", "baseline model",
        "only the text differs", "75.0 ± 4.9 %", "no clear difference from the baseline", "low educational value 29",
        "1.610 ± 0.021", "181 GFLOP/s", "31.2 %", "2.3 × 10¹³", "700 MiB", "energy, estimated", "Test Processor 9000",
        "BSD-3-Clause", "lists.rotate, text.caesar", "80 of 80 reference solutions passed", "bubblewrap", "HumanEval/3",
        "as little as is to be expected at this size", "hornbook generate runs/tiny",
    ):  # fmt: skip
        assert figure in page.text, figure


def test_documents_and_completions_are_escaped(page: Page, html: str) -> None:
    assert page.tags.count("script") == 3  # the figures' data, Plotly, and our own
    assert "<script>alert('boom')" not in html
    assert "</code><script>bad()</script>" in page.text
    assert "<img" not in html.replace("&lt;", "<").split("<style>")[0]


def test_the_page_loads_nothing(page: Page, html: str) -> None:
    loads = [value for name, value in page.attributes if name in LOADING]
    assert all(value.startswith("#") or value == "data:," for value in loads)
    style = html.split("<style>")[1].split("</style>")[0]
    assert "url(" not in style
    assert "@import" not in style
    assert "default-src 'none'" in html


def test_links_lead_somewhere(page: Page) -> None:
    targets = {value[1:] for name, value in page.attributes if name == "href" and value.startswith("#")}
    assert targets == {"claim", "data", "training", "scores", "samples", "cost", "lineage"}
    assert targets <= {value for name, value in page.attributes if name == "id"}


def test_every_chart_has_a_place(page: Page, html: str) -> None:
    charts = json.loads(html.split('id="figures">')[1].split("</script>")[0])
    assert set(charts) == {value for name, value in page.attributes if name == "data-chart"}
    assert set(charts) == {"claim", "loss", "bits", "sizes"}


def unfinished(*names: str) -> Callable[[Path], None]:
    def remove(folder: Path) -> None:
        for name in names:
            shutil.rmtree(folder / name)

    return remove


EVALUATIONS = ("evaluation", "baseline-evaluation")
BASELINE = ("baseline-tokens", "baseline-training", "baseline-evaluation")


@pytest.mark.parametrize(
    "damage",
    [
        unfinished(*EVALUATIONS),
        unfinished(*BASELINE),
        unfinished("sources"),
        unfinished("sources", "quality", "synthesis", "decontaminate", "tokens"),
        unfinished("training", "baseline-training", *EVALUATIONS),
        unfinished("training", "baseline-training"),
        unfinished("quality", "synthesis", "decontaminate", "tokens", "training", "evaluation", *BASELINE),
    ],
)
def test_missing_pieces_are_left_out(damage: Callable[[Path], None], run_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    shutil.copytree(run_folder, folder)
    damage(folder)
    made = make_report(open_run(folder))
    text = Page(made.html).text
    assert "Not there yet" in text
    assert "None" not in text.replace("return None", "")
    assert "undefined" not in text
    json.dumps(made.summary, allow_nan=False)


def test_the_summary_knows_no_times(run_folder: Path, tmp_path: Path) -> None:
    make_run(tmp_path / "tiny", seconds=9999.0)
    fast, slow = make_report(open_run(run_folder)), make_report(open_run(tmp_path / "tiny"))
    assert fast.summary == slow.summary
    assert fast.html != slow.html
    text = json.dumps(fast.summary)
    assert not re.search(r"second|joule|money|memory|Test Processor", text)


def test_the_summary_holds_the_comparison(run_folder: Path) -> None:
    summary = make_report(open_run(run_folder)).summary
    ours, theirs = summary["models"]
    assert (ours["label"], theirs["label"]) == ("textbook model", "baseline model")
    assert ours["parameters"] == theirs["parameters"] == 1_318_912
    assert summary["documents"]["quality"]["dropped"] == {"low educational value": 29}
    assert summary["contamination"]["HumanEval"] == {"items": 164, "found": 1}
    best = summary["comparisons"][0]
    scores = [model["scores"][best["suite"]]["pass_at"]["1"] for model in (ours, theirs)]
    assert best["pass_at_1_difference"] == pytest.approx(scores[0] - scores[1])


def test_the_stage_writes_both_and_is_the_same_at_any_speed(tmp_path: Path) -> None:
    prints: list[str] = []
    for seconds in (1.0, 77.0):
        run = make_run(tmp_path / f"at-{seconds}" / "tiny", seconds)
        artifact = report(ReportConfig(title="T & <b>"), to=run.folder / "report", steps=list(run.made.values()))
        prints.append(artifact.fingerprint)
        assert set(artifact.manifest.outputs) == {"summary.json", "volatile/report.html"}
        text = Page(artifact.file("volatile/report.html").read_text()).text
        assert "T & <b>" in text
        assert "this model" in text
    assert prints[0] == prints[1]


def test_the_command_writes_the_page_into_the_run(run_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    shutil.copytree(run_folder, folder)
    app = typer.Typer()
    app.command()(report_command)
    result = CliRunner().invoke(app, [str(folder)])
    assert result.exit_code == 0, result.output
    assert result.output.strip() == str(folder / "report.html")
    Page((folder / "report.html").read_text())


def test_a_missing_library_is_named_with_the_extra(run_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "plotly" else found(name))
    with pytest.raises(MissingExtraError, match=r"plotly(.|\n)*hornbook\[report\]"):
        make_report(open_run(run_folder))


def test_what_is_no_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(ArtifactError, match=r"no recipe.yaml here"):
        open_run(tmp_path)
    (tmp_path / "recipe.yaml").write_text("name: x\nstages:\n  sources: {}\n")
    with pytest.raises(ArtifactError, match="no step of this run is finished"):
        open_run(tmp_path)
    (tmp_path / "recipe.yaml").write_text("name: x\nstages:\n  sources: {}\n  report: {titel: x}\n")
    with pytest.raises(RecipeError, match="title"):
        open_run(tmp_path)


def test_a_damaged_artifact_is_an_error(run_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "tiny"
    shutil.copytree(run_folder, folder)
    manifest = folder / "quality" / "manifest.json"
    manifest.write_text(manifest.read_text().replace('"stage": "quality"', '"stage": "sources"'))
    with pytest.raises(ArtifactError, match="manifest was edited"):
        open_run(folder)


def test_a_fine_tuned_model_is_the_run_s_own(tmp_path: Path) -> None:
    run = make_run(tmp_path / "tuned", baseline=False)
    run.training("finetuning", "decontaminate", 2.0, finetuned="training")
    run.evaluation("tuned-evaluation", "finetuning", {TAUGHT: 0.9, NEW: 0.4, "humaneval": 0.1}, {})
    recipe = tmp_path / "tuned" / "recipe.yaml"
    more = "  finetuning: {stage: finetuning}\n  tuned-evaluation: {stage: evaluation}\n  report:"
    recipe.write_text(recipe.read_text().replace("  report:", more))
    found = open_run(tmp_path / "tuned")
    names = [(model.training.path.name, model.evaluation.path.name) for model in found.models if model.training]
    assert names == [("finetuning", "tuned-evaluation"), ("training", "evaluation")]
    own = found.models[0].training
    assert own is not None
    corpus = found.corpus_of(own)
    assert corpus is not None
    assert corpus.path.name == "decontaminate"
    page = make_report(found).html
    assert "4 blocks, width 128" in page


def test_a_loss_is_called_a_loss(tmp_path: Path) -> None:
    run = FakeRun(tmp_path / "tiny")
    run.sources()
    run.synthesis()
    run.tokens("tokens", "sources", {"python-packages": 400_000})
    for name, skill in (("", 0.1), ("other-", 0.8)):
        run.training(f"{name}training", "tokens", 6.0)
        run.evaluation(f"{name}evaluation", f"{name}training", {"exercises-taught-families": skill}, {})
    artifact = report(ReportConfig(), to=tmp_path / "tiny" / "report", steps=list(run.made.values()))
    text = Page(artifact.file("volatile/report.html").read_text()).text
    assert "It does not win: it does clearly worse than the other model" in text
    assert "worse than the other model" in text
    assert open_artifact(artifact.path).manifest.counts == {"models": 2, "steps": 7}
