from __future__ import annotations

from typing import Any

import pytest

from hornbook.foundation.config import parse
from hornbook.foundation.errors import RecipeError
from hornbook.training.config import TrainingConfig


def config(**fields: Any) -> TrainingConfig:
    return parse(TrainingConfig, {"total_tokens": 10**9, **fields})


def test_rate_and_batch_follow_from_the_depth() -> None:
    small = config(model={"depth": 4, "vocab_size": 512})
    assert (small.model.hidden_size, small.model.vocab_size) == (128, 512)
    assert (small.optimizer.learning_rate, small.batch_tokens) == (6e-3, 1024)
    assert config(model={"depth": 4}, optimizer={"kind": "muon"}).optimizer.learning_rate == 1.2e-2
    assert config(model={"depth": 2}, sequence_tokens=96).batch_tokens % 96 == 0


def test_few_tokens_get_batches_that_leave_enough_steps() -> None:
    few = config(model={"depth": 6}, total_tokens=1_000_000, sequence_tokens=128)
    assert few.batch_tokens < config(model={"depth": 6}, sequence_tokens=128).batch_tokens
    assert few.steps() >= 700
    assert config(model={"depth": 6}, total_tokens=10_000, sequence_tokens=128).batch_tokens == 128


def test_what_is_given_is_kept() -> None:
    given = config(model={"depth": 4}, optimizer={"learning_rate": 1e-4}, batch_tokens=2048)
    assert (given.optimizer.learning_rate, given.batch_tokens) == (1e-4, 2048)


def test_a_preset_sets_the_shape_only() -> None:
    published = config(model={"preset": "phi-2"})
    assert published.model.num_hidden_layers == 32
    assert published.optimizer == TrainingConfig.model_fields["optimizer"].default


def test_the_same_shape_is_the_same_config_however_it_is_written() -> None:
    turned = config(model={"depth": 4})
    assert parse(TrainingConfig, turned.model_dump()) == turned


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"model": {"depth": 0}}, "depth is 0"),
        ({"model": {"depth": "four"}}, "four"),
        ({"model": {"preset": "phi-3"}}, "no preset `phi-3`"),
        ({"model": {"depth": 4}, "optimizer": "muon"}, "optimizer"),
        ({"model": {"depth": 4}, "sequence_tokens": "many"}, "sequence_tokens"),
        ({"model": {"depth": 4}, "sequence_tokens": 0}, "sequence_tokens"),
        ({"model": {"depth": 4, "vocab": 9}}, "vocab"),
    ],
)
def test_mistakes_are_named(fields: dict[str, Any], words: str) -> None:
    with pytest.raises(RecipeError, match=words):
        config(**fields)
