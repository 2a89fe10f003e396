"""Does a model that was grown from a smaller one reach the loss of a fresh one in at most half the tokens?

``python experiments/transfer/run.py`` makes the data, trains every arm that is missing, and writes ``results.json``,
``curves.csv`` and ``curves.svg`` beside this file. Finished arms are skipped, so it can be stopped at any time.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path
from statistics import mean
from typing import Any

import torch
import torch.nn.functional as F
import typer

from hornbook import pipeline
from hornbook.accounting.flops import training_flops_per_token
from hornbook.foundation.artifact import Artifact, open_artifact
from hornbook.foundation.documents import read_texts
from hornbook.foundation.files import atomic_write, read_json, write_json
from hornbook.foundation.hardware import environment
from hornbook.inference.load import load
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.model.transfer import Growth, grow
from hornbook.recipe import read_recipe
from hornbook.tokens.sampler import Sampler
from hornbook.tokens.shards import read_shards
from hornbook.tokens.tokenizer import Tokenizer, load_tokenizer
from hornbook.training.config import OptimizerConfig, TrainingConfig
from hornbook.training.loop import StepReport, Trainer

HERE = Path(__file__).parent
TOKENS = 1_400_000
SEQUENCE, BATCH = 256, 1024
EVALUATE_STEPS = 50
# The mix of the training, and how many held-out sequences of each source measure the loss.
WEIGHTS = {
    "synthetic-exercise": 0.7,
    "synthetic-textbook": 0.2,
    "python-packages": 0.06,
    "python-standard-library": 0.04,
}
HELDOUT_SEQUENCES = {
    "synthetic-exercise": 32, "synthetic-textbook": 16, "python-packages": 8, "python-standard-library": 8,
}  # fmt: skip

# phi-1.5 (24 layers, 2048 wide, heads of 64) and phi-2 (32, 2560, 80), in the same proportions; 32 of a head's 64 or
# 80 dimensions turn there, 16 of 32 or 40 here.
SMALL = PhiConfig(
    vocab_size=2048, hidden_size=96, intermediate_size=384, num_hidden_layers=3, num_attention_heads=3,
    partial_rotary_factor=0.5, max_position_embeddings=256,
)  # fmt: skip
LARGE = SMALL.model_copy(
    update={"hidden_size": 120, "intermediate_size": 480, "num_hidden_layers": 4, "partial_rotary_factor": 0.4}
)
Curve = list[tuple[int, float]]


@dataclass(frozen=True)
class Arm:
    """One way to come by a large model. ``growth`` None draws it at random; ``rate`` is the peak learning rate."""

    growth: Growth | None = None
    tokens: int = TOKENS
    rate: float = 1.2e-2
    seeds: tuple[int, ...] = (0,)
    model: PhiConfig = LARGE


HALF, QUARTER, SEEDS = TOKENS // 2, TOKENS // 4, (0, 1, 2)
PRESERVE_ZERO = Growth(width="preserve", depth="zero", noise=0.5)
REUSE = Growth(width="reuse", depth="map", noise=0.0)
TILE, TILE_NOISE = (Growth(width="tile", depth="map", noise=noise) for noise in (0.0, 0.1))
ARMS = {
    "small": Arm(seeds=SEEDS, model=SMALL),
    "scratch": Arm(seeds=SEEDS),
    "preserve-zero": Arm(PRESERVE_ZERO, HALF, 3e-3, SEEDS),
    "tile-noise": Arm(TILE_NOISE, HALF, 3e-3, SEEDS),
    "reuse": Arm(REUSE, HALF, 3e-3, SEEDS),
    # The control: the small model goes on as it is.
    "small-on": Arm(Growth(), HALF, 3e-3, SEEDS, SMALL),
    "preserve-zero-quarter": Arm(PRESERVE_ZERO, QUARTER, 3e-3, SEEDS),
    # Other ways to grow, and other rates, with a quarter of the tokens.
    "reuse-quarter": Arm(REUSE, QUARTER, 3e-3),
    "tile-quarter": Arm(TILE, QUARTER, 3e-3),
    "tile-noise-quarter": Arm(TILE_NOISE, QUARTER, 3e-3),
    "preserve-quarter": Arm(Growth(width="preserve", depth="map", noise=0.5), QUARTER, 3e-3),
    "preserve-zero-equal-quarter": Arm(Growth(width="preserve", depth="zero", noise=0.0), QUARTER, 3e-3),
    "preserve-zero-rate-1.5": Arm(PRESERVE_ZERO, QUARTER, 1.5e-3),
    "preserve-zero-rate-6": Arm(PRESERVE_ZERO, QUARTER, 6e-3),
    "preserve-zero-rate-12": Arm(PRESERVE_ZERO, QUARTER, 1.2e-2),
    "tile-noise-rate-6": Arm(TILE_NOISE, QUARTER, 6e-3),
    # Fresh models: at half the rate, and with as many tokens as the small and the grown one had together.
    "scratch-rate-6": Arm(rate=6e-3),
    "scratch-long": Arm(tokens=TOKENS + HALF),
}
PLOTTED = {
    "small": "#999", "scratch": "#000", "preserve-zero": "#d55e00", "tile-noise": "#0072b2", "reuse": "#009e73",
    "small-on": "#cc79a7",
}  # fmt: skip


def heldout_batches(artifacts: list[Artifact], tokenizer: Tokenizer) -> dict[str, torch.Tensor]:
    """Held-out sequences by source, one token longer than in training: documents joined by end-of-text and cut."""
    found: dict[str, torch.Tensor] = {}
    for artifact in artifacts:
        for source, texts in read_texts(artifact.file("heldout.parquet")).items():
            ids = [i for text in tokenizer.encode_batch(texts) for i in (*text, tokenizer.end_of_text_id)]
            count = HELDOUT_SEQUENCES[source]
            assert len(ids) >= count * (SEQUENCE + 1), (source, len(ids))
            found[source] = torch.tensor(ids[: count * (SEQUENCE + 1)]).view(count, SEQUENCE + 1)
    return found


@torch.inference_mode()
def heldout_loss(model: Phi, batches: dict[str, torch.Tensor]) -> float:
    """Nats per token, each source weighted as in training."""
    model.eval()
    total = 0.0
    for source, batch in batches.items():
        logits = model(batch[:, :-1])
        total += WEIGHTS[source] * float(F.cross_entropy(logits.flatten(0, 1), batch[:, 1:].flatten()))
    return total


def train(name: str, seed: int, folder: Path, small: Path, tokens: Artifact, batches: dict[str, torch.Tensor]) -> None:
    """Train one arm with one seed and write its curve of held-out loss, and for the small model its weights."""
    arm = ARMS[name]
    tokenizer = load_tokenizer(tokens.path)
    config = TrainingConfig(
        model=arm.model,
        total_tokens=arm.tokens,
        batch_tokens=BATCH,
        sequence_tokens=SEQUENCE,
        optimizer=OptimizerConfig(kind="muon", learning_rate=arm.rate),
        source_weights=WEIGHTS,
        seed=seed,
    )
    sampler = Sampler(read_shards(tokens.path, tokenizer), length=SEQUENCE, seed=seed, mixture=config)
    curve: Curve = []

    def measure(trainer: Trainer, report: StepReport) -> None:
        if report.step % EVALUATE_STEPS == 0 or report.step == config.steps:
            curve.append((report.step * config.batch_tokens, heldout_loss(trainer.model, batches)))

    trainer = Trainer(config, sampler, (measure,))
    if arm.growth is not None:
        model = load(small / "model", dtype="float32")[0]
        trainer.model.load_state_dict(grow(model, arm.model, arm.growth, seed).state_dict())
    curve.append((0, heldout_loss(trainer.model, batches)))
    model = trainer.run()
    if name == "small":
        end = tokenizer.end_of_text_id
        save_model(model, folder / "model", bos_token_id=end, eos_token_id=end)
        tokenizer.save(folder / "model")
    result = {
        "arm": name,
        "seed": seed,
        "tokens": config.steps * BATCH,
        "learning_rate": arm.rate,
        "parameters": model.parameter_count,
        "tokens_fingerprint": tokens.fingerprint,
        "curve": curve,
    }
    write_json(folder / "result.json", result)
    typer.echo(f"{name} seed {seed}: {curve[0][1]:.4f} -> {curve[-1][1]:.4f} after {curve[-1][0]:,} tokens")


def reached(curve: Curve, target: float) -> int | None:
    """Tokens from which on the loss, smoothed over three measurements, is at most ``target``; None if it never is.

    The last measurement stands for itself: smoothed, a falling curve would end above its own end.
    """
    losses = [loss for _, loss in curve]
    smooth = [mean(losses[max(i - 2, 0) : i + 1]) for i in range(len(losses) - 1)] + losses[-1:]
    first = max((i + 1 for i, loss in enumerate(smooth) if loss > target), default=0)
    return curve[first][0] if first < len(curve) else None


def summarize(results: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One row for every arm and seed; the target is the fresh model's last loss with the same seed.

    ``ratio`` compares tokens. ``flops_ratio`` compares FLOPs, and counts all of the small model's training as well.
    """
    fresh = {r["seed"]: r for r in results if r["arm"] == "scratch"}
    per_token = {model: training_flops_per_token(model, SEQUENCE) for model in (SMALL, LARGE)}
    rows: list[dict[str, Any]] = []
    for result in sorted(results, key=lambda r: (list(ARMS).index(r["arm"]), r["seed"])):
        curve, whole = result["curve"], fresh[result["seed"]]
        arm, tokens = ARMS[result["arm"]], reached(curve, whole["curve"][-1][1])
        flops = (tokens or 0) * per_token[arm.model] + (whole["tokens"] * per_token[SMALL] if arm.growth else 0)
        rows.append(
            {
                **{k: result[k] for k in ("arm", "seed", "parameters", "learning_rate", "tokens")},
                "growth": arm.growth and arm.growth.model_dump(),
                "loss_before": round(curve[0][1], 4),
                "loss_after": round(curve[-1][1], 4),
                "target": round(whole["curve"][-1][1], 4),
                "reached_tokens": tokens,
                "ratio": tokens and round(tokens / whole["tokens"], 3),
                "flops_ratio": tokens and round(flops / (whole["tokens"] * per_token[LARGE]), 3),
            }
        )
    return rows


