from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.accounting.work import PlanError, TrainingWork, parse_count, planned
from hornbook.model.config import PhiConfig
from hornbook.training.config import TrainingConfig

WORK = TrainingWork(model=PhiConfig(), total_tokens=10_000_000, sequence_tokens=2048, batch_tokens=2048 * 8)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("1.4T", 1_400_000_000_000),
        ("150B", 150_000_000_000),
        ("150b", 150_000_000_000),
        ("2G", 2_000_000_000),
        ("300M", 300_000_000),
        ("7k", 7000),
        ("50_331_648", 50_331_648),
        ("50,331,648", 50_331_648),
        ("3e9", 3_000_000_000),
        (" 12 ", 12),
    ],
)
def test_counts_are_read_as_people_write_them(text: str, count: int) -> None:
    assert parse_count(text) == count


@pytest.mark.parametrize("text", ["", "T", "many", "-3B", "0", "0.1", "1.4TT", "1.4 Q", "nan", "inf", "1e999T"])
def test_what_is_no_count_is_refused(text: str) -> None:
    with pytest.raises(PlanError, match="no number of tokens") as caught:
        parse_count(text)
    assert "1.4T" in caught.value.mend


@given(st.integers(1, 10**15))
def test_plain_numbers_come_back(count: int) -> None:
    assert parse_count(str(count)) == parse_count(f"{count:_}") == count


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"total_tokens": 0}, "total_tokens is 0"),
        ({"micro_batch_sequences": 0}, "micro_batch_sequences is 0"),
        ({"sequence_tokens": 3000, "batch_tokens": 3000}, "over the model's context of 2048"),
        ({"batch_tokens": 2048 * 8 + 1}, "not a multiple of sequence_tokens 2048"),
        ({"batch_tokens": 2047}, "give 2048"),
        ({"total_tokens": 2048}, "under one batch of 16384"),
        ({"dtype": "float8"}, "dtype is `float8`"),
        ({"optimizer": "sgd"}, "give adamw or muon"),
    ],
)
def test_bad_values_are_named(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(PlanError, match=words):
        dataclasses.replace(WORK, **changes)


def test_a_training_config_describes_its_work() -> None:
    config = TrainingConfig.model_validate(
        {
            "model": {"preset": "phi-1"},
            "total_tokens": 10_000,
            "sequence_tokens": 128,
            "batch_tokens": 1024,
            "micro_batch_sequences": 2,
            "optimizer": {"kind": "muon"},
            "checkpoint_activations": True,
        }
    )
    work = planned(config, "bfloat16")
    assert work == TrainingWork(PhiConfig(), 10_000, 128, 1024, 2, "bfloat16", "muon", True)
    assert (work.steps, work.batch_sequences) == (9, 8)
    assert planned(config, "bfloat16", total_tokens=5000).steps == 4


def test_tokens_that_follow_from_the_data_must_be_given() -> None:
    config = TrainingConfig.model_validate({"model": {"depth": 4}, "epochs": 2})
    with pytest.raises(PlanError, match="tokens follow from its data"):
        planned(config, "float32")
    assert planned(config, "float32", total_tokens=100_000).total_tokens == 100_000
