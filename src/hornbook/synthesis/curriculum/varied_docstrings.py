"""Prompts in the many forms in which functions are described: who is addressed, where examples stand, which types."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from hornbook.synthesis.curriculum.grammar import TICK, fill, settle_ticks
from hornbook.synthesis.curriculum.setting import INDENT, Case, Setting
from hornbook.synthesis.curriculum.wording import Draw, literal, words_of

_VERBS = dict(
    pair.split("/")
    for pair in words_of(
        "Return/Returns Find/Finds Compute/Computes Count/Counts Check/Checks Tell/Tells Give/Gives Work/Works "
        "Calculate/Calculates Decide/Decides Test/Tests Build/Builds Create/Creates Make/Makes Produce/Produces "
        "Determine/Determines Get/Gets Remove/Removes Replace/Replaces Reverse/Reverses Convert/Converts Add/Adds "
        "Sum/Sums Sort/Sorts Split/Splits Join/Joins Keep/Keeps Insert/Inserts Multiply/Multiplies Turn/Turns "
        "Swap/Swaps Move/Moves Take/Takes Drop/Drops List/Lists Collect/Collects Combine/Combines Merge/Merges "
        "Double/Doubles Round/Rounds Filter/Filters Divide/Divides Subtract/Subtracts Look/Looks Pick/Picks "
        "Select/Selects Write/Writes Format/Formats Extract/Extracts Apply/Applies Group/Groups Map/Maps Shift/Shifts "
        "Report/Reports Output/Outputs Obtain/Obtains Evaluate/Evaluates"
    )
)
"""Verbs that a description may begin with, and their third person."""
_SECOND_VERB = re.compile(rf"(?:\b(?:and|then|or) |[.;:] )(?:{'|'.join(_VERBS)})\b", re.IGNORECASE)
_TYPES: Mapping[str, tuple[str, ...]] = {
    "int": ("an integer", "a number", "an int", "a whole number"),
    "float": ("a number", "a float", "a real number"),
    "str": ("a string", "a string", "a text"),
    "bool": ("a boolean", "a truth value", "a flag"),
    "list[int]": ("a list of integers", "a list of numbers", "an array of integers", "a list of ints", "an array"),
    "list[float]": ("a list of numbers", "a list of floats", "an array of numbers"),
    "list[str]": ("a list of strings", "a list of words", "an array of strings"),
    "list[list[int]]": ("a list of lists", "a matrix", "a list of lists of integers", "a 2D list"),
    "list": ("a list", "an array"),
    "dict[str, int]": ("a dictionary", "a dictionary of numbers", "a dict from strings to integers"),
    "set[int]": ("a set of integers",),
    "tuple[int, int]": ("a pair of integers", "a tuple of two integers"),
}
_GENERIC = re.compile(r"\b(list|dict|set|tuple)\[")
_ANSWERS = (" == ", " == ", " -> ", " -> ", " => ", " ➞ ", " returns ", " should return ", " should be ", " = ", " # ")
_TITLES = ("", "", "", "Example:", "Examples:", "For example:", "Example", "e.g.", "Examples")
_LONGEST_EXAMPLE = 100
_NO_EXAMPLES_SHARE = 0.35
_BARE_SHARE = 0.06
"""Share of the prompts without a docstring, among those whose function has a telling name."""
_AGAIN = ("", "", "", "", "In other words: ", "That is to say: ", "Or, told in another way: ", "To be exact: ")
"""What may lead from one telling of the task to the next."""
_WIDTHS = (72, 80, 84, 96, 110)


def varied_prompt(setting: Setting, descriptions: Sequence[str], examples: Sequence[Case]) -> str:
    """Imports, ``def`` line and, as a rule, docstring in one of many forms, with a newline at the end.

    ``descriptions``, each of which tells the whole task, have their identifiers between `TICK` characters. Examples are
    right but not all can be read out again.
    """
    draw = setting.draw
    if setting.telling and len(descriptions) == 1 and draw.chance(_BARE_SHARE):
        return _head(setting)
    lines = _wrapped(draw, _addressed(setting, descriptions[0]))
    for again in descriptions[1:]:
        lines += [*[""] * draw.chance(0.5), *_wrapped(draw, draw.choose(_AGAIN) + again)]
    shape = draw.random.random()
    if shape < 0.06:
        lines += ["", *_arguments(setting)]
    lines += _examples(setting, examples)
    head = _head(setting)
    mark = "'''" if draw.chance(0.04) else '"""'
    opening = ("r" if any("\\" in line for line in lines) else "") + mark
    if len(lines) == 1 and draw.chance(0.85):
        return f"{head}{INDENT}{opening}{draw.choose(('', '', '', ' '))}{lines[0]}{mark}\n"
    start = draw.random.random()
    if start < 0.35:
        lines.insert(0, opening)
    else:
        lines[0] = f"{opening}{' ' if start > 0.85 else ''}{lines[0]}"
    lines.append(mark)
    return head + "".join(f"{INDENT}{line}\n" if line else "\n" for line in lines)


