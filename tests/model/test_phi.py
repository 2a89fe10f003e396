from __future__ import annotations

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from hornbook.model.config import PhiConfig
from hornbook.model.phi import KeyValueCache, Phi

transformers = pytest.importorskip("transformers")


def reference(model: Phi) -> torch.nn.Module:
    data = model.config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float32")
    other = transformers.PhiForCausalLM(transformers.PhiConfig(**data)).eval()
    other.load_state_dict(model.state_dict())
    return other


shapes = st.builds(
    lambda heads, group, head_dim, layers, factor, qk: PhiConfig(
        vocab_size=70,
        hidden_size=heads * group * head_dim,
        intermediate_size=48,
        num_hidden_layers=layers,
        num_attention_heads=heads * group,
        num_key_value_heads=heads,
        partial_rotary_factor=factor,
        qk_layernorm=qk,
        max_position_embeddings=40,
        initializer_range=0.2,
    ),
    heads=st.integers(1, 2),
    group=st.integers(1, 2),
    head_dim=st.sampled_from([8, 16]),
    layers=st.integers(1, 2),
    factor=st.sampled_from([0.25, 0.5, 1.0]),
    qk=st.booleans(),
)


@settings(max_examples=15, deadline=None)
@given(config=shapes, seed=st.integers(0, 99))
def test_logits_equal_those_of_transformers(config: PhiConfig, seed: int) -> None:
    model = Phi(config).initialize(seed).eval()
    ids = torch.randint(0, 70, (2, 21), generator=torch.Generator().manual_seed(seed))
    with torch.inference_mode():
        torch.testing.assert_close(model(ids), reference(model)(ids).logits, atol=1e-4, rtol=1e-4)


@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_reading_piece_by_piece_equals_reading_at_once(tiny_model: Phi, data: st.DataObject) -> None:
    ids = torch.randint(0, 300, (2, 30), generator=torch.Generator().manual_seed(data.draw(st.integers(0, 9))))
    cuts = sorted(data.draw(st.sets(st.integers(1, 29))))
    cache = KeyValueCache(tiny_model.config, 2, 30)
    with torch.inference_mode():
        pieces = [tiny_model(ids[:, a:b], cache=cache) for a, b in zip([0, *cuts], [*cuts, 30], strict=True)]
        torch.testing.assert_close(torch.cat(pieces, 1), tiny_model(ids), atol=1e-4, rtol=1e-4)


@settings(max_examples=10, deadline=None)
@given(padding=st.integers(1, 15), seed=st.integers(0, 9))
def test_padding_on_the_left_changes_nothing(tiny_model: Phi, padding: int, seed: int) -> None:
    ids = torch.randint(0, 300, (1, 12), generator=torch.Generator().manual_seed(seed))
    padded = torch.cat((torch.zeros((1, padding), dtype=torch.long), ids), 1)
    mask = torch.cat((torch.zeros((1, padding)), torch.ones((1, 12))), 1).long()
    with torch.inference_mode():
        logits = tiny_model(padded, attention_mask=mask)
        assert logits.isfinite().all()
        torch.testing.assert_close(logits[:, padding:], tiny_model(ids), atol=1e-4, rtol=1e-4)


def test_later_tokens_do_not_change_earlier_logits(tiny_model: Phi) -> None:
    ids = torch.arange(20)[None]
    changed = ids.clone()
    changed[0, 15:] = 7
    with torch.inference_mode():
        assert torch.equal(tiny_model(ids)[:, :15], tiny_model(changed)[:, :15])


@pytest.mark.parametrize(
    "wrong", [{"hidden_size": 30}, {"num_key_value_heads": 3}, {"partial_rotary_factor": 0.1}, {"unknown": 1}]
)
def test_impossible_shapes_are_refused(tiny_config: PhiConfig, wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        PhiConfig(**{**tiny_config.model_dump(), **wrong})
