"""The families there are, with the names and wordings of other hands."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.grammar import TICK, variables
from hornbook.synthesis.curriculum.items import Form
from hornbook.synthesis.curriculum.registry import OTHER_HANDS, families, family, with_other_hands

KNOWN = "strings.count_vowels"
FILES = sorted(OTHER_HANDS.glob("*.json"))


def _written(folder: Path, one: dict[str, dict[str, list[str]]]) -> Path:
    (folder / "a.json").write_text(json.dumps(one), encoding="utf-8")
    return folder


def _mentioned(one: Family, wording: str) -> set[str]:
    """The keys in a wording, and in texts of the family's variants that it uses."""
    keys = set(variables(wording))
    return keys.union(*(variables(str(variant[key])) for variant in one.variants for key in keys & set(variant)))


def test_names_and_wordings_of_other_hands_are_added(tmp_path: Path) -> None:
    before = family(KNOWN)
    assert isinstance(before, Family)
    more = {KNOWN: {"names": ["vowels_inside"], "says": ["How many of the letters of $text are vowels?"]}}
    after = with_other_hands({KNOWN: before}, _written(tmp_path, more))[KNOWN]
    assert isinstance(after, Family)
    assert after.names == (*before.names, "vowels_inside")
    assert after.says == (*before.says, *more[KNOWN]["says"])


@pytest.mark.parametrize("id_", ["strings.no_such_thing", "classes.inventory"])
def test_wordings_for_what_is_no_function_are_refused(id_: str, tmp_path: Path) -> None:
    folder = _written(tmp_path, {id_: {"names": [], "says": []}})
    with pytest.raises(DataError, match=rf"a\.json: {id_}"):
        with_other_hands({one.id: one for one in families()}, folder)


def test_other_hands_write_for_most_families() -> None:
    assert FILES
    assert sum(len(json.loads(file.read_text("utf-8"))) for file in FILES) > 1000


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_other_hands_wrote_can_be_used(file: Path) -> None:
    for id_, more in json.loads(file.read_text("utf-8")).items():
        one = family(id_)
        assert isinstance(one, Family)
        assert all(re.fullmatch(r"[a-z][a-z0-9_]*", re.sub(r"\$[a-z]+|\{[^}]*\}", "x", name)) for name in more["names"])
        for wording in more["says"]:
            assert {arg.key for arg in one.args if arg.fix} <= _mentioned(one, wording), (id_, wording)
            assert wording.isascii()
        for seed in range(3):
            assert TICK not in one.exercise(seed, Form(varied=True)).prompt
