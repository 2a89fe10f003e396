"""What the stage refuses before the first step, and a recipe run by several processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from tests.test_pipeline import CODE, RECIPE
from tests.training.test_run import settings
from tests.training.torchrun_checks import SHAPE

from hornbook.accounting import memory
from hornbook.foundation import hardware
from hornbook.foundation.artifact import Artifact, ArtifactWriter, open_artifact
from hornbook.foundation.errors import DataError, HornbookError, MismatchError
from hornbook.foundation.files import read_jsonl
from hornbook.tokens.shards import write_shards
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer
from hornbook.training.loop import Trainer
from hornbook.training.stage import training

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def no_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_: Trainer) -> None:
        raise AssertionError("a step was made")

    monkeypatch.setattr(hardware, "measure_matmul_peak", lambda *_: hardware.MatmulPeak(1e11, "float32", 1, 1))
    monkeypatch.setattr(Trainer, "train_step", never)


def make(folder: Path, tokenizer: Tokenizer, count: int, other: Tokenizer | None = None) -> Artifact:
    writer = ArtifactWriter(folder, stage="tokens", config={}, inputs={})
    tokenizer.save(writer.path)
    ids = np.arange(count, dtype=np.uint32) % tokenizer.size
    write_shards(writer.path, {"a": ids}, other or tokenizer)
    return writer.commit(cost={}, environment={})


@pytest.mark.parametrize(
    ("count", "changes", "words"),
    [
        (10, {}, "10 tokens, one sample needs 17"),
        (40, {}, "one batch takes 4"),
        (500, {}, "train on at most 1,984 tokens"),
        (500, {"epochs": 9, "total_tokens": None}, "`a` 8.9 times"),
        (100, {"heldout_sequences": 6}, "would be held out"),
    ],
)
def test_too_little_data_is_said_before_the_first_step(
    tmp_path: Path, tokenizer: Tokenizer, count: int, changes: dict[str, Any], words: str
) -> None:
    tokens = make(tmp_path / "tokens", tokenizer, count)
    with pytest.raises(DataError, match=words):
        training(settings(**({"total_tokens": 64 * 40} | changes)), to=tmp_path / "training", tokens=tokens)


def test_shards_of_another_tokenizer_are_refused(tmp_path: Path, tokenizer: Tokenizer, texts: list[str]) -> None:
    tokens = make(tmp_path / "tokens", tokenizer, 3000, other=train_tokenizer(texts, 290))
    with pytest.raises(MismatchError, match="made with tokenizer"):
        training(settings(), to=tmp_path / "training", tokens=tokens)


def test_a_vocabulary_that_is_too_small_is_refused(tmp_path: Path, tokenizer: Tokenizer) -> None:
    tokens = make(tmp_path / "tokens", tokenizer, 3000)
    small = SHAPE.model_copy(update={"vocab_size": 100})
    with pytest.raises(MismatchError, match="vocab"):
        training(settings(model=small), to=tmp_path / "training", tokens=tokens)


def test_too_little_memory_is_said_before_the_first_step(
    tmp_path: Path, tokenizer: Tokenizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    tokens = make(tmp_path / "tokens", tokenizer, 3000)
    monkeypatch.setattr(memory, "usable_memory", lambda: 1_000_000.0)
    with pytest.raises(HornbookError, match="memory"):
        training(settings(), to=tmp_path / "training", tokens=tokens)


def test_a_recipe_under_torchrun_makes_what_one_process_makes(tmp_path: Path) -> None:
    """The stages before the training bitwise, the training within the tolerance of sums in another order."""
    (tmp_path / "code").mkdir()
    for i in range(60):
        (tmp_path / "code" / f"module_{i}.py").write_text(CODE.format(i=i, three=3 + i))
    text = RECIPE.format(code=tmp_path / "code")
    text = text[: text.index("  evaluation:")].replace("total_tokens: 61440", "total_tokens: 10240")
    (tmp_path / "tiny.yaml").write_text(text.replace(", resid_pdrop: 0.1", ""))
    one = [sys.executable, "-m"]
    two = [*one, "torch.distributed.run", "--standalone", "--nproc-per-node", "2", "-m"]
    found = []
    for name, start in (("one", one), ("two", two)):
        command = [*start, "hornbook", "run", "tiny.yaml", "--runs-dir", name, "--json", "--no-isolation"]
        done = subprocess.run(
            command,
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env=os.environ | {"OMP_NUM_THREADS": "1"},
        )
        assert done.returncode == 0, done.stderr
        assert "Traceback" not in done.stderr
        assert done.stderr.count("run tiny finished") == 1
        found.append(json.loads(done.stdout))  # one JSON text only: the second process prints nothing
    first, second = found
    assert {name: first[name] for name in first if name != "training"} == {
        name: second[name] for name in second if name != "training"
    }
    rows = [
        read_jsonl(open_artifact(tmp_path / name / "tiny" / "training").file("metrics.jsonl"))
        for name in ("one", "two")
    ]
    assert [row["loss"] for row in rows[0]] == pytest.approx([row["loss"] for row in rows[1]], abs=1e-5)
