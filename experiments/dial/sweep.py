"""Sweep learning rate and batch at laptop scale, to see whether the dial's defaults are near the best.

    python experiments/dial/sweep.py runs/laptop/tokens experiments/dial/sweep.jsonl

Every row is one training on the laptop recipe's shards and source weights, with the same number of tokens; the figure
is the mean loss (nats per token) on the last part of every shard, which no training reads. Rows that are there are
skipped, so a stopped sweep goes on. About 90 minutes on two cores.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import torch
import torch.nn.functional as F

from hornbook.model.phi import Phi
from hornbook.tokens.mixture import Mixture
from hornbook.tokens.sampler import Sampler
from hornbook.tokens.shards import read_shards
from hornbook.tokens.tokenizer import load_tokenizer
from hornbook.training.config import TrainingConfig
from hornbook.training.loop import Trainer

WEIGHTS = {
    "synthetic-exercise": 0.7,
    "synthetic-textbook": 0.2,
    "python-packages": 0.06,
    "python-standard-library": 0.04,
}
LENGTH, HELDOUT_SEQUENCES, HELDOUT_SHARE = 256, 256, 0.05
TOKENS = 700_000
RATES = {2: (2.4e-3, 4.7e-3, 9.4e-3, 1.9e-2), 4: (3e-3, 6e-3, 1.2e-2, 2.4e-2), 6: (9e-4, 1.9e-3, 3.8e-3, 7.6e-3)}
"""AdamW's rates by depth, in factors of two around the dial's."""


def plan() -> list[dict[str, object]]:
    """The trainings, the most telling first."""
    rows = [{"depth": 4, "kind": "adamw", "rate": rate, "batch": 1024} for rate in RATES[4]]
    rows += [{"depth": 2, "kind": "adamw", "rate": rate, "batch": batch} for batch in (256, 512) for rate in RATES[2]]
    rows += [{"depth": 6, "kind": "adamw", "rate": rate, "batch": 2048} for rate in RATES[6]]
    rows += [{"depth": 4, "kind": "muon", "rate": rate, "batch": 1024} for rate in RATES[4]]
    rows += [{"depth": 4, "kind": "adamw", "rate": rate, "batch": 512} for rate in RATES[4]]
    rows += [{"depth": 4, "kind": "adamw", "rate": rate, "batch": 2048} for rate in RATES[4][:3]]
    rows += [{"depth": 2, "kind": "adamw", "rate": rate, "batch": 1024} for rate in RATES[2][1:3]]
    rows += [{"depth": 4, "kind": "adamw", "rate": 6e-3, "batch": 1024, "seed": seed} for seed in (1, 2)]
    rows += [{"depth": 6, "kind": "adamw", "rate": rate, "batch": 1024} for rate in RATES[6][1:3]]
    rows += [{"depth": 2, "kind": "muon", "rate": rate, "batch": 512} for rate in RATES[2][1:]]
    rows += [{"depth": 6, "kind": "adamw", "rate": RATES[6][2], "batch": 8192}]
    return [{"seed": 0, **row} for row in rows]


@torch.no_grad()
def heldout_loss(model: Phi, sampler: Sampler) -> float:
    """Mean loss in nats per token over the same sequences for every row."""
    model.eval()
    total = 0.0
    for start in range(0, HELDOUT_SEQUENCES, 16):
        batch = torch.from_numpy(sampler.batch(start, 16).ids)
        total += float(F.cross_entropy(model(batch[:, :-1]).flatten(0, 1), batch[:, 1:].flatten(), reduction="sum"))
    return total / (HELDOUT_SEQUENCES * LENGTH)


def main(folder: Path, results: Path) -> None:
    """Train every row of the plan that ``results`` does not hold."""
    tokenizer = load_tokenizer(folder)
    shards = read_shards(folder, tokenizer)
    cut = {name: int(len(ids) * (1 - HELDOUT_SHARE)) for name, ids in shards.items()}
    heldout = Sampler(
        {name: ids[cut[name] :] for name, ids in shards.items()},
        length=LENGTH,
        seed=0,
        mixture=Mixture(source_weights=WEIGHTS),
    )
    keys = ("depth", "kind", "rate", "batch", "seed")
    lines = results.read_text().splitlines() if results.is_file() else []
    done = {tuple(json.loads(line)[key] for key in keys) for line in lines}
    for row in plan():
        if tuple(row[key] for key in keys) in done:
            continue
        config = TrainingConfig.model_validate(
            {
                "model": {
                    "depth": row["depth"],
                    "vocab_size": tokenizer.size,
                    "max_position_embeddings": LENGTH,
                },
                "total_tokens": TOKENS,
                "sequence_tokens": LENGTH,
                "batch_tokens": row["batch"],
                "micro_batch_sequences": 4,
                "optimizer": {"kind": row["kind"], "learning_rate": row["rate"]},
                "seed": row["seed"],
            }
        )
        train = Sampler(
            {name: ids[: cut[name]] for name, ids in shards.items()},
            length=LENGTH,
            seed=config.seed,
            mixture=Mixture(source_weights=WEIGHTS),
        )
        start = time.monotonic()
        model = Trainer(config, train).run()
        loss = heldout_loss(model, heldout)
        entry = {**row, "width": config.model.hidden_size, "steps": config.steps(), "loss": round(loss, 4)}
        print(entry, f"{time.monotonic() - start:.0f} s", flush=True)
        with results.open("a") as handle:
            handle.write(json.dumps(entry) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
