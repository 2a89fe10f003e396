from __future__ import annotations

import importlib.util
import resource
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from benchmarks.llama_cpp import LlamaCpp
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.inference.exports.conftest import SHAPE, rounded

from hornbook.foundation.errors import CheckpointError, DataError, MissingExtraError, StorageError
from hornbook.inference.exports.gguf_file import Weights, export_gguf, open_gguf, stored_tensors
from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

pytest.importorskip("gguf")

PROMPTS = ["def add_3(a, b):\n", "return a + b", '    """Return', "# größer → 7\n", "x = [1, 22, 333]\n\n\n\t"]


@torch.inference_mode()
def greedy(model: Phi, ids: list[int], new: int) -> list[int]:
    row = list(ids)
    for _ in range(new):
        row.append(int(model(torch.tensor([row]))[0, -1].argmax()))
    return row[len(ids) :]


def test_llama_cpp_writes_the_same_64_tokens(
    folder: Path, f16: Path, tokenizer: Tokenizer, llama_cpp: Callable[[Path], LlamaCpp]
) -> None:
    model = rounded(folder, "f16")
    for prompt in PROMPTS:
        ids = tokenizer.encode(prompt)
        expected = greedy(model, ids, 64)
        assert llama_cpp(f16).greedy(ids, 64) == expected


@pytest.mark.parametrize("weights", ["f32", "f16", "bf16"])
def test_llama_cpp_gives_the_same_probabilities(
    weights: Weights, folder: Path, tmp_path: Path, tokenizer: Tokenizer, llama_cpp: Callable[[Path], LlamaCpp]
) -> None:
    file = export_gguf(folder, tmp_path / f"{weights}.gguf", weights=weights)
    ids = tokenizer.encode("def add_3(a, b):\n    return a + b + 3\n" * 3)
    step = llama_cpp(file).next_logprobs(ids, SHAPE.vocab_size, harmless=tokenizer.encode("a")[0])
    with torch.inference_mode():
        expected = rounded(folder, weights)(torch.tensor([ids]))[0, -1].log_softmax(-1)
    found = torch.tensor([step[token] for token in range(SHAPE.vocab_size)])
    # llama.cpp rounds GELU to f16, and what it multiplies with f16 or bf16 weights to the weights' type.
    torch.testing.assert_close(found, expected, rtol=0, atol={"f32": 0.02, "f16": 0.05, "bf16": 0.3}[weights])


def test_the_file_says_what_the_model_is(folder: Path, f16: Path, tmp_path: Path) -> None:
    found = {key: field.contents() for key, field in open_gguf(f16).fields.items()}
    expected = {
        "general.architecture": "phi2",
        "general.name": "tiny",
        "general.file_type": 1,
        "general.quantization_version": 2,
        "phi2.context_length": 160,
        "phi2.embedding_length": 64,
        "phi2.feed_forward_length": 256,
        "phi2.block_count": 3,
        "phi2.attention.head_count": 4,
        "phi2.attention.head_count_kv": 2,
        "phi2.attention.layer_norm_epsilon": pytest.approx(1e-3),
        "phi2.rope.dimension_count": 4,
        "phi2.rope.freq_base": 500.0,
        "phi2.vocab_size": 310,
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.bos_token_id": 0,
        "tokenizer.ggml.eos_token_id": 0,
        "tokenizer.ggml.add_bos_token": False,
    }
    assert {key: found.get(key) for key in expected} == expected
    assert "general.license" not in found
    named = export_gguf(folder, tmp_path / "named.gguf", name="Mine", licence="apache-2.0")
    fields = open_gguf(named).fields
    assert (fields["general.name"].contents(), fields["general.license"].contents()) == ("Mine", "apache-2.0")


def test_every_tensor_is_there_and_norms_and_biases_stay_fp32(folder: Path, f16: Path) -> None:
    tensors = stored_tensors(f16)
    expected = load_model(folder).state_dict()
    assert sorted(tensor.shape for tensor in tensors) == sorted(tuple(value.shape) for value in expected.values())
    assert {tensor.kind for tensor in tensors if len(tensor.shape) == 1} == {"F32"}
    assert {tensor.kind for tensor in tensors if len(tensor.shape) == 2} == {"F16"}


def test_what_llama_cpp_has_no_graph_for_is_refused(tmp_path: Path, tokenizer: Tokenizer) -> None:
    model = Phi(SHAPE.model_copy(update={"qk_layernorm": True})).initialize(0)
    save_model(model, tmp_path / "model", bos_token_id=0, eos_token_id=0)
    tokenizer.save(tmp_path / "model")
    with pytest.raises(CheckpointError, match="qk_layernorm"):
        export_gguf(tmp_path / "model", tmp_path / "a.gguf")
    assert not list(tmp_path.glob("*.gguf*"))


def test_weights_beyond_f16_are_refused_by_name(tmp_path: Path, tokenizer: Tokenizer) -> None:
    model = Phi(SHAPE).initialize(0)
    with torch.no_grad():
        model.model.layers[1].mlp.fc2.weight[3, 4] = 70_000
    save_model(model, tmp_path / "model", bos_token_id=0, eos_token_id=0)
    tokenizer.save(tmp_path / "model")
    with pytest.raises(CheckpointError, match=r"layers\.1\.mlp\.fc2\.weight.*not finite in f16(.|\n)*bf16"):
        export_gguf(tmp_path / "model", tmp_path / "a.gguf")
    assert [path.name for path in tmp_path.iterdir()] == ["model"]
    export_gguf(tmp_path / "model", tmp_path / "a.gguf", weights="bf16")


def test_a_file_is_replaced_only_on_demand(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.gguf"
    file.write_text("precious")
    with pytest.raises(StorageError, match="exists already"):
        export_gguf(folder, file)
    assert file.read_text() == "precious"
    export_gguf(folder, file, overwrite=True)
    assert stored_tensors(file)
    with pytest.raises(StorageError, match="folder"):
        export_gguf(folder, tmp_path, overwrite=True)


def test_a_full_disk_leaves_the_old_file_and_no_other(folder: Path, tmp_path: Path) -> None:
    file = tmp_path / "a.gguf"
    file.write_text("precious")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, hard))
    try:
        with pytest.raises(StorageError, match="can't write here"):
            export_gguf(folder, file, overwrite=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert file.read_text() == "precious"
    assert [path.name for path in tmp_path.iterdir()] == ["a.gguf"]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(share=st.floats(0, 1, exclude_max=True))
def test_a_file_cut_short_is_noticed(f16: Path, tmp_path: Path, share: float) -> None:
    whole = f16.read_bytes()
    cut = tmp_path / "cut.gguf"
    # The last bytes may be padding, which nobody needs.
    cut.write_bytes(whole[: int(share * (len(whole) - 64))])
    with pytest.raises(DataError, match="GGUF"):
        open_gguf(cut)


def test_what_is_no_gguf_is_named(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        stored_tensors(tmp_path / "none.gguf")
    (tmp_path / "a.gguf").write_text("hello, this is no GGUF at all\n" * 100)
    with pytest.raises(DataError, match="not a whole GGUF"):
        stored_tensors(tmp_path / "a.gguf")


def test_a_missing_library_is_named(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[gguf\]"):
        export_gguf(folder, tmp_path / "a.gguf")
