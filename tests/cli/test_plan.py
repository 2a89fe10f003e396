"""``hornbook plan`` and ``hornbook run --dry-run``, called as the command line calls them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.cli.invoke import hornbook

from hornbook.accounting import devices, memory
from hornbook.accounting.flops import parameters
from hornbook.accounting.planner import ASSUMED_CPU_MFU
from hornbook.cli.plan_table import duration
from hornbook.foundation.errors import DataError, HornbookError, RecipeError
from hornbook.foundation.hardware import MatmulPeak
from hornbook.model.config import PhiConfig

RECIPE = """\
name: small
stages:
  sources:
    sources: [{kind: python-standard-library, max_bytes: 1000}]
  tokens:
    inputs: {documents: sources}
  training: &training
    inputs: {tokens: tokens}
    model: {depth: 4}
    total_tokens: 1_000_000
    optimizer: {kind: muon}
  wide:
    <<: *training
    stage: training
    model: {preset: phi-1}
    epochs: null
    total_tokens: 4_000_000
    batch_tokens: 65536
    sequence_tokens: 1024
    micro_batch_sequences: 4
"""


@pytest.fixture
def recipe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A recipe with two trainings, on a machine of 100 GFLOP/s."""

    def peak(dtype: str = "float32") -> MatmulPeak:
        return MatmulPeak(1e11, dtype, 64, 1)

    monkeypatch.setattr(devices, "measure_matmul_peak", peak)
    monkeypatch.setattr("hornbook.plan.measure_matmul_peak", peak)
    file = tmp_path / "small.yaml"
    file.write_text(RECIPE)
    return file


def planned(*arguments: str) -> dict[str, Any]:
    """The one plan that ``hornbook plan ARGUMENTS --json`` prints."""
    (row,) = json.loads(hornbook("plan", *arguments, "--json").stdout)
    return row


def test_phi_2_on_the_devices_of_its_report() -> None:
    row = planned("phi-2", "--hardware", "A100-80G", "--count", "96", "--target-days", "14", "--mfu", "0.653")
    assert row["days"] == pytest.approx(14, rel=0.1)
    assert row["mfu_source"] == "as given"
    assert row["fits"]
    assert row["shard"]
    assert row["dtype"] == "bfloat16"
    assert row["target"]["devices"] in (96, 97)
    assert row["target"]["mfu"] == pytest.approx(0.653, abs=0.001)
    assert row["published"]["error"] == pytest.approx(0.32, abs=0.01)
    assert "does not divide among 96" in row["batch_problem"]
    assert sum(row["memory_bytes"].values()) == pytest.approx(row["memory_total_bytes"], abs=10)


def test_the_text_says_what_the_numbers_rest_on() -> None:
    text = hornbook(
        "plan", "phi-1", "--hardware", "a100-80g", "--count", "8", "--target-days", "2", "--shard", "none"
    ).stdout  # fmt: skip
    for words in (
        "phi-1 on 8 x A100-80G, whole on each, bfloat16, adamw",
        "312 TFLOP/s in bfloat16; NVIDIA A100 datasheet",
        "24,000 of 1,024 sequences",
        "MFU         49.4% (assumed: what phi-1's published GPU hours imply",
        "4.0 days",
        "kWh at 400 W",
        "(our assumption), instead of electricity",
        "GB  weights gathered for use",
        "GB  optimizer states (adamw)",
        "10% are to be left free",
        "the largest that fits:",
        "2 days take 17 devices at an MFU of 49.4% (one batch divides among 32)",
        "8 would need more than the 65% of phi-2",
        "arXiv 2306.11644",
    ):
        assert words in text, words


