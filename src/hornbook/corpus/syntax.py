"""What a rubric asks of a Python document: its syntax tree, walked once."""

from __future__ import annotations

import ast
import builtins
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from hornbook.corpus.split import DEFINITIONS, parse_python

BUILTINS = frozenset(dir(builtins)) | {"__name__", "__file__", "__doc__"}
NESTING = (ast.For, ast.AsyncFor, ast.While, ast.If, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)
WORD = re.compile(r"[A-Za-z][a-z]+|[A-Z]+(?![a-z])")

Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass
class Facts:
    """What is known of one document. Names are those of the syntax tree; lines are source lines."""

    text: str
    tree: ast.Module
    nodes: list[ast.AST]
    functions: list[Function] = field(default_factory=list)
    classes: list[ast.ClassDef] = field(default_factory=list)
    imported_modules: list[str] = field(default_factory=list)
    """The top-level module behind each imported name; a relative import gives `.`."""
    names_read: set[str] = field(default_factory=set)
    names_bound: set[str] = field(default_factory=set)
    attributes: list[str] = field(default_factory=list)
    """Every attribute that is read or written, with repetitions."""
    self_attributes_read: set[str] = field(default_factory=set)
    self_attributes_bound: set[str] = field(default_factory=set)
    literals: int = 0
    """Constants, docstrings and other bare strings not counted."""

    @property
    def lines(self) -> list[str]:
        """Lines that are not blank."""
        return [line for line in self.text.splitlines() if line.strip()]

    @property
    def missing_names(self) -> set[str]:
        """Names that the document reads and that neither it nor Python defines."""
        return self.names_read - self.names_bound - BUILTINS

    @property
    def foreign_imports(self) -> int:
        """How many names are imported from modules outside the standard library."""
        return sum(module not in sys.stdlib_module_names for module in self.imported_modules)

    def docstrings(self) -> list[str]:
        """Docstrings of the module, its classes and functions; those that are there."""
        found = (ast.get_docstring(node) for node in (self.tree, *self.classes, *self.functions))
        return [text for text in found if text]


def facts_of(text: str) -> Facts | None:
    """The facts of ``text``, or None if it is not Python."""
    tree = parse_python(text)
    if tree is None:
        return None
    facts = Facts(text, tree, list(ast.walk(tree)))
    for node in facts.nodes:
        _note(node, facts)
    return facts


def _note(node: ast.AST, facts: Facts) -> None:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            facts.functions.append(node)
            facts.names_bound.add(node.name)
        case ast.ClassDef():
            facts.classes.append(node)
            facts.names_bound.add(node.name)
        case ast.Import():
            facts.imported_modules += [alias.name.split(".")[0] for alias in node.names]
            facts.names_bound.update(alias.asname or alias.name.split(".")[0] for alias in node.names)
        case ast.ImportFrom():
            module = "." if node.level else str(node.module).split(".")[0]
            facts.imported_modules += [module] * len(node.names)
            facts.names_bound.update(alias.asname or alias.name for alias in node.names)
        case ast.Name():
            (facts.names_read if isinstance(node.ctx, ast.Load) else facts.names_bound).add(node.id)
        case ast.arg():
            facts.names_bound.add(node.arg)
        case ast.ExceptHandler() if node.name:
            facts.names_bound.add(node.name)
        case ast.Attribute():
            facts.attributes.append(node.attr)
            if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
                read = isinstance(node.ctx, ast.Load)
                (facts.self_attributes_read if read else facts.self_attributes_bound).add(node.attr)
        case ast.Constant():
            facts.literals += 1
        case ast.Expr() if isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            facts.literals -= 1
        case _:
            pass


def body_of(function: Function) -> list[ast.stmt]:
    """The function's statements without its docstring."""
    return function.body[1:] if ast.get_docstring(function, clean=False) is not None else function.body


def statements(function: Function) -> int:
    """How many statements the function has, nested ones included and the docstring not."""
    return sum(isinstance(node, ast.stmt) for child in body_of(function) for node in ast.walk(child))


def is_stub(function: Function) -> bool:
    """Whether the function does nothing: `pass`, `...`, a bare constant, or raising NotImplementedError."""
    for child in body_of(function):
        raises = isinstance(child, ast.Raise) and child.exc is not None and "NotImplemented" in ast.dump(child.exc)
        constant = isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant)
        if not (raises or constant or isinstance(child, ast.Pass)):
            return False
    return True


def depth(node: ast.AST) -> int:
    """How deep loops, conditions and the like are nested in ``node``. An `elif` is as deep as its `if`."""
    deepest = 0
    waiting: list[tuple[ast.AST, int]] = [(node, 0)]
    while waiting:  # not recursive: a sum of a thousand terms is a thousand levels of the tree
        parent, level = waiting.pop()
        deepest = max(deepest, level)
        for child in ast.iter_child_nodes(parent):
            is_elif = isinstance(parent, ast.If) and isinstance(child, ast.If) and parent.orelse == [child]
            waiting.append((child, level + (isinstance(child, NESTING) and not is_elif)))
    return deepest


def identifiers(facts: Facts) -> Iterator[str]:
    """Names that the author chose: of functions, classes, parameters and variables."""
    for node in (*facts.functions, *facts.classes):
        yield node.name
    yield from (node.arg for node in facts.nodes if isinstance(node, ast.arg) and node.arg not in ("self", "cls"))
    yield from (n.id for n in facts.nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))


def nested_definitions(facts: Facts) -> int:
    """How many functions and classes stand inside a function."""
    return sum(
        isinstance(node, DEFINITIONS) and node is not function
        for function in facts.functions
        for node in ast.walk(function)
    )


def calls(facts: Facts) -> set[str]:
    """Names of the functions and methods that the document calls."""
    found: set[str] = set()
    for node in facts.nodes:
        if isinstance(node, ast.Call):
            if isinstance(node.func, ast.Name):
                found.add(node.func.id)
            elif isinstance(node.func, ast.Attribute):
                found.add(node.func.attr)
    return found
