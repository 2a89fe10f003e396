"""The probes were written apart from the curriculum: a model taught by it has not read them."""

from __future__ import annotations

import re

from hornbook.evaluation.probes.drawing import PEOPLE
from hornbook.evaluation.probes.registry import probes
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.synthesis.curriculum.reasoning.vocabulary import PEOPLE as TAUGHT
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.curriculum.wording import PEOPLE as IN_EXERCISES

WORDS = 13
SAMPLE = 20


def ngrams(text: str) -> set[tuple[str, ...]]:
    words = [word for word in re.findall(r"[^\W_]+", text.lower()) if not word.isdigit()]
    return set(zip(*(words[start:] for start in range(WORDS)), strict=False))


def test_no_run_of_words_is_shared_with_the_curriculum() -> None:
    asked = {
        ngram: item.id
        for probe in probes()
        for item in probe.items()
        for ngram in ngrams(f"{item.prompt}{item.reference}")
    }
    assert len(asked) > 10_000
    shared: list[str] = []
    for seed in range(SAMPLE):
        for family in reasoning_families():
            shared += [f"{family.id}: {asked[n]}" for n in ngrams(family.problem(seed).text) if n in asked]
        for family in families():
            exercise = family.exercise(seed)
            shared += [f"{family.id}: {asked[n]}" for n in ngrams(exercise.prompt + exercise.solution) if n in asked]
    assert shared == []


def test_nobody_lives_in_both() -> None:
    assert not {person.name for person in PEOPLE} & ({person.name for person in TAUGHT} | set(IN_EXERCISES))
    assert len({person.name for person in PEOPLE}) == len(PEOPLE) >= 60
