"""What a family hands out: exercises and textbook sections."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from doctest import DocTestParser
from typing import Protocol

_ARROWS = (" == ", " -> ", " => ", " ➞ ", " should return ", " returns ", " gives ")


@dataclass(frozen=True)
class Form:
    """How exercises on functions look."""

    varied: bool = False
    """Names, types, ways of asking and of showing examples as in functions of many people, rather than one textbook."""
    one_hand: bool = False
    """All solutions of a family are in its first style, with the usual names for variables."""
    long_share: float = 0.0
    """Of varied exercises, the share whose docstring is long: the task in several wordings, more examples."""
    everyday_names: float = 0.3
    """Of arguments in varied exercises, the share with a name of everyday words, such as ``ticket_list``."""
    synonym_share: float = 0.0
    """Of the words of a description that have synonyms, the share that is exchanged for one."""
    slip_share: float = 0.0
    """Of varied exercises, the share whose description has words left out or mistyped."""
    heldout_wordings: float = 0.0
    """Of a family's wordings, the share that is held out."""
    reworded: bool = False
    """Tasks are told in the wordings that are held out, rather than in the others."""


PLAIN = Form()
"""As in one textbook, with solutions in any style."""


@dataclass(frozen=True)
class Exercise:
    """An exercise on a function or a class: the prompt, one right solution and tests that tell right from wrong."""

    family: str
    """Id of the family it was drawn from, such as ``strings.count_vowels``."""
    concept: str
    """The family's concept, such as ``strings``."""
    name: str
    """Name of the function or class."""
    prompt: str
    """Import lines if any, the ``def`` or ``class`` line and the docstring, with a newline at the end.

    Of a class it may hold finished methods too; it then ends with the ``def`` line and docstring of one that is not.
    """
    solution: str
    """The indented body of what the prompt ends with, with a newline at the end."""
    tests: tuple[str, ...]
    """Assert statements that use the function or class by its name; the lines before them, if any, make objects."""

    @property
    def program(self) -> str:
        """The whole function or class."""
        return self.prompt + self.solution

    @property
    def check_program(self) -> str:
        """The program followed by its docstrings' examples and its tests; it raises if the solution is wrong."""
        examples = docstring_examples(self.prompt, self.name)
        return "\n".join([self.program, *examples, *self.tests, ""])


@dataclass(frozen=True)
class Section:
    """A short textbook section with a program that runs and the output it prints."""

    family: str
    """Id of the family it was drawn from."""
    concept: str
    """The family's concept."""
    title: str
    """The section's title, without the heading's number signs."""
    audience: str
    """Whom the section is written for, such as ``a curious beginner``."""
    text: str
    """The section in Markdown."""
    program: str
    """The code of its Python block."""
    expected_output: str
    """What the program must print."""


class AnyFamily(Protocol):
    """What families of functions and of classes have in common."""

    @property
    def id(self) -> str:
        """The concept and the family's name, such as ``strings.count_vowels``."""
        ...

    @property
    def title(self) -> str:
        """The title of its sections."""
        ...

    @property
    def concept(self) -> str:
        """The concept, which is the id but for its last part."""
        ...

    @property
    def has_sections(self) -> bool:
        """Whether textbook sections can be drawn too."""
        ...

    def exercise(self, seed: int, form: Form = PLAIN) -> Exercise:
        """The exercise with this seed; classes have one form."""
        ...

    def section(self, seed: int, form: Form = PLAIN) -> Section:
        """The textbook section with this seed; of the form, only its wordings matter."""
        ...


def docstring_examples(prompt: str, name: str) -> tuple[str, ...]:
    """The examples that the docstring states about the function or class, as statements that check them.

    They are read out of the text itself rather than remembered from when it was written, so a check covers exactly what
    a reader sees: ``>>> f(1)`` with a result below it, ``f(1) == 2``, ``f(1) -> 2`` and ``f(1) should return 2``. Of a
    class, interpreter sessions in its docstring and in those of its methods are read, and nothing else.
    """
    head, _, quoted = prompt.partition('"""')
    docstring, _, rest = quoted.partition('"""')
    if rest.strip() or f"def {name}(" not in head or ("\\" in docstring and head[-1:] != "r"):
        described = next(node for node in ast.parse(prompt + "    pass\n").body if getattr(node, "name", "") == name)
        if isinstance(described, ast.ClassDef):
            return _session(described)
        docstring = (ast.get_docstring(described) if isinstance(described, ast.FunctionDef) else None) or ""
    lines = [line.strip() for line in docstring.splitlines()]  # as a rule, without parsing, which takes much longer
    found: list[str] = []
    for at, line in enumerate(lines):
        if line.startswith(f">>> {name}("):
            following = lines[at + 1] if at + 1 < len(lines) else ""
            result = "None" if not following or following.startswith(">>>") else following
            found.append(_assertion(line.removeprefix(">>> "), result))
        elif f"{name}(" in line and not line.startswith(">>>"):
            found += _inline(line[line.index(f"{name}(") :])
    return tuple(found)


def _session(described: ast.ClassDef) -> tuple[str, ...]:
    """The statements of the interpreter sessions in a class; a result is compared as the interpreter would show it."""
    methods = [node for node in described.body if isinstance(node, ast.FunctionDef)]
    texts = [ast.get_docstring(node) or "" for node in (described, *methods)]
    examples = [example for text in texts for example in DocTestParser().get_examples(text)]
    return tuple(
        f"assert repr({example.source.strip()}) == {example.want.strip()!r}" if example.want else example.source.strip()
        for example in examples
    )


def _inline(line: str) -> list[str]:
    """The assertion in a line such as ``f(1) -> 2``, if there is one."""
    for arrow in _ARROWS:
        call, found, result = line.replace("`", "").partition(arrow)
        result = result.rstrip(". ")
        if found and _is_expression(call) and _is_expression(result):
            return [_assertion(call, result)]
    return []


def _is_expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except SyntaxError:
        return False
    return True


def _assertion(call: str, result: str) -> str:
    return f"assert {call} {'is' if result == 'None' else '=='} {result}"
