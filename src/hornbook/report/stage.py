"""The stage ``report``: what a run made and measured, for people and for programs."""

from __future__ import annotations

from hornbook.foundation.files import atomic_write, write_json
from hornbook.foundation.stage import Input, Work, stage
from hornbook.report.config import ReportConfig

EVERY_OTHER_STAGE = (
    "sources",
    "quality",
    "synthesis",
    "deduplicate",
    "decontaminate",
    "tokens",
    "transfer",
    "training",
    "finetuning",
    "evaluation",
)


@stage("report", ReportConfig, inputs={"steps": Input(EVERY_OTHER_STAGE, many=True)})
def report(work: Work[ReportConfig]) -> None:
    """Write ``summary.json``, the same for the same artifacts, and ``volatile/report.html``, which also tells times.

    The first training among ``steps`` is the run's model, further ones are compared with it. Raises MissingExtraError
    if Plotly is not installed, ArtifactError or DataError if an artifact is damaged.
    """
    from hornbook.report.page import make_report
    from hornbook.report.run import Run, checked

    work.start_over()
    run = Run(name=work.path.resolve().parent.name, config=work.config, steps=checked(work.all_inputs("steps")))
    made = make_report(run)
    write_json(work.path / "summary.json", made.summary)
    atomic_write(work.path / "volatile" / "report.html", made.html.encode())
    work.counts |= {"steps": len(run.steps), "models": len(run.models)}
