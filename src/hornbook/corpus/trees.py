"""Functions as syntax trees in which the names that their author chose no longer show.

Two functions that do the same in the same way have the same tree, whatever they and their variables are called.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator

from hornbook.corpus.split import parse_python
from hornbook.corpus.syntax import Function, body_of

Tree = tuple[str, ...]
"""The labels of a function's nodes, parents before children, with marks where a node's children end."""

_BUILTINS = frozenset(dir(builtins))
_FENCED = re.compile(r"^```(?:python|py)?[ \t]*\n(.*?)^```", re.MULTILINE | re.DOTALL)
_END = ")"


def function_trees(text: str) -> Iterator[tuple[str, Tree]]:
    """Name and tree of every function in Python source, nested ones and methods too, or in the code blocks of Markdown.

    Code that does not parse has none.
    """
    whole = parse_python(text)
    parts = [whole] if whole is not None else [parse_python(code) for code in _FENCED.findall(text)]
    for part in parts:
        if part is not None:
            for node in ast.walk(part):
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                    yield node.name, function_tree(node)


def function_tree(function: Function) -> Tree:
    """The tree of a function without its docstring and annotations.

    The names of the function, its arguments and its variables are numbered in the order in which they come; those of
    builtins, attributes, keywords and imported modules stay, and so do constants.
    """
    numbers: dict[str, str] = {function.name: "name 0"}
    arguments = function.args
    every = [*arguments.posonlyargs, *arguments.args, arguments.vararg, *arguments.kwonlyargs, arguments.kwarg]
    for arg in every:
        if arg is not None:
            numbers.setdefault(arg.arg, f"name {len(numbers)}")
    labels = [f"{type(function).__name__} {sum(arg is not None for arg in every)}"]
    for child in (*arguments.defaults, *(node for node in arguments.kw_defaults if node), *body_of(function)):
        _label(child, numbers, labels)
    return tuple(labels)


def _label(root: ast.AST, numbers: dict[str, str], labels: list[str]) -> None:
    waiting: list[ast.AST | None] = [root]
    while waiting:  # not recursive: a sum of a thousand terms is a thousand levels of the tree
        node = waiting.pop()
        if node is None:
            labels.append(_END)
            continue
        labels.append(_name_of(node, numbers))
        children = [child for child in ast.iter_child_nodes(node) if not isinstance(child, ast.expr_context)]
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            children = [node.args, *body_of(node)]
        elif isinstance(node, ast.arg):
            children = []
        elif isinstance(node, ast.AnnAssign):
            children = [child for child in (node.target, node.value) if child is not None]
        if children:
            waiting.append(None)
            waiting += reversed(children)


def _name_of(node: ast.AST, numbers: dict[str, str]) -> str:
    """The label of one node; what a name of the author's stands for is its number."""
    kind = type(node).__name__
    match node:
        case ast.Name(id=name):
            return f"name {name}" if name in _BUILTINS and name not in numbers else _numbered(name, numbers)
        case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return f"{kind} {_numbered(name, numbers)}"
        case ast.Attribute(attr=attribute):
            return f"attribute {attribute}"
        case ast.keyword(arg=keyword):
            return f"keyword {keyword}"
        case ast.Constant(value=value):
            return f"constant {value!r}"
        case ast.alias(name=name):
            return f"import {name}"
        case ast.ExceptHandler(name=name) if name:
            return f"{kind} {_numbered(name, numbers)}"
        case _:
            return kind


def _numbered(name: str, numbers: dict[str, str]) -> str:
    return numbers.setdefault(name, f"name {len(numbers)}")
