from __future__ import annotations

import gzip
import importlib.util
import json
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hornbook.foundation.errors import DataError, MissingExtraError
from hornbook.tasks.rows import Schema, check_columns, read_rows

ROWS = [
    {"id": 1, "question": "größer?", "choices": {"text": ["a", "b"], "label": ["A", "B"]}, "gold": True, "points": 1.5},
    {"id": 2, "question": "", "choices": {"text": [], "label": []}, "gold": False, "points": 2.0},
]
SCHEMA: Schema = {
    "id": "integer",
    "question": "text",
    "choices": {"text": "list of text", "label": "list of text"},
    "gold": "boolean",
    "points": "number",
}


def write(path: Path, rows: list[dict[str, Any]]) -> Path:
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    text = json.dumps(rows, indent=1) if ".json" in path.suffixes and ".jsonl" not in path.suffixes else lines
    if path.suffix == ".parquet":
        pq.write_table(pa.Table.from_pylist(rows), path)
    else:
        path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


@pytest.mark.parametrize(
    "name", ["a.jsonl", "a.jsonl.gz", "a.json", "a.json.gz", "a.parquet", "A.JSONL", "x=1/a.parquet"]
)
def test_every_kind_of_file_gives_the_same_rows(tmp_path: Path, name: str) -> None:
    (tmp_path / name).parent.mkdir(exist_ok=True)
    path = write(tmp_path / name, ROWS)
    assert read_rows(path) == ROWS
    check_columns(read_rows(path), SCHEMA, path)


def test_blank_lines_carriage_returns_and_a_byte_order_mark_are_no_rows(tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"a": "x\\u2028y"}\r\n\r\n{"a": "\xe2\x80\xa8"}')
    assert read_rows(path) == [{"a": "x\u2028y"}, {"a": "\u2028"}]


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("a.jsonl", b'{"a": 1}\n{"a"', r"a\.jsonl:2: not valid JSON"),
        ("a.jsonl", b'{"a": 1}\n\n[1]\n', r"a\.jsonl:3: expected a JSON object"),
        ("a.jsonl", b"\n", "no row"),
        ("a.jsonl", b"\xff", "not UTF-8"),
        ("a.json", b'[{"a": 1},\n{"a"', r"a\.json:2: not valid JSON"),
        ("a.json", b'{"a": 1}', "expected a JSON list"),
        ("a.json", b'[{"a": 1}, 2]', r"a\.json, row 2: expected a JSON object"),
        ("a.json", b"[]", "no row"),
        ("a.jsonl.gz", gzip.compress(b'{"a": 1}\n')[:-9], "damaged gzip"),
        ("a.jsonl.gz", b"plain", "damaged gzip"),
        ("a.jsonl.gz", gzip.compress(b"\xff"), "not UTF-8"),
        ("a.parquet", b"PAR1", "cut off or damaged"),
        ("a.csv", b"a\n1\n", r"name it \.jsonl"),
    ],
)
def test_damage_is_named(tmp_path: Path, name: str, content: bytes, complaint: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(DataError, match=complaint):
        read_rows(tmp_path / name)


@pytest.mark.parametrize("name", ["a.jsonl", "a.json.gz", "a.parquet"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(DataError, match=rf"{name}: no such file"):
        read_rows(tmp_path / name)


def test_a_parquet_file_that_is_cut_off(tmp_path: Path) -> None:
    path = write(tmp_path / "a.parquet", ROWS)
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(DataError, match=r"a\.parquet: this Parquet file is cut off"):
        read_rows(path)


def test_parquet_without_its_library_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[eval\]"):
        read_rows(tmp_path / "a.parquet")


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"id": "2"}, "column `id` holds the text '2', where an integer is wanted"),
        ({"id": True}, "column `id` holds the boolean True, where an integer is wanted"),
        ({"question": None}, "column `question` holds null, where text is wanted"),
        ({"question": "\ud800"}, r"column `question` holds the text '\\ud800', where text is wanted"),
        ({"choices": ["a"]}, r"column `choices` holds the list \['a'\], where an object with text, label is wanted"),
        ({"choices": {"text": []}}, r"column `choices.label` is missing; there are: text"),
        ({"choices": {"text": [1], "label": []}}, r"column `choices.text` holds the list \[1\], where a list of text"),
        ({"gold": 1}, "column `gold` holds the integer 1, where a boolean is wanted"),
        ({"points": float("nan")}, "column `points` holds the number nan, where a number is wanted"),
        ({"points": "x" * 99}, "column `points` holds the text 'x{39}…, where"),
        ({"points": {"a": 1}}, "column `points` holds the object"),
    ],
)
def test_a_wrong_column_is_named(change: dict[str, Any], complaint: str) -> None:
    with pytest.raises(DataError, match=rf"a\.jsonl, row 2: {complaint}"):
        check_columns([ROWS[0], ROWS[1] | change], SCHEMA, Path("a.jsonl"))


def test_a_column_may_be_optional_but_not_of_another_type() -> None:
    path, optional = Path("a.jsonl"), {"note": "list of integers"}
    check_columns([{"a": "x"}, {"a": "x", "note": None}, {"a": "x", "note": [1]}], {"a": "text"}, path, optional)
    with pytest.raises(DataError, match=r"row 1: column `note` holds the list \['1'\], where a list of integers"):
        check_columns([{"a": "x", "note": ["1"]}], {"a": "text"}, path, optional)
    with pytest.raises(DataError, match="column `a` is missing; there are: none"):
        check_columns([{}], {"a": "text"}, path, optional)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.lists(st.dictionaries(st.text(max_size=3), VALUES), min_size=1, max_size=4))
def test_json_rows_survive(tmp_path: Path, rows: list[dict[str, Any]]) -> None:
    for name in ("a.jsonl", "a.jsonl.gz", "a.json"):
        assert read_rows(write(tmp_path / name, rows)) == rows
