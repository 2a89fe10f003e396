"""The commands export and quantize."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from hornbook.cli.export import export
from hornbook.cli.quantize import quantize
from hornbook.foundation.errors import MissingExtraError, RecipeError, StorageError
from hornbook.inference.exports.gguf_file import open_gguf, stored_tensors
from hornbook.model.checkpoint import save_model
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

pytest.importorskip("gguf")
pytest.importorskip("libggml")

app = typer.Typer()
for command in (export, quantize):
    app.command()(command)


@pytest.fixture
def run(tmp_path: Path, tiny_model: Phi, tokenizer: Tokenizer) -> Path:
    run = tmp_path / "mine"
    save_model(tiny_model, run / "model", bos_token_id=0, eos_token_id=0)
    tokenizer.save(run / "model")
    return run


def hornbook(*arguments: str) -> str:
    done = CliRunner().invoke(app, arguments, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def test_a_run_is_exported_beside_its_model(run: Path) -> None:
    printed = hornbook("export", str(run), "--to", "gguf", "--licence", "mit")
    file = run / "model" / "model-f16.gguf"
    assert f"{file}: 0.0" in printed.replace("\n", "")
    assert "blk.*.attn_q.weight" in printed
    assert open_gguf(file).fields["general.name"].contents() == "mine"
    with pytest.raises(StorageError, match="--force"):
        hornbook("export", str(run), "--to", "gguf")
    hornbook("export", str(run), "--to", "gguf", "--force")


def test_the_json_has_every_tensor(run: Path, tmp_path: Path) -> None:
    output = tmp_path / "mine.gguf"
    printed = json.loads(
        hornbook("export", str(run), "--to", "gguf", "--weights", "bf16", "--output", str(output), "--json")
    )
    assert printed["file"] == str(output)
    assert printed["bytes"] == output.stat().st_size
    assert [tensor["name"] for tensor in printed["tensors"]] == [tensor.name for tensor in stored_tensors(output)]
    assert {tensor["kind"] for tensor in printed["tensors"]} == {"F32", "BF16"}


def test_a_run_and_a_file_give_the_same_quantised_file(run: Path) -> None:
    printed = hornbook("quantize", str(run), "--format", "q4_k_m")
    assert "in place of Q4_K" in printed
    whole = run / "model" / "model-Q4_K_M.gguf"
    hornbook("export", str(run), "--to", "gguf")
    from_file = json.loads(
        hornbook("quantize", str(run / "model" / "model-f16.gguf"), "--format", "Q4_K_M", "--force", "--json")
    )
    assert from_file["file"] == str(whole)
    assert {tensor["wanted"] for tensor in from_file["tensors"] if tensor["kind"] == "Q5_0"} == {"Q4_K"}
    with pytest.raises(RecipeError, match="Q8_0"):
        hornbook("quantize", str(run), "--format", "Q17")


def test_the_extra_for_onnx_is_named(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(MissingExtraError, match=r"hornbook\[onnx\]"):
        hornbook("export", str(run), "--to", "onnx")
