from __future__ import annotations

from dataclasses import dataclass

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from torch import Tensor

from hornbook.model.config import PhiConfig
from hornbook.model.phi import KeyValueCache, Phi, eager_attention, rotary_angles, rotate, sdpa_attention

transformers = pytest.importorskip("transformers")
VOCABULARY = 70
KERNELS = {"sdpa": sdpa_attention, "eager": eager_attention}


def reference(model: Phi) -> torch.nn.Module:
    data = model.config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float32")
    other = transformers.PhiForCausalLM(transformers.PhiConfig(**data)).eval()
    other.load_state_dict(model.state_dict())
    return other


def drawn(config: PhiConfig, seed: int) -> Phi:
    """A model with biases and norms drawn too, so that one left out would show."""
    model = Phi(config).initialize(seed).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim == 1:
                parameter.add_(torch.randn(parameter.shape, generator=generator), alpha=0.2)
    return model


def close(ours: Tensor, theirs: Tensor) -> None:
    torch.testing.assert_close(ours, theirs, atol=1e-4, rtol=1e-4)


HEADS = [(8, 0.25), (8, 0.5), (8, 1.0), (10, 0.4), (16, 0.5), (20, 0.4)]
"""Head sizes with a rotary share that leaves an even number of dimensions; (10, 0.4) is phi-2's ratio in small."""

shapes = st.builds(
    lambda heads, group, head, layers, qk: PhiConfig(
        vocab_size=VOCABULARY,
        hidden_size=heads * group * head[0],
        intermediate_size=48,
        num_hidden_layers=layers,
        num_attention_heads=heads * group,
        num_key_value_heads=heads,
        partial_rotary_factor=head[1],
        qk_layernorm=qk,
        max_position_embeddings=40,
        initializer_range=0.2,
    ),
    heads=st.integers(1, 3),
    group=st.integers(1, 3),
    head=st.sampled_from(HEADS),
    layers=st.integers(1, 2),
    qk=st.booleans(),
)


@dataclass(frozen=True)
class Case:
    """A model and a padded batch: ``mask`` is 1 for real tokens; ``cuts`` is how a cached reading goes on."""

    model: Phi
    ids: Tensor
    mask: Tensor | None
    cuts: tuple[int, ...]

    @property
    def positions(self) -> Tensor:
        mask = torch.ones_like(self.ids) if self.mask is None else self.mask
        return (mask.cumsum(1) - 1).clamp(min=0)

    @property
    def real(self) -> Tensor:
        return torch.ones_like(self.ids, dtype=torch.bool) if self.mask is None else self.mask.bool()


@st.composite
def cases(draw: st.DrawFn) -> Case:
    seed = draw(st.integers(0, 999))
    model = drawn(draw(shapes), seed)
    length = draw(st.integers(2, 24))
    ids = torch.randint(0, VOCABULARY, (3, length), generator=torch.Generator().manual_seed(seed))
    mask = None
    side = draw(st.sampled_from(["none", "left", "right"]))
    if side != "none":
        mask = torch.ones_like(ids)
        for row in range(3):
            padding = draw(st.integers(0, length - 1))
            if side == "left":
                mask[row, :padding] = 0
            else:
                mask[row, length - padding :] = 0
    cuts = tuple(sorted(draw(st.sets(st.integers(1, length - 1), max_size=4))))
    return Case(model, ids, mask, (0, *cuts, length))


@settings(max_examples=60, deadline=None)
@given(case=cases(), kernel=st.sampled_from(sorted(KERNELS)))
def test_logits_equal_those_of_transformers(case: Case, kernel: str) -> None:
    model = case.model.use_attention(KERNELS[kernel])
    with torch.inference_mode():
        theirs = reference(model)(case.ids, attention_mask=case.mask, position_ids=case.positions).logits
        ours = model(case.ids, attention_mask=case.mask)
        assert ours.isfinite().all()
        close(ours[case.real], theirs[case.real])
        cache = KeyValueCache(model.config, 3, case.ids.shape[1])
        pieces = [
            model(case.ids[:, a:b], None if case.mask is None else case.mask[:, :b], cache)
            for a, b in zip(case.cuts[:-1], case.cuts[1:], strict=True)
        ]
        close(torch.cat(pieces, 1)[case.real], theirs[case.real])


