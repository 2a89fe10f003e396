from __future__ import annotations

import ast
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from hornbook.synthesis.authoring.arithmetic import answer_line, answer_number, computes_from, false_equations
from hornbook.synthesis.authoring.assignments import (
    EXPLANATION,
    FIND_ERROR,
    SUMMARY,
    TUTORIAL,
    WORD_PROBLEM,
    Assignment,
)
from hornbook.synthesis.authoring.drafts import page, reasoned
from hornbook.synthesis.authoring.examples import WORD_PROBLEMS
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.known_questions import KnownQuestion, explanation, student_work
from hornbook.synthesis.authoring.passages import Passage, excerpt, passages_of
from hornbook.synthesis.authoring.prompts import AskingConfig, request_for
from hornbook.synthesis.curriculum.registry import families

KNOWN = KnownQuestion("sums", "Ada has 3 bags with 4 nuts each. How many nuts has she?", "12", ("3 * 4 = 13",), 1)
PASSAGE = Passage(
    "doc1",
    "In the spring of 1921 Ada Brown walked along the river Tyne and counted the boats that were tied up there. She "
    "found 34 of them, most of which were old, and she wrote all their names into a small blue book that she always "
    "had with her. Her sister Ruth laughed about it and said that nobody would ever want to read such a list of names.",
    "CC0-1.0",
    is_prose=True,
)
BASE = Assignment("reasoning", 0, WORD_PROBLEM, "money/shopping/tips", "tips", "shopping", "a reader", 5)


def fault_of(assignment: Assignment, text: str) -> Fault:
    with pytest.raises(Unusable) as caught:
        reasoned(assignment, text)
    return caught.value.fault


@pytest.mark.parametrize("text", WORD_PROBLEMS)
def test_the_word_problems_that_prompts_show_are_read(text: str) -> None:
    draft = reasoned(BASE, text)
    assert "```" not in draft.text
    assert draft.text.endswith(f"Answer: {draft.expected}\n")
    assert "print(" in draft.program


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("Answer: 13", "So there are 13.", Fault.NO_ANSWER),
        ("Answer: 13", "Answer: some rolls.", Fault.NO_ANSWER),
        ("= 48.", "= 49.", Fault.ARITHMETIC),
        ("made = 6 * 8\nleft = made - 35\nprint(left)", "print(13)", Fault.NO_PROGRAM),
        ("made = 6 * 8", "made = 6 * 8 + 77", Fault.NO_PROGRAM),
        ("left = made", "left = = made", Fault.NO_PROGRAM),
    ],
)
def test_what_is_wrong_with_a_word_problem_has_a_code(old: str, new: str, fault: Fault) -> None:
    assert old in WORD_PROBLEMS[0]
    assert fault_of(BASE, WORD_PROBLEMS[0].replace(old, new)) is fault


def test_a_word_problem_uses_its_words() -> None:
    assert reasoned(replace(BASE, words=("tray", "left")), WORD_PROBLEMS[0]).expected == 13
    assert fault_of(replace(BASE, words=("lamp",)), WORD_PROBLEMS[0]) is Fault.WORDS


def test_an_explanation_must_reach_the_known_answer() -> None:
    assignment = replace(BASE, form=EXPLANATION, known=replace(KNOWN, work=()))
    text = "There are 3 bags, and in each of them are 4 nuts, so we multiply: 3 * 4 = 12.\n\n**Answer: 12** nuts."
    assert reasoned(assignment, text).text.startswith(KNOWN.question + "\n\nThere are 3 bags")
    assert fault_of(assignment, text.replace("Answer: 12", "Answer: 7")) is Fault.WRONG_ANSWER
    assert fault_of(assignment, text.replace("= 12.", "= 7.")) is Fault.ARITHMETIC
    in_words = replace(BASE, form=EXPLANATION, known=replace(KNOWN, work=(), answer="the blue box"))
    said = "It was put into the box by Ada, and nobody has taken it out of there since.\nAnswer: The blue box."
    assert reasoned(in_words, said)
    assert fault_of(in_words, said.replace("The blue", "the red")) is Fault.WRONG_ANSWER


def test_a_verdict_on_a_student_is_compared_with_what_is_known() -> None:
    wrong = replace(BASE, form=FIND_ERROR, known=KNOWN)
    right = replace(BASE, form=FIND_ERROR, known=replace(KNOWN, work=("3 * 4 = 12",), wrong_line=0))
    text = "In line 1 the bags are multiplied by the nuts in each. The student has 3 * 4 = 13, but it is 3 * 4 = 12.\n"
    assert "1. 3 * 4 = 13" in reasoned(wrong, text + "Verdict: line 1").text
    assert fault_of(wrong, text + "Verdict: right") is Fault.WRONG_ANSWER
    assert fault_of(wrong, text + "It is wrong.") is Fault.NO_ANSWER
    assert fault_of(wrong, text.replace("= 12", "= 14") + "Verdict: line 1") is Fault.ARITHMETIC
    fine = "In line 1 the bags are multiplied by the nuts that are in each of them, and it is so.\n**Verdict: right**"
    assert reasoned(right, fine)
    assert fault_of(right, fine.replace("right", "line 1")) is Fault.WRONG_ANSWER


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Ada Brown wrote the names of 34 boats into a book, and her sister laughed at her.", None),
        ("Summary: Ada Brown wrote the names of 34 boats into a book.", None),
        ("Ada Brown wrote the names of 35 boats into a book, and her sister laughed.", Fault.UNGROUNDED),
        ("A woman called Emma wrote the names of 34 boats into a book.", Fault.UNGROUNDED),
        ("Boats.", Fault.TOO_SHORT),
        (PASSAGE.text, Fault.TOO_LONG),
        ("She wrote all their names into a small blue book that she always had with her.", Fault.COPIED),
    ],
)
def test_a_summary_holds_nothing_but_what_is_in_its_passage(text: str, fault: Fault | None) -> None:
    assignment = replace(BASE, form=SUMMARY, passage=PASSAGE)
    if fault is None:
        assert reasoned(assignment, text).text.startswith(PASSAGE.text + "\n\nSummary: Ada")
    else:
        assert fault_of(assignment, text) is fault


