"""From a family of classes to an exercise: a method to be completed, or a whole class to be written."""

from __future__ import annotations

import textwrap
from typing import TYPE_CHECKING

from hornbook.synthesis.curriculum.class_setting import ClassSetting, Use, draw_class_setting, indented
from hornbook.synthesis.curriculum.exercises import LEAST_TESTS, MOST_TESTS, WIDTH
from hornbook.synthesis.curriculum.grammar import settle_ticks
from hornbook.synthesis.curriculum.items import Exercise
from hornbook.synthesis.curriculum.setting import INDENT
from hornbook.synthesis.curriculum.wording import Draw

if TYPE_CHECKING:
    from hornbook.synthesis.curriculum.class_family import ClassFamily

_WHOLE_SHARE, _BARE_SHARE, _TOP_SHARE = 0.3, 0.15, 0.25
_HEADINGS = ("", "", "Methods:", "Its methods:", "Methods to write:", "The methods are:")
_BULLETS = ("", "", "- ", "* ")
_EXAMPLES = ("", "", "", "Example:", "Examples:", "For example:")


def draw_class_exercise(family: ClassFamily, seed: int) -> Exercise:
    """The family's exercise with this seed."""
    draw = Draw(f"{family.id}/exercise/{seed}")
    whole = draw.chance(_WHOLE_SHARE)
    setting = draw_class_setting(family, draw, thin=not whole or draw.chance(0.5))
    target = "" if whole else setting.parts[-1].key
    uses = setting.uses(8, target)
    if len(uses) < LEAST_TESTS:
        # Too many methods were left out to see what the last one does.
        setting = draw_class_setting(family, draw, thin=False)
        target = "" if whole else setting.parts[-1].key
        uses = setting.uses(8, target)
    short = [use for use in uses if all(len(line) < WIDTH - 12 for line in use.session)]
    shown = [] if draw.chance(_BARE_SHARE) else short[: draw.choose((1, 1, 2))]
    tests = _choose_tests(setting, target, [use for use in uses if use not in shown], shown)
    prompt, solution = _whole(setting, shown) if whole else _method(setting, shown)
    return Exercise(family.id, family.concept, setting.name, prompt, solution, tuple(use.check for use in tests))


def _choose_tests(setting: ClassSetting, target: str, others: list[Use], shown: list[Use]) -> list[Use]:
    """The edges and uses that are no examples; examples too where the task has too few different uses."""
    edges = [use for use in setting.edges() if not target or target in use.keys]
    pool = {use.check: use for use in (*edges, *others)}
    tests = list(pool.values())[:MOST_TESTS]
    for use in shown:
        if len(tests) >= LEAST_TESTS and len({repr(test.result) for test in tests}) > 1:
            break
        if use.check not in pool:
            tests.append(use)
    return tests


def _method(setting: ClassSetting, shown: list[Use]) -> tuple[str, str]:
    """Prompt and solution where all methods but the last are there."""
    draw = setting.draw
    ticks = draw.chance(0.25)
    *finished, target = setting.parts
    above = draw.chance(_TOP_SHARE)
    about = setting.sentence(draw.choose(setting.family.says))
    head = _docstring(settle_ticks(about, ticks), _sessions(draw, shown) if above else [], draw, INDENT)
    documented = draw.chance(0.5)
    blocks: list[str] = []
    for part in finished:
        doc = setting.doc(part.key, ticks) if documented else ""
        blocks.append(setting.method(part, _quoted(doc) if doc else ()))
    doc = _docstring(setting.doc(target.key, ticks), [] if above else _sessions(draw, shown), draw, INDENT * 2)
    blocks.append(indented(setting.filled(target.head), INDENT) + doc)
    return setting.opening() + head + "\n" + "\n".join(blocks), indented(setting.filled(target.body), INDENT * 2)


def _whole(setting: ClassSetting, shown: list[Use]) -> tuple[str, str]:
    """Prompt and solution where the class is described and nothing of it is there."""
    draw = setting.draw
    ticks = draw.chance(0.25)
    bullet = draw.choose(_BULLETS)
    listed: list[str] = []
    for part in setting.parts:
        doc = setting.doc(part.key, ticks)
        if doc:
            entry = f"{bullet}{setting.signature(part)}: {doc}"
            listed += textwrap.wrap(entry, WIDTH - 4, subsequent_indent=" " * (len(bullet) or 4))
    heading = draw.choose(_HEADINGS)
    about = settle_ticks(setting.sentence(draw.choose(setting.family.says)), ticks)
    extra = ["", *[heading] * bool(heading), *listed]
    sessions = _sessions(draw, shown)
    prompt = setting.opening() + _docstring(about, [*extra, *([""] if sessions else []), *sessions], draw, INDENT)
    blocks = [setting.method(part) for part in setting.parts]
    return prompt, "\n" + "\n".join(blocks)


def _sessions(draw: Draw, shown: list[Use]) -> list[str]:
    """The uses as one interpreter session, with a heading above it now and then."""
    lines = [line for use in shown for line in use.session]
    heading = draw.choose(_EXAMPLES)
    return [heading, *lines] if lines and heading else lines


def _quoted(doc: str) -> list[str]:
    """A docstring without examples."""
    lines = textwrap.wrap(doc, WIDTH - 12)
    return [f'"""{doc}"""'] if len(lines) == 1 else ['"""' + lines[0], *lines[1:], '"""']


def _docstring(doc: str, extra: list[str], draw: Draw, indent: str) -> str:
    """The indented lines of a docstring with further lines below the description."""
    if not extra:
        return indented("\n".join(_quoted(doc)), indent)
    gap = [""] if extra[0] and draw.chance(0.75) else []
    lines = [*textwrap.wrap(doc, WIDTH - len(indent)), *gap, *extra, '"""']
    lines[0] = '"""' + lines[0]
    return indented("\n".join(lines), indent)
