"""How a problem looks on the page: a plain answer, a worked example, a dialogue, a program, a mistake to find ..."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning.problem import Calculation, Problem, Story, answer_of
from hornbook.synthesis.curriculum.reasoning.quantities import evaluate, show, shown_expression
from hornbook.synthesis.curriculum.reasoning.vocabulary import people
from hornbook.synthesis.curriculum.wording import Draw

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily

FORMS = ("plain", "numbered", "worked", "dialogue", "choice", "faq", "program", "mistake", "table")
"""Every form; a story has no numbers to compute, so the last three are for calculations only."""
LETTERS = "ABCD"
MOST_ANSWER_WORDS = 3
"""A longer answer is told in its sentence only."""
_PRONOUN = re.compile(
    r"(he|she|it|they|his|her|its|their|there|then|after|of these|each|both|this|that|these|those)\b", re.I
)
_SO = ("So", "Therefore", "This means that", "That is why", "Hence", "As a result")
_ENDS = ("The answer is {}.", "Answer: {}", "So the answer is {}.", "The final answer is {}.", "Final answer: {}")
_ASKS_HELP = (
    "I don't know where to begin.", "Can you help me with this one?", "How would you do it?", "I am stuck.",
    "Where do I start?", "Could we do it together?", "I am not sure what matters here.", "Is there a way to begin?",
)  # fmt: skip
_GOES_ON = ("And then?", "I see. What next?", "Okay.", "That makes sense.", "Got it. And now?", "Yes, I follow.")
_THANKS = ("Thank you!", "Now I see it.", "That was not so hard.", "Oh, of course.", "I can do the next one myself.")
_METHODS = ("How to think about it", "The idea", "What to know", "Method", "In short", "Before we begin")


@dataclass(frozen=True)
class _Page:
    """What a form is drawn from."""

    family: ReasoningFamily
    drawn: Calculation | Story
    draw: Draw
    question: str
    answer: str
    steps: tuple[str, ...]
    sentence: str
    signs: dict[str, str]


def present(family: ReasoningFamily, drawn: Calculation | Story, draw: Draw, level: int) -> Problem:
    """Put a drawn calculation or story on a page, in a form that suits it."""
    answer = answer_of(drawn)
    question = _question(drawn, draw, level)
    signs = draw.choose(({"*": "*", "/": "/"}, {"*": "×", "/": "÷"}, {"*": "*", "/": "/"}))
    if isinstance(drawn, Calculation):
        steps, sentence = _explained(drawn, signs), drawn.answer.replace("$answer", answer)
    else:
        steps, sentence = tuple(map(capitalized, drawn.steps)), drawn.sentence
    page = _Page(family, drawn, draw, question, answer, steps, capitalized(sentence), signs)
    form = draw.choose(_possible(family, drawn))
    student = ""
    if form == "mistake" and isinstance(drawn, Calculation):
        text, student = _mistake(page, drawn)
    elif form == "program" and isinstance(drawn, Calculation):
        text = _with_program(page, drawn)
    elif form == "table" and isinstance(drawn, Calculation):
        text = _table(page, drawn)
    else:
        text = _PLAIN_FORMS[form](page)
    program = python_program(drawn) if isinstance(drawn, Calculation) else ""
    given = {name: Fraction(value) for name, value in drawn.given.items()} if isinstance(drawn, Calculation) else {}
    wrong = tuple(dict.fromkeys(one for one in _wrong_answers(drawn) if one != answer))
    core = "\n".join(sorted(map(capitalized, (*drawn.facts, drawn.ask))))
    return Problem(
        family.id, family.concept, level, form, question, core, answer, wrong, text + "\n", program, given, student
    )


def _possible(family: ReasoningFamily, drawn: Calculation | Story) -> tuple[str, ...]:
    forms = ["plain", "plain", "numbered", "worked", "dialogue", "faq"]
    if len(drawn.wrong) >= 2 and not family.summary:
        forms.append("choice")
    if isinstance(drawn, Calculation):
        forms += ["program", "mistake", "table"]
    return tuple(forms)


def capitalized(text: str) -> str:
    """The text with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def _question(drawn: Calculation | Story, draw: Draw, level: int) -> str:
    """Facts and question in a paragraph; from the second level on, sentences that don't matter stand between."""
    facts = list(drawn.facts)
    if isinstance(drawn, Calculation) and drawn.shuffle:
        facts = draw.shuffled(facts)
    sentences = [capitalized(sentence) for sentence in (*facts, drawn.ask)]
    for extra in draw.sample(drawn.distractors, level - 1) if drawn.distractors else []:
        # Not before a pronoun, which would then seem to mean somebody in the extra sentence.
        places = [at for at, sentence in enumerate(sentences) if at and not _PRONOUN.match(sentence)]
        if places:
            sentences.insert(draw.choose(places), capitalized(extra))
    return " ".join(sentences)


