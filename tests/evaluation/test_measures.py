from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from tests.evaluation.comparison.made_up import change, numbered, write_evaluation

from hornbook.evaluation.measures import read_measures
from hornbook.foundation.errors import DataError, RecipeError

BITS = {
    name: {"bits_per_byte": value, "standard_error": 0.01, "documents": 5, "bytes": 900, "tokens": 300}
    for name, value in (("stories", 1.25), ("code", 0.75))
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    scores = {"arc_easy": numbered([1.0, 0.0, 1.0, 1.0]), "piqa": numbered([0.0, 1.0])}
    return write_evaluation(tmp_path / "evaluation", scores, bits_per_byte=BITS)


def test_without_patterns_it_is_bits_and_main_scores(folder: Path) -> None:
    found = read_measures(folder)
    assert set(found) == {"bits_per_byte/code", "bits_per_byte/stories", "arc_easy/acc", "piqa/acc"}
    bits, task = found["bits_per_byte/stories"], found["arc_easy/acc"]
    assert (bits.value, bits.standard_error, bits.measure.higher_is_better) == (1.25, 0.01, False)
    assert (task.value, task.measure.unit, task.measure.higher_is_better) == (75.0, "points", True)
    assert sorted(task.items.values()) == [0.0, 100.0, 100.0, 100.0]


def test_patterns_choose(folder: Path) -> None:
    assert list(read_measures(folder, ["bits_per_byte/*", "piqa/acc"])) == [
        "bits_per_byte/code", "bits_per_byte/stories", "piqa/acc",
    ]  # fmt: skip
    with pytest.raises(RecipeError, match="did you mean `piqa/acc`"):
        read_measures(folder, ["piqa/acc_"])


def test_a_score_that_is_not_the_mean_of_its_items_has_none(folder: Path) -> None:
    change(folder, lambda data: data["results"]["arc_easy"].update({"acc,none": 0.6}))
    assert read_measures(folder)["arc_easy/acc"].items == {}


def test_a_score_of_which_lower_is_better(folder: Path) -> None:
    change(folder, lambda data: data["higher_is_better"].update({"arc_easy": {"acc": False}}))
    assert not read_measures(folder)["arc_easy/acc"].measure.higher_is_better


@pytest.mark.parametrize("what", ["shots", "prompt_hash", "items"])
def test_another_protocol_is_another_ruler(folder: Path, what: str) -> None:
    before = read_measures(folder)["arc_easy/acc"].ruler

    def edit(data: Any) -> None:
        record = data["hornbook"]["tasks"]["arc_easy"]
        record["items_file"] = None
        if what == "items":
            data["n-samples"]["arc_easy"]["effective"] = 3
        else:
            record[what] = "f" * 64 if what == "prompt_hash" else 3

    change(folder, edit)
    assert read_measures(folder)["arc_easy/acc"].ruler != before


def test_faults_name_the_file(folder: Path) -> None:
    items = folder / "items" / "arc_easy.jsonl"
    items.write_text(items.read_text()[:-30])
    with pytest.raises(DataError, match=r"arc_easy\.jsonl"):
        read_measures(folder)
    (folder / "results.json").write_text(json.dumps({"bits_per_byte": {}}))
    with pytest.raises(DataError, match=r"results\.json"):
        read_measures(folder)
    with pytest.raises(DataError, match="no such file"):
        read_measures(folder.parent)
