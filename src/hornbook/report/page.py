"""The page: one HTML file with everything in it, which opens without a network."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from hornbook.foundation.hardware import require
from hornbook.report import answers, corpus, costs, figures, learning, narrative, numbers, samples, scores
from hornbook.report.comparison import Difference, differences
from hornbook.report.rendering import render
from hornbook.report.run import Run
from hornbook.report.summary import summarize

FILTERS = (
    numbers.count,
    numbers.duration,
    numbers.in_words,
    numbers.money,
    numbers.percent,
    numbers.plural,
    numbers.significant,
    numbers.size,
)


@dataclass(frozen=True)
class Report:
    """A run's report: the page for people and the key figures for programs."""

    html: str
    summary: dict[str, Any]


def make_report(run: Run) -> Report:
    """The report of ``run``; what is not there is left out.

    Raises MissingExtraError if Plotly is not installed, ArtifactError or DataError if an artifact is damaged.
    """
    require(["plotly", "jinja2", "pygments", "markdown_it"], "report")
    documents = corpus.flows(run)
    found = differences(run.models)
    return Report(_render(run, documents, found), summarize(run, documents, found))


def _render(run: Run, documents: list[corpus.Flow], found: list[Difference]) -> str:
    models = run.models
    published = scores.published_humaneval()
    charts = {
        "claim": figures.pass_at_1(models),
        "loss": figures.loss(learning.curves(models)),
        "bits": figures.bits_per_byte(models),
        "sizes": figures.size_and_score(models, published),
    }
    return render(
        "page.html",
        filters=FILTERS,
        run=run,
        recipe=run.config.recipe or f"runs/{run.name}/recipe.yaml",
        lede=narrative.lede(run, found),
        fairness=narrative.fairness(run),
        verdicts=[(difference, narrative.verdict(difference)) for difference in found],
        caution=narrative.caution(models),
        flows=documents,
        judge=corpus.judge(run),
        overlaps=corpus.overlaps(run),
        diets=corpus.diets(run),
        licences=corpus.licences(run),
        kept=samples.kept_documents(run),
        rejected=samples.rejected_documents(run),
        curriculum=samples.curriculum(run),
        training_table=learning.training_table(models),
        trained=[model for model in models if model.training is not None],
        score_table=scores.score_table(models),
        details=scores.details(models),
        benchmark_table=scores.benchmark_table(models),
        bits_table=scores.bits_table(models),
        humaneval=narrative.humaneval_in_words(models, published),
        published=published,
        completions=[(model.label, written) for model in models if (written := answers.completions(model))],
        answers=answers.answers(models[0]) if models else [],
        title_of=scores.title_of,
        costs=costs.costs(run),
        machines=costs.machines(run),
        charts=charts,
        drawn={name: chart for name, chart in charts.items() if chart is not None},
    )
