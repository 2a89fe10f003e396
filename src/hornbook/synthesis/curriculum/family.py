"""A family: one programming task described once, from which exercises and textbook sections are drawn by seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from hashlib import sha256
from inspect import cleandoc
from typing import Any

from hornbook.foundation.errors import DataError
from hornbook.synthesis.curriculum import exercises, sections
from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.items import PLAIN, Exercise, Form, Section

__all__ = ["Exercise", "Family", "Reference", "Section", "Style", "nth"]

Reference = (
    Callable[[Any], Any]
    | Callable[[Any, Any], Any]
    | Callable[[Any, Any, Any], Any]
    | Callable[[Any, Any, Any, Any], Any]
)
"""Computes the right result from the arguments (constants included), then the variant if the family has variants."""
Cases = tuple[tuple[Any, ...], ...]
"""Argument tuples, constants included."""


def nth(which: int, *results: Any) -> Any:
    """The result at this place. A reference for several variants computes them all and picks its own."""
    return results[which]


@dataclass(frozen=True)
class Style:
    """One way to write the solution: its code with ``$key`` for names, why it works, and the imports it needs."""

    code: str
    why: str
    imports: str = ""

    @cached_property
    def body(self) -> str:
        """The code without the indentation it has in the family's file."""
        return cleandoc(self.code)


@dataclass(frozen=True, kw_only=True, eq=False)
class Family:
    """One task of the curriculum. Templates use the grammar of `hornbook.synthesis.curriculum.grammar`.

    ``says`` are wordings of the docstring and ``note`` a further sentence about special cases. ``need`` completes "a
    baker wants to ..."; ``idea`` explains the concept, ``pitfall`` a common mistake, ``quiz`` holds questions with
    answers. ``edges`` are argument tuples that the tests must cover, or a function that makes them from the variant and
    the constants where the limits differ between exercises. ``reference`` must not be written like a solution: that two
    ways agree is what the check shows.

    A family without ``title``, ``need``, ``idea`` and ``pitfall`` has exercises only; see
    `hornbook.synthesis.curriculum.drill`.
    """

    id: str
    names: tuple[str, ...]
    args: tuple[Arg, ...]
    returns: str
    says: tuple[str, ...]
    styles: tuple[Style, ...]
    reference: Reference
    title: str = ""
    need: str = ""
    idea: tuple[str, ...] = ()
    pitfall: tuple[str, ...] = ()
    note: str = ""
    edges: Cases | Callable[[Mapping[str, Any]], Cases] = ()
    variants: tuple[Mapping[str, Any], ...] = ({},)
    quiz: tuple[tuple[str, str], ...] = field(default=())

    @property
    def concept(self) -> str:
        """The concept, which is the id but for its last part."""
        return self.id.rpartition(".")[0]

    @property
    def has_sections(self) -> bool:
        """Whether textbook sections can be drawn too."""
        return bool(self.idea)

    def expect(self, arguments: tuple[Any, ...], variant: Mapping[str, Any]) -> Any:
        """The right result by the reference."""
        function: Callable[..., Any] = self.reference
        return function(*arguments, variant) if variant else function(*arguments)

    def exercise(self, seed: int, form: Form = PLAIN) -> Exercise:
        """The exercise with this seed."""
        return exercises.draw_exercise(self._worded(form), seed, form)

    def section(self, seed: int, form: Form = PLAIN) -> Section:
        """The textbook section with this seed. Raises DataError for a family that has exercises only."""
        if not self.has_sections:
            raise DataError("this family has exercises only, no sections", where=self.id, mend="ask for an exercise")
        return sections.draw_section(self._worded(form), seed)

    def heldout_wordings(self, share: float) -> tuple[str, ...]:
        """This share of the wordings, rounded down, the first in the order of their hashes."""
        count = int(share * len(self.says))
        return tuple(sorted(self.says, key=lambda wording: sha256(wording.encode()).digest())[:count]) if count else ()

    def _worded(self, form: Form) -> Family:
        """The family with the wordings that the form allows."""
        heldout = self.heldout_wordings(form.heldout_wordings)
        if not form.reworded and not heldout:
            return self
        if not heldout:
            raise DataError(
                f"of {len(self.says)} wordings, a share of {form.heldout_wordings} is none",
                where=self.id,
                mend="raise the share, or leave the family out",
            )
        return replace(self, says=heldout if form.reworded else tuple(one for one in self.says if one not in heldout))
