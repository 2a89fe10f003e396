"""Annotators: whoever scores a text for its educational value, be it a rubric or a language model."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from hornbook.foundation.config import nearest
from hornbook.foundation.errors import RecipeError

LOWEST_SCORE, HIGHEST_SCORE = 0.0, 5.0


@dataclass(frozen=True)
class Annotation:
    """What an annotator says of one text: a score from 0 (teaches nothing) to 5 (a textbook page), and why."""

    score: float
    reasons: tuple[str, ...]

    def __post_init__(self) -> None:
        if not LOWEST_SCORE <= self.score <= HIGHEST_SCORE:
            raise ValueError(f"an annotation's score is between {LOWEST_SCORE} and {HIGHEST_SCORE}, not {self.score}")


class Annotator(Protocol):
    """Scores texts for "educational value for a student whose goal is to learn basic coding concepts".

    The phrase is phi-1's prompt to GPT-4 ("Textbooks Are All You Need", section 2.1); scale and wording of the rest
    were not published.
    """

    @property
    def name(self) -> str:
        """A short name with a version, written beside every annotation."""
        ...

    def annotate(self, texts: Sequence[str]) -> list[Annotation]:
        """One annotation for each text, in order."""
        ...


_factories: dict[str, Callable[[], Annotator]] = {}


def register_annotator(name: str, factory: Callable[[], Annotator]) -> None:
    """Make ``name`` usable as the `annotator` of a recipe. ``factory`` is called when a stage needs it."""
    _factories[name] = factory


def find_annotator(name: str) -> Annotator:
    """The annotator registered as ``name``. Raises RecipeError with the nearest name if there is none."""
    if name not in _factories:
        raise RecipeError(f"there is no annotator `{name}`", mend=nearest(name, list(_factories)))
    return _factories[name]()
