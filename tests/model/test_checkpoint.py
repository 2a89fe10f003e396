from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from hornbook.foundation.errors import CheckpointError
from hornbook.inference.load import load
from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer


@pytest.fixture
def folder(tmp_path: Path, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    save_model(tiny_model, tmp_path / "m", bos_token_id=0, eos_token_id=0)
    tokenizer.save(tmp_path / "m", max_length=48)
    return tmp_path / "m"


def test_transformers_opens_the_folder_and_agrees(folder: Path, tiny_model: Phi, tokenizer: Tokenizer) -> None:
    transformers = pytest.importorskip("transformers")
    other = transformers.AutoModelForCausalLM.from_pretrained(folder).eval()
    other_tokenizer = transformers.AutoTokenizer.from_pretrained(folder)
    assert type(other).__name__ == "PhiForCausalLM"
    for text in ("def add_3(a, b):\n    return a", "größer  →\t\n\n  x", "<|endoftext|>a"):
        ids = tokenizer.encode(text)
        assert other_tokenizer(text)["input_ids"] == ids
        assert other_tokenizer.decode(ids) == tokenizer.decode(ids) == text
        with torch.inference_mode():
            inputs = torch.tensor([ids])
            torch.testing.assert_close(tiny_model(inputs), other(inputs).logits, atol=1e-4, rtol=1e-4)
    assert other.generation_config.eos_token_id == 0


def test_a_saved_model_loads_bitwise(folder: Path, tiny_model: Phi) -> None:
    model, _ = load(folder)
    assert not model.training
    for name, tensor in model.state_dict().items():
        assert torch.equal(tensor, tiny_model.state_dict()[name]), name


def test_half_precision_weights_load_as_fp32(tmp_path: Path, tiny_model: Phi) -> None:
    half = Phi(tiny_model.config).to(torch.bfloat16)
    half.load_state_dict(tiny_model.state_dict())
    save_model(half, tmp_path, bos_token_id=0, eos_token_id=0)
    assert json.loads((tmp_path / "config.json").read_text())["torch_dtype"] == "bfloat16"
    assert load_model(tmp_path).lm_head.weight.dtype == torch.float32


def test_damage_is_named(folder: Path) -> None:
    weights = folder / "model.safetensors"
    whole = weights.read_bytes()
    weights.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(CheckpointError, match="damaged weights"):
        load_model(folder)
    weights.unlink()
    with pytest.raises(CheckpointError, match=r"no model\.safetensors"):
        load_model(folder)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"num_hidden_layers": 3}, "missing model.layers.2"),
        ({"num_hidden_layers": 1}, "unknown model.layers.1"),
        ({"vocab_size": 301}, "has shape"),
        ({"model_type": "llama"}, "not 'phi'"),
        ({"hidden_act": "relu"}, "hidden_act"),
    ],
)
def test_a_config_that_does_not_fit_is_refused(folder: Path, change: dict[str, object], words: str) -> None:
    path = folder / "config.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(CheckpointError, match=words):
        load_model(folder)


def test_a_folder_without_a_model_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match="no such folder"):
        load(tmp_path / "nowhere")
    with pytest.raises(CheckpointError, match="no model here"):
        load(tmp_path)
