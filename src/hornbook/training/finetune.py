"""The stage ``finetuning``: a model that goes on from another one, on examples.

phi-1's exercise stage (arXiv 2306.11644, section 2.3), with whole exercises in a row:

    finetuning:
      inputs: {model: training, documents: decontaminate}
      sources: [synthetic-exercise]
      format: code
      sequence_tokens: 2048
      batch_tokens: 524_288        # 256 sequences
      total_tokens: 3_145_728_000  # 6,000 steps
      optimizer: {learning_rate: 1.0e-4, weight_decay: 0.01}
      schedule: {kind: warmup-linear, warmup_steps: 50}
      dropout: 0.1
      checkpoint_steps: 1000
      heldout_sequences: 256
      select: best
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from hornbook.foundation.errors import DataError, RecipeError
from hornbook.foundation.files import hash_file, hash_json, write_jsonl
from hornbook.foundation.stage import Input, Work, stage
from hornbook.training.config import TrainingConfig
from hornbook.training.finetune_config import FinetuneConfig
from hornbook.training.start import given_model, outside_fingerprint

if TYPE_CHECKING:
    from hornbook.model.phi import Phi
    from hornbook.tokens.example_files import ExampleRow
    from hornbook.tokens.examples import ExampleSamples
    from hornbook.tokens.tokenizer import Tokenizer
    from hornbook.training.distributed import Processes
    from hornbook.training.objectives import Objective

MODELS = ("training", "transfer", "finetuning")
HELDOUT_BATCH = 16
MEASURED_PAIRS = 512
"""Pairs that a preference tuning is measured on at its end, at most."""


def _outside(config: FinetuneConfig) -> str | None:
    """What identifies the files and models from outside the run; None if there are none."""
    for name in config.data:
        if not Path(name).is_file():
            raise DataError("no such file", where=name, mend="check `data`; paths are taken from the working folder")
    found = {
        "model": outside_fingerprint(config.from_model),
        "teacher": outside_fingerprint(config.from_teacher),
        "data": [hash_file(Path(name)) for name in config.data],
    }
    return hash_json(found) if any(found.values()) else None


@stage(
    "finetuning",
    FinetuneConfig,
    inputs={
        "model": Input(MODELS, optional=True),
        "documents": Input(
            ("sources", "quality", "synthesis", "deduplicate", "decontaminate"), many=True, optional=True
        ),
        "teacher": Input(MODELS, optional=True),
    },
    external=_outside,
    distributed=True,
)
def finetuning(work: Work[FinetuneConfig]) -> None:
    """Tune a model on examples and write it as a Hugging Face folder ``model/``, with ``metrics.jsonl`` beside it.

    What can't be used is in ``rejected/examples.jsonl`` with the reason. Resumes as ``training`` does. Raises
    RecipeError if no model or no examples are given, or two models; DataError for rows without their fields, too few
    examples or none that fit; MismatchError if the teacher has another tokenizer; MissingExtraError for `lora` without
    peft; and what ``training`` raises.
    """
    from hornbook.training.adapters import add_adapters, merge_adapters, save_adapters
    from hornbook.training.distributed import joined
    from hornbook.training.run import check_fits, run_training
    from hornbook.training.stage import save

    config = work.config
    given = given_model("model", work.all_inputs("model"), config.from_model)
    if given is None:
        raise RecipeError("there is no model to tune", mend="give the input `model`, or name one in `from_model`")
    model, tokenizer = given
    if config.dropout is not None:
        model = _with_dropout(model, config.dropout)
    loop = config.loop(model.config)
    teacher = _teacher(work, tokenizer)
    with joined(config.device, config.shard_processes) as processes:
        if config.method == "lora" and processes.count > 1:
            raise RecipeError("LoRA is for one process", where="method", mend="start one, or use `method: full`")
        samples = _samples(work, loop, tokenizer, processes)
        if config.method == "full":
            check_fits(loop, loop.steps(samples.count), processes)
        objective = _objective(work, model, loop, samples, processes, teacher)
        if config.method == "lora":
            model = add_adapters(model, config.lora, config.seed)
            work.counts["trained_parameters"] = sum(p.numel() for p in model.parameters() if p.requires_grad)
        trained, counts = run_training(
            work,
            loop,
            samples,
            processes,
            model=model,
            objective=objective,
            heldout=list(samples.heldout(HELDOUT_BATCH)),
            identity={"method": config.method, "objective": config.objective},
            steps=loop.steps(samples.count),
        )
        if config.method == "lora":
            save_adapters(model, work.path / "adapter", config.lora)
            trained = merge_adapters(model)
        if config.objective == "preference" and processes.count == 1:
            work.counts["preference"] = _preferences(config, trained, samples, processes)
        save(work, trained, tokenizer, processes, loop)
    work.counts |= counts


def _with_dropout(model: Phi, dropout: float) -> Phi:
    import torch

    from hornbook.model.phi import Phi

    with torch.device("meta"):
        changed = Phi(model.config.model_copy(update={"attention_dropout": dropout, "resid_pdrop": dropout}))
    changed.load_state_dict(model.state_dict(), assign=True)
    return changed.requires_grad_()


def _teacher(work: Work[FinetuneConfig], tokenizer: Tokenizer) -> Phi | None:
    """The teacher of a distillation; None for other objectives."""
    from hornbook.training.distillation import check_teacher

    artifacts, name = work.all_inputs("teacher"), work.config.from_teacher
    if work.config.objective != "distillation":
        if artifacts:
            raise RecipeError("only a distillation has a teacher", where="teacher", mend="set objective: distillation")
        return None
    given = given_model("teacher", artifacts, name, "from_teacher")
    if given is None:
        raise RecipeError("there is no teacher", mend="give the input `teacher`, or name one in `from_teacher`")
    check_teacher(given[1], tokenizer)
    return given[0]


def _rows(work: Work[FinetuneConfig]) -> Iterator[ExampleRow]:
    """The examples of all files and documents."""
    from hornbook.inference.formats import prompt_format
    from hornbook.tokens.example_files import documents, example, read_rows

    config = work.config
    pairs = config.objective == "preference"
    asks = prompt_format(config.format)
    for name in config.data:
        for where, row in read_rows(Path(name)):
            yield example(where, row, asks, pairs=pairs, columns=config.columns)
    for artifact in work.all_inputs("documents"):
        if pairs:
            raise RecipeError("documents are no pairs", where="documents", mend="give pairs as files, in `data`")
        split = config.document_prompts == "docstring"
        yield from documents(artifact.file("documents.parquet"), config.sources, split_docstrings=split)


def _samples(
    work: Work[FinetuneConfig], loop: TrainingConfig, tokenizer: Tokenizer, processes: Processes
) -> ExampleSamples:
    """The rows to train on. Writes what was rejected. Raises DataError if there is less than one batch."""
    from hornbook.tokens.examples import ExampleSamples, tokenize

    config, length = work.config, loop.sequence_tokens
    if not config.data and not work.all_inputs("documents"):
        raise RecipeError("there is nothing to learn from", mend="name files in `data`, or give the input `documents`")
    parts = 2 if config.objective == "preference" else 1
    examples, rejected = tokenize(_rows(work), tokenizer, limit=length + 1, parts=parts)
    samples = ExampleSamples(
        examples, tokenizer, length=length, seed=config.seed, packed=config.packing, heldout=config.heldout_sequences
    )
    if samples.count < loop.batch_sequences:
        raise DataError(
            f"{len(examples)} examples make {samples.count} rows to train on, and a batch takes {loop.batch_sequences}",
            where="batch_tokens",
            mend=f"set it to at most {samples.count * length}, or add examples",
        )
    if processes.leads and rejected:
        write_jsonl(work.path / "rejected" / "examples.jsonl", rejected)
    work.dropped |= dict(sorted(Counter(row["reason"] for row in rejected).items()))
    work.counts |= {
        "examples": len(examples),
        "rows": samples.count,
        "heldout_rows": samples.total - samples.count,
        "learned_tokens": int(examples.learned.sum()),
        "row_filling": round(len(examples.ids) / (samples.total * (length + 1)), 4),
    }
    return samples


def _objective(
    work: Work[FinetuneConfig],
    model: Phi,
    loop: TrainingConfig,
    samples: ExampleSamples,
    processes: Processes,
    teacher: Phi | None,
) -> Objective:
    from hornbook.training.distillation import Distillation
    from hornbook.training.objectives import NextToken
    from hornbook.training.precision import pick_dtype
    from hornbook.training.preference import DirectPreference, reference_ratios

    config = work.config
    if teacher is not None:
        return Distillation(teacher.to(processes.device), config.distillation)
    if config.objective == "text":
        return NextToken()
    dtype = pick_dtype(loop.dtype, loop.model, processes)
    samples.reference = reference_ratios(
        model, samples, work.path, processes, size=loop.micro_batch_sequences, dtype=dtype
    )
    return DirectPreference(config.preference)


def _preferences(config: FinetuneConfig, trained: Any, samples: ExampleSamples, processes: Processes) -> dict[str, Any]:
    """How the tuned model does on the held-out pairs, or, if there are none, on pairs it was tuned on."""
    import numpy as np
    import torch

    from hornbook.training.preference import preference_counts, ratios_of

    assert samples.reference is not None
    held = samples.count < samples.total
    numbers = np.arange(samples.count if held else 0, samples.total)[:MEASURED_PAIRS]
    ratios = ratios_of(
        trained, samples, numbers, size=config.micro_batch_sequences, device=processes.device, dtype=torch.float32
    )
    found = preference_counts(ratios, samples.reference[numbers], config.preference.beta)
    return {"on": "held-out pairs" if held else "training pairs", **found}