def test_a_page_is_checked_for_form_words_copies_and_arithmetic() -> None:
    asking = AskingConfig(textbook_words=30)
    words = ("boat", "count", "blue")
    assignment = replace(BASE, kind="textbook", form=TUTORIAL, words=words, passage=PASSAGE)
    text = (
        "# Counting\n\nWhen you count blue boats in rows, you may multiply the rows by the boats in each of them.\n\n"
        "## An example\n\nWith two rows of three it is 2 * 3 = 6, and a program finds the same:\n\n"
        "```python\nassert 2 * 3 == 6\n```\n"
    )
    draft = page(assignment, f"Here is the page:\n\n{text}", asking)
    assert draft.text == text
    assert draft.program == "assert 2 * 3 == 6"
    for old, new, fault in (
        ("## An", "An", Fault.FORMAT),
        ("blue", "red", Fault.WORDS),
        ("= 6", "= 7", Fault.ARITHMETIC),
        ("With", " ".join(PASSAGE.text.split()[:16]) + ". With", Fault.COPIED),
        ("When you", "you " * 90, Fault.TOO_LONG),
    ):
        with pytest.raises(Unusable) as caught:
            page(assignment, text.replace(old, new, 1), asking)
        assert caught.value.fault is fault


def test_equations_that_are_rounded_are_true_and_impossible_ones_are_not() -> None:
    assert false_equations("10 / 3 = 3.33, and 2 + 2 = 4, and **3** * 4 = 12.") == []
    assert [claimed for _, claimed, _ in false_equations("10 / 3 = 3.3 and 2 + 2 = 5")] == [Fraction(33, 10), 5]
    assert false_equations("5 / 0 = 0")
    assert false_equations("9^99999999 = 1")


def test_answer_lines() -> None:
    assert answer_line("text\n**Answer:** 12.") == "12"
    assert answer_line("the answer is near") is None
    assert answer_number("Answer: 3\nAnswer: $1,250.50") == Fraction("1250.5")
    assert answer_number("Final answer: 12 apples") == 12
    assert answer_number("Answer: 3/4") == Fraction(3, 4)
    assert answer_number("Answer: twelve") is None


def test_a_program_must_compute_from_what_is_stated() -> None:
    text = "Six boxes hold 1,200 pens each at 2.50; 15% are red."
    assert computes_from("print(6 * 1200 * 2.5 * 0.15)", text) == ""
    assert computes_from("print(1080)", text) == "no arithmetic"
    assert computes_from("print(6 * 17)", text) == "17 is not in the text"
    assert computes_from("print(6 *", text)


def test_known_questions_are_what_they_say() -> None:
    wrong = 0
    for number in range(60):
        known = student_work(4, number)
        false = [at for at, line in enumerate(known.work, 1) if false_equations(line)]
        assert false == ([known.wrong_line] if known.wrong_line else [])
        wrong += known.wrong_line > 0
    assert 15 < wrong < 45
    assert explanation(4, 1) == explanation(4, 1) != explanation(5, 1)
    assert explanation(4, 1).answer


def test_prompts_are_short_and_say_what_is_checked() -> None:
    for assignment in (
        replace(BASE, words=("tray", "left")),
        replace(BASE, form=EXPLANATION, known=KNOWN),
        replace(BASE, form=FIND_ERROR, known=KNOWN),
        replace(BASE, form=SUMMARY, passage=PASSAGE),
        replace(BASE, kind="textbook", form=TUTORIAL, words=("boat", "count", "blue"), passage=PASSAGE),
        replace(BASE, kind="exercise", form="exercise", name="total_bill"),
    ):
        request = request_for(assignment, AskingConfig())
        assert len(request.prompt) < 2600
        assert request.seed == 5
        for needed in (*assignment.words, assignment.name):
            assert needed in request.prompt


def test_code_with_many_comments_is_no_prose() -> None:
    code = Path(ast.__file__).read_text()
    half = (
        "it is what it was, and so on, as in a text that is: "
        + "if self.is_in(a): return not_the_one[a] # it is\n" * 20
    )
    page = "\n\n".join(family.section(0).text.partition("```")[0] for family in families()[:8])
    found = passages_of([("code", code, "x"), ("half", half, "x"), ("page", page, "x")], 80)
    assert [passage.is_prose for passage in found] == [False, False, True]


def test_passages_are_short_and_told_apart() -> None:
    code = "\n".join(f"value_{number} = compute(value_{number - 1}, {number})" for number in range(90))
    rows = [("a", PASSAGE.text, "MIT"), ("b", code, "MIT"), ("c", "too short", "MIT")]
    prose, python = passages_of(rows, 50)
    assert (prose.document, prose.is_prose, python.document, python.is_prose) == ("a", True, "b", False)
    assert 10 <= len(prose.text.split()) <= 50
    assert set(python.text.splitlines()) < set(code.splitlines())
    assert passages_of(rows, 50) == [prose, python]
    assert excerpt("One two three. Four five.", 3, 0.0) == "One two three."
    assert excerpt("one two three four", 3, 1.0) == "one two three"
