"""Records at work: tuples in tuples, records compared by a rule, and fields that are missing."""

from __future__ import annotations

from typing import Any

from hornbook.synthesis.curriculum.arguments import Arg
from hornbook.synthesis.curriculum.drill import drill
from hornbook.synthesis.curriculum.wording import PEOPLE, Draw

_TOWNS = ("Leeds", "Bath", "York", "Ely")


def _addresses(draw: Draw, _: object) -> list[tuple[str, tuple[str, str]]]:
    return [
        (p, (f"{draw.word().capitalize()} Lane", draw.choose(_TOWNS))) for p in draw.sample(PEOPLE, draw.integer(1, 4))
    ]


def _town(draw: Draw, before: tuple[Any, ...]) -> str:
    return draw.choose([*(record[1][1] for record in before[0]), draw.choose(_TOWNS)])


def _player(draw: Draw, _: object) -> tuple[str, int, int]:
    return draw.choose(PEOPLE[:12]), draw.integer(1, 3), draw.integer(4, 6)


def _rival(draw: Draw, _: object) -> tuple[str, int, int]:
    return draw.choose(PEOPLE[12:]), draw.integer(1, 3), draw.integer(4, 6)


def _form(draw: Draw, _: object) -> dict[str, str]:
    fields = ("name", "town", "phone", "mail")
    return {f: draw.choose(("", draw.word(), draw.word())) for f in fields if draw.chance(0.75)}


