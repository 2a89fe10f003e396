"""The families there are, found by importing every module of the packages ``families`` and ``drills``.

Further names and wordings come from the folder ``other_hands``: JSON objects from ids to ``names`` and ``says``, by
other authors than the families, because those who ask a model have other words than those who taught it.
"""

from __future__ import annotations

import importlib
import json
import pkgutil
from collections.abc import Iterable
from dataclasses import replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum import drills as drill_package
from hornbook.synthesis.curriculum import families as family_package
from hornbook.synthesis.curriculum.family import Family
from hornbook.synthesis.curriculum.items import AnyFamily

OTHER_HANDS = Path(__file__).with_name("other_hands")


@lru_cache(maxsize=1)
def _by_id() -> dict[str, AnyFamily]:
    """Every family by its id, sorted."""
    found: list[AnyFamily] = []
    for package in (family_package, drill_package):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            found += importlib.import_module(module.name).FAMILIES
    return with_other_hands(index(found), OTHER_HANDS)


def with_other_hands(known: dict[str, AnyFamily], folder: Path) -> dict[str, AnyFamily]:
    """The families with the names and wordings of this folder's JSON files. Raises DataError if a file is for a family
    of functions that there is not."""
    for file in sorted(folder.glob("*.json")):
        for id_, more in json.loads(file.read_text("utf-8")).items():
            one = known.get(id_)
            if not isinstance(one, Family):
                raise DataError(
                    "wordings for no known family of functions", where=f"{file.name}: {id_}", mend="rename it"
                )
            known[id_] = replace(one, names=(*one.names, *more["names"]), says=(*one.says, *more["says"]))
    return known


def index(found: Iterable[AnyFamily]) -> dict[str, AnyFamily]:
    """The families by id, sorted; two with the same id are an error."""
    by_id: dict[str, AnyFamily] = {}
    for one in sorted(found, key=lambda family: family.id):
        if one.id in by_id:
            raise DataError("two families of the curriculum share an id", where=one.id, mend="rename one of them")
        by_id[one.id] = one
    return by_id


def families() -> tuple[AnyFamily, ...]:
    """Every family of the curriculum, sorted by id."""
    return tuple(_by_id().values())


def family(id: str) -> AnyFamily:  # noqa: A002 - the name that the interface promises
    """The family with this id."""
    known = _by_id()
    if id not in known:
        near = ", ".join(get_close_matches(id, known, n=3)) or "see families()"
        raise DataError("there is no such family in the curriculum", where=id, mend=f"use a known id: {near}")
    return known[id]
