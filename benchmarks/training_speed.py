"""Training speed beside other loops: `transformers`' Trainer, litgpt, and a plain loop in the manner of nanoGPT.

    python -m benchmarks.training_speed --tune --shape A --dtype float32      # once a machine: the micro-batches
    python -m benchmarks.training_speed --shape A --dtype float32 --rounds 3
    python -m benchmarks.training_speed --growth                              # cost by length and by width
    python -m benchmarks.training_speed --profile --shape A --dtype float32   # where each contender's step goes

Needs `pip install transformers accelerate`, and litgpt in an environment of its own, because of its pins:

    python -m venv build/litgpt-venv
    build/litgpt-venv/bin/pip install -r benchmarks/training_peers/requirements-litgpt.txt

All start from the same weights and read the same random tokens in the same order, 8,192 of them per optimizer step;
forward, backward, gradients clipped at norm 1.0, fused AdamW (betas 0.9 and 0.98, weight decay 0.1), no dropout, no
recomputation. Their losses over the first steps must agree, or the benchmark stops: to 1e-5 nats in fp32, which sees a
wrong rotary share or base, a swapped query and key or another epsilon. It does not see another approximation of GELU.

A contender is a new process in each round, and rounds are interleaved. Its first step, which compiles, is not counted
but told apart: the trial has it with an empty compiler's cache, the rounds with a full one. The micro-batch is each
contender's best in that trial, kept in `results/training_speed_micro_batches.json`; try anew when a contender has
changed. MFU is counted FLOPs (``accounting.flops``) over the matmul peak of the dtype, and of bf16, measured between
the rounds. Peak memory is what was resident at most after the first step, libraries included. Hornbook computes a
micro-batch on every core. Run nothing else meanwhile.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from benchmarks.training_peers import growth
from benchmarks.training_peers.job import Job
from safetensors.torch import save_file

from hornbook.accounting.flops import training_flops_per_token
from hornbook.foundation.hardware import environment, measure_matmul_peak
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.sampler import Sampler

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results"
MICRO_BATCHES = RESULTS / "training_speed_micro_batches.json"
CONTENDERS = ("hornbook", "transformers", "transformers-compiled", "litgpt", "nanogpt")
STEP_TOKENS, LENGTH, SEED, LEARNING_RATE = 8192, 512, 0, 1e-3
COMPARED_STEPS = 3
TOLERANCE = {"float32": 1e-5, "bfloat16": 2e-3}
"""How far losses, in nats, may be apart. In bf16 each contender rounds at other places."""


@dataclass(frozen=True)
class Workbench:
    """Where the processes find their files, and how they are run."""

    folder: Path
    litgpt_python: Path
    threads: int

    def run(self, job: Job) -> dict[str, Any]:
        """The report of one new process that does ``job``. Raises SystemExit with its last words if it fails."""
        asked, answer = self.folder / f"job-{os.getpid()}.json", self.folder / f"result-{os.getpid()}.json"
        job.save(asked)
        answer.unlink(missing_ok=True)
        python = self.litgpt_python if job.contender == "litgpt" else Path(sys.executable)
        if not python.exists():
            raise SystemExit(f"{python} is not there: install litgpt as this module's docstring says")
        threads = str(self.threads)
        surroundings = {
            **os.environ,
            "OMP_NUM_THREADS": threads,
            "MKL_NUM_THREADS": threads,
            "TORCHINDUCTOR_CACHE_DIR": str(self.compiled(job)),
            "TOKENIZERS_PARALLELISM": "false",
            "HF_HUB_OFFLINE": "1",
        }
        command = [str(python), "-m", "benchmarks.training_peers.worker", str(asked), str(answer)]
        done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=False)
        if done.returncode or not answer.exists():
            raise SystemExit(f"{job.contender} failed:\n{done.stdout[-1000:]}\n{done.stderr[-4000:]}")
        report = json.loads(answer.read_text())
        asked.unlink()
        answer.unlink()
        return report

    def compiled(self, job: Job) -> Path:
        """What the compiler keeps from one process of this job to the next."""
        return self.folder / "compiled" / f"{job.contender}-{job.dtype}-{job.model['hidden_size']}-{job.length}"

    def job(self, config: PhiConfig, dtype: str, length: int, steps: int, *, weights: bool = True) -> Job:
        """The work on a model of ``config``, with its files made; contender and micro-batch are yet to be set."""
        sequences = STEP_TOKENS // length
        tokens, initial = self.folder / "tokens.npy", self.folder / "initial.safetensors"
        count = 256 * STEP_TOKENS + 1
        ids = np.random.default_rng(SEED).integers(config.vocab_size, size=count, dtype=np.uint16)
        np.save(tokens, ids)
        sampler = Sampler({"random": ids}, length=length, seed=SEED)
        if weights:
            save_file(Phi(config).initialize(SEED).state_dict(), initial)
        model = config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float32")
        return Job(
            contender="hornbook",
            model=model,
            dtype=dtype,
            length=length,
            batch_sequences=sequences,
            micro_batch=sequences,
            steps=steps,
            threads=self.threads,
            learning_rate=LEARNING_RATE,
            seed=SEED,
            tokens=str(tokens),
            starts=[sampler.locate(index)[2] * length for index in range(sequences * steps)],
            weights=str(initial) if weights else "",
        )


SHAPES = {"A": growth.shape(256, LENGTH), "B": growth.shape(512, LENGTH)}


def check_agreement(reports: dict[str, dict[str, Any]], tolerance: float) -> None:
    """Raise SystemExit unless all trained a model of one size with one loss over the first steps."""
    parameters = {name: report["parameters"] for name, report in reports.items()}
    if len(set(parameters.values())) > 1:
        raise SystemExit(f"the contenders' models differ in size: {parameters}")
    for step in range(COMPARED_STEPS):
        losses = {name: report["losses"][step] for name, report in reports.items()}
        if not max(losses.values()) - min(losses.values()) <= tolerance:
            raise SystemExit(f"losses of step {step + 1} are over {tolerance} apart: {losses}")


def recorded_trials() -> dict[str, Any]:
    """The micro-batches tried so far, by shape and dtype, then contender."""
    return json.loads(MICRO_BATCHES.read_text()) if MICRO_BATCHES.exists() else {}


def tune(bench: Workbench, job: Job, key: str, contenders: list[str], sizes: list[int]) -> None:
    """Try every micro-batch of ``sizes`` with every contender, with nothing compiled yet, and record the best."""
    for name in contenders:
        tried: dict[str, dict[str, float]] = {}
        shutil.rmtree(bench.compiled(replace(job, contender=name)), ignore_errors=True)
        for size in sizes:
            report = bench.run(replace(job, contender=name, micro_batch=size))
            tried[str(size)] = {
                "seconds_per_step": statistics.median(report["step_seconds"]),
                "first_step_seconds": report["first_step_seconds"],
                "peak_bytes": report["peak_bytes"],
            }
            print(f"{name:22} micro-batch {size:2}: {tried[str(size)]}", flush=True)
        best = min(tried, key=lambda size: tried[size]["seconds_per_step"])
        trials = recorded_trials()
        trials.setdefault(key, {})[name] = {"micro_batch": int(best), "tried": tried}
        write(MICRO_BATCHES, trials)


def write(path: Path, data: Any) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(data, indent=1) + "\n")


def compare(bench: Workbench, job: Job, name_of_shape: str, contenders: list[str], rounds: int) -> dict[str, Any]:
    """Interleaved rounds of all contenders; medians, ratios and shares of the peak."""
    config, key = SHAPES[name_of_shape], f"{name_of_shape}/{job.dtype}"
    missing = [name for name in contenders if name not in recorded_trials().get(key, {})]
    if missing:
        raise SystemExit(f"no micro-batch is recorded for {', '.join(missing)}: run with --tune first")
    trials = {name: recorded_trials()[key][name] for name in contenders}
    reports: dict[str, list[dict[str, Any]]] = {name: [] for name in contenders}
    peaks = {"float32": 0.0, "bfloat16": 0.0}
    for number in range(rounds):
        for dtype in peaks:
            peaks[dtype] = max(peaks[dtype], measure_matmul_peak(dtype, seconds=1.0).flops_per_second)
        for name in contenders:
            asked = replace(job, contender=name, micro_batch=trials[name]["micro_batch"])
            reports[name].append(bench.run(asked))
            print(f"round {number + 1}: {name:22} {reports[name][-1]['step_seconds']} s", flush=True)
        check_agreement({name: done[-1] for name, done in reports.items()}, TOLERANCE[job.dtype])
    flops = training_flops_per_token(config, job.length)
    rows = []
    for name, done in reports.items():
        seconds = [statistics.median(report["step_seconds"]) for report in done]
        rate = STEP_TOKENS / statistics.median(seconds)
        rows.append(
            {
                "contender": name,
                "micro_batch": trials[name]["micro_batch"],
                "tokens_per_second": rate,
                "tokens_per_second_by_round": [STEP_TOKENS / value for value in seconds],
                "mfu": {dtype: rate * flops / peak for dtype, peak in peaks.items()},
                "peak_bytes": statistics.median(report["peak_bytes"] for report in done),
                "peak_bytes_with_first_step": max(report["peak_bytes_with_first_step"] for report in done),
                "first_step_seconds_uncached": trials[name]["tried"][str(trials[name]["micro_batch"])][
                    "first_step_seconds"
                ],
                "first_step_seconds_cached": statistics.median(report["first_step_seconds"] for report in done),
                "losses": done[-1]["losses"],
                "versions": done[-1]["versions"],
            }
        )
    result = {
        "shape": name_of_shape,
        "model": config.model_dump(),
        "parameters": reports[contenders[0]][0]["parameters"],
        "dtype": job.dtype,
        "sequence_tokens": job.length,
        "step_tokens": STEP_TOKENS,
        "threads": bench.threads,
        "rounds": rounds,
        "matmul_peak_flops_per_second": peaks,
        "training_flops_per_token": flops,
        "environment": environment(),
        "rows": rows,
    }
    peers = [row for row in rows if row["contender"] != "hornbook"]
    if peers and len(peers) < len(rows):
        best = max(peers, key=lambda row: row["tokens_per_second"])
        ours = next(row for row in rows if row["contender"] == "hornbook")
        pairs = zip(ours["tokens_per_second_by_round"], best["tokens_per_second_by_round"], strict=True)
        result["best_peer"] = best["contender"]
        result["ratio_of_medians"] = ours["tokens_per_second"] / best["tokens_per_second"]
        result["ratios_by_round"] = [a / b for a, b in pairs]
        result["memory_ratio"] = ours["peak_bytes"] / best["peak_bytes"]
    return result


def table(result: dict[str, Any]) -> str:
    """The result as a page of Markdown."""
    peaks = result["matmul_peak_flops_per_second"]
    measured = (
        f"{result['parameters'] / 1e6:.1f} M parameters, sequences of {result['sequence_tokens']}, "
        f"{result['step_tokens']:,} tokens a step, {result['threads']} threads, {result['environment']['processor']}; "
        f"matmul peak {peaks['float32'] / 1e9:.0f} GFLOP/s in fp32, {peaks['bfloat16'] / 1e9:.0f} in bf16; "
        f"torch {result['environment']['versions']['torch']}; medians of {result['rounds']} interleaved rounds."
    )
    lines = [
        f"### Shape {result['shape']}, {result['dtype']}",
        "",
        measured,
        "",
        "| contender | tokens/s | by round | MFU (of bf16) | peak memory, MB | first step, s (cached) | micro-batch |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in sorted(result["rows"], key=lambda row: -row["tokens_per_second"]):
        versions = ", ".join(f"{name} {version}" for name, version in row["versions"].items() if name != "torch")
        rounds = ", ".join(f"{value:.0f}" for value in row["tokens_per_second_by_round"])
        first = f"{row['first_step_seconds_uncached']:.0f} ({row['first_step_seconds_cached']:.0f})"
        lines.append(
            f"| {row['contender']}{f' ({versions})' if versions else ''} | {row['tokens_per_second']:.0f} | {rounds} | "
            f"{100 * row['mfu'][result['dtype']]:.0f} % ({100 * row['mfu']['bfloat16']:.0f} %) | "
            f"{row['peak_bytes'] / 1e6:.0f} | "
            f"{first} | {row['micro_batch']} |"
        )
    if "best_peer" in result:
        ratios = result["ratios_by_round"]
        told = (
            f"Hornbook beside the best peer, {result['best_peer']}: {result['ratio_of_medians']:.2f} times its tokens "
            f"per second ({min(ratios):.2f} to {max(ratios):.2f} by round), {result['memory_ratio']:.2f} times its "
            "memory."
        )
        lines += ["", told]
    return "\n".join(lines) + "\n"


def profile(bench: Workbench, job: Job, key: str, contenders: list[str]) -> None:
    """Print where a step of each contender goes."""
    trials = recorded_trials().get(key, {})
    for name in contenders:
        size = trials[name]["micro_batch"] if name in trials else 4
        report = bench.run(replace(job, contender=name, micro_batch=size, profile=True))
        print(f"{name}, micro-batch {size}: {report['step_seconds'][0]:.2f} s a step")
        for kind, share in report["shares"].items():
            print(f"  {100 * share:5.1f} %  {kind}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--shape", choices=SHAPES, default="A")
    parser.add_argument("--dtype", choices=TOLERANCE, default="float32")
    parser.add_argument("--contenders", nargs="+", choices=CONTENDERS, default=list(CONTENDERS))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--steps", type=int, default=3, help="counted steps of each process")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--tune", action="store_true", help="choose the contenders' micro-batches and record them")
    parser.add_argument("--sizes", nargs="+", type=int, default=[1, 2, 4, 8, 16], help="micro-batches for --tune")
    parser.add_argument("--profile", action="store_true", help="print where each contender's step goes")
    parser.add_argument("--growth", action="store_true", help="Hornbook's cost by length and width")
    parser.add_argument("--litgpt-python", type=Path, default=ROOT / "build" / "litgpt-venv" / "bin" / "python")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "training_speed", help="folder for its files")
    parser.add_argument("--output", type=Path, default=RESULTS, help="folder for the results")
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    args.work.mkdir(parents=True, exist_ok=True)
    bench = Workbench(args.work.resolve(), args.litgpt_python, args.threads)
    key = f"{args.shape}/{args.dtype}"
    if args.growth:
        tried = recorded_trials().get(f"A/{args.dtype}", {}).get("hornbook", {"micro_batch": 4})
        tokens = tried["micro_batch"] * LENGTH
        growth.save(growth.measure_growth(bench, args.dtype, args.steps, args.rounds, tokens, STEP_TOKENS), args.output)
        return
    if args.tune:
        tune(bench, bench.job(SHAPES[args.shape], args.dtype, LENGTH, 3), key, args.contenders, args.sizes)
        return
    if args.profile:
        profile(bench, bench.job(SHAPES[args.shape], args.dtype, LENGTH, 4), key, args.contenders)
        return
    job = bench.job(SHAPES[args.shape], args.dtype, LENGTH, 1 + args.steps)
    result = compare(bench, job, args.shape, args.contenders, args.rounds)
    page = table(result)
    print(page)
    name = f"training_speed_{args.shape}_{args.dtype}"
    write(args.output / f"{name}.json", result)
    (args.output / f"{name}.md").write_text(page)


if __name__ == "__main__":
    main()
