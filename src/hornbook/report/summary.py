"""The report for programs: ``summary.json``. The same for the same artifacts: no times, nothing about the machine."""

from __future__ import annotations

from typing import Any

from hornbook.report.comparison import Difference
from hornbook.report.corpus import Flow, overlaps
from hornbook.report.run import Model, Run

SCORE_FIELDS = ("pass_at", "standard_error", "problems", "samples", "prompts_too_long", "verdicts")
TRAINING_FIELDS = ("parameters", "tokens", "steps", "final_loss", "epochs")


def summarize(run: Run, documents: list[Flow], found: list[Difference]) -> dict[str, Any]:
    """The key figures of a run."""
    return {
        "title": run.config.title,
        "steps": [
            {
                "step": step.path.name,
                "stage": step.manifest.stage,
                "fingerprint": step.fingerprint,
                "inputs": step.manifest.inputs,
                "dropped": step.manifest.dropped,
            }
            for step in run.steps
        ],
        "documents": {
            flow.step: {
                "incoming": flow.incoming,
                "kept": flow.kept.documents,
                "kept_bytes": flow.kept_bytes,
                "heldout": flow.heldout.documents,
                "dropped": {part.name: part.documents for part in flow.reasons},
            }
            for flow in documents
        },
        "contamination": {row.name: {"items": row.items, "found": row.hit} for row in overlaps(run)},
        "models": [_model(model) for model in run.models],
        "comparisons": [
            {
                "suite": difference.suite,
                "model": run.models[0].label,
                "other": difference.other,
                "pass_at_1_difference": difference.difference,
                "standard_error": difference.standard_error,
                "interval_95": [difference.low, difference.high],
                "problems": difference.problems,
                "clusters": difference.clusters,
                "verdict": difference.verdict,
            }
            for difference in found
        ],
    }


def _model(model: Model) -> dict[str, Any]:
    found: dict[str, Any] = {"label": model.label}
    if model.training is not None:
        counts = model.training.manifest.counts
        found |= {name: counts[name] for name in TRAINING_FIELDS if name in counts}
        found |= {"training": model.training.path.name, "fingerprint": model.training.fingerprint}
    if model.evaluation is not None:
        found |= {
            "evaluation": model.evaluation.path.name,
            "scores": {
                suite: {name: score[name] for name in SCORE_FIELDS} for suite, score in sorted(model.scores.items())
            },
            "bits_per_byte": model.results.get("bits_per_byte", {}),
        }
    return found
