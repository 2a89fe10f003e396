"""Small mistakes in a Python function, by the operator that makes them."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass

Change = Callable[[ast.AST], None]

OTHER_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
OTHER_ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
}


@dataclass(frozen=True)
class Mutant:
    """A program with one mistake."""

    operator: str
    program: str
    before: str
    """The line of the program where the mistake is, as it was, in Python's own spelling."""
    after: str


def mutants(program: str, name: str) -> list[Mutant]:
    """Every mutant of the last function ``name`` of ``program``; none equals the program or another in its tree."""
    original = ast.parse(program)
    places = list(ast.walk(_function(original, name)))
    seen = {ast.dump(original)}
    old = ast.unparse(original).split("\n")
    found: list[Mutant] = []
    for at, node in enumerate(places):
        for operator, change in _changes(node):
            tree = ast.parse(program)
            change(list(ast.walk(_function(tree, name)))[at])
            ast.fix_missing_locations(tree)
            text = ast.unparse(tree)
            dumped = ast.dump(ast.parse(text))
            if dumped not in seen:
                seen.add(dumped)
                changed = next(pair for pair in zip(old, text.split("\n"), strict=False) if pair[0] != pair[1])
                found.append(Mutant(operator, f"{text}\n", changed[0].strip(), changed[1].strip()))
    return found


def _function(tree: ast.Module, name: str) -> ast.FunctionDef:
    """The last function of that name; its docstring, in which nothing can be wrong, is taken away."""
    (*_, last) = (node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == name)
    if ast.get_docstring(last) is not None and len(last.body) > 1:
        del last.body[0]
    return last


def _changes(node: ast.AST) -> Iterator[tuple[str, Change]]:
    if isinstance(node, ast.Compare):
        for at, comparison in enumerate(node.ops):
            for other in OTHER_COMPARISONS[type(comparison)]:
                yield "comparison", _put("ops", at, other())
    if isinstance(node, ast.BinOp | ast.AugAssign) and type(node.op) in OTHER_ARITHMETIC:
        yield "arithmetic", _set("op", OTHER_ARITHMETIC[type(node.op)]())
    if isinstance(node, ast.BoolOp):
        yield "logic", _set("op", ast.Or() if isinstance(node.op, ast.And) else ast.And())
    if isinstance(node, ast.Constant) and isinstance(node.value, int | float) and not isinstance(node.value, bool):
        yield "constant", _set("value", node.value + 1)
        yield "constant", _set("value", node.value - 1)
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield "constant", _set("value", not node.value)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield "constant", _set("value", "" if node.value else "x")
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
        for at, bound in enumerate(node.args[:2]):
            for step in (ast.Add(), ast.Sub()):
                yield "off by one", _put("args", at, ast.BinOp(bound, step, ast.Constant(1)))
    if isinstance(node, ast.Subscript):
        for field in ("lower", "upper") if isinstance(node.slice, ast.Slice) else ():
            bound = getattr(node.slice, field)
            if bound is not None:
                yield "off by one", _bound(field, ast.BinOp(bound, ast.Add(), ast.Constant(1)))
    if isinstance(node, ast.If | ast.IfExp):
        yield "removed branch", _set("test", ast.Constant(False))
        yield "removed branch", _set("test", ast.Constant(True))


def _set(field: str, value: object) -> Change:
    return lambda node: setattr(node, field, copy.deepcopy(value))


def _put(field: str, at: int, value: ast.AST) -> Change:
    return lambda node: getattr(node, field).__setitem__(at, copy.deepcopy(value))


def _bound(field: str, value: ast.AST) -> Change:
    return lambda node: setattr(node.slice, field, copy.deepcopy(value))  # type: ignore[attr-defined]
