"""Splitting a Python file into documents of a learner's size: one for each function and class.

A small model sees a few hundred tokens at once; the middle of a long file teaches it nothing. Each document begins with
the imports and short constants of its file that it uses, so that it can be read alone. What a file says outside its
functions and classes is handed back as the remainder; no line is lost.

It does not follow calls: a helper that a function calls stays a document of its own.
"""

from __future__ import annotations

import ast
import warnings
from collections.abc import Sequence
from dataclasses import dataclass

CONSTANT_LINES, CONSTANT_CHARACTERS = 3, 200
"""A module-level assignment no larger than this may be copied to the functions that use it."""

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@dataclass(frozen=True)
class Piece:
    """A part of a file: the qualified name of its function or class, and its text."""

    name: str
    text: str


@dataclass(frozen=True)
class Split:
    """A file's pieces, and the lines that are in none of them."""

    pieces: tuple[Piece, ...]
    remainder: str


def parse_python(text: str) -> ast.Module | None:
    """The syntax tree of ``text``, or None if it is not Python (of this interpreter's version)."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(text)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return None


def split_python(text: str, *, class_bytes: int) -> Split | None:
    """Split ``text`` into its top-level functions and classes; None if it is not Python.

    A class of more than ``class_bytes`` becomes one piece for each of its methods, under the class line. A second
    function of the same name gets `#2` after its name, and so on.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    tree = parse_python(text)
    if tree is None:
        return None
    return _Splitter(tree, text.split("\n"), class_bytes).split()


class _Splitter:
    def __init__(self, tree: ast.Module, lines: list[str], class_bytes: int) -> None:
        self.tree, self.lines, self.class_bytes = tree, lines, class_bytes
        self.taken = [False] * len(lines)
        self.names: dict[str, int] = {}
        self.ends_above: dict[ast.stmt, int] = {}
        """The line on which the statement before a statement ends: comments further up are not its own."""
        self.imports = _imports(tree)
        self.constants = self._constants()

    def split(self) -> Split:
        pieces: list[Piece] = []
        self._note_ends(self.tree.body, 0)
        for node in self.tree.body:
            if isinstance(node, ast.ClassDef) and self._is_large(node):
                pieces += self._methods(node)
            elif isinstance(node, DEFINITIONS):
                pieces.append(self._piece(node.name, node, self._take(node)))
        remainder = "\n".join(line for line, taken in zip(self.lines, self.taken, strict=True) if not taken)
        return Split(tuple(pieces), remainder.strip())

    def _is_large(self, node: ast.ClassDef) -> bool:
        start, end = self._first_line(node), node.end_lineno or node.lineno
        size = sum(len(line.encode("utf-8", "surrogatepass")) + 1 for line in self.lines[start:end])
        # A class written on the line of its header has no line of its own for a method to stand under.
        separable = node.body[0].lineno > node.lineno and any(isinstance(n, FUNCTIONS) for n in node.body)
        return separable and size > self.class_bytes

    def _methods(self, node: ast.ClassDef) -> list[Piece]:
        self._note_ends(node.body, node.lineno)
        start = self._first_line(node)
        header = self.lines[start : _start_line(node.body[0]) - 1]
        while header and (not header[-1].strip() or header[-1].lstrip().startswith("#")):
            header.pop()
        for position in range(start, start + len(header)):
            self.taken[position] = True
        methods = [n for n in node.body if isinstance(n, FUNCTIONS)]
        bases = ast.Module(body=[ast.Expr(e) for e in (*node.bases, *node.decorator_list)], type_ignores=[])
        return [self._piece(f"{node.name}.{n.name}", n, header + self._take(n), bases) for n in methods]

    def _take(self, node: Definition) -> list[str]:
        start, end = self._first_line(node), node.end_lineno or node.lineno
        for position in range(start, end):
            self.taken[position] = True
        return self.lines[start:end]

    def _first_line(self, node: Definition) -> int:
        """Position of the first line of ``node`` with its decorators and the comment lines right above them."""
        first = _start_line(node) - 1
        indent = " " * node.col_offset
        while first > self.ends_above[node] and self.lines[first - 1].startswith(f"{indent}#"):
            first -= 1
        return first

    def _note_ends(self, body: Sequence[ast.stmt], end: int) -> None:
        for node in body:
            self.ends_above[node] = end
            end = node.end_lineno or node.lineno

    def _piece(self, name: str, node: Definition, lines: Sequence[str], *more: ast.AST) -> Piece:
        used = set[str]().union(*(_used_names(tree) for tree in (node, *more)))
        constants: dict[str, str] = {}
        waiting = sorted(used & self.constants.keys())
        while waiting:
            constant = waiting.pop()
            if constant not in constants:
                source, needs = self.constants[constant]
                constants[constant] = source
                used |= needs
                waiting += sorted(needs & self.constants.keys())
        parts = [
            "\n".join(dict.fromkeys(line for bound, line in self.imports if bound in used)),
            "\n".join(source for constant, (source, _) in self.constants.items() if constant in constants),
            "\n".join(lines).rstrip(),
        ]
        *preamble, body = (part for part in parts if part)
        text = "\n\n\n".join(["\n\n".join(preamble), body] if preamble else [body]) + "\n"
        self.names[name] = self.names.get(name, 0) + 1
        return Piece(name if self.names[name] == 1 else f"{name}#{self.names[name]}", text)

    def _constants(self) -> dict[str, tuple[str, frozenset[str]]]:
        """Source and used names of each short module-level assignment, by the name it binds."""
        found: dict[str, tuple[str, frozenset[str]]] = {}
        for node in self.tree.body:
            if isinstance(node, ast.Assign) and len(node.targets) == 1:
                target = node.targets[0]
            elif isinstance(node, ast.AnnAssign) and node.value is not None:
                target = node.target
            else:
                continue
            lines = self.lines[node.lineno - 1 : node.end_lineno]
            if not isinstance(target, ast.Name) or node.col_offset or len(lines) > CONSTANT_LINES:
                continue
            source = "\n".join(lines).rstrip()
            if len(source) <= CONSTANT_CHARACTERS and target.id != "__all__":
                found[target.id] = (source, frozenset(_used_names(node)))
        return found


def _start_line(node: ast.stmt) -> int:
    decorators = node.decorator_list if isinstance(node, DEFINITIONS) else []
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _imports(tree: ast.Module) -> list[tuple[str, str]]:
    """The name that each module-level import binds, and an import statement for it alone."""
    found: list[tuple[str, str]] = []
    for node in tree.body:
        if isinstance(node, ast.Import):
            for alias in node.names:
                bound = alias.asname or alias.name.split(".")[0]
                found.append((bound, ast.unparse(ast.Import(names=[alias]))))
        elif isinstance(node, ast.ImportFrom) and node.module != "__future__":
            for alias in node.names:
                statement = ast.ImportFrom(module=node.module, names=[alias], level=node.level)
                found.append((alias.asname or alias.name, ast.unparse(statement)))
    return found


def _used_names(tree: ast.AST) -> set[str]:
    """Names that ``tree`` reads and does not bind itself anywhere; a good guess at what it needs from its module."""
    read: set[str] = set()
    bound: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            (read if isinstance(node.ctx, ast.Load) else bound).add(node.id)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
    return read - bound
