"""Text generation: short texts to order, graded by their limits; and, as choices, which words go on with a text.

The choices are about grammar and sense: number, pronouns, tense, and what can come next. Whichever word is right, the
other one is right as often in another item. Not covered: style, truth, and texts of more than a few sentences.
"""

from __future__ import annotations

from collections.abc import Mapping

from hornbook.evaluation.probes.continuing import agreement, pronoun, sequel, tense
from hornbook.evaluation.probes.drawing import listed, people
from hornbook.evaluation.probes.item import Drawn
from hornbook.evaluation.probes.probe import Probe, Scene
from hornbook.evaluation.probes.writing_checks import ListOf, Note, Written
from hornbook.synthesis.curriculum.wording import Draw, words_of

_NOUNS = words_of(
    "ball dog hat tree boat horse bell chair cloud spoon road lamp goat bridge cup drum fence glove house jacket kite "
    "ladder mill nest piano quilt river shoe table wagon bench candle duck farm gate hill stone train pond barn coat "
    "basket sheep"
)
_FINDS = words_of("hat drum kite spoon bell lamp map key coin ring shoe cup ladder whistle flute mask")
_PLACES = ("under a bridge", "in a barn", "on a ship", "behind the mill", "in an old tower", "at the lake", "on a hill",
           "near the station", "in the snow", "on the beach", "in a cave", "on the roof")  # fmt: skip
_STARTS: Mapping[str, str] = {
    "Yesterday": "Yesterday we saw a man with a", "Tomorrow": "Tomorrow my aunt will bring us the",
    "Nobody": "Nobody in the village wants to buy that", "Maybe": "Maybe the children will play with this",
    "Today": "Today it is too cold to go out to the", "Somebody": "Somebody has left a note for us beside the",
    "Sometimes": "Sometimes I sit and think about my first", "Once": "Once there was a king who had only one",
    "Outside": "Outside in the rain stands a small", "Soon": "Soon she will be able to repair the",
    "Please": "Please tell your brother to look after the", "Suddenly": "Suddenly they heard a noise from the",
}  # fmt: skip
_LENGTHS: Mapping[int, str] = {
    5: "The {} stood by us.", 6: "We like the {} very much.", 7: "My uncle has a {} at home.",
    8: "There was a {} in front of us.", 9: "Nobody knew that the {} had been so old.",
    10: "When we came home, the {} was not there anymore.", 11: "If you want to see the {}, you must get up.",
    12: "I have never seen such a big {} in all my life.",
}  # fmt: skip
_GIFTS = words_of("scarf book cake map camera plant lamp tea soup clock bike puzzle song drawing apron")
_KINDS: Mapping[str, frozenset[str]] = {
    "animals": frozenset(words_of(
        "dog cat cow horse pig sheep goat hen duck goose lion tiger bear wolf fox deer rabbit mouse rat bird fish "
        "whale shark elephant monkey ape zebra giraffe camel donkey snake frog turtle bee ant spider owl eagle parrot "
        "penguin chicken otter seal kangaroo panda hamster squirrel dolphin crocodile lizard crow swan"
    )),
    "colors": frozenset(words_of(
        "red blue green yellow white black brown orange purple pink gray grey violet gold silver beige turquoise cyan "
        "magenta crimson indigo tan maroon navy teal"
    )),
    "fruits": frozenset(words_of(
        "apple pear plum peach cherry grape lemon lime orange banana melon mango kiwi fig date apricot pineapple "
        "strawberry raspberry blueberry blackberry papaya coconut watermelon grapefruit nectarine tangerine cranberry"
    )),
    "parts of the body": frozenset(words_of(
        "arm leg hand foot head nose eye ear mouth finger toe knee elbow shoulder back chest neck hair tooth tongue "
        "lip chin thumb heel ankle wrist heart stomach lung brain skin bone hip face cheek feet teeth"
    )),
    "days of the week": frozenset(words_of("monday tuesday wednesday thursday friday saturday sunday")),
    "months": frozenset(words_of(
        "january february march april may june july august september october november december"
    )),
    "clothes": frozenset(words_of(
        "shirt coat hat shoe sock glove scarf dress skirt jacket sweater belt tie cap boot vest suit blouse jeans "
        "trousers pants shorts sandal mitten hoodie apron underwear slipper t-shirt"
    )),
    "things to eat with or cook in": frozenset(words_of(
        "fork spoon knife plate bowl cup pan pot kettle mug glass chopstick ladle oven dish wok skillet saucer"
    )),
}  # fmt: skip


