"""What tasks run on: the model with its answers kept, and a sandbox that is opened when the first program runs."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol

from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.model_info import ModelInfo
from hornbook.evaluation.outcome import Outcome
from hornbook.evaluation.responses import Responses
from hornbook.model.phi import Phi
from hornbook.sandbox.pool import Sandbox
from hornbook.tokens.tokenizer import Tokenizer

if TYPE_CHECKING:
    from hornbook.evaluation.harness.adapter import HornbookLM


@dataclass(frozen=True)
class Subject:
    """The model that is measured."""

    model: Phi
    tokenizer: Tokenizer
    info: ModelInfo


class Bench:
    """A subject with what its tasks need; a context manager."""

    def __init__(self, subject: Subject, config: EvaluationConfig, responses: Responses) -> None:
        self.subject, self.config, self.responses = subject, config, responses
        self._stack = ExitStack()
        self.isolation: str | None = None
        """What held programs back, once one ran."""

    def __enter__(self) -> Bench:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stack.close()

    @cached_property
    def lm(self) -> HornbookLM:
        """The model as lm-evaluation-harness sees it."""
        from hornbook.evaluation.harness.adapter import HornbookLM

        model, tokenizer = self.subject.model, self.subject.tokenizer
        config = self.config
        return HornbookLM(model, tokenizer, self.responses, batch_tokens=config.batch_tokens, seed=config.seed)

    @cached_property
    def sandbox(self) -> Sandbox:
        """The open sandbox. Raises SandboxError where programs can't be isolated and must be."""
        opened = self._stack.enter_context(Sandbox(self.config.limits, isolation=self.config.isolation))
        self.isolation = opened.isolation
        return opened


@dataclass
class Measured:
    """Everything that was measured so far."""

    outcomes: list[Outcome] = field(default_factory=list[Outcome])
    groups: dict[str, dict[str, Any]] = field(default_factory=dict[str, dict[str, Any]])
    """Scores of groups of tasks, such as mmlu."""
    subtasks: dict[str, Sequence[str]] = field(default_factory=dict[str, Sequence[str]])
    attempts: dict[str, list[dict[str, Any]]] = field(default_factory=dict[str, list[dict[str, Any]]])
    """Every completion of the tasks that are answered by programs, with its verdicts."""
    own: dict[str, Any] = field(default_factory=dict[str, Any])
    """What stands under ``hornbook`` besides the tasks."""

    @property
    def scores(self) -> dict[str, dict[str, Any]]:
        """Scores by task and group."""
        return {outcome.name: outcome.scores for outcome in self.outcomes} | self.groups


class Prepared(Protocol):
    """A task whose data is loaded."""

    def run(self, bench: Bench, measured: Measured) -> None:
        """Measure, and add to ``measured``."""
        ...
