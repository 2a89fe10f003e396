from __future__ import annotations

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.tasks.trimming import (
    body_column,
    defines,
    fault,
    is_stub,
    islands,
    lines_to_return,
    names,
    needed,
    readable_lines,
    statements,
)

LINES = st.lists(
    st.sampled_from(
        [
            "def f(a):",
            "    return a",
            "x = (",
            ")",
            "It's so.",
            "class A:",
            "    b = 1",
            "",
            "# note",
            "if x:",
            '"""',
            "f(1)",
        ]
    )
)


@settings(deadline=None)
@given(LINES)
def test_what_is_called_readable_can_be_read(lines: list[str]) -> None:
    count, error = readable_lines(lines)
    assert fault("\n".join(lines[:count]) + "\n") is None
    assert (error is None) is (count == len(lines))
    code = islands(lines)
    assert fault("\n".join(code) + "\n") is None
    assert not [line for line in code if line not in lines]


@settings(deadline=None)
@given(LINES)
def test_the_statements_of_a_module_are_its_text(lines: list[str]) -> None:
    source = "\n".join(lines[: readable_lines(lines)[0]]) + "\n"
    parts = statements(source)
    assert [ast.dump(ast.parse(part.text).body[0]) for part in parts] == [ast.dump(n) for n in ast.parse(source).body]


def test_statements_on_one_line_and_decorators() -> None:
    texts = [one.text for one in statements("import os; x = 1\n@a\n@b(\n  2)\ndef f():\n    pass\n")]
    assert texts == ["import os", "x = 1", "@a\n@b(\n  2)\ndef f():\n    pass"]


@pytest.mark.parametrize(
    ("others", "kept"),
    [
        ("import os\nimport math\n", ["import math"]),
        ("def g(x):\n    return h(x)\ndef h(x):\n    return K\nK = 1\nL = 2\n", ["def g", "def h", "K = 1"]),
        ("K: int = 1\nK += 1\nL += 1\n", ["K: int = 1", "K += 1"]),
        (
            "memo = {}\nmemo[1] = 2\nmemo.update(a=1)\nprint(memo)\nother.update()\n",
            ["memo = {}", "memo[1]", "memo.up"],
        ),
        ("for K in range(3):\n    pass\nfor i in range(3):\n    pass\n", ["for K"]),
        ("try:\n    from math import tau as K\nexcept ImportError:\n    K = 6\n", ["try"]),
        ("from math import *\nfrom os import path\n", ["from math"]),
        ("import sys\nsys.setrecursionlimit(9999)\nsys.exit()\n", ["import sys", "sys.set", "sys.exit"]),
        ("if __name__ == '__main__':\n    K = 2\n", []),
        (
            "def g():\n    raise NotImplementedError\ndef g():\n    return 1\ndef g():\n    return 2\n",
            ["def g():\n    return 1"],
        ),
        ("def f():\n    pass\nf = 1\n", []),
        ("class Base:\n    K = 1\nclass C(Base):\n    pass\nc = C()\n", ["class Base", "class C", "c = "]),
    ],
)
def test_a_function_keeps_what_it_needs(others: str, kept: list[str]) -> None:
    source = "def f(x):\n    own = 1\n    return g(x) + K + math.pi + memo[x] + own + c.K\n"
    (entry,) = statements(source)
    found = [one.text for one in needed(entry, statements(others))]
    assert len(found) == len(kept)
    assert all(text.startswith(start) for text, start in zip(found, kept, strict=True)), found


def test_names_of_a_statement() -> None:
    (one,) = statements(
        "@wrap(size)\ndef f(a, b=default):\n    def inner():\n        return a + outer\n    return inner\n"
    )
    assert names(one) == ({"f"}, {"wrap", "size", "default", "outer"})


def test_stubs_and_definitions() -> None:
    stub, lam, full, kind = statements(
        'def a():\n    """Doc."""\n    ...\nb = lambda: 1\ndef c():\n    return 1\nclass D:\n    pass\n'
    )
    assert [is_stub(one) for one in (stub, lam, full, kind)] == [True, False, False, True]
    assert [defines(one, name) for one, name in ((stub, "a"), (lam, "b"), (full, "c"), (kind, "D"))] == [True] * 4


def test_where_a_body_stands_and_ends() -> None:
    assert body_column("class A:\n    def f(self):\n        pass\n") == 8
    assert body_column("def f():\n  pass\n") == 2
    assert body_column("x = 1\n") == body_column("def f(:\n") == 4
    assert lines_to_return(["x = 1", "if x:", "    return 1", "return (", "x)", "def g():", "    pass"]) == 5
    assert lines_to_return(["x = 1", "y = 2"]) == 2
    assert lines_to_return(["x = ("]) == 0