def _explained(drawn: Calculation, signs: dict[str, str]) -> tuple[str, ...]:
    """Each step as a sentence with its equation."""
    values = drawn.values()
    return tuple(
        f"{capitalized(step.says)}: {shown_expression(step.expression, values, signs)} = {show(values[step.name])}."
        for step in drawn.steps
    )


def _end(page: _Page) -> str:
    """How an explanation ends: the answer in a sentence, or the bare answer."""
    clause = len(page.answer.split()) > MOST_ANSWER_WORDS  # "the answer is it breaks into pieces" reads badly
    if page.draw.chance(0.6) or page.family.summary or clause:
        return page.sentence
    unit = page.drawn.unit if isinstance(page.drawn, Calculation) else ""
    return page.draw.choose(_ENDS).format(f"{page.answer} {unit}".strip())


def _plain(page: _Page) -> str:
    question, answer = page.draw.choose(
        (("Question: ", "Answer: "), ("Q: ", "A: "), ("", ""), ("Problem: ", "Solution: "), ("", "Answer: "))
    )
    start = page.draw.choose(("", "", "Let us go step by step. ", "Let's think. ", "Think it through. "))
    gap = page.draw.choose(("\n", "\n\n"))
    return f"{question}{page.question}{gap}{answer}{start}{' '.join(page.steps)} {_end(page)}"


def _numbered(page: _Page) -> str:
    word = page.draw.choose(("Step {}: ", "{}. ", "({}) "))
    steps = "\n".join(word.format(number) + step for number, step in enumerate(page.steps, 1))
    return f"{page.question}\n\n{steps}\n\n{_end(page)}"


def _worked(page: _Page) -> str:
    heading = page.draw.choose(("# ", "## ", "### ")) + page.draw.choose(
        (page.family.title, f"{page.family.title}: a worked example", f"Example: {page.family.title.lower()}")
    )
    idea = page.draw.sample(page.family.idea, page.draw.choose((1, 1, 2)))
    lead = f"**{page.draw.choose(_METHODS)}.** " if page.draw.chance(0.5) else ""
    solution = page.draw.choose(("**Solution.** ", "**Answer.** ", "Solution: "))
    parts = [heading, lead + " ".join(idea), f"**{page.draw.choose(('Problem', 'Example', 'Question'))}.** "]
    parts[-1] += page.question
    parts.append(f"{solution}{' '.join(page.steps)} {_end(page)}")
    return "\n\n".join(parts)


def _dialogue(page: _Page) -> str:
    draw = page.draw
    first, second = _others(page, 2)
    student, teacher = draw.choose((("Student", "Teacher"), (first, second), (first, "Teacher"), ("Pupil", "Tutor")))
    lines = [f"{student}: {page.question} {draw.choose(_ASKS_HELP)}"]
    for number, step in enumerate(page.steps):
        if number:
            lines.append(f"{student}: {draw.choose(_GOES_ON)}")
        lines.append(f"{teacher}: {step}")
    so = draw.choose(_SO)
    lines[-1] += f" {page.sentence}" if draw.chance(0.5) else ""
    if page.sentence not in lines[-1]:
        lines.append(f"{student}: {so + ': ' if so in ('Hence', 'Therefore') else ''}{page.sentence}")
        lines.append(f"{teacher}: {draw.choose(('Exactly.', 'Right.', 'That is correct.', 'Yes, well done.'))}")
    else:
        lines.append(f"{student}: {draw.choose(_THANKS)}")
    return "\n".join(lines)


def _others(page: _Page, count: int) -> list[str]:
    """Names of people who are not in the question."""
    names = [person.name for person in people(page.draw, 20)]
    return [name for name in names if name not in page.question][:count]


def _choice(page: _Page) -> str:
    options = list(dict.fromkeys([page.answer, *_wrong_answers(page.drawn)]))[:4]
    options = page.draw.shuffled(options)
    unit = page.drawn.unit if isinstance(page.drawn, Calculation) else ""
    letter = LETTERS[options.index(page.answer)]
    style = page.draw.choose(("{}) ", "({}) ", "{}. "))
    listed = "\n".join(f"{style.format(LETTERS[i])}{option} {unit}".rstrip() for i, option in enumerate(options))
    right = page.draw.choose((f"The answer is {letter}.", f"So {letter} is right.", f"Answer: {letter}"))
    return f"{page.question}\n\n{listed}\n\n{' '.join(page.steps)} {page.sentence} {right}"


def _wrong_answers(drawn: Calculation | Story) -> list[str]:
    if isinstance(drawn, Story):
        return list(drawn.wrong)
    values = drawn.values()
    return [show(evaluate(expression, values)) for expression, _ in drawn.wrong]


def _faq(page: _Page) -> str:
    idea = page.draw.choose(page.family.idea)
    ask = page.draw.choose(
        ("What is the way to solve this?", "How do I begin?", "What should I look at?", "What is the idea?")
    )
    bold = page.draw.choose(("**", "### ", ""))
    close = "**" if bold == "**" else ""
    return f"{bold}{ask}{close}\n{idea}\n\n{bold}{page.question}{close}\n{' '.join(page.steps)} {page.sentence}"


