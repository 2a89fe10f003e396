"""What models wrote for programming problems, judged by running it: as it stands, and with its program extracted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from hornbook.foundation.progress import Bar
from hornbook.sandbox.limits import Judged
from hornbook.sandbox.pool import Sandbox
from hornbook.tasks.extraction import Extraction, extract
from hornbook.tasks.problem import CodeProblem
from hornbook.tasks.scoring import score_pass_at_k
from hornbook.tasks.settling import Settled, settle

MeasureName = Literal["extracted", "raw", "extracted_plus", "raw_plus"]
"""``extracted``: the program that ``extraction`` finds. ``raw``: what was written, up to where lm-eval cuts it. With
``_plus``: the problem's harder test must be passed too."""
BELOW: dict[MeasureName, MeasureName] = {"extracted_plus": "extracted", "raw_plus": "raw"}
"""What must be passed before the harder test is run."""
TOO_LONG = "prompt too long"


class Attempt:
    """One completion of one problem; ``written`` is None if the prompt did not fit into the context."""

    def __init__(self, problem: CodeProblem, sample: int, written: str | None) -> None:
        self.problem, self.sample, self.written = problem, sample, written
        self.extraction: Extraction | None = None
        if written is not None:
            self.extraction = extract(written, problem.prompt, problem.entry_point, continues=problem.asked.continues)
        self.settled: dict[MeasureName, Settled] = {}
        """What came of the programs that were run."""

    def judged(self, measure: MeasureName) -> Judged | None:
        """The program that is to be run for a measure; None if its verdict is known without."""
        below = BELOW.get(measure)
        if self.written is None or self.extraction is None:
            return None
        if below is not None and not (self.problem.plus_test and self.settled[below].passed):
            return None
        program = self.extraction.program
        if measure in ("raw", "raw_plus"):
            program = self.problem.program(self.problem.asked.cut(self.written))
        return self.problem.judged_program(program, plus=below is not None)

    def outcome(self, measure: MeasureName) -> Settled | None:
        """What came of it in a measure; None if the prompt was too long."""
        return self.settled.get(measure) or self.settled.get(BELOW.get(measure, measure))

    def row(self, measures: Sequence[MeasureName]) -> dict[str, Any]:
        """The attempt with its verdicts, ready for JSON; ``verdict`` and ``detail`` are those of ``extracted``."""
        problem, outcome = self.problem, self.outcome("extracted")
        program = None if self.extraction is None else self.extraction.program
        return {
            "task_id": problem.task_id,
            "group": problem.group,
            "sample": self.sample,
            "prompt": problem.prompt,
            "written": self.written,
            "completion": program and (program.removeprefix(problem.prompt) if problem.asked.continues else program),
            "rules": [] if self.extraction is None else list(self.extraction.rules),
            "verdict": verdict_of(outcome),
            "detail": "" if outcome is None else outcome.detail,
            **{f"{name}_verdict": verdict_of(self.outcome(name)) for name in measures if name != "extracted"},
        }


def verdict_of(outcome: Settled | None) -> str:
    """The verdict in a word or two."""
    return TOO_LONG if outcome is None else outcome.verdict


def judge_attempts(attempts: Sequence[Attempt], sandbox: Sandbox, title: str) -> tuple[MeasureName, ...]:
    """Run the attempts' programs; the measures that there are then: those with ``_plus`` only with a harder test.

    Equal programs run as one: small models repeat themselves often.
    """
    rounds: list[tuple[MeasureName, ...]] = [("extracted", "raw")]
    if any(attempt.problem.plus_test for attempt in attempts):
        rounds.append(("extracted_plus", "raw_plus"))
    for measures in rounds:
        wanted: list[tuple[Attempt, MeasureName, Judged]]
        wanted = [(a, name, program) for a in attempts for name in measures if (program := a.judged(name))]
        programs = list(dict.fromkeys(program for _, _, program in wanted))
        with Bar(f"{title}: running", len(programs), "programs") as bar:
            settled = settle(programs, sandbox, bar.advance)
        for attempt, name, program in wanted:
            attempt.settled[name] = settled[program]
    return tuple(name for measures in rounds for name in measures)


@dataclass(frozen=True)
class Measure:
    """pass@k over problems, in 0..1, with its standard error, and how often each verdict was given."""

    pass_at: dict[int, float]
    standard_error: dict[int, float | None]
    problems: int
    verdicts: dict[str, int]

    def summary(self) -> dict[str, Any]:
        """The same, ready for JSON."""
        return {
            "pass_at": {str(k): value for k, value in self.pass_at.items()},
            "standard_error": {str(k): value for k, value in self.standard_error.items()},
            "problems": self.problems,
            "verdicts": self.verdicts,
        }


def measure(name: MeasureName, attempts: Sequence[Attempt], ks: Sequence[int]) -> Measure:
    """The score of judged attempts, as many for every problem; with ``_plus`` over the problems that have such a test.

    Raises DataError if there is no problem, or fewer attempts at one than a ``k``.
    """
    samples, correct, verdicts = Counter[str](), Counter[str](), Counter[str]()
    for attempt in attempts:
        if name in BELOW and not attempt.problem.plus_test:
            continue
        outcome = attempt.outcome(name)
        samples[attempt.problem.task_id] += 1
        correct[attempt.problem.task_id] += outcome is not None and outcome.passed
        verdicts[verdict_of(outcome)] += 1
    scores = {k: score_pass_at_k([(count, correct[task_id]) for task_id, count in samples.items()], k) for k in ks}
    return Measure(
        pass_at={k: score.mean for k, score in scores.items()},
        standard_error={k: score.standard_error for k, score in scores.items()},
        problems=len(samples),
        verdicts=dict(sorted(verdicts.items())),
    )
