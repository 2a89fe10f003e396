"""The stage ``evaluation``: bits per byte on held-out documents, held-out exercises, HumanEval."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.foundation.files import write_json, write_jsonl
from hornbook.foundation.progress import Bar, console
from hornbook.foundation.stage import Input, Work, stage
from hornbook.sandbox.limits import Limits

SAMPLE_PROMPTS = (
    "def is_even(n):",
    'def count_words(text):\n    """Return how many words the text has."""\n',
    "# Lists\n\nA list",
)
"""What the report shows the model's own words on."""


class EvaluationConfig(Config):
    """Settings of the stage ``evaluation``."""

    benchmarks: tuple[Literal["humaneval"], ...] = ("humaneval",)
    """Benchmarks to run besides the held-out exercises."""
    samples: int = Field(default=10, ge=1)
    """Completions per benchmark problem for pass@k, at `temperature`; pass@1 greedy is measured beside it."""
    temperature: float = Field(default=0.6, gt=0)
    """Temperature of those samples."""
    max_new_tokens: int = Field(default=160, ge=1)
    """Longest completion, in tokens."""
    max_exercises: int = Field(default=300, ge=1)
    """At most this many held-out exercises."""
    max_heldout_bytes: int = Field(default=300_000, ge=1)
    """At most this much held-out text per source for bits per byte."""
    limits: Limits = Limits()
    """What a program may use in the sandbox."""
    isolation: Literal["required", "none"] = "required"
    """`none` runs programs without isolation where the system offers none; recorded in the results."""
    seed: int = Field(default=0, ge=0)
    """Seed of the samples."""


@stage(
    "evaluation",
    EvaluationConfig,
    inputs={
        "model": Input(("training", "transfer", "finetuning")),
        "heldout": Input(("sources", "synthesis"), many=True, optional=True),
    },
    version=2,
)
def evaluation(work: Work[EvaluationConfig]) -> None:
    """Write ``results.json`` and every completion with its verdict.

    Each benchmark first proves itself: reference solutions must all pass and empty ones all fail, else SelfTestError
    stops the stage. Raises SandboxError where programs can't be isolated and ``isolation`` is ``required``.
    """
    from hornbook.evaluation.code import score_code
    from hornbook.inference.generate import generate
    from hornbook.inference.load import load
    from hornbook.inference.sampling import Sampling
    from hornbook.sandbox.pool import Sandbox
    from hornbook.tasks.humaneval import load_humaneval
    from hornbook.tasks.problem import read_problems
    from hornbook.tasks.selftest import self_test

    work.start_over()
    config = work.config
    model, tokenizer = load(work.input("model").path)
    results: dict[str, Any] = {"bits_per_byte": _bits_per_byte(work, model, tokenizer), "code": {}}
    problems = [
        problem
        for artifact in work.all_inputs("heldout")
        if "problems.jsonl" in artifact.manifest.outputs
        for problem in read_problems(artifact.file("problems.jsonl"))
    ]
    suites = {f"exercises-{group}": [p for p in problems if p.group == group] for group in {p.group for p in problems}}
    suites = {name: items[: config.max_exercises] for name, items in sorted(suites.items())}
    if "humaneval" in config.benchmarks:
        suites["humaneval"] = load_humaneval()
    greedy = Sampling(max_new_tokens=config.max_new_tokens, seed=config.seed)
    with Sandbox(config.limits, isolation=config.isolation) as sandbox:
        results["isolation"] = sandbox.isolation
        for name, items in suites.items():
            test = self_test(items, sandbox)
            console.print(
                f"  {name}: self-test passed ({test.reference_passed} of {test.items} reference solutions, "
                f"{test.empty_passed} empty ones)"
            )
            score = score_code(model, tokenizer, items, sandbox, sampling=greedy, samples=1, ks=(1,), title=name)
            results["code"][name] = score.summary() | {"self_test": vars(test)}
            write_jsonl(work.path / f"{name}.jsonl", score.attempts)
            if name in config.benchmarks and config.samples > 1:
                warm = greedy.model_copy(update={"temperature": config.temperature})
                score = score_code(
                    model,
                    tokenizer,
                    items,
                    sandbox,
                    sampling=warm,
                    samples=config.samples,
                    ks=sorted({1, min(10, config.samples)}),
                    title=f"{name}, {config.samples} samples",
                )
                results["code"][f"{name}-sampled"] = score.summary() | {"temperature": config.temperature}
                write_jsonl(work.path / f"{name}-sampled.jsonl", score.attempts)
    results["samples"] = [
        {"prompt": prompt, "completion": generate(model, tokenizer, prompt, max_new_tokens=96)}
        for prompt in SAMPLE_PROMPTS
    ]
    write_json(work.path / "results.json", results)
    work.counts |= {name: score["pass_at"] for name, score in results["code"].items()}


def _bits_per_byte(work: Work[EvaluationConfig], model: Any, tokenizer: Any) -> dict[str, Any]:
    from hornbook.evaluation.bits_per_byte import bits_per_byte
    from hornbook.foundation.documents import read_texts

    found: dict[str, Any] = {}
    for artifact in work.all_inputs("heldout"):
        for source, texts in sorted(read_texts(artifact.file("heldout.parquet")).items()):
            chosen, size = [], 0
            for text in texts:
                if size < work.config.max_heldout_bytes:
                    chosen.append(text)
                    size += len(text.encode())
            with Bar(f"bits per byte of {source}", len(chosen), "documents") as bar:
                found[source] = vars(bits_per_byte(model, tokenizer, chosen, bar.advance))
    return found
