from __future__ import annotations

from collections.abc import Iterator

import pytest

from hornbook.sandbox.limits import Limits
from hornbook.sandbox.pool import Sandbox
from hornbook.synthesis.authoring.assignments import TUTORIAL, WORD_PROBLEM, Assignment
from hornbook.synthesis.authoring.exercise import ExerciseRules
from hornbook.synthesis.authoring.faults import Fault
from hornbook.synthesis.authoring.judging import Checked, judge
from hornbook.synthesis.authoring.prompts import AskingConfig
from hornbook.teachers.request import Failure, Outcome, Reason, Reply

PAGE = Assignment("textbook", 0, TUTORIAL, "a/b/c", "c", "b", "a reader", 1)
PROBLEM = Assignment("reasoning", 0, WORD_PROBLEM, "a/b/c", "c", "b", "a reader", 1)
EXERCISE = Assignment("exercise", 0, "exercise", "a/b/c", "c", "b", "a reader", 1, name="add_one")
TEXT = (
    "# Adding\n\nTo add is to put together what was apart, and to say how many there are of all of them.\n\n"
    "## With a program\n\n```python\ntotal = 1 + 2\n```\n\nIt is then used in what comes after it:\n\n"
    "```python\nassert total == 3\n```"
)
QUESTION = (
    "There are 3 boxes and each of them has 4 pens. How many pens are there?\n\nIt is 3 * 4 = 12.\n\n"
    "```python\nboxes = 3\nprint(boxes * 4)\n```\n\nAnswer: 12"
)
CODE = (
    '```python\ndef add_one(n):\n    """Return one more than it."""\n    return n + 1\n\n'
    "assert add_one(1) == 2\nassert add_one(2) == 3\nassert add_one(-1) == 0\n"
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(Limits(timeout_seconds=1.0), workers=2, isolation="none") as opened:
        yield opened


def reply(text: str, finish: str = "stop") -> Reply:
    return Reply(text, finish, 10, 20, 0.5)


def checked(sandbox: Sandbox, *answered: tuple[Assignment, Outcome]) -> list[Checked]:
    return judge(answered, ExerciseRules(), AskingConfig(textbook_words=60), sandbox)


def test_all_kinds_are_proven_together_and_stay_in_order(sandbox: Sandbox) -> None:
    replies = [(PAGE, reply(TEXT)), (EXERCISE, reply(CODE)), (PROBLEM, reply(QUESTION)), (EXERCISE, reply("no"))]
    page, exercise, problem, nothing = checked(sandbox, *replies)
    assert (page.fault, exercise.fault, problem.fault) == (None, None, None)
    assert page.text == TEXT + "\n"
    assert exercise.text.startswith("def add_one(n):")
    assert "assert" not in exercise.text
    assert exercise.killed == 1.0
    assert "print" not in problem.text
    assert nothing.fault is not None
    assert (nothing.fault.fault, nothing.text) == (Fault.NOT_PYTHON, "no")


@pytest.mark.parametrize(
    ("assignment", "text", "fault"),
    [
        (PAGE, TEXT.replace("== 3", "== 4"), Fault.CODE_FAILS),
        (PAGE, TEXT.replace("total = 1 + 2", "while True: pass"), Fault.CODE_FAILS),
        (PROBLEM, QUESTION.replace("boxes * 4", "boxes + 4"), Fault.WRONG_ANSWER),
        (PROBLEM, QUESTION.replace("print(boxes * 4)", "boxes * 4"), Fault.WRONG_ANSWER),
        (PROBLEM, QUESTION.replace("print(boxes * 4)", "print(boxes * fore)"), Fault.CODE_FAILS),
        (EXERCISE, CODE.replace("== 3", "== 4"), Fault.TESTS_FAIL),
    ],
)
def test_what_fails_when_it_runs_keeps_its_whole_reply(
    assignment: Assignment, text: str, fault: Fault, sandbox: Sandbox
) -> None:
    (found,) = checked(sandbox, (assignment, reply(text)))
    assert found.fault is not None
    assert (found.fault.fault, found.text) == (fault, text)


def test_text_that_breaks_tools_is_only_a_fault(sandbox: Sandbox) -> None:
    long_sum, nested = "n" + " + n" * 3000, "not " * 3000 + "n"
    replies = [
        (EXERCISE, reply(CODE.replace("return n + 1", f"return {long_sum}"))),
        (EXERCISE, reply(CODE.replace("return n + 1", f"return {nested}"))),
        (EXERCISE, reply("(" * 5000)),
        (EXERCISE, reply("```python\n\x00def add_one(n):\n```")),
        (PROBLEM, reply(QUESTION.replace("12", "9" * 6000))),
        (PROBLEM, reply(QUESTION.replace("3 * 4 = 12", "9^9^99999999 = 12"))),
        (PAGE, reply(TEXT + "\n" + "9" * 6000)),
    ]
    faults = [one.fault.fault for one in checked(sandbox, *replies) if one.fault is not None]
    assert faults == [Fault.NOT_PYTHON] * 4 + [Fault.REPETITION, Fault.ARITHMETIC, Fault.REPETITION]


@pytest.mark.parametrize(
    ("reason", "fault"),
    [
        (Reason.EMPTY, Fault.EMPTY),
        (Reason.REFUSED, Fault.REFUSAL),
        (Reason.CUT, Fault.CUT),
        (Reason.SERVER, Fault.NOT_ANSWERED),
        (Reason.REJECTED, Fault.NOT_ANSWERED),
    ],
)
def test_a_teacher_s_failures_are_faults(reason: Reason, fault: Fault, sandbox: Sandbox) -> None:
    (found,) = checked(sandbox, (PAGE, Failure(reason, "as scripted", 3)))
    assert found.fault is not None
    assert found.fault.fault is fault
    assert "as scripted" in found.fault.detail
    assert found.reply is None


def test_an_exercise_that_was_cut_after_its_tests_is_kept(sandbox: Sandbox) -> None:
    whole = reply(CODE + "assert add_one(7) == ", "length")
    (found,) = checked(sandbox, (EXERCISE, Failure(Reason.CUT, "cut", 1, whole)))
    assert found.fault is None
    assert found.reply is whole
