"""Every reply to its check: a proven text, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.authoring.answers import Answer, read_exercise
from hornbook.synthesis.authoring.arithmetic import as_number
from hornbook.synthesis.authoring.assignments import Assignment
from hornbook.synthesis.authoring.drafts import Draft, page, reasoned
from hornbook.synthesis.authoring.exercise import TOO_DEEP, ExerciseRules, prove
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.prompts import AskingConfig
from hornbook.teachers.request import Failure, Outcome, Reason, Reply

_FAULTS = {Reason.EMPTY: Fault.EMPTY, Reason.REFUSED: Fault.REFUSAL, Reason.CUT: Fault.CUT}


@dataclass(frozen=True)
class Checked:
    """One attempt's end: kept if ``fault`` is None."""

    assignment: Assignment
    reply: Reply | None
    text: str
    """What is kept; of a text that is not, the reply."""
    fault: Unusable | None = None
    answer: Answer | None = None
    """The exercise, if it is one and could be read."""
    killed: float | None = None
    """Of a kept exercise, the share of wrong solutions that its tests notice."""


def judge(
    answered: Sequence[tuple[Assignment, Outcome]], rules: ExerciseRules, asking: AskingConfig, sandbox: Sandbox
) -> list[Checked]:
    """What is to become of every reply, in order. Raises SandboxError where programs can't be run."""
    found = [_read(assignment, outcome, asking) for assignment, outcome in answered]
    _prove_exercises(found, rules, sandbox)
    return _run_programs(found, sandbox)


@dataclass(frozen=True)
class _Read(Checked):
    draft: Draft | None = None


def _read(assignment: Assignment, outcome: Outcome, asking: AskingConfig) -> _Read:
    reply = outcome.reply if isinstance(outcome, Failure) else outcome
    text = reply.text if reply is not None else ""
    cut = isinstance(outcome, Failure) and outcome.reason is Reason.CUT
    if isinstance(outcome, Failure) and not (cut and assignment.kind == "exercise"):
        fault = Unusable(_FAULTS.get(outcome.reason, Fault.NOT_ANSWERED), f"{outcome.reason}: {outcome.detail}")
        return _Read(assignment, reply, text, fault)
    try:
        if assignment.kind == "exercise":
            answer = read_exercise(text, assignment.name, cut=cut)
            return _Read(assignment, reply, answer.program, answer=answer)
        draft = page(assignment, text, asking) if assignment.kind == "textbook" else reasoned(assignment, text)
        return _Read(assignment, reply, draft.text, draft=draft)
    except Unusable as fault:
        return _Read(assignment, reply, text, fault)
    except RecursionError:
        return _Read(assignment, reply, text, Unusable(Fault.NOT_PYTHON, TOO_DEEP))


def _prove_exercises(found: list[_Read], rules: ExerciseRules, sandbox: Sandbox) -> None:
    places = [at for at, one in enumerate(found) if one.answer is not None]
    proofs = prove([answer for one in found if (answer := one.answer) is not None], rules, sandbox)
    for at, proof in zip(places, proofs, strict=True):
        if isinstance(proof, Unusable):
            found[at] = replace(found[at], fault=proof, text=_text_of(found[at].reply))
        else:
            found[at] = replace(found[at], killed=proof)


def _run_programs(found: list[_Read], sandbox: Sandbox) -> list[Checked]:
    drafts = {at: one.draft for at, one in enumerate(found) if one.draft is not None and one.draft.program}
    results = sandbox.run([draft.program for draft in drafts.values()])
    for (at, draft), result in zip(drafts.items(), list(results), strict=True):
        fault = None
        if not result.passed:
            fault = Unusable(Fault.CODE_FAILS, f"{result.verdict}: {result.detail}")
        elif draft.expected is not None:
            printed = as_number(result.output.strip().splitlines()[-1]) if result.output.strip() else None
            if printed is None or abs(printed - draft.expected) > abs(draft.expected) / 10**6:
                fault = Unusable(Fault.WRONG_ANSWER, f"the program prints {result.output.strip()[-80:]!r}")
        if fault is not None:
            found[at] = replace(found[at], fault=fault, text=_text_of(found[at].reply))
    return list(found)


def _text_of(reply: Reply | None) -> str:
    return reply.text if reply is not None else ""
