from __future__ import annotations

import json

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from hornbook.accounting.flops import parameters
from hornbook.model.catalogue import (
    KNOWN,
    cache_bytes_per_token,
    find_known,
    parameters_by_part,
    published_logits,
    q4_k_m_bytes,
    same_shape,
    weights_bytes,
)
from hornbook.model.config import PhiConfig
from hornbook.model.phi import KeyValueCache, Phi
from hornbook.model.presets import PRESETS

PARTS = {
    "embedding": ("embed_tokens",),
    "attention": ("_proj.", "dense."),
    "mlp": (".mlp.",),
    "norms": ("layernorm",),
    "head": ("lm_head",),
}


@st.composite
def shapes(draw: st.DrawFn) -> PhiConfig:
    groups, per_group = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    return PhiConfig(
        vocab_size=draw(st.integers(1, 50)),
        hidden_size=groups * per_group * 4,
        intermediate_size=draw(st.integers(1, 40)),
        num_hidden_layers=draw(st.integers(1, 3)),
        num_attention_heads=groups * per_group,
        num_key_value_heads=draw(st.sampled_from([None, groups])),
        qk_layernorm=draw(st.booleans()),
    )


@settings(max_examples=40, deadline=None)
@given(shapes())
def test_parts_are_those_of_the_module(config: PhiConfig) -> None:
    with torch.device("meta"):
        state = Phi(config).state_dict()
    parts = parameters_by_part(config)
    for part, names in PARTS.items():
        assert parts[part] == sum(t.numel() for name, t in state.items() if any(n in name for n in names)), part
    assert sum(parts.values()) == sum(t.numel() for t in state.values()) == parameters(config)
    assert weights_bytes(config, "float16") == 2 * parameters(config)


def test_the_published_sizes() -> None:
    # the index file of microsoft/phi-2's two shards gives this total_size
    assert KNOWN["phi-2"].weights_bytes == 5_559_367_680
    assert KNOWN["phi-1"].parameters == KNOWN["phi-1.5"].parameters == 1_418_270_720
    assert KNOWN["phi-1"].weights_bytes == 2 * KNOWN["phi-1.5"].weights_bytes


def test_the_estimate_for_q4_k_m_is_near_what_llama_cpp_wrote() -> None:
    # a Q4_K_M file of phi-1's shape, written by llama.cpp: 853 MiB with its tokenizer
    assert q4_k_m_bytes(PRESETS["phi-1"].config) / 2**20 == pytest.approx(853, rel=0.01)


def test_cache_bytes_are_those_of_the_cache(tiny_config: PhiConfig) -> None:
    cache = KeyValueCache(tiny_config, 3, 7, torch.float32)
    assert cache.keys.nbytes + cache.values.nbytes == 3 * 7 * cache_bytes_per_token(tiny_config, "float32")


def test_only_models_that_load_are_known() -> None:
    assert set(KNOWN) == {name for name, preset in PRESETS.items() if preset.hub_name}
    for known in KNOWN.values():
        assert known.hub_name == PRESETS[known.name].hub_name
        assert known.prompt_formats
        for name in (known.name, known.hub_name, known.hub_name.upper(), known.hub_name.split("/")[1]):
            assert find_known(name) is known
    assert find_known("phi-1-small") is None
    assert find_known("phi") is None


def test_published_logits_are_whole() -> None:
    published = published_logits()
    assert set(published) == set(KNOWN)
    for name, entry in published.items():
        assert entry.config == PRESETS[name].config
        assert [len(row) for row in entry.logits] == [30, 30]
        assert len(entry.input_ids) == 10
        assert entry.tolerance == (1e-3 if name == "phi-2" else 1e-4)
        assert "transformers" in entry.source
    # two figures as the source prints them
    assert published["phi-1"].logits[0][0] == 2.2671
    assert published["phi-2"].logits[1][29] == 2.4059


def test_shapes_are_equal_whatever_only_training_needs(tiny_config: PhiConfig) -> None:
    assert same_shape(tiny_config, tiny_config.model_copy(update={"resid_pdrop": 0.5, "num_key_value_heads": 4}))
    for change in ({"num_key_value_heads": 2}, {"rope_theta": 5.0}, {"layer_norm_eps": 1e-6}, {"vocab_size": 301}):
        assert not same_shape(tiny_config, tiny_config.model_copy(update=change)), json.dumps(change)
