"""Mutants: a function with one small mistake each. Tests that pass with all of them test nothing.

The operators are those that mutation testing has used since the 1970s (DeMillo, Lipton and Sayward 1978; the selection
follows Offutt et al. 1996, "An experimental determination of sufficient mutant operators", with statement removal).
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator, Sequence
from itertools import zip_longest

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.wording import Draw

Change = Callable[[ast.AST], None]

_COMPARISONS: dict[type[ast.cmpop], Sequence[type[ast.cmpop]]] = {
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
_ARITHMETIC: dict[type[ast.operator], Sequence[type[ast.operator]]] = {
    ast.Add: (ast.Sub,),
    ast.Sub: (ast.Add,),
    ast.Mult: (ast.Add, ast.FloorDiv),
    ast.Div: (ast.Mult,),
    ast.FloorDiv: (ast.Mult, ast.Mod),
    ast.Mod: (ast.FloorDiv, ast.Mult),
    ast.Pow: (ast.Mult,),
}
COMPARISON, ARITHMETIC, LOGIC, CONSTANT, NEGATION = "comparison", "arithmetic", "logic", "constant", "negation"
REMOVAL, SWAP, EARLY_RETURN, RETURN_NOTHING = "removal", "swap", "early return", "return nothing"


def mutants(source: str, name: str, most: int = 16, seed: int = 0) -> list[str]:
    """Up to ``most`` programs like ``source``, each with one mistake in its function, class or method ``name``.

    A method is named with its class, as ``Account.deposit``.
    Mistakes: another comparison, another arithmetic operator, `and` for `or`, a number one larger or smaller (a text
    emptied), a negated condition, a removed statement, two arguments swapped, an early return of an argument, a return
    of nothing. They are drawn by ``seed``, kinds in turn; none has the same syntax tree as the original or as another.
    Docstrings, type hints and other functions stay. A mutant may be equivalent to the original all the same: the
    question whether it is can't be decided in general. Raises DataError if ``source`` has none of that name.
    """
    tree = ast.parse(source)
    function = _function(tree, name)
    draw = Draw(f"mutants/{seed}/{ast.dump(function)}")
    by_kind: dict[str, list[tuple[int, Change]]] = {}
    for at, node in enumerate(_changeable(function)):
        for kind, change in _changes(node):
            by_kind.setdefault(kind, []).append((at, change))
    queues = [draw.shuffled(by_kind[kind]) for kind in sorted(by_kind)]
    seen, found = {ast.dump(tree)}, list[str]()
    for at, change in (item for row in zip_longest(*draw.shuffled(queues)) for item in row if item is not None):
        if len(found) == most:
            break
        mutated = ast.parse(source)  # several times as fast as copying the tree
        change(_changeable(_function(mutated, name))[at])
        ast.fix_missing_locations(mutated)
        written = ast.unparse(mutated)
        dumped = ast.dump(ast.parse(written))
        if dumped not in seen:
            seen.add(dumped)
            found.append(written + "\n")
    return found


def _function(tree: ast.Module, name: str) -> ast.FunctionDef | ast.ClassDef:
    """The function or class of that name; of several in the same place, the last."""
    found: ast.Module | ast.FunctionDef | ast.ClassDef = tree
    for part in name.split("."):
        members = [
            node for node in found.body if isinstance(node, ast.FunctionDef | ast.ClassDef) and node.name == part
        ]
        if not members:
            raise DataError("the program has no such function or class", where=name, mend="name one of its own")
        found = members[-1]
    assert not isinstance(found, ast.Module)
    return found


def _changeable(function: ast.FunctionDef | ast.ClassDef) -> list[ast.AST]:
    """The function or class itself and the nodes of its body, without docstrings and type hints, in a fixed order."""
    skipped: set[int] = set()
    found: list[ast.AST] = []
    for node in ast.walk(function):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            if ast.get_docstring(node, clean=False) is not None:
                skipped.add(id(node.body[0]))
            skipped |= {id(part) for part in (node.returns, *node.decorator_list) if part is not None}
        elif isinstance(node, ast.ClassDef):
            skipped |= {id(part) for part in (*node.bases, *node.decorator_list)}
            if ast.get_docstring(node, clean=False) is not None:
                skipped.add(id(node.body[0]))
        elif isinstance(node, ast.arg | ast.AnnAssign) and node.annotation is not None:
            skipped.add(id(node.annotation))
        elif isinstance(node, ast.JoinedStr):
            skipped |= {id(part) for part in node.values if isinstance(part, ast.Constant)}
    waiting: list[ast.AST] = [function]
    while waiting:
        node = waiting.pop()
        if id(node) not in skipped:
            found.append(node)
            waiting += list(ast.iter_child_nodes(node))
    return found


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    """The mistakes that can be made at a node: their kind, and what makes them at that node of a copy."""
    if isinstance(node, ast.Compare):
        for at, comparison in enumerate(node.ops):
            for other in _COMPARISONS[type(comparison)]:
                yield COMPARISON, _put("ops", at, other())
    if isinstance(node, ast.BinOp | ast.AugAssign):
        for other in _ARITHMETIC.get(type(node.op), ()):
            yield ARITHMETIC, _set("op", other())
    if isinstance(node, ast.BoolOp):
        yield LOGIC, _set("op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
    if isinstance(node, ast.Constant):
        yield from ((CONSTANT, _set("value", value)) for value in _other_values(node.value))
    if isinstance(node, ast.If | ast.While | ast.IfExp):
        yield NEGATION, _set("test", ast.UnaryOp(ast.Not(), node.test))
    if isinstance(node, ast.Call) and len(node.args) >= 2 and not any(isinstance(a, ast.Starred) for a in node.args):
        yield SWAP, _swap_arguments
    if isinstance(node, ast.Return) and node.value is not None:
        yield RETURN_NOTHING, _set("value", ast.Constant(None))
    if isinstance(node, ast.FunctionDef) and node.args.args:
        for argument in node.args.args:
            yield EARLY_RETURN, _return_first(argument.arg)
    for field in ("body", "orelse"):
        statements = getattr(node, field, None)
        if isinstance(statements, list):
            for at, statement in enumerate(statements):
                if not _is_kept(statement):
                    yield REMOVAL, _put(field, at, ast.Pass())


def _is_kept(statement: ast.stmt) -> bool:
    """Whether removing the statement is no mistake, or one that every call shows."""
    kinds = (ast.Pass, ast.FunctionDef, ast.Import, ast.ImportFrom)
    return isinstance(statement, kinds) or (
        isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    )


def _other_values(value: object) -> tuple[object, ...]:
    if isinstance(value, bool):
        return (not value,)
    if isinstance(value, int | float):
        return (value + 1, value - 1)
    if isinstance(value, str):
        return ("" if value else "x",)
    return ()


def _set(field: str, value: object) -> Change:
    return lambda node: setattr(node, field, copy.deepcopy(value))


def _put(field: str, at: int, value: ast.AST) -> Change:
    def change(node: ast.AST) -> None:
        getattr(node, field)[at] = copy.deepcopy(value)

    return change


def _swap_arguments(node: ast.AST) -> None:
    assert isinstance(node, ast.Call)
    node.args[0], node.args[1] = node.args[1], node.args[0]


def _return_first(argument: str) -> Change:
    def change(node: ast.AST) -> None:
        assert isinstance(node, ast.FunctionDef)
        at = 1 if ast.get_docstring(node, clean=False) is not None else 0
        node.body.insert(at, ast.Return(ast.Name(argument, ast.Load())))

    return change
