"""Where things are after several moves, and what is inside of what."""

from __future__ import annotations

import re
from itertools import pairwise

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_ROOMS = words_of(
    "kitchen garden garage hallway bathroom bedroom office attic cellar library workshop balcony barn yard courtyard "
    "playground classroom gym"
)
_LIGHT = words_of(
    "apple football newspaper lamp umbrella teapot basket notebook guitar pillow blanket bucket camera jug hammer "
    "cushion ladder suitcase flashlight watering-can chessboard scarf helmet kite bowl cake letter plant"
)


def _moves(draw: Draw, level: int) -> Story:
    group = [one.name for one in people(draw, 1 + level)]
    rooms, things = draw.sample(_ROOMS, 5), draw.sample(_LIGHT, level)
    at: dict[str, str] = {}
    held: dict[str, str] = {}
    trail: dict[str, list[str]] = {thing: [] for thing in things}
    why: dict[str, list[str]] = {thing: [] for thing in things}
    facts: list[str] = []
    for turn in range(60):
        if turn > 4 + 2 * level and all(trail.values()):
            break
        one = group[turn] if turn < len(group) else draw.choose(group)
        carried = [thing for thing, who in held.items() if who == one]
        others = [other for other in group if other != one and at.get(other) == at.get(one)]
        free = [
            thing for thing in things if thing not in held and (not trail[thing] or trail[thing][-1] == at.get(one))
        ]
        kinds = ["go"] + ["take"] * 2 * (bool(free) and one in at) + ["drop", "give"] * bool(carried)
        kind = draw.choose(kinds) if one in at else "go"
        if kind == "go":
            room = draw.choose([room for room in rooms if room != at.get(one)])
            at[one] = room
            facts.append(draw.text(f"{one} {{went to|walked to|moved to|hurried to}} the {room}."))
            for thing in carried:
                trail[thing].append(room)
                why[thing].append(f"{one} carried it to the {room}.")
        elif kind == "take":
            thing = draw.choose(free)
            held[thing] = one
            trail[thing] += [] if trail[thing] else [at[one]]
            facts.append(draw.text(f"{one} {{picked up|took|grabbed|got}} the {thing}{{| there}}."))
            why[thing].append(f"{one} took the {thing} in the {at[one]}.")
        elif kind == "drop":
            thing = draw.choose(carried)
            del held[thing]
            facts.append(draw.text(f"{one} {{put down|left|set down}} the {thing}{{| there}}."))
            why[thing].append(f"{one} put it down in the {at[one]}.")
        elif others:
            thing, other = draw.choose(carried), draw.choose(others)
            held[thing] = other
            facts.append(draw.text(f"{one} {{gave|handed|passed}} the {thing} to {other}."))
            why[thing].append(f"{one} gave it to {other}.")
    thing = max((draw.choose(things), *things), key=lambda name: len(trail[name]))
    kind = draw.choose(("where", "where", "who", "before", "person"))
    wrong_rooms = [f"the {room}" for room in rooms]
    steps = [f"{{Follow|Keep track of}} the {thing}{{| through the story}}.", *why[thing]]
    if kind == "who" and thing in held:
        answer, ask = held[thing], f"{{Who has the {thing} now?|Who is holding the {thing} at the end?}}"
        sentence, wrong = f"{answer} has it.", [*group, *(one.name for one in people(draw, 3))]
        wrong = [name for name in wrong if name != answer][:3]
    elif kind == "before" and len(trail[thing]) > 1:
        answer = f"the {trail[thing][-2]}"
        ask, wrong = f"Where was the {thing} {{just |}}before it {{came|got}} to the {trail[thing][-1]}?", wrong_rooms
        sentence = f"Before that it was in {answer}."
    elif kind == "person":
        one = draw.choose(group)
        answer, ask, wrong = (
            f"the {at[one]}",
            f"{{Where is {one} now?|In which place is {one} at the end?}}",
            wrong_rooms,
        )
        steps = [
            f"{{Only the moves of {one} matter here.|Look for the last move of {one}.}}",
            f"The last one led to {answer}.",
        ]
        sentence = f"{one} is in {answer}."
    else:
        answer = f"the {trail[thing][-1]}"
        ask, wrong = (
            f"{{Where is the {thing} now?|Where is the {thing} at the end?|In which place is the {thing} now?}}",
            wrong_rooms,
        )
        sentence = f"The {thing} is in {answer}."
    return Story(
        tuple(facts), draw.text(ask), answer, sentence, tuple(draw.text(step) for step in steps),
        tuple(word for word in wrong if word != answer)[:4], idle(draw, but=tuple(group)),
    )  # fmt: skip