def plot(results: list[dict[str, Any]]) -> str:
    """Curves of the arms with several seeds as an SVG picture: held-out loss against tokens."""
    left, top, width, height, low, high = 50, 20, 620, 360, 1.3, 2.3

    def place(tokens: float, loss: float) -> str:
        return f"{left + width * tokens / TOKENS:.1f},{top + height * (high - loss) / (high - low):.1f}"

    lines: list[str] = []
    for result in results:
        if result["arm"] in PLOTTED:
            points = " ".join(place(tokens, loss) for tokens, loss in result["curve"] if loss <= high)
            lines.append(f'<polyline points="{points}" fill="none" stroke="{PLOTTED[result["arm"]]}"/>')
    for number, (name, colour) in enumerate(PLOTTED.items()):
        lines.append(f'<text x="{left + width - 90}" y="{top + 16 * number + 12}" fill="{colour}">{name}</text>')
    for tick in range(0, 15, 2):
        x = place(tick * 1e5, low).split(",")[0]
        lines.append(f'<text x="{x}" y="{top + height + 18}" text-anchor="middle">{tick / 10:.1f} M</text>')
    for tick in range(13, 24):
        y = place(0, tick / 10).split(",")[1]
        lines.append(f'<text x="{left - 8}" y="{y}" text-anchor="end">{tick / 10:.1f}</text>')
        lines.append(f'<line x1="{left}" x2="{left + width}" y1="{y}" y2="{y}" stroke="#ddd"/>')
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{left + width + 20}" height="{top + height + 30}" '
        'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>\n'
        + "\n".join(lines)
        + "\n</svg>\n"
    )


