from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.outcome import Item, Outcome, mean_scores, results_json, write_outcomes

VALUES = st.lists(st.floats(0, 1), min_size=2, max_size=30)


def outcome(scores: list[float], contaminated: list[bool | None]) -> Outcome:
    items = [
        Item(number, f"id{number}", {"acc,none": score}, contaminated=known)
        for number, (score, known) in enumerate(zip(scores, contaminated, strict=True))
    ]
    mean = sum(scores) / len(scores)
    return Outcome("task", {"alias": "task", "acc,none": mean}, items, "acc,none", 0, 1, "p", "folder:task")


@given(VALUES)
def test_means_and_errors_are_numpy_s(values: list[float]) -> None:
    found = mean_scores([{"acc,none": value} for value in values])
    assert found["acc,none"] == pytest.approx(np.mean(values))
    error = np.std(values, ddof=1) / math.sqrt(len(values))
    assert found["acc_stderr,none"] == pytest.approx(error, abs=1e-9)


def test_a_single_item_has_no_error_and_a_score_that_some_lack_no_mean() -> None:
    assert mean_scores([{"acc,none": 1.0}]) == {"acc,none": 1.0, "acc_stderr,none": None}
    assert mean_scores([{"a,none": 1.0, "b,none": 0.0}, {"a,none": 0.0}]) == pytest.approx(
        {"a,none": 0.5, "a_stderr,none": 0.5}
    )
    assert mean_scores([]) == {}


@given(st.lists(st.tuples(st.sampled_from([0.0, 1.0]), st.booleans()), min_size=1, max_size=20))
def test_clean_and_contaminated_items_make_up_all(rows: list[tuple[float, bool]]) -> None:
    whole = outcome([score for score, _ in rows], [hit for _, hit in rows])
    about = whole.about()
    assert about["clean"]["items"] + about["contaminated"]["items"] == len(rows)
    sums = [part["items"] * part["scores"].get("acc,none", 0.0) for part in (about["clean"], about["contaminated"])]
    assert sum(sums) == pytest.approx(sum(score for score, _ in rows))


def test_where_the_training_data_is_not_known_there_are_no_parts() -> None:
    about = outcome([1.0, 0.0], [None, None]).about()
    assert (about["clean"], about["contaminated"]) == (None, None)


def test_the_data_s_fingerprint_follows_from_the_items_alone() -> None:
    first, second = outcome([1.0, 0.0], [None, None]), outcome([0.0, 1.0], [True, False])
    assert first.about()["dataset_fingerprint"] == second.about()["dataset_fingerprint"]
    assert outcome([1.0], [None]).about()["dataset_fingerprint"] != first.about()["dataset_fingerprint"]


def test_what_is_written_is_json_that_any_reader_takes(tmp_path: Path) -> None:
    made = outcome([1.0, 0.0], [None, None])
    made.scores |= {"f1,none": np.float64(0.5), "odd,none": float("nan")}
    made.config = {"metric": [len], "seed": np.int64(3)}
    results = results_json([made], {}, {}, {"limit": None}, {"lm_eval_version": "0"})
    write_outcomes(tmp_path, [made], results)

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    read = json.loads((tmp_path / "results.json").read_text("utf-8"), parse_constant=refuse)
    assert read["results"]["task"] == {"alias": "task", "acc,none": 0.5, "f1,none": 0.5, "odd,none": None}
    assert read["configs"]["task"] == {"metric": ["len"], "seed": 3}
    assert read["hornbook"]["tasks"]["task"]["items_file"] == "items/task.jsonl"
    assert len((tmp_path / "items" / "task.jsonl").read_text("utf-8").splitlines()) == 2
