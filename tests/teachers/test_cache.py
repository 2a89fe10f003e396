from __future__ import annotations

import os
import resource
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from hornbook.foundation.errors import ArtifactError, DataError, StorageError
from hornbook.teachers.budget import Spent
from hornbook.teachers.cache import MIN_FREE_BYTES, RequestCache
from hornbook.teachers.request import Reply, Request

REPLY = Reply("ünï → 文\n", "stop", 12, 7, 0.5, metered=False)
WORST, ACTUAL = Spent(200, 100, 5_000), Spent(12, 7, 300)


def keep(cache: RequestCache, prompt: str, reply: Reply = REPLY, teacher: str = "one") -> str:
    request = Request(prompt)
    key = request.key(teacher)
    cache.answered(cache.sent(key, teacher, WORST), key, teacher, request, reply, ACTUAL)
    return key


def test_a_reply_comes_back_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "new" / "cache.sqlite"
    with RequestCache(path) as cache:
        key = keep(cache, "a question")
        assert cache.find(key) == REPLY
    with RequestCache(path) as cache:
        assert cache.find(key) == REPLY
        assert cache.find("other") is None
        assert cache.spent() == ACTUAL
        assert cache.attempts_by_state() == {"answered": 1}
        assert cache.averages("one") == (12 / len("a question"), 7.0, 0.5)
        assert cache.averages("other") is None


def test_what_was_sent_and_not_answered_counts_at_its_worst(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    with RequestCache(path) as cache:
        keep(cache, "answered")
        cache.sent("lost", "one", WORST)
        cache.failed(cache.sent("refused", "one", WORST), "busy", Spent())
        cache.failed(cache.sent("broken", "one", WORST), "connection", WORST)
        assert cache.left_unanswered == 0
    with RequestCache(path) as cache:
        assert cache.left_unanswered == 1
        assert cache.spent() == ACTUAL + WORST + WORST
        assert cache.attempts_by_state() == {"answered": 1, "busy": 1, "connection": 1, "unknown": 1}
    with RequestCache(path) as cache:
        assert cache.left_unanswered == 0
        assert cache.spent() == ACTUAL + WORST + WORST


def filled(path: Path, replies: int = 15) -> None:
    with RequestCache(path) as cache:
        for number in range(replies):
            keep(cache, f"question {number}", Reply("word " * 200, "stop", 1, 1, 0.1))


def scribble(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096 : 4096 * 3] = os.urandom(4096 * 2)
    path.write_bytes(content)


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b"{}" * 5000),
        lambda path: path.write_bytes(path.read_bytes()[: path.stat().st_size // 2]),
        scribble,
    ],
    ids=["not a database", "cut", "overwritten"],
)
def test_a_damaged_file_is_named_and_left_alone(tmp_path: Path, damage: Callable[[Path], None]) -> None:
    path = tmp_path / "cache.sqlite"
    filled(path)
    damage(path)
    before = path.read_bytes()
    with pytest.raises(DataError, match="damaged") as error:
        RequestCache(path)
    assert error.value.where == str(path)
    assert "move it away" in error.value.mend
    assert path.read_bytes() == before


@pytest.mark.parametrize(("application", "version", "what"), [(0, 0, "another program"), (0x486F7262, 99, "newer")])
def test_another_programs_database_is_refused_and_left_alone(
    tmp_path: Path, application: int, version: int, what: str
) -> None:
    path = tmp_path / "bookmarks.sqlite"
    database = sqlite3.connect(path)
    database.executescript(
        f"PRAGMA application_id = {application}; PRAGMA user_version = {version}; CREATE TABLE places (url TEXT)"
    )
    database.close()
    before = path.read_bytes()
    with pytest.raises(ArtifactError, match=what):
        RequestCache(path)
    assert path.read_bytes() == before


def test_one_process_at_a_time_writes_and_others_may_read(tmp_path: Path) -> None:
    path = tmp_path / "cache.sqlite"
    program = (
        "import sys; from pathlib import Path; from hornbook.foundation.errors import StorageError\n"
        "from hornbook.teachers.cache import RequestCache\n"
        "try: RequestCache(Path(sys.argv[1]))\n"
        "except StorageError as error: print(error.what)\n"
    )

    def elsewhere() -> str:
        return subprocess.run([sys.executable, "-c", program, path], capture_output=True, text=True, check=True).stdout

    with RequestCache(path) as cache:
        key = keep(cache, "a question")
        assert "another process is asking through this cache" in elsewhere()
        reader = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        assert reader.execute("SELECT key FROM replies").fetchall() == [(key,)]
        reader.close()
        keep(cache, "another question")
    assert elsewhere() == ""


@pytest.fixture
def small_files() -> Iterator[Callable[[int], None]]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    yield lambda size: resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


@pytest.mark.parametrize("size", [0, 100, 5_000, 60_000, 200_000])
def test_a_full_disk_is_an_error_and_costs_no_reply_that_was_kept(
    tmp_path: Path, small_files: Callable[[int], None], size: int
) -> None:
    path = tmp_path / "cache.sqlite"
    long = Reply("word " * 2000, "stop", 1, 1, 0.1)
    with RequestCache(path) as cache:
        kept = [keep(cache, "the first", long)]
    small_files(size)
    with pytest.raises(StorageError) as error, RequestCache(path) as cache:
        for number in range(40):
            kept += [keep(cache, f"question {number}", long)]
    assert str(path) in str(error.value)
    small_files(-1)
    assert size < 60_000 or len(kept) > 1
    with RequestCache(path) as cache:
        assert [cache.find(key) for key in kept] == [long] * len(kept)
        kept.append(keep(cache, "after space was made", long))


def test_nothing_is_sent_when_the_disk_is_nearly_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with RequestCache(tmp_path / "cache.sqlite") as cache:
        monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=MIN_FREE_BYTES - 1))
        with pytest.raises(StorageError, match="nearly full"):
            cache.sent("key", "one", WORST)
        assert cache.spent() == Spent()


def test_a_folder_is_no_cache(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="unable to open"):
        RequestCache(tmp_path)
