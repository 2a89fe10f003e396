from __future__ import annotations

import pytest

from hornbook.accounting.published import RUNS, six_n_d
from hornbook.evaluation.published import REPORTS, STATUSES, parse_size, published_facts, published_scores


def test_every_figure_was_read_and_says_where() -> None:
    assert {score.status for score in published_scores()} <= {"V", "S"}
    assert {fact.status for fact in published_facts()} <= STATUSES.keys()
    assert {one.source for one in (*published_scores(), *published_facts())} <= REPORTS.keys()


def test_scores_stay_as_printed_and_are_all_known_in_percent() -> None:
    by_key = {(s.source, s.model, s.benchmark): s for s in published_scores()}
    piqa = by_key["phi1.5_T2-4", "phi-1.5", "PIQA"]
    assert (piqa.printed, piqa.value, piqa.percent) == ("0.766", 0.766, 76.6)
    # Half a percent is not a half: the scale is the source's, never guessed from the number.
    assert by_key["open_llm_lb_v1", "falcon-rw-1b", "GSM8K"].percent == 0.53
    below = by_key["phi1.5_T2-4", "phi-1.5-web-only", "GSM8K"]
    assert (below.printed, below.percent, below.is_bound) == ("<3", 3.0, True)
    assert all(0 < score.percent <= 100 for score in published_scores())
    assert sum(score.is_bound for score in published_scores()) == 1


def test_two_figures_that_disagree_are_both_there() -> None:
    figures = {
        s.percent for s in published_scores() if (s.model, s.benchmark, s.metric) == ("phi-2", "HumanEval", "pass@1")
    }
    assert figures == {59.0, 47.0}


@pytest.mark.parametrize(
    ("model", "run"), [("phi-1", "phi-1 (card)"), ("phi-1.5", "phi-1.5"), ("phi-2", "phi-2"), ("phi-1-base", "phi-1")]
)
def test_facts_agree_with_the_published_trainings(model: str, run: str) -> None:
    first = {fact.fact: fact.value for fact in reversed(published_facts()) if fact.model == model}
    assert first["training_tokens"] == RUNS[run].tokens
    assert 6 * first["parameters"] * first["training_tokens"] == pytest.approx(six_n_d(RUNS[run]))


@pytest.mark.parametrize(
    ("text", "size"), [("350M", 350e6), ("1.3B", 1.3e9), ("1.4T", 1.4e12), ("8x7B", None), ("NA", None), ("", None)]
)
def test_sizes(text: str, size: float | None) -> None:
    assert parse_size(text) == size
