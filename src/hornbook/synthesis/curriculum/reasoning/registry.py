"""The reasoning families there are, found by importing every module of the package ``families`` beside this file."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum.reasoning import families as package
from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily


@lru_cache(maxsize=1)
def _by_id() -> dict[str, ReasoningFamily]:
    """Every reasoning family by its id, sorted; two with the same id are an error."""
    found: dict[str, ReasoningFamily] = {}
    for module in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        for family in importlib.import_module(module.name).FAMILIES:
            if family.id in found:
                raise DataError("two reasoning families share an id", where=family.id, mend="rename one of them")
            found[family.id] = family
    return {key: found[key] for key in sorted(found)}


def reasoning_families() -> tuple[ReasoningFamily, ...]:
    """Every reasoning family, sorted by id."""
    return tuple(_by_id().values())


def reasoning_family(id: str) -> ReasoningFamily:  # noqa: A002 - as in the registry of families of code
    """The family with this id. Raises DataError with the nearest id if there is none."""
    if id not in _by_id():
        raise DataError("there is no such reasoning family", where=id, mend=nearest(id, list(_by_id())))
    return _by_id()[id]
