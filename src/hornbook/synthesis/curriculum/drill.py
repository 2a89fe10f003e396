"""Drills: one plain idea each, described in a few lines, for practice beside the textbook families.

A drill is a `Family` without sections. What makes many texts of it is the variety of its wordings, names and forms.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.family import Cases, Family, Reference, Style

PREFIX = "drill."
"""What the ids of all drills begin with."""


def drill(
    id: str,  # noqa: A002 - as the field of `Family`
    names: str,
    args: Sequence[Arg],
    returns: str,
    says: Sequence[str],
    code: str | Sequence[str],
    reference: Reference,
    *,
    edges: Cases | Callable[[Mapping[str, Any]], Cases] = (),
    note: str = "",
    imports: str = "",
    variants: Sequence[Mapping[str, Any]] = ({},),
) -> Family:
    """A family with exercises only. ``id`` is ``topic.name``; ``names`` are templates parted by spaces.

    ``code`` is the solution, or several, each with ``$key`` for names; ``imports`` stand above the function.
    """
    bodies = (code,) if isinstance(code, str) else code
    return Family(
        id=PREFIX + id,
        names=tuple(names.split()),
        args=tuple(args),
        returns=returns,
        says=tuple(says),
        styles=tuple(Style(body, "", imports) for body in bodies),
        reference=reference,
        edges=edges,
        note=note,
        variants=tuple(variants),
    )
