"""The structure of textbook pages: what a teacher is asked for, and whether it is there."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from itertools import pairwise

from hornbook.synthesis.authoring.assignments import DIALOGUE, FAQ, TABLE, TUTORIAL, WORKED
from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.markdown import without_blocks

LEAST_HEADINGS, LEAST_PAIRS, LEAST_STEPS, LEAST_ROWS, LEAST_TURNS = 2, 3, 2, 2, 4

WANTED: Mapping[str, str] = {
    TUTORIAL: "Write a tutorial with a title and at least two sections. Begin the title with `# ` and each section's "
    "heading with `## `.",
    FAQ: "Write at least three questions and answers. Begin each question with `Q: ` and each answer with `A: `, on "
    "lines of their own.",
    WORKED: "Write a worked example: first a line that begins with `Problem: `, then at least two steps on lines that "
    "begin with `Step 1: `, `Step 2: ` and so on, last a line that begins with `Solution: `.",
    TABLE: "Write an introduction, then a Markdown table with a header row and at least two more rows, then a few "
    "sentences on what the table shows.",
    DIALOGUE: "Write a conversation of a student and a teacher with at least six turns. Begin each turn with "
    "`Student: ` or `Teacher: ` on a line of its own; they take turns.",
}
"""What each form of page is asked for."""

_HEADING = re.compile(r"^#{1,6}\s+\S", re.MULTILINE)
_QUESTION = re.compile(r"^\W*(?:Q(?:uestion)?\s*\d*\s*[:.)]\W*\S|#{1,6}\s.*\?\W*$|\*\*.*\?\W*\*\*$)", re.IGNORECASE)
_ANSWER_MARK = re.compile(r"^\W*A(?:nswer)?\s*\d*\s*[:.)]\W*", re.IGNORECASE)
_STEP = re.compile(r"^\W*Step\s+\d+\b|^\s*\d+[.)]\s", re.IGNORECASE | re.MULTILINE)
_PROBLEM = re.compile(r"^\W*(?:Problem|Example|Question|Task)\b", re.IGNORECASE | re.MULTILINE)
_SOLUTION = re.compile(r"^\W*(?:Solution|Answer|Result|Conclusion)\b", re.IGNORECASE | re.MULTILINE)
_TURN = re.compile(r"^\W{0,3}([A-Z][\w.' ]{1,24}?)(?:\*\*)?:(?:\*\*)?\s*(\S.*)?$", re.MULTILINE)
_RULE_CELL = re.compile(r":?-+:?")


def check_format(text: str, form: str) -> None:
    """Raise Unusable if ``text`` does not have the structure of the ``form``."""
    fault = _CHECKS[form](without_blocks(text))
    if fault:
        raise Unusable(Fault.FORMAT, f"{form}: {fault}")


def _tutorial(text: str) -> str:
    found = len(_HEADING.findall(text))
    return "" if found >= LEAST_HEADINGS else f"{found} headings"


def _faq(text: str) -> str:
    """Counts questions that something follows before the next one."""
    answered, open_question = 0, False
    for line in filter(str.strip, text.splitlines()):
        if _QUESTION.match(line):
            open_question = True
        elif open_question and _ANSWER_MARK.sub("", line).strip():
            answered, open_question = answered + 1, False
    return "" if answered >= LEAST_PAIRS else f"{answered} questions with an answer"


def _worked(text: str) -> str:
    steps = len(_STEP.findall(text))
    if steps < LEAST_STEPS:
        return f"{steps} steps"
    problem, solution = _PROBLEM.search(text), list(_SOLUTION.finditer(text))
    if problem is None:
        return "no problem"
    return "" if solution and solution[-1].start() > problem.start() else "no solution after the problem"


def cells(line: str) -> list[str]:
    """The cells of a line of a Markdown table."""
    return [cell.strip() for cell in re.split(r"(?<!\\)\|", line.strip().removeprefix("|").removesuffix("|"))]


def _table(text: str) -> str:
    """Looks for a header, a rule and rows of as many cells that are not all empty."""
    lines = text.splitlines()
    for at in range(1, len(lines)):
        rule = cells(lines[at])
        if "|" not in lines[at] or not all(_RULE_CELL.fullmatch(cell) for cell in rule):
            continue
        if len(cells(lines[at - 1])) != len(rule) or len(rule) < 2:
            return "the table's rule and header differ in width"
        rows = 0
        for line in lines[at + 1 :]:
            if "|" not in line:
                break
            if len(cells(line)) != len(rule) or not any(cells(line)):
                return f"a row with {len(cells(line))} cells, not {len(rule)}"
            rows += 1
        return "" if rows >= LEAST_ROWS else f"a table with {rows} rows"
    return "no table"


def _dialogue(text: str) -> str:
    turns = [match[1].strip().lower() for match in _TURN.finditer(text)]
    if len(turns) < LEAST_TURNS:
        return f"{len(turns)} turns"
    if sum(count > 1 for count in Counter(turns).values()) < 2:
        return "no two speakers who speak twice"
    if any(one == next_one for one, next_one in pairwise(turns)):
        return "a speaker goes on after himself"
    return ""


_CHECKS: Mapping[str, Callable[[str], str]] = {
    TUTORIAL: _tutorial,
    FAQ: _faq,
    WORKED: _worked,
    TABLE: _table,
    DIALOGUE: _dialogue,
}
