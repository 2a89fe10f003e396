from __future__ import annotations

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from hornbook.accounting.flops import forward_flops_per_token, parameters, training_flops_per_token
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi

SHAPES = [
    PhiConfig(vocab_size=256, hidden_size=64, intermediate_size=256, num_hidden_layers=2, num_attention_heads=4),
    PhiConfig(
        vocab_size=512,
        hidden_size=64,
        intermediate_size=128,
        num_hidden_layers=3,
        num_attention_heads=4,
        num_key_value_heads=2,
        qk_layernorm=True,
    ),
]


@pytest.mark.parametrize("config", SHAPES)
def test_parameters_are_counted_exactly(config: PhiConfig) -> None:
    with torch.device("meta"):
        assert parameters(config) == Phi(config).parameter_count


def test_phi_1_5_has_its_published_size() -> None:
    assert parameters(PhiConfig()) == 1_418_270_720  # derived from microsoft/phi-1_5's config.json


@pytest.mark.parametrize("config", SHAPES[:1])
def test_flops_agree_with_torchs_counter(config: PhiConfig) -> None:
    length = 64
    with torch.device("meta"):
        model = Phi(config)
        ids = torch.zeros((1, length), dtype=torch.long)
        with FlopCounterMode(display=False) as counter:
            model(ids).sum().backward()
    # torch counts the attention's full square, we count the causal half (and its backward pass the same way)
    attention_half = 3 * 2 * length * config.hidden_size * config.num_hidden_layers
    ours = training_flops_per_token(config, length) + attention_half
    assert counter.get_total_flops() / length == pytest.approx(ours, rel=0.05)
    assert training_flops_per_token(config, length) == 3 * forward_flops_per_token(config, length)
