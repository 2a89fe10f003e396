"""What a family hands out: exercises and textbook sections."""

from __future__ import annotations

import ast
from dataclasses import dataclass

_ARROWS = (" == ", " -> ", " should return ", " returns ", " gives ")


@dataclass(frozen=True)
class Exercise:
    """A docstring-to-function exercise: the prompt, one right solution and tests that tell right from wrong."""

    family: str
    """Id of the family it was drawn from, such as ``strings.count_vowels``."""
    concept: str
    """The family's concept, such as ``strings``."""
    name: str
    """Name of the function."""
    prompt: str
    """Import lines if any, the ``def`` line and the docstring, with a newline at the end."""
    solution: str
    """The function's indented body, with a newline at the end."""
    tests: tuple[str, ...]
    """Assert statements that call the function by its name."""

    @property
    def program(self) -> str:
        """The whole function."""
        return self.prompt + self.solution

    @property
    def check_program(self) -> str:
        """The function followed by its docstring's examples and its tests; it raises if the solution is wrong."""
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


def docstring_examples(prompt: str, name: str) -> tuple[str, ...]:
    """The examples that the docstring states about the function, as assert statements.

    They are read out of the text itself rather than remembered from when it was written, so a check covers exactly what
    a reader sees: ``>>> f(1)`` with a result below it, ``f(1) == 2``, ``f(1) -> 2`` and ``f(1) should return 2``.
    """
    tree = ast.parse(prompt + "    pass\n")
    function = next(node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
    lines = [line.strip() for line in (ast.get_docstring(function) or "").splitlines()]
    found: list[str] = []
    for at, line in enumerate(lines):
        if line.startswith(f">>> {name}("):
            following = lines[at + 1] if at + 1 < len(lines) else ""
            result = "None" if not following or following.startswith(">>>") else following
            found.append(_assertion(line.removeprefix(">>> "), result))
        elif f"{name}(" in line and not line.startswith(">>>"):
            found += _inline(line[line.index(f"{name}(") :])
    return tuple(found)


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
