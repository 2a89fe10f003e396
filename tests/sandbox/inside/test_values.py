"""Values as bytes: what goes in comes out, and nothing else can come out."""

from __future__ import annotations

import collections
import fractions
import os
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.sandbox.inside.values import (
    BUILDERS,
    PARTS,
    PLAIN,
    TREE,
    NotPlainError,
    dump_plain,
    load_plain,
    pack,
    unpack,
    update,
)

ATOMS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text() | st.binary(max_size=9)
KEYS = ATOMS | st.tuples(ATOMS, ATOMS) | st.frozensets(ATOMS, max_size=3)
OTHERS = (
    st.complex_numbers(allow_nan=False) | st.fractions() | st.decimals(allow_nan=False) | st.dates() | st.datetimes()
    | st.times() | st.timedeltas() | st.builds(range, st.integers(-9, 9), st.integers(-9, 9))
    | st.builds(collections.Counter, st.text(max_size=5)) | st.builds(collections.deque, st.lists(ATOMS, max_size=3))
    | st.builds(collections.OrderedDict, st.dictionaries(ATOMS, ATOMS, max_size=3))
)  # fmt: skip


def nested(leaves: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.recursive(
        leaves,
        lambda inner: (
            st.lists(inner, max_size=4)
            | st.tuples(inner, inner)
            | st.dictionaries(KEYS, inner, max_size=3)
            | st.sets(KEYS, max_size=3)
        ),
        max_leaves=12,
    )


def refuse(*_: Any) -> Any:
    raise AssertionError("asked for what is a plain value")


@given(nested(ATOMS | OTHERS))
def test_values_survive(value: Any) -> None:
    back = unpack(pack(value, refuse), refuse)
    assert back == value
    assert type(back) is type(value)


@given(nested(ATOMS))
def test_python_s_own_types_need_no_tree(value: Any) -> None:
    assert pack(value, refuse)[:1] == PLAIN
    assert load_plain(dump_plain(value)) == value


def test_every_tag_can_be_read() -> None:
    assert {tag for tag, _ in PARTS.values()} == set(BUILDERS)


class Everything(int):
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


def test_a_subclass_becomes_a_value_of_its_base() -> None:
    with pytest.raises(NotPlainError):
        dump_plain([Everything(3)])
    back = unpack(pack([Everything(3)], lambda *_: None), refuse)
    assert back == [3]
    assert type(back[0]) is int


def test_other_objects_are_named_and_resolved() -> None:
    thing = object()
    data = pack({"a": [thing, 1]}, lambda value, must: ("handle", 7) if must and value is thing else None)
    assert data[:1] == TREE
    assert unpack(data, lambda tag, number: (tag, number)) == {"a": [("handle", 7), 1]}


class Call:
    def __init__(self, *what: Any) -> None:
        self.what = what

    def __reduce__(self) -> Any:
        return self.what


@pytest.mark.parametrize(
    "body",
    [
        pickle.dumps(Call(os.system, ("exit 0",))),
        pickle.dumps(os.system),
        pickle.dumps(fractions.Fraction),
        pickle.dumps(fractions.Fraction(1, 2)),
        pickle.dumps(collections.OrderedDict(a=1)),
        b"cos\nsystem\n(S'exit 0'\ntR.",
        b"(S'exit 0'\nios\nsystem\n.",
        b"\x8c\x02os\x8c\x06system\x93.",
        b"\x82\x01.",  # an extension code
        b"P1\n.",  # a persistent number
        b"]}(V__class__\nNtb.",  # state for a list
        b"N)R.",  # a call of None
        b"\x97.",  # a buffer from elsewhere
        b"",
        b".",
        b"noise",
    ],
)
def test_reading_can_not_call_or_import_anything(body: bytes) -> None:
    for data in (PLAIN + body, TREE + body):
        with pytest.raises(Exception):  # noqa: B017 (whatever it is, nothing is returned)
            unpack(data, refuse)


@pytest.mark.parametrize(
    "tree",
    [[1], {"a": 1}, ("unknown", 1), ("list", [1]), ("dict", ("list", 1, 2)), ("dict", 1), ("Counter", ("list", 1)), (),
     (1, 2), ("defaultdict", "exec"), ("date", "x"), ("set", ("list",)), (["list"],)],
)  # fmt: skip
def test_a_tree_that_makes_no_sense_is_refused(tree: Any) -> None:
    def resolve(tag: str, *_: Any) -> Any:
        raise ValueError(tag)

    with pytest.raises((ValueError, TypeError, KeyError)):
        unpack(TREE + pickle.dumps(tree), resolve)


@given(nested(ATOMS), nested(ATOMS))
def test_update_makes_mine_equal_to_theirs(mine: Any, theirs: Any) -> None:
    wanted = pickle.loads(pickle.dumps(theirs))
    assert update(mine, theirs) == wanted


def test_update_keeps_what_is_inside_the_same_object() -> None:
    row, table = [1], {"a": 1}
    mine = [row, (table, 2), {"key": row}]
    assert update(mine, [[1, 2], ({"b": 2}, 2), {"key": [1, 2]}, 5]) is mine
    assert mine == [[1, 2], ({"b": 2}, 2), {"key": [1, 2]}, 5]
    assert row is mine[0] is mine[2]["key"]
    assert table is mine[1][0]
