"""Runs of a tiny recipe, start to end, as a person would start them: disturbed, repeated, and with bad input."""

from __future__ import annotations

import json
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sandbox.conftest import why_no_isolation

from hornbook.foundation.artifact import open_artifact

CODE = '''"""Module {i} about numbers."""


def add_{i}(first, second):
    """Return the sum of first and second, plus {i}.

    >>> add_{i}(1, 2)
    {three}
    """
    total = first + second
    return total + {i}


def name_{i}(word, times={i}):
    """Repeat a word and separate the copies by a dash."""
    parts = []
    for _ in range(times):
        parts.append(word.strip().lower())
    return "-".join(parts)
'''

RECIPE = """
name: tiny
seed: 3
stages:
  sources:
    sources: [{{kind: folder, path: {code}, licence: MIT}}]
    heldout_fraction: 0.2
    min_document_bytes: 20
  quality:
    inputs: {{documents: sources}}
    annotate_documents: 40
    keep_score: 1.0
  synthesis:
    exercises: 160
    sections: 40
    reasoning: 20
    heldout_families: 4
    heldout_exercises: 16
    heldout_documents: 16
  deduplicate:
    inputs: {{documents: [quality, synthesis]}}
  decontaminate:
    inputs: {{documents: deduplicate, heldout: [sources, synthesis]}}
  tokens:
    inputs: {{documents: decontaminate}}
    vocab_size: 400
  training:
    inputs: {{tokens: tokens}}
    model: {{vocab_size: 400, hidden_size: 32, intermediate_size: 64, num_hidden_layers: 2, num_attention_heads: 2,
            max_position_embeddings: 128, resid_pdrop: 0.1}}
    total_tokens: 61440
    batch_tokens: 512
    sequence_tokens: 64
    checkpoint_steps: 10
  evaluation:
    inputs: {{model: training, heldout: [sources, synthesis]}}
    tasks: []
    max_new_tokens: 16
  report:
    inputs: {{steps: [sources, quality, synthesis, deduplicate, decontaminate, tokens, training, evaluation]}}
"""


@pytest.fixture(scope="module")
def recipe(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("recipe")
    (folder / "code").mkdir()
    for i in range(60):
        (folder / "code" / f"module_{i}.py").write_text(CODE.format(i=i, three=3 + i))
    path = folder / "tiny.yaml"
    path.write_text(RECIPE.format(code=folder / "code"))
    return path


def start(recipe: Path, runs: Path, *options: str, limit: Callable[[], None] | None = None) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [
            sys.executable,
            "-m",
            "hornbook",
            "run",
            str(recipe),
            "--runs-dir",
            str(runs),
            "--json",
            *options,
            *(["--no-isolation"] if why_no_isolation() else []),
        ],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=limit,
    )


def finish(process: subprocess.Popen[str]) -> dict[str, str]:
    out, err = process.communicate(timeout=300)
    assert process.returncode == 0, err
    return json.loads(out)


def kill(process: subprocess.Popen[str]) -> None:
    """kill -9 to the process and all its children, as a power cut would end them."""
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@pytest.fixture(scope="module")
def undisturbed(recipe: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, str], float]:
    runs = tmp_path_factory.mktemp("undisturbed")
    began = time.monotonic()
    fingerprints = finish(start(recipe, runs))
    return runs, fingerprints, time.monotonic() - began


def test_a_run_leaves_model_report_and_lineage(undisturbed: tuple[Path, dict[str, str], float]) -> None:
    run = undisturbed[0] / "tiny"
    assert (run / "report.html").stat().st_size > 10_000
    assert (run / "recipe.yaml").is_file()
    assert {p.name for p in (run / "model").iterdir()} >= {
        "config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "generation_config.json",
    }  # fmt: skip
    manifest = json.loads((run / "training" / "manifest.json").read_text())
    assert manifest["inputs"]["tokens"] == undisturbed[1]["tokens"]
    assert manifest["cost"]["flops"] > 0


def test_the_model_opens_in_transformers(undisturbed: tuple[Path, dict[str, str], float]) -> None:
    torch = pytest.importorskip("torch")
    transformers = pytest.importorskip("transformers")
    import hornbook

    folder = undisturbed[0] / "tiny" / "model"
    model, tokenizer = hornbook.load(undisturbed[0] / "tiny")
    other = transformers.AutoModelForCausalLM.from_pretrained(folder).eval()
    ids = tokenizer.encode("def is_even(n):\n    return")
    assert transformers.AutoTokenizer.from_pretrained(folder)("def is_even(n):\n    return")["input_ids"] == ids
    with torch.inference_mode():
        torch.testing.assert_close(model(torch.tensor([ids])), other(torch.tensor([ids])).logits, atol=1e-4, rtol=1e-4)


