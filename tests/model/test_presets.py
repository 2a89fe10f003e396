from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from hornbook.model.phi import Phi
from hornbook.model.presets import PRESETS, ModelShape, dial, preset

COUNTS = {"phi-1-small": 356_794_368, "phi-1": 1_418_270_720, "phi-1.5": 1_418_270_720, "phi-2": 2_779_683_840}


@pytest.mark.parametrize("name", PRESETS)
def test_presets_have_the_published_sizes(name: str) -> None:
    with torch.device("meta"):
        model = Phi(preset(name).config)
    assert model.parameter_count == COUNTS[name]


@pytest.mark.parametrize("name", PRESETS)
def test_transformers_counts_the_same(name: str) -> None:
    transformers = pytest.importorskip("transformers")
    data = preset(name).config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float16")
    with torch.device("meta"):
        model = transformers.PhiForCausalLM(transformers.PhiConfig(**data))
    assert sum(parameter.numel() for parameter in model.parameters()) == COUNTS[name]


@pytest.mark.parametrize(
    ("name", "heads"), [("phi-1-small", (16, 64, 32)), ("phi-1", (32, 64, 32)), ("phi-2", (32, 80, 32))]
)
def test_head_sizes_and_rotary_parts(name: str, heads: tuple[int, int, int]) -> None:
    config = preset(name).config
    assert (config.num_attention_heads, config.head_dim, config.rotary_dim) == heads


def test_the_dial_meets_its_two_points() -> None:
    small, large = dial(4), dial(24)
    assert (small.config.hidden_size, small.learning_rate, small.batch_tokens) == (128, 6e-3, 1024)
    assert (large.config.hidden_size, large.learning_rate, large.batch_tokens) == (2048, 1e-3, 2**21)
    assert large.config == preset("phi-1").config.model_copy(update={"num_key_value_heads": None})


def test_the_smallest_models_do_not_get_the_smallest_batches() -> None:
    assert [dial(depth).batch_tokens for depth in (1, 3, 4)] == [512, 512, 1024]


@given(st.integers(1, 40))
def test_a_deeper_dial_is_no_smaller(depth: int) -> None:
    here, next_one = dial(depth), dial(depth + 1)
    assert here.config.num_hidden_layers == depth
    assert here.config.hidden_size <= next_one.config.hidden_size
    assert here.learning_rate >= next_one.learning_rate
    assert here.batch_tokens <= next_one.batch_tokens
    assert here.config.head_dim in (32, 64)


shape = TypeAdapter(ModelShape).validate_python


def test_fields_replace_what_follows_from_a_name() -> None:
    named = shape({"preset": "phi-2", "vocab_size": 512})
    assert (named.vocab_size, named.hidden_size) == (512, 2560)
    assert shape({"depth": 6, "vocab_size": 512, "hidden_size": 96}).num_attention_heads == 3
    assert shape({"hidden_size": 64, "num_attention_heads": 2}).hidden_size == 64


@pytest.mark.parametrize(
    ("model", "words"),
    [
        ({"preset": "phi-1.6"}, r"phi-1\.5"),
        ({"preset": "phi-1", "depth": 4}, "both"),
        ({"depth": 0}, "depth is 0"),
        ({"depth": "deep"}, "deep"),
        ({"depth": 2, "hiden_size": 3}, "hiden_size"),
    ],
)
def test_a_wrong_name_or_depth_is_named(model: dict[str, object], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        shape(model)
