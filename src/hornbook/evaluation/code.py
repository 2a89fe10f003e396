"""Scoring a model on programming problems: complete, cut, run in the sandbox, count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from hornbook.foundation.errors import ContextLengthError
from hornbook.foundation.progress import Bar
from hornbook.inference.function_body import stop_after_function, truncate_completion
from hornbook.inference.generate import encode_prompt, generate_batch
from hornbook.inference.sampling import Sampling
from hornbook.model.phi import Phi
from hornbook.sandbox.limits import Judged, Result, Verdict
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.scoring import score_pass_at_k
from hornbook.tokens.tokenizer import Tokenizer

BATCH_ROWS = 64
TOO_LONG = "prompt too long"


@dataclass(frozen=True)
class CodeScore:
    """pass@k over problems, in 0..1, with its standard error; and every attempt with its verdict."""

    pass_at: dict[int, float]
    standard_error: dict[int, float | None]
    problems: int
    samples: int
    prompts_too_long: int
    verdicts: dict[str, int]
    attempts: list[dict[str, Any]]

    def summary(self) -> dict[str, Any]:
        """Everything but the attempts, ready for JSON."""
        return {
            "pass_at": {str(k): value for k, value in self.pass_at.items()},
            "standard_error": {str(k): value for k, value in self.standard_error.items()},
            "problems": self.problems,
            "samples": self.samples,
            "prompts_too_long": self.prompts_too_long,
            "verdicts": self.verdicts,
        }


class Attempt:
    """One completion of one problem; ``raw`` is None if the prompt did not fit into the context."""

    def __init__(self, problem: CodeProblem, sample: int, raw: str | None) -> None:
        self.problem, self.sample, self.raw = problem, sample, raw
        self.completion = None if raw is None else truncate_completion(raw, problem.prompt)
        self.program = None if self.completion is None else problem.judged(self.completion)

    def row(self, result: Result | None) -> dict[str, Any]:
        """The attempt with its verdict, ready for JSON."""
        return {
            "task_id": self.problem.task_id,
            "group": self.problem.group,
            "sample": self.sample,
            "prompt": self.problem.prompt,
            "raw": self.raw,
            "completion": self.completion,
            "verdict": TOO_LONG if result is None else str(result.verdict),
            "detail": "" if result is None else result.detail,
        }


def complete(
    model: Phi,
    tokenizer: Tokenizer,
    problems: Sequence[CodeProblem],
    sampling: Sampling,
    samples: int,
    title: str,
) -> list[list[str | None]]:
    """Raw completions, ``samples`` for every problem; None where the prompt does not fit into the context."""
    texts: list[list[str | None]] = [[None] * samples for _ in problems]
    jobs: list[tuple[int, int, int]] = []
    for index, problem in enumerate(problems):
        try:
            length = len(encode_prompt(model, tokenizer, problem.prompt))
        except ContextLengthError:
            continue
        jobs += [(length, index, sample) for sample in range(samples)]
    jobs.sort()  # prompts of like length share a batch, so that little is padded
    with Bar(title, len(jobs), "completions") as bar:
        for start in range(0, len(jobs), BATCH_ROWS):
            part = jobs[start : start + BATCH_ROWS]
            completions = generate_batch(
                model,
                tokenizer,
                [problems[index].prompt for _, index, _ in part],
                sampling,
                stop=stop_after_function,
                streams=[index * samples + sample for _, index, sample in part],
            )
            for (_, index, sample), completion in zip(part, completions, strict=True):
                texts[index][sample] = completion.written
            bar.advance(len(part))
    return texts


def score_code(
    model: Phi,
    tokenizer: Tokenizer,
    problems: Sequence[CodeProblem],
    sandbox: Sandbox,
    *,
    sampling: Sampling,
    samples: int,
    ks: Sequence[int],
    title: str,
) -> CodeScore:
    """Complete every problem ``samples`` times, run the programs, and estimate pass@k without bias.

    A prompt that does not fit into the context counts as failed in every sample.
    """
    raw = complete(model, tokenizer, problems, sampling, samples, f"{title}: writing")
    attempts = [
        Attempt(problem, sample, text)
        for problem, texts in zip(problems, raw, strict=True)
        for sample, text in enumerate(texts)
    ]
    # The same program gets the same verdict; small models repeat themselves often.
    programs = list(dict.fromkeys(attempt.program for attempt in attempts if attempt.program is not None))
    results: dict[Judged | None, Result] = {}
    with Bar(f"{title}: running", len(programs), "programs") as bar:
        for program, result in zip(programs, sandbox.run(programs), strict=True):
            results[program] = result
            bar.advance()
    rows = [attempt.row(results.get(attempt.program)) for attempt in attempts]
    correct = Counter(row["task_id"] for row in rows if row["verdict"] == Verdict.PASSED)
    counts = [(samples, correct[problem.task_id]) for problem in problems]
    scores = {k: score_pass_at_k(counts, k) for k in ks}
    return CodeScore(
        pass_at={k: score.mean for k, score in scores.items()},
        standard_error={k: score.standard_error for k, score in scores.items()},
        problems=len(problems),
        samples=samples,
        prompts_too_long=sum(texts[0] is None for texts in raw),
        verdicts=dict(sorted(Counter(row["verdict"] for row in rows).items())),
        attempts=rows,
    )
