from __future__ import annotations

import builtins
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
from tests.model.fake_hub import FakeHub, fake_hub

from hornbook.foundation.errors import CheckpointError, MissingExtraError, StorageError
from hornbook.inference.load import load
from hornbook.model.checkpoint import save_model
from hornbook.model.hub import HubError, cached_folder, files_of_model, has_weights, pull
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

huggingface_hub = pytest.importorskip("huggingface_hub")
NAME = "someone/phi-tiny"
UNWANTED = {"README.md": b"read me", "pytorch_model.bin": b"pickled", "modeling_phi.py": b"import os"}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory, tiny_model: Phi, tokenizer: Tokenizer) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("source")
    save_model(tiny_model, folder, bos_token_id=0, eos_token_id=0)
    tokenizer.save(folder)
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def point_to(monkeypatch: pytest.MonkeyPatch, url: str, cache: Path) -> None:
    """What the variables HF_ENDPOINT and HF_HUB_CACHE do, which are read once per process."""
    monkeypatch.setattr("huggingface_hub.constants.ENDPOINT", url)
    monkeypatch.setattr(
        "huggingface_hub.constants.HUGGINGFACE_CO_URL_TEMPLATE", url + "/{repo_id}/resolve/{revision}/{filename}"
    )
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_CACHE", str(cache))


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, files: dict[str, bytes]) -> Iterator[FakeHub]:
    with fake_hub(NAME, files | UNWANTED) as served:
        point_to(monkeypatch, served.url, tmp_path / "cache")
        yield served


def test_a_pulled_model_is_the_published_one_and_is_found_again(hub: FakeHub, tiny_model: Phi) -> None:
    assert cached_folder(NAME) is None
    pulled = pull(NAME)
    assert set(pulled.files) == set(hub.files) - set(UNWANTED)
    for name, size in pulled.files.items():
        assert (pulled.folder / name).read_bytes() == hub.files[name]
        assert size == len(hub.files[name])
    assert cached_folder(NAME) == pulled.folder
    hub.shutdown()  # from here on the network would fail
    model, _ = load(NAME)
    assert torch.equal(model.lm_head.weight, tiny_model.lm_head.weight)


def test_pulling_again_fetches_nothing(hub: FakeHub) -> None:
    pull(NAME)
    hub.sent.clear()
    pull(NAME)
    assert hub.sent == []


def test_a_folder_of_ones_own(hub: FakeHub, tmp_path: Path) -> None:
    folder = tmp_path / "to" / "phi"
    assert pull(NAME, to=folder).folder == folder
    assert {p.name for p in folder.iterdir() if p.is_file()} == set(hub.files) - set(UNWANTED)
    pull(NAME, to=folder)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "thesis.txt").write_text("dear to me")
    with pytest.raises(StorageError, match="something else"):
        pull(NAME, to=tmp_path / "full")
    assert [p.name for p in (tmp_path / "full").iterdir()] == ["thesis.txt"]


