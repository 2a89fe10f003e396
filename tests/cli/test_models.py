"""``hornbook models`` and ``hornbook verify``, called as the command line calls them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.invoke import hornbook
from tests.model.fake_hub import FakeHub, fake_hub
from tests.model.test_hub import point_to
from tests.model.test_runs import artifact

from hornbook.foundation.errors import CheckpointError
from hornbook.inference.formats import PROMPT_FORMATS
from hornbook.model.catalogue import KNOWN
from hornbook.model.checkpoint import save_model
from hornbook.model.hub import HubError
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer


@pytest.fixture
def folder(tmp_path: Path, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    save_model(tiny_model, tmp_path / "m", bos_token_id=0, eos_token_id=0)
    tokenizer.save(tmp_path / "m")
    return tmp_path / "m"


@pytest.fixture(autouse=True)
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: Path) -> Iterator[FakeHub]:
    with fake_hub("microsoft/phi-2", {path.name: path.read_bytes() for path in folder.iterdir()}) as served:
        point_to(monkeypatch, served.url, tmp_path / "cache")
        yield served


def test_the_list_names_what_is_published_and_what_is_here(hub: FakeHub) -> None:
    done = hornbook("models", "--runs-dir", "nowhere")
    assert done.exit_code == 0
    lines = {line.split("  ")[0]: line for line in done.stdout.splitlines()}
    assert set(lines) == {"name", "hornbook-nano", "phi-1-small", "phi-1", "phi-1.5", "phi-2"}
    for word in ("2.78 B", "32 x 2560", "2048", "5.56 GB", "MIT", "  no  ", "microsoft/phi-2"):
        assert word in lines["phi-2"]
    assert "no weights released" in lines["phi-1-small"]
    assert "comes with Hornbook" in lines["hornbook-nano"]
    assert hub.sent == []


def test_the_list_as_json() -> None:
    found = json.loads(hornbook("models", "--runs-dir", "nowhere", "--json").stdout)
    assert found["runs"] == found["unreadable"] == []
    assert found["shipped"][0]["parameters"] <= 4_400_000
    by_name = {row["name"]: row for row in found["published"]}
    assert by_name["phi-1.5"]["weights_bytes"] == 2_836_541_440
    assert by_name["phi-1-small"]["hub_name"] is None
    assert by_name["phi-1"]["folder"] is None


def test_the_list_shows_what_was_made_here(tmp_path: Path, tiny_model: Phi) -> None:
    trained = artifact(tmp_path / "runs" / "mine", "training", {"tokens": 1_400_000}, {}, tiny_model)
    artifact(tmp_path / "runs" / "scores", "evaluation", {"boolq": 0.755}, {"model": trained.fingerprint}, None)
    (tmp_path / "runs" / "broken").mkdir()
    (tmp_path / "runs" / "broken" / "manifest.json").write_text("{}")
    done = hornbook("models", "--runs-dir", str(tmp_path / "runs"))
    (line,) = (line for line in done.stdout.splitlines() if line.startswith("mine "))
    for word in ("2 x 32", " 48 ", str(tmp_path / "runs" / "mine"), "1.4 M tokens", "boolq 75.5%"):
        assert word in line
    found = json.loads(hornbook("models", "--runs-dir", str(tmp_path / "runs"), "--json").stdout)
    assert len(found["unreadable"]) == 1
    shown = json.loads(hornbook("models", "show", "mine", "--runs-dir", str(tmp_path / "runs"), "--json").stdout)
    assert shown["scores"] == {"boolq": 0.755}


def test_show_a_published_model() -> None:
    found = json.loads(hornbook("models", "show", "phi-2", "--json").stdout)
    assert sum(found["parameters"].values()) == 2_779_683_840
    assert found["config"]["num_key_value_heads"] == 32
    assert found["cache_bytes_per_token"]["float16"] == 32 * 2 * 2560 * 2
    scores = {(score["benchmark"], score["value"]) for score in found["published_scores"]}
    assert ("MMLU", 56.7) in scores
    assert all(score["source"] for score in found["published_scores"])
    assert found["prompt_formats"]["instruct"] == "Instruct: ...\nOutput:"
    text = hornbook("models", "show", "microsoft/phi-2").stdout
    for word in (
        "2,779,683,840",
        "1,678,131,200",
        "Q4_K_M",
        "licence       MIT",
        r"Instruct: ...\nOutput:",
        "phi-3 report",
    ):
        assert word in text
    assert "phi-2" not in {score["source"] for score in found["published_scores"]}


def test_every_card_names_formats_that_there_are() -> None:
    for known in KNOWN.values():
        assert set(known.prompt_formats) <= set(PROMPT_FORMATS)
    assert json.loads(hornbook("models", "show", "phi-1-small", "--json").stdout)["prompt_formats"] == {}


def test_show_a_folder(folder: Path, tiny_model: Phi) -> None:
    found = json.loads(hornbook("models", "show", str(folder), "--json").stdout)
    assert found["folder"] == str(folder)
    assert sum(found["parameters"].values()) == tiny_model.parameter_count
    assert "Q4_K_M" not in found["weights_bytes"]  # rows of 32 do not fit its blocks
    assert found["published_scores"] == []
    with pytest.raises(CheckpointError, match="did you mean `phi-2`"):
        hornbook("models", "show", "phi2")


def test_pull_prints_the_folder_and_the_list_then_has_it(hub: FakeHub, tmp_path: Path) -> None:
    done = hornbook("models", "pull", "phi-2")
    path = Path(done.stdout.strip().splitlines()[-1])
    assert path.is_relative_to(tmp_path / "cache")
    assert (path / "model.safetensors").is_file()
    published = json.loads(hornbook("models", "--runs-dir", "nowhere", "--json").stdout)["published"]
    assert {row["name"]: row["folder"] for row in published}["phi-2"] == str(path)
    assert hornbook("models", "pull", "phi-2", "--to", str(tmp_path / "mine")).exit_code == 0
    assert (tmp_path / "mine" / "tokenizer.json").is_file()
    with pytest.raises(HubError, match="no revision v9"):
        hornbook("models", "pull", "phi-2", "--revision", "v9")


def test_verify_exits_with_1_if_a_check_fails(folder: Path) -> None:
    done = hornbook("verify", str(folder))
    assert done.exit_code == 0, done.stdout
    assert done.stdout.count("passed") >= 6
    assert "not checked  published logits" in done.stdout
    path = folder / "generation_config.json"
    path.write_text(path.read_text().replace('"eos_token_id": 0', '"eos_token_id": 5'))
    done = hornbook("verify", str(folder), "--json")
    assert done.exit_code == 1
    assert [check["name"] for check in json.loads(done.stdout) if check["outcome"] == "failed"] == ["end of text"]


@pytest.mark.parametrize("command", [["models"], ["models", "show"], ["models", "pull"], ["verify"]])
def test_help_has_an_example(command: list[str]) -> None:
    assert "Example" in hornbook(*command, "--help").stdout