def _with_words(draw: Draw, level: int) -> Drawn:
    """A sentence with given words."""
    words = draw.sample(_NOUNS, level + 1)
    ask = draw.text(
        f"{{Write|Make|Form}} {{a|one}} sentence {{that contains|with|in which you use}} the words {listed(words)}. "
        "{It must be a whole sentence|Do not just list them}, and {end with a full stop|it must have a full stop at "
        "its end}."
    )
    middle = [f"behind the {word}" for word in words[1:-1]]
    reference = f"We saw a {words[0]} {' and '.join(middle)} and some people with a {words[-1]}.".replace("  ", " ")
    wrong = (
        f"{', '.join(words)}.",
        reference.replace(words[-1], "thing"),
        reference.rstrip("."),
        f"{reference[:-1]} and some people with a {words[-1]}.",
        ask,
    )
    check = Written(tuple((word,) for word in words), words=(6, 40), apart=True, source=ask)
    return Drawn(ask, reference, check, wrong=wrong)


def _from_to(draw: Draw, level: int) -> Drawn:
    """A sentence with a given first and last word."""
    start, end = draw.choose(tuple(_STARTS)), draw.choose(_NOUNS)
    ask = draw.text(
        f'{{Write|Give me|Think of}} a sentence that {{begins|starts}} with the word "{start}" and {{ends|stops}} '
        f"with the "
        f'word "{end}".'
    )
    required: tuple[tuple[str, ...], ...] = ()
    reference = f"{_STARTS[start]} {end}."
    if level > 1:
        name = people(draw, 1)[0].name
        ask += draw.text(f" The name {name} {{must occur in it|must be in it|must not be missing}}.")
        required = ((name,),)
        reference = f"{_STARTS[start]} box of {name} and, later on, another {end}."
    least = 6 + 2 * (level == 3)
    if level == 3:
        ask += f" Use at least {least} words."
    wrong = (f"{start} {end}.", reference.replace(start, "Then"), reference.replace(f"{end}.", "end."), ask)
    return Drawn(ask, reference, Written(required, words=(least, 30), first=start, last=end, source=ask), wrong=wrong)


def _of_length(draw: Draw, level: int) -> Drawn:
    """A sentence of so many words."""
    count, noun = draw.integer(3 + 2 * level, 4 + 2 * level + 2 * (level == 3)), draw.choose(_NOUNS)
    ask = draw.text(
        f"{{Write|Make up}} a sentence {{of|that has}} exactly {count} words. {{It must contain|Among them must "
        f"be}} the word "
        f'"{noun}".'
    )
    reference = _LENGTHS[count].format(noun)
    other = _LENGTHS[count + 1 if count < max(_LENGTHS) else count - 1].format(noun)
    wrong = (other, reference.replace(noun, "box"), " ".join([noun] * count) + ".")
    return Drawn(ask, reference, Written(((noun,),), words=(count, count)), wrong=wrong)


