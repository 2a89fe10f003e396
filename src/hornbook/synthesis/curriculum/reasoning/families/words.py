"""Words and kinds of things: what does not belong, what is the opposite, and what is a part of what."""

from __future__ import annotations

import re
from functools import partial

from hornbook.synthesis.curriculum.reasoning.family import ReasoningFamily, Story
from hornbook.synthesis.curriculum.reasoning.vocabulary import idle, people
from hornbook.synthesis.curriculum.wording import Draw, words_of

_KINDS = {
    "fruit": words_of("apple pear plum cherry banana grape mango peach apricot"),
    "tools": words_of("hammer saw screwdriver wrench drill axe chisel"),
    "mammals": words_of("dog horse cow sheep goat rabbit tiger whale mouse"),
    "birds": words_of("eagle sparrow owl penguin duck goose swan parrot robin"),
    "furniture": words_of("chair table sofa wardrobe bookcase armchair stool"),
    "musical instruments": words_of("violin piano flute trumpet guitar cello harp drum"),
    "vehicles": words_of("car bus truck bicycle train tractor tram"),
    "clothes": words_of("shirt coat sock glove trousers sweater scarf skirt"),
    "colors": words_of("red blue yellow green purple white black"),
    "vegetables": words_of("carrot potato onion cabbage spinach leek broccoli"),
    "insects": words_of("ant bee fly beetle wasp butterfly mosquito"),
    "parts of the body": words_of("hand knee elbow ear nose shoulder ankle"),
    "days of the week": words_of("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "trees": words_of("oak birch pine maple willow spruce poplar"),
    "fish": words_of("trout salmon herring cod tuna carp pike"),
}


def _odd_one(draw: Draw, level: int) -> Story:
    kind, other = draw.sample(tuple(_KINDS), 2)
    while {kind, other} == {"fruit", "trees"}:  # a plum is a fruit and a tree
        kind, other = draw.sample(tuple(_KINDS), 2)
    same = draw.sample(_KINDS[kind], 2 + level)
    odd = draw.choose(_KINDS[other])
    listed = ", ".join(draw.shuffled((*same, odd)))
    name, friend = (one.name for one in people(draw, 2))
    facts = (
        draw.text(
            f"{{{name} wrote these words on {{the board|a sheet|a card}}|"
            f"{name} made a riddle for {friend} from these words|"
            f"In the notebook of {name}, {friend} reads these words|{friend} hears these words from {name}}}: {listed}."
        ),
    )
    ask = draw.text(
        "{Which {one|word|of them} does not {belong|fit}{| with the others}?|"
        "All but one belong together. Which one does not?|"
        "One of them is of another kind. Which one?}"
    )
    steps = (
        draw.text("{Look for|Find} what most of them {have in common|are}: ") + f"{', '.join(same)} are all {kind}.",
        f"But {odd} is not one of them; it belongs to the {other}.",
    )
    sentence = draw.text(f"{{The odd one out is {odd}.|{odd.capitalize()} does not belong to the others.}}")
    return Story(facts, ask, odd, sentence, steps, tuple(same[:3]), idle(draw, but=(name, friend)))


def _solve_odd_one(question: str) -> str:
    found = re.search(r": ([\w ]+(?:, [\w ]+)+)\.", question)
    assert found
    items = found[1].split(", ")
    kind_of = {item: kind for kind, members in _KINDS.items() for item in members}
    kinds = [kind_of[item] for item in items]
    return next(item for item in items if kinds.count(kind_of[item]) == 1)


_OPPOSITES = (
    ("hot", "cold", "soup stove plate"),
    ("open", "closed", "window gate shop"),
    ("full", "empty", "bottle bucket box"),
    ("wet", "dry", "towel floor coat"),
    ("old", "new", "bicycle radio roof"),
    ("long", "short", "rope speech film"),
    ("clean", "dirty", "plate shirt window"),
    ("heavy", "light", "suitcase box parcel"),
    ("loud", "quiet", "engine street song"),
    ("hard", "soft", "pillow bread bed"),
    ("fast", "slow", "train horse boat"),
    ("deep", "shallow", "lake pool river"),
    ("cheap", "expensive", "ticket house watch"),
    ("wide", "narrow", "road bridge bench"),
    ("bright", "dark", "room cellar street"),
    ("sweet", "sour", "apple drink sauce"),
    ("sharp", "blunt", "knife pencil axe"),
    ("early", "late", "bus train guest"),
    ("high", "low", "wall shelf fence"),
    ("thick", "thin", "book blanket board"),
    ("easy", "difficult", "test riddle game"),
    ("rough", "smooth", "stone board cloth"),
    ("safe", "dangerous", "ladder path place"),
    ("strong", "weak", "rope horse bridge"),
)


def _opposite(draw: Draw, level: int) -> Story:
    (one, other, things), *rest = draw.sample(_OPPOSITES, 3)
    if draw.chance(0.5):
        one, other = other, one
    a, b, c = (person.name for person in people(draw, 3))
    thing = draw.choose(words_of(things))
    where = draw.choose(
        ("", "", " in the picture", " at the market", " of the neighbors", " in the story", " from the shop")
    )
    say = partial(draw.text, values={"a": a, "b": b, "c": c})
    facts = [say(f"$a {{says|thinks|writes|claims}} that the {thing}{where} is {one}.")]
    turns = 1
    for who in ("$b", "$c")[: 1 + (level > 1)]:
        last = "$a" if who == "$b" else "$b"
        if level == 3 and draw.chance(0.5):
            facts.append(say(f"{who} {{agrees with|says the same as}} {last}."))
        else:
            facts.append(say(f"{who} {{says|claims}} the {{very |exact |}}opposite of what {last} said."))
            turns += 1
    speaker = b if level == 1 else c
    answer = one if turns % 2 else other
    ask = say(
        f"{{What is the {thing} like|"
        f"Which word describes the {thing}}}{where}, {{according to|in the opinion of}} {speaker}?"
    )
    steps = (
        draw.text(f"{{The opposite of {one} is {other}|{one.capitalize()} and {other} are opposites}}."),
        f"From {a} to {speaker} the word was turned into its opposite {turns - 1} {'time' if turns == 2 else 'times'}.",
        draw.text("{Two turns lead back to the first word.|An even number of turns changes nothing.}"),
    )
    wrong = tuple(word for word in (one, other, *(pair[0] for pair in rest), rest[0][1]) if word != answer)[:3]
    number = draw.integer(2, 60)
    extras = (
        draw.text(f"The {draw.choose(words_of('house street garden school'))} of {a} has number {number}."),
        draw.text(f"{{{b}|{c}}} {{is|has been}} {{in a good mood|a little tired|in a hurry}} {{today|all day}}."),
        draw.text(f"{{They have known one another|They have been friends}} for {draw.integer(2, 30)} years."),
        draw.text("{It is|It is already} {noon|evening|past five|almost ten}."),
    )
    sentence = f"According to {speaker}, the {thing} is {answer}."
    return Story(tuple(facts), ask, answer, sentence, steps[: 2 + (level > 1)], wrong, extras)


def _solve_opposite(question: str) -> str:
    word = re.search(r"that the .+? is (\w+)\.", question)
    asked = re.search(r"(?:according to|opinion of) (\w+)\?", question)
    assert word and asked
    pairs = {one: other for one, other, _ in _OPPOSITES} | {other: one for one, other, _ in _OPPOSITES}
    said = word[1]
    for line in re.split(r"(?<=[.?!]) ", question):
        if "opposite of what" in line:
            said = pairs[said]
        if line.startswith(asked[1]) and re.search("opposite of|agrees|the same as", line):
            break
    return said


_PARTS = {
    "a bicycle": ("pedals", "handlebars", "a saddle", "a chain"),
    "a tree": ("roots", "branches", "bark", "leaves"),
    "a house": ("a roof", "walls", "a front door", "a staircase"),
    "a book": ("pages", "a spine", "chapters", "a title page"),
    "a bird": ("a beak", "feathers", "wings", "claws"),
    "a ship": ("a hull", "an anchor", "a deck", "a rudder"),
    "a clock": ("hands", "a dial", "gears", "numbers in a circle"),
    "a computer": ("a keyboard", "a processor", "a screen", "memory chips"),
    "a shirt": ("sleeves", "a collar", "cuffs", "a row of buttons"),
    "a piano": ("white and black keys", "strings", "little hammers", "a music stand"),
    "a car": ("a windshield", "a steering wheel", "four tires", "headlights"),
    "a letter": ("a greeting", "a signature", "a date", "an address"),
    "a fish": ("fins", "gills", "scales", "a tail fin"),
    "a castle": ("towers", "a moat", "battlements", "a drawbridge"),
    "a theater": ("a stage", "rows of seats", "a curtain", "a box office"),
    "a plane": ("a cockpit", "two wings", "a tail", "landing gear"),
    "a guitar": ("six strings", "a neck", "frets", "a sound hole"),
    "an umbrella": ("ribs", "a handle", "a cover of cloth", "a tip"),
}


def _parts(draw: Draw, level: int) -> Story:
    whole, other, third, fourth = draw.sample(tuple(_PARTS), 4)
    parts = draw.sample(_PARTS[whole], 4 - level if level < 3 else 2)
    guest, host = (one.name for one in people(draw, 2))
    say = partial(draw.text, values={"a": guest, "b": host})
    listed = f"{', '.join(parts[:-1])} and {parts[-1]}"
    facts = [
        say(
            "$a {thinks of|has drawn|has a picture of|is describing} something, "
            "and $b {has to guess|is to find out} what it is."
        ),
        say(f"{{It has|Among its parts are|To it belong}} {listed}{{|, says $a|, as $a tells}}."),
    ]
    if level == 3:
        stranger = draw.choose(_PARTS[other])
        facts.append(say(f"{{It does not have|It has nothing like|One will not find on it}} {stranger}."))
    offered = f": {', '.join(draw.shuffled((whole, other, third)))}?" if draw.chance(0.5) else "?"
    ask = say("{What is it|Which thing is it|What has $a in mind}") + offered
    steps = (
        say(f"{{Ask which thing has all of these parts|Put the parts together}}: {listed}."),
        draw.text(f"{{Parts like these|These parts together}} {{make up|are found in}} {whole}."),
    )
    wrong = (other, third, fourth)
    return Story(tuple(facts), ask, whole, f"It is {whole}.", steps, wrong, idle(draw, but=(guest, host)))


def _solve_parts(question: str) -> str:
    told = re.search(r"(?:It has|parts are|To it belong) (?!nothing)(.+?)(?:, (?:says|as) \w+[^.]*)?\.", question)
    assert told
    named = set(re.split(r", | and (?!black)", told[1]))
    return next(whole for whole, parts in _PARTS.items() if named <= set(parts))


FAMILIES: tuple[ReasoningFamily, ...] = (
    ReasoningFamily(
        id="words.odd_one_out",
        title="What does not belong",
        make=_odd_one,
        solve=_solve_odd_one,
        idea=(
            "Find a name for the group that most of the words belong to.",
            "The odd one out is the word for which that name is wrong.",
            "Test your group by asking of every word whether it is one of that kind.",
        ),
    ),
    ReasoningFamily(
        id="words.opposite",
        title="The opposite",
        make=_opposite,
        solve=_solve_opposite,
        idea=(
            "The opposite of an opposite is the word that one began with.",
            "Words like hot and cold stand at the two ends of one scale.",
            "Follow who speaks after whom, and turn the word around each time it is contradicted.",
        ),
    ),
    ReasoningFamily(
        id="words.parts",
        title="The whole and its parts",
        make=_parts,
        solve=_solve_parts,
        idea=(
            "A thing can often be told from its parts.",
            "One part may belong to many things, but several parts together to only one.",
            "Start with the rarest part, because it rules out the most.",
        ),
    ),
)
