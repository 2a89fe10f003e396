from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hornbook.evaluation.comparison.published_entry import find_published, published_models, unknown_model
from hornbook.evaluation.published import published_scores

LABELS = [entry.label for entry in published_models()]


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("phi-2", "phi-2"),
        ("Phi 2", "phi-2"),
        ("microsoft/phi-2", "phi-2"),
        ("Phi-2 2.7B", "phi-2"),
        ("Phi-2 (2.7B)", "phi-2"),
        ("published:phi-2", "phi-2"),
        ("microsoft/phi-1_5", "phi-1.5"),
        ("phi-1", "phi-1"),
        ("Llama2-7B", "Llama-2-7B"),
        ("Llama-2 7B", "Llama-2-7B"),
        ("meta-llama/Llama-2-7b-hf", "Llama-2-7B"),
        ("Mistral 7B", "Mistral-7B"),
        ("mistralai/Mistral-7B-v0.1", "Mistral-7B"),
        ("Gemini Nano 2", "Gemini-Nano-2"),
        ("falcon-rw-1b", "falcon-rw-1b"),
        ("Falcon-rw-1.3B", "falcon-rw-1b"),
        ("CodeGen-Mono 350M", "CodeGen-Mono 350M"),
        ("stabilityai/stablelm-2-1_6b", "stablelm-2-1_6b"),
    ],
)
def test_names_are_found_however_they_are_spelt(name: str, label: str) -> None:
    found = find_published(name)
    assert found is not None
    assert found.label == label


@given(st.sampled_from(LABELS), st.randoms(use_true_random=False))
def test_case_and_separators_do_not_count(label: str, random: object) -> None:
    choose = random.choice  # type: ignore[attr-defined]
    spelt = "".join(choose([c.lower(), c.upper()]) if c.isalpha() else choose("- ") if c == "-" else c for c in label)
    found = find_published(spelt)
    assert found is not None
    assert found.label == label


def test_unknown_and_ambiguous_names_bring_the_nearest() -> None:
    assert find_published("phi-3") is None
    assert "did you mean `phi-2`" in str(unknown_model("phi-3"))
    assert find_published("CodeGen-Mono") is None
    assert "`CodeGen-Mono 350M`, `CodeGen-Mono 16.1B`" in str(unknown_model("CodeGen-Mono"))
    assert "--list-published" in str(unknown_model("zzzzzz"))


def test_every_printed_score_is_in_an_entry() -> None:
    entries = published_models()
    figures = sum(len(entry.figures) for entry in entries)
    printed = sum(average.protocols == () for entry in entries for average in entry.averages)
    assert figures + printed == len(published_scores())
    assert len(set(LABELS)) == len(LABELS)


def test_facts_come_with_their_source_and_size_with_the_scores() -> None:
    phi = find_published("phi-2")
    llama = find_published("Llama-2 7B")
    assert phi is not None
    assert llama is not None
    assert [fact.value for fact in phi.parameters] == [2.7e9, 2_779_683_840]
    assert phi.training_flops is not None
    assert phi.training_flops.value == pytest.approx(6 * 2.7e9 * 1.4e12)
    assert (llama.size, llama.training_tokens, llama.training_flops) == (7e9, (), None)
    assert {figure.source for figure in llama.figures} == {"phi1.5_T2-4"}
    assert {average.source for average in llama.averages} == {"phi1.5_T2-4", "phi2_blog_T1"}
