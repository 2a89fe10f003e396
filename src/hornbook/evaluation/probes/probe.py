"""A probe: scenes that items are drawn from by seed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from hornbook.evaluation.probes.item import Drawn, Kind, ProbeItem
from hornbook.foundation.errors import DataError
from hornbook.inference.formats import prompt_format
from hornbook.synthesis.curriculum.wording import Draw

LEVELS = 3
DEFAULT_COUNT = 120
_ATTEMPTS = 200

Make = Callable[[Draw, int], Drawn | None]
"""Draws a question at a level from 1 to 3; None if these numbers or words make no fair question."""


@dataclass(frozen=True)
class Scene:
    """One type of question. It is asked in each of its ``kinds`` equally often."""

    name: str
    make: Make
    kinds: tuple[Kind, ...] = ("choice", "answer")


@dataclass(frozen=True)
class Probe:
    """One ability, tested by items of several scenes."""

    name: str
    title: str
    description: str
    scenes: tuple[Scene, ...]

    def items(self, count: int = DEFAULT_COUNT, seed: int = 0) -> tuple[ProbeItem, ...]:
        """``count`` different items: the same for the same seed, others for another; fewer are the beginning of more.

        Levels, and within them scenes and kinds, come in turn. The place of the right choice is even over items with
        equally many choices. Raises DataError if ``count`` is below 1, or if a scene can't draw another question.
        """
        if count < 1:
            raise DataError(f"a probe can't have {count} items", where=self.name, mend="ask for at least one")
        turns: list[tuple[Scene, Kind]] = [
            (scene, scene.kinds[turn]) for turn in range(2) for scene in self.scenes if turn < len(scene.kinds)
        ]  # one kind of every scene after the other, so that a short prefix has all scenes
        seen: set[str] = set()
        places: dict[int, Iterator[int]] = {}
        items: list[ProbeItem] = []
        for index in range(count):
            scene, kind = turns[index // LEVELS % len(turns)]
            level = 1 + index % LEVELS
            drawn = self._another(scene, level, f"{seed}/{index}", seen)
            seen.add(drawn.question)
            place = 0
            if kind == "choice":
                size = len(drawn.others) + 1
                place = next(places.setdefault(size, _even(size, f"{self.name}/{seed}/{size}")))
            items.append(self._item(scene, drawn, kind, level, f"{seed}.{index}", place))
        return tuple(items)

    def _another(self, scene: Scene, level: int, seed: str, seen: set[str]) -> Drawn:
        for attempt in range(_ATTEMPTS):
            drawn = scene.make(Draw(f"probe/{self.name}/{scene.name}/{seed}/{attempt}"), level)
            if drawn is None or drawn.question in seen:
                continue
            if not drawn.proven:
                raise DataError(
                    f"two ways to the answer disagree: {drawn.question}",
                    where=f"{self.name}.{scene.name}",
                    mend="correct the scene",
                )
            return drawn
        raise DataError(
            f"no new question in {_ATTEMPTS} draws", where=f"{self.name}.{scene.name}", mend="ask for fewer items"
        )

    def _item(self, scene: Scene, drawn: Drawn, kind: Kind, level: int, suffix: str, place: int) -> ProbeItem:
        offered = kind == "choice"
        choices = (*drawn.others[:place], drawn.reference, *drawn.others[place:]) if offered else ()
        head = drawn.problem.prompt if drawn.problem else drawn.prompt or prompt_format("answer").prompt(drawn.question)
        wrong = drawn.others if offered else (*drawn.others, *drawn.wrong)
        name = f"{self.name}.{scene.name}.{suffix}"
        return ProbeItem(
            id=name,
            probe=self.name,
            scene=scene.name,
            level=level,
            kind=kind,
            question=drawn.question,
            prompt=head,
            choices=choices,
            gold=place if offered else None,
            reference=drawn.reference,
            wrong=tuple(dict.fromkeys(wrong)),
            checker=drawn.checker,
            problem=replace(drawn.problem, task_id=name) if drawn.problem else None,
        )


def _even(size: int, seed: str) -> Iterator[int]:
    """Places from 0 to ``size`` - 1 in random order, each once before any comes again."""
    draw = Draw(f"places/{seed}")
    while True:
        yield from draw.shuffled(range(size))
