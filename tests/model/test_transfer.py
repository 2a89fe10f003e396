from __future__ import annotations

from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.model.presets import preset
from hornbook.model.transfer import Growth, GrowthError, depth_map, grow

WIDTHS = ["random", "reuse", "tile", "preserve"]


def shape(**fields: Any) -> PhiConfig:
    """phi-1.5 in small: heads of 8 of which 4 turn."""
    default = {
        "vocab_size": 50, "hidden_size": 32, "intermediate_size": 128, "num_hidden_layers": 3,
        "num_attention_heads": 4, "max_position_embeddings": 32, "initializer_range": 0.2,
    }  # fmt: skip
    return PhiConfig(**{**default, **fields})


SMALL = shape()
LARGE = shape(hidden_size=40, intermediate_size=160, num_hidden_layers=4, partial_rotary_factor=0.4)
"""phi-2 in small: heads of 10 of which 4 turn, four layers for three."""


def trained(config: PhiConfig, seed: int = 1) -> Phi:
    """A model whose every tensor, biases and norms too, is unlike a fresh one's."""
    model = Phi(config).initialize(seed).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn(parameter.shape, generator=generator) * 0.2)
    return model


def logits(model: Phi, vocabulary: int = 50) -> Tensor:
    ids = torch.randint(0, 50, (2, 20), generator=torch.Generator().manual_seed(5))
    with torch.inference_mode():
        return model(ids)[..., :vocabulary]


def heads_of(weight: Tensor, heads: int) -> Tensor:
    """Rows (heads * dimensions) as (heads, dimensions, ...)."""
    return weight.unflatten(0, (heads, -1))


def test_the_depth_map_is_that_of_the_authors() -> None:
    assert depth_map(24, 32)[:9] == [0, 1, 2, 2, 3, 4, 4, 5, 6]
    assert depth_map(20, 24)[-3:] == [18, 18, 19]
    assert depth_map(4, 8) == [0, 0, 1, 2, 2, 2, 3, 3]  # 3.5 would round to a fifth layer
    with pytest.raises(GrowthError, match="3 layers can't become 2"):
        depth_map(3, 2)


@given(old=st.integers(1, 60), more=st.integers(0, 100))
def test_every_layer_is_taken_in_order(old: int, more: int) -> None:
    found = depth_map(old, old + more)
    assert found == sorted(found)
    assert set(found) == set(range(old))
    assert len(found) == old + more
    if not more:
        assert found == list(range(old))


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("depth", ["map", "zero"])
def test_the_same_shape_gives_the_same_model(width: str, depth: str) -> None:
    small = trained(shape(num_key_value_heads=2, qk_layernorm=True))
    grown = grow(small, small.config, Growth(width=width, depth=depth, noise=0.5), seed=3)
    for name, tensor in grown.state_dict().items():
        assert torch.equal(tensor, small.state_dict()[name]), name
    assert torch.equal(logits(grown), logits(small))


@settings(max_examples=20, deadline=None)
@given(layers=st.integers(3, 8), width=st.sampled_from(WIDTHS), seed=st.integers(0, 99))
def test_silent_blocks_keep_the_logits(layers: int, width: str, seed: int) -> None:
    small = trained(SMALL, seed)
    config = shape(num_hidden_layers=layers, vocab_size=60)
    grown = grow(small, config, Growth(width=width, depth="zero", noise=0), seed)
    if width != "random":  # which draws the head anew, as its shape changes
        torch.testing.assert_close(logits(grown), logits(small), atol=1e-5, rtol=1e-5)
    copied = grow(small, config, Growth(width=width, depth="map", noise=0), seed)
    assert (layers == 3) == torch.equal(logits(grown), logits(copied))


@settings(max_examples=40, deadline=None)
@given(data=st.data(), seed=st.integers(0, 99), noise=st.sampled_from([0.0, 0.5]))
def test_preserving_tiles_keep_the_function(data: st.DataObject, seed: int, noise: float) -> None:
    key_heads, group = data.draw(st.sampled_from([(1, 1), (2, 2), (4, 1), (1, 4)]))
    head_dim, turned = data.draw(st.sampled_from([(8, 4), (8, 2), (12, 6)]))
    small = trained(
        shape(
            hidden_size=key_heads * group * head_dim,
            num_attention_heads=key_heads * group,
            num_key_value_heads=key_heads,
            partial_rotary_factor=turned / head_dim,
            intermediate_size=24,
        ),
        seed,
    )
    more_heads, longer_heads = data.draw(st.sampled_from([(1, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3)]))
    heads, new_dim = small.config.num_attention_heads * more_heads, head_dim * longer_heads
    new_turned = turned * data.draw(st.integers(1, longer_heads))
    regrouped = data.draw(st.sampled_from([1, more_heads]))
    large = shape(
        hidden_size=heads * new_dim,
        num_attention_heads=heads,
        num_key_value_heads=key_heads * regrouped,
        partial_rotary_factor=new_turned / new_dim,
        intermediate_size=24 + data.draw(st.integers(0, 40)),
        num_hidden_layers=4,
        vocab_size=data.draw(st.sampled_from([50, 53])),
    )
    grown = grow(small, large, Growth(width="preserve", depth="zero", noise=noise), seed)
    torch.testing.assert_close(logits(grown), logits(small), atol=1e-3, rtol=1e-3)


