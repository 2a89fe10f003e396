"""How the cost of Hornbook's step grows with the length of sequences and with the width, beside what FLOPs predict."""

from __future__ import annotations

import json
import statistics
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.training_peers.chart import Panel, chart

from hornbook.accounting.flops import training_flops_per_token
from hornbook.foundation.hardware import environment, measure_matmul_peak
from hornbook.model.config import PhiConfig

if TYPE_CHECKING:
    from benchmarks.training_speed import Workbench

LENGTHS = (128, 256, 512, 1024, 2048)
WIDTHS = (128, 192, 256, 384, 512, 640, 768)
WIDTH, LENGTH = 256, 512
"""Shape A: what the other axis stays at, and the point from which costs are predicted."""


def shape(width: int, length: int) -> PhiConfig:
    """8 layers of ``width``, heads of 32 below width 512 and of 64 from there on, a vocabulary of 5,120.

    Weights are drawn with a deviation of 0.1: at the usual 0.02 a new model hardly attends to anything, and its loss
    would not tell a wrong attention from a right one.
    """
    return PhiConfig(
        vocab_size=5120,
        hidden_size=width,
        intermediate_size=4 * width,
        num_hidden_layers=8,
        num_attention_heads=width // (32 if width < 512 else 64),
        max_position_embeddings=length,
        initializer_range=0.1,
    )


def measure_growth(
    bench: Workbench, dtype: str, steps: int, rounds: int, micro_batch_tokens: int, step_tokens: int
) -> dict[str, Any]:
    """Seconds per step of ``step_tokens`` at every length and width: medians over interleaved rounds.

    The prediction is the model's counted FLOPs at the rate that shape A reached at length 512; ``share_of_peak`` is
    that of the matmul peak.
    """
    points = sorted({(WIDTH, length) for length in LENGTHS} | {(width, LENGTH) for width in WIDTHS})
    seconds: dict[tuple[int, int], list[float]] = {point: [] for point in points}
    memory: dict[tuple[int, int], int] = {}
    peak = 0.0
    for number in range(rounds):
        for width, length in points:
            peak = max(peak, measure_matmul_peak(dtype, seconds=1.0).flops_per_second)
            job = bench.job(shape(width, length), dtype, length, 1 + steps, weights=False)
            size = max(1, min(micro_batch_tokens // length, job.batch_sequences))
            report = bench.run(replace(job, micro_batch=size))
            seconds[width, length].append(statistics.median(report["step_seconds"]))
            memory[width, length] = report["peak_bytes"]
            print(f"round {number + 1}: width {width}, length {length}: {seconds[width, length][-1]:.2f} s", flush=True)
    median = {point: statistics.median(values) for point, values in seconds.items()}
    flops = {
        (width, length): training_flops_per_token(shape(width, length), length) * step_tokens
        for width, length in points
    }
    rate = flops[WIDTH, LENGTH] / median[WIDTH, LENGTH]
    rows = [
        {
            "width": width,
            "length": length,
            "seconds_per_step": median[width, length],
            "seconds_by_round": seconds[width, length],
            "predicted_seconds": flops[width, length] / rate,
            "share_of_peak": flops[width, length] / median[width, length] / peak,
            "peak_bytes": memory[width, length],
        }
        for width, length in points
    ]
    return {
        "contender": "hornbook",
        "dtype": dtype,
        "step_tokens": step_tokens,
        "micro_batch_tokens": micro_batch_tokens,
        "threads": bench.threads,
        "rounds": rounds,
        "matmul_peak_flops_per_second": peak,
        "environment": environment(),
        "rows": rows,
    }


def draw(result: dict[str, Any]) -> str:
    """The result as an SVG image: cost by length, and by width, each with the predicted line."""
    panels = []
    for axis, other, fixed in (("length", "width", WIDTH), ("width", "length", LENGTH)):
        rows = sorted((row for row in result["rows"] if row[other] == fixed), key=lambda row: row[axis])
        panels.append(
            Panel(
                title=f"by {axis}, at {other} {fixed}",
                x=[row[axis] for row in rows],
                measured=[row["seconds_per_step"] for row in rows],
                predicted=[row["predicted_seconds"] for row in rows],
            )
        )
    title = (
        f"Seconds per step of {result['step_tokens']:,} tokens, {result['dtype']}, {result['threads']} threads; "
        "dots measured, line predicted by FLOPs"
    )
    return chart(title, panels)


def save(result: dict[str, Any], folder: Path) -> None:
    """Write `training_speed_growth_DTYPE.json` and `.svg`."""
    folder.mkdir(parents=True, exist_ok=True)
    name = f"training_speed_growth_{result['dtype']}"
    (folder / f"{name}.json").write_text(json.dumps(result, indent=1) + "\n")
    (folder / f"{name}.svg").write_text(draw(result))
