"""The people that sections are written for, and the data each of them has at hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """Data of one kind that belongs to an audience: a variable name, what it holds, and values to draw from."""

    name: str
    holds: str
    pool: tuple[object, ...]


@dataclass(frozen=True)
class Audience:
    """Somebody who reads a section; ``themes`` maps a kind of argument to data from that reader's life."""

    who: str
    themes: Mapping[str, Theme]


CONTAINERS: Mapping[str, str] = {
    "numbers": "list",
    "words": "list",
    "number": "variable",
    "word": "string",
    "text": "string",
    "mapping": "dictionary",
}
"""What Python calls a value of each kind."""

_SMALL_NUMBERS = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 15, 17, 18, 20, 21, 24, 25, 27, 30, 36)
"""Sizes that a number of plants, players or seats may have."""


def _audience(
    who: str,
    numbers: tuple[str, str, str],
    number: tuple[str, str],
    words: tuple[str, str, str, str, str],
    mapping: tuple[str, str],
    text: tuple[str, str, str],
) -> Audience:
    """An audience from compact data.

    ``numbers`` and ``text`` are (name, what it holds, values); ``words`` is (name of the list, what the list holds,
    name of a single one, what that is, values); a mapping goes from the words to the numbers.
    """
    amounts = tuple(int(value) for value in numbers[2].split())
    names = tuple(words[4].split())
    pairs = tuple(zip(names, amounts, strict=False))
    return Audience(
        who,
        {
            "numbers": Theme(numbers[0], numbers[1], amounts),
            "number": Theme(number[0], number[1], _SMALL_NUMBERS),
            "words": Theme(words[0], words[1], names),
            "word": Theme(words[2], words[3], names),
            "mapping": Theme(mapping[0], mapping[1], pairs),
            "text": Theme(text[0], text[1], tuple(text[2].split("; "))),
        },
    )


