from __future__ import annotations

import functools
import os
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.foundation.dataframes import load_daft
from hornbook.foundation.documents import COLUMNS, document_id, read_documents, read_texts, rows_of, write_documents
from hornbook.foundation.errors import DataError, MissingExtraError
from hornbook.foundation.files import hash_file


def table(texts: list[str], source: str = "mine") -> pa.Table:
    paths = [f"{number}.py" for number in range(len(texts))]
    return pa.table(
        {
            "id": pa.array([document_id(source, p, t) for p, t in zip(paths, texts, strict=True)], pa.string()),
            "text": pa.array(texts, pa.string()),
            "source": pa.array([source] * len(texts), pa.string()),
            "path": pa.array(paths, pa.string()),
            "licence": pa.array(["MIT"] * len(texts), pa.string()),
            "family": pa.array([""] * len(texts), pa.string()),
        }
    )


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text(max_size=30), max_size=12), st.randoms())
def test_what_is_written_is_read_again_whatever_the_order(tmp_path_factory, texts, random) -> None:
    folder = tmp_path_factory.mktemp("documents")
    rows = table(texts)
    order = list(range(len(texts)))
    random.shuffle(order)
    assert write_documents(folder / "a.parquet", rows) == len(texts)
    write_documents(folder / "b.parquet", load_daft().from_arrow(rows.take(pa.array(order, pa.int64()))))
    assert hash_file(folder / "a.parquet") == hash_file(folder / "b.parquet")
    ids = [identity for (identity,) in rows_of(read_documents(folder / "a.parquet"), "id")]
    assert ids == sorted(rows["id"].to_pylist())
    assert sorted(t for ts in read_texts(folder / "a.parquet").values() for t in ts) == sorted(texts)


def test_many_rows_are_written_in_equal_bytes_however_they_come_in(tmp_path: Path) -> None:
    rows = table([f"text {number}" for number in range(5000)])
    write_documents(tmp_path / "a.parquet", rows)
    pieces = [load_daft().from_arrow(rows.slice(start, 700)) for start in range(0, 5000, 700)]
    write_documents(tmp_path / "b.parquet", functools.reduce(lambda left, right: right.concat(left), pieces))
    assert hash_file(tmp_path / "a.parquet") == hash_file(tmp_path / "b.parquet")
    assert read_documents(tmp_path / "b.parquet").count_rows() == 5000


def test_a_score_is_null_where_a_file_has_none(tmp_path: Path) -> None:
    write_documents(tmp_path / "a.parquet", table(["x"]))
    write_documents(tmp_path / "b.parquet", table(["x"]).append_column("score", pa.array([2.5])), extra=("score",))
    assert rows_of(read_documents(tmp_path / "a.parquet"), "score") == [(None,)]
    assert rows_of(read_documents(tmp_path / "b.parquet"), "score") == [(2.5,)]


@pytest.mark.parametrize("read", [read_documents, read_texts])
def test_a_truncated_file_is_named_with_what_to_do(tmp_path: Path, read) -> None:
    path = tmp_path / "documents.parquet"
    write_documents(path, table(["x" * 1000]))
    path.write_bytes(path.read_bytes()[:-40])
    with pytest.raises(DataError, match=r"documents\.parquet: .*cut off or damaged") as error:
        read(path)
    assert "run its stage again" in error.value.mend


def test_damage_inside_a_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "documents.parquet"
    write_documents(path, table([f"some text {number} " * 20 for number in range(200)]))
    data = bytearray(path.read_bytes())
    data[100:-2000] = b"\xff" * (len(data) - 2100)
    path.write_bytes(data)
    with pytest.raises(DataError, match="cut off or damaged"):
        read_texts(path)


@pytest.mark.parametrize("read", [read_documents, read_texts])
def test_a_missing_column_is_named(tmp_path: Path, read) -> None:
    pq.write_table(table(["x"]).drop_columns(["licence"]), tmp_path / "d.parquet")
    with pytest.raises(DataError, match="column `licence` is missing"):
        read(tmp_path / "d.parquet")
    with pytest.raises(DataError, match="no such file"):
        read(tmp_path / "nothing.parquet")


def test_a_column_of_another_type_is_named(tmp_path: Path) -> None:
    rows = table(["x"])
    pq.write_table(rows.set_column(rows.column_names.index("text"), "text", pa.array([3])), tmp_path / "d.parquet")
    with pytest.raises(DataError, match="column `text` holds int64"):
        read_documents(tmp_path / "d.parquet")


def test_writing_refuses_missing_columns_nulls_and_repeated_ids(tmp_path: Path) -> None:
    rows = table(["x", "y"])
    with pytest.raises(DataError, match="column `family` is missing"):
        write_documents(tmp_path / "d.parquet", rows.drop_columns(["family"]))
    with pytest.raises(DataError, match="no `path`"):
        write_documents(tmp_path / "d.parquet", rows.set_column(3, "path", pa.array(["a", None])))
    with pytest.raises(DataError, match="two documents have the id"):
        write_documents(tmp_path / "d.parquet", pa.concat_tables([rows, rows]))
    assert not (tmp_path / "d.parquet").exists()


@given(st.text(), st.text(), st.text(min_size=1))
def test_an_id_depends_on_where_source_path_and_text_end(source: str, path: str, text: str) -> None:
    identity = document_id(source, path, text)
    assert len(identity) == 16 and int(identity, 16) >= 0
    assert identity == document_id(source, path, text)
    assert identity != document_id(source, path + text[0], text[1:])


@pytest.mark.parametrize(
    "module", ["foundation.documents", "corpus.sources", "corpus.quality", "corpus.deduplicate", "corpus.decontaminate"]
)
def test_config_classes_are_cheap_to_import(module: str) -> None:
    heavy = "{'daft', 'pyarrow', 'sklearn', 'scipy', 'torch'} & set(sys.modules)"
    code = f"import sys, hornbook.{module}; print({heavy} or '')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_missing_package_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[corpus\]"):
        load_daft()


def test_daft_neither_calls_home_nor_draws_progress_bars() -> None:
    load_daft()
    from daft.scarf_telemetry import opted_out

    assert opted_out()
    assert os.environ["DAFT_PROGRESS_BAR"] == "0"


def test_columns_are_the_ones_that_others_build_on() -> None:
    assert COLUMNS == ("id", "text", "source", "path", "licence", "family")