def test_a_transfer_that_breaks_off_is_taken_up(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.DOWNLOAD_CHUNK_SIZE", 1024)
    hub.cut.add("model.safetensors")
    folder = pull(NAME).folder
    weights = hub.files["model.safetensors"]
    ranges = [asked for name, asked in hub.sent if name == "model.safetensors"]
    assert ranges == [None, f"bytes={len(weights) // 2 // 1024 * 1024}-"]
    assert (folder / "model.safetensors").read_bytes() == weights


def test_an_interrupted_download_leaves_no_model_and_goes_on(hub: FakeHub) -> None:
    hub.refuse.add("model.safetensors")
    with pytest.raises(HubError, match=r"(?s)can't fetch it.*go online"):
        pull(NAME)
    assert cached_folder(NAME) is None
    with pytest.raises(CheckpointError, match="hornbook models pull"):
        load(NAME)
    hub.refuse.clear()
    hub.sent.clear()
    pull(NAME)
    assert [name for name, _ in hub.sent] == ["model.safetensors"]
    assert cached_folder(NAME) is not None


def test_a_model_of_another_kind_is_refused_before_its_weights(hub: FakeHub) -> None:
    hub.files["config.json"] = json.dumps({"model_type": "llama"}).encode()
    with pytest.raises(CheckpointError, match="model_type is 'llama'"):
        pull(NAME)
    assert [name for name, _ in hub.sent] == ["config.json"]


def test_a_disk_too_small_is_noticed_before_the_weights(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr("hornbook.model.hub.shutil.disk_usage", lambda _: usage._replace(free=1000))
    with pytest.raises(StorageError, match=r"needs 0\.0 GB more"):
        pull(NAME)
    assert [name for name, _ in hub.sent] == ["config.json"]


@pytest.mark.parametrize(
    ("name", "revision", "words"),
    [
        ("someone/else", "main", "no such model"),
        (NAME, "v9", "no revision v9"),
        ("not a name", "main", "OWNER/MODEL"),
    ],
)
def test_a_wrong_name_is_told(hub: FakeHub, name: str, revision: str, words: str) -> None:
    with pytest.raises(HubError, match=words):
        pull(name, revision=revision)


def test_without_a_network_the_error_says_what_to_do(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    point_to(monkeypatch, "http://127.0.0.1:9", tmp_path / "cache")  # the discard port: nobody listens
    with pytest.raises(HubError, match=r"(?s)can't fetch it from http://127.0.0.1:9.*--to FOLDER.*copy FOLDER here"):
        pull(NAME)


def test_what_is_on_the_disk_is_named_when_the_network_is_not_there(
    hub: FakeHub, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = pull(NAME).folder
    point_to(monkeypatch, "http://127.0.0.1:9", tmp_path / "cache")
    with pytest.raises(HubError, match="on this disk already") as caught:
        pull(NAME)
    assert str(folder) in str(caught.value)


def test_the_environment_variables_count(hub: FakeHub, tmp_path: Path) -> None:
    program = f"from hornbook.model.hub import pull; print(pull({NAME!r}).folder)"
    environment = os.environ | {"HF_ENDPOINT": hub.url, "HF_HUB_CACHE": str(tmp_path / "other")}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert Path(done.stdout.strip()).is_relative_to(tmp_path / "other")


def test_offline_mode_is_respected(hub: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("huggingface_hub.constants.HF_HUB_OFFLINE", True)
    with pytest.raises(HubError, match="HF_HUB_OFFLINE is set"):
        pull(NAME)
    assert hub.sent == []


def test_without_the_library_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[hub\]"):
        pull(NAME)
    real = builtins.__import__

    def missing(name: str, *rest: Any) -> Any:
        if name.startswith("huggingface_hub"):
            raise ImportError(name)
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", missing)
    assert cached_folder(NAME) is None


def test_the_files_of_a_model() -> None:
    side = ["config.json", "tokenizer.json"]
    sharded = ["model.safetensors.index.json", "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"]
    pickled = ["pytorch_model.bin.index.json", "pytorch_model-00001-of-00001.bin"]
    noise = ["README.md", "model.onnx", "runs/model-00001-of-00002.safetensors", ".gitattributes"]
    assert files_of_model([*noise, *sharded, *side, *pickled]) == [*side, sharded[0], *sharded[1:]]
    assert files_of_model([*pickled, *side]) == [*side, *pickled]
    assert files_of_model(["model.safetensors", *sharded, *side]) == [*side, "model.safetensors"]
    with pytest.raises(CheckpointError, match="no weights"):
        files_of_model([*side, "model.gguf"])
    with pytest.raises(CheckpointError, match="no config"):
        files_of_model(["model.safetensors"])


def test_a_missing_shard_is_noticed(tmp_path: Path) -> None:
    assert not has_weights(tmp_path)
    shards = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
    (tmp_path / "model.safetensors.index.json").write_text(json.dumps({"weight_map": shards}))
    (tmp_path / shards["a"]).touch()
    assert not has_weights(tmp_path)
    (tmp_path / shards["b"]).touch()
    assert has_weights(tmp_path)