def python_program(drawn: Calculation) -> str:
    """Python that prints the answer, one line for each number given and each step."""
    lines = [f"{name} = {show(value)}" for name, value in {**drawn.given, **drawn.constants}.items()]
    lines += [f"{step.name} = {step.expression}" for step in drawn.steps]
    return "\n".join([*lines, f"print({_printed(drawn)})", ""])


def _printed(drawn: Calculation) -> str:
    name = drawn.steps[-1].name
    return name if _whole(drawn) else f"round({name}, 4)"


def _whole(drawn: Calculation) -> bool:
    return all(value.denominator == 1 for value in drawn.values().values()) and not any(
        " / " in step.expression for step in drawn.steps
    )


def _with_program(page: _Page, drawn: Calculation) -> str:
    import textwrap

    draw = page.draw
    name = draw.choose(("solve", "solution", "answer", "compute", "main"))
    lines = textwrap.wrap(page.question, 84)
    quoted = f'    """{lines[0]}' + "".join(f"\n    {line}" for line in lines[1:])
    quoted += '"""' if len(lines) == 1 else '\n    """'
    body = python_program(drawn).splitlines()
    body[-1] = f"return {_printed(drawn)}"
    code = f"def {name}():\n{quoted}\n" + "".join(f"    {line}\n" for line in body)
    if draw.chance(0.5):
        return f"{code}\n\nprint({name}())  # {page.answer}" if _whole(drawn) else code.rstrip()
    return f"{page.question}\n\n```python\n{code}```\n\n{page.sentence}"


def _table(page: _Page, drawn: Calculation) -> str:
    values = drawn.values()
    head = page.draw.choose((("Quantity", "Value"), ("What we know", "Number"), ("Name", "Amount")))
    rows = [f"| {head[0]} | {head[1]} |", "|---|---|"]
    rows += [f"| {name.replace('_', ' ')} | {show(values[name])} |" for name in drawn.given]
    return f"{page.question}\n\n" + "\n".join(rows) + f"\n\n{' '.join(page.steps)} {_end(page)}"


def _mistake(page: _Page, drawn: Calculation) -> tuple[str, str]:
    """A student's work with one mistake in it, where it is, and the right answer. Also returns the student's lines."""
    draw, values = page.draw, drawn.values()
    at, after = _slip(drawn, draw)
    step = drawn.steps[at]
    right, wrong = values[step.name], after[step.name]
    lines = [f"{shown_expression(one.expression, after, page.signs)} = {show(after[one.name])}" for one in drawn.steps]
    (name,) = _others(page, 1)
    work = "\n".join(f"> {line}" for line in lines)
    asked = draw.choose(
        (f"{name} wrote:", f"This is how {name} did it:", f"{name}'s work:", f"A student called {name} answered:")
    )
    task = draw.choose(("Find the mistake.", "Where is the mistake?", "Is this right?", "What went wrong?"))
    true = f"{shown_expression(step.expression, values, page.signs)} = {show(right)}"
    where = f"The mistake is in {'the only line' if len(lines) == 1 else f'line number {at + 1}'}"
    verdict = draw.choose(
        (
            f"{where}. {true}, not {show(wrong)}.",
            f"{where}: it should be {true}. {name} got {show(wrong)}.",
            f"Not quite. {where}, where {name} wrote {show(wrong)}; in fact {true}.",
        )
    )
    rest = f" With that, the rest follows. {' '.join(page.steps[at + 1 :])}" if at + 1 < len(lines) else ""
    return f"{page.question}\n\n{asked}\n\n{work}\n\n{task}\n\n{verdict}{rest} {page.sentence}", work


def _slip(drawn: Calculation, draw: Draw) -> tuple[int, Mapping[str, Fraction]]:
    """A step with a wrong result, and all values that follow from it; later divisions still come out even."""
    values, first = drawn.values(), draw.integer(0, len(drawn.steps) - 1)
    for at in range(first, len(drawn.steps)):
        name = drawn.steps[at].name
        slips = (1, -1, 10, -10, 2, -2, 5) if values[name] > 12 else (1, -1, 2, 3)
        for slip in draw.shuffled(slips):
            after = drawn.values({name: values[name] + slip})
            later = drawn.steps[at + 1 :]
            even = all(
                evaluate(one.expression.replace("//", "/"), after) == after[one.name]
                and ("/" in show(values[one.name]) or "/" not in show(after[one.name]))
                for one in later
            )
            if even and (after[name] > 0 or values[name] <= 0):
                return at, after
    raise DataError("no step of a calculation can be wrong", where=drawn.ask, mend="let its last result be positive")


_PLAIN_FORMS = {
    "plain": _plain,
    "numbered": _numbered,
    "worked": _worked,
    "dialogue": _dialogue,
    "choice": _choice,
    "faq": _faq,
}