def test_shared_keys_can_be_given_to_each_head() -> None:
    small = trained(shape(num_key_value_heads=1))
    for key_heads in (1, 2, 4):
        grown = grow(small, shape(num_key_value_heads=key_heads), Growth(width="preserve"), seed=0)
        torch.testing.assert_close(logits(grown), logits(small), atol=1e-5, rtol=1e-5)


def test_queries_and_keys_with_norms_can_be_widened() -> None:
    small = trained(shape(qk_layernorm=True))
    large = shape(qk_layernorm=True, hidden_size=64, num_attention_heads=8)
    grown = grow(small, large, Growth(width="preserve"), seed=0)
    torch.testing.assert_close(logits(grown), logits(small), atol=1e-4, rtol=1e-4)


def test_from_phi_1_5s_proportions_to_phi_2s() -> None:
    """At a width 1.25 as large the norms weigh channels differently: near, but not the same."""
    small = trained(SMALL)
    errors = {
        width: float(
            (logits(grow(small, LARGE, Growth(width=width, depth="zero", noise=0), seed=0)) - logits(small)).std()
        )
        for width in WIDTHS
    }
    assert errors["preserve"] < 0.5 * min(errors["random"], errors["reuse"], errors["tile"])


def test_two_heads_of_phi_1_5_become_two_of_phi_2() -> None:
    """Both turn 32 dimensions of a head, so only the 32 that pass are repeated, to 48."""
    cut = {"vocab_size": 50, "num_attention_heads": 2, "intermediate_size": 16}
    small = trained(preset("phi-1.5").config.model_copy(update=cut | {"hidden_size": 128, "num_hidden_layers": 3}))
    large = preset("phi-2").config.model_copy(update=cut | {"hidden_size": 160, "num_hidden_layers": 4})
    grown = grow(small, large, Growth(width="tile", depth="map", noise=0), seed=0)
    old = heads_of(small.state_dict()["model.layers.0.self_attn.k_proj.bias"], 2)
    new = heads_of(grown.state_dict()["model.layers.0.self_attn.k_proj.bias"], 2)
    assert torch.equal(new, torch.cat((old, old[:, 32:48]), dim=1))


@pytest.mark.parametrize("width", ["reuse", "tile"])
def test_the_small_matrix_is_a_block_of_the_large_one(width: str) -> None:
    small = trained(SMALL)
    grown = grow(small, LARGE, Growth(width=width, depth="map", noise=0.1), seed=0)
    old, new = small.state_dict(), grown.state_dict()
    fresh = Phi(LARGE).initialize(0).state_dict()
    for layer, origin in enumerate(depth_map(3, 4)):
        a, b = f"model.layers.{origin}.", f"model.layers.{layer}."
        assert torch.equal(new[b + "mlp.fc1.weight"][:128, :32], old[a + "mlp.fc1.weight"])
        assert torch.equal(new[b + "mlp.fc2.weight"][:32, :128], old[a + "mlp.fc2.weight"])
        assert torch.equal(new[b + "input_layernorm.bias"][:32], old[a + "input_layernorm.bias"])
        for part in ("q_proj", "k_proj", "v_proj"):
            name = f"self_attn.{part}.weight"
            was, block = heads_of(old[a + name], 4), heads_of(new[b + name], 4)
            assert torch.equal(block[:, :8, :32], was)
            beyond = block[:, 8:, :32]
            if width == "reuse":
                assert torch.equal(beyond, heads_of(fresh[b + name], 4)[:, 8:, :32])
            else:  # values repeat from the start, queries and keys what passes the rotation
                torch.testing.assert_close(beyond, was[:, :2] if part == "v_proj" else was[:, 4:6], atol=0.2, rtol=0)
        dense = heads_of(new[b + "self_attn.dense.weight"].T, 4)
        assert torch.equal(dense[:, :8, :32], heads_of(old[a + "self_attn.dense.weight"].T, 4))
    assert torch.equal(new["lm_head.weight"][:, :32], old["lm_head.weight"])
    assert torch.equal(new["lm_head.bias"], old["lm_head.bias"])


