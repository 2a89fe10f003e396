"""Python source that a model wrote: how much of it can be read, and which of its statements a function needs."""

from __future__ import annotations

import ast
import re
import symtable
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

STARTER = re.compile(r"@|(?:def|class|import|from|async)\b|[A-Za-z_]\w*(?:\s*:[^=\n]+)?\s*=[^=]")
"""How a line begins that may be code at column 0; prose rarely does, and what does not parse is passed over."""
UNREADABLE = (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError)
"""What ``compile`` raises for source that is wrong, holds null bytes, or is nested too deeply."""


def fault(source: str) -> Exception | None:
    """What is wrong with ``source``; None if it is a module of Python. Nothing of it is run."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about odd escapes and comparisons, which are the model's own affair
        try:
            compile(source, "<answer>", "exec", dont_inherit=True)
        except UNREADABLE as error:
            return error
    return None


def readable_lines(lines: Sequence[str], before: str = "") -> tuple[int, Exception | None]:
    """How many of the first ``lines`` make a module with the source ``before`` them, and what is wrong with the next.

    The count is found by cutting at the line of one error after the other, so it is not always the largest.
    """
    offset = before.count("\n")
    last: Exception | None = None
    count = len(lines)
    while count:
        error = fault(before + "\n".join(lines[:count]) + "\n")
        if error is None:
            break
        last = error
        at = (error.lineno or 1) if isinstance(error, SyntaxError) else 1
        count = max(min(at - 1 - offset, count - 1), 0)
    return count, last


def islands(lines: Sequence[str]) -> list[str]:
    """The lines that are code at column 0, without the prose between them."""
    found: list[str] = []
    at = 0
    while at < len(lines):
        count = readable_lines(lines[at:])[0] if STARTER.match(lines[at]) else 0
        found += lines[at : at + count]
        at += count or 1
    return found


@dataclass(frozen=True, eq=False)
class Statement:
    """A statement at column 0."""

    node: ast.stmt
    text: str
    """Its source, decorators included."""
    line: int
    """The line on which it begins, from 1."""


def statements(source: str) -> list[Statement]:
    """The statements of source that is known to be readable."""
    lines = source.split("\n")
    found: list[Statement] = []
    for node in ast.parse(source).body:
        decorators: list[ast.expr] = getattr(node, "decorator_list", [])
        first = min(part.lineno for part in (node, *decorators))
        above = "".join(f"{line}\n" for line in lines[first - 1 : node.lineno - 1])
        found.append(Statement(node, above + (ast.get_source_segment(source, node) or ""), first))
    return found


def body_column(source: str) -> int:
    """The column at which the body of the last function in ``source`` stands; 4 if the source can't be read."""
    if fault(source):
        return 4
    functions = [n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    return max(functions, key=lambda function: function.lineno).body[0].col_offset if functions else 4


def lines_to_return(lines: Sequence[str]) -> int:
    """How many of the lines of a body at column 0 stand before the end of its first ``return`` at that column."""
    shifted = [f" {line}" for line in lines]
    count, _ = readable_lines(shifted, "def body():\n")
    if not count:
        return 0
    (body,) = ast.parse("\n".join(["def body():", *shifted[:count]]) + "\n").body
    assert isinstance(body, ast.FunctionDef)
    ends = [(part.end_lineno or 0) - 1 for part in body.body if isinstance(part, ast.Return)]
    return min(ends, default=count)


def only_defines(statement: Statement, name: str) -> bool:
    """Whether a function does nothing but define a function of that name in itself."""
    if not isinstance(statement.node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    parts = [p for p in statement.node.body if not (isinstance(p, ast.Expr) and isinstance(p.value, ast.Constant))]
    return len(parts) == 1 and isinstance(parts[0], ast.FunctionDef) and parts[0].name == name


def has_method(statement: Statement, name: str) -> bool:
    """Whether it is a class with a method of that name."""
    return isinstance(statement.node, ast.ClassDef) and any(_defines(part, name) for part in statement.node.body)


def defines(statement: Statement, name: str) -> bool:
    """Whether the statement defines a function or class of that name, or binds the name to a lambda."""
    return _defines(statement.node, name)


def _defines(node: ast.stmt, name: str) -> bool:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return node.name == name
    return (
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Lambda)
        and any(isinstance(target, ast.Name) and target.id == name for target in node.targets)
    )


def is_stub(statement: Statement) -> bool:
    """Whether it is a function or class without anything in it but a docstring, ``pass``, ``...`` or a ``raise``."""
    if not isinstance(statement.node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return False
    return all(
        isinstance(part, ast.Pass | ast.Raise) or (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
        for part in statement.node.body
    )


def names(statement: Statement) -> tuple[set[str], set[str]]:
    """The module's names that a statement at column 0 binds or changes, and those that it reads.

    What a function reads when it is called counts too. Changing is assigning to an item or attribute, or calling a
    method.
    """
    table = symtable.symtable(f"{statement.text}\n", "<answer>", "exec")
    symbols = table.get_symbols()
    bound = {s.get_name() for s in symbols if s.is_assigned() or s.is_imported() or s.is_namespace()}
    read = {s.get_name() for s in symbols if s.is_referenced()} | _globals(table)
    node = statement.node
    changed: list[ast.expr] = []
    if isinstance(node, ast.Assign):
        changed = node.targets
    elif isinstance(node, ast.AugAssign | ast.AnnAssign):
        changed = [node.target]
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call):
        changed = [node.value.func]
    for target in changed:
        root = target
        while isinstance(root, ast.Attribute | ast.Subscript):
            root = root.value
        if isinstance(root, ast.Name) and root is not target:
            bound.add(root.id)
    return bound, read


def _globals(table: symtable.SymbolTable) -> set[str]:
    """The module's names that functions and classes inside ``table`` use."""
    found: set[str] = set()
    for child in table.get_children():
        found |= {symbol.get_name() for symbol in child.get_symbols() if symbol.is_global()} | _globals(child)
    return found


def needed(entry: Statement, others: Sequence[Statement]) -> list[Statement]:
    """Those of ``others`` that ``entry`` needs, directly or by way of another.

    Of several functions or classes of one name the first counts that is no stub. ``if __name__ == ...`` is never
    needed; a new limit to recursion (and the import of ``sys`` for it) always is.
    """
    about = [(statement, *names(statement)) for statement in others if not _is_main(statement.node)]
    own, wanted = names(entry)
    chosen: list[Statement] = []
    grown = True
    while grown:
        grown = False
        for statement, bound, read in about:
            if statement in chosen or bound & own or _is_replaced(statement, others):
                continue
            if not (bound & wanted or _is_always_needed(statement)):
                continue
            chosen.append(statement)
            wanted |= read
            grown = True
    return [statement for statement in others if statement in chosen]


def _is_replaced(statement: Statement, others: Sequence[Statement]) -> bool:
    """Whether another definition of the same name is taken in its place."""
    node = statement.node
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
        return False
    same = [other for other in others if defines(other, node.name)]
    return statement is not next((other for other in same if not is_stub(other)), same[0])


def _is_always_needed(statement: Statement) -> bool:
    """Whether it changes how everything else is read or run, or may bind any name."""
    node = statement.node
    if isinstance(node, ast.ImportFrom):
        return node.module == "__future__" or node.names[0].name == "*"
    if isinstance(node, ast.Import):
        return node.names[0].name == "sys"
    return statement.text.startswith("sys.setrecursionlimit(")


def _is_main(node: ast.stmt) -> bool:
    return isinstance(node, ast.If) and any(
        isinstance(part, ast.Name) and part.id == "__name__" for part in ast.walk(node.test)
    )
