"""The stage ``evaluation``: what it writes follows from its config and inputs alone."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("lm_eval")

from tests.evaluation.conftest import saved, write_corpus
from tests.evaluation.made_up_rows import boolq, each, humaneval, write_rows

from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.model_info import documents_behind, maker, model_info
from hornbook.evaluation.stage import evaluation, external
from hornbook.foundation.artifact import Artifact, ArtifactWriter
from hornbook.foundation.files import read_json
from hornbook.inference.load import load
from hornbook.tokens.tokenizer import Tokenizer

ROWS = each(6, boolq)


def documents(folder: Path) -> Artifact:
    writer = ArtifactWriter(folder, stage="decontaminate", config={}, inputs={})
    write_corpus(writer.path / "documents.parquet", [f"Seen before: {row['passage']} ..." for row in ROWS[::2]])
    return writer.commit(cost={}, environment={})


def trained(folder: Path, tokenizer: Tokenizer, corpus: Artifact) -> Artifact:
    writer = ArtifactWriter(folder, stage="training", config={}, inputs={"tokens": corpus.fingerprint})
    saved(writer.path / "model", tokenizer, 128)
    writer.counts["tokens"] = 1000
    return writer.commit(cost={"flops": 5.0}, environment={})


@pytest.fixture(scope="module")
def config(tmp_path_factory: pytest.TempPathFactory) -> EvaluationConfig:
    data = tmp_path_factory.mktemp("benchmarks")
    write_rows(data / "boolq" / "validation.jsonl", ROWS)
    write_rows(data / "humaneval" / "test.jsonl", each(2, humaneval))
    tasks = ("boolq", "humaneval")
    return EvaluationConfig(tasks=tasks, data_dir=data, samples=2, max_new_tokens=8, isolation="none")


def test_the_same_config_gives_the_same_artifact(
    tmp_path: Path, tokenizer: Tokenizer, config: EvaluationConfig
) -> None:
    made: list[Artifact] = []
    for name in ("first", "second"):
        corpus = documents(tmp_path / name / "decontaminate")
        model = trained(tmp_path / name / "training", tokenizer, corpus)
        given = {"model": (model,), "corpus": (corpus,)}
        made.append(evaluation.run(config, tmp_path / name / "evaluation", given))
    assert made[0].fingerprint == made[1].fingerprint
    assert made[0].manifest.outputs.keys() == made[1].manifest.outputs.keys()
    assert {"results.json", "items/boolq.jsonl", "items/humaneval.jsonl"} <= made[0].manifest.outputs.keys()
    results = read_json(made[0].file("results.json"))
    assert results["hornbook"]["model"]["path"] == "training"
    assert results["hornbook"]["tasks"]["boolq"]["contaminated"] is not None
    assert str(tmp_path) not in made[0].file("results.json").read_text("utf-8")


def test_benchmark_data_that_changed_is_measured_again(config: EvaluationConfig, tmp_path: Path) -> None:
    write_rows(tmp_path / "boolq" / "validation.jsonl", ROWS)
    before = external(config.model_copy(update={"data_dir": tmp_path}))
    write_rows(tmp_path / "boolq" / "validation.jsonl", ROWS[:-1])
    assert external(config.model_copy(update={"data_dir": tmp_path})) != before
    assert external(config.model_copy(update={"data_dir": None})) is None


def test_what_made_a_model_is_found_by_its_weights(tmp_path: Path, tokenizer: Tokenizer) -> None:
    corpus = documents(tmp_path / "run" / "decontaminate")
    made = trained(tmp_path / "run" / "training", tokenizer, corpus)
    published = saved(tmp_path / "run" / "model", tokenizer, 128)  # the same seed, so the same weights
    for folder in (made.path / "model", published):
        found = maker(folder)
        assert found is not None
        assert found.path == made.path
        info = model_info(load(folder)[0], folder)
        assert (info.training_tokens, info.training_flops, info.context) == (1000, 5.0, 128)
        assert documents_behind(folder) == [corpus.file("documents.parquet")]
    other = saved(tmp_path / "run" / "other", tokenizer, 128, seed=4)
    assert maker(other) is None
    assert documents_behind(other) is None
