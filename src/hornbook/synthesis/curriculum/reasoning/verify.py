"""The checks on a finished problem: they read the page, not what it was made from."""

from __future__ import annotations

import re

from hornbook.synthesis.curriculum.reasoning.family import Problem, ReasoningFamily
from hornbook.synthesis.curriculum.reasoning.quantities import equations, show, stated_numbers

_UNTIDY = re.compile(
    r"[\x00$]|\(n\)|[{}]| [.,;?!](?!\.)|\.\.(?!\.)|(?<!\n)  |\ba [aeio]\w|\bA [aeo]\w\w|\b[Aa]n [bcdfgjklmnpqrstvwz]"
)


def fault(problem: Problem, family: ReasoningFamily) -> str:
    """Why the problem must not be taught, or an empty string.

    Every equation on the page is computed again; the question must state every number that the program uses; a story's
    answer is found again from the question alone; the page must give the answer. Of a student's work with a mistake,
    at least one equation must be wrong. The program (`Problem.check_program`) is run by the caller, in the sandbox.
    """
    honest = problem.text.replace(problem.student, "") if problem.student else problem.text
    shown = equations(honest)
    if problem.program and problem.form != "program" and not shown:
        return "no equation: the page computes nothing"
    for left, value, claimed in shown:
        if value != claimed:
            return f"wrong equation: {left} is {show(value)}, not {show(claimed)}"
    if problem.student and all(value == claimed for _, value, claimed in equations(problem.student)):
        return "no mistake: every equation of the student is right"
    stated = stated_numbers(problem.question)
    for name, value in problem.given.items():
        if abs(value) not in stated:
            return f"not stated: the question does not give {name} = {show(value)}"
    if family.solve is not None:
        found = family.solve(problem.question)
        if found.strip().lower() != problem.answer.strip().lower():
            return f"solved differently: from the question alone the answer is {found!r}, not {problem.answer!r}"
    elif not problem.program:
        return "unproven: a story needs a family with `solve`"
    if problem.form != "program" and problem.answer.lower() not in honest.lower():
        return "no answer: the page does not give it"
    untidy = _UNTIDY.search(re.sub(r"```.*?```|^def .*", "", problem.text, flags=re.S | re.M))
    return f"untidy text: {untidy[0]!r}" if untidy and problem.form != "program" else ""