def _note(draw: Draw, level: int) -> Drawn:
    """A note of thanks, excuse or invitation."""
    to, sender = people(draw, 2)
    gift, day = draw.choose(_GIFTS), draw.choose(("Monday", "Tuesday", "Thursday", "Saturday"))
    aim, group, said = draw.choose((
        (f"thank {to.them} for the {gift}", ("thank", "thanks", "thankful", "grateful"), f"Thank you for the {gift}."),
        (f"say sorry for the broken {gift}", ("sorry", "apologize", "forgive"), f"I am very sorry about your {gift}."),
        (f"ask {to.them} for help with the {gift}", ("help",), f"Could you help me with my {gift}, please?"),
    ))  # fmt: skip
    ask = f"{draw.choose(('Write a short note', 'Write a few lines'))} from {sender.name} to {to.name} to {aim}."
    required: list[tuple[str, ...]] = [group, (gift,)]
    if level > 1:
        ask += f" Name the day {day}."
        required.append((day,))
        said += f" I will come by on {day}."
    ask += f' Begin with "Dear {to.name}," and end with the name {sender.name}.'
    most = 60
    if level > 2:
        most = 30
        ask += f" Use no more than {most} words."
    reference = f"Dear {to.name},\n{said}\nYours, {sender.name}"
    wrong = (
        reference.replace(f"Dear {to.name}", f"Dear {sender.name}"),
        f"Dear {to.name},\n{said}",
        reference.replace(gift, "thing"),
        f"Dear {to.name}, {sender.name}",
    )
    return Drawn(ask, reference, Note(to.name, sender.name, tuple(required), most), wrong=wrong)


def _story(draw: Draw, level: int) -> Drawn:
    """A story of so many sentences."""
    count, who, other = level + 1, *people(draw, 2)
    thing, place = draw.choose(_FINDS), draw.choose(_PLACES)
    ask = draw.text(
        f"{{Tell|Write}} a {{tiny|very short}} story of {('two', 'three', 'four')[level - 1]} sentences: {who.name} "
        f"{{finds|discovers}} a {thing} {place}."
    )
    key = place.split()[-1]
    more = (
        "It looked old and was full of sand.",
        f"{other.name} wanted to have it, too.",
        "So they shared what was left.",
    )
    reference = " ".join((f"One morning {who.name} found a {thing} {place}.", *more[: count - 1]))
    wrong = (
        f"One morning {who.name} found a {thing} {place}.",
        reference.replace(who.name, "Somebody"),
        reference.replace(thing, "box"),
        " ".join([f"{who.name} found a {thing} {place}."] * count),
        ask,
    )
    check = Written(((who.name,), (thing,), (key,)), words=(5 * count, 30 * count), sentences=count, source=ask)
    return Drawn(ask, reference, check, wrong=wrong)


def _list(draw: Draw, level: int) -> Drawn:
    """Members of a kind, on the higher levels without some."""
    kind = draw.choose(tuple(_KINDS))
    count, members = level + 2 - (level == 3), sorted(_KINDS[kind])
    ask = draw.text(f"{{Name|Give me|Tell me|List|Write down}} {('three', 'four', 'four')[level - 1]} different {kind}")
    proper = kind in ("days of the week", "months")
    out: list[str] = []
    if level > 1 or draw.chance(0.7):
        out = draw.sample(members, level)
        ask += f", but not {listed((word.capitalize() if proper else word for word in out), 'or')}"
    ask += draw.text(". {Write only the list|Put commas between them|Nothing else, please}.")
    good = draw.sample([member for member in members if member not in out], count)
    if proper:
        good = [member.capitalize() for member in good]
    wrong = (
        ", ".join(good[:-1]),
        ", ".join([*good[:-1], good[0]]),
        ", ".join([*good[:-1], "justice"]),
        *([", ".join([*good[:-1], out[0]])] if out else []),
    )
    return Drawn(ask, ", ".join(good), ListOf(count, _KINDS[kind], frozenset(out)), wrong=wrong)


WRITING = Probe(
    "text_generation",
    "Text generation",
    "Sentences, notes, lists and tiny stories to order; and which words go on with a text by its grammar and sense.",
    (
        Scene("with_words", _with_words, ("answer",)),
        Scene("agreement", agreement, ("choice",)),
        Scene("from_to", _from_to, ("answer",)),
        Scene("pronoun", pronoun, ("choice",)),
        Scene("of_length", _of_length, ("answer",)),
        Scene("tense", tense, ("choice",)),
        Scene("note", _note, ("answer",)),
        Scene("sequel", sequel, ("choice",)),
        Scene("story", _story, ("answer",)),
        Scene("list", _list, ("answer",)),
    ),
)
