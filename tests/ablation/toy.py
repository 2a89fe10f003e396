"""Stages that stand in for the real ones: a model is a number that depends on config, data and seed."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

from tests.evaluation.comparison.made_up import numbered, write_evaluation

import hornbook.recipe
from hornbook.foundation.config import Config
from hornbook.foundation.files import hash_json, read_json, write_json
from hornbook.foundation.stage import Input, Work, stage

BASE = """
name: base
seed: 5
stages:
  sources: &sources
    documents: 4
  deduplicate:
    inputs: {documents: sources}
  training: &training
    inputs: {documents: deduplicate}
    skill: 0.5
    optimizer: &optimizer {kind: adamw}
    list: [{a: 1}, {a: 2}]
  other-training:
    <<: *training
    stage: training
  evaluation:
    inputs: {model: training, heldout: sources, corpus: deduplicate}
"""

ABLATION = """
name: toy
base: base.yaml
baseline: plain
seeds: {seeds}
variants:
  plain:
  skilled:
    stages.training.skill: 0.7
"""


class SourcesConfig(Config):
    documents: int = 4
    heldout: int = 2


@stage("sources", SourcesConfig)
def sources(work: Work[SourcesConfig]) -> None:
    work.start_over()
    (work.path / "heldout.parquet").write_text("held out " * work.config.heldout)
    (work.path / "documents.parquet").write_text("document " * work.config.documents)


class DeduplicateConfig(Config):
    threshold: float = 0.8


@stage("deduplicate", DeduplicateConfig, inputs={"documents": Input(("sources",))})
def deduplicate(work: Work[DeduplicateConfig]) -> None:
    work.start_over()
    (work.path / "rejected").mkdir()
    (work.path / "rejected" / "documents.parquet").write_text("")
    (work.path / "documents.parquet").write_bytes(work.input("documents").file("documents.parquet").read_bytes())


class Optimizer(Config):
    kind: str = "adamw"


class TrainingConfig(Config):
    skill: float = 0.5
    seconds: float = 0.0
    seed: int = 0
    forgets_seed: bool = False
    optimizer: Optimizer = Optimizer()
    list: tuple[dict[str, int], ...] = ()


@stage("training", TrainingConfig, inputs={"documents": Input(("sources", "deduplicate"))})
def training(work: Work[TrainingConfig]) -> None:
    work.start_over()
    config = work.config
    time.sleep(config.seconds)
    known = config.model_copy(update={"seed": 0}) if config.forgets_seed else config
    (work.path / "model").mkdir()
    text = hash_json([known.model_dump(mode="json"), work.input("documents").fingerprint])
    (work.path / "model" / "model.safetensors").write_text(text)
    write_json(work.path / "model" / "skill.json", [config.skill, config.seed])
    with (work.path.parent.parent / "made.txt").open("a") as log:
        log.write(f"{work.path.parent.name}\n")


class EvaluationConfig(Config):
    items: int = 40


@stage(
    "evaluation",
    EvaluationConfig,
    inputs={
        "model": Input(("training",)),
        "heldout": Input(("sources",), many=True, optional=True),
        "corpus": Input(("sources", "deduplicate"), many=True, optional=True),
    },
)
def evaluation(work: Work[EvaluationConfig]) -> None:
    work.start_over()
    skill, seed = read_json(work.input("model").path / "model" / "skill.json")
    shared, luck = random.Random(seed).gauss(0, 0.02), random.Random(f"{seed} {skill}")
    skill += luck.gauss(0, 0.01)
    hard = random.Random(0)
    bar = [hard.random() for _ in range(work.config.items)]
    scores = numbered([float(skill + shared + luck.gauss(0, 0.05) > one) for one in bar])
    bits = {"bits_per_byte": 2 - skill + shared, "standard_error": 0.02, "documents": 2, "bytes": 18, "tokens": 9}
    model = {"path": "model"}
    write_evaluation(work.path, {"arc_easy": scores}, model=model, bits_per_byte={"python-packages": bits})


STAGES = {name: f"tests.ablation.toy:{name}" for name in ("sources", "deduplicate", "training", "evaluation")}


def main() -> None:
    """Run the ablation ``argv[1]`` under ``argv[2]`` with the toy stages: a process that a test can kill."""
    from hornbook.ablation.recipe import read_ablation
    from hornbook.ablation.run import run_ablation

    hornbook.recipe.STAGES |= STAGES
    run_ablation(read_ablation(sys.argv[1]), Path(sys.argv[2]))


if __name__ == "__main__":
    main()