def test_every_option_changes_what_it_says() -> None:
    base = ("phi-1", "--hardware", "H100", "--count", "4")
    plain = planned(*base)
    changed = planned(
        *base, "--tokens", "1.4T", "--dtype", "float32", "--optimizer", "muon", "--sequence-tokens", "512",
        "--batch-tokens", "1048576", "--micro-batch-sequences", "2", "--checkpoint-activations",
        "--shard", "none", "--reserve", "0.2", "--price-per-hour", "9", "--price-per-kwh", "1", "--currency", "USD",
    )  # fmt: skip
    assert changed["tokens"] == pytest.approx(1.4e12, rel=1e-4)
    assert changed["tokens_source"] == changed["batch_source"] == "as given"
    assert (changed["dtype"], changed["optimizer"], changed["shard"]) == ("float32", "muon", False)
    assert (changed["sequence_tokens"], changed["batch_sequences"]) == (512, 2048)
    assert (changed["micro_batch_sequences"], changed["checkpoint_activations"]) == (2, True)
    assert changed["peak_flops_per_second"] == 67e12
    assert changed["rent"] == pytest.approx(changed["days"] * 24 * 4 * 9)
    assert changed["electricity"] == pytest.approx(changed["kilowatt_hours"])
    assert (changed["reserve"], changed["currency"], changed["rent_source"]) == (0.2, "USD", "as given")
    assert plain["rent_source"] == "our assumption"
    assert plain["shard"]
    assert "activations, checkpointed" in changed["memory_bytes"]


def test_shorter_sequences_keep_the_tokens_of_a_batch_as_far_as_they_divide() -> None:
    row = planned("phi-1", "--hardware", "H100", "--sequence-tokens", "1000")
    assert row["batch_sequences"] == 2048 * 1024 // 1000


def test_what_does_not_fit_is_said_and_mended() -> None:
    text = hornbook("plan", "phi-2", "--hardware", "RTX-4090").stdout
    assert "DOES NOT FIT  take 4 devices, shard over them (FSDP) and checkpoint activations" in text
    assert planned("phi-2", "--hardware", "RTX-4090", "--count", "4", "--checkpoint-activations")["fits"]


def test_a_recipes_trainings_are_planned_on_this_machine(recipe: Path) -> None:
    rows = json.loads(hornbook("plan", str(recipe), "--json").stdout)
    assert [row["name"] for row in rows] == ["training", "wide"]
    small, wide = rows
    assert (small["hardware"], small["dtype"], small["optimizer"]) == ("this", "float32", "muon")
    assert (wide["sequence_tokens"], wide["batch_sequences"], wide["tokens"]) == (1024, 64, 4_000_000 // 65536 * 65536)
    assert small["days"] * 86400 == pytest.approx(small["flops"] / (1e11 * small["mfu"]))
    assert small["mfu"] == ASSUMED_CPU_MFU
    assert small["largest_micro_batch_sequences"] >= small["micro_batch_sequences"] > 0
    elsewhere = json.loads(hornbook("plan", str(recipe), "--hardware", "H100", "--tokens", "2M", "--json").stdout)
    assert [row["tokens_source"] for row in elsewhere] == ["as given", "as given"]
    assert elsewhere[1]["micro_batch_sequences"] == 4


def test_the_mfu_of_a_run_can_be_used(recipe: Path, tmp_path: Path) -> None:
    file = tmp_path / "runs" / "mine" / "training" / "volatile" / "speed.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"mfu": 0.31}')
    rows = json.loads(hornbook("plan", str(recipe), "--mfu-of", str(tmp_path / "runs" / "mine"), "--json").stdout)
    assert [row["mfu"] for row in rows] == [0.31, 0.31]
    assert rows[0]["mfu_source"] == f"measured: {file}"
    with pytest.raises(HornbookError, match="no volatile/speed"):
        hornbook("plan", str(recipe), "--mfu-of", str(tmp_path / "elsewhere"))
    with pytest.raises(HornbookError, match="both given"):
        hornbook("plan", str(recipe), "--mfu-of", str(tmp_path), "--mfu", "0.3")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["phi-2", "--hardware", "H1000"], "no hardware `H1000`"),
        (["phi-3"], "neither a preset nor a recipe"),
        (["phi-1-small", "--hardware", "H100"], "not published"),
        (["phi-2", "--hardware", "H100", "--tokens", "lots"], "`lots` is no number"),
        (["phi-2", "--hardware", "H100", "--mfu", "1.5"], "MFU is 1.5"),
        (["phi-2", "--hardware", "H100", "--target-days", "0"], "target is 0 days"),
        (["phi-2", "--hardware", "H100", "--sequence-tokens", "4096"], "context of 2048"),
        ([], "nothing to plan was named"),
    ],
)
def test_mistakes_are_named(arguments: list[str], words: str) -> None:
    with pytest.raises(HornbookError, match=words) as caught:
        hornbook("plan", *arguments)
    assert caught.value.mend