def _addressed(setting: Setting, description: str) -> str:
    """The description as it is, or as a request to someone, or as a statement about the function."""
    draw = setting.draw
    verb, _, rest = description.partition(" ")
    # "Sum of the numbers" begins with a noun.
    given = _given(setting) if verb in _VERBS and not rest.startswith(("of ", "over ", "like ")) else ""
    form = draw.random.random()
    if not given or form < 0.60:
        return description
    lowered = f"{verb.lower()} {rest}"
    if form < 0.72:
        return f"Given {given}, {lowered}"
    if form < 0.80:
        return draw.choose(("You are given {}. ", "You're given {}. ", "The input is {}. ")).format(given) + description
    if form < 0.85:
        return f"{draw.choose(('Write a function that takes', 'Create a function which takes'))} {given}. {description}"
    if form < 0.90:
        return f"{draw.choose(('Your task is to', 'Implement a function to', 'Write a function to'))} {lowered}"
    # With a second verb in the sentence, that would have to change too.
    return description if _SECOND_VERB.search(rest) else f"{_VERBS[verb]} {rest}"


def _given(setting: Setting) -> str:
    """The arguments with their types in words; empty where a type has none."""
    told: list[str] = []
    for arg in setting.family.args:
        if arg.key in setting.names:
            if arg.type not in _TYPES:
                return ""
            told.append(f"{setting.draw.choose(_TYPES[arg.type])} {TICK}{setting.names[arg.key]}{TICK}")
    return " and ".join(filter(None, (", ".join(told[:-1]), *told[-1:])))


def _arguments(setting: Setting) -> list[str]:
    """The arguments in one of the two usual lists."""
    args = [arg for arg in setting.family.args if arg.key in setting.names]
    told = [
        (setting.names[arg.key], setting.draw.choose(_TYPES.get(arg.type, (arg.type or "a value",)))) for arg in args
    ]
    if setting.draw.chance(0.5):
        return [f":param {name}: {kind}" for name, kind in told]
    return ["Args:", *(f"{INDENT}{name}: {kind[0].upper()}{kind[1:]}." for name, kind in told)]


def _wrapped(draw: Draw, description: str) -> list[str]:
    text = settle_ticks(description, draw.chance(0.2))
    width = draw.choose(_WIDTHS)
    lines: list[str] = []
    sentences = re.split(r"(?<=[.!?]) (?=[A-Z])", text) if draw.chance(0.25) else [text]
    for sentence in sentences:
        lines += textwrap.wrap(sentence, width, break_long_words=False, break_on_hyphens=False)
    return lines


def _examples(setting: Setting, cases: Sequence[Case]) -> list[str]:
    """The docstring's lines with examples, as a session, as statements or as what goes in and comes out."""
    draw = setting.draw
    form = draw.random.random()
    if form < _NO_EXAMPLES_SHARE or not cases:
        return []
    if form < 0.70:
        # The interpreter shows nothing for None, which would look like an example without a result.
        pairs = [[f">>> {case.call}", repr(case.result)] for case in cases if case.result is not None]
        lines = [line for pair in pairs for line in ([*pair, ""] if form > 0.66 else pair)]
        lines = lines[:-1] if lines[-1:] == [""] else lines
    elif form < 0.92:
        answer = draw.choose(_ANSWERS)
        stop = "." if answer.strip().isalpha() and draw.chance(0.3) else ""
        lines = [f"{case.call}{answer}{_shown(draw, case.result)}{stop}" for case in cases]
    else:
        lines = [line for case in cases for line in _in_and_out(setting, case)]
    if not lines or max(map(len, lines)) > _LONGEST_EXAMPLE:
        return []
    title = draw.choose(_TITLES)
    indented = [f"{INDENT}{line}" if line else line for line in lines] if title and draw.chance(0.25) else lines
    return [""] * (bool(title) or draw.chance(0.6)) + [title] * bool(title) + indented


def _in_and_out(setting: Setting, case: Case) -> list[str]:
    args = [arg for arg in setting.family.args if arg.key in setting.names]
    values = dict(zip((arg.key for arg in setting.family.args), case.arguments, strict=True))
    given = ", ".join(f"{setting.names[arg.key]} = {literal(values[arg.key], setting.double)}" for arg in args)
    result = literal(case.result, setting.double)
    if setting.draw.chance(0.5):
        return [f"For {given} the {setting.draw.choose(('result', 'output', 'answer'))} should be {result}."]
    return [f"Input: {given}", f"Output: {result}"]


def _shown(draw: Draw, value: Any) -> str:
    return literal(value) if draw.chance(0.3) else repr(value)


def _head(setting: Setting) -> str:
    """Imports and the ``def`` line."""
    draw = setting.draw
    typed = draw.random.random()
    line = setting.signature(typed=typed < 0.45)
    imports = [setting.style.imports] if setting.style.imports else []
    if typed < 0.22 and _GENERIC.search(line):
        line = _GENERIC.sub(lambda match: f"{match[1].capitalize()}[", line)
        used = [name for name in ("Dict", "List", "Set", "Tuple") if f"{name}[" in line]
        imports.insert(0, f"from typing import {', '.join(used)}")
    line = fill(line, setting.code)
    return "\n".join(imports) + ("\n\n\n" if imports and draw.chance(0.6) else "\n\n" if imports else "") + line
