from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from benchmarks.llama_cpp import LlamaCpp

from hornbook.foundation.errors import CheckpointError, DataError, RecipeError, StorageError
from hornbook.inference.exports import quantize as module
from hornbook.inference.exports.gguf_file import export_gguf, open_gguf, stored_tensors
from hornbook.inference.exports.mixtures import BASE, fitting_type, wanted_type
from hornbook.inference.exports.quantize import quantize_gguf, quantize_model
from hornbook.model.checkpoint import save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

gguf = pytest.importorskip("gguf")
pytest.importorskip("libggml")

# Types of every matrix as llama_model_quantize wrote them (llama-cpp-python 0.3.36), for models of several shapes;
# `shapes` has the row widths, and types that change from block to block are listed in the order of the blocks.
REFERENCE: list[dict[str, Any]] = json.loads(Path(__file__).with_name("llama_quantize_types.json").read_text())


@pytest.mark.parametrize("case", REFERENCE, ids=lambda case: f"{case['blocks']} blocks")
@pytest.mark.parametrize("mixture", BASE)
def test_types_are_those_that_llama_cpp_chooses(case: dict[str, Any], mixture: str) -> None:
    blocks = case["blocks"]
    for role, expected in case["types"][mixture].items():
        whole = role in ("output", "token_embd")
        names = [f"{role}.weight"] if whole else [f"blk.{i}.{role}.weight" for i in range(blocks)]
        width = case["shapes"][role]
        found = [fitting_type(wanted_type(name, width, mixture, blocks), width) for name in names]
        assert found == (expected.split() if " " in expected else [expected] * len(names)), role


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory, tokenizer: Tokenizer) -> Path:
    """An f32 GGUF whose rows divide into 256-blocks."""
    shape = PhiConfig(
        vocab_size=300,
        hidden_size=256,
        intermediate_size=512,
        num_hidden_layers=2,
        num_attention_heads=4,
        max_position_embeddings=64,
        initializer_range=0.05,
    )
    folder = tmp_path_factory.mktemp("wide")
    save_model(Phi(shape).initialize(1), folder, bos_token_id=0, eos_token_id=0)
    tokenizer.save(folder)
    return export_gguf(folder, folder / "f32.gguf", weights="f32")


# Relative error (root mean square) of normally distributed weights. From the number of levels: a uniform quantiser of
# b bits over +-3 standard deviations errs by about 6 / 2**b / sqrt(12).
LARGEST_ERROR = {"Q8_0": 0.008, "Q6_K": 0.025, "Q5_K": 0.05, "Q5_1": 0.05, "Q5_0": 0.06, "Q4_K": 0.09, "Q4_1": 0.1}
LARGEST_ERROR |= {"Q4_0": 0.11, "Q3_K": 0.2}


@pytest.mark.parametrize("mixture", BASE)
def test_another_reader_gets_the_weights_back_nearly(mixture: str, wide: Path, tmp_path: Path) -> None:
    tensors = quantize_gguf(wide, tmp_path / "a.gguf", mixture)
    original = {tensor.name: tensor.data for tensor in open_gguf(wide).tensors}
    kinds = {tensor.name: tensor for tensor in tensors}
    for tensor in open_gguf(tmp_path / "a.gguf").tensors:
        found = gguf.dequantize(tensor.data, tensor.tensor_type).reshape(original[tensor.name].shape)
        kind = kinds[tensor.name].kind
        if kind == "F32":
            np.testing.assert_array_equal(found, original[tensor.name])
        else:
            error = np.sqrt(np.mean((found - original[tensor.name]) ** 2) / np.mean(original[tensor.name] ** 2))
            assert LARGEST_ERROR[kind] / 4 < error < LARGEST_ERROR[kind], (tensor.name, kind, error)


def test_the_report_is_what_the_file_holds(wide: Path, tmp_path: Path) -> None:
    report = quantize_gguf(wide, tmp_path / "a.gguf", "Q4_K_M")
    stored = stored_tensors(tmp_path / "a.gguf")
    assert [(t.name, t.shape, t.kind, t.bytes) for t in report] == [(t.name, t.shape, t.kind, t.bytes) for t in stored]
    assert all(tensor.kind == tensor.wanted for tensor in report)
    assert {tensor.kind for tensor in report} == {"F32", "Q4_K", "Q6_K"}


