from __future__ import annotations

import ast
import inspect
import json
import re
import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.corpus.split import parse_python, split_python

LARGE = 10_000


def names(tree: ast.AST) -> list[str]:
    """Names of all functions and classes in a tree."""
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    return [node.name for node in ast.walk(tree) if isinstance(node, kinds)]


def test_a_function_takes_its_imports_constants_comments_and_decorators_along() -> None:
    split = split_python(
        textwrap.dedent(
            """
            import math, os
            from functools import cache as remember

            SIDES = 2
            LIMIT = SIDES * 10

            # Doubles.
            @remember
            def double(x):
                return math.floor(x) * LIMIT

            print(double(3))
            """
        ),
        class_bytes=LARGE,
    )
    assert split is not None
    (piece,) = split.pieces
    assert piece.name == "double"
    assert piece.text == (
        "import math\nfrom functools import cache as remember\n\nSIDES = 2\nLIMIT = SIDES * 10\n\n\n"
        "# Doubles.\n@remember\ndef double(x):\n    return math.floor(x) * LIMIT\n"
    )
    assert "print(double(3))" in split.remainder
    assert "def double" not in split.remainder


def test_a_large_class_becomes_one_piece_for_each_method_and_a_small_one_stays_whole() -> None:
    text = (
        "class Point(object):\n    '''A place.'''\n    x = 0\n\n    def a(self):\n        return 1\n\n"
        "    # two\n    def a(self):\n        return 2\n"
    )
    whole = split_python(text, class_bytes=LARGE)
    parts = split_python(text, class_bytes=10)
    assert whole is not None and parts is not None
    assert [piece.name for piece in whole.pieces] == ["Point"]
    assert [piece.name for piece in parts.pieces] == ["Point.a", "Point.a#2"]
    assert parts.pieces[1].text == "class Point(object):\n    # two\n    def a(self):\n        return 2\n"
    assert "A place." in parts.remainder and "x = 0" in parts.remainder


@pytest.mark.parametrize("text", ["def f(:", "x = '\0'", "def f():\n  print 'hello'\n"])
def test_what_is_not_python_is_not_split(text: str) -> None:
    assert split_python(text, class_bytes=LARGE) is None


def test_a_string_that_looks_like_a_comment_stays_where_it_is() -> None:
    split = split_python('X = """\n# not a comment"""\ndef f():\n    return X\n', class_bytes=LARGE)
    assert split is not None
    assert all(parse_python(piece.text) for piece in split.pieces)
    assert parse_python(split.remainder) is not None


@pytest.mark.parametrize("module", [json.decoder, inspect, textwrap, ast], ids=lambda module: module.__name__)
@pytest.mark.parametrize("class_bytes", [200, LARGE])
def test_splitting_a_real_file_loses_no_definition_and_no_line(module: object, class_bytes: int) -> None:
    text = inspect.getsource(module)  # type: ignore[arg-type]
    split = split_python(text, class_bytes=class_bytes)
    assert split is not None
    kept = [name for piece in split.pieces for name in names(ast.parse(piece.text))]
    everything = "\n".join([*(piece.text for piece in split.pieces), split.remainder])
    for name in names(ast.parse(text)):
        assert name in kept or name in split.remainder
    assert {line.strip() for line in text.split("\n")} <= {line.strip() for line in everything.split("\n")} | {""}
    assert len({piece.name for piece in split.pieces}) == len(split.pieces)


NAME = st.sampled_from(["alpha", "beta", "gamma", "delta"])
STATEMENT = st.one_of(
    st.builds("import {0}".format, NAME),
    st.builds("{0} = {1}".format, NAME, st.integers(0, 99)),
    st.builds("# about {0}".format, NAME),
    st.builds("def {0}(x):\n    return {1} + x".format, NAME, NAME),
    st.builds("@{0}\nasync def {1}():\n\tpass".format, NAME, NAME),
    st.builds(
        "class {0}({1}):\n    '''About.'''\n    y = 1\n    def {2}(self): return self.y".format, NAME, NAME, NAME
    ),
    st.builds("if {0}:\n    def {1}(): pass".format, NAME, NAME),
    st.just('"""\n# text\n"""'),
    st.just(""),
)


@given(st.lists(STATEMENT, max_size=8), st.sampled_from(["\n", "\r\n", "\r"]), st.integers(0, 80))
def test_splitting_any_file_loses_no_definition(statements: list[str], newline: str, class_bytes: int) -> None:
    text = newline.join("\n".join(statements).split("\n"))
    split = split_python(text, class_bytes=class_bytes)
    assert split is not None
    found = [name for piece in split.pieces for name in names(ast.parse(piece.text))]
    found += re.findall(r"def (\w+)", split.remainder)
    functions = [n.name for n in ast.walk(ast.parse(text)) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]
    for name in functions:
        assert name in found
    assert sum(len(piece.text.split()) for piece in split.pieces) + len(split.remainder.split()) >= len(text.split())
