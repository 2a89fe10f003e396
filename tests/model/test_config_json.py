"""The published field sets, retyped, and what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.foundation.errors import CheckpointError
from hornbook.model.checkpoint import read_config
from hornbook.model.config import PhiConfig
from hornbook.model.config_json import rotary_factor

PHI_1 = {
    "_name_or_path": "microsoft/phi-1",
    "architectures": ["PhiForCausalLM"],
    "attention_dropout": 0.0,
    "bos_token_id": None,
    "embd_pdrop": 0.0,
    "eos_token_id": None,
    "hidden_act": "gelu_new",
    "hidden_size": 2048,
    "initializer_range": 0.02,
    "intermediate_size": 8192,
    "layer_norm_eps": 1e-05,
    "max_position_embeddings": 2048,
    "model_type": "phi",
    "num_attention_heads": 32,
    "num_hidden_layers": 24,
    "num_key_value_heads": None,
    "partial_rotary_factor": 0.5,
    "qk_layernorm": False,
    "resid_pdrop": 0.0,
    "rope_scaling": None,
    "rope_theta": 10000.0,
    "tie_word_embeddings": False,
    "torch_dtype": "float32",
    "transformers_version": "4.37.0",
    "use_cache": True,
    "vocab_size": 51200,
}
PHI_1_5 = PHI_1 | {"_name_or_path": "microsoft/phi-1_5", "num_key_value_heads": 32, "torch_dtype": "float16"}
PHI_2 = PHI_1 | {
    "_name_or_path": "microsoft/phi-2",
    "bos_token_id": 50256,
    "eos_token_id": 50256,
    "hidden_size": 2560,
    "intermediate_size": 10240,
    "num_hidden_layers": 32,
    "num_key_value_heads": 32,
    "partial_rotary_factor": 0.4,
    "resid_pdrop": 0.1,
    "torch_dtype": "float16",
}
PHI_MSFT = {
    "activation_function": "gelu_new",
    "architectures": ["PhiForCausalLM"],
    "attn_pdrop": 0.0,
    "embd_pdrop": 0.0,
    "flash_attn": False,
    "flash_rotary": False,
    "fused_dense": False,
    "img_processor": None,
    "initializer_range": 0.02,
    "layer_norm_epsilon": 1e-05,
    "model_type": "phi-msft",
    "n_embd": 2560,
    "n_head": 32,
    "n_head_kv": None,
    "n_inner": None,
    "n_layer": 32,
    "n_positions": 2048,
    "resid_pdrop": 0.1,
    "rotary_dim": 32,
    "tie_word_embeddings": False,
    "torch_dtype": "float16",
    "transformers_version": "4.35.2",
    "vocab_size": 51200,
}
MIXFORMER = {
    "activation_function": "gelu_new",
    "architecture": {"block_cls": "parallel", "mixer": {}, "mlp": {"mlp_cls": "mlp"}},
    "architectures": ["MixFormerSequentialForCausalLM"],
    "embd_layer": "default",
    "embd_pdrop": 0.0,
    "initializer_range": 0.02,
    "layer_norm_epsilon": 1e-05,
    "model_type": "mixformer-sequential",
    "n_embd": 2048,
    "n_head": 32,
    "n_inner": None,
    "n_layer": 24,
    "n_positions": 2048,
    "resid_pdrop": 0.0,
    "rotary_dim": 32,
    "tie_word_embeddings": False,
    "vocab_size": 51200,
}
ROPE_5 = {"rope_theta": 10000.0, "partial_rotary_factor": 0.4, "rope_type": "default"}
PHI_2_WRITTEN_BY_TRANSFORMERS_5 = {
    **{k: v for k, v in PHI_2.items() if k not in ("rope_theta", "rope_scaling", "partial_rotary_factor")},
    "rope_parameters": ROPE_5,
    "dtype": "float16",
}


def read(folder: Path, data: Any) -> PhiConfig:
    (folder / "config.json").write_text(data if isinstance(data, str) else json.dumps(data))
    return read_config(folder)


@pytest.mark.parametrize("fields", [PHI_1, PHI_1_5, MIXFORMER, {"model_type": "phi"}])
def test_phi_1_and_its_older_releases(tmp_path: Path, fields: dict[str, Any]) -> None:
    config = read(tmp_path, fields)
    assert config.model_dump(exclude={"num_key_value_heads"}) == PhiConfig().model_dump(exclude={"num_key_value_heads"})
    assert (config.key_value_heads, config.rotary_dim, config.vocab_size) == (32, 32, 51200)


@pytest.mark.parametrize(
    "fields",
    [PHI_2, PHI_2_WRITTEN_BY_TRANSFORMERS_5, PHI_MSFT, PHI_MSFT | {"model_type": "phi"}, PHI_2 | {"head_dim": 80}],
)
def test_phi_2_and_its_older_releases(tmp_path: Path, fields: dict[str, Any]) -> None:
    config = read(tmp_path, fields)
    assert (config.hidden_size, config.intermediate_size, config.num_hidden_layers) == (2560, 10240, 32)
    assert (config.head_dim, config.rotary_dim, config.key_value_heads) == (80, 32, 32)
    assert (config.resid_pdrop, config.attention_dropout, config.embd_pdrop) == (0.1, 0.0, 0.0)
    assert (config.rope_theta, config.layer_norm_eps, config.max_position_embeddings) == (10000.0, 1e-5, 2048)


def test_transformers_reads_the_same_shape(tmp_path: Path) -> None:
    transformers = pytest.importorskip("transformers")
    for fields in (PHI_1, PHI_2, PHI_2_WRITTEN_BY_TRANSFORMERS_5):
        ours = read(tmp_path, fields)
        theirs = transformers.PhiConfig.from_pretrained(tmp_path)
        theirs.save_pretrained(tmp_path / "again")
        for config in (ours, read_config(tmp_path / "again")):
            assert config.key_value_heads == theirs.num_key_value_heads
            assert config.partial_rotary_factor == theirs.rope_parameters["partial_rotary_factor"]
            assert config.rope_theta == theirs.rope_parameters["rope_theta"]
            for name in ("hidden_size", "intermediate_size", "vocab_size", "layer_norm_eps", "resid_pdrop"):
                assert getattr(config, name) == getattr(theirs, name)


@given(data=st.data(), head_dim=st.integers(2, 300))
def test_the_rotary_dim_comes_back_exactly(data: st.DataObject, head_dim: int) -> None:
    rotary_dim = data.draw(st.integers(1, head_dim // 2)) * 2
    config = PhiConfig(
        hidden_size=head_dim, num_attention_heads=1, partial_rotary_factor=rotary_factor(rotary_dim, head_dim)
    )
    assert config.rotary_dim == rotary_dim


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"vocab_size": 50295}, {"vocab_size": 50304}),
        ({"vocab_size": 50295, "pad_vocab_size_multiple": 1024}, {"vocab_size": 51200}),
        ({"vocab_size": 50295, "pad_vocab_size_multiple": 1}, {"vocab_size": 50295}),
        ({"vocab_size": 50304, "pad_vocab_size_multiple": None}, {"vocab_size": 50304}),
        ({"n_head_kv": 8}, {"num_key_value_heads": 8}),
        ({"n_inner": 1000}, {"intermediate_size": 1000}),
        ({"rotary_dim": 500}, {"rotary_dim": 80}),
        ({"attn_pdrop": 0.1, "embd_pdrop": 0.2}, {"attention_dropout": 0.1, "embd_pdrop": 0.2}),
        ({"layer_norm_epsilon": 1e-6, "n_positions": 64}, {"layer_norm_eps": 1e-6, "max_position_embeddings": 64}),
    ],
)
def test_older_fields(tmp_path: Path, change: dict[str, Any], expected: dict[str, Any]) -> None:
    config = read(tmp_path, PHI_MSFT | change)
    assert {name: getattr(config, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        *((PHI_2 | {"model_type": kind}, f"model_type is '{kind}'") for kind in ("llama", "phi3", "gpt_neox")),
        ({"hidden_size": 8}, "model_type is None"),
        (PHI_2 | {"hidden_act": "relu"}, "`hidden_act` is 'relu'"),
        (PHI_MSFT | {"activation_function": "gelu"}, "`activation_function` is 'gelu'"),
        (PHI_2 | {"tie_word_embeddings": True}, "`tie_word_embeddings` is True"),
        (PHI_2 | {"quantization_config": {"bits": 4}}, "`quantization_config`"),
        (PHI_MSFT | {"num_local_experts": 4}, "`num_local_experts` is 4"),
        (PHI_2 | {"rope_scaling": {"type": "linear", "factor": 2.0}}, "`type` 'linear': rope scaling is not covered"),
        (PHI_2 | {"rope_parameters": ROPE_5 | {"rope_type": "yarn"}}, "`rope_type` 'yarn'"),
        (PHI_2 | {"rope_scaling": {"factor": 2.0}}, "`factor` 2.0"),
        (PHI_2 | {"rope_scaling": "linear"}, "`rope_scaling` is 'linear'"),
        (PHI_2 | {"rope_parameters": {"rope_theta": 500.0}}, "`rope_theta` is given twice"),
        (PHI_2 | {"head_dim": 64}, "`head_dim` is 64"),
        (PHI_2 | {"hidden_size": 2561}, "hidden_size 2561 is not a multiple"),
        (PHI_2 | {"num_hidden_layers": "many"}, "num_hidden_layers"),
        (PHI_2 | {"head_dim": 80, "num_attention_heads": 0}, "num_attention_heads"),
        ({k: v for k, v in PHI_MSFT.items() if k != "n_layer"}, "`n_layer` is missing"),
        (PHI_MSFT | {"rotary_dim": 0}, "`rotary_dim` is 0"),
        (PHI_MSFT | {"rotary_dim": 31}, "rotary part of a head has 31 dimensions"),
        (MIXFORMER | {"architecture": {"block_cls": "sequential"}}, "`block_cls` 'sequential'"),
        (MIXFORMER | {"architecture": [{"mixer": {"rotary_base": 500}}]}, "`rotary_base` 500"),
        (MIXFORMER | {"architecture": {"mlp": {"mlp_cls": "glu"}}}, "`mlp_cls` 'glu'"),
        (MIXFORMER | {"architecture": {"mixer": {"mixer_cls": "hyena"}}}, "`mixer_cls` 'hyena'"),
        (MIXFORMER | {"architecture": {"head": {"use_bias": False}}}, "`head`"),
        (MIXFORMER | {"architecture": ["parallel"]}, "not an object"),
        (MIXFORMER | {"architecture": {"mixer": "mha"}}, "'mha'"),
        ([], "not a JSON object"),
        ('{"model_type": "phi",', "not valid JSON"),
    ],
)
def test_what_is_not_covered_is_refused_by_name(tmp_path: Path, fields: Any, words: str) -> None:
    with pytest.raises(CheckpointError, match=words) as caught:
        read(tmp_path, fields)
    assert "config.json" in str(caught.value)


def test_a_folder_without_a_config_says_so(tmp_path: Path) -> None:
    with pytest.raises(CheckpointError, match=r"no config\.json"):
        read_config(tmp_path)
