"""Scenes of seeing: who knows what is in a box, which side of a sign one sees, what is expected in look-alikes."""

from __future__ import annotations

from hornbook.evaluation.probes.drawing import listed, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.world import aimed, phrase
from hornbook.synthesis.curriculum.wording import Draw, words_of

_PICTURES = words_of("sun boat tree fish star moon bird house snake crown key bell kite leaf shoe cup")
_COLORS = words_of("red blue green yellow white black")
_GOODS = words_of("bread soap rice wool tea salt corn honey nails rope flour paint chalk cheese nuts beans")


def knows(draw: Draw, level: int) -> Drawn | None:
    """Who could see into the box, or could not."""
    group = people(draw, 2 + level)
    gold, picture = draw.choose(group), draw.choose(_PICTURES)
    positive = draw.chance(0.5)
    shut = ("{*} sits with closed eyes", "{*} turns to the wall", "{*} is out in the hall", "{*} wears a blindfold",
            "{*} hears the click of the lid from the next room")  # fmt: skip
    open_ = ("{*} looks over the edge of it", "{*} bends over it and looks", "{*} shines a lamp into it",
             "{*} peeps in through a gap", "{*} gets a good look into it")  # fmt: skip
    lines = [
        draw.choose(open_ if (one is gold) == positive else shut).replace("{*}", one.name)
        for one in draw.shuffled(group)
    ]
    opener = draw.choose(("A teacher", "A clerk", "A guide", "A porter", "A juggler"))
    question = (
        f"{opener} opens a {draw.choose(_COLORS)} box with a small {picture} in it. {'. '.join(lines)}. "
        + draw.text("Then the box {is shut|is closed|is locked} and taken away. ")
        + draw.text(f"Who {{{'can tell' if positive else 'can not tell'}|{'knows' if positive else 'does not know'}}} ")
        + "what was in it?"
    )
    return phrase(draw, question, gold.name, *(one.name for one in group if one is not gold))


def sides(draw: Draw, level: int) -> Drawn | None:
    """A sign with two sides between two people, which is turned."""
    inside, outside = people(draw, 2)
    pictures = [f"a {color} {picture}" for color, picture in zip(
        draw.sample(_COLORS, 2), draw.sample(_PICTURES, 2), strict=True
    )]  # fmt: skip

    def tell() -> tuple[str, str]:
        facing = dict(zip((inside.name, outside.name), draw.shuffled(pictures), strict=True))
        say = [
            draw.text("A sign hangs in {a shop window|the window of a cafe|a glass door}. "),
            f"It shows {facing[inside.name]} toward the room and {facing[outside.name]} toward the street. ",
            f"{inside.name} stands in the room, {outside.name} in the street.",
        ]
        for _ in range(level - 1):
            event = "{{the wind|somebody|a child} turns the sign round|the {two|pair} change places}"
            say.append(draw.text(f" {{Now|Then}} {event}."))
            facing = dict(zip(facing, reversed(facing.values()), strict=True))
        asked = draw.choose((inside, outside))
        say.append(draw.text(f" {{What does {asked.name} see on it|Which picture can {asked.name} see}} now?"))
        return "".join(say), facing[asked.name]

    return aimed(draw, pictures, tell)


def alike(draw: Draw, level: int) -> Drawn | None:
    """Boxes that look alike are swapped; what does somebody expect in one, and what is in it?"""
    one, two = people(draw, 2)
    goods = draw.sample(_GOODS, 2 if level < 3 else 3)
    bag = draw.choose(("bags", "cans", "boxes", "sacks"))

    def tell() -> tuple[str, str]:
        minds = {one.name: dict(enumerate(goods)), two.name: dict(enumerate(goods))}
        content = dict(enumerate(goods))
        names = ("left", "right") if len(goods) == 2 else ("left", "middle", "right")
        spots = ("on the left", *(["in the middle"] if len(goods) == 3 else []), "on the right")
        row = listed(f"{thing} {spot}" for thing, spot in zip(goods, spots, strict=True))
        say = [f"Some {bag} stand in a row, all alike from outside. {one.name} and {two.name} look into them: {row}."]
        for _ in range(1 if level == 1 else 2):
            actor, other = draw.sample((one, two), 2)
            first, second = draw.sample(range(len(goods)), 2)
            watched = draw.chance(0.4)
            say.append(
                f"{actor.name} swaps the {names[min(first, second)]} one with the {names[max(first, second)]} one, "
                + (f"and {other.name} looks on." if watched else f"while {other.name} is asleep.")
            )
            for view in (content, minds[actor.name], *([minds[other.name]] if watched else [])):
                view[first], view[second] = view[second], view[first]
        asked, place = draw.choose((one, two)), draw.choose(range(len(goods)))
        truth = draw.chance(0.3)
        say.append(
            f"{asked.name} is about to open the {names[place]} one. What "
            f"{'is' if truth else 'does ' + asked.name + ' expect'} in it?"
        )
        return " ".join(say), (content if truth else minds[asked.name])[place]

    return aimed(draw, goods, tell)