@settings(max_examples=60, deadline=None)
@given(
    config=shapes,
    seed=st.integers(0, 999),
    lengths=st.lists(st.integers(1, 9), min_size=1, max_size=5),
    kernel=st.sampled_from(sorted(KERNELS)),
    padding=st.integers(0, 4),
)
def test_documents_packed_in_one_row_equal_documents_apart(
    config: PhiConfig, seed: int, lengths: list[int], kernel: str, padding: int
) -> None:
    model = drawn(config, seed).use_attention(KERNELS[kernel])
    apart = [torch.randint(0, VOCABULARY, (1, n), generator=torch.Generator().manual_seed(seed + n)) for n in lengths]
    numbers = torch.cat([torch.full((1, n), number) for number, n in enumerate(lengths)], 1)
    left = torch.zeros((1, padding), dtype=torch.long)
    row = torch.cat((left, *apart), 1)
    mask = torch.cat((left, torch.ones_like(numbers)), 1) if padding else None
    with torch.inference_mode():
        packed = model(row, attention_mask=mask, document_ids=torch.cat((left, numbers), 1))[:, padding:]
        other = reference(model)
        close(packed, torch.cat([other(ids).logits for ids in apart], 1))


def test_documents_cannot_go_on_in_a_cache(tiny_model: Phi) -> None:
    ids = torch.zeros((1, 3), dtype=torch.long)
    cache = KeyValueCache(tiny_model.config, 1, 8)
    with torch.inference_mode():
        tiny_model(ids, cache=cache)
    with pytest.raises(ValueError, match="document_ids"):
        tiny_model(ids, cache=cache, document_ids=ids)


def test_dropout_acts_in_training_only(tiny_config: PhiConfig) -> None:
    config = tiny_config.model_copy(update={"attention_dropout": 0.4, "resid_pdrop": 0.4, "embd_pdrop": 0.4})
    model = Phi(config).initialize(0)
    ids = torch.arange(20)[None]
    for kernel in KERNELS.values():
        model.use_attention(kernel)
        assert not torch.equal(model.train()(ids), model(ids))
        assert torch.equal(model.eval()(ids), model(ids))


def overflowing(config: PhiConfig) -> Phi:
    """A model whose queries and keys are 256 in two unrotated dimensions: every product is over fp16's 65,504."""
    model = Phi(config).initialize(3).eval()
    with torch.no_grad():
        for block in model.model.layers:
            for projection in (block.self_attn.q_proj, block.self_attn.k_proj):
                large = projection.bias.view(-1, config.head_dim)[:, -2:]
                large.fill_(256)
                projection.weight.view(-1, config.head_dim, config.hidden_size)[:, -2:].zero_()
    return model


@pytest.mark.parametrize("kernel", KERNELS)
@pytest.mark.parametrize("autocast", [False, True])
def test_fp16_survives_attention_that_overflows(tiny_config: PhiConfig, kernel: str, autocast: bool) -> None:
    model = overflowing(tiny_config.model_copy(update={"initializer_range": 0.3})).use_attention(KERNELS[kernel])
    ids = torch.arange(40)[None]
    seen: list[Tensor] = []

    def plain(query: Tensor, key: Tensor, value: Tensor, mask: Tensor | None, dropout: float) -> Tensor:
        seen.append(query.half() @ key.half().transpose(-1, -2))
        return KERNELS[kernel](query, key, value, mask, dropout)

    with torch.inference_mode():
        exact = model(ids)
        model.use_attention(plain)
        if autocast:
            with torch.autocast("cpu", dtype=torch.float16):
                half = model(ids)
        else:
            half = model.half()(ids)
    assert seen[0].isinf().all(), "plain fp16 does not overflow, so this test shows nothing"
    assert half.isfinite().all()
    assert (half - exact).abs().max() < 0.02 * exact.std()


@given(st.integers(0, 2000), st.sampled_from([2, 8, 32]))
def test_the_rotary_embedding_keeps_length_and_depends_on_distance_only(position: int, width: int) -> None:
    generator = torch.Generator().manual_seed(position)
    query, key = torch.randn((2, 1, 1, 1, width + 4), generator=generator).unbind()
    products = []
    for shift in (0, 7):
        cos, sin = rotary_angles(torch.tensor([[position + shift]]), width, 10_000.0)
        turned = rotate(query, cos, sin)
        torch.testing.assert_close(turned.norm(), query.norm(), atol=1e-4, rtol=1e-4)
        assert torch.equal(turned[..., width:], query[..., width:])
        cos, sin = rotary_angles(torch.tensor([[shift]]), width, 10_000.0)
        products.append((turned * rotate(key, cos, sin)).sum())
    torch.testing.assert_close(products[0], products[1], atol=2e-3, rtol=1e-3)


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
