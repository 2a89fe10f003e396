"""Direct preference optimisation against the formula of its paper."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from torch import Tensor

from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.example_files import ExampleRow
from hornbook.tokens.examples import Examples, ExampleSamples, PairBatch, tokenize
from hornbook.tokens.tokenizer import Tokenizer
from hornbook.training.config import OptimizerConfig, ScheduleConfig, TrainingConfig
from hornbook.training.distributed import Processes
from hornbook.training.loop import Trainer
from hornbook.training.objectives import Rows
from hornbook.training.preference import (
    DirectPreference,
    PreferenceConfig,
    log_ratios,
    preference_counts,
    ratios_of,
    reference_ratios,
)

CPU = torch.device("cpu")
ONE = Processes(0, 1, CPU)


def pairs(tokenizer: Tokenizer, count: int = 12) -> Examples:
    rows = [
        ExampleRow(
            f"row {i}",
            {},
            (
                ((f"def add_{i}", False), ("(a, b): return a", True)),
                ((f"def add_{i}", False), (f" + {i} + {i} + b + {i}", True)),
            ),
        )
        for i in range(count)
    ]
    return tokenize(rows, tokenizer, limit=41, parts=2)[0]


@pytest.fixture
def samples(tokenizer: Tokenizer) -> ExampleSamples:
    return ExampleSamples(pairs(tokenizer), tokenizer, length=40, seed=1, packed=True)


def model(shape: PhiConfig, seed: int = 1) -> Phi:
    return Phi(shape.model_copy(update={"initializer_range": 0.2})).initialize(seed)


def sequence_log_probability(phi: Phi, ids: list[int], prompt: int) -> Tensor:
    """Of what follows the first ``prompt`` tokens, with all logits and one sequence at a time."""
    logits = phi(torch.tensor([ids[:-1]])).log_softmax(-1)[0]
    return sum((logits[place - 1, ids[place]] for place in range(prompt, len(ids))), torch.zeros(()))


def log_ratio(phi: Phi, examples: Examples, pair: int) -> Tensor:
    found = []
    for text in (2 * pair, 2 * pair + 1):
        piece = slice(examples.starts[text], examples.starts[text + 1])
        prompt = int(np.argmax(examples.learned[piece]))
        found.append(sequence_log_probability(phi, examples.ids[piece].tolist(), prompt))
    return found[0] - found[1]


@pytest.mark.parametrize("smoothing", [0.0, 0.2])
def test_loss_and_gradient_are_those_of_the_paper(
    tiny_config: PhiConfig, samples: ExampleSamples, smoothing: float
) -> None:
    policy, reference = model(tiny_config, 1), model(tiny_config, 2)
    config = PreferenceConfig(beta=0.3, label_smoothing=smoothing)
    numbers = np.arange(samples.total)
    samples.reference = ratios_of(reference, samples, numbers, size=5, device=CPU, dtype=torch.float32)
    texts = {
        tuple(samples.examples.ids[start : start + 8]): pair
        for pair, start in enumerate(samples.examples.starts[:-1:2])
    }
    expected = torch.zeros(())
    for place, ids in enumerate(samples.stored(numbers).ids):
        pair = texts[tuple(ids[:8])]
        with torch.no_grad():
            held = log_ratio(reference, samples.examples, pair)
        assert float(samples.reference[place]) == pytest.approx(float(held), abs=1e-4)
        good = torch.sigmoid(config.beta * (log_ratio(policy, samples.examples, pair) - held))
        expected = expected - (1 - smoothing) * torch.log(good) - smoothing * torch.log(1 - good)
    found = DirectPreference(config).loss(policy, Rows.of(samples.stored(numbers), CPU), 0.5)
    torch.testing.assert_close(found, expected * 0.5, rtol=1e-4, atol=1e-4)
    right = torch.autograd.grad(expected * 0.5, list(policy.parameters()))
    for one, other in zip(torch.autograd.grad(found, list(policy.parameters())), right, strict=True):
        torch.testing.assert_close(one, other, atol=1e-4, rtol=1e-3)


def test_a_response_is_not_seen_from_the_other(tiny_config: PhiConfig, samples: ExampleSamples) -> None:
    policy = model(tiny_config)
    batch = samples.stored(np.array([0]))
    assert batch.document_ids is not None
    rows = Rows.of(batch, CPU)
    changed = batch.ids.copy()
    first = int((batch.document_ids[0] == 0).sum())
    changed[0, 1 : first - 1] = 7
    other = Rows.of(PairBatch(changed, batch.counted, batch.document_ids), CPU)
    with torch.no_grad():
        hidden, altered = (policy.hidden(r.ids[:, :-1], document_ids=r.document_ids) for r in (rows, other))
    assert torch.equal(hidden[:, first:], altered[:, first:])
    assert not torch.equal(hidden[:, :first], altered[:, :first])


def test_the_reference_is_computed_once(
    tiny_config: PhiConfig, tokenizer: Tokenizer, samples: ExampleSamples, tmp_path: Path
) -> None:
    first = reference_ratios(model(tiny_config), samples, tmp_path, ONE, size=4, dtype=torch.float32)
    again = reference_ratios(model(tiny_config, 9), samples, tmp_path, ONE, size=4, dtype=torch.float32)
    assert np.array_equal(first, again)
    other = ExampleSamples(samples.examples, tokenizer, length=41, seed=1, packed=False)
    assert not np.array_equal(
        reference_ratios(model(tiny_config, 9), other, tmp_path, ONE, size=4, dtype=torch.float32), first
    )


def test_the_preferred_answers_gain(tiny_config: PhiConfig, samples: ExampleSamples) -> None:
    policy = model(tiny_config)
    numbers = np.arange(samples.total)
    samples.reference = ratios_of(policy, samples, numbers, size=4, device=CPU, dtype=torch.float32)
    config = TrainingConfig(
        model=tiny_config,
        total_tokens=40 * 4 * 25,
        sequence_tokens=40,
        batch_tokens=160,
        document_masks=True,
        optimizer=OptimizerConfig(learning_rate=1e-3),
        schedule=ScheduleConfig(kind="constant", warmup_steps=0),
    )
    losses: list[float] = []
    Trainer(
        config,
        samples,
        [lambda _, r: losses.append(r.loss)],
        model=policy,
        objective=DirectPreference(PreferenceConfig()),
    ).run()
    assert losses[0] == pytest.approx(np.log(2), abs=1e-3)
    ratios = ratios_of(policy, samples, numbers, size=4, device=CPU, dtype=torch.float32)
    found = preference_counts(ratios, samples.reference, 0.1)
    assert found["accuracy"] == 1.0
    assert found["margin"] > 1
    assert losses[-1] < 0.3


def test_log_ratios_do_not_depend_on_padding(tiny_config: PhiConfig, tokenizer: Tokenizer) -> None:
    policy, examples = model(tiny_config), pairs(tokenizer)
    short, long = (ExampleSamples(examples, tokenizer, length=n, seed=1, packed=False) for n in (40, 47))
    with torch.no_grad():
        one, other = (log_ratios(policy, Rows.of(s.stored(np.arange(12)), CPU)) for s in (short, long))
    torch.testing.assert_close(one, other, atol=1e-5, rtol=1e-5)
