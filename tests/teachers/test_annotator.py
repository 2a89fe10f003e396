from __future__ import annotations

from collections.abc import Sequence

import pytest

from hornbook.foundation.errors import RecipeError
from hornbook.teachers import annotator
from hornbook.teachers.annotator import Annotation, Annotator, find_annotator, register_annotator


class Flat:
    name = "flat/1"

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        return [Annotation(2.0, ("always two",)) for _ in texts]


def test_a_registered_annotator_is_found_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(annotator, "_factories", {})
    register_annotator("flat", Flat)
    found: Annotator = find_annotator("flat")
    assert found.name == "flat/1"
    assert [a.score for a in found.annotate(["a", "b"])] == [2.0, 2.0]
    with pytest.raises(RecipeError, match="there is no annotator `flt`") as error:
        find_annotator("flt")
    assert "flat" in error.value.mend


@pytest.mark.parametrize("score", [-0.1, 5.1, float("nan")])
def test_a_score_outside_the_scale_is_refused(score: float) -> None:
    with pytest.raises(ValueError, match="between 0"):
        Annotation(score, ())