AUDIENCES: tuple[Audience, ...] = (
    _audience(
        "curious beginner",
        ("minutes", "the minutes spent reading on each day", "12 5 30 8 25 17 40 9"),
        ("days", "a number of days"),
        ("colors", "the names of some colors", "color", "the name of a color", "red green blue pink white black gold"),
        ("votes", "how many votes each color got"),
        ("sentence", "a short sentence", "the sky is blue; we read a book; tea is hot; it rains a lot today"),
    ),
    _audience(
        "biology student",
        ("seeds", "the number of seeds in each pod", "4 7 3 9 6 11 5 8"),
        ("plants", "the number of plants in a tray"),
        ("trees", "the names of some trees", "tree", "the name of a tree", "oak birch pine maple willow elm ash"),
        ("counts", "how often each tree was seen"),
        ("note", "a line from a field notebook", "two owls near the oak; no seeds yet; moss on the north side"),
    ),
    _audience(
        "accountant",
        ("amounts", "the amounts of some invoices", "120 45 80 15 200 60 95 30"),
        ("balance", "the balance of an account"),
        ("accounts", "the names of some accounts", "account", "an account's name", "rent wages sales travel tax post"),
        ("costs", "the cost booked on each account"),
        ("remark", "a remark on an invoice", "paid in cash; due at the end of May; sent on Monday; see the last page"),
    ),
    _audience(
        "librarian",
        ("loans", "the number of loans on each day", "31 18 25 40 22 36 12 9"),
        ("pages", "the number of pages in a book"),
        ("shelves", "the subjects of some shelves", "subject", "a subject", "art history music poetry travel science"),
        ("books", "how many books stand on each shelf"),
        ("title", "the title of a book", "the sea at night; birds of the north; a house of stone; maps and men"),
    ),
    _audience(
        "baker",
        ("loaves", "the number of loaves sold on each day", "24 30 18 42 36 27 15 50"),
        ("rolls", "the number of rolls on a tray"),
        ("breads", "the names of some breads", "bread", "the name of a bread", "rye wheat corn oat spelt pita bagel"),
        ("stock", "how many loaves of each bread are left"),
        ("order", "a customer's order", "two rye loaves; six rolls and a cake; one small pie; bread for ten"),
    ),
    _audience(
        "football coach",
        ("goals", "the goals scored in each match", "2 0 3 1 4 6 5 8"),
        ("players", "the number of players who came to practice"),
        ("names", "the names of some players", "player", "the name of a player", "Ada Ben Cara Dan Eva Finn Hugo"),
        ("points", "the points of each player"),
        ("report", "a line from a match report", "we won at home; late goal by Eva; a hard match; no goals today"),
    ),
    _audience(
        "gardener",
        ("heights", "the heights of some plants in centimeters", "14 32 8 21 45 17 26 39"),
        ("bulbs", "the number of bulbs in a bag"),
        ("flowers", "the names of some flowers", "flower", "the name of a flower", "rose tulip lily daisy iris aster"),
        ("prices", "the price of each flower"),
        ("label", "the text on a plant label", "water once a week; likes full sun; keep warm; cut back in March"),
    ),
    _audience(
        "nurse",
        ("visits", "the number of visits on each day", "6 9 4 12 7 10 5 8"),
        ("beds", "the number of beds in a ward"),
        ("wards", "the names of some wards", "ward", "the name of a ward", "north south east west heart eye"),
        ("free", "how many beds are free in each ward"),
        ("entry", "an entry on a chart", "slept well; ate a small meal; needs rest; pulse is normal again"),
    ),
    _audience(
        "music teacher",
        ("lessons", "the number of lessons in each week", "8 12 10 6 14 9 11 7"),
        ("bars", "the number of bars in a tune"),
        ("songs", "the titles of some songs", "song", "the title of a song", "dawn rain home stars rivers smile"),
        ("plays", "how often each song was played"),
        ("hint", "a hint for a pupil", "count the beats; play it slowly; listen to the bass; try again at home"),
    ),
    _audience(
        "shop owner",
        ("prices", "the prices of some goods", "5 12 3 20 8 15 2 30"),
        ("boxes", "the number of boxes in the store room"),
        ("goods", "the names of some goods", "product", "the name of a product", "soap tea rice salt sugar honey"),
        ("stock", "how much of each product is left"),
        ("sign", "the text on a sign", "open all day; back in ten minutes; two for one; fresh tea here"),
    ),
    _audience(
        "geography teacher",
        ("heights", "the heights of some hills in meters", "210 340 95 180 410 265 150 320"),
        ("towns", "the number of towns on a map"),
        ("rivers", "the names of some rivers", "river", "the name of a river", "Nile Rhine Seine Volga Tiber Ebro"),
        ("lengths", "how long each river is on the map"),
        ("caption", "the caption of a map", "the long way north; rivers and lakes; a town by the sea; old roads"),
    ),
    _audience(
        "bus driver",
        ("riders", "the number of riders at each stop", "3 8 0 5 12 7 2 9"),
        ("seats", "the number of seats in a bus"),
        ("stops", "the names of some stops", "stop", "the name of a stop", "station market park bridge school harbor"),
        ("waiting", "how many people wait at each stop"),
        ("message", "a message on the display", "next stop market; please hold on; the bus is full; last stop"),
    ),
    _audience(
        "bird watcher",
        ("sightings", "the number of birds seen on each walk", "5 0 8 3 12 6 9 1"),
        ("nests", "the number of nests in a wood"),
        ("birds", "the names of some birds", "bird", "the name of a bird", "robin crow owl finch heron wren eagle"),
        ("seen", "how often each bird was seen"),
        ("note", "a note from a morning walk", "a robin at the gate; three crows; heard an owl; no birds at all"),
    ),
    _audience(
        "game designer",
        ("scores", "the scores of some players", "70 15 40 95 60 25 80 50"),
        ("coins", "the number of coins a player has"),
        ("levels", "the names of some levels", "level", "the name of a level", "cave forest castle swamp tower desert"),
        ("lives", "how many lives are left in each level"),
        ("prompt", "a text shown to the player", "open the door; you found a key; jump now; the dragon sleeps"),
    ),
    _audience(
        "cook",
        ("minutes", "the cooking times of some dishes in minutes", "20 45 10 35 15 60 25 5"),
        ("guests", "the number of guests"),
        ("dishes", "the names of some dishes", "dish", "the name of a dish", "soup stew salad pasta curry pie"),
        ("servings", "how many servings of each dish are left"),
        ("step", "a step of a recipe", "stir for two minutes; add salt; let it cool; cut the onion; serve hot"),
    ),
    _audience(
        "weather observer",
        ("rainfall", "the rainfall of each day in millimeters", "0 4 12 7 2 3 15 9"),
        ("days", "the number of dry days in a month"),
        ("months", "the names of some months", "month", "the name of a month", "March April May June July August"),
        ("rain", "the rainfall of each month"),
        ("record", "a line from the weather record", "light rain at noon; clear sky; strong wind; fog in the valley"),
    ),
)
"""Every audience. The numbers make sense when they are added, compared, sorted or counted."""