def test_rows_that_do_not_divide_are_reported(f16: Path, tmp_path: Path) -> None:
    report = {t.name: t for t in quantize_gguf(f16, tmp_path / "a.gguf", "Q4_K_M")}
    narrow, wide = report["blk.0.attn_q.weight"], report["blk.0.ffn_down.weight"]
    assert (narrow.wanted, narrow.kind, narrow.shape) == ("Q4_K", "Q5_0", (64, 64))
    assert (wide.wanted, wide.kind, wide.shape) == ("Q4_K", "Q4_K", (64, 256))


def test_metadata_goes_along(f16: Path, tmp_path: Path) -> None:
    quantize_gguf(f16, tmp_path / "a.gguf", "Q8_0")
    before, after = ({k: f.contents() for k, f in open_gguf(p).fields.items()} for p in (f16, tmp_path / "a.gguf"))
    assert {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)} == {"general.file_type"}
    assert after["general.file_type"] == gguf.LlamaFileType.MOSTLY_Q8_0


def test_pieces_do_not_change_the_result(wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    quantize_gguf(wide, tmp_path / "a.gguf", "Q5_K_M")
    monkeypatch.setattr(module, "WEIGHTS_AT_ONCE", 7 * 256)
    quantize_gguf(wide, tmp_path / "b.gguf", "Q5_K_M")
    assert (tmp_path / "a.gguf").read_bytes() == (tmp_path / "b.gguf").read_bytes()


@pytest.mark.parametrize("mixture", ["Q8_0", "Q4_K_M"])
def test_llama_cpp_opens_it_and_agrees_nearly(
    mixture: str,
    wide: Path,
    tmp_path: Path,
    tokenizer: Tokenizer,
    llama_cpp: Callable[[Path], LlamaCpp],
) -> None:
    quantize_gguf(wide, tmp_path / "a.gguf", mixture)
    ids, letter = tokenizer.encode("def add_3(a, b):\n    return a"), tokenizer.encode("a")[0]
    exact, found = (llama_cpp(path).next_logprobs(ids, 300, letter) for path in (wide, tmp_path / "a.gguf"))
    difference = np.array([found[token] - exact[token] for token in range(300)])
    spread = np.std([exact[token] for token in range(300)])
    assert np.std(difference) < {"Q8_0": 0.05, "Q4_K_M": 0.35}[mixture] * spread


def test_a_folder_is_quantised_by_way_of_f16_and_nothing_is_left(folder: Path, f16: Path, tmp_path: Path) -> None:
    quantize_model(folder, tmp_path / "a.gguf", "Q8_0")
    assert [path.name for path in tmp_path.iterdir()] == ["a.gguf"]
    quantize_gguf(f16, tmp_path / "b.gguf", "Q8_0")
    assert (tmp_path / "a.gguf").read_bytes() == (tmp_path / "b.gguf").read_bytes()


def test_what_cannot_be_quantised_is_refused(folder: Path, f16: Path, tmp_path: Path) -> None:
    output = tmp_path / "a.gguf"
    with pytest.raises(RecipeError, match=r"(?s)Q9_9.*Q4_K_M"):
        quantize_gguf(f16, output, "Q9_9")
    with pytest.raises(RecipeError, match="Q9_9"):
        quantize_model(folder, output, "Q9_9")
    with pytest.raises(DataError, match="no such file"):
        quantize_gguf(tmp_path / "none.gguf", output, "Q8_0")
    (tmp_path / "cut.gguf").write_bytes(f16.read_bytes()[:5000])
    with pytest.raises(DataError, match="not a whole GGUF"):
        quantize_gguf(tmp_path / "cut.gguf", output, "Q8_0")
    assert not output.exists()
    quantize_gguf(f16, output, "Q8_0")
    with pytest.raises(StorageError, match="exists already"):
        quantize_gguf(f16, output, "Q4_0")
    with pytest.raises(CheckpointError, match=r"(?s)is in Q8_0.*f16"):
        quantize_gguf(output, tmp_path / "b.gguf", "Q4_0")
    writer = gguf.GGUFWriter(tmp_path / "llama.gguf", "llama")
    writer.add_tensor("output.weight", np.zeros((32, 32), dtype=np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    with pytest.raises(CheckpointError, match="'llama' model, not phi2"):
        quantize_gguf(tmp_path / "llama.gguf", tmp_path / "b.gguf", "Q8_0")
