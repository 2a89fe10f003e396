"""How the models learnt: loss curves, and facts about every training."""

from __future__ import annotations

from dataclasses import dataclass

from hornbook.foundation.files import read_json, read_jsonl
from hornbook.report import numbers
from hornbook.report.run import Model, has_file, shape_of

MOST_POINTS = 500
"""A loss curve with more points is thinned; nobody sees more."""


@dataclass(frozen=True)
class Curve:
    """A training's loss in nats per token and learning rate, by tokens seen."""

    label: str
    tokens: tuple[int, ...]
    loss: tuple[float, ...]
    learning_rate: tuple[float, ...]


def curves(models: tuple[Model, ...]) -> list[Curve]:
    """The loss curve of every training."""
    found: list[Curve] = []
    for model in models:
        if model.training is None or not has_file(model.training, "metrics.jsonl"):
            continue
        rows = read_jsonl(model.training.file("metrics.jsonl"))
        width = -(-len(rows) // MOST_POINTS) if rows else 1
        groups = [rows[start : start + width] for start in range(0, len(rows), width)]
        found.append(
            Curve(
                label=model.label,
                tokens=tuple(group[-1]["tokens"] for group in groups),
                loss=tuple(round(sum(row["loss"] for row in group) / len(group), 5) for group in groups),
                learning_rate=tuple(group[-1]["learning_rate"] for group in groups),
            )
        )
    return found


def training_table(models: tuple[Model, ...]) -> list[tuple[str, tuple[str, ...]]]:
    """Facts about every training, one row each with one value per model."""
    columns = [_training_facts(model) for model in models if model.training is not None]
    names = dict.fromkeys(name for column in columns for name in column)
    return [(name, tuple(column.get(name, "–") for column in columns)) for name in names]


def _training_facts(model: Model) -> dict[str, str]:
    assert model.training is not None
    manifest = model.training.manifest
    counts, config = manifest.counts, manifest.config
    shape = shape_of(model.training)
    facts = {
        "parameters": numbers.count(counts["parameters"]),
        "shape": (
            f"{shape['num_hidden_layers']} blocks, width {shape['hidden_size']}, {shape['num_attention_heads']} heads, "
            f"vocabulary {numbers.count(shape['vocab_size'])}"
        ),
        "tokens": numbers.count(counts["tokens"]),
        "steps": f"{numbers.count(counts['steps'])} of {numbers.count(config['batch_tokens'])} tokens",
        "peak learning rate": f"{config['optimizer']['learning_rate']:g}, {config['schedule']['kind']}",
        "final loss": f"{counts['final_loss']:.3f} nats per token",
        "FLOPs": numbers.power_of_ten(counts["flops"]),
        "time": numbers.duration(manifest.cost["seconds"]),
    }
    if has_file(model.training, "volatile/speed.json"):
        speed = read_json(model.training.file("volatile/speed.json"))
        facts |= {
            "speed": f"{numbers.count(speed['tokens_per_second'])} tokens/s",
            "threads": numbers.count(speed["threads"]),
            "measured matmul peak": (
                f"{numbers.rate(speed['matmul_peak_flops_per_second'])} in {speed['matmul_peak_dtype']}"
            ),
            "MFU": numbers.percent(speed["mfu"]),
        }
    return facts
