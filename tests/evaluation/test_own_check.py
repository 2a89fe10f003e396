from __future__ import annotations

import copy
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from tests.evaluation.made_up_rows import each, humaneval, write_rows

import hornbook.evaluation.own_check as own_check
from hornbook.evaluation.bench import Subject
from hornbook.evaluation.config import EvaluationConfig
from hornbook.evaluation.evaluate import evaluate
from hornbook.evaluation.own_check import check_log_likelihoods
from hornbook.foundation.errors import SelfTestError


def test_a_sound_model_passes(subject: Subject) -> None:
    found = check_log_likelihoods(subject.model, subject.tokenizer)
    assert max(found.values()) < 1e-3


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_weights_that_are_no_numbers_are_refused_before_any_task(
    subject: Subject, tmp_path: Path, value: float
) -> None:
    broken = copy.deepcopy(subject.model)
    with torch.no_grad():
        next(broken.parameters()).fill_(value)
    write_rows(tmp_path / "data" / "humaneval" / "test.jsonl", each(2, humaneval))
    config = EvaluationConfig(tasks=("humaneval",), data_dir=tmp_path / "data", isolation="none")
    with pytest.raises(SelfTestError, match="log-likelihoods differ by nan"):
        evaluate(Subject(broken, subject.tokenizer, subject.info), config, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_a_single_token_that_gives_no_number_is_refused(subject: Subject) -> None:
    broken = copy.deepcopy(subject.model)
    ids = subject.tokenizer.encode("snow")
    with torch.no_grad():
        broken.model.embed_tokens.weight[ids[0]] = float("nan")
    with pytest.raises(SelfTestError, match="of this model, read plainly"):
        check_log_likelihoods(broken, subject.tokenizer)


def test_scores_that_are_off_are_refused(subject: Subject, monkeypatch: pytest.MonkeyPatch) -> None:
    scored = own_check.score_pairs

    def shifted(*given, **settings):
        for batch in scored(*given, **settings):
            yield [
                (number, replace(score, token_log_probabilities=(*score.token_log_probabilities, -0.5)))
                for number, score in batch
            ]

    monkeypatch.setattr(own_check, "score_pairs", shifted)
    with pytest.raises(SelfTestError, match="a model that finds every token equally likely"):
        check_log_likelihoods(subject.model, subject.tokenizer)
