"""The words in which a teacher is asked. Short enough for a small model with 2048 tokens of context.

Exercises and word problems show an example of the form that is wanted, one of several: small models copy a form where
they don't follow a description of it.
"""

from __future__ import annotations

from pydantic import Field

from hornbook.foundation.config import Config
from hornbook.synthesis.authoring.assignments import (
    EXPLANATION,
    FIND_ERROR,
    TUTORIAL,
    WORD_PROBLEM,
    Assignment,
    Kind,
)
from hornbook.synthesis.authoring.examples import EXERCISES, WORD_PROBLEMS
from hornbook.synthesis.authoring.formats import WANTED
from hornbook.synthesis.curriculum.wording import Draw
from hornbook.teachers.request import Request

SYSTEM = "You write teaching material. Reply with the material alone, without any remark before or after it."


class AskingConfig(Config):
    """How a teacher is asked."""

    temperature: float = Field(default=0.8, ge=0)
    """0 takes the likeliest token; higher draws more evenly, and makes texts differ more."""
    top_p: float = Field(default=0.95, gt=0, le=1)
    """Draw among the likeliest tokens that hold this share of the probability."""
    textbook_tokens: int = Field(default=1400, ge=16)
    """Tokens of a page, at most."""
    exercise_tokens: int = Field(default=500, ge=16)
    """Tokens of an exercise, at most."""
    reasoning_tokens: int = Field(default=600, ge=16)
    """Tokens of a question with its explanation, or of a summary, at most."""
    textbook_words: int = Field(default=400, ge=20)
    """Words that a page is asked to have; it may have from a third as many to three times."""
    passage_words: int = Field(default=90, ge=20)
    """Words of a seed passage."""


_PAGE_RULES = (
    "Explain why, not only what, and give concrete examples. If you show Python code, put it into a ```python block "
    "that runs as it is. If you calculate, every equation must be right."
)


def request_for(assignment: Assignment, config: AskingConfig) -> Request:
    """What the teacher is asked for an attempt."""
    tokens: dict[Kind, int] = {
        "textbook": config.textbook_tokens,
        "exercise": config.exercise_tokens,
        "reasoning": config.reasoning_tokens,
    }
    if assignment.kind == "textbook":
        prompt = _textbook(assignment, config.textbook_words)
    elif assignment.kind == "exercise":
        prompt = _exercise(assignment)
    elif assignment.form == WORD_PROBLEM:
        prompt = _word_problem(assignment)
    elif assignment.form == EXPLANATION:
        prompt = _explanation(assignment)
    elif assignment.form == FIND_ERROR:
        prompt = _find_error(assignment)
    else:
        prompt = _summary(assignment)
    return Request(
        prompt=prompt,
        system=SYSTEM,
        max_tokens=tokens[assignment.kind],
        temperature=config.temperature,
        top_p=config.top_p,
        seed=assignment.seed,
    )


def _textbook(assignment: Assignment, words: int) -> str:
    parts = [
        f'The topic is "{assignment.title}" ({assignment.field}), the reader is {assignment.audience}.',
        f"{WANTED[assignment.form]} Write about {words} words of plain, correct English.",
        _PAGE_RULES,
        f"Use each of these words somewhere: {', '.join(assignment.words)}.",
    ]
    if assignment.passage is not None:
        parts.append(
            "Here is a passage from something else. Let it inspire an example or a detail; do not copy it and do not "
            f"mention it:\n\n{_quoted(assignment.passage.text)}"
        )
    if assignment.form == TUTORIAL:
        parts.append("Begin with the title.")
    return "\n\n".join(parts)


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}" for line in text.splitlines())


def _exercise(assignment: Assignment) -> str:
    name, example = Draw(f"example/{assignment.seed}").choose(EXERCISES)
    return (
        "A Python exercise is one function with type hints, a docstring that says what it returns and shows three "
        "examples, and a body that returns a value and does not print; after it come assert lines that call it with "
        f"other arguments. All examples are right. This is the exercise `{name}`:\n\n```python\n{example}```\n\n"
        f"Now write the exercise `{assignment.name}`, about {assignment.title} ({assignment.field}), for "
        f"{assignment.audience}. Write one ```python block in the same form, with three examples in the docstring, and "
        "nothing else."
    )


def _word_problem(assignment: Assignment) -> str:
    example = Draw(f"example/{assignment.seed}").choose(WORD_PROBLEMS)
    return (
        f"Write one word problem about {assignment.title} ({assignment.field}) for {assignment.audience}. Use the "
        f"words {' and '.join(assignment.words)}. Tell every number that is needed, in digits. Then solve it step by "
        "step, each step with its equation. Then give a ```python block that computes the answer from the numbers of "
        "the problem and prints it. The last line is `Answer: ` and the number alone.\n\n"
        f"This is the form, shown for another problem:\n\n{example}\n\nNow write a new problem in this form."
    )


def _explanation(assignment: Assignment) -> str:
    assert assignment.known is not None
    return (
        f"{assignment.known.question}\n\n"
        f"Explain to {assignment.audience}, step by step, how to find the answer and why each step is right. Write "
        "each calculation as an equation such as 3 * 4 = 12. The last line is `Answer: ` and the answer alone."
    )


def _find_error(assignment: Assignment) -> str:
    assert assignment.known is not None
    return (
        f"{task_of(assignment)}\n\n"
        "Check each line in turn: say what it computes, and whether it is right, and show the right equation where it "
        "is not. At most one line is wrong by itself; lines after it may only follow from it. The last line is "
        "`Verdict: line N` if line N is wrong, or `Verdict: right` if none is."
    )


def task_of(assignment: Assignment) -> str:
    """A known question as a text shows it, with a student's work if there is one."""
    assert assignment.known is not None
    if not assignment.known.work:
        return assignment.known.question
    work = "\n".join(f"{number}. {line}" for number, line in enumerate(assignment.known.work, 1))
    return f"{assignment.known.question}\n\nA student wrote:\n\n{work}\n\nIs there a mistake in this work?"


def _summary(assignment: Assignment) -> str:
    assert assignment.passage is not None
    return (
        f"Summarize this passage for {assignment.audience} in one or two sentences of your own words. Use only names "
        f"and numbers that are in it. Reply with the summary alone.\n\n{_quoted(assignment.passage.text)}"
    )
