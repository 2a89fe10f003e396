from __future__ import annotations

import shutil
from pathlib import Path

from tests.evaluation.conftest import saved

from hornbook.evaluation.model_info import documents_behind, maker, model_info
from hornbook.inference.load import load
from hornbook.tokens.tokenizer import Tokenizer


def test_the_fingerprint_follows_the_content_and_not_the_place(tmp_path: Path, tokenizer: Tokenizer) -> None:
    folder = saved(tmp_path / "a", tokenizer, 64)
    model, _ = load(folder)
    first = model_info(model, folder)
    assert first.parameters == sum(parameter.numel() for parameter in model.parameters())
    assert (first.dtype, first.context, first.training_tokens, first.training_flops) == ("float32", 64, None, None)
    copy = Path(shutil.copytree(folder, tmp_path / "elsewhere" / "b"))
    (copy / "README.md").write_text("not a part of the model")
    assert model_info(model, copy).fingerprint == first.fingerprint
    assert model_info(model, copy).path == str(copy)
    for changed in ("tokenizer.json", "config.json"):
        other = Path(shutil.copytree(folder, tmp_path / changed))
        (other / changed).write_text((other / changed).read_text("utf-8") + "\n")
        assert model_info(model, other).fingerprint != first.fingerprint
    other = saved(tmp_path / "c", tokenizer, 64, seed=9)
    assert model_info(load(other)[0], other).fingerprint != first.fingerprint


def test_a_model_from_elsewhere_has_no_known_training(tmp_path: Path, tokenizer: Tokenizer) -> None:
    folder = saved(tmp_path / "run" / "model", tokenizer, 64)
    (tmp_path / "run" / "training").mkdir()
    (tmp_path / "run" / "training" / "manifest.json").write_text("{")  # damaged
    assert maker(folder) is None
    assert documents_behind(folder) is None
