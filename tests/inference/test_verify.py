from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import tokenizers
import torch
from safetensors.torch import load_file, save_file
from tests.model.published_layouts import restore_layout
from tokenizers import decoders, models, pre_tokenizers

from hornbook.foundation.artifact import ArtifactWriter
from hornbook.foundation.errors import CheckpointError
from hornbook.inference.verify import verify
from hornbook.model.catalogue import PublishedLogits
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.model.presets import PRESETS, Preset
from hornbook.tokens.tokenizer import Tokenizer

transformers = pytest.importorskip("transformers")
IDS = (1, 2, 3, 4, 250, 6)
CHECKS = ["artifacts", "config", "weights", "tokenizer", "white space", "end of text", "forward", "transformers",
          "published logits"]  # fmt: skip
Found = dict[str, tuple[str, str]]


@pytest.fixture
def folder(tmp_path: Path, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    save_model(tiny_model, tmp_path / "m", bos_token_id=0, eos_token_id=0)
    tokenizer.save(tmp_path / "m")
    return tmp_path / "m"


def checked(path: Path, published: Mapping[str, PublishedLogits] | None = None) -> Found:
    checks = verify(path, published=published)
    assert [check.name for check in checks] == CHECKS
    return {check.name: (check.outcome, check.detail) for check in checks}


def outcomes(found: Found, outcome: str) -> set[str]:
    return {name for name, (how, _) in found.items() if how == outcome}


def edit_json(path: Path, **change: Any) -> None:
    path.write_text(json.dumps(json.loads(path.read_text()) | change))


def edit_weights(folder: Path, change: Callable[[dict[str, torch.Tensor]], None]) -> None:
    tensors = load_file(folder / "model.safetensors")
    change(tensors)
    save_file(tensors, folder / "model.safetensors", {"format": "pt"})


def logits_of_transformers(folder: Path, config: PhiConfig, tolerance: float = 1e-4) -> PublishedLogits:
    other = transformers.PhiForCausalLM.from_pretrained(folder).eval()
    with torch.inference_mode():
        logits = other(torch.tensor([IDS])).logits[0, :2, :30]
    rounded = tuple(tuple(round(value, 5) for value in row) for row in logits.tolist())
    return PublishedLogits(config, IDS, rounded, tolerance, "this test")


def test_a_good_model_passes_and_what_is_unknown_is_said(folder: Path) -> None:
    found = checked(folder)
    assert outcomes(found, "failed") == set()
    assert outcomes(found, "not checked") == {"artifacts", "white space", "published logits"}
    assert "not the shape of phi-1 or phi-1.5 or phi-2" in found["published logits"][1]
    with pytest.raises(CheckpointError):
        verify(folder / "nowhere")


def test_published_logits_match_those_that_transformers_gives(folder: Path, tiny_config: PhiConfig) -> None:
    published = {"other": PublishedLogits(tiny_config, IDS, ((9.0,) * 30,) * 2, 1e-4, "nowhere")}
    published["tiny"] = logits_of_transformers(folder, tiny_config.model_copy(update={"resid_pdrop": 0.1}))
    outcome, detail = checked(folder, published)["published logits"]
    assert outcome == "passed"
    assert "those of tiny" in detail
    assert "source: this test" in detail


def nudge(tensors: dict[str, torch.Tensor]) -> None:
    tensors["model.layers.1.mlp.fc2.weight"][3, 5] += 0.05


def round_to_bf16(tensors: dict[str, torch.Tensor]) -> None:
    for name in tensors:
        tensors[name] = tensors[name].bfloat16()


@pytest.mark.parametrize("change", [nudge, round_to_bf16])
def test_published_logits_that_do_not_match(
    folder: Path, tiny_config: PhiConfig, change: Callable[[dict[str, torch.Tensor]], None]
) -> None:
    published = {"tiny": logits_of_transformers(folder, tiny_config)}
    edit_weights(folder, change)
    found = checked(folder, published)
    outcome, detail = found["published logits"]
    assert outcome == "failed"
    assert "shape is that of tiny" in detail
    assert "fine-tuned, rounded or damaged" in detail
    assert outcomes(found, "failed") == {"published logits"}


def test_another_shape_is_not_compared(folder: Path, tiny_config: PhiConfig) -> None:
    published = {"tiny": logits_of_transformers(folder, tiny_config.model_copy(update={"rope_theta": 500.0}))}
    assert checked(folder, published)["published logits"][0] == "not checked"


def test_values_that_are_not_finite(folder: Path) -> None:
    edit_weights(folder, lambda tensors: tensors["model.layers.0.mlp.fc1.bias"].fill_(float("nan")))
    found = checked(folder)
    assert outcomes(found, "failed") == {"weights"}
    assert "model.layers.0.mlp.fc1.bias" in found["weights"][1]
    assert {"forward", "transformers", "published logits"} <= outcomes(found, "not checked")


def test_logits_that_overflow(folder: Path) -> None:
    edit_weights(folder, lambda tensors: tensors["lm_head.weight"].fill_(3e38))
    assert checked(folder)["forward"][0] == "failed"


def test_missing_and_misshapen_tensors(folder: Path) -> None:
    edit_weights(folder, lambda tensors: tensors.pop("lm_head.bias"))
    found = checked(folder)
    assert found["weights"][0] == "failed"
    assert "missing lm_head.bias" in found["weights"][1]


def test_a_config_of_another_kind(folder: Path) -> None:
    edit_json(folder / "config.json", model_type="llama")
    found = checked(folder)
    assert {"config", "weights"} <= outcomes(found, "failed")
    assert outcomes(found, "passed") == {"end of text"}


def test_a_tokenizer_that_changes_text(folder: Path) -> None:
    edit_json(folder / "tokenizer.json", normalizer={"type": "Lowercase"})
    outcome, detail = checked(folder)["tokenizer"]
    assert outcome == "failed"
    assert "'R" in detail  # the capital of "Return"


def test_a_tokenizer_that_is_damaged(folder: Path) -> None:
    (folder / "tokenizer.json").write_text((folder / "tokenizer.json").read_text()[:-100])
    found = checked(folder)
    assert outcomes(found, "failed") == {"tokenizer"}
    assert {"white space", "end of text"} <= outcomes(found, "not checked")


@pytest.mark.parametrize(
    ("eos", "outcome"), [(0, "passed"), ([7, 0], "passed"), (7, "failed"), ([7], "failed"), (None, "not checked")]
)
def test_the_end_of_text(folder: Path, eos: Any, outcome: str) -> None:
    edit_json(folder / "generation_config.json", eos_token_id=eos)
    assert checked(folder)["end of text"][0] == outcome
    (folder / "generation_config.json").unlink()
    edit_json(folder / "config.json", eos_token_id=eos)
    assert checked(folder)["end of text"][0] == outcome


def codegen_like(runs: list[str]) -> Tokenizer:
    """A tokenizer with CodeGen's ids for white space; the words are invented."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    vocabulary = {piece: number for number, piece in enumerate([*alphabet, *(f"word{i}" for i in range(50_000))])}
    inner = tokenizers.Tokenizer(models.BPE(vocab=vocabulary, merges=[]))
    inner.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    inner.decoder = decoders.ByteLevel()
    inner.add_special_tokens(["<|endoftext|>"])
    inner.add_tokens([tokenizers.AddedToken(run, normalized=False, special=False) for run in runs])
    return Tokenizer(inner)


RUNS = [" " * length for length in range(31, 1, -1)] + ["\t" * length for length in range(9, 1, -1)]


@pytest.mark.parametrize(
    ("runs", "words"),
    [(RUNS, "all 38 runs"), ([], "38 of the 38"), (RUNS[::-1], "have not CodeGen's ids"), (RUNS[:30], "8 of the 38")],
)
def test_the_white_space_of_a_published_shape(
    tmp_path: Path, tiny_config: PhiConfig, monkeypatch: pytest.MonkeyPatch, runs: list[str], words: str
) -> None:
    config = tiny_config.model_copy(update={"vocab_size": 50_300, "hidden_size": 16, "num_attention_heads": 2})
    monkeypatch.setitem(PRESETS, "like-phi", Preset("like-phi", config, None, ""))
    save_model(Phi(config).initialize(0), tmp_path, bos_token_id=50_256, eos_token_id=50_256)
    codegen_like(runs).save(tmp_path)
    found = checked(tmp_path)
    assert found["white space"][0] == ("passed" if runs == RUNS else "failed")
    assert words in found["white space"][1]
    assert found["tokenizer"][0] == found["end of text"][0] == "passed"
    assert "shape of like-phi" in found["config"][1]


def test_transformers_would_notice_a_mistake_of_ours(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gelu = torch.nn.functional.gelu
    monkeypatch.setattr("torch.nn.functional.gelu", lambda x, approximate: gelu(x))
    outcome, detail = checked(folder)["transformers"]
    assert outcome == "failed"
    assert "logits differ" in detail


@pytest.mark.parametrize("layout", ["fused", "sequential"])
def test_an_older_layout_is_not_held_against_the_model(folder: Path, tiny_model: Phi, layout: str) -> None:
    tensors = restore_layout(tiny_model.state_dict(), tiny_model.config, layout)
    save_file({name: tensor.clone() for name, tensor in tensors.items()}, folder / "model.safetensors")
    found = checked(folder)
    assert found["weights"][0] == found["forward"][0] == "passed"
    assert found["transformers"][0] == "not checked"


def test_without_transformers(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("hornbook.inference.verify.importlib.util.find_spec", lambda _: None)
    assert checked(folder)["transformers"] == ("not checked", "transformers is not installed")


def test_with_little_memory_it_says_what_it_leaves_out(
    folder: Path, tiny_config: PhiConfig, monkeypatch: pytest.MonkeyPatch
) -> None:
    published = {"tiny": logits_of_transformers(folder, tiny_config)}
    edit_weights(folder, lambda t: t.update({name: tensor.half() for name, tensor in t.items()}))
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=1000))
    found = checked(folder, published)
    assert {"forward", "transformers", "published logits"} <= outcomes(found, "not checked")
    assert "of memory" in found["published logits"][1]
    assert found["weights"][0] == "passed"


def make_run(run: Path, folder: Path) -> Path:
    writer = ArtifactWriter(run / "training", stage="training", config={}, inputs={})
    (writer.path / "model").mkdir()
    for file in folder.iterdir():
        (writer.path / "model" / file.name).write_bytes(file.read_bytes())
    writer.commit(cost={}, environment={})
    folder.rename(run / "model")
    return run


def test_a_run_is_checked_against_its_manifests(folder: Path, tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", folder)
    for path in (run, run / "model", run / "training"):
        assert checked(path)["artifacts"][0] == "passed"
    edit_json(run / "model" / "generation_config.json", eos_token_id=[0])
    outcome, detail = checked(run)["artifacts"]
    assert outcome == "failed"
    assert "not the model of any" in detail
    assert checked(run / "training")["artifacts"][0] == "passed"


def test_a_file_that_was_changed_after_the_run(folder: Path, tmp_path: Path) -> None:
    run = make_run(tmp_path / "run", folder)
    path = run / "training" / "model" / "config.json"
    path.write_text(path.read_text().replace("1e-05", "2e-05"))
    for named in (run, run / "training"):
        outcome, detail = checked(named)["artifacts"]
        assert outcome == "failed"
        assert "config.json: content changed" in detail
    edit_json(run / "training" / "manifest.json", stage="other")
    assert "was edited" in checked(run)["artifacts"][1]
