from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from hornbook.foundation.artifact import open_artifact
from hornbook.foundation.config import Config
from hornbook.foundation.errors import ArtifactError, MismatchError, RecipeError
from hornbook.foundation.files import atomic_write
from hornbook.foundation.stage import Input, Work, stage

CALLS: list[str] = []


class CopyConfig(Config):
    text: str = "a"
    """What to write."""
    fail: bool = False
    """Whether to fail after writing."""


@stage("first", CopyConfig)
def first(work: Work[CopyConfig]) -> None:
    """Write the text."""
    CALLS.append("first")
    work.start_over()
    atomic_write(work.path / "data.txt", work.config.text.encode())
    atomic_write(work.path / "volatile" / "speed.txt", str(len(CALLS)).encode())
    if work.config.fail:
        raise RuntimeError
    work.counts["characters"] = len(work.config.text)
    work.dropped["nothing"] = 0


@stage("second", CopyConfig, inputs={"texts": Input(("first",), many=True), "extra": Input(("first",), optional=True)})
def second(work: Work[CopyConfig]) -> None:
    """Join the inputs."""
    joined = "".join(artifact.file("data.txt").read_text() for artifact in work.all_inputs("texts"))
    atomic_write(work.path / "data.txt", (joined + work.config.text).encode())


def test_a_stage_runs_once_and_is_then_found(tmp_path: Path) -> None:
    made = first(CopyConfig(text="hello"), to=tmp_path / "a")
    count = len(CALLS)
    again = first(CopyConfig(text="hello"), to=tmp_path / "a")
    assert len(CALLS) == count
    assert made.fingerprint == again.fingerprint
    assert first(CopyConfig(text="other"), to=tmp_path / "a").fingerprint != made.fingerprint


def test_the_manifest_has_the_documented_keys(tmp_path: Path) -> None:
    first(CopyConfig(), to=tmp_path / "a")
    manifest = json.loads((tmp_path / "a" / "manifest.json").read_text())
    assert set(manifest) == {
        "stage", "fingerprint", "inputs", "config", "outputs", "counts", "dropped", "cost", "environment",
    }  # fmt: skip
    assert manifest["cost"]["energy_source"] in ("counter", "estimate")


def test_volatile_files_and_cost_are_outside_the_fingerprint(tmp_path: Path) -> None:
    one, two = first(CopyConfig(), to=tmp_path / "a"), first(CopyConfig(), to=tmp_path / "b")
    assert one.file("volatile/speed.txt").read_text() != two.file("volatile/speed.txt").read_text()
    assert one.fingerprint == two.fingerprint


def test_the_fingerprint_follows_the_inputs(tmp_path: Path) -> None:
    a, b = first(CopyConfig(text="a"), to=tmp_path / "a"), first(CopyConfig(text="b"), to=tmp_path / "b")
    ab = second(CopyConfig(), to=tmp_path / "ab", texts=[a, b])
    ba = second(CopyConfig(), to=tmp_path / "ba", texts=[b, a])
    assert ab.file("data.txt").read_text() == "aba"
    assert ab.fingerprint != ba.fingerprint


def test_a_failed_stage_leaves_no_artifact(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        first(CopyConfig(fail=True), to=tmp_path / "a")
    assert not (tmp_path / "a").exists()
    with pytest.raises(ArtifactError, match="not a finished artifact"):
        open_artifact(tmp_path / "a")
    assert first(CopyConfig(), to=tmp_path / "a").file("data.txt").read_text() == "a"


@pytest.mark.parametrize("damage", ["truncate", "change", "remove", "manifest", "cut manifest"])
def test_damage_is_noticed(tmp_path: Path, damage: str) -> None:
    made = first(CopyConfig(text="hello"), to=tmp_path / "a")
    data, manifest = made.path / "data.txt", made.path / "manifest.json"
    if damage == "truncate":
        data.write_text("hell")
    elif damage == "change":
        data.write_text("jello")
    elif damage == "remove":
        data.unlink()
    elif damage == "manifest":
        manifest.write_text(manifest.read_text().replace("hello", "jello"))
    else:
        manifest.write_text(manifest.read_text()[:-20])
    from hornbook.foundation.errors import HornbookError

    with pytest.raises(HornbookError) as caught:
        second(CopyConfig(), to=tmp_path / "b", texts=open_artifact(tmp_path / "a"))
    assert str(tmp_path / "a") in str(caught.value)


def test_wrong_inputs_are_refused(tmp_path: Path) -> None:
    a = first(CopyConfig(), to=tmp_path / "a")
    b = second(CopyConfig(), to=tmp_path / "b", texts=a)
    with pytest.raises(MismatchError, match="stage second"):
        second(CopyConfig(), to=tmp_path / "c", texts=b)
    with pytest.raises(RecipeError, match="needs the input `texts`"):
        second(CopyConfig(), to=tmp_path / "c")
    with pytest.raises(RecipeError, match="takes no input `text`"):
        second(CopyConfig(), to=tmp_path / "c", text=a)
    with pytest.raises(RecipeError, match="takes one `extra`"):
        second(CopyConfig(), to=tmp_path / "c", texts=a, extra=[a, a])


def test_leftovers_of_other_work_are_not_taken_over(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        first(CopyConfig(text="x", fail=True), to=tmp_path / "a")
    leftover = tmp_path / ".a.working" / "stray.txt"
    leftover.write_text("from another config")
    made = first(CopyConfig(text="y"), to=tmp_path / "a")
    assert "stray.txt" not in made.manifest.outputs
    shutil.rmtree(tmp_path / "a")
