"""People, things and places for reasoning families to draw from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hornbook.synthesis.curriculum.wording import Draw, words_of


@dataclass(frozen=True)
class Person:
    """A first name with its pronouns: ``they`` as subject, ``them`` as object, ``their`` as possessive."""

    name: str
    they: str
    them: str
    their: str

    def values(self, key: str = "") -> dict[str, str]:
        """Values for templates: ``$name``, ``$they``, ``$them`` and ``$their``, each ending in the letters ``key``."""
        words = {"name": self.name, "they": self.they, "them": self.them, "their": self.their}
        return {f"{name}{key}": word for name, word in words.items()}


_GIRLS = words_of(
    "Ada Amina Anna Cara Chloe Dina Elif Emma Esra Eva Fatima Gina Hana Ida Ines Iris Julia Kim Lara Leila Lena Lin "
    "Lucy Maria Maya Mei Mia Nadia Nina Nora Olga Paula Priya Rosa Ruth Sara Sofia Tara Tina Vera Yuki Zoe"
)
_BOYS = words_of(
    "Adam Ahmed Alex Amir Ben Carlos Dan David Emil Erik Felix Finn George Hugo Ivan Jack Jan Joao Jonas Kofi Leo "
    "Liam Luca Marco Max Milan Noah Omar Oscar Paul Pedro Raj Sam Simon Theo Tom Umar Victor Will Yusuf"
)
PEOPLE: tuple[Person, ...] = (
    *(Person(name, "she", "her", "her") for name in _GIRLS),
    *(Person(name, "he", "him", "his") for name in _BOYS),
)

THINGS: Mapping[str, str] = {
    **dict(
        pair.split(":")
        for pair in words_of(
            "apple:apples pear:pears plum:plums peach:peaches orange:oranges lemon:lemons egg:eggs cookie:cookies "
            "muffin:muffins sandwich:sandwiches carrot:carrots potato:potatoes tomato:tomatoes onion:onions nut:nuts "
            "marble:marbles sticker:stickers stamp:stamps coin:coins card:cards button:buttons bead:beads shell:shells "
            "pencil:pencils pen:pens crayon:crayons eraser:erasers notebook:notebooks book:books magazine:magazines "
            "balloon:balloons candle:candles ribbon:ribbons poster:posters photo:photos ticket:tickets badge:badges "
            "flower:flowers tulip:tulips seed:seeds leaf:leaves stone:stones feather:feathers brick:bricks nail:nails "
            "screw:screws battery:batteries cup:cups plate:plates spoon:spoons towel:towels sock:socks hat:hats "
            "scarf:scarves key:keys ball:balls toy:toys puzzle:puzzles kite:kites doll:dolls block:blocks"
        )
    )
}
"""Small things that can be counted: the word for one, and for several."""
HOLDERS: Mapping[str, str] = {
    "box": "boxes", "bag": "bags", "basket": "baskets", "jar": "jars", "crate": "crates", "drawer": "drawers",
    "shelf": "shelves", "tray": "trays", "tin": "tins", "packet": "packets", "bowl": "bowls", "bucket": "buckets",
}  # fmt: skip
"""What holds things: one, and several."""
PLACES: tuple[str, ...] = (
    "the kitchen", "the garden", "the garage", "the library", "the classroom", "the office", "the attic", "the hall",
    "the workshop", "the museum", "the park", "the market", "the station", "the cafeteria", "the gym", "the shop",
)  # fmt: skip
DAYS: tuple[str, ...] = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS: tuple[str, ...] = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
JOBS: tuple[str, ...] = words_of(
    "baker farmer teacher nurse gardener carpenter painter driver librarian cook tailor plumber florist potter mechanic"
)
COLORS: tuple[str, ...] = words_of("red blue green yellow white black brown orange purple gray pink")


_IDLE: tuple[str, ...] = (
    (
        "{Outside|In the street|Next door|Somewhere near|Across the street}, {a dog was barking|a bell was ringing|a "
        "van was being unloaded|somebody was laughing|children were singing|somebody was whistling|a baby was crying}."
    ),
    (
        "{An old|A small|A dusty|A loud|The neighbor's} radio was playing {a song|the news|a waltz|a march|jazz}"
        "{| quietly|, but nobody listened| somewhere}."
    ),
    (
        "{It|The day|The week|The weather} had been {rainy|windy|warm|cloudy|foggy|changeable} {so far|from the start|"
        "since the morning|for some time}."
    ),
    "The {old|big|little|round} clock {on the wall|above the door} was $n minutes {slow|fast|behind|ahead}.",
    (
        "The {walls|doors|chairs|window frames|shelves} had been painted {$n years before|the year before|not long ago|"
        "by $name}{| in $color}."
    ),
    (
        "A {picture|poster|photo|drawing} of a {castle|whale|sailing ship|mountain|lighthouse|bridge|horse|waterfall} "
        "{hung by the door|hung near the window|was pinned to the wall|had slipped sideways}."
    ),
    (
        "{About $n|More than $n|Some $n} people {walked past without stopping|went past in a hurry|passed by, talking "
        "loudly|were waiting at the bus stop}."
    ),
    (
        "{The|A} smell of {fresh bread|coffee|cut grass|onion soup|paint|pancakes} {was in the air|came from somewhere|"
        "came in through the window}."
    ),
    "The nearest {bus stop|post office|bakery|pharmacy|playground} was {$n minutes|$n steps|not very far} away.",
    "The building had $n {windows|stairs|steps|chimney pots} {and a blue roof|and a flat roof|in all|and no lift}.",
    "{A fly|A moth|A bee|A wasp} was {buzzing around|circling} {the lamp|the room|the plants}{| all the time}.",
    (
        "{A neighbor|A visitor|Somebody} named $name had {called|rung the bell|knocked|waved} {twice|$n minutes before|"
        "earlier|in the morning}."
    ),
)


def idle(draw: Draw, count: int = 4, but: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Different sentences in the past tense about weather, sounds and surroundings, which matter to no question.

    ``but`` are names that must not occur in them.
    """
    names = [person.name for person in PEOPLE if person.name not in but]
    return tuple(
        draw.text(template, {"n": str(draw.integer(3, 40)), "name": draw.choose(names), "color": draw.choose(COLORS)})
        for template in draw.sample(_IDLE, count)
    )


def people(draw: Draw, count: int) -> list[Person]:
    """Different people."""
    return draw.sample(PEOPLE, count)


def thing(draw: Draw) -> tuple[str, str]:
    """A small thing that can be counted: the word for one, and for several."""
    return draw.choose(tuple(THINGS.items()))


def counted(number: int, one: str, several: str) -> str:
    """A number with the right form of the noun: ``1 apple``, ``3 apples``."""
    return f"{number} {one if number == 1 else several}"