FAMILIES = (
    drill(
        "record_work.names_in_town",
        "names_in_town who_lives_in {find|list}_residents people_of_town neighbours_in_town residents",
        [
            Arg(
                "records",
                ("records", "people", "addresses", "members"),
                "list[tuple[str, tuple[str, str]]]",
                _addresses,
            ),
            Arg("town", ("town", "place", "city", "where"), "str", _town),
        ],
        "list[str]",
        [
            (
                "A record in $records is a tuple (name, (street, town)). $hand the names of the people whose town is "
                "$town, in the order of the list."
            ),
            (
                "Who lives in $town? Each element of $records pairs a name with an address, and an address is a pair "
                "of street and town. Return the names in order, perhaps none."
            ),
            (
                "Unpack every element of $records as name, (street, place) and collect the name if the place is $town. "
                "$hand the list of these names."
            ),
            (
                "A club knows its members as tuples like ('Ada', ('Mill Lane', 'York')). For a meeting in $town it "
                "needs the names of all in $records who live there. Return them in their old order."
            ),
            "Names from the nested tuples (name, (street, town)) of $records with the town $town.",
            (
                "The function takes a list of tuples and the name of a town. In a tuple a person's name is followed by "
                "an inner tuple of street and town. It returns a list of the names that go with the given town."
            ),
            (
                "You get a list of people. Every person is a name together with an address, and the address has a "
                "street and a town. Is the town $town? Then put the name in a list. Return the list."
            ),
            (
                "If the second part of the address of a record in $records is equal to $town, the name of the record "
                "is listed; otherwise it is not. Output the list in order."
            ),
            (
                "{Input|Given}: $records, whose entries have the form (name, (street, town)), and a town $town. "
                "{Output|Result}: the names of those from this town, first come first, or an empty list."
            ),
            (
                "Letters to people in $town go into one bag. Every letter in $records carries a name and, as a pair, "
                "street and town. Say for whom the letters in that bag are, in the given order."
            ),
        ],
        [
            "return [name for name, (_, place_name) in $records if place_name == $town]",
            """
            $result = []
            for $item in $records:
                if $item[1][1] == $town:
                    $result.append($item[0])
            return $result
            """,
        ],
        lambda records, town: [r[0] for r in records if r[-1][-1:] == (town,)],
        edges=(
            ([], "York"),
            ([("Ada", ("Mill Lane", "York")), ("Ben", ("High Lane", "Bath"))], "York"),
            ([("Ada", ("Mill Lane", "York"))], "Ely"),
        ),
    ),
    drill(
        "record_work.better_player",
        "better_player who_is_ahead {compare|rank}_players higher_placed first_in_table stronger_player",
        [
            Arg("one", ("first", "player_a", "one", "left"), "tuple[str, int, int]", _player),
            Arg("other", ("second", "player_b", "other", "right"), "tuple[str, int, int]", _rival),
        ],
        "str | None",
        [
            (
                "$one and $other are records (name, wins, games). $hand the name of the player with more wins. If the "
                "wins are equal, it is the one with fewer games; if these are equal too, return None."
            ),
            (
                "Which of the two players is placed higher? The number of wins decides, the second entry of $one and "
                "of $other; then, with equal wins, the smaller number of games, the third entry. Return the name (the "
                "first entry), or None if neither is ahead."
            ),
            (
                "Compare two tuples of name, wins and games, $one and $other. More wins are better; for as many wins, "
                "fewer games are better. Return the better one's name, and None when both numbers are the same."
            ),
            (
                "In a chess club the table is ordered by wins, and of players with the same number of wins the one "
                "stands higher who needed fewer games. Return who of $one and $other, each (name, wins, games), stands "
                "higher. For a shared place return None."
            ),
            "Name of the better record (name, wins, games) of $one and $other: more wins, then fewer games, else None.",
            (
                "The function takes two tuples of a name and two integers. It returns the name from the tuple with the "
                "greater first integer; where these agree, from the one with the smaller second integer; where these "
                "agree as well, None."
            ),
            (
                "You get two players, $one and $other. Each has a name, a number of wins and a number of games. Who "
                "has more wins? Return this name. Are the wins the same? Then return the name with fewer games. Is "
                "this also the same? Then return None."
            ),
            (
                "If the wins of $one and $other differ, output the name with more wins. Otherwise, if the games "
                "differ, output the name with fewer games. Otherwise output None. The records have the order name, "
                "wins, games."
            ),
            (
                "{Input|Given}: two records such as ('Ada', 3, 5), meaning 3 wins in 5 games, $one and $other. "
                "{Output|Result}: the name of the player with more wins or, if they have equally many, with fewer "
                "games; None for a tie in both."
            ),
            (
                "Two friends argue who plays better. Each is described by a tuple of name, wins, games: $one and "
                "$other. Let the wins decide first, and then the games, of which fewer are better. Name the better "
                "friend, or return None if the quarrel cannot be settled."
            ),
        ],
        """
        if $one[1] != $other[1]:
            return $one[0] if $one[1] > $other[1] else $other[0]
        if $one[2] != $other[2]:
            return $one[0] if $one[2] < $other[2] else $other[0]
        return None
        """,
        lambda one, other: None if one[1:] == other[1:] else max([one, other], key=lambda p: (p[1], -p[2]))[0],
        edges=(
            (("Ada", 3, 5), ("Sam", 2, 4)),
            (("Ada", 3, 5), ("Sam", 3, 4)),
            (("Ada", 3, 5), ("Sam", 3, 5)),
            (("Ada", 1, 4), ("Sam", 2, 6)),
        ),
    ),
    drill(
        "record_work.unfilled_fields",
        "unfilled_fields missing_fields {list|find}_empty_fields fields_to_fill incomplete_fields what_to_ask",
        [
            Arg("form", ("form", "record", "person", "entry"), "dict[str, str]", _form),
            Arg(
                "fields",
                ("required", "fields", "needed", "wanted"),
                "list[str]",
                lambda d, _: d.sample(("name", "town", "phone", "mail"), d.integer(1, 4)),
            ),
        ],
        "list[str]",
        [
            (
                "The dictionary $form is a filled-in form, and $fields lists the fields that must be filled. $hand "
                "those of them that are missing in the form or have the value '', in the order of $fields."
            ),
            (
                "Which names in $fields are not keys of $form, or are keys with an empty text as value? Return them as "
                "a list in the same order."
            ),
            (
                "Go through the list $fields. Note a field if $form does not have it or has '' for it. $hand the noted "
                "fields."
            ),
            (
                "Someone sent in the form $form but forgot some answers. List the fields among $fields that have to be "
                "asked for again, since they were left out or left empty ('')."
            ),
            "Fields from $fields without a non-empty text in $form.",
            (
                "The function takes a dictionary of texts and a list of required keys. It returns, in order, the "
                "required keys that are absent or belong to an empty string; extra keys in the dictionary are of no "
                "interest."
            ),
            (
                "You get a form and a list of fields. For each field look into the form. Is there no such field, or is "
                "there only the empty text ''? Then put the field in a list. Return the list. It is empty if all is "
                "well."
            ),
            (
                "If $form holds a text of at least one character for a field in $fields, the field is in order. Every "
                "other field of $fields belongs to the output list, and the order is kept."
            ),
            (
                "{Input|Given}: answers by field in $form, such as {'name': 'Ada', 'town': ''}, and the compulsory "
                "fields $fields. {Output|Result}: the compulsory fields without an answer, as they come."
            ),
            (
                "At a counter the clerk checks a card, $form, against the list $fields of what must be on it. An entry "
                "that is blank ('') is as bad as none. Report what is lacking, in the order of the list."
            ),
        ],
        [
            'return [$w for $w in $fields if $form.get($w, "") == ""]',
            """
            $result = []
            for $w in $fields:
                if $w not in $form or $form[$w] == "":
                    $result.append($w)
            return $result
            """,
        ],
        lambda form, fields: [f for f in fields if f not in {key for key, text in form.items() if len(text) > 0}],
        edges=(({}, ["name"]), ({"name": "Ada", "town": ""}, ["town", "name", "mail"]), ({"name": "Ada"}, ["name"])),
    ),
)
