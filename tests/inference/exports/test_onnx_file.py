from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from tests.inference.exports.conftest import SHAPE

from hornbook.foundation.errors import CheckpointError, MissingExtraError, StorageError
from hornbook.inference.exports.onnx_file import export_onnx
from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.phi import Phi

pytest.importorskip("onnxscript")
runtime = pytest.importorskip("onnxruntime")

# Fewer key/value heads and norms on queries and keys: what the GGUF tests can't have.
SMALL = SHAPE.model_copy(update={"num_hidden_layers": 2, "qk_layernorm": True, "max_position_embeddings": 64})
NAMES = [f"{layer}.{part}" for layer in range(SMALL.num_hidden_layers) for part in ("key", "value")]


@pytest.fixture(scope="module")
def model_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("onnx") / "model"
    save_model(Phi(SMALL).initialize(2), folder, bos_token_id=0, eos_token_id=0)
    return folder


@pytest.fixture(scope="module")
def exported(model_folder: Path) -> Path:
    file = export_onnx(model_folder, model_folder.parent / "exported" / "model.onnx")
    assert [path.name for path in file.parent.iterdir()] == ["model.onnx"]
    return file


@pytest.fixture(scope="module")
def session(exported: Path) -> Any:
    return runtime.InferenceSession(exported)


def step(
    session: Any, ids: torch.Tensor, mask: torch.Tensor, past: list[NDArray[np.float32]] | None = None
) -> tuple[torch.Tensor, list[NDArray[np.float32]]]:
    """Logits of ``ids`` after ``past``, and the new past."""
    if past is None:
        past = [np.zeros((len(ids), SMALL.key_value_heads, 0, SMALL.head_dim), np.float32) for _ in NAMES]
    inputs = {f"past_key_values.{name}": value for name, value in zip(NAMES, past, strict=True)}
    logits, *present = session.run(None, {"input_ids": ids.numpy(), "attention_mask": mask.numpy(), **inputs})
    return torch.from_numpy(logits), present


@pytest.mark.parametrize(("batch", "length"), [(1, 1), (1, 7), (3, 2), (2, 64)])
def test_logits_are_equal_for_any_batch_and_length(session: Any, model_folder: Path, batch: int, length: int) -> None:
    ids = torch.randint(0, 300, (batch, length), generator=torch.Generator().manual_seed(length))
    found, _ = step(session, ids, torch.ones_like(ids))
    with torch.inference_mode():
        torch.testing.assert_close(found, load_model(model_folder)(ids), rtol=0, atol=1e-4)


@pytest.mark.parametrize("pieces", [[12], [7, 1, 1, 1, 1, 1], [1, 11], [5, 3, 4]])
def test_the_cache_and_left_padding_change_nothing(session: Any, model_folder: Path, pieces: list[int]) -> None:
    ids = torch.randint(0, 300, (3, 12), generator=torch.Generator().manual_seed(1))
    mask = torch.ones_like(ids)
    mask[1, :4] = 0
    found, past, at = [], None, 0
    for length in pieces:
        logits, past = step(session, ids[:, at : at + length], mask[:, : at + length], past)
        found.append(logits)
        at += length
    with torch.inference_mode():
        expected = load_model(model_folder)(ids, mask)
    real = mask.bool()
    torch.testing.assert_close(torch.cat(found, dim=1)[real], expected[real], rtol=0, atol=1e-4)


def test_names_say_what_every_size_is(session: Any) -> None:
    found = {part.name: part.shape for part in session.get_inputs()}
    assert found["input_ids"] == ["batch", "length"]
    assert found["attention_mask"] == ["batch", "total_length"]
    assert found["past_key_values.1.value"] == ["batch", SMALL.key_value_heads, "past_length", SMALL.head_dim]
    outputs = [part.name for part in session.get_outputs()]
    assert outputs == ["logits", *(f"present.{name}" for name in NAMES)]


def test_faults_are_typed(model_folder: Path, exported: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StorageError, match="exists already"):
        export_onnx(model_folder, exported)
    with pytest.raises(CheckpointError):
        export_onnx(tmp_path / "none", tmp_path / "a.onnx")
    assert not list(tmp_path.iterdir())
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[onnx\]"):
        export_onnx(model_folder, tmp_path / "a.onnx")
