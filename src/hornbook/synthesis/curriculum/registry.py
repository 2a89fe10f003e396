"""The families there are, found by importing every module of the packages ``families`` and ``drills``."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum import drills as drill_package
from hornbook.synthesis.curriculum import families as family_package
from hornbook.synthesis.curriculum.items import AnyFamily


@lru_cache(maxsize=1)
def _by_id() -> dict[str, AnyFamily]:
    """Every family by its id, sorted."""
    found: list[AnyFamily] = []
    for package in (family_package, drill_package):
        for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
            found += importlib.import_module(module.name).FAMILIES
    return index(found)


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
