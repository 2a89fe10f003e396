"""The plan of a recipe: what each step is expected to take, and which steps are there already."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.accounting.flops import parameters
from hornbook.accounting.planner import (
    BASE_MEMORY_BYTES,
    Estimate,
    decoding_seconds,
    rate_estimate,
    total,
    training_estimate,
)
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.hardware import available_cores, measure_matmul_peak
from hornbook.pipeline import find
from hornbook.recipe import Recipe, Step

# Rates on 2 cores of the reference machine, rounded down; `python benchmarks/stage_rates.py runs/laptop` prints them
# from the manifests of a run. Memory is the largest that was seen.
SOURCES_BYTES_PER_SECOND = 2.0e6
QUALITY_BYTES_PER_SECOND = 1.0e6
SYNTHESIS_TEXTS_PER_SECOND = 400.0
DEDUPLICATE_BYTES_PER_SECOND = 4.0e6
DECONTAMINATE_BYTES_PER_SECOND = 2.5e6
TOKENS_BYTES_PER_SECOND = 1.5e6
TRANSFER_PARAMETERS_PER_SECOND = 2.0e7
SANDBOX_PROGRAMS_PER_SECOND = 500.0
REPORT_SECONDS = 5.0
GIGABYTE = 1e9
QUALITY_KEEPS = 0.2
"""Share of the bytes that the quality filter passes on with its defaults."""
MEAN_COMPLETION_TOKENS = 60
"""Tokens until a completion of a function ends, as seen on the laptop recipe."""
EXERCISE_BYTES, SECTION_BYTES = 290, 780
DEFAULT_SOURCE_BYTES = 20_000_000


@dataclass(frozen=True)
class PlannedStep:
    """One step of the plan. ``done`` is its artifact if it is there and up to date."""

    step: Step
    estimate: Estimate
    done: Artifact | None


@dataclass(frozen=True)
class Plan:
    """What running a recipe is expected to take. ``remaining`` leaves out the steps that are there."""

    steps: tuple[PlannedStep, ...]
    whole: Estimate
    remaining: Estimate
    cores: int
    matmul_peak: float


def make_plan(recipe: Recipe, runs_dir: Path) -> Plan:
    """Estimate every step of ``recipe``; measures the matmul peak for a second if there is a training."""
    has_training = any(step.stage.name == "training" for step in recipe.steps)
    peak = measure_matmul_peak().flops_per_second if has_training else 0.0
    cores = available_cores()
    sizes: dict[str, float] = {}
    models: dict[str, Any] = {}
    artifacts: dict[str, Artifact] = {}
    planned: list[PlannedStep] = []
    for step in recipe.steps:
        inputs = [name for names in step.inputs.values() for name in names]
        documents = sum(sizes.get(name, 0.0) for name in step.inputs.get("documents", ()))
        model = models.get(step.inputs["model"][0]) if step.stage.name == "evaluation" else None
        estimate = ESTIMATORS[step.stage.name](_Context(step.config, documents, model, peak, cores))
        done = None
        if all(name in artifacts for name in inputs):
            done = find(step, runs_dir / recipe.header.name, artifacts)
        if done is not None:
            artifacts[step.name] = done
        sizes[step.name] = _output_bytes(step, documents)
        models[step.name] = getattr(step.config, "model", None)
        planned.append(PlannedStep(step, estimate, done))
    return Plan(
        tuple(planned),
        total({p.step.name: p.estimate for p in planned}),
        total({p.step.name: p.estimate for p in planned if p.done is None}),
        cores,
        peak,
    )


@dataclass(frozen=True)
class _Context:
    config: Any
    document_bytes: float
    model: Any
    matmul_peak: float
    cores: int

    def rate(self, amount: float, per_second: float, unit: str, memory_bytes: float) -> Estimate:
        return rate_estimate(amount, per_second, unit, memory_bytes, self.cores)


def _output_bytes(step: Step, documents: float) -> float:
    """Bytes of documents that the step passes on, at most."""
    config: Any = step.config
    if step.stage.name == "sources":
        return sum(getattr(source, "max_bytes", None) or DEFAULT_SOURCE_BYTES for source in config.sources)
    if step.stage.name == "synthesis":
        return config.exercises * EXERCISE_BYTES + config.sections * SECTION_BYTES
    if step.stage.name == "quality":
        return documents * QUALITY_KEEPS
    return documents


def _synthesis(context: _Context) -> Estimate:
    config = context.config
    texts = config.exercises + config.sections + config.heldout_documents
    return context.rate(texts, SYNTHESIS_TEXTS_PER_SECOND, "texts", 0.5 * GIGABYTE)


def _transfer(context: _Context) -> Estimate:
    size = parameters(context.config.model)
    return context.rate(size, TRANSFER_PARAMETERS_PER_SECOND, "parameters", BASE_MEMORY_BYTES + 3 * 4.0 * size)


def _evaluation(context: _Context) -> Estimate:
    config = context.config
    problems = 164 if config.benchmarks else 0
    completions = problems * (1 + config.samples) + 2 * config.max_exercises
    writing = decoding_seconds(context.model, completions * MEAN_COMPLETION_TOKENS, context.matmul_peak)
    running = context.rate(completions, SANDBOX_PROGRAMS_PER_SECOND, "programs", 1.0 * GIGABYTE)
    seconds = writing + running.seconds
    return Estimate(seconds, running.memory_bytes, 0.0, f"{completions:,} completions written and run")


ESTIMATORS: dict[str, Callable[[_Context], Estimate]] = {
    "sources": lambda c: c.rate(
        sum(getattr(s, "max_bytes", None) or DEFAULT_SOURCE_BYTES for s in c.config.sources),
        SOURCES_BYTES_PER_SECOND,
        "bytes",
        1.0 * GIGABYTE,
    ),
    "quality": lambda c: c.rate(c.document_bytes, QUALITY_BYTES_PER_SECOND, "bytes", 1.5 * GIGABYTE),
    "synthesis": _synthesis,
    "deduplicate": lambda c: c.rate(c.document_bytes, DEDUPLICATE_BYTES_PER_SECOND, "bytes", 1.5 * GIGABYTE),
    "decontaminate": lambda c: c.rate(c.document_bytes, DECONTAMINATE_BYTES_PER_SECOND, "bytes", 1.5 * GIGABYTE),
    "tokens": lambda c: c.rate(c.document_bytes, TOKENS_BYTES_PER_SECOND, "bytes", 1.0 * GIGABYTE),
    "training": lambda c: training_estimate(c.config, c.matmul_peak),
    "transfer": _transfer,
    "evaluation": _evaluation,
    "report": lambda _: Estimate(REPORT_SECONDS, 0.5 * GIGABYTE, 0.0, "one page"),
}
