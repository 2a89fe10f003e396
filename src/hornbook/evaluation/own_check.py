"""The self-test of log-likelihoods: a set whose values are known, and the model read plainly, one text at a time."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

import torch

from hornbook.foundation.errors import SelfTestError
from hornbook.inference.scoring import ContinuationScore, Pair, score_pairs, split_pairs
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer

TEXTS = (
    ("Question: What falls from clouds?\nAnswer:", " rain"),
    ("Question: What falls from clouds?\nAnswer:", " stones and sand"),
    ("Question: What falls from clouds?\nAnswer:", " snow"),
    ("Question: What falls from trees?\nAnswer:", " leaves"),
    ("def double(number):\n", "    return 2 * number\n"),
    ("", "Once there was a boat."),
)
UNIFORM_VOCABULARY = 32
TOLERANCES = {torch.float32: 1e-3, torch.float16: 0.05, torch.bfloat16: 0.3}
"""How far log-likelihoods may be apart, in nats, where both ways round differently."""


@torch.inference_mode()
def check_log_likelihoods(model: Phi, tokenizer: Tokenizer) -> dict[str, float]:
    """Prove that scoring gives what it should, and say how far apart it was at most, in nats.

    A model with all weights zero finds each of V tokens equally likely, so n tokens must score -n ln V. And of
    ``model`` the texts above are scored together, sharing beginnings, and one at a time from the whole logits.
    Raises SelfTestError if they differ.
    """
    config = PhiConfig(vocab_size=UNIFORM_VOCABULARY, hidden_size=8, num_hidden_layers=1, num_attention_heads=2)
    zero = Phi(config).eval()
    for parameter in zero.parameters():
        parameter.zero_()
    known = [([1, 2, 3], [4] * count) for count in range(1, 5)]
    uniform = _scores(zero, known)
    off = _largest(
        [
            uniform[number].log_probability + count * math.log(UNIFORM_VOCABULARY)
            for number, count in enumerate(range(1, 5))
        ]
    )
    _refuse("a model that finds every token equally likely", off, 1e-3)
    pairs = split_pairs(tokenizer, TEXTS)
    found = _scores(model, pairs)
    differences: list[float] = []
    for number, (given, scored) in enumerate(pairs):
        logits = model(torch.tensor([given + scored], device=model.device))[0, len(given) - 1 : -1]
        plain = logits.log_softmax(dim=1)[range(len(scored)), scored]
        differences.append(found[number].log_probability - float(plain.sum()))
    apart = _largest(differences)
    _refuse("this model, read plainly", apart, TOLERANCES[model.dtype])
    return {"uniform_off_by": off, "plain_off_by": apart}


def _largest(differences: list[float]) -> float:
    """The largest, whatever its sign; NaN if one is NaN, which Python's own ``max`` passes over."""
    return float(torch.tensor(differences, dtype=torch.float64).abs().max())


def _scores(model: Phi, pairs: Sequence[Pair]) -> dict[int, ContinuationScore]:
    return dict(itertools.chain.from_iterable(score_pairs(model, pairs)))


def _refuse(what: str, off: float, tolerance: float) -> None:
    if not off <= tolerance:  # NaN is refused too
        raise SelfTestError(
            f"log-likelihoods differ by {off:.3g} from those of {what}",
            mend="try --dtype float32; if it stays, the weights hold NaN, or this processor computes wrongly",
        )
