"""The plan of a recipe: what each step is expected to take, and which steps are there already; and which trainings a
preset or a recipe stands for, to be planned on other hardware."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from hornbook.accounting.estimate import Estimate, decoding_seconds, rate_estimate, total, training_estimate
from hornbook.accounting.flops import parameters
from hornbook.accounting.memory import PROCESS_BYTES, MemoryPlanError, Place, check_memory
from hornbook.accounting.planner import Mfu
from hornbook.accounting.published import DEFAULTS, SEQUENCE_TOKENS, default_tokens
from hornbook.accounting.work import PlanError, TrainingWork, planned
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.config import nearest
from hornbook.foundation.errors import HornbookError
from hornbook.foundation.files import read_json
from hornbook.foundation.hardware import available_cores, measure_matmul_peak
from hornbook.model.presets import PRESETS
from hornbook.pipeline import find
from hornbook.recipe import Recipe, Step, read_recipe

CODE_PROBLEMS = {"humaneval": 164, "mbpp": 500, "gsm8k_program": 1319}
"""Problems of the tasks that are answered by programs."""
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
ASSUMED_BYTES_PER_TOKEN = 3.0
"""Of a small vocabulary on code and prose; large ones reach 4."""
EXERCISE_BYTES, SECTION_BYTES, REASONING_BYTES, TEXTBOOK_BYTES = 340, 810, 530, 3000
DEFAULT_SOURCE_BYTES = 20_000_000


@dataclass(frozen=True)
class PlannedStep:
    """One step of the plan. ``done`` is its artifact if it is there and up to date; ``problem`` says why it can't run
    here and what to change, empty if nothing speaks against it."""

    step: Step
    estimate: Estimate
    done: Artifact | None
    problem: str


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
    has_training = any(step.stage.name in ("training", "finetuning") for step in recipe.steps)
    measured = measure_matmul_peak() if has_training else None
    peak = measured.flops_per_second if measured else 0.0
    cores = available_cores()
    sizes: dict[str, float] = {}
    models: dict[str, Any] = {}
    artifacts: dict[str, Artifact] = {}
    steps: list[PlannedStep] = []
    for step in recipe.steps:
        inputs = [name for names in step.inputs.values() for name in names]
        read = (*step.inputs.get("documents", ()), *step.inputs.get("tokens", ()))
        documents = sum(sizes.get(name, 0.0) for name in read)
        model = models.get(step.inputs["model"][0]) if "model" in step.inputs else None
        context = _Context(step.config, documents, model, peak, cores, measured.threads if measured else cores)
        estimate = ESTIMATORS[step.stage.name](context)
        done, problem = None, ""
        if all(name in artifacts for name in inputs):
            try:
                done = find(step, runs_dir / recipe.header.name, artifacts)
            except HornbookError as error:  # what it reads from outside the run is not there yet
                problem = str(error)
        if done is not None:
            artifacts[step.name] = done
        sizes[step.name] = _output_bytes(step, documents)
        models[step.name] = getattr(step.config, "model", model)
        if done is None and step.stage.name == "training":
            problem = problem or _memory_problem(step.name, context)
        steps.append(PlannedStep(step, estimate, done, problem))
    return Plan(
        tuple(steps),
        total({p.step.name: p.estimate for p in steps}),
        total({p.step.name: p.estimate for p in steps if p.done is None}),
        cores,
        peak,
    )


def training_work(config: Any, kind: str = "cpu", *, total_tokens: int | None = None) -> TrainingWork:
    """The work of a ``TrainingConfig`` on devices of ``kind``: ``auto`` is fp32 on a CPU and bf16 elsewhere.

    ``total_tokens`` replaces the config's. Raises PlanError if neither says how many there are.
    """
    return planned(config, _dtype(config.dtype, kind), total_tokens=total_tokens)


def _dtype(dtype: str | None, kind: str) -> str:
    return ("float32" if kind == "cpu" else "bfloat16") if dtype in (None, "auto") else dtype


def _memory_problem(name: str, context: _Context) -> str:
    try:
        check_memory(context.training_work, Place(cores=context.threads), where=name)
    except MemoryPlanError as error:
        return str(error)
    return ""


@dataclass(frozen=True)
class NamedTraining:
    """A training that a preset or a recipe stands for. ``preset`` is the former's name; sources say where the numbers
    of tokens are from."""

    name: str
    preset: str | None
    work: TrainingWork
    tokens_source: str
    batch_source: str


def find_trainings(what: str, kind: str, changes: Mapping[str, Any]) -> list[NamedTraining]:
    """The trainings that ``what``, a preset's name or a recipe's path, stands for on devices of ``kind``.

    ``changes`` replaces fields of TrainingWork; None keeps one. Raises PlanError if ``what`` is neither, if a recipe
    trains nothing, or if the tokens of a preset are neither published nor given.
    """
    given = {name: value for name, value in changes.items() if value is not None}
    if what in PRESETS:
        return [_preset_training(what, kind, given)]
    if not Path(what).is_file() and Path(what).suffix not in (".yaml", ".yml"):
        raise PlanError(
            f"`{what}` is neither a preset nor a recipe's file",
            mend=f"{nearest(what, list(PRESETS))} A recipe is named by its path, such as recipes/laptop.yaml",
        )
    trainings = [step for step in read_recipe(what).steps if step.stage.name == "training"]
    if not trainings:
        raise PlanError("the recipe trains no model", where=what, mend="name a recipe with a step of stage training")
    return [
        NamedTraining(
            step.name,
            None,
            _changed(training_work(step.config, kind, total_tokens=given.get("total_tokens")), given),
            "as given" if "total_tokens" in given else what,
            "as given" if "batch_tokens" in given else what,
        )
        for step in trainings
    ]


def _changed(work: TrainingWork, given: Mapping[str, Any]) -> TrainingWork:
    fields = dict(given)
    length = fields.get("sequence_tokens", work.sequence_tokens)
    fields.setdefault("batch_tokens", max(length, work.batch_tokens - work.batch_tokens % length))
    return dataclasses.replace(work, **fields)


def _preset_training(name: str, kind: str, given: Mapping[str, Any]) -> NamedTraining:
    defaults = DEFAULTS[name]
    tokens = given["total_tokens"] if "total_tokens" in given else default_tokens(name)
    work = TrainingWork(
        model=PRESETS[name].config,
        total_tokens=tokens,
        sequence_tokens=SEQUENCE_TOKENS,
        batch_tokens=min(defaults.batch_sequences, max(1, tokens // SEQUENCE_TOKENS)) * SEQUENCE_TOKENS,
        dtype=_dtype(None, kind),
    )
    return NamedTraining(
        name,
        name,
        _changed(work, given),
        "as given" if "total_tokens" in given else defaults.tokens_source,
        "as given" if "batch_tokens" in given else defaults.batch_source,
    )


def measured_mfu(run: Path) -> Mfu:
    """The MFU that a run, or a training's artifact, measured on the machine where it ran. Raises PlanError if it did
    not."""
    for folder in (run, run / "training", *sorted(run.glob("*"))):
        file = folder / "volatile" / "speed.json"
        if file.is_file():
            return Mfu(float(read_json(file)["mfu"]), f"measured: {file}")
    raise PlanError("there is no volatile/speed.json", where=str(run), mend="name a run's folder, such as runs/laptop")


@dataclass(frozen=True)
class _Context:
    config: Any
    document_bytes: float
    model: Any
    matmul_peak: float
    cores: int
    threads: int

    @property
    def training_work(self) -> TrainingWork:
        """Of a training; of one over so many epochs, the tokens are estimated from the bytes of its documents."""
        tokens = self.config.total_tokens
        if tokens is None:
            read = self.config.epochs * self.document_bytes / ASSUMED_BYTES_PER_TOKEN
            tokens = max(self.config.batch_tokens, round(read))
        return training_work(self.config, total_tokens=tokens)

    def rate(self, amount: float, per_second: float, unit: str, memory_bytes: float) -> Estimate:
        return rate_estimate(amount, per_second, unit, memory_bytes, self.cores)


def _output_bytes(step: Step, documents: float) -> float:
    """Bytes of documents that the step passes on, at most."""
    config: Any = step.config
    if step.stage.name == "sources":
        return sum(getattr(source, "max_bytes", None) or DEFAULT_SOURCE_BYTES for source in config.sources)
    if step.stage.name == "synthesis":
        return config.exercises * EXERCISE_BYTES + config.sections * SECTION_BYTES + config.reasoning * REASONING_BYTES
    if step.stage.name == "authoring":
        return (
            config.textbooks * TEXTBOOK_BYTES + config.exercises * EXERCISE_BYTES + config.reasoning * REASONING_BYTES
        )
    if step.stage.name == "quality":
        return documents * QUALITY_KEEPS
    return documents


def _synthesis(context: _Context) -> Estimate:
    config = context.config
    texts = config.exercises + config.sections + config.reasoning + config.heldout_documents
    return context.rate(texts, SYNTHESIS_TEXTS_PER_SECOND, "texts", 0.5 * GIGABYTE)


def _authoring(context: _Context) -> Estimate:
    config = context.config
    attempts = config.textbooks + config.exercises + config.reasoning
    known = f"{attempts:,} requests; how long and how dear they are, the stage says before it sends any"
    return Estimate(0.0, 1.5 * GIGABYTE, 0.0, known)


def _finetuning(context: _Context) -> Estimate:
    """All weights are counted as trained; adapters take less memory for optimizer states."""
    if context.model is None:
        return Estimate(0.0, PROCESS_BYTES["cpu"], 0.0, "unknown: the model is from outside the run")
    config = context.config.loop(context.model)
    tokens = config.total_tokens or config.epochs * context.document_bytes / ASSUMED_BYTES_PER_TOKEN
    work = training_work(config, total_tokens=max(round(tokens), config.batch_tokens))
    return training_estimate(work, context.matmul_peak, context.threads)


def _transfer(context: _Context) -> Estimate:
    size = parameters(context.config.model)
    return context.rate(size, TRANSFER_PARAMETERS_PER_SECOND, "parameters", PROCESS_BYTES["cpu"] + 3 * 4.0 * size)


def _evaluation(context: _Context) -> Estimate:
    from hornbook.evaluation.evaluate import plan as tasks_of

    config = context.config
    tasks = tasks_of(config).tasks
    problems = sum(CODE_PROBLEMS.get(name, 0) for name in tasks)
    completions = problems * (1 + config.samples) + 2 * config.max_exercises
    writing = decoding_seconds(context.model, completions * MEAN_COMPLETION_TOKENS, context.matmul_peak)
    running = context.rate(completions, SANDBOX_PROGRAMS_PER_SECOND, "programs", 1.0 * GIGABYTE)
    seconds = writing + running.seconds
    others = sum(name not in CODE_PROBLEMS for name in tasks)
    more = f"; {others} other tasks are not counted" if others else ""
    return Estimate(seconds, running.memory_bytes, 0.0, f"{completions:,} completions written and run{more}")


ESTIMATORS: dict[str, Callable[[_Context], Estimate]] = {
    "sources": lambda c: c.rate(
        sum(getattr(s, "max_bytes", None) or DEFAULT_SOURCE_BYTES for s in c.config.sources),
        SOURCES_BYTES_PER_SECOND,
        "bytes",
        1.0 * GIGABYTE,
    ),
    "quality": lambda c: c.rate(c.document_bytes, QUALITY_BYTES_PER_SECOND, "bytes", 1.5 * GIGABYTE),
    "synthesis": _synthesis,
    "authoring": _authoring,
    "deduplicate": lambda c: c.rate(c.document_bytes, DEDUPLICATE_BYTES_PER_SECOND, "bytes", 1.5 * GIGABYTE),
    "decontaminate": lambda c: c.rate(c.document_bytes, DECONTAMINATE_BYTES_PER_SECOND, "bytes", 1.5 * GIGABYTE),
    "tokens": lambda c: c.rate(c.document_bytes, TOKENS_BYTES_PER_SECOND, "bytes", 1.0 * GIGABYTE),
    "training": lambda c: training_estimate(c.training_work, c.matmul_peak, c.threads),
    "finetuning": _finetuning,
    "transfer": _transfer,
    "evaluation": _evaluation,
    "report": lambda _: Estimate(REPORT_SECONDS, 0.5 * GIGABYTE, 0.0, "one page"),
}
