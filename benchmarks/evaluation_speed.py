"""lm-evaluation-harness's tasks on Hornbook's adapter and on the harness's own `hf` model: same scores, and how fast.

    python benchmarks/evaluation_speed.py MODEL --data-dir FOLDER --output benchmarks/results/evaluation_speed.json

Both read the same weights in fp32 on the same cores, are given the same task objects, and are timed over building the
requests, answering and scoring: Hornbook as `hornbook evaluate` does it, the other by the harness's `evaluate`.
Hornbook's answers are kept on disk as always, in a new file each time. The harness's model runs at every batch size of
`--batch-sizes` first, and in the rounds at its fastest.
Rounds alternate between the two. Accuracies must be identical and log-likelihoods within 1e-3, also when Hornbook reads
fewer or more tokens at once, else the benchmark fails. Run nothing else at the same time.

MODEL is a model folder; with `--shape PRESET` the weights are drawn anew in that shape, and MODEL gives the tokenizer.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
import time
from importlib.metadata import version
from pathlib import Path
from typing import Any

import torch
from lm_eval import evaluator
from lm_eval.models.huggingface import HFLM

from hornbook.evaluation.harness.adapter import HornbookLM
from hornbook.evaluation.harness.local_data import LocalData
from hornbook.evaluation.harness.tasks import Harness, Loaded, run
from hornbook.evaluation.responses import Responses
from hornbook.foundation.files import write_json
from hornbook.foundation.hardware import available_cores, environment
from hornbook.inference.load import load
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.model.presets import PRESETS
from hornbook.tokens.tokenizer import load_tokenizer

TASKS = "mmlu@5,arc_easy@0,winogrande@0,openbookqa@0,boolq@0"
SHAPES = {
    **PRESETS,
    "30M": PhiConfig(hidden_size=384, num_hidden_layers=6, num_attention_heads=6, intermediate_size=1536),
}
TOLERANCE = 1e-3
OTHER_BATCH_TOKENS = (256, 8192)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("model", type=Path)
    parser.add_argument("--shape", choices=sorted(SHAPES))
    parser.add_argument("--data-dir", type=Path, required=True)
    parser.add_argument("--tasks", default=TASKS, help="names with @shots")
    parser.add_argument("--limit", type=int, default=100, help="items of every task; of MMLU, of every subject")
    parser.add_argument("--mmlu-limit", type=int, default=10)
    parser.add_argument("--batch-sizes", default="1,8,32")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--output", type=Path)
    args = parser.parse_args()
    torch.set_num_threads(available_cores())
    with tempfile.TemporaryDirectory() as folder:
        path = drawn(args.model, args.shape, Path(folder)) if args.shape else args.model
        found = compare(path, args)
    print(json.dumps(found, indent=1))
    if args.output:
        write_json(args.output, found)


def drawn(tokenizer: Path, shape: str, folder: Path) -> Path:
    """A model folder with weights drawn in a shape: scores near to chance, and next to ties, which rounding decides."""
    tokens = load_tokenizer(tokenizer)
    save_model(
        Phi(SHAPES[shape]).initialize(0), folder, bos_token_id=tokens.end_of_text_id, eos_token_id=tokens.end_of_text_id
    )
    tokens.save(folder)
    return folder


def compare(path: Path, args: argparse.Namespace) -> dict[str, Any]:
    model, tokenizer = load(path, dtype="float32")
    peers: dict[int, HFLM] = {}
    for size in map(int, args.batch_sizes.split(",")):
        peers[size] = HFLM(pretrained=str(path), device="cpu", dtype="float32", batch_size=size)
    harness = Harness(LocalData(args.data_dir))
    found: dict[str, Any] = {
        "parameters": model.parameter_count,
        "context": model.config.max_position_embeddings,
        "tasks": {},
        "environment": environment() | {name: version(name) for name in ("lm_eval", "transformers", "torch")},
    }
    for spec in args.tasks.split(","):
        name, _, shots = spec.partition("@")
        loaded = harness.load(name, int(shots or 0))
        limit = args.mmlu_limit if name == "mmlu" else args.limit
        row = {"shots": int(shots or 0), "limit": limit}
        found["tasks"][name] = row | side_by_side(model, tokenizer, peers, loaded, limit, args.rounds)
        print(name, json.dumps(found["tasks"][name]), flush=True)
    return found


def side_by_side(
    model: Phi, tokenizer: Any, peers: dict[int, HFLM], loaded: Loaded, limit: int, rounds: int
) -> dict[str, Any]:
    """Seconds of both, ratios by round, and how far apart the answers are."""
    by_batch = {size: timed(peer, loaded, limit)[0] for size, peer in peers.items()}
    best = min(by_batch, key=lambda size: by_batch[size])
    ours: list[float] = []
    theirs: list[float] = []
    results: list[dict[str, Any]] = []
    for _ in range(rounds):
        seconds, mine = hornbook(model, tokenizer, loaded, limit, 2048)
        ours.append(seconds)
        seconds, other = timed(peers[best], loaded, limit)
        theirs.append(seconds)
        results += [mine, other]
    for tokens in OTHER_BATCH_TOKENS:
        results.append(hornbook(model, tokenizer, loaded, limit, tokens)[1])
    apart = [compared(results[1], each) for each in results]
    return {
        "items": sum(len(samples) for samples in results[0]["samples"].values()),
        "hornbook_seconds": ours,
        "hf_seconds": theirs,
        "hf_batch_size": best,
        "hf_seconds_by_batch_size": by_batch,
        "times_as_fast": statistics.median(t / o for t, o in zip(theirs, ours, strict=True)),
        "largest_log_likelihood_difference": max(apart),
        "scores_identical": True,
    }


def hornbook(model: Phi, tokenizer: Any, loaded: Loaded, limit: int, batch_tokens: int) -> tuple[float, dict[str, Any]]:
    with tempfile.TemporaryDirectory() as folder, Responses(Path(folder) / "r.sqlite", {}) as responses:
        start = time.perf_counter()
        found = run(HornbookLM(model, tokenizer, responses, batch_tokens=batch_tokens), loaded, limit)
        return time.perf_counter() - start, found


def timed(lm: HFLM, loaded: Loaded, limit: int) -> tuple[float, dict[str, Any]]:
    given: Any = {"tasks": loaded.tasks, "groups": loaded.groups, "group_map": loaded.group_map}
    start = time.perf_counter()
    found: Any = evaluator.evaluate(lm, given, limit=limit, bootstrap_iters=0)
    return time.perf_counter() - start, found


def compared(one: dict[str, Any], other: dict[str, Any]) -> float:
    """The largest difference of log-likelihoods. Fails if it is too large, or if a score differs at all."""
    apart = 0.0
    for task, samples in one["samples"].items():
        scores = {key: value for key, value in one["results"][task].items() if "," in key and "stderr" not in key}
        theirs = {key: other["results"][task][key] for key in scores}
        if scores != theirs:
            raise SystemExit(f"{task}: {scores} against {theirs}")
        for mine, yours in zip(samples, other["samples"][task], strict=True):
            for a, b in zip(mine["filtered_resps"], yours["filtered_resps"], strict=True):
                apart = max(apart, abs(a[0] - b[0]))
    if apart > TOLERANCE:
        raise SystemExit(f"log-likelihoods differ by {apart}")
    return apart


if __name__ == "__main__":
    main()
