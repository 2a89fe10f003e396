from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.model.published_layouts import LAYOUTS, restore_layout, write_config, write_weights

from hornbook.foundation.errors import CheckpointError
from hornbook.model.checkpoint import load_model, save_model
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi

transformers = pytest.importorskip("transformers")


@st.composite
def published(draw: st.DrawFn) -> tuple[PhiConfig, str]:
    layout = draw(st.sampled_from(LAYOUTS))
    heads = draw(st.integers(1, 3))
    group = draw(st.integers(1, 2)) if layout != "fused" else 1
    return (
        PhiConfig(
            vocab_size=70,
            hidden_size=heads * group * 8,
            intermediate_size=draw(st.sampled_from([12, 40])),
            num_hidden_layers=draw(st.integers(1, 3)),
            num_attention_heads=heads * group,
            num_key_value_heads=heads,
            partial_rotary_factor=draw(st.sampled_from([0.25, 0.5, 1.0])),
            qk_layernorm=draw(st.booleans()) if layout in ("current", "fused") else False,
            max_position_embeddings=40,
            initializer_range=0.2,
        ),
        layout,
    )


def drawn_weights(config: PhiConfig, seed: int, dtype: torch.dtype = torch.float32) -> Phi:
    """A model all of whose parameters differ, biases and norms too."""
    model = Phi(config).to(dtype).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.copy_(torch.randn(parameter.shape, generator=generator) * 0.2)
    return model


@settings(max_examples=25, deadline=None)
@given(
    shape=published(),
    seed=st.integers(0, 99),
    kind=st.sampled_from(["safetensors", "pickle", "old pickle"]),
    shards=st.integers(1, 3),
    earliest=st.booleans(),
    dtype=st.sampled_from([torch.float32, torch.float16, torch.bfloat16]),
)
def test_every_layout_loads_bit_for_bit(
    shape: tuple[PhiConfig, str], seed: int, kind: str, shards: int, earliest: bool, dtype: torch.dtype
) -> None:
    config, layout = shape
    model = drawn_weights(config, seed, dtype)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_config(folder, config)
        write_weights(folder, restore_layout(model.state_dict(), config, layout, earliest=earliest), kind, shards)
        kept, widened = load_model(folder), load_model(folder, dtype=torch.float32)
        again = folder / "again"
        save_model(kept, again, bos_token_id=None, eos_token_id=None, max_shard_bytes=9000)
        reopened = transformers.AutoModelForCausalLM.from_pretrained(again, dtype=dtype).state_dict()
    assert not kept.training
    for key, tensor in model.state_dict().items():
        assert kept.state_dict()[key].dtype == dtype
        assert torch.equal(kept.state_dict()[key], tensor), key
        assert torch.equal(widened.state_dict()[key], tensor.float()), key
        assert torch.equal(reopened[key], tensor), key
        assert kept.state_dict()[key].is_contiguous()
        assert widened.state_dict()[key].is_contiguous()
    settings_ = config.to_hugging_face(bos_token_id=None, eos_token_id=None, dtype="float32")
    reference = transformers.PhiForCausalLM(transformers.PhiConfig(**settings_)).eval()
    reference.load_state_dict({key: tensor.float() for key, tensor in model.state_dict().items()})
    ids = torch.randint(0, 70, (2, 21), generator=torch.Generator().manual_seed(seed))
    with torch.inference_mode():
        torch.testing.assert_close(widened(ids), reference(ids).logits, atol=1e-4, rtol=1e-4)


@pytest.fixture
def model(tiny_config: PhiConfig) -> Phi:
    return drawn_weights(tiny_config, 5)


def refuse(folder: Path, config: PhiConfig, tensors: dict, words: str) -> None:
    write_config(folder, config)
    write_weights(folder, tensors, "safetensors")
    with pytest.raises(CheckpointError, match=words) as caught:
        load_model(folder)
    assert "model.safetensors" in str(caught.value)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_missing_unknown_and_misshapen_tensors_are_named(tmp_path: Path, model: Phi, layout: str) -> None:
    stored = restore_layout(model.state_dict(), model.config, layout)
    bias = next(name for name in stored if name.endswith("fc2.bias"))
    refuse(tmp_path, model.config, {n: t for n, t in stored.items() if n != bias}, f"missing {bias}")
    odd = bias.replace("fc2", "fc9")
    refuse(tmp_path, model.config, stored | {odd: stored[bias]}, f"unknown {odd}")
    refuse(tmp_path, model.config, stored | {bias: torch.zeros(3)}, rf"{bias} \(in .*\) has shape \(3,\)")


@pytest.mark.parametrize("name", ["model_norm.weight", "gpt_neox.embed_in.weight", "layers.wte.weight", "lm_head.ln2"])
def test_a_key_of_no_layout_is_refused(tmp_path: Path, model: Phi, name: str) -> None:
    refuse(tmp_path, model.config, model.state_dict() | {name: torch.zeros(3)}, f"unknown tensor {name}")


def test_buffers_are_ignored_by_their_exact_names_only(tmp_path: Path, model: Phi) -> None:
    stored = restore_layout(model.state_dict(), model.config, "sequential")
    for name in ("layers.1.mixer.rotary_emb.inv_freq2", "layers.1.inv_freq", "layers.1.mixer.causal_mask"):
        refuse(tmp_path, model.config, stored | {name: torch.ones(2)}, f"unknown {name}")
    extra = {"model.layers.0.self_attn.rotary_emb.inv_freq": torch.ones(2)}
    write_weights(tmp_path, model.state_dict() | extra, "safetensors")
    load_model(tmp_path)


@pytest.mark.parametrize(("one", "other"), [(a, b) for i, a in enumerate(LAYOUTS) for b in LAYOUTS[i + 1 :]])
def test_mixed_layouts_are_refused(tmp_path: Path, model: Phi, one: str, other: str) -> None:
    first, second = (restore_layout(model.state_dict(), model.config, layout) for layout in (one, other))
    half = {n: t for n, t in second.items() if "1." in n}
    refuse(tmp_path, model.config, first | half, "two key layouts are mixed")


def test_old_and_older_mlp_names_are_not_mixed(tmp_path: Path, model: Phi) -> None:
    stored = restore_layout(model.state_dict(), model.config, "sequential")
    older = restore_layout(model.state_dict(), model.config, "sequential", earliest=True)
    refuse(tmp_path, model.config, stored | {n: t for n, t in older.items() if "layers.1." in n}, "fit config.json")


def test_a_config_that_the_layout_cannot_hold_is_refused(tmp_path: Path, model: Phi) -> None:
    grouped = drawn_weights(model.config.model_copy(update={"num_key_value_heads": 2}), 1)
    fused = restore_layout(model.state_dict(), model.config, "fused")
    refuse(tmp_path, grouped.config, fused, "can't hold 2 key/value heads for 4")
    normed = drawn_weights(model.config.model_copy(update={"qk_layernorm": True}), 1)
    stored = restore_layout(normed.state_dict(), normed.config, "transformer")
    refuse(tmp_path, normed.config, stored, "qk_layernorm")
