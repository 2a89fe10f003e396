from __future__ import annotations

import copy
from types import SimpleNamespace

import pytest
import torch
import torch.nn.functional as F
from torch import nn

import hornbook
from hornbook.inference import packed
from hornbook.inference.packed import PackedLinear, can_pack, pack_weights
from hornbook.model.phi import KeyValueCache, Phi
from hornbook.tokens.tokenizer import Tokenizer


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_a_packed_model_gives_the_same_logits(tiny_model: Phi, dtype: torch.dtype) -> None:
    plain = copy.deepcopy(tiny_model).to(dtype)
    laid_out = pack_weights(copy.deepcopy(plain))
    if not can_pack(plain):
        pytest.skip(f"this CPU has no {dtype} kernels")
    assert not any(isinstance(module, nn.Linear) for module in laid_out.modules())
    assert sum(isinstance(module, PackedLinear) for module in laid_out.modules()) == 2 * 6 + 1
    ids = torch.arange(40)[None]
    with torch.inference_mode():
        expected = plain(ids)
        error = 4 * torch.finfo(dtype).eps * expected.abs().max().item()
        torch.testing.assert_close(laid_out(ids), expected, atol=error, rtol=0)
        cache = KeyValueCache(plain.config, 1, 40, dtype)
        steps = [laid_out(ids[:, a : a + 1], cache=cache) for a in range(40)]
        torch.testing.assert_close(torch.cat(steps, 1), expected, atol=error, rtol=0)


@pytest.mark.parametrize("keep_plain", [False, True])
@pytest.mark.parametrize("gelu", [False, True])
@pytest.mark.parametrize("tokens", [4, 5])
def test_a_packed_layer_is_the_plain_one(
    monkeypatch: pytest.MonkeyPatch, tiny_model: Phi, gelu: bool, keep_plain: bool, tokens: int
) -> None:
    if not can_pack(copy.deepcopy(tiny_model).bfloat16()):
        pytest.skip("this CPU has no bf16 kernels")
    torch.manual_seed(0)
    linear = nn.Linear(24, 43).bfloat16()
    monkeypatch.setattr(packed, "FP32_TOKENS", 5)
    monkeypatch.setattr(packed, "BLOCK_WEIGHTS", 240)
    layer = PackedLinear(linear, gelu=gelu, keep_plain=keep_plain)
    x = torch.randn(1, tokens, 24).bfloat16()
    with torch.inference_mode():
        exact = F.linear(x.float(), linear.weight.float(), linear.bias.float())
        exact = F.gelu(exact, approximate="tanh") if gelu else exact
        result = layer(x)
    assert result.dtype == torch.bfloat16
    torch.testing.assert_close(result.float(), exact, atol=0.01, rtol=0.01)


@pytest.mark.parametrize("faster", [False, True])
@pytest.mark.parametrize("roomy", [False, True])
def test_plain_weights_are_kept_only_where_they_pay(
    monkeypatch: pytest.MonkeyPatch, tiny_model: Phi, faster: bool, roomy: bool
) -> None:
    model = copy.deepcopy(tiny_model).bfloat16()
    if not can_pack(model):
        pytest.skip("this CPU has no bf16 kernels")
    monkeypatch.setattr(packed, "_fp32_is_faster", lambda: faster)
    available = SimpleNamespace(available=2**40 if roomy else 1000)
    monkeypatch.setattr("psutil.virtual_memory", lambda: available)
    layers = [module for module in pack_weights(model).modules() if isinstance(module, PackedLinear)]
    assert all((layer.plain is not None) == (faster and roomy) for layer in layers)


def test_fp32_is_left_as_it_is(tiny_model: Phi) -> None:
    model = copy.deepcopy(tiny_model)
    assert pack_weights(model) is model
    assert any(isinstance(module, nn.Linear) for module in model.modules())


def test_a_packed_model_generates(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    plain = copy.deepcopy(tiny_model).bfloat16()
    text = hornbook.generate(plain, tokenizer, "def add", max_new_tokens=8)
    assert hornbook.generate(pack_weights(plain), tokenizer, "def add", max_new_tokens=8) == text
