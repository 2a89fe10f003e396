from __future__ import annotations

import itertools

import pytest

from hornbook.foundation.errors import DiversityError
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.diversity import DiversityConfig, check, compression_ratio, distinct_ngrams, measure


def curriculum(count: int) -> list[tuple[str, str]]:
    pairs = ((family.id, family.exercise(seed).program) for seed in itertools.count() for family in families())
    return list(itertools.islice(pairs, count))


VARIED = curriculum(1200)


def alike(count: int) -> list[tuple[str, str]]:
    """One template with little in it that changes."""
    rest = "It was a fine day, and nobody wanted to leave the house, so they all had tea and told old tales. " * 2
    return [("cats.count", f"The cat number {n} sat on the mat and looked at the dog. {rest}") for n in range(count)]


def test_the_curriculum_passes_the_gate() -> None:
    found = measure(VARIED, expected={family for family, _ in VARIED})
    check(found, DiversityConfig())
    assert found.near_duplicates < 0.01
    assert found.cluster_entropy > 0.8
    assert found.coverage == 1


def test_a_family_that_repeats_itself_is_named() -> None:
    found = measure(VARIED[:1000] + alike(400))
    with pytest.raises(DiversityError, match=r"cats\.count") as error:
        check(found, DiversityConfig())
    message = str(error.value)
    assert "near duplicates" in message
    assert "template share" in message
    assert found.template_families == ("cats.count",)


@pytest.mark.parametrize(
    ("field", "limit"),
    [
        ("least_distinct_ngrams", 1.0),
        ("most_compression_ratio", 1.0),
        ("least_cluster_entropy", 1.0),
        ("most_template_share", 0.0),
    ],
)
def test_each_threshold_can_fail_and_be_left_out(field: str, limit: float) -> None:
    found = measure(VARIED[:300])
    with pytest.raises(DiversityError, match=field.split("_", 1)[1].replace("_", ".").split(".")[0]):
        check(found, DiversityConfig.model_validate({field: limit}))
    check(found, DiversityConfig.model_validate({field: None}))


def test_what_is_missing_is_named() -> None:
    expected = {family for family, _ in VARIED} | {f"lost.family{n}" for n in range(200)}
    with pytest.raises(DiversityError, match=r"coverage.*lost\.family0"):
        check(measure(VARIED, expected=expected), DiversityConfig())


def test_near_duplicates_counted_while_writing_are_used() -> None:
    found = measure(VARIED[:300], near_duplicates={"strings.count_vowels": 100})
    assert found.near_duplicates == 100 / 400
    assert found.families["strings.count_vowels"]["near_duplicates"] > 0.9


def test_few_texts_are_let_through() -> None:
    check(measure(alike(20)), DiversityConfig())


def test_repetition_lowers_distinct_ngrams_and_raises_compression() -> None:
    texts = [text for _, text in VARIED[:200]]
    assert distinct_ngrams(texts * 4) < distinct_ngrams(texts)
    assert compression_ratio(texts[:20] * 10) > 2 * compression_ratio(texts)
    assert distinct_ngrams([]) == compression_ratio([]) == 1
    assert distinct_ngrams(["a b c d", "a b c d"]) == 0.5


def test_clusters_of_a_reference_show_what_is_gone() -> None:
    """Texts of few families spread over clusters of their own, and crowd into few of the reference's."""
    few = [pair for pair in curriculum(12_000) if pair[0].startswith("strings.")]
    reference = [text for _, text in VARIED]
    assert measure(few, reference=reference).cluster_entropy < measure(few).cluster_entropy - 0.05
