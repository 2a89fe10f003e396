from __future__ import annotations

import copy

import pytest
import torch
from torch import nn

import hornbook
from hornbook.inference.packed import PackedLinear, can_pack, pack_weights
from hornbook.model.phi import KeyValueCache, Phi
from hornbook.tokens.tokenizer import Tokenizer


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_a_packed_model_gives_the_same_logits(tiny_model: Phi, dtype: torch.dtype) -> None:
    plain = copy.deepcopy(tiny_model).to(dtype)
    packed = pack_weights(copy.deepcopy(plain))
    if not can_pack(plain):
        pytest.skip(f"this CPU has no {dtype} kernels")
    assert not any(isinstance(module, nn.Linear) for module in packed.modules())
    assert sum(isinstance(module, PackedLinear) for module in packed.modules()) == 2 * 6 + 1
    ids = torch.arange(40)[None]
    with torch.inference_mode():
        expected = plain(ids)
        error = 4 * torch.finfo(dtype).eps * expected.abs().max().item()
        torch.testing.assert_close(packed(ids), expected, atol=error, rtol=0)
        cache = KeyValueCache(plain.config, 1, 40, dtype)
        steps = [packed(ids[:, a : a + 1], cache=cache) for a in range(40)]
        torch.testing.assert_close(torch.cat(steps, 1), expected, atol=error, rtol=0)


def test_fp32_is_left_as_it_is(tiny_model: Phi) -> None:
    model = copy.deepcopy(tiny_model)
    assert pack_weights(model) is model
    assert any(isinstance(module, nn.Linear) for module in model.modules())


def test_a_packed_model_generates(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    plain = copy.deepcopy(tiny_model).bfloat16()
    text = hornbook.generate(plain, tokenizer, "def add", max_new_tokens=8)
    assert hornbook.generate(pack_weights(plain), tokenizer, "def add", max_new_tokens=8) == text
