"""What a scene draws, and the item of a probe that is made of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from hornbook.evaluation.probes.checkers import Checker
from hornbook.foundation.errors import DataError
from hornbook.tasks.problem import CodeProblem

Kind = Literal["choice", "answer", "code"]


@dataclass(frozen=True)
class Drawn:
    """A question as a scene draws it, before it is known in which kind it will be asked."""

    question: str
    """What is told and asked; for code, the task in words and the function's head."""
    reference: str
    """A right answer; among choices, the right one."""
    checker: Checker
    others: tuple[str, ...] = ()
    """Choices that are wrong."""
    wrong: tuple[str, ...] = ()
    """More answers that must be graded wrong; for code, bodies that must fail."""
    proven: bool = True
    """Whether a second way led to the same answer."""
    problem: CodeProblem | None = None
    prompt: str = ""
    """What a model is to go on with, where that is not the question followed by ``Answer:``."""


@dataclass(frozen=True)
class ProbeItem:
    """One item of a probe.

    ``choice``: the right one of `choices` should be the most probable after `prompt`. ``answer``: what is written
    after `prompt` is right if `grade` says so. ``code``: the body written after `prompt` passes the tests of `problem`.
    """

    id: str
    """Stable: probe, scene, seed and place, such as ``maths.tank.0.17``."""
    probe: str
    scene: str
    level: int
    """From 1 to 3."""
    kind: Kind
    question: str
    """The bare question, for prompt formats of one's own."""
    prompt: str
    """The question as phi-1.5's card puts it; for code, the function's head; for some choices, a text to go on with."""
    choices: tuple[str, ...]
    """Two to five texts, for ``choice`` only."""
    gold: int | None
    """Which of the choices is right."""
    reference: str
    """An answer that is graded right."""
    wrong: tuple[str, ...]
    """Answers that are graded wrong."""
    checker: Checker
    problem: CodeProblem | None = None
    """For items about code."""

    @property
    def chance(self) -> float:
        """The share that blind guessing gets right: 1 / choices, or 0 where nothing is offered."""
        return 1.0 / len(self.choices) if self.choices else 0.0

    @property
    def continuations(self) -> tuple[str, ...]:
        """What is scored after the prompt, one a choice: with a blank before it, unless it is a function's body."""
        return self.choices if self.problem else tuple(f" {choice}" for choice in self.choices)

    def grade(self, text: str) -> bool:
        """Whether ``text`` is a right answer. For ``choice``, whether it names the right one.

        Raises DataError for ``code``: such an answer is a program and must run in a sandbox.
        """
        if self.kind == "code":
            raise DataError(
                "a program can't be graded by reading", where=self.id, mend="run item.problem.judged(text) in a sandbox"
            )
        return bool(text.strip()) and self.checker.accepts(text)

    def document(self) -> dict[str, Any]:
        """What identifies the item, ready for JSON and for hashing."""
        return {
            "probe": self.probe,
            "scene": self.scene,
            "level": self.level,
            "kind": self.kind,
            "prompt": self.prompt,
            "choices": list(self.choices),
            "gold": self.gold,
            "reference": self.reference,
        }