def main() -> None:
    """Make what is missing, then write the results."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs-dir", type=Path, default=Path("runs"), help="where data and models are kept")
    parser.add_argument(
        "--keep-data", action="store_true", help="take the data that is there, even if installed packages changed since"
    )
    arguments = parser.parse_args()
    if arguments.keep_data:
        run = arguments.runs_dir / "transfer"
        data = {name: open_artifact(run / name) for name in ("sources", "synthesis", "tokens")}
    else:
        data = pipeline.run(read_recipe(HERE / "recipe.yaml"), arguments.runs_dir).artifacts
    tokens = data["tokens"]
    batches = heldout_batches([data["sources"], data["synthesis"]], load_tokenizer(tokens.path))
    arms = arguments.runs_dir / "transfer" / "arms"
    results: list[dict[str, Any]] = []
    for name, arm in ARMS.items():
        for seed in arm.seeds:
            folder = arms / f"{name}-{seed}"
            file = folder / "result.json"
            if not file.is_file() or read_json(file)["tokens_fingerprint"] != tokens.fingerprint:
                train(name, seed, folder, arms / f"small-{seed}", tokens, batches)
            results.append(read_json(file))
    rows = summarize(results)
    write_json(HERE / "results.json", {"machine": environment(), "rows": rows})
    curves = [f"{r['arm']},{r['seed']},{at},{loss:.4f}" for r in results for at, loss in r["curve"]]
    atomic_write(HERE / "curves.csv", "\n".join(["arm,seed,tokens,heldout_loss", *curves, ""]).encode())
    atomic_write(HERE / "curves.svg", plot(results).encode())
    for row in rows:
        typer.echo(
            "{arm:14} {seed} {tokens:9,} {learning_rate:6} {loss_before:7} {loss_after:7} {ratio} {flops_ratio}".format(
                **row
            )
        )


if __name__ == "__main__":
    main()
