from __future__ import annotations

import itertools

import pytest

from hornbook.foundation.errors import DataError
from hornbook.synthesis import writing
from hornbook.synthesis.curriculum.reasoning.registry import reasoning_families
from hornbook.synthesis.curriculum.registry import families
from hornbook.synthesis.writing import Draft, Kind, drafts, draw, turns

CODE = [family.id for family in families() if family.has_sections]
REASONING = [family.id for family in reasoning_families()]


def plain(draft: Draft) -> tuple[str, str, str, tuple[str, ...]]:
    return draft.kind, draft.family, draft.text, draft.mutants


def test_families_take_turns_with_a_new_seed_each_round() -> None:
    order = turns("exercise", ["a.b", "c.d"], 7)
    assert [(turn.family, turn.seed) for turn in itertools.islice(order, 4)] == [
        ("a.b", 7),
        ("c.d", 7),
        ("a.b", 8),
        ("c.d", 8),
    ]
    assert list(turns("exercise", [], 0)) == []


@pytest.mark.parametrize("kind", ["exercise", "section", "reasoning"])
def test_every_kind_is_drawn_with_its_proof(kind: Kind) -> None:
    members = REASONING if kind == "reasoning" else CODE
    found = list(drafts(turns(kind, members, 3), 60, 0, mutated_share=1.0))
    assert [draft.family for draft in found] == list(itertools.islice(itertools.cycle(members), 60))
    for draft in found:
        assert draft.sketch is not None
        assert not draft.fault
        assert draft.text.strip()
        assert bool(draft.mutants) == (kind == "exercise")
        assert draft.program or kind == "reasoning"


def test_other_processes_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    order = ("exercise", CODE[:30], 11)
    alone = [plain(draft) for draft in drafts(turns(*order), 300, 0, mutated_share=0.2)]
    monkeypatch.setattr(writing, "FEWEST_FOR_PROCESSES", 10)
    together = [plain(draft) for draft in drafts(turns(*order), 300, 2, mutated_share=0.2)]
    assert alone == together
    assert 0 < sum(bool(mutants) for *_, mutants in alone) < 150


def test_a_writer_that_is_left_early_ends_its_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "FEWEST_FOR_PROCESSES", 10)
    several = drafts(turns("section", CODE, 0), 100_000, 1, mutated_share=0)
    assert next(several).family == CODE[0]
    several.close()


def test_an_unknown_family_is_an_error() -> None:
    with pytest.raises(DataError, match="no such"):
        draw(next(turns("reasoning", ["nothing.here"], 0)))
