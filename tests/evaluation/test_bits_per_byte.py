from __future__ import annotations

import math

import pytest
import torch
import torch.nn.functional as F
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.bits_per_byte import bits_per_byte, windows
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer


@given(length=st.integers(2, 500), context=st.integers(2, 64))
def test_windows_score_every_token_once(length: int, context: int) -> None:
    scored: list[int] = []
    for start, end, first in windows(length, context):
        assert 0 <= start < first <= end <= length
        assert end - start <= context + 1
        scored += range(first, end)
    assert scored == list(range(1, length))


def test_it_equals_a_plain_sum_of_log_probabilities(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    texts = ["def add(a, b):", "größer", "x = 1\n" * 12]
    total = 0.0
    for text in texts[:2]:
        ids = torch.tensor([[tokenizer.end_of_text_id, *tokenizer.encode(text)]])
        with torch.inference_mode():
            total += float(F.cross_entropy(tiny_model(ids)[0, :-1], ids[0, 1:], reduction="sum"))
    expected = total / math.log(2) / sum(len(t.encode()) for t in texts[:2])
    found = bits_per_byte(tiny_model, tokenizer, texts[:2])
    assert found.bits_per_byte == pytest.approx(expected, rel=1e-5)
    long = bits_per_byte(tiny_model, tokenizer, texts)
    assert long.tokens == sum(len(tokenizer.encode(text)) for text in texts)
    assert long.documents == 3
    assert long.standard_error > 0


def test_the_order_of_texts_does_not_matter(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    texts = ["a = 1", "for x in y:\n    print(x)\n" * 8, "z"]
    one, two = (bits_per_byte(tiny_model, tokenizer, t).bits_per_byte for t in (texts, texts[::-1]))
    assert one == pytest.approx(two, rel=1e-6)


def test_progress_reaches_the_end(tiny_model: Phi, tokenizer: Tokenizer) -> None:
    seen: list[int] = []
    bits_per_byte(tiny_model, tokenizer, ["a b c " * 40] * 37, seen.append)
    assert sum(seen) == 37