def _solve_moves(question: str) -> str:
    place: dict[str, str] = {}
    owner: dict[str, str] = {}
    visits: dict[str, list[str]] = {}
    for sentence in re.split(r"(?<=[.?!]) ", question):
        if found := re.match(r"(\w+) (?:went|walked|moved|hurried) to the (\w+)\.", sentence):
            place[found[1]] = found[2]
        elif found := re.match(r"(\w+) (?:picked up|took|grabbed|got) the ([\w-]+)", sentence):
            owner[found[2]] = found[1]
        elif found := re.match(r"(\w+) (?:put down|left|set down) the ([\w-]+)", sentence):
            owner.pop(found[2])
        elif found := re.match(r"\w+ (?:gave|handed|passed) the ([\w-]+) to (\w+)\.", sentence):
            owner[found[1]] = found[2]
        for thing, one in owner.items():
            if visits.setdefault(thing, [""])[-1] != place[one]:
                visits[thing].append(place[one])
    asked = question.rpartition(". ")[2]
    if found := re.search(r"(?:has|holding) the ([\w-]+)", asked):
        return owner[found[1]]
    if found := re.search(r"the ([\w-]+) (?:just )?before", asked):
        return f"the {visits[found[1]][-2]}"
    found = re.search(r"is the ([\w-]+)", asked)
    person = re.search(r"is (\w+)", asked)
    assert person
    return f"the {visits[found[1]][-1] if found else place[person[1]]}"


_NESTS = tuple(words_of(names) for names in (
    "ring coin marble stamp seed pearl key button bean pill bead feather pebble ticket",
    "envelope matchbox sock purse tin glove pouch eggcup wallet mitten",
    "jar mug bowl shoebox teapot hat boot jug cookie-tin folder",
    "suitcase backpack handbag basket bucket hamper satchel briefcase bag carton",
    "wardrobe cupboard cart chest crate cabinet trunk barrel closet wheelbarrow",
))  # fmt: skip


def _nested(draw: Draw, level: int) -> Story:
    inner = [*(draw.choose(names) for names in _NESTS[: 2 + level]), draw.choose(_ROOMS)]
    verb = "{was|lay|had been put}"
    facts = [draw.text(f"The {a} {verb} in the {b}.") for a, b in pairwise(inner[:-1])]
    facts.append(draw.text(f"The {inner[-2]} {{was|could be found}} in the {inner[-1]}."))
    if draw.chance(0.7):
        facts = draw.shuffled(facts)
    outside = draw.sample([room for room in _ROOMS if room != inner[-1]], 3)
    taken = draw.integer(1, min(3, len(inner) - 2))
    moved = draw.chance(0.6)
    around = dict(pairwise(inner))
    if moved:
        one = people(draw, 1)[0]
        around[inner[taken]] = outside[0]
        facts.append(
            draw.text(
                f"Then {one.name} {{took|brought|carried}} the {inner[taken]} to the {outside[0]}, "
                "{with all that was in it|without opening it|just as it was}."
            )
        )
    start = draw.integer(0, len(inner) - 3)
    path = [inner[start]]
    steps = [draw.text(f"{{Go from the inside to the outside|Work outwards}}, starting with the {inner[start]}.")]
    while path[-1] in around:
        last = path[-1]
        path.append(around[last])
        steps.append(
            f"The {last} was taken to the {path[-1]}, and what is inside went along."
            if moved and last == inner[taken]
            else f"The {last} is in the {path[-1]}."
        )
    if draw.chance(0.6):
        answer = f"the {path[-1]}"
        ask = draw.text(f"In which {{room or place|place}} {{is|will you find}} the {path[0]} now?")
        sentence = f"The {path[0]} is in {answer}."
        wrong = tuple(f"the {room}" for room in (inner[-1], *outside) if room != path[-1])
    else:
        target = draw.choose([*inner[start + 1 :], *inner[start + 2 : -1]])
        answer, wrong = ("yes" if target in path else "no"), ()
        ask = draw.text(f"Is the {path[0]} {{inside|somewhere inside}} the {target} now?")
        if answer == "no":
            steps.append(f"The {target} is not among these places.")
        sentence = f"{answer.capitalize()}, it is {'' if answer == 'yes' else 'not '}inside the {target}."
    return Story(tuple(facts), ask, answer, sentence, tuple(steps), wrong, idle(draw))


def _solve_nested(question: str) -> str:
    around = dict(re.findall(r"The ([\w-]+) (?:was|lay|could be found|had been put) in the ([\w-]+)\.", question))
    if found := re.search(r"(?:took|brought|carried) the ([\w-]+) to the (\w+), (?:with|just)", question):
        around[found[1]] = found[2]
    asked = re.search(r"(?:is|find) the ([\w-]+) (?:somewhere )?(?:inside the ([\w-]+) )?now\?", question, re.I)
    assert asked
    name, seen = asked[1], [asked[1]]
    while name in around:
        name = around[name]
        seen.append(name)
    return f"the {name}" if not asked[2] else "yes" if asked[2] in seen else "no"


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="tracking.moves",
        title="Where is it now",
        make=_moves,
        solve=_solve_moves,
        idea=(
            "A thing that is carried goes wherever its carrier goes, until it is put down or handed over.",
            "Read in order and after every sentence note who is where and who holds what.",
            "Only sentences about the thing or about the one who holds it can change where it is.",
        ),
    ),
    ReasoningFamily(
        id="tracking.nested",
        title="One thing inside another",
        make=_nested,
        solve=_solve_nested,
        idea=(
            "If one thing is in a second, and the second in a third, the first is in the third too.",
            "When a container is moved, everything inside it moves along.",
            "Begin with the thing that is asked for and go outwards, one container at a time.",
        ),
    ),
)
