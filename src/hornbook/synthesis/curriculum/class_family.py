"""A family of classes: one small class described once, from which exercises and textbook sections are drawn by seed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from hornbook.synthesis.curriculum import class_exercises, class_sections
from hornbook.synthesis.curriculum.family import Style
from hornbook.synthesis.curriculum.items import PLAIN, Exercise, Form, Section
from hornbook.synthesis.curriculum.wording import Draw

__all__ = ["ClassFamily", "Story", "Style"]


@dataclass(frozen=True)
class Story:
    """What is done with an object, and what must come of it.

    ``lines`` are statements and ``ask`` an expression, with ``$key`` for names; the object is ``$obj`` and its class
    ``$name``. A statement that returns something is a pair of the statement and what it returns. ``result`` is the
    value of ``ask``, worked out without the class; a text may name the class as ``$name``. ``about`` holds methods that
    take part without being called by name, such as ``__len__``.
    """

    lines: tuple[str | tuple[str, Any], ...]
    ask: str
    result: Any
    about: tuple[str, ...] = ()


Variant = Mapping[str, Any]
"""A family's variant with the constants that were drawn."""


@dataclass(frozen=True, kw_only=True, eq=False)
class ClassFamily:
    """One class of the curriculum. Templates use the grammar of `hornbook.synthesis.curriculum.grammar`.

    The code of a style is the body of the class, with annotations, its methods parted by blank lines; it shows the same
    methods in every style. ``slots`` give the names that a ``$key`` may get, for methods, attributes and arguments; a
    variant's tuple does the same for that variant alone, and may do so for ``name``, the class. ``docs`` hold wordings
    of each public method's docstring, by its key; ``says`` are those of the class. ``constants`` give the values that a
    ``$key`` may stand for. ``base`` is what the class inherits from, ``decorator`` stands above it, and ``before`` is
    code that comes before it.

    Methods in ``keep`` are in every exercise, because the others do nothing worth testing without them.

    ``story`` draws a use of the class; ``edges`` are uses that the tests must cover, or make them from the variant.
    ``need``, ``idea``, ``pitfall`` and ``quiz`` are those of `hornbook.synthesis.curriculum.family.Family`.

    Not covered: methods with blank lines in them, and keyword arguments in uses that are told in prose.
    """

    id: str
    title: str
    names: tuple[str, ...]
    says: tuple[str, ...]
    docs: Mapping[str, tuple[str, ...]]
    styles: tuple[Style, ...]
    story: Callable[[Draw, Variant], Story]
    need: str
    idea: tuple[str, ...]
    pitfall: tuple[str, ...]
    slots: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    constants: Mapping[str, Sequence[Any]] = field(default_factory=dict[str, Sequence[Any]])
    edges: tuple[Story, ...] | Callable[[Variant], tuple[Story, ...]] = ()
    variants: tuple[Variant, ...] = ({},)
    keep: tuple[str, ...] = ()
    base: str = ""
    decorator: str = ""
    before: str = ""
    quiz: tuple[tuple[str, str], ...] = ()

    @property
    def concept(self) -> str:
        """The concept, which is the id's first part."""
        return self.id.partition(".")[0]

    @property
    def has_sections(self) -> bool:
        """Classes always have textbook sections."""
        return True

    def exercise(self, seed: int, form: Form = PLAIN) -> Exercise:  # noqa: ARG002 - classes have one form
        """The exercise with this seed."""
        return class_exercises.draw_class_exercise(self, seed)

    def section(self, seed: int, form: Form = PLAIN) -> Section:  # noqa: ARG002 - classes have one form
        """The textbook section with this seed."""
        return class_sections.draw_class_section(self, seed)
