"""From a family to an exercise: signature, docstring with examples, solution and tests."""

from __future__ import annotations

import re
import textwrap
from typing import TYPE_CHECKING

from hornbook.synthesis.curriculum.grammar import TICK, settle_ticks
from hornbook.synthesis.curriculum.items import Exercise, Form
from hornbook.synthesis.curriculum.setting import INDENT, Case, Setting, draw_setting
from hornbook.synthesis.curriculum.slips import with_slips
from hornbook.synthesis.curriculum.thesaurus import with_synonyms
from hornbook.synthesis.curriculum.varied_docstrings import varied_prompt
from hornbook.synthesis.curriculum.wording import Draw

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.family import Family

WIDTH = 88
"""Docstring lines are wrapped to this many characters."""
LEAST_TESTS = 4
MOST_TESTS = 6
_LONGEST_EXAMPLE = 100
_FEW_EXAMPLES, _MANY_EXAMPLES = (1, 2, 2, 2, 3), (2, 3, 4, 5)
_MOST_EXAMPLES = max(_MANY_EXAMPLES)
_TELLINGS = (2, 2, 3)
"""Of a long docstring: how often the task is told."""
_BARE_SHARE, _PLAIN_SHARE = 0.15, 0.20  # no examples at all; examples that are not in the interpreter's form
_ECHO = re.compile(rf"\b(\w+?)s? {TICK}\1s?{TICK}|{TICK}(\w+?)s?{TICK} \2s?\b")
"""An argument beside the word that it is named after, as in "the number number", where only backticks help."""
_PARTED_VERB = re.compile(r"\b(?:Give back|Work out) (it|them)\b")
"""A verb of `PHRASES` before a pronoun, which would have to stand between its parts."""
_HEADINGS = ("", "", "", "Examples:", "Example:", "For example:")


def draw_exercise(family: Family, seed: int, form: Form) -> Exercise:
    """The family's exercise with this seed."""
    draw = Draw(f"{family.id}/{'varied' if form.varied else 'exercise'}/{seed}")
    setting = draw_setting(family, draw, double=draw.chance(0.3), form=form)
    long = form.varied and form.long_share > 0 and draw.chance(form.long_share)
    edges = setting.edges()
    cases = setting.cases(max(7, 9 - len(edges)) + (_MOST_EXAMPLES if long else 0))
    examples = _choose_examples(setting, edges, cases, draw.choose(_MANY_EXAMPLES if long else _FEW_EXAMPLES))
    if form.varied:
        descriptions = _descriptions(setting, draw.choose(_TELLINGS) if long else 1)
        if form.synonym_share:
            descriptions = [with_synonyms(draw, one, form.synonym_share) for one in descriptions]
        if form.slip_share and draw.chance(form.slip_share):
            descriptions = [with_slips(draw, one) for one in descriptions]
        prompt = varied_prompt(setting, descriptions, examples)
    else:
        prompt = _prompt(setting, examples)
    tests = tuple(_test(case) for case in _choose_tests(edges, cases, examples))
    return Exercise(family.id, family.concept, setting.name, prompt, setting.body(), tests)


def _choose_examples(setting: Setting, edges: list[Case], cases: list[Case], count: int) -> list[Case]:
    """Up to ``count`` short cases, now and then an edge case among them."""
    short = [
        case for case in cases if len(case.call) + len(INDENT) < WIDTH - 12 and len(repr(case.result)) < WIDTH - 12
    ]
    chosen = short[:count]
    if edges and len(chosen) > 1 and setting.draw.chance(0.25):
        edge = setting.draw.choose(edges)
        if edge.call not in {case.call for case in chosen}:
            chosen[-1] = edge
    return chosen


def _choose_tests(edges: list[Case], cases: list[Case], examples: list[Case]) -> list[Case]:
    """The edge cases and cases that are no examples; examples too where the task has too few different cases."""
    shown = {case.call for case in examples}
    pool = {case.call: case for case in edges}
    pool.update((case.call, case) for case in cases if case.call not in shown)
    tests = list(pool.values())[:MOST_TESTS]
    for case in examples:
        if len(tests) >= LEAST_TESTS and len({repr(test.result) for test in tests}) > 1:
            break
        if case not in tests:
            tests.append(case)
    return tests


def _test(case: Case) -> str:
    same = "is" if case.result is None or isinstance(case.result, bool) else "=="
    return f"assert {case.call} {same} {case.result!r}"


def _prompt(setting: Setting, examples: list[Case]) -> str:
    draw = setting.draw
    imports = f"{setting.style.imports}\n\n" if setting.style.imports else ""
    head = imports + setting.signature(typed=draw.chance(1 / 3))
    description = describe(setting, ticks=draw.chance(0.25))
    lines = (
        [description]
        if len(description) <= WIDTH - 8
        else textwrap.wrap(description, WIDTH - 4, break_on_hyphens=False)
    )
    form = draw.random.random()
    shown = [] if form < _BARE_SHARE else _examples(setting, examples, interpreter=form >= _BARE_SHARE + _PLAIN_SHARE)
    if not shown and len(lines) == 1:
        return f'{head}{INDENT}"""{lines[0]}"""\n'
    if shown:
        heading = draw.choose(_HEADINGS)
        if heading or draw.chance(0.6):
            lines.append("")
        lines += [heading] * bool(heading) + shown
    quotes = 'r"""' if any("\\" in line for line in lines) else '"""'
    if draw.chance(0.8):
        lines[0] = quotes + lines[0]
    else:
        lines.insert(0, quotes)
    lines.append('"""')
    return head + "".join(f"{INDENT}{line}\n" if line else "\n" for line in lines)


def describe(setting: Setting, ticks: bool) -> str:
    """The description: a wording of the task and the note on special cases, if the family has one."""
    text = _descriptions(setting)[0]
    return settle_ticks(text, ticks or _ECHO.search(text) is not None)


def _descriptions(setting: Setting, count: int = 1) -> list[str]:
    """``count`` tellings of the whole task, or as many as there are; identifiers stand between `TICK` characters."""
    family, draw = setting.family, setting.draw
    says = draw.sample(family.says, count) if count > 1 else [draw.choose(family.says)]
    texts = [setting.sentence(wording) for wording in says]
    if family.note:
        texts[-1] = f"{texts[-1]} {setting.sentence(family.note)}"
    return [_PARTED_VERB.sub(r"Return \1", text.rstrip()) for text in texts]


def _examples(setting: Setting, examples: list[Case], interpreter: bool) -> list[str]:
    """The docstring's lines with examples, in the interpreter's form or with an arrow."""
    if interpreter:
        # The interpreter shows nothing for None, which would look like an example without a result.
        told = [case for case in examples if case.result is not None]
        return [line for case in told for line in (f">>> {case.call}", repr(case.result))]
    arrow = setting.draw.choose(("==", "==", "->", "->", "should return", "returns"))
    stop = "." if arrow.isalpha() or " " in arrow else ""
    return [line for case in examples if len(line := f"{case.call} {arrow} {case.result!r}{stop}") <= _LONGEST_EXAMPLE]
