from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from hornbook.evaluation.responses import Responses
from hornbook.foundation.errors import StorageError

WRITER = """
import sys
from pathlib import Path
from hornbook.evaluation.responses import Responses
with Responses(Path(sys.argv[1]), {}) as responses:
    number = 0
    while True:
        responses.put([(responses.key(number, part), [number, part]) for part in range(3)])
        print(number, flush=True)
        number += 1
"""


def test_answers_come_back_by_request_and_scope(tmp_path: Path) -> None:
    file = tmp_path / "folder" / "responses.sqlite"
    with Responses(file, {"model": "a"}) as one, Responses(file, {"model": "b"}) as other:
        keys = [one.key("kind", ["text", number]) for number in range(1200)]
        one.put([(key, {"answer": number}) for number, key in enumerate(keys)])
        assert one.get(keys) == {key: {"answer": number} for number, key in enumerate(keys)}
        assert other.get([other.key("kind", ["text", 0])]) == {}
        assert one.get([one.key("other kind", ["text", 0])]) == {}


def test_what_was_put_survives_a_kill_and_comes_in_whole_groups(tmp_path: Path) -> None:
    file = tmp_path / "responses.sqlite"
    process = subprocess.Popen([sys.executable, "-c", WRITER, str(file)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    last = -1
    while last < 20:
        last = int(process.stdout.readline())
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    with Responses(file, {}) as responses:
        for number in range(last + 3):
            found = responses.get([responses.key(number, part) for part in range(3)])
            assert len(found) in ((3,) if number <= last else (0, 3))


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    file = tmp_path / "responses.sqlite"
    file.write_bytes(b"not a database, though long enough to look like one" * 40)
    with pytest.raises(StorageError, match=r"responses\.sqlite"), Responses(file, {}):
        pass
