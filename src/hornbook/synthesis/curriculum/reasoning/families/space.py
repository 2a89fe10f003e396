"""Directions: turning on the spot, walking in a grid of streets, and places on a map."""

from __future__ import annotations

import re
from itertools import pairwise

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_COMPASS = ("north", "east", "south", "west")
_QUARTERS = {"right": 1, "left": -1, "around": 2}
_SPOTS = words_of(
    "school bakery church museum library station park hospital bank theater market cinema bridge fountain castle mill "
    "lighthouse stadium zoo harbor"
)
_STARTS = (
    "at the gate",
    "at the corner",
    "in front of the bank",
    "on the square",
    "at the bus stop",
    "by the well",
    "in the yard",
    "on the bridge",
    "at the crossing",
    "on the helipad",
    "in the maze",
    "on the deck",
)


def _turns(draw: Draw, level: int) -> Story:
    one = people(draw, 1)[0]
    say = one.values()
    heading = draw.integer(0, 3)
    facts = [
        draw.text(
            (f"$name {{stands|is|waits}} {draw.choose(_STARTS)} and {{faces|looks to the}} {_COMPASS[heading]}."),
            say,
        )
    ]
    steps = [draw.text(f"{{In the beginning|At first}} the view is to the {_COMPASS[heading]}.")]
    place = [0, 0]
    for _ in range(1 + level):
        turn = draw.choose(("right", "left", "left", "right", "around"))
        facts.append(
            draw.text(f"{{Then $name turns|$name turns|After that, $name turns}} {turn}{{| on the spot}}.", say)
        )
        heading = (heading + _QUARTERS[turn]) % 4
        steps.append(f"Turning {turn} gives {_COMPASS[heading]}.")
        if level > 1:
            blocks = draw.integer(1, 6)
            facts.append(
                draw.text(
                    f"{{$name walks|Now $name goes}} {blocks} {'block' if blocks == 1 else 'blocks'} straight ahead.",
                    say,
                )
            )
            place[heading % 2] += blocks if heading < 2 else -blocks
    if level > 1 and draw.chance(0.5) and any(place):
        axis = draw.choose([at for at in (0, 1) if place[at]])
        positive, negative = _COMPASS[axis], _COMPASS[axis + 2]
        blocks = abs(place[axis])
        side = positive if place[axis] > 0 else negative
        ask = f"How many blocks is $name {{in the end|now}} to the {side} of the starting point?"
        answer = str(blocks)
        steps.append(
            f"Add the blocks to the {positive} and take away those to the {negative}: what is left is {blocks}."
        )
        sentence = f"It is {blocks} {'block' if blocks == 1 else 'blocks'}."
        wrong = tuple(str(blocks + more) for more in (1, 2, 3))
    else:
        answer = _COMPASS[heading]
        ask = "{In which direction does $name look {now|in the end}?|Which way does $name face {now|in the end}?}"
        sentence = f"{one.name} faces {answer}."
        wrong = tuple(name for name in _COMPASS if name != answer)
    return Story(tuple(facts), draw.text(ask, say), answer, sentence, tuple(steps), wrong, idle(draw, but=(one.name,)))


def _solve_turns(question: str) -> str:
    unit = {"north": 1j, "east": 1 + 0j, "south": -1j, "west": -1 + 0j}
    start = re.search(r"(?:faces|to the) (north|east|south|west)\.", question)
    assert start
    heading, place = unit[start[1]], 0j
    for turn, blocks in re.findall(r"turns (left|right|around)|(\d+) blocks? straight", question):
        heading *= {"left": 1j, "right": -1j, "around": -1 + 0j}.get(turn, 1 + 0j)
        place += heading * int(blocks or 0)
    if side := re.search(r"to the (\w+) of the starting point", question):
        return str(round((place * unit[side[1]].conjugate()).real))
    return next(name for name, value in unit.items() if value == heading)


