"""Reading exercises as models write them: in fences or without, with chatter, tests in several shapes, cut off."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from dataclasses import dataclass
from doctest import DocTestParser

from hornbook.synthesis.authoring.faults import Fault, Unusable
from hornbook.synthesis.authoring.markdown import PYTHON_WORDS, blocks, parses
from hornbook.synthesis.authoring.prose import refuses
from hornbook.synthesis.curriculum.items import docstring_examples

_CODE_LINE = re.compile(r"(?:def|from|import|class|assert)\b|@\w|[A-Za-z_]\w*\s*=\s")
_PRINTED = re.compile(
    r"^print\((?P<call>.*)\)\s*#\s*(?:(?:the|expected|should|output|returns?|prints?|be|is|=+>|->|:)\s*)*(?P<value>\S.*)$",
    re.IGNORECASE,
)
FEWEST_DOCSTRING_WORDS = 3
MOST_MARGIN_LINES = 60
"""A statement with more lines at the left margin (in a text of several lines) is not found."""


@dataclass(frozen=True)
class Answer:
    """An exercise as a model answered it: proven nowhere yet."""

    name: str
    prompt: str
    """Imports and helpers, the ``def`` line and the docstring."""
    solution: str
    """The function's body."""
    tests: tuple[str, ...]
    """Assertions, each a line of its own; none if the docstring's examples are the only tests."""
    examples: tuple[str, ...] = ()
    """What the docstring's examples claim, as assertions."""

    @property
    def program(self) -> str:
        """The function with all that it needs."""
        return self.prompt + self.solution


def read_exercise(text: str, name: str, *, cut: bool = False) -> Answer:
    """The exercise on the function ``name`` in a model's reply.

    Code is taken from all Python blocks together, without any from the first line that looks like code on. Statements
    that do not parse (prose in between, the last one of an answer that was ``cut``) are left out; of several versions
    of the function the last one with a body counts. Tests are assertions
    that need nothing but the code itself (within test functions too), interpreter sessions outside of docstrings, and
    prints with the value in a comment; a docstring's examples count too. Raises Unusable. Not read: tests in loops over
    cases, and unittest's methods.
    """
    if not text.strip():
        raise Unusable(Fault.EMPTY)
    source = _source(text)
    if source is None:
        said = refuses(text)
        raise Unusable(Fault.REFUSAL, said) if said else Unusable(Fault.CUT if cut else Fault.NOT_PYTHON, "no code")
    code, sessions, printed = _separate(source)
    written, code = code, _whole_statements(code)
    tree = ast.parse(code)
    function = _function(tree, name, written, cut=cut)
    if _shares_lines(function):
        code = ast.unparse(tree)
        tree = ast.parse(code)
        function = _function(tree, name, written, cut=cut)
    docstring = ast.get_docstring(function)
    if docstring is None or len(docstring.split()) < FEWEST_DOCSTRING_WORDS:
        raise Unusable(Fault.NO_DOCSTRING, docstring or "")
    if not any(_does_something(statement) for statement in function.body[1:]):
        raise Unusable(Fault.NO_BODY)
    lines = code.splitlines()
    needed = [node for node in tree.body if _is_definition(node) and getattr(node, "name", None) != name]
    head = [_segment(lines, node) for node in needed if isinstance(node, ast.Import | ast.ImportFrom)]
    helpers = [_segment(lines, node) for node in needed if not isinstance(node, ast.Import | ast.ImportFrom)]
    body_at = function.body[0].end_lineno or function.lineno
    signature = "\n".join(lines[_first_line(function) - 1 : body_at])
    parts = ["\n".join(head), *helpers, signature]
    tests = list(dict.fromkeys([*_assertions(tree, function), *_checks(sessions, printed)]))
    tests = [test for test in tests if _calls(test, name) and not _foreign_names(test, tree)]
    solution = "\n".join(lines[body_at : function.end_lineno]) + "\n"
    prompt = "\n\n\n".join(filter(None, parts)) + "\n"
    examples = _examples(prompt, name)
    if not tests and not examples:
        raise Unusable(Fault.CUT if cut else Fault.NO_TESTS)
    return Answer(name, prompt, solution, tuple(tests), examples)


def _examples(prompt: str, name: str) -> tuple[str, ...]:
    """What the docstring's examples claim, each once, as assertions."""
    found = docstring_examples(prompt, name)
    for example in found:
        if not parses(example):
            raise Unusable(Fault.EXAMPLE, example)
    return tuple(dict.fromkeys(found))


def _source(text: str) -> str | None:
    """The lines of code in a reply; interpreter sessions and tests in later blocks are part of it."""
    found = [block for block in blocks(text) if block.language in PYTHON_WORDS]
    if found:
        return "\n\n".join(block.code for block in found)
    if blocks(text):
        return None
    lines = text.splitlines()
    start = next((at for at, line in enumerate(lines) if _CODE_LINE.match(line) and _starts_code(lines[at:])), None)
    return None if start is None else "\n".join(lines[start:])


def _starts_code(lines: list[str]) -> bool:
    return any(line.startswith(("def ", "async def ")) for line in lines)