def test_mistyped_names_get_the_nearest_one() -> None:
    for arguments, near in ((["phi-2", "--hardware", "H10O"], "H100"), (["phi-1.6"], "phi-1.5")):
        with pytest.raises(HornbookError) as caught:
            hornbook("plan", *arguments)
        assert f"`{near}`" in caught.value.mend


def test_recipes_that_are_missing_or_train_nothing_are_refused(recipe: Path, tmp_path: Path) -> None:
    with pytest.raises(DataError, match="no such file"):
        hornbook("plan", str(tmp_path / "missing.yaml"))
    recipe.write_text(RECIPE.split("  tokens:")[0])
    with pytest.raises(HornbookError, match="trains no model"):
        hornbook("plan", str(recipe))
    recipe.write_text("name: x\nstages: {trainin: {}}\n")
    with pytest.raises(RecipeError, match="did you mean `training`"):
        hornbook("plan", str(recipe))


def test_the_hardware_is_listed_with_its_sources() -> None:
    text = hornbook("plan", "--list-hardware").stdout
    for words in ("A100-40G", "H200", "RTX-4090", "M1-Max", "this", "datasheet", "unconfirmed", "assumed"):
        assert words in text
    rows = json.loads(hornbook("plan", "--list-hardware", "--json").stdout)
    assert {row["name"] for row in rows} == set(devices.DEVICES)


def test_the_published_trainings_are_listed_by_convention() -> None:
    text = hornbook("plan", "--published").stdout
    for words in ("phi-1.5 (report)", "6 N D, rounded N 62.6%", "18.5 days, +32%", "3.03 days, -24%"):
        assert words in text
    rows = json.loads(hornbook("plan", "--published", "--json").stdout)
    assert {row["name"] for row in rows} >= {"phi-1", "phi-1.5", "phi-2"}


def test_a_dry_run_says_which_training_would_not_fit(
    recipe: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def usable() -> float:
        return 2e9

    monkeypatch.setattr(memory, "usable_memory", usable)
    rows = {row["step"]: row for row in json.loads(hornbook("run", str(recipe), "--dry-run", "--json").stdout)["steps"]}
    assert rows["training"]["problem"] is None
    assert rows["tokens"]["problem"] is None
    assert rows["wide"]["problem"].startswith("wide: the training needs about")
    assert rows["wide"]["memory_bytes"] > 4 * 4 * parameters(PhiConfig())
    text = hornbook("run", str(recipe), "--dry-run", "--runs-dir", str(tmp_path / "runs")).stdout
    assert "would stop before its first step: wide: the training needs about" in text
    assert "To mend it: take devices with more memory" in text
    assert not (tmp_path / "runs").exists()


def test_a_training_over_epochs_is_planned_from_its_documents(recipe: Path) -> None:
    recipe.write_text(RECIPE.replace("total_tokens: 1_000_000", "epochs: 30"))
    rows = {row["step"]: row for row in json.loads(hornbook("run", str(recipe), "--dry-run", "--json").stdout)["steps"]}
    assert rows["training"]["flops"] > 0
    with pytest.raises(HornbookError, match="tokens follow from its data"):
        hornbook("plan", str(recipe))
    assert json.loads(hornbook("plan", str(recipe), "--tokens", "5M", "--json").stdout)[0]["tokens"] <= 5e6


def test_durations_are_said_as_people_say_them() -> None:
    said = {40: "40 s", 200: "3 min 20 s", 7500: "2 h 5 min", 14 * 86400: "14.0 days", 40e6 * 86.4: "40,000.0 days"}
    assert {seconds: duration(seconds) for seconds in said} == said