def _map(draw: Draw, level: int) -> Story:
    spots = draw.sample(_SPOTS, 3 + level)
    town = draw.choose(words_of("town village city island valley harbor-town resort suburb"))
    at = {spots[0]: (0, 0)}
    facts = [
        draw.text(
            f"{{This is|Here is|Let us draw}} a(n) {{small |quiet |new |}}{town}{{| with a few buildings|, "
            "seen from above}."
            if draw.chance(0.7)
            else "{Look at a map.|Draw a map.|A map shows some buildings.|The map hangs in the hall.}"
        )
    ]
    steps: list[str] = []
    for last, spot in pairwise(spots):
        x, y = at[last]
        ways: list[tuple[int, int, tuple[int, int]]] = []
        for way, (right, up) in enumerate(((0, 1), (1, 0), (0, -1), (-1, 0))):
            ways += [(way, blocks, (x + blocks * right, y + blocks * up)) for blocks in range(1, 6)]
        way, blocks, at[spot] = draw.choose([one for one in ways if one[2] not in at.values()])
        facts.append(
            draw.text(
                f"The {spot} {{is|lies}} {blocks} {'block' if blocks == 1 else 'blocks'} {_COMPASS[way]} of the {last}."
            )
        )
    start = draw.integer(0, len(spots) - 3)
    first, second = spots[start], draw.choose(spots[start + 2 :])
    if draw.chance(0.5):
        first, second = second, first
    dx, dy = at[second][0] - at[first][0], at[second][1] - at[first][1]
    answer = ("north" if dy > 0 else "south" if dy < 0 else "") + ("east" if dx > 0 else "west" if dx < 0 else "")
    steps.append(f"Start at the {first} and follow the clues to the {second}.")
    if dy:
        steps.append(f"Taken together, they lead {abs(dy)} to the {'north' if dy > 0 else 'south'}.")
    if dx:
        steps.append(
            f"{'They also lead' if dy else 'Taken together, they lead'} {abs(dx)} to the "
            f"{'east' if dx > 0 else 'west'}."
        )
    steps.append(f"So the direction is {answer}.")
    ask = draw.text(
        f"{{In which direction from the {first} is the {second}?|Seen from the {first}, in which direction is "
        f"the {second}?}}"
    )
    pool = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")
    where = pool.index(answer)
    wrong = tuple(pool[(where + away) % 8] for away in (4, 2, 7))
    return Story(
        tuple(facts), ask, answer, f"The {second} is {answer} of the {first}.", tuple(steps), wrong, idle(draw)
    )


def _solve_map(question: str) -> str:
    unit = {"north": 1j, "east": 1 + 0j, "south": -1j, "west": -1 + 0j}
    links = re.findall(r"The (\w+) (?:is|lies) (\d+) blocks? (\w+) of the (\w+)\.", question)
    at: dict[str, complex] = {links[0][3]: 0j}
    while len(at) < len(links) + 1:
        for spot, blocks, way, other in links:
            if other in at:
                at[spot] = at[other] + int(blocks) * unit[way]
    asked = re.search(r"from the (\w+)(?:,| is).*? the (\w+)\?", question)
    assert asked
    away = at[asked[2]] - at[asked[1]]
    vertical = "north" if away.imag > 0 else "south" if away.imag < 0 else ""
    return vertical + ("east" if away.real > 0 else "west" if away.real < 0 else "")


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="space.turns",
        title="Turning and walking",
        make=_turns,
        solve=_solve_turns,
        idea=(
            "Clockwise the directions are north, east, south and west; a turn to the right goes one further.",
            "After every turn say aloud which way you look before you go on.",
            "Turning around means two quarter turns, and it does not matter to which side.",
        ),
    ),
    ReasoningFamily(
        id="space.map",
        title="Places on a map",
        make=_map,
        solve=_solve_map,
        idea=(
            "On a map north is up, east is right, south is down and west is left.",
            "Put the first place in the middle of a sheet and add the others one after the other.",
            "Steps north and south cancel each other, and so do steps east and west.",
        ),
    ),
)
