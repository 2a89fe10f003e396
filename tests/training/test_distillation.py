"""Distillation against whole-vocabulary formulas."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor
from torch.nn import functional as F

from hornbook.foundation.errors import MismatchError
from hornbook.model.config import PhiConfig
from hornbook.model.phi import Phi
from hornbook.tokens.tokenizer import Tokenizer, train_tokenizer
from hornbook.training import loss as loss_module
from hornbook.training.distillation import Distillation, DistillationConfig, check_teacher
from hornbook.training.objectives import Rows


@pytest.fixture
def models(tiny_config: PhiConfig, monkeypatch: pytest.MonkeyPatch) -> tuple[Phi, Phi]:
    monkeypatch.setattr(loss_module, "CHUNK_LOGITS", 3 * tiny_config.vocab_size)
    spread = tiny_config.model_copy(update={"initializer_range": 0.3})
    wide = spread.model_copy(update={"hidden_size": 64, "vocab_size": 320})
    return Phi(spread).initialize(1), Phi(wide).initialize(2)


@pytest.fixture
def rows() -> Rows:
    generator = torch.Generator().manual_seed(3)
    return Rows(torch.randint(0, 300, (3, 9), generator=generator), torch.rand(3, 8, generator=generator) > 0.3, None)


def brute_force(student: Phi, teacher: Phi, rows: Rows, config: DistillationConfig) -> Tensor:
    """All logits, all probabilities, and the rest's sum written out."""
    assert rows.counted is not None
    inputs, targets = rows.ids[:, :-1], rows.ids[:, 1:]
    logits = student(inputs)
    with torch.no_grad():
        taught = (teacher(inputs)[..., : logits.shape[-1]].double() / config.temperature).softmax(-1)
    learned = (logits.double() / config.temperature).softmax(-1)
    order = taught.argsort(-1, descending=True)
    taught, learned = taught.gather(-1, order), learned.gather(-1, order)
    k = config.top_k
    p = torch.cat([taught[..., :k], taught[..., k:].sum(-1, keepdim=True)], -1)
    q = torch.cat([learned[..., :k], learned[..., k:].sum(-1, keepdim=True)], -1)
    divergence = torch.where(p > 0, p * (p.clamp(min=1e-300).log() - q.clamp(min=1e-300).log()), 0.0).sum(-1)
    plain = F.cross_entropy(logits.double().flatten(0, 1), targets.flatten(), reduction="none").view(targets.shape)
    each = config.share * config.temperature**2 * divergence + (1 - config.share) * plain
    return (each * rows.counted).sum()


@pytest.mark.parametrize("top_k", [1, 7, 300])
@pytest.mark.parametrize(("temperature", "share"), [(1.0, 1.0), (2.5, 0.6)])
def test_the_loss_and_its_gradient_are_those_of_the_whole_vocabulary(
    models: tuple[Phi, Phi], rows: Rows, top_k: int, temperature: float, share: float
) -> None:
    student, teacher = models
    config = DistillationConfig(top_k=top_k, temperature=temperature, share=share)
    expected = brute_force(student, teacher, rows, config)
    right = torch.autograd.grad(expected, list(student.parameters()))
    found = Distillation(teacher, config).loss(student, rows, 1.0)
    assert float(found.detach()) == pytest.approx(float(expected.detach()), rel=1e-4)
    for one, other in zip(torch.autograd.grad(found, list(student.parameters())), right, strict=True):
        torch.testing.assert_close(one, other, atol=2e-4, rtol=1e-3)


def test_with_all_tokens_it_is_torchs_divergence(models: tuple[Phi, Phi], rows: Rows) -> None:
    student, _ = models
    other = Phi(student.config).initialize(9)
    config = DistillationConfig(top_k=300, share=1.0)
    assert rows.counted is not None
    with torch.no_grad():
        found = Distillation(other, config).loss(student, rows, 1.0)
        ours, theirs = (model(rows.ids[:, :-1]).log_softmax(-1) for model in (student, other))
    expected = F.kl_div(ours, theirs, log_target=True, reduction="none").sum(-1)[rows.counted].sum()
    torch.testing.assert_close(found, expected, rtol=1e-4, atol=1e-4)


def test_a_copy_has_nothing_to_learn(models: tuple[Phi, Phi], rows: Rows) -> None:
    student, _ = models
    loss = Distillation(Phi(student.config).initialize(1), DistillationConfig(top_k=5, share=1.0)).loss(
        student, rows, 1.0
    )
    assert abs(float(loss.detach())) < 1e-4
    assert all(g.abs().max() < 1e-4 for g in torch.autograd.grad(loss, list(student.parameters())))


def test_the_teacher_gets_no_gradient(models: tuple[Phi, Phi], rows: Rows) -> None:
    student, teacher = models
    Distillation(teacher, DistillationConfig()).loss(student, rows, 1.0).backward()
    assert all(parameter.grad is None for parameter in teacher.parameters())
    assert all(parameter.grad is not None for parameter in student.parameters())


def test_another_tokenizer_is_refused(tokenizer: Tokenizer, texts: list[str]) -> None:
    check_teacher(tokenizer, tokenizer)
    with pytest.raises(MismatchError, match="teacher"):
        check_teacher(train_tokenizer(texts, 301), tokenizer)