def _separate(source: str) -> tuple[str, str, list[tuple[str, str]]]:
    """Code, the interpreter sessions at the left margin, and prints whose comment says what they show."""
    code: list[str] = []
    sessions: list[str] = []
    printed: list[tuple[str, str]] = []
    in_session = False
    for line in source.splitlines():
        in_session = line.startswith(">>>") or (in_session and bool(line.strip()))
        match = _PRINTED.match(line)
        if in_session:
            sessions.append(line)
        elif match and _is_literal(match["value"].strip()):
            printed.append((match["call"], match["value"].strip()))
        else:
            if sessions and sessions[-1]:
                sessions.append("")
            code.append(line)
    return "\n".join(code), "\n".join(sessions), printed


def _whole_statements(code: str) -> str:
    """The statements of the code that parse; what stands between them (prose, a statement cut off) is left out."""
    lines = code.splitlines()
    margins = [at for at, line in enumerate(lines) if line[:1] not in ("", " ", "\t")]
    kept: list[str] = []
    at = 0
    while at < len(margins):
        ends = [*margins[at + 1 : at + MOST_MARGIN_LINES], len(lines)]
        for step, end in enumerate(ends, 1):
            segment = "\n".join(lines[margins[at] : end])
            if parses(segment):
                kept.append(segment)
                at += step
                break
        else:
            at += 1
    return "\n".join(kept) + "\n"


def _syntax_error(code: str) -> str:
    try:
        ast.parse(code)
    except (SyntaxError, ValueError) as error:
        return str(error)
    return ""


def _function(tree: ast.Module, name: str, written: str, *, cut: bool) -> ast.FunctionDef:
    functions = [node for node in tree.body if isinstance(node, ast.FunctionDef)]
    named = [function for function in functions if function.name == name]
    if named:
        whole = [function for function in named if any(map(_does_something, function.body[1:]))]
        return (whole or named)[-1]  # Python, too, goes by the last one
    if not cut and (not tree.body or re.search(rf"^\s*(async )?def {name}\b", written, re.MULTILINE)):
        raise Unusable(Fault.NOT_PYTHON, _syntax_error(written))
    if functions:
        raise Unusable(Fault.WRONG_NAME, ", ".join(function.name for function in functions))
    raise Unusable(Fault.CUT if cut else Fault.NO_FUNCTION)


def _shares_lines(function: ast.FunctionDef) -> bool:
    """Whether the ``def`` line, the docstring and the body are not on lines of their own."""
    first = function.body[0]
    after = function.body[1].lineno if len(function.body) > 1 else (first.end_lineno or 0) + 1
    return first.lineno == function.lineno or after <= (first.end_lineno or 0)


def _does_something(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Pass):
        return False
    return not (isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant))


def _is_definition(node: ast.stmt) -> bool:
    if isinstance(node, ast.FunctionDef):
        return not node.name.startswith("test")
    if isinstance(node, ast.AnnAssign):
        return node.value is not None  # else it may be prose: "Note: this"
    return isinstance(node, ast.Import | ast.ImportFrom | ast.Assign | ast.ClassDef)


def _first_line(node: ast.stmt) -> int:
    decorators = node.decorator_list if isinstance(node, ast.FunctionDef | ast.ClassDef) else []
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _segment(lines: list[str], node: ast.stmt) -> str:
    return "\n".join(lines[_first_line(node) - 1 : node.end_lineno])


def _assertions(tree: ast.Module, function: ast.FunctionDef) -> Iterator[str]:
    for node in tree.body:
        if node is function or isinstance(node, ast.ClassDef):
            continue
        if isinstance(node, ast.FunctionDef) and not node.name.startswith(("test", "check", "main")):
            continue
        for inner in ast.walk(node):
            if isinstance(inner, ast.Assert):
                yield ast.unparse(ast.Assert(inner.test))


def _checks(sessions: str, printed: list[tuple[str, str]]) -> Iterator[str]:
    try:
        examples = DocTestParser().get_examples(sessions)
    except ValueError:
        examples = []
    for call, value in [*((e.source.strip(), e.want.strip()) for e in examples), *printed]:
        if _is_literal(value) and _is_expression(call):
            yield ast.unparse(ast.parse(f"assert ({call}) == {value}"))


def _calls(test: str, name: str) -> bool:
    nodes = ast.walk(ast.parse(test))
    return any(isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == name for n in nodes)


def _foreign_names(test: str, tree: ast.Module) -> set[str]:
    """Names that a test reads and that neither Python nor the code's top level nor the test itself defines."""
    known = set(dir(builtins))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef):
            known.add(node.name)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            known |= {(alias.asname or alias.name).split(".")[0] for alias in node.names}
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            known |= {inner.id for inner in ast.walk(node) if isinstance(inner, ast.Name)}
    names = [node for node in ast.walk(ast.parse(test)) if isinstance(node, ast.Name)]
    known |= {node.id for node in names if isinstance(node.ctx, ast.Store)}
    return {node.id for node in names} - known


def _is_literal(text: str) -> bool:
    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return False
    return True


def _is_expression(text: str) -> bool:
    try:
        ast.parse(text, mode="eval")
    except (SyntaxError, ValueError):
        return False
    return True