def test_the_same_recipe_twice_gives_the_same_fingerprints(
    recipe: Path, undisturbed: tuple[Path, dict[str, str], float], tmp_path: Path
) -> None:
    assert finish(start(recipe, tmp_path)) == undisturbed[1]


def test_a_second_run_makes_nothing(recipe: Path, undisturbed: tuple[Path, dict[str, str], float]) -> None:
    runs, fingerprints, _ = undisturbed
    before = {p: p.stat().st_mtime_ns for p in runs.rglob("*") if p.is_file() and p.name != "recipe.yaml"}
    process = start(recipe, runs)
    assert finish(process) == fingerprints
    assert {p: p.stat().st_mtime_ns for p in before} == before


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_killed_at_random_moments_the_run_ends_alike(
    recipe: Path, undisturbed: tuple[Path, dict[str, str], float], tmp_path: Path, seed: int
) -> None:
    _, fingerprints, seconds = undisturbed
    draw = random.Random(seed)
    killed = 0
    for _ in range(4):
        began = time.monotonic()
        process = start(recipe, tmp_path)
        try:
            process.wait(timeout=draw.uniform(0.1, 0.6) * seconds)
        except subprocess.TimeoutExpired:
            killed += 1
        kill(process)
        if not killed:  # the machine is faster than it was in the undisturbed run
            seconds = time.monotonic() - began
            shutil.rmtree(tmp_path / "tiny")
    assert killed > 0
    assert finish(start(recipe, tmp_path)) == fingerprints
    assert [p.name for p in (tmp_path / "tiny").iterdir() if p.name.endswith(".working")] == []


def test_killed_in_training_it_goes_on_from_a_checkpoint(
    recipe: Path, undisturbed: tuple[Path, dict[str, str], float], tmp_path: Path
) -> None:
    process = start(recipe, tmp_path)
    checkpoints = tmp_path / "tiny" / ".training.working" / ".checkpoints"
    while process.poll() is None and len(list(checkpoints.glob("step-*[0-9]"))) < 2:
        time.sleep(0.005)
    kill(process)
    assert list(checkpoints.glob("step-*[0-9]")), "the run ended before it could be killed"
    again = start(recipe, tmp_path)
    out, err = again.communicate(timeout=300)
    assert "resumed after step" in err
    assert json.loads(out) == undisturbed[1]


def test_a_damaged_artifact_is_made_again(recipe: Path, undisturbed: tuple[Path, dict[str, str], float]) -> None:
    runs, fingerprints, _ = undisturbed
    path = runs / "tiny" / "deduplicate" / "documents.parquet"
    path.write_bytes(path.read_bytes()[:-20])
    process = start(recipe, runs)
    out, err = process.communicate(timeout=300)
    assert "making it again" in err
    assert json.loads(out) == fingerprints


def test_a_full_disk_is_an_error_and_leaves_no_half_artifact(recipe: Path, tmp_path: Path) -> None:
    def small_files() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (6_000, 6_000))

    process = start(recipe, tmp_path, limit=small_files)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 1, err
    assert "disk is full" in err
    assert "Traceback" not in err
    whole = [open_artifact(path.parent) for path in (tmp_path / "tiny").glob("*/manifest.json")]
    for artifact in whole:
        artifact.check(content=True)
    assert "tokens" not in {artifact.path.name for artifact in whole}


def test_two_runs_at_once_are_refused(recipe: Path, tmp_path: Path) -> None:
    first = start(recipe, tmp_path)
    while not (tmp_path / "tiny" / ".sources.working").exists() and first.poll() is None:
        time.sleep(0.01)
    second = start(recipe, tmp_path)
    _, err = second.communicate(timeout=60)
    kill(first)
    assert second.returncode == 1
    assert "another process" in err


def test_an_empty_corpus_says_which_stage_dropped_what(recipe: Path, tmp_path: Path) -> None:
    strict = tmp_path / "strict.yaml"
    strict.write_text(recipe.read_text().replace("keep_score: 1.0", "keep_score: 5.0"))
    process = start(strict, tmp_path)
    _, err = process.communicate(timeout=300)
    assert process.returncode == 1
    assert "educational value" in err
    assert "Traceback" not in err


def test_a_dry_run_makes_nothing_and_costs_something(recipe: Path, tmp_path: Path) -> None:
    process = start(recipe, tmp_path, "--dry-run")
    plan = finish(process)
    assert not (tmp_path / "tiny").exists()
    assert [step["step"] for step in plan["steps"]][:2] == ["sources", "quality"]
    assert plan["whole"]["seconds"] > 0
    assert plan["whole"]["money"] > 0
    assert plan["whole"]["memory_bytes"] > 1e8