def test_a_turned_pair_keeps_its_frequency() -> None:
    """With twice as many pairs, old pair i stands at 2 i, in both halves of the rotary part."""
    small, large = trained(shape(partial_rotary_factor=1.0)), shape(hidden_size=64, partial_rotary_factor=1.0)
    for width in ("reuse", "tile"):
        grown = grow(small, large, Growth(width=width, noise=0), seed=0)
        old = heads_of(small.state_dict()["model.layers.0.self_attn.k_proj.bias"], 4)
        new = heads_of(grown.state_dict()["model.layers.0.self_attn.k_proj.bias"], 4)
        assert torch.equal(new[:, [0, 2, 4, 6, 8, 10, 12, 14]], old)
        assert bool((new[:, 1::2] == 0).all()) == (width == "reuse")


@settings(max_examples=25, deadline=None)
@given(width=st.sampled_from(WIDTHS), depth=st.sampled_from(["map", "zero"]), seed=st.integers(0, 2**31))
def test_a_seed_gives_one_finite_model(width: str, depth: str, seed: int) -> None:
    small, growth = trained(SMALL), Growth(width=width, depth=depth, noise=0.1)
    large = LARGE.model_copy(update={"vocab_size": 60})
    one, two, other = (grow(small, large, growth, s).state_dict() for s in (seed, seed, seed + 1))
    assert all(torch.equal(tensor, two[name]) for name, tensor in one.items())
    assert any(not torch.equal(tensor, other[name]) for name, tensor in one.items())
    assert all(bool(tensor.isfinite().all()) for tensor in one.values())


def test_what_is_new_has_the_initial_spread() -> None:
    large = SMALL.model_copy(update={"vocab_size": 4000, "initializer_range": 0.05})
    small = trained(SMALL)
    for width in ("reuse", "tile", "preserve"):
        state = grow(small, large, Growth(width=width), seed=0).state_dict()
        for name in ("model.embed_tokens.weight", "lm_head.weight"):
            assert state[name][50:].std() == pytest.approx(0.05, rel=0.02)
            assert abs(float(state[name][50:].mean())) < 0.002
        assert not state["lm_head.bias"][50:].any()


def test_noise_makes_copies_differ_by_its_share() -> None:
    small = trained(SMALL)
    large = shape(hidden_size=64, num_attention_heads=8)
    name = "model.layers.1.mlp.fc1.weight"
    old = small.state_dict()[name]
    equal = grow(small, large, Growth(width="tile", noise=0), seed=0).state_dict()[name]
    assert torch.equal(equal[:, 32:], old)
    noisy = grow(small, large, Growth(width="tile", noise=0.1), seed=0).state_dict()[name]
    assert torch.equal(noisy[:, :32], old)
    assert (noisy[:, 32:] - old).std() == pytest.approx(0.1 * float(old.std(correction=0)), rel=0.1)


def test_equal_copies_stay_equal_and_unequal_ones_part() -> None:
    """Why there is noise: without it a gradient can't tell copies apart."""
    small, large = trained(SMALL), shape(hidden_size=64, num_attention_heads=8)
    for width, noise in (("tile", 0.0), ("tile", 0.1), ("preserve", 0.0), ("preserve", 0.5)):
        grown = grow(small, large, Growth(width=width, noise=noise), seed=0)
        grown(torch.arange(20)[None]).logsumexp(dim=-1).sum().backward()
        gradient = grown.model.embed_tokens.weight.grad
        assert gradient is not None
        equal = torch.allclose(gradient[:, :32], gradient[:, 32:], atol=1e-6, rtol=1e-3)
        assert equal == (noise == 0)


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"num_hidden_layers": 2}, "num_hidden_layers 3 to 2"),
        ({"vocab_size": 49}, "vocab_size 50 to 49"),
        ({"intermediate_size": 64}, "intermediate_size 128 to 64"),
        ({"num_attention_heads": 2}, "num_attention_heads 4 to 2"),
        ({"num_attention_heads": 8}, "dimensions of a head 8 to 4"),
        ({"num_key_value_heads": 2}, "num_key_value_heads 4 to 2"),
        ({"partial_rotary_factor": 0.75}, "that pass 4 to 2"),
        ({"partial_rotary_factor": 0.25}, "that turn 4 to 2"),
        ({"qk_layernorm": True}, "`qk_layernorm` is False"),
        ({"rope_theta": 5e5}, "`rope_theta` is 10000.0"),
    ],
)
def test_what_cannot_grow_is_refused(wrong: dict[str, object], words: str) -> None:
    with pytest.raises(GrowthError, match=words):
        grow(Phi(SMALL), shape(**wrong), Growth(), seed=0)


def test_groups_that_do_not_fit_are_refused() -> None:
    small = Phi(shape(hidden_size=48, num_attention_heads=6, num_key_value_heads=2))
    with pytest.raises(GrowthError, match="serves 3 query heads, which can't be regrouped to 2"):
        grow(small, shape(hidden_size=64, num_attention_heads=8, num_key_value_heads=4), Growth(), seed=0)
