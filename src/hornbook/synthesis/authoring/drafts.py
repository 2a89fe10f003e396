"""Checking pages and questions as far as that needs no program to run."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from hornbook.synthesis.authoring.arithmetic import (
    answer_line,
    answer_number,
    as_number,
    computes_from,
    false_equations,
)
from hornbook.synthesis.authoring.assignments import EXPLANATION, FIND_ERROR, WORD_PROBLEM, Assignment
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.formats import check_format
from hornbook.synthesis.authoring.markdown import python_programs, without_blocks, without_chatter
from hornbook.synthesis.authoring.passages import Passage
from hornbook.synthesis.authoring.prompts import AskingConfig, task_of
from hornbook.synthesis.authoring.prose import check_prose, copied, missing_words, words_of_text
from hornbook.synthesis.curriculum.reasoning.quantities import stated_numbers

LENGTH_FACTOR = 3
"""A page may have from a third of the words asked for to three times as many."""
LEAST_REASONING_WORDS, MOST_REASONING_WORDS = 12, 600
LEAST_SUMMARY_WORDS, MOST_SUMMARY_SHARE = 6, 0.4
_VERDICT = re.compile(r"^\W*(?:final )?verdict\W*\s*(?:line\s*(\d+)|(right|correct))\b", re.IGNORECASE | re.MULTILINE)
_ENDLESS_NUMBER = re.compile(r"\d{200}")
_NAME_IN_SENTENCE = re.compile(r"(?<=[a-z,;)] )[A-Z][\w'’-]*")


@dataclass(frozen=True)
class Draft:
    """A text that is proven if ``program``, where there is one, runs and prints ``expected``, where that is known."""

    text: str
    program: str = ""
    expected: Fraction | None = None


def page(assignment: Assignment, reply: str, config: AskingConfig) -> Draft:
    """A textbook page. Raises Unusable. Its Python blocks together are the program that must run."""
    text = _readable(reply)
    words = config.textbook_words
    check_prose(text, least_words=words // LENGTH_FACTOR, most_words=words * LENGTH_FACTOR)
    check_format(text, assignment.form)
    _check_words(text, assignment.words)
    if assignment.passage is not None:
        _check_not_copied(text, assignment.passage)
    _check_equations(text)
    return Draft(f"{text}\n", "\n\n".join(python_programs(text)))


def reasoned(assignment: Assignment, reply: str) -> Draft:
    """A question with its explanation, or a summary. Raises Unusable."""
    text = _readable(reply)
    if assignment.form == WORD_PROBLEM:
        return _word_problem(text, assignment.words)
    if assignment.form == EXPLANATION:
        return _explanation(assignment, text)
    if assignment.form == FIND_ERROR:
        return _found_error(assignment, text)
    assert assignment.passage is not None
    return _summary(assignment.passage, text)


def _readable(reply: str) -> str:
    if _ENDLESS_NUMBER.search(reply):
        raise Unusable(Fault.REPETITION, "a number without an end")
    return without_chatter(reply)


def _word_problem(text: str, words: Sequence[str]) -> Draft:
    check_prose(text, least_words=LEAST_REASONING_WORDS, most_words=MOST_REASONING_WORDS)
    shown = re.sub(r"\n{3,}", "\n\n", without_blocks(text)).strip()
    answer = answer_number(shown)
    if answer is None:
        raise Unusable(Fault.NO_ANSWER, shown.splitlines()[-1])
    programs = python_programs(text)
    if len(programs) != 1:
        raise Unusable(Fault.NO_PROGRAM, f"{len(programs)} programs")
    problem = shown[: shown.lower().rfind("answer")]
    idle = computes_from(programs[0], problem)
    if idle:
        raise Unusable(Fault.NO_PROGRAM, idle)
    _check_words(shown, words)
    _check_equations(shown)
    return Draft(f"{shown}\n", programs[0], answer)


def _explanation(assignment: Assignment, text: str) -> Draft:
    assert assignment.known is not None
    check_prose(text, least_words=LEAST_REASONING_WORDS, most_words=MOST_REASONING_WORDS)
    answer, right = answer_line(text), assignment.known.answer
    if answer is None:
        raise Unusable(Fault.NO_ANSWER, text.splitlines()[-1])
    number = answer_number(text) if as_number(right) is not None else None
    if number != as_number(right) or (number is None and _plain(answer) != _plain(right)):
        raise Unusable(Fault.WRONG_ANSWER, f"{answer}, not {right}")
    _check_equations(text)
    return Draft(f"{task_of(assignment)}\n\n{text}\n")


def _found_error(assignment: Assignment, text: str) -> Draft:
    assert assignment.known is not None
    check_prose(text, least_words=LEAST_REASONING_WORDS, most_words=MOST_REASONING_WORDS)
    verdicts = list(_VERDICT.finditer(text))
    if not verdicts:
        raise Unusable(Fault.NO_ANSWER, text.splitlines()[-1])
    line = int(verdicts[-1][1] or 0)
    if line != assignment.known.wrong_line:
        raise Unusable(Fault.WRONG_ANSWER, f"line {line}, not {assignment.known.wrong_line} (0: none is wrong)")
    quoted = {(left, claimed) for left, claimed, _ in false_equations("\n".join(assignment.known.work))}
    for left, claimed, problem in false_equations(text):
        if (left, claimed) not in quoted:
            raise Unusable(Fault.ARITHMETIC, problem)
    return Draft(f"{task_of(assignment)}\n\n{text}\n")


def _summary(passage: Passage, text: str) -> Draft:
    summary = re.sub(r"^\W*summary\W*:\s*", "", text, flags=re.IGNORECASE)
    most = int(len(words_of_text(passage.text)) * MOST_SUMMARY_SHARE)
    check_prose(summary, least_words=LEAST_SUMMARY_WORDS, most_words=most)
    _check_not_copied(summary, passage)
    known = set(re.findall(r"[\w'’-]+", passage.text.lower()))
    for name in _NAME_IN_SENTENCE.findall(summary):
        if name != "I" and name.lower().removesuffix("'s").removesuffix("’s") not in known:
            raise Unusable(Fault.UNGROUNDED, name)
    new = stated_numbers(summary) - stated_numbers(passage.text) - {1, 2}
    if new:
        raise Unusable(Fault.UNGROUNDED, ", ".join(map(str, sorted(new))))
    return Draft(f"{passage.text}\n\nSummary: {summary}\n")


def _check_words(text: str, words: Sequence[str]) -> None:
    missing = missing_words(text, words)
    if missing:
        raise Unusable(Fault.WORDS, ", ".join(missing))


def _check_not_copied(text: str, passage: Passage) -> None:
    run = copied(text, passage.text)
    if run:
        raise Unusable(Fault.COPIED, run)


def _check_equations(text: str) -> None:
    wrong = false_equations(text)
    if wrong:
        raise Unusable(Fault.ARITHMETIC, wrong[0][2])


def _plain(answer: str) -> str:
    return re.sub(r"^(?:the|a|an)\s+|\W+$", "", answer.strip().lower())
