from __future__ import annotations

from typing import Any

import pytest

from hornbook.foundation.config import parse
from hornbook.foundation.errors import RecipeError
from hornbook.tokens.mixture import Mixture, Phase


def test_the_default_is_one_plain_phase() -> None:
    mixture = Mixture()
    assert not mixture.phases and not mixture.document_masks and not mixture.fill_in_the_middle
    assert mixture.max_epochs == 4


def test_phases_that_make_a_run_are_taken() -> None:
    phases = [{"share": 1 / 3}, {"share": 1 / 3, "source_weights": {"a": 2}}, {"share": 1 / 3}]
    assert parse(Mixture, {"phases": phases}).phases[1] == Phase(share=1 / 3, source_weights={"a": 2})


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"phases": [{"share": 0.5}, {"share": 0.4}]}, "sum to 0.9"),
        ({"phases": [{"share": 1}], "source_weights": {"a": 1}}, "both given"),
        ({"phases": [{"share": 1, "source_weight": {"a": 1}}]}, "did you mean `source_weights`"),
        ({"source_weights": {"a": -1}}, "greater than or equal to 0"),
        ({"source_weights": {"a": float("nan")}}, "finite"),
        ({"source_max_epochs": {"a": 0}}, "greater than 0"),
        ({"max_epochs": 0}, "greater than 0"),
        ({"fill_in_the_middle": 1.5}, "less than or equal to 1"),
    ],
)
def test_mistakes_name_their_field(wrong: dict[str, Any], message: str) -> None:
    with pytest.raises(RecipeError, match=message):
        parse(Mixture, wrong)
