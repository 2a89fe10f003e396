"""Scoring a model on programming problems: complete, find the program, run it in the sandbox, count."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from hornbook.foundation.errors import ContextLengthError
from hornbook.foundation.files import hash_json
from hornbook.foundation.progress import Bar
from hornbook.inference.generate import encode_prompt, generate_batch
from hornbook.inference.sampling import Sampling
from hornbook.inference.stopping import StopRule
from hornbook.model.phi import Phi
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.judging import Attempt, Measure, MeasureName, judge_attempts, measure
from hornbook.tasks.problem import CodeProblem
from hornbook.tokens.tokenizer import Tokenizer

BATCH_ROWS = 64


class Completions(Protocol):
    """A store of what one model wrote, so that a killed evaluation goes on where it stopped."""

    def get(self, key: str) -> str | None:
        """What is kept under ``key``, if anything."""
        ...

    def put(self, key: str, text: str) -> None:
        """Keep ``text`` under ``key``."""
        ...


@dataclass(frozen=True)
class CodeScore:
    """What a model scored on problems, in every measure; and every attempt with its verdicts."""

    measures: dict[MeasureName, Measure]
    samples: int
    prompts_too_long: int
    rules: dict[str, int]
    """In how many attempts each rule of the extraction changed something."""
    flaky: list[str]
    """Problems of which some program passed in one run and not in another; it counts as failed."""
    attempts: list[dict[str, Any]]

    def summary(self) -> dict[str, Any]:
        """Everything but the attempts, ready for JSON; what was measured as ``extracted`` stands at the top."""
        others = {name: found.summary() for name, found in self.measures.items() if name != "extracted"}
        about = {
            "samples": self.samples,
            "prompts_too_long": self.prompts_too_long,
            "rules": self.rules,
            "flaky": self.flaky,
        }
        return self.measures["extracted"].summary() | others | about


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
    cache: Completions | None = None,
    stop: StopRule | None = None,
) -> CodeScore:
    """Complete every problem ``samples`` times, run the programs, and estimate pass@k without bias.

    A prompt that does not fit into the context counts as failed in every sample, and so does a program that passes in
    one run and not in another. ``cache`` keeps what this model wrote. ``stop`` ends a completion earlier than the style
    of the problems does, which writes on as far as a harness would read: for problems that no harness has.

    Raises DataError if there is no problem, or a ``k`` above ``samples``.

    lm-eval's own score can differ from the measure ``raw``: its ``humaneval`` lets a completion grow to 1,024 tokens,
    it shortens prompts that are too long, and it runs tests and program in one process without MBPP's setup code.
    """
    texts = complete(model, tokenizer, problems, sampling, samples, f"{title}: writing", cache, stop)
    attempts = [
        Attempt(problem, sample, text)
        for problem, written in zip(problems, texts, strict=True)
        for sample, text in enumerate(written)
    ]
    measures = judge_attempts(attempts, sandbox, title)
    flaky = {a.problem.task_id for a in attempts if any(settled.flaky for settled in a.settled.values())}
    used = Counter(rule for attempt in attempts if attempt.extraction for rule in attempt.extraction.rules)
    return CodeScore(
        measures={name: measure(name, attempts, ks) for name in measures},
        samples=samples,
        prompts_too_long=sum(written[0] is None for written in texts),
        rules=dict(sorted(used.items())),
        flaky=sorted(flaky),
        attempts=[attempt.row(measures) for attempt in attempts],
    )


def complete(
    model: Phi,
    tokenizer: Tokenizer,
    problems: Sequence[CodeProblem],
    sampling: Sampling,
    samples: int,
    title: str,
    cache: Completions | None = None,
    stop: StopRule | None = None,
) -> list[list[str | None]]:
    """What the model wrote, ``samples`` times for every problem; None where the prompt does not fit into the context.

    A batch whose every completion is in ``cache`` is not written again; one with a gap is, as a whole, so that it comes
    out as it would have without the cache.
    """
    texts: list[list[str | None]] = [[None] * samples for _ in problems]
    jobs: list[tuple[str, int, int, int]] = []
    for index, problem in enumerate(problems):
        try:
            length = len(encode_prompt(model, tokenizer, problem.prompt))
        except ContextLengthError:
            continue
        jobs += [(problem.style, length, index, sample) for sample in range(samples)]
    jobs.sort()  # prompts of like length share a batch, so that little is padded
    with Bar(title, len(jobs), "completions") as bar:
        for style in dict.fromkeys(job[0] for job in jobs):
            own = [(index, sample) for name, _, index, sample in jobs if name == style]
            for start in range(0, len(own), BATCH_ROWS):
                part = own[start : start + BATCH_ROWS]
                streams = [index * samples + sample for index, sample in part]
                asked = [problems[index] for index, _ in part]
                written = _batch(model, tokenizer, asked, sampling, streams, cache, stop)
                for (index, sample), text in zip(part, written, strict=True):
                    texts[index][sample] = text
                bar.advance(len(part))
    return texts


def _batch(
    model: Phi,
    tokenizer: Tokenizer,
    problems: Sequence[CodeProblem],
    sampling: Sampling,
    streams: Sequence[int],
    cache: Completions | None,
    stop: StopRule | None,
) -> list[str]:
    """What the model wrote after the prompts of problems of one style."""
    keys = [completion_key(problem, sampling, stream) for problem, stream in zip(problems, streams, strict=True)]
    if cache is not None:
        known = [text for key in keys if (text := cache.get(key)) is not None]
        if len(known) == len(keys):
            return known
    prompts = [problem.prompt for problem in problems]
    found = generate_batch(model, tokenizer, prompts, sampling, stop=stop or problems[0].asked.stop, streams=streams)
    if cache is not None:
        for key, completion in zip(keys, found, strict=True):
            cache.put(key, completion.written)
    return [completion.written for completion in found]


def completion_key(problem: CodeProblem, sampling: Sampling, stream: int) -> str:
    """The name in a cache of one completion: a hash of all that it follows from but the model, which a cache is for."""
    about = {"prompt": problem.prompt, "style": problem.style, "sampling": sampling.model_dump(), "stream": stream}
    return hash_json(about | {"batch_rows": BATCH_ROWS})
